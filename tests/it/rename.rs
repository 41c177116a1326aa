//! `rename` on fields and variants, in both directions and in each.

use realtime_model::{IntOrInf, realtime_model};

use crate::json::{faithful, read, refused, write};

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Renamed {
    #[model(rename = "type")]
    kind: String,
    #[model(rename(serialize = "out", deserialize = "in"))]
    both: u8,
    #[model(rename(serialize = "written"))]
    only_written: u8,
    #[model(rename(deserialize = "read"))]
    only_read: u8,
    #[serde(rename = "a key with spaces, \"quotes\" and ü")]
    odd: bool,
    #[model(rename = "")]
    empty: Option<u8>,
}

const READ: &str = r#"{"type":"a","in":1,"only_written":2,"read":3,"a key with spaces, \"quotes\" and ü":true,"":4}"#;
const WRITTEN: &str = r#"{"type":"a","out":1,"written":2,"only_read":3,"a key with spaces, \"quotes\" and ü":true,"":4}"#;

#[test]
fn each_direction_has_its_name() {
    let value: Renamed = read(READ);
    let expected = Renamed {
        kind: "a".to_owned(),
        both: 1,
        only_written: 2,
        only_read: 3,
        odd: true,
        empty: Some(4),
    };
    assert_eq!(value, expected);
    assert_eq!(write(&value), WRITTEN);
}

#[test]
fn the_name_in_rust_is_unknown_on_the_wire() {
    let json = READ.replace("\"in\"", "\"both\"");
    assert!(refused::<Renamed>(&json).starts_with("missing field `in` at line 1"));
    assert!(refused::<Renamed>(WRITTEN).starts_with("missing field `in` at line 1"));
}

#[test]
fn paths_name_the_key_that_was_read() {
    let json = READ.replace("\"in\":1", "\"in\":[]");
    assert!(refused::<Renamed>(&json).starts_with("in: expected an integer, got a list"));
}

#[realtime_model]
#[derive(Debug, Clone, Copy, PartialEq)]
enum Format {
    #[model(rename = "audio/pcm")]
    Pcm,
    #[serde(rename = "g711_ulaw")]
    Ulaw,
    Plain,
}

#[test]
fn variants_of_a_literal_enum_are_renamed() {
    assert_eq!(
        faithful::<[Format; 3]>(r#"["audio/pcm","g711_ulaw","plain"]"#),
        [Format::Pcm, Format::Ulaw, Format::Plain]
    );
    assert!(refused::<Format>("\"Pcm\"").starts_with("expected one of "));
    assert!(refused::<Format>("\"ulaw\"").starts_with("expected one of "));
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Limit {
    #[model(rename = "inf")]
    Unlimited,
    #[model(rename(serialize = "none", deserialize = "zero"))]
    Nothing,
    Tokens(u64),
}

#[test]
fn unit_variants_of_a_union_are_renamed() {
    assert_eq!(
        faithful::<Vec<Limit>>(r#"["inf",4]"#),
        [Limit::Unlimited, Limit::Tokens(4)]
    );
    assert_eq!(read::<Limit>("\"zero\""), Limit::Nothing);
    assert_eq!(write(&Limit::Nothing), "\"none\"");
    assert!(refused::<Limit>("\"none\"").contains("got \"none\""));
    assert!(refused::<Limit>("\"unlimited\"").contains("got \"unlimited\""));
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Step {
    #[model(tag(type = "move"))]
    Move {
        #[model(rename = "dx")]
        right: i8,
        #[model(rename(serialize = "up", deserialize = "dy"))]
        up: i8,
    },
}

#[test]
fn fields_of_a_variant_are_renamed() {
    let step: Step = read(r#"{"type":"move","dx":1,"dy":-1}"#);
    assert_eq!(step, Step::Move { right: 1, up: -1 });
    assert_eq!(write(&step), r#"{"type":"move","dx":1,"up":-1}"#);
}

/// Swapped names are two names, not a clash.
#[realtime_model]
#[derive(Debug, PartialEq)]
struct Swapped {
    #[model(rename = "b")]
    a: u8,
    #[model(rename = "a")]
    b: IntOrInf,
}

#[test]
fn names_can_be_swapped() {
    assert_eq!(
        faithful::<Swapped>(r#"{"b":1,"a":"inf"}"#),
        Swapped {
            a: 1,
            b: IntOrInf::Inf
        }
    );
}
