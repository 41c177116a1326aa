//! An enum as a union: which member a value is, by its kind; tags have `tags.rs`, what is unknown `other.rs`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use realtime_model::{Extra, IntOrInf, Model, Nullable, Secret, Unknown, Validate, realtime_model};
use serde_json::Value;

use crate::formats::{accepted, refused as refused_everywhere};
use crate::json::{faithful, read, refused, write};

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Everything {
    Auto,
    #[model(rename = "none")]
    Nothing,
    Flag(bool),
    Number(f64),
    List(Vec<u8>),
    #[model(other)]
    Text(String),
    #[model(tag(type = "point"))]
    Point {
        x: u8,
        y: Option<u8>,
        #[model(extra)]
        extra: Extra,
    },
    #[model(tag(type = "model"))]
    Model(Plain),
    #[model(other)]
    Object(Unknown),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Plain {
    n: Option<u8>,
}

#[test]
fn each_kind_has_its_member() {
    assert_eq!(faithful::<Everything>("\"auto\""), Everything::Auto);
    assert_eq!(faithful::<Everything>("\"none\""), Everything::Nothing);
    assert_eq!(faithful::<Everything>("true"), Everything::Flag(true));
    assert_eq!(faithful::<Everything>("1.5"), Everything::Number(1.5));
    assert_eq!(read::<Everything>("7"), Everything::Number(7.0));
    assert_eq!(
        faithful::<Everything>("[1,2]"),
        Everything::List(vec![1, 2])
    );
    assert_eq!(
        faithful::<Everything>("\"nothing\""),
        Everything::Text("nothing".to_owned())
    );
    assert_eq!(
        faithful::<Everything>(r#"{"type":"model","n":1}"#),
        Everything::Model(Plain { n: Some(1) })
    );
    let point: Everything = faithful(r#"{"type":"point","x":1,"z":2}"#);
    assert_eq!(
        point,
        Everything::Point {
            x: 1,
            y: None,
            extra: Extra::from([("z", 2)])
        }
    );
    assert!(matches!(
        faithful::<Everything>(r#"{"a":1}"#),
        Everything::Object(_)
    ));
}

#[test]
fn in_every_format() {
    for json in [
        "\"auto\"",
        "true",
        "1.5",
        "[1,2]",
        "\"x\"",
        r#"{"x":1,"z":[],"type":"point"}"#,
        r#"{"a":1}"#,
    ] {
        accepted::<Everything>(json);
    }
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Limit {
    Int(u64),
    Inf,
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Tracing {
    Auto,
    Config(Plain),
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Voice {
    Alloy,
    Ash,
    #[model(other)]
    Other(String),
    Custom(VoiceId),
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct VoiceId {
    id: String,
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum AllowedTools {
    Names(Vec<String>),
    Filter(Filter),
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Filter {
    read_only: Option<bool>,
}

#[test]
fn the_examples_of_the_language() {
    assert_eq!(faithful::<Limit>("4096"), Limit::Int(4096));
    assert_eq!(faithful::<Limit>("\"inf\""), Limit::Inf);
    assert_eq!(faithful::<Tracing>("\"auto\""), Tracing::Auto);
    assert_eq!(
        faithful::<Tracing>(r#"{"n":1}"#),
        Tracing::Config(Plain { n: Some(1) })
    );
    assert_eq!(faithful::<Voice>("\"ash\""), Voice::Ash);
    assert_eq!(
        faithful::<Voice>("\"juniper\""),
        Voice::Other("juniper".to_owned())
    );
    assert_eq!(
        faithful::<Voice>(r#"{"id":"v"}"#),
        Voice::Custom(VoiceId { id: "v".to_owned() })
    );
    assert_eq!(
        faithful::<AllowedTools>(r#"["a"]"#),
        AllowedTools::Names(vec!["a".to_owned()])
    );
    assert_eq!(
        faithful::<AllowedTools>(r#"{"read_only":true}"#),
        AllowedTools::Filter(Filter {
            read_only: Some(true)
        })
    );
}

#[test]
fn what_no_member_takes_is_an_error_that_lists_them() {
    for (json, error) in [
        ("true", "expected \"inf\" or an integer, got true"),
        (
            "\"infinite\"",
            "expected \"inf\" or an integer, got \"infinite\"",
        ),
        ("null", "expected \"inf\" or an integer, got null"),
        ("[]", "expected \"inf\" or an integer, got a list"),
        ("{}", "expected \"inf\" or an integer, got an object"),
        ("1.5", "expected \"inf\" or an integer, got 1.5"),
        ("-1", "expected \"inf\" or an integer, got -1"),
    ] {
        assert_eq!(refused_everywhere::<Limit>(json), error);
    }
    assert_eq!(
        refused_everywhere::<Tracing>("1"),
        "expected \"auto\" or an object, got 1"
    );
    assert_eq!(
        refused_everywhere::<AllowedTools>("\"x\""),
        "expected a list or an object, got \"x\""
    );
    assert_eq!(
        refused_everywhere::<Voice>("1"),
        "expected one of \"alloy\", \"ash\" or a string or an object, got 1"
    );
}

#[test]
fn a_member_that_was_chosen_words_its_own_errors() {
    assert!(refused::<Tracing>(r#"{"n":true}"#).starts_with("n: expected an integer, got true"));
    assert!(refused::<Voice>("{}").starts_with("missing field `id`"));
    assert!(refused::<AllowedTools>("[1]").starts_with("[0]: expected a string, got 1"));
}

/// A list in place of an object is no object, and an object no list.
#[test]
fn arrays_in_place_of_objects() {
    assert_eq!(
        refused_everywhere::<Tracing>(r#"[{"n":1}]"#),
        "expected \"auto\" or an object, got a list"
    );
    assert_eq!(
        refused_everywhere::<Voice>(r#"["v"]"#),
        "expected one of \"alloy\", \"ash\" or a string or an object, got a list"
    );
    assert_eq!(
        refused_everywhere::<Everything>(r#"["point",1]"#),
        "[0]: expected an integer, got \"point\""
    );
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Numbers {
    Small(Level),
    Text(String),
    Map(BTreeMap<String, u8>),
    Fixed([u8; 2]),
}

#[realtime_model]
#[derive(Debug, Clone, Copy, PartialEq)]
enum Level {
    #[model(rename = 1)]
    One,
    #[model(rename = 2)]
    Two,
}

#[test]
fn integer_literals_maps_and_arrays_are_members() {
    assert_eq!(accepted::<Numbers>("2"), Numbers::Small(Level::Two));
    assert_eq!(accepted::<Numbers>("[1,2]"), Numbers::Fixed([1, 2]));
    assert_eq!(
        accepted::<Numbers>(r#"{"a":1}"#),
        Numbers::Map(BTreeMap::from([("a".to_owned(), 1)]))
    );
    assert_eq!(
        refused_everywhere::<Numbers>("3"),
        "expected an integer or a string or an object or a list, got 3"
    );
    assert_eq!(
        refused_everywhere::<Numbers>("[1]"),
        "expected a list of 2, got one of 1"
    );
}

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

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Wrapped {
    Boxed(Box<Plain>),
    Secret(Secret<String>),
    Newtype(Small),
    Limit(Vec<IntOrInf>),
}

#[realtime_model(range = ..=5)]
#[derive(Debug, Clone, Copy, PartialEq)]
struct Small(u8);

#[test]
fn members_may_be_wrapped() {
    assert_eq!(
        read::<Wrapped>(r#"{"n":1}"#),
        Wrapped::Boxed(Box::new(Plain { n: Some(1) }))
    );
    assert_eq!(
        read::<Wrapped>("\"s\""),
        Wrapped::Secret(Secret::new("s".to_owned()))
    );
    assert_eq!(
        read::<Wrapped>("5"),
        Wrapped::Newtype(Small::new(5).unwrap())
    );
    assert_eq!(
        faithful::<Wrapped>(r#"[1,"inf"]"#),
        Wrapped::Limit(vec![IntOrInf::Int(1), IntOrInf::Inf])
    );
    assert!(refused::<Wrapped>("6").starts_with("6 is outside ..=5"));
    assert!(refused::<Wrapped>("256").contains("got 256"));
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

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Bounded {
    #[model(tag(type = "a"))]
    A {
        #[model(range = ..=5)]
        n: u8,
    },
    #[model(tag(type = "b"))]
    B(Limits),
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Limits {
    #[model(len = 1..=2)]
    text: String,
}

#[test]
fn validation_reaches_members() {
    assert!(refused::<Bounded>(r#"{"type":"a","n":6}"#).starts_with("n: 6 is outside ..=5"));
    assert!(refused::<Bounded>(r#"{"n":6,"type":"a"}"#).starts_with("n: 6 is outside ..=5"));
    assert!(
        refused::<Bounded>(r#"{"type":"b","text":""}"#)
            .starts_with("text: length 0 is outside 1..=2")
    );
    let value = Bounded::B(Limits {
        text: String::new(),
    });
    assert_eq!(
        value.validate().unwrap_err().to_string(),
        "text: length 0 is outside 1..=2"
    );
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Borrowed<'a> {
    Text(&'a str),
    #[model(tag(type = "a"))]
    A {
        #[model(borrow)]
        cow: Cow<'a, str>,
    },
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Generic<T, const N: usize> {
    Unit,
    List([T; N]),
    #[model(tag(type = "g"))]
    Object {
        value: Option<T>,
    },
}

#[test]
fn borrowed_and_generic_members() {
    assert_eq!(
        faithful::<Borrowed<'_>>(r#"{"type":"a","cow":"x"}"#),
        Borrowed::A {
            cow: Cow::Borrowed("x")
        }
    );
    assert_eq!(faithful::<Borrowed<'_>>("\"x\""), Borrowed::Text("x"));
    assert_eq!(faithful::<Generic<u8, 2>>("[1,2]"), Generic::List([1, 2]));
    assert_eq!(
        faithful::<Generic<String, 0>>(r#"{"type":"g","value":"v"}"#),
        Generic::Object {
            value: Some("v".to_owned())
        }
    );
    assert_eq!(faithful::<Generic<u8, 1>>("\"unit\""), Generic::Unit);
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Anything {
    Auto,
    #[model(shape = object)]
    Rest(serde_json::Map<String, Value>),
}

#[test]
fn a_stated_shape_is_believed() {
    assert_eq!(faithful::<Anything>("\"auto\""), Anything::Auto);
    assert!(matches!(
        faithful::<Anything>(r#"{"type":"unknown","x":[1]}"#),
        Anything::Rest(_)
    ));
    assert!(
        matches!(read::<Anything>(r#"{"x":[1],"type":"unknown"}"#), Anything::Rest(rest) if rest.len() == 2)
    );
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Foreign {
    Auto,
    #[model(tag(type = "known"))]
    Known(Plain),
    Id(uuid::Uuid),
}

#[test]
fn a_member_of_unknown_shape_takes_what_others_leave() {
    let id = "\"67e55044-10b1-426f-9247-bb680e5fe0c8\"";
    assert!(matches!(faithful::<Foreign>(id), Foreign::Id(_)));
    assert_eq!(faithful::<Foreign>("\"auto\""), Foreign::Auto);
    assert_eq!(
        read::<Foreign>(r#"{"n":1,"type":"known"}"#),
        Foreign::Known(Plain { n: Some(1) })
    );
    assert!(refused::<Foreign>("\"manual\"").starts_with("UUID parsing failed"));
    assert!(
        refused::<Foreign>("[]").starts_with("invalid length 0, expected a formatted UUID string")
    );
    for (json, got) in [(r#"{"type":"other"}"#, "map"), ("true", "boolean `true`")] {
        let error = refused::<Foreign>(json);
        assert!(
            error.starts_with(&format!(
                "invalid type: {got}, expected a formatted UUID string"
            )),
            "{error}"
        );
    }
}

#[test]
fn the_description_names_the_members() {
    let realtime_model::schema::Schema::Union(union) = Everything::SCHEMA else {
        panic!()
    };
    assert_eq!(union.name, "Everything");
    let names: Vec<_> = union.members.iter().map(|member| member.name).collect();
    assert_eq!(
        names,
        [
            "Auto", "Nothing", "Flag", "Number", "List", "Text", "Point", "Model", "Object"
        ]
    );
    assert_eq!(*union.keys, ["type"]);
}
