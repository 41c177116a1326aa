//! `Nullable`: absent, `null` and a value are three things.

use realtime_model::{Extra, Nullable, Validate, realtime_model};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::formats::{accepted, faithful, from_cbor, refused, to_cbor, written};

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Vad {
    #[model(range = 0.0..=1.0)]
    threshold: f64,
}

#[realtime_model]
#[derive(Debug, Clone, Default, PartialEq)]
struct Session {
    turn_detection: Nullable<Vad>,
    #[model(len = 1..=3)]
    voice: Nullable<String>,
    id: Nullable<Uuid>,
    tools: Nullable<Vec<Nullable<u8>>>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, Default, PartialEq)]
struct ServerSession {
    turn_detection: Nullable<Vad>,
    id: Nullable<Uuid>,
    #[model(extra)]
    extra: Extra,
}

/// A neighbour that knows nothing of models.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Neighbour {
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    voice: Nullable<String>,
}

#[test]
fn the_three_come_back_as_they_were() {
    let nothing: Session = faithful("{}");
    assert_eq!(nothing, Session::default());
    let nulls: Session = faithful(r#"{"turn_detection":null,"voice":null,"id":null,"tools":null}"#);
    assert!(
        nulls.turn_detection.is_null()
            && nulls.voice.is_null()
            && nulls.id.is_null()
            && nulls.tools.is_null()
    );
    let json = r#"{"turn_detection":{"threshold":0.5},"voice":"ash","tools":[1,null,2]}"#;
    let values: Session = faithful(json);
    assert_eq!(
        values.turn_detection,
        Nullable::Value(Vad { threshold: 0.5 })
    );
    assert_eq!(
        values.tools,
        Nullable::Value(vec![1.into(), Nullable::Null, 2.into()])
    );
    assert!(values.id.is_absent());
}

#[test]
fn foreign_types_are_nullable_too() {
    // A format that is no text has its own form of a UUID, so it is not compared byte for byte.
    let json = r#"{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8"}"#;
    let session: Session = serde_json::from_str(json).unwrap();
    assert!(session.id.is_value());
    assert_eq!(serde_json::to_string(&session).unwrap(), json);
    assert_eq!(from_cbor(&to_cbor(&session)), Ok(session));
    let error = serde_json::from_str::<Session>(r#"{"id":"not one"}"#)
        .unwrap_err()
        .to_string();
    assert!(error.starts_with("id: "), "{error}");
    let error = serde_json::from_str::<Session>(r#"{"id":5}"#)
        .unwrap_err()
        .to_string();
    assert!(error.starts_with("id: "), "{error}");
}

#[test]
fn bounds_and_paths_reach_inside() {
    assert_eq!(
        refused::<Session>(r#"{"voice":"alloy"}"#),
        "voice: length 5 is outside 1..=3"
    );
    assert_eq!(
        refused::<Session>(r#"{"voice":5}"#),
        "voice: expected a string, got 5"
    );
    assert_eq!(
        refused::<Session>(r#"{"turn_detection":{"threshold":"x"}}"#),
        r#"turn_detection.threshold: expected a number, got "x""#,
    );
    assert_eq!(
        refused::<Session>(r#"{"turn_detection":{"threshold":2}}"#),
        "turn_detection.threshold: 2 is outside 0..=1",
    );
    assert_eq!(
        refused::<Session>(r#"{"tools":[1,null,300]}"#),
        "tools[2]: expected an integer from 0 to 255, got 300"
    );
    assert_eq!(
        refused::<Session>(r#"{"voice":null,"voice":null}"#),
        "duplicate field `voice`"
    );
    let session = Session {
        voice: Nullable::Value(String::new()),
        ..Session::default()
    };
    assert_eq!(
        session.validate().unwrap_err().to_string(),
        "voice: length 0 is outside 1..=3"
    );
}

#[test]
fn a_null_is_the_fields_own_and_not_remembered_besides() {
    let mut session: ServerSession = faithful(r#"{"turn_detection":null}"#);
    assert!(session.turn_detection.is_null());
    assert_eq!(session.extra.nulls().count(), 0);
    session.turn_detection = Nullable::Absent;
    assert_eq!(written(&session), "{}");
}

#[test]
fn a_misfit_is_set_aside_and_the_field_is_absent() {
    let mut session: ServerSession = faithful(r#"{"turn_detection":"off","id":"none"}"#);
    assert!(session.turn_detection.is_absent() && session.id.is_absent());
    let aside: Vec<_> = session
        .extra
        .set_aside()
        .map(|(name, value)| (name, value.as_str().unwrap()))
        .collect();
    assert_eq!(aside, [("turn_detection", "off"), ("id", "none")]);
    session.turn_detection = Nullable::Null;
    assert_eq!(written(&session), r#"{"turn_detection":null,"id":"none"}"#);
    let error = refused::<ServerSession>(r#"{"turn_detection":{"threshold":"x"}}"#);
    assert_eq!(
        error,
        r#"turn_detection.threshold: expected a number, got "x""#
    );
}

#[test]
fn alone_it_is_null_or_a_value() {
    assert_eq!(accepted::<Nullable<u8>>("null"), Nullable::Null);
    assert_eq!(accepted::<Nullable<u8>>("3"), Nullable::Value(3));
    assert_eq!(
        refused::<Nullable<u8>>("-3"),
        "expected an integer from 0 to 255, got -3"
    );
    assert_eq!(
        written(&[Nullable::Value(1), Nullable::Null, Nullable::Absent]),
        "[1,null,null]"
    );
}

#[test]
fn a_struct_of_serde_derive_can_have_one() {
    for json in ["{}", r#"{"voice":null}"#, r#"{"voice":"ash"}"#] {
        let neighbour: Neighbour = accepted(json);
        assert_eq!(serde_json::to_string(&neighbour).unwrap(), json);
    }
}

#[test]
fn it_converts_like_an_option_that_means_null() {
    assert_eq!(Nullable::from(3), Nullable::Value(3));
    assert_eq!(Nullable::from(Some(3)), Nullable::Value(3));
    assert_eq!(Nullable::<u8>::from(None), Nullable::Null);
    assert_eq!(Nullable::<u8>::default(), Nullable::Absent);
    assert_eq!(Option::from(Nullable::Value(3)), Some(3));
    assert_eq!(Nullable::<u8>::Null.into_option(), None);

    let mut nullable = Nullable::Value(String::from("a"));
    nullable.as_option_mut().unwrap().push('b');
    assert_eq!(nullable.as_ref().map(String::len), Nullable::Value(2));
    assert_eq!(nullable.as_option().map(String::as_str), Some("ab"));
    if let Nullable::Value(text) = nullable.as_mut() {
        text.push('c');
    }
    assert_eq!(nullable.take(), Nullable::Value("abc".to_owned()));
    assert!(nullable.is_absent() && nullable.as_option().is_none());
}
