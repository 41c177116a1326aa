//! `Valid<T>`: a value that was checked, as a type.

use realtime_model::{Model, Valid, realtime_model};

use crate::verdict::from_json;

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
struct Update {
    #[model(range = 0.6..=1.2)]
    temperature: Option<f64>,
}

fn update(temperature: f64) -> Update {
    Update {
        temperature: Some(temperature),
    }
}

#[test]
fn only_a_checked_value_gets_in() {
    let valid = Valid::new(update(0.9)).unwrap();
    assert_eq!(valid.temperature, Some(0.9));
    assert_eq!(valid.clone().into_inner(), update(0.9));
    let violations = Valid::new(update(9.0)).unwrap_err();
    assert_eq!(
        violations.to_string(),
        "temperature: 9 is outside 0.6..=1.2"
    );
}

#[test]
fn decoding_one_is_strict_whatever_the_model_says() {
    assert_eq!(
        from_json::<Update>(r#"{"temperature": -1}"#).unwrap(),
        update(-1.0)
    );
    let error = from_json::<Valid<Update>>(r#"{"temperature": -1}"#).unwrap_err();
    assert_eq!(error, "temperature: -1 is outside 0.6..=1.2");
    assert_eq!(
        *from_json::<Valid<Update>>(r#"{"temperature": 1}"#).unwrap(),
        update(1.0)
    );
}

#[realtime_model(lenient)]
#[derive(Debug)]
struct Event {
    session: Valid<Update>,
    more: Option<Vec<Valid<Update>>>,
    loose: Option<Update>,
}

#[test]
fn also_inside_a_lenient_model() {
    let error = from_json::<Event>(r#"{"session": {"temperature": 3}}"#).unwrap_err();
    assert!(
        error.starts_with("session.temperature: 3 is outside 0.6..=1.2"),
        "{error}"
    );
    let error =
        from_json::<Event>(r#"{"session": {}, "more": [{}, {"temperature": 3}]}"#).unwrap_err();
    assert!(
        error.starts_with("more[1].temperature: 3 is outside 0.6..=1.2"),
        "{error}"
    );
    let event = from_json::<Event>(r#"{"session": {}, "more": [{}], "loose": {"temperature": 3}}"#)
        .unwrap();
    assert_eq!(event.session.temperature, None);
    assert_eq!(event.more.unwrap().len(), 1);
    assert_eq!(event.loose, Some(update(3.0)));
}

#[test]
fn it_is_transparent_on_the_wire_and_in_the_description() {
    let valid = Valid::new(update(0.75)).unwrap();
    assert_eq!(
        serde_json::to_string(&valid).unwrap(),
        r#"{"temperature":0.75}"#
    );
    assert_eq!(<Valid<Update>>::SCHEMA.name(), Some("Update"));
}
