//! Enums of unit variants: the user's own item, with everything that a written enum has.

use realtime_model::{Model, realtime_model};

use crate::json::{faithful, refused, write};

/// Without a single derive: the macro adds none to an item of the user's.
#[realtime_model]
pub enum ResponseStatus {
    /// Documented.
    Completed,
    Cancelled,
    Failed,
    InProgress,
}

#[test]
fn names_are_snake_case() {
    assert_eq!(
        ResponseStatus::VARIANTS,
        ["completed", "cancelled", "failed", "in_progress"]
    );
    assert_eq!(write(&ResponseStatus::InProgress), "\"in_progress\"");
    assert!(matches!(
        serde_json::from_str("\"failed\"").unwrap(),
        ResponseStatus::Failed
    ));
    assert_eq!(ResponseStatus::Cancelled.as_str(), "cancelled");
    assert_eq!(ResponseStatus::Cancelled.to_string(), "cancelled");
    assert!(matches!("completed".parse(), Ok(ResponseStatus::Completed)));
    assert!(ResponseStatus::Completed == "completed" && ResponseStatus::Failed != *"completed");
    assert_eq!(ResponseStatus::Failed.as_ref(), "failed");
}

#[realtime_model]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[repr(u8)]
enum WithValues {
    #[default]
    First = 7,
    Second = 3,
    #[model(rename = "THIRD")]
    Third,
}

#[test]
fn discriminants_of_rust_do_not_matter() {
    assert_eq!(
        faithful::<[WithValues; 3]>(r#"["first","second","THIRD"]"#),
        [WithValues::First, WithValues::Second, WithValues::Third]
    );
    assert_eq!(WithValues::VARIANTS, ["first", "second", "THIRD"]);
    assert_eq!(
        [WithValues::First, WithValues::Second, WithValues::Third].map(|value| value.as_str()),
        ["first", "second", "THIRD"]
    );
    assert_eq!(WithValues::default().as_str(), "first");
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum One {
    Only,
}

#[test]
fn one_variant_is_a_constant() {
    assert_eq!(faithful::<One>("\"only\""), One::Only);
    assert!(refused::<One>("\"lonely\"").starts_with("expected \"only\", got \"lonely\""));
    assert!(matches!(
        One::SHAPE,
        realtime_model::schema::Shape::Literals(["only"])
    ));
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Open {
    Known,
    #[model(other)]
    Whatever(String),
}

#[test]
fn the_name_of_other_is_free() {
    assert_eq!(
        faithful::<Vec<Open>>(r#"["known","x"]"#),
        [Open::Known, Open::Whatever("x".to_owned())]
    );
    assert_eq!(Open::VARIANTS, ["known"]);
    assert_eq!(Open::from("known"), Open::Known);
    assert_eq!(Open::from("x".to_owned()), Open::Whatever("x".to_owned()));
}

#[test]
fn in_scope_of_a_function_and_with_attributes() {
    #[realtime_model]
    #[derive(Debug, PartialEq)]
    #[allow(dead_code, reason = "an attribute that is not ours")]
    enum Local {
        A,
        #[deprecated]
        B,
    }
    assert_eq!(faithful::<Local>("\"a\""), Local::A);
}
