//! `skip`, `skip_serializing`, `skip_deserializing` and `skip_serializing_if`.

use realtime_model::{Extra, Nullable, realtime_model};

use crate::json::{faithful, read, refused, write};

/// Not of any format, so it shows that a skipped field asks nothing of its type.
#[derive(Debug, Default, PartialEq)]
struct Local(std::cell::Cell<u8>);

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Skips {
    #[model(skip)]
    never: Local,
    #[model(skip, default = 7)]
    never_with_default: u8,
    #[model(skip_serializing)]
    only_read: u8,
    #[model(skip_serializing, default)]
    only_read_or_not: u8,
    #[model(skip_deserializing)]
    only_written: u8,
    #[serde(skip_deserializing, default = "eight")]
    only_written_from_eight: u8,
    // Never absent and never there: the expression is the value, not that of a method.
    #[model(skip)]
    #[model(default = Some(3))]
    optional: Option<u8>,
    kept: u8,
}

fn eight() -> u8 {
    8
}

#[test]
fn each_direction_leaves_out_its_own() {
    let skips: Skips = read(r#"{"only_read":1,"only_read_or_not":2,"kept":3}"#);
    let expected = Skips {
        never: Local::default(),
        never_with_default: 7,
        only_read: 1,
        only_read_or_not: 2,
        only_written: 0,
        only_written_from_eight: 8,
        optional: Some(3),
        kept: 3,
    };
    assert_eq!(skips, expected);
    assert_eq!(
        write(&skips),
        r#"{"only_written":0,"only_written_from_eight":8,"kept":3}"#
    );
}

#[test]
fn a_field_that_is_only_read_is_required() {
    assert!(refused::<Skips>(r#"{"kept":3}"#).starts_with("missing field `only_read`"));
}

#[test]
fn a_field_that_is_never_read_is_an_unknown_one() {
    let skips: Skips = read(r#"{"only_written":[],"never":{},"only_read":1,"kept":1,"never":0}"#);
    assert_eq!(skips.only_written, 0);
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Keeping {
    #[model(skip_deserializing)]
    written: u8,
    #[model(skip)]
    here: u8,
    #[model(skip_serializing)]
    read: Option<u8>,
    #[model(extra)]
    extra: Extra,
}

/// Two keys of one name are never written, whatever was kept.
#[test]
fn what_is_written_anyway_is_not_written_again_from_extra() {
    let keeping: Keeping = read(r#"{"written":5,"here":6,"read":null,"x":1}"#);
    assert_eq!(keeping.extra.get("here"), Some(&6.into()));
    let written = write(&keeping);
    assert!(written.starts_with(r#"{"written":0,"#), "{written}");
    assert_eq!(written.matches("\"written\"").count(), 1, "{written}");
    assert!(!written.contains("\"read\""), "{written}");
}

#[realtime_model]
#[derive(Debug, PartialEq, Default)]
struct If {
    #[model(skip_serializing_if = Vec::is_empty, default)]
    items: Vec<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    optional: Option<u8>,
    #[model(skip_serializing_if = is_zero, default)]
    number: u64,
    #[model(skip_serializing_if = "self::is_zero", default, rename = "n")]
    renamed: u64,
    #[model(skip_serializing_if = Nullable::is_null)]
    nullable: Nullable<u8>,
    #[model(extra)]
    extra: Extra,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
fn is_zero(number: &u64) -> bool {
    *number == 0
}

#[test]
fn what_the_function_says_is_left_out() {
    assert_eq!(write(&If::default()), "{}");
    faithful::<If>(r#"{"items":[1],"optional":2,"number":3,"n":4,"nullable":5}"#);
    let null = If {
        nullable: Nullable::Null,
        number: 1,
        ..If::default()
    };
    assert_eq!(write(&null), r#"{"number":1}"#);
}

#[test]
fn a_field_that_is_left_out_is_not_written_from_extra() {
    let if_ = If {
        extra: Extra::from([("number", 9)]),
        ..If::default()
    };
    assert!(!write(&if_).contains("number"), "{}", write(&if_));
    let remembered: If = read(r#"{"optional":null}"#);
    assert_eq!(write(&remembered), r#"{"optional":null}"#);
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Member {
    #[model(tag(type = "m"))]
    Named {
        #[model(skip)]
        local: u8,
        #[model(skip_serializing)]
        secret: u8,
        #[model(skip_deserializing)]
        derived: u8,
        #[model(skip_serializing_if = Option::is_some)]
        odd: Option<u8>,
    },
}

#[test]
fn fields_of_a_variant_are_skipped() {
    let member: Member = read(r#"{"type":"m","secret":1,"odd":2}"#);
    assert_eq!(
        member,
        Member::Named {
            local: 0,
            secret: 1,
            derived: 0,
            odd: Some(2)
        }
    );
    assert_eq!(write(&member), r#"{"type":"m","derived":0}"#);
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct SkippedParameter<T> {
    #[model(skip)]
    local: std::marker::PhantomData<T>,
    #[model(skip)]
    value: T,
}

#[test]
fn a_skipped_type_parameter_needs_a_default_and_no_model() {
    let value: SkippedParameter<Local> = read("{}");
    assert_eq!(value.value, Local::default());
    assert_eq!(write(&value), "{}");
}
