//! Raw identifiers: `r#type` is `type` on the wire, in paths and in the names of methods.

use realtime_model::{Extra, Model, Validate, realtime_model};

use crate::json::{faithful, refused};

#[realtime_model(rename_all = "camelCase")]
#[derive(Debug, PartialEq)]
struct Keywords {
    r#type: String,
    r#struct: Option<u8>,
    #[model(range = ..=3, default = 2)]
    r#match: Option<u8>,
    r#plain: u8,
    #[model(extra)]
    r#extern: Extra,
}

#[test]
fn fields() {
    let keywords: Keywords = faithful(r#"{"type":"a","struct":1,"match":3,"plain":2,"x":0}"#);
    assert_eq!(keywords.r#type, "a");
    assert_eq!(keywords.match_or_default(), 3);
    assert_eq!(Keywords::SCHEMA.name(), Some("Keywords"));
    assert!(refused::<Keywords>("{}").starts_with("missing field `type`"));
    assert!(refused::<Keywords>(r#"{"type":1}"#).starts_with("type: expected a string, got 1"));
    let broken = Keywords {
        r#match: Some(4),
        ..keywords
    };
    assert_eq!(
        broken.validate().unwrap_err().to_string(),
        "match: 4 is outside ..=3"
    );
}

#[realtime_model]
#[derive(Debug, PartialEq)]
#[allow(non_camel_case_types, reason = "variants that are keywords")]
enum r#dyn {
    r#try,
    r#move { r#in: u8 },
}

#[test]
fn items_variants_and_their_fields() {
    assert_eq!(faithful::<r#dyn>("\"try\""), r#dyn::r#try);
    assert_eq!(faithful::<r#dyn>(r#"{"in":1}"#), r#dyn::r#move { r#in: 1 });
    assert_eq!(r#dyn::SCHEMA.name(), Some("dyn"));
}

#[realtime_model(tag(r#type = "t", type_ = "u"))]
#[derive(Debug, PartialEq)]
struct Tagged<'r#static_> {
    r#for: &'r#static_ str,
}

#[test]
fn tags_and_lifetimes() {
    assert_eq!(
        faithful::<Tagged<'_>>(r#"{"type":"t","type_":"u","for":"x"}"#),
        Tagged { r#for: "x" }
    );
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Local {
    // Names that the generated code uses itself.
    slot: u8,
    source: u8,
    ask: u8,
    fields: u8,
    field_0: u8,
    index: u8,
    taken: u8,
    extra: u8,
    base: u8,
    choice: u8,
    member: u8,
    value: u8,
    __rt: u8,
}

#[test]
fn names_of_the_generated_code_are_free() {
    let json = r#"{"slot":1,"source":2,"ask":3,"fields":4,"field_0":5,"index":6,"taken":7,"extra":8,"base":9,"choice":10,"member":11,"value":12,"__rt":13}"#;
    assert_eq!(faithful::<Local>(json).__rt, 13);
}
