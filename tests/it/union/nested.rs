//! Unions in unions, and unions as fields.

use super::*;

/// A union of unions: members that are unions are asked in turn.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Outer {
    Inner(Inner),
    Third,
    Deep(Option0),
    #[model(other)]
    Other(Unknown),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Inner {
    First,
    Second,
    #[model(tag(type = "a"))]
    A {
        x: u8,
    },
    Number(u8),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Option0 {
    #[model(tag(type = "b"))]
    B {
        y: u8,
    },
    #[model(tag(type = "c"))]
    C(Box<Plain>),
    Flag(bool),
}

#[test]
fn unions_in_unions() {
    assert_eq!(accepted::<Outer>("\"second\""), Outer::Inner(Inner::Second));
    assert_eq!(accepted::<Outer>("\"third\""), Outer::Third);
    assert_eq!(accepted::<Outer>("7"), Outer::Inner(Inner::Number(7)));
    assert_eq!(accepted::<Outer>("true"), Outer::Deep(Option0::Flag(true)));
    for json in [r#"{"type":"a","x":1}"#, r#"{"x":1,"type":"a"}"#] {
        assert_eq!(accepted::<Outer>(json), Outer::Inner(Inner::A { x: 1 }));
    }
    for json in [r#"{"type":"c","n":1}"#, r#"{"n":1,"type":"c"}"#] {
        assert_eq!(
            accepted::<Outer>(json),
            Outer::Deep(Option0::C(Box::new(Plain { n: Some(1) })))
        );
    }
    assert!(matches!(
        accepted::<Outer>(r#"{"type":"d"}"#),
        Outer::Other(_)
    ));
    assert_eq!(
        write(&Outer::Deep(Option0::B { y: 2 })),
        r#"{"type":"b","y":2}"#
    );
    assert_eq!(
        refused_everywhere::<Outer>(r#"{"type":"b"}"#),
        "missing field `y`"
    );
    assert_eq!(
        refused_everywhere::<Outer>(r#"{"type":"a","x":[]}"#),
        "x: expected an integer, got a list"
    );
}

/// `null` is the field's, never a member's.
#[realtime_model]
#[derive(Debug, PartialEq)]
struct Holder {
    optional: Option<Limit>,
    nullable: Nullable<Tracing>,
    list: Option<Vec<Option<Limit>>>,
    map: Option<BTreeMap<String, Limit>>,
    boxed: Option<Box<AllowedTools>>,
    #[model(extra)]
    extra: Extra,
}

#[test]
fn fields_of_unions() {
    faithful::<Holder>(
        r#"{"optional":"inf","nullable":null,"list":[1,null,"inf"],"map":{"a":"inf"},"boxed":[]}"#,
    );
    let holder: Holder = faithful(r#"{"optional":null}"#);
    assert_eq!((holder.optional, holder.nullable), (None, Nullable::Absent));
    assert!(
        refused::<Holder>(r#"{"list":[1,true]}"#)
            .starts_with("list[1]: expected \"inf\" or an integer, got true")
    );
    assert!(
        refused::<Holder>(r#"{"map":{"a":[]}}"#)
            .starts_with("map.a: expected \"inf\" or an integer, got a list")
    );
}
