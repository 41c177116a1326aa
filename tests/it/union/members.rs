//! What a member may be: wrapped, bounded, borrowed, generic, foreign.

use super::*;

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
