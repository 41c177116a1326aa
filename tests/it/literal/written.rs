//! The enum that a field's `literal(..)` writes beside the struct: closed, of strings.

use std::collections::{BTreeSet, HashSet};

use realtime_model::{Nullable, realtime_model};

use crate::json::{faithful, read, refused, write};

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    #[model(literal("text", "audio", derive(PartialOrd, Ord)))]
    pub modalities: Option<Vec<Modality>>,
    /// A constant is a literal with one value.
    #[model(literal("realtime.response"))]
    pub object: Option<ResponseObject>,
    #[model(literal("completed", "in_progress", "Failed now" as Broken))]
    pub status: Nullable<Box<Status>>,
    /// A second field names it without `literal`.
    pub previous: Option<Status>,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Second {
    status: Status,
    by_name: Option<[Modality; 2]>,
}

#[test]
fn values_are_read_and_written() {
    let response: Response = faithful(
        r#"{"modalities":["text","audio"],"object":"realtime.response","status":"Failed now","previous":"completed"}"#,
    );
    assert_eq!(
        response.modalities,
        Some(vec![Modality::Text, Modality::Audio])
    );
    assert_eq!(response.object, Some(ResponseObject::RealtimeResponse));
    assert_eq!(
        response.status.into_option().map(|status| *status),
        Some(Status::Broken)
    );
    assert_eq!(response.previous, Some(Status::Completed));
    faithful::<Second>(r#"{"status":"in_progress","by_name":["audio","text"]}"#);
}

#[test]
fn an_unknown_one_is_an_error_that_lists_the_known() {
    let error = refused::<Response>(r#"{"modalities":["text","video"]}"#);
    assert_eq!(
        error,
        "modalities[1]: expected one of \"text\", \"audio\", got \"video\" at line 1 column 29"
    );
    let error = refused::<Response>(r#"{"object":"realtime.item"}"#);
    assert_eq!(
        error,
        "object: expected \"realtime.response\", got \"realtime.item\" at line 1 column 25"
    );
    assert!(refused::<Response>(r#"{"previous":"Completed"}"#).contains("got \"Completed\""));
}

#[test]
fn another_kind_is_an_error() {
    for (json, got) in [
        ("1", "1"),
        ("true", "true"),
        ("[]", "a list"),
        ("{}", "an object"),
        ("1.5", "1.5"),
        ("null", "null"),
    ] {
        let error = refused::<Second>(&format!(r#"{{"status":{json}}}"#));
        let expected =
            "status: expected one of \"completed\", \"in_progress\", \"Failed now\", got ";
        assert!(
            error.starts_with(&format!("{expected}{got} at line 1 column ")),
            "{error}"
        );
    }
}

#[test]
fn it_has_what_every_literal_has() {
    assert_eq!(Modality::VARIANTS, ["text", "audio"]);
    assert_eq!(Status::Broken.as_str(), "Failed now");
    assert_eq!(Status::Broken.to_string(), "Failed now");
    assert_eq!(format!("{:>6}|", Modality::Text), "  text|");
    assert_eq!("in_progress".parse(), Ok(Status::InProgress));
    assert_eq!(AsRef::<str>::as_ref(&Status::Completed), "completed");
    assert!(Status::Completed == *"completed");
    assert!(Status::Completed == "completed");
    assert!(Status::Completed != "failed");
    const TEXT: &str = Modality::Text.as_str();
    assert_eq!(TEXT, "text");
}

#[test]
fn a_text_that_spells_none_is_a_violation() {
    let violation = "video".parse::<Modality>().unwrap_err();
    assert_eq!(violation.code(), "literal");
    assert_eq!(
        violation.to_string(),
        "expected one of \"text\", \"audio\", got \"video\""
    );
    assert!(violation.path().is_empty());
    let violation = "".parse::<ResponseObject>().unwrap_err();
    assert_eq!(
        violation.to_string(),
        "expected \"realtime.response\", got \"\""
    );
}

/// What the generated enums derive, and what they were told to.
#[test]
fn its_traits() {
    fn closed<T: Copy + Clone + std::fmt::Debug + PartialEq + Eq + std::hash::Hash>() {}
    closed::<Modality>();
    closed::<ResponseObject>();
    assert_eq!(format!("{:?}", Modality::Audio), "Audio");
    assert!(Modality::Text < Modality::Audio);
    assert_eq!(HashSet::from([Modality::Text, Modality::Text]).len(), 1);
    assert_eq!(
        BTreeSet::from([Modality::Audio, Modality::Text]).first(),
        Some(&Modality::Text)
    );
}

mod visibility {
    use realtime_model::realtime_model;

    #[realtime_model]
    #[derive(Debug)]
    pub(super) struct Outer {
        #[model(literal("a"))]
        pub(super) inner: Inner,
    }
}

#[test]
fn it_is_as_visible_as_the_struct() {
    let outer = visibility::Outer {
        inner: visibility::Inner::A,
    };
    assert_eq!(write(&outer), r#"{"inner":"a"}"#);
    assert_eq!(visibility::Inner::VARIANTS, ["a"]);
}

/// Where the fields of a variant have literals, the enums stand beside the union.
#[realtime_model]
#[derive(Debug, PartialEq)]
enum Union {
    #[model(tag(type = "m"))]
    Member {
        #[model(literal("left", "right"))]
        side: Side,
    },
    #[model(tag(type = "n"))]
    Next {
        #[model(literal("up", "down"))]
        way: Option<Way>,
        side: Option<Side>,
    },
}

#[test]
fn fields_of_a_variant_write_enums() {
    assert_eq!(
        faithful::<Union>(r#"{"type":"m","side":"left"}"#),
        Union::Member { side: Side::Left }
    );
    let next = Union::Next {
        way: Some(Way::Down),
        side: Some(Side::Right),
    };
    assert_eq!(
        read::<Union>(r#"{"way":"down","side":"right","type":"n"}"#),
        next
    );
}

#[test]
fn of_many_the_nearest_are_listed() {
    #[realtime_model]
    #[derive(Debug)]
    struct Many {
        #[model(literal(
            "alloy", "ash", "ballad", "cedar", "coral", "echo", "marin", "sage", "shimmer", "verse"
        ))]
        _voice: Many10,
    }
    let error = refused::<Many>(r#"{"_voice":"shimer"}"#);
    assert!(
        error.starts_with("_voice: expected one of 10 values such as \"shimmer\", \""),
        "{error}"
    );
    assert!(
        error.ends_with(", got \"shimer\" at line 1 column 18"),
        "{error}"
    );
}
