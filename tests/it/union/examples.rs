//! The unions that the language is explained with, and what they refuse.

use super::*;

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
