//! Open literals: an unknown string is kept, and a listed one never is.

use realtime_model::{Model, Validate, realtime_model};

use crate::json::{faithful, read, refused, write};

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Session {
    #[model(literal("alloy", "ash", ..))]
    voice: Option<Voice>,
    #[model(literal(.., "whisper-1", "other" as Unlisted))]
    model: Vec<TranscriptionModel>,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Status {
    Completed,
    #[model(alias = "canceled")]
    Cancelled,
    #[model(other)]
    SomethingElse(String),
}

#[test]
fn unknown_strings_come_back() {
    let session: Session =
        faithful(r#"{"voice":"juniper","model":["whisper-1","gpt-4o-transcribe","other",""]}"#);
    assert_eq!(session.voice, Some(Voice::Other("juniper".to_owned())));
    assert_eq!(session.model[0], TranscriptionModel::Whisper1);
    assert_eq!(session.model[2], TranscriptionModel::Unlisted);
    assert_eq!(session.model[3].as_str(), "");
    session.validate().unwrap();
    assert_eq!(
        faithful::<Status>("\"paused\""),
        Status::SomethingElse("paused".to_owned())
    );
}

#[test]
fn other_never_holds_a_listed_spelling() {
    for spelling in Voice::VARIANTS {
        assert!(!matches!(
            read::<Voice>(&format!("{spelling:?}")),
            Voice::Other(_)
        ));
        assert!(!matches!(Voice::from(*spelling), Voice::Other(_)));
        assert!(!matches!(
            Voice::from((*spelling).to_owned()),
            Voice::Other(_)
        ));
        assert!(!matches!(spelling.parse().unwrap(), Voice::Other(_)));
    }
    assert_eq!(Status::from("canceled"), Status::Cancelled);
    assert_eq!(read::<Status>("\"canceled\""), Status::Cancelled);
}

#[test]
fn only_strings_are_kept() {
    for (json, got) in [
        ("1", "1"),
        ("null", "null"),
        ("[]", "a list"),
        ("{}", "an object"),
        ("false", "false"),
    ] {
        let error = refused::<Status>(json);
        assert!(
            error.starts_with(&format!("expected a string, got {got}")),
            "{error}"
        );
    }
    assert!(
        refused::<Session>(r#"{"voice":1,"model":[]}"#)
            .starts_with("voice: expected a string, got 1")
    );
}

#[test]
fn it_has_what_every_literal_has() {
    let other = Voice::from("x y");
    assert_eq!((other.as_str(), other.to_string().as_str()), ("x y", "x y"));
    assert_eq!(other, Voice::Other("x y".to_owned()));
    assert_eq!(Voice::VARIANTS, ["alloy", "ash"]);
    assert_eq!("juniper".parse::<Voice>().unwrap().as_ref(), "juniper");
    assert!(other == *"x y" && other == "x y" && Voice::Alloy == "alloy");
    assert_eq!(
        std::collections::HashSet::from([Voice::Ash, Voice::from("ash")]).len(),
        1
    );
    let cloned = other.clone();
    assert_eq!(cloned, other);
    assert!(
        matches!(Voice::SCHEMA, realtime_model::schema::Schema::Literals(literals) if literals.open)
    );
}

#[test]
fn texts_with_escapes_are_kept_as_they_are() {
    let json = r#""a\"b\\c\n\u0000é""#;
    assert_eq!(read::<Voice>(json).as_str(), "a\"b\\c\n\u{0}é");
    assert_eq!(
        read::<Voice>(&write(&read::<Voice>(json))).as_str(),
        "a\"b\\c\n\u{0}é"
    );
}

#[test]
fn an_unknown_one_costs_one_allocation() {
    let cost = |json: &str| {
        allocation_counter::measure(|| {
            let voice: Voice = serde_json::from_str(json).expect("JSON");
            std::hint::black_box(&voice);
        })
        .count_total
    };
    assert_eq!(cost("\"alloy\""), 0);
    assert_eq!(cost("\"juniper\""), 1);
}
