//! `Unchecked<T>`: a value whose violations are wanted typed.

use realtime_model::{Unchecked, Validate, realtime_model};

use crate::verdict::{from_json, texts};

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Update {
    #[model(range = 0.6..=1.2)]
    temperature: Option<f64>,
    name: Option<Name>,
    inner: Option<Box<Update>>,
}

#[realtime_model(len = 1..=4)]
#[derive(Debug, Clone, PartialEq)]
struct Name(String);

const BAD: &str = r#"{"temperature": 2, "name": "too long", "inner": {"temperature": 0}}"#;

#[test]
fn check_gives_every_violation_typed() {
    let violations = from_json::<Unchecked<Update>>(BAD)
        .unwrap()
        .check()
        .unwrap_err();
    let found: Vec<_> = violations
        .iter()
        .map(|v| (v.path().to_string(), v.code()))
        .collect();
    assert_eq!(
        found,
        [
            ("temperature".into(), "range"),
            ("name".into(), "len"),
            ("inner.temperature".into(), "range")
        ]
    );
    let good = from_json::<Unchecked<Update>>(r#"{"temperature": 1}"#)
        .unwrap()
        .check()
        .unwrap();
    assert_eq!(
        good,
        Update {
            temperature: Some(1.0),
            name: None,
            inner: None
        }
    );
}

#[test]
fn the_shape_is_checked_all_the_same() {
    let error = from_json::<Unchecked<Update>>(r#"{"temperature": "warm"}"#).unwrap_err();
    assert!(
        error.starts_with(r#"temperature: expected a number, got "warm""#),
        "{error}"
    );
    assert!(from_json::<Update>(BAD).is_err());
}

#[realtime_model]
#[derive(Debug)]
struct Parent {
    update: Unchecked<Update>,
    #[model(range = ..=1)]
    own: u8,
}

#[test]
fn inside_a_model_it_is_left_alone() {
    let parent = from_json::<Parent>(&format!(r#"{{"update": {BAD}, "own": 1}}"#)).unwrap();
    assert_eq!(parent.validate(), Ok(()));
    assert!(parent.update.check().is_err());
    let error = from_json::<Parent>(&format!(r#"{{"update": {BAD}, "own": 2}}"#)).unwrap_err();
    assert!(error.starts_with("own: 2 is outside ..=1"), "{error}");
    let parent = Parent {
        update: Unchecked::new(Update {
            temperature: None,
            name: None,
            inner: None,
        }),
        own: 3,
    };
    assert_eq!(texts(&parent), ["own: 3 is outside ..=1"]);
}

#[test]
fn it_is_written_as_what_it_holds() {
    let unchecked = from_json::<Unchecked<Update>>(r#"{"temperature": 2.5}"#).unwrap();
    assert_eq!(
        serde_json::to_string(&unchecked).unwrap(),
        r#"{"temperature":2.5}"#
    );
    assert!(format!("{unchecked:?}").contains("2.5"));
}
