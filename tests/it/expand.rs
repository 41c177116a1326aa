//! The snapshots of whole expansions are the code that runs: as source text they do what the attribute does.
//!
//! The unit test `expand::snapshots` of the macro's crate compares them with the macro of today.

use std::borrow::Cow;
use std::fmt::Debug;

use realtime_model::Validate;
use serde::Serialize;
use serde::de::DeserializeOwned;

// The macro keeps rustfmt off: prettyplease writes the one form.
macro_rules! modules {
    ($($file:literal $name:ident $expanded_file:literal $expanded:ident;)*) => {$(
        #[path = $file]
        pub mod $name;
        #[path = $expanded_file]
        #[allow(clippy::all, dead_code, non_shorthand_field_patterns, unused_imports)]
        pub mod $expanded;
    )*};
}

modules! {
    "../expand/fields.rs" fields "../expand/fields.expanded.rs" fields_expanded;
    "../expand/generic.rs" generic "../expand/generic.expanded.rs" generic_expanded;
    "../expand/newtype.rs" newtype "../expand/newtype.expanded.rs" newtype_expanded;
    "../expand/object.rs" object "../expand/object.expanded.rs" object_expanded;
    "../expand/union.rs" union "../expand/union.expanded.rs" union_expanded;
}

/// What becomes of a text: the value, its violations and itself again, or the error.
fn outcome<T: DeserializeOwned + Serialize + Debug + Validate>(text: &str) -> String {
    match serde_json::from_str::<T>(text) {
        Ok(value) => {
            let again = serde_json::to_string(&value).expect("it was read");
            format!("{value:?} {:?} {again}", value.validate())
        }
        Err(error) => error.to_string(),
    }
}

/// Compares the two forms of a type on texts, of which some are taken and some are not.
fn agree<W, E>(texts: &[&str])
where
    W: DeserializeOwned + Serialize + Debug + Validate,
    E: DeserializeOwned + Serialize + Debug + Validate,
{
    let written: Vec<_> = texts.iter().map(|text| outcome::<W>(text)).collect();
    let expanded: Vec<_> = texts.iter().map(|text| outcome::<E>(text)).collect();
    assert_eq!(written, expanded);
    let some = |part: &str| written.iter().any(|outcome| outcome.contains(part));
    assert!(some(" Ok(()) ") && some(" at line 1 "), "{written:?}");
}

#[test]
fn objects() {
    agree::<object::Response, object_expanded::Response>(&[
        r#"{"id":null,"modalities":["text"],"temperature":2,"voice":"juniper","new":[1]}"#,
        r#"{"voice":"ash"}"#,
        r#"{"modalities":"text","max_output_tokens":{"a":1}} x"#,
    ]);
}

#[test]
fn fields_of_every_kind() {
    agree::<fields::Fields, fields_expanded::Fields>(&[
        r#"{"user":"me","colour":"00ff00","labels":{"a":"b"},"steps":[5,10]}"#,
        r#"{"userName":"me","colour":"00ff00","steps":[5,5]}"#,
        r#"{"userName":"me","colour":"00ff00","lucky":6}"#,
        r#"{"userName":"me"}"#,
        r#"{"userName":"me","color":"00ff00"}"#,
    ]);
}

#[test]
fn newtypes() {
    agree::<newtype::Temperature, newtype_expanded::Temperature>(&["0.6", "1.3", r#""warm""#]);
}

#[test]
fn unions() {
    agree::<union::ToolChoice, union_expanded::ToolChoice>(&[
        r#""auto""#,
        r#""off""#,
        r#""some""#,
        r#"["a"]"#,
        r#"{"name":"f","x":1,"type":"function"}"#,
        r#"{"type":"mcp","server_label":"s"}"#,
        r#"{"type":"web"}"#,
        r#"{"type":"mcp"}"#,
    ]);
}

#[test]
fn generics() {
    agree::<generic::Stored<u8>, generic_expanded::Stored<u8>>(&["7", r#""a.txt""#, "300"]);
    let text = r#"{"source":"here","body":[1],"hops":[1,2]}"#;
    let written: generic::Envelope<'_, Vec<u8>> = serde_json::from_str(text).expect("it fits");
    let expanded: generic_expanded::Envelope<'_, Vec<u8>> =
        serde_json::from_str(text).expect("it fits");
    assert_eq!(format!("{written:?}"), format!("{expanded:?}"));
    assert!(matches!(expanded.source, Cow::Borrowed("here")));
}
