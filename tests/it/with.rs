//! `with`, `serialize_with` and `deserialize_with`: functions with serde's signatures.

use realtime_model::{Extra, realtime_model};
use serde::{Deserialize, Deserializer, Serializer};

use crate::json::{faithful, read, refused, write};

mod hex {
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(number: &u32, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{number:x}"))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
        let text = String::deserialize(deserializer)?;
        u32::from_str_radix(&text, 16).map_err(serde::de::Error::custom)
    }
}

fn shout<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&text.to_uppercase())
}

fn one_or_many<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum OneOrMany {
        One(u8),
        Many(Vec<u8>),
    }
    Ok(match OneOrMany::deserialize(deserializer)? {
        OneOrMany::One(one) => vec![one],
        OneOrMany::Many(many) => many,
    })
}

fn optional<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u32>, D::Error> {
    Option::<String>::deserialize(deserializer)?
        .map(|text| text.parse().map_err(serde::de::Error::custom))
        .transpose()
}

/// Neither `Serialize` nor `Deserialize`: functions ask nothing of the type.
#[derive(Debug, PartialEq, Default, Clone, Copy)]
struct Opaque(u32);

fn write_opaque<S: Serializer>(opaque: &Opaque, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u32(opaque.0)
}

fn read_opaque<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Opaque, D::Error> {
    u32::deserialize(deserializer).map(Opaque)
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Functions {
    #[model(with = hex)]
    color: u32,
    #[serde(with = "self::hex", rename = "second")]
    other: u32,
    #[model(serialize_with = shout)]
    name: String,
    #[model(deserialize_with = one_or_many)]
    items: Vec<u8>,
    #[model(deserialize_with = optional, default)]
    optional: Option<u32>,
    #[model(deserialize_with = optional, default = 8)]
    with_method: Option<u32>,
    #[model(serialize_with = write_opaque, deserialize_with = read_opaque)]
    opaque: Opaque,
    #[model(with = hex, default = 0xff, skip_serializing_if = is_default)]
    defaulted: u32,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
fn is_default(number: &u32) -> bool {
    *number == 0xff
}

const READ: &str =
    r#"{"color":"ff00","second":"1","name":"a","items":7,"optional":"3","opaque":4}"#;

#[test]
fn the_functions_are_called() {
    let functions: Functions = read(READ);
    let expected = Functions {
        color: 0xff00,
        other: 1,
        name: "a".to_owned(),
        items: vec![7],
        optional: Some(3),
        with_method: None,
        opaque: Opaque(4),
        defaulted: 0xff,
    };
    assert_eq!(functions, expected);
    assert_eq!(functions.with_method_or_default(), 8);
    let written = r#"{"color":"ff00","second":"1","name":"A","items":[7],"optional":3,"opaque":4}"#;
    assert_eq!(write(&functions), written);
    assert_eq!(
        serde_json::to_value(&functions).unwrap(),
        serde_json::from_str::<serde_json::Value>(written).unwrap()
    );
}

#[test]
fn the_functions_see_every_token() {
    assert_eq!(
        read::<Functions>(&READ.replace(":7", ":[1,2]")).items,
        [1, 2]
    );
    assert_eq!(
        read::<Functions>(&READ.replace("\"3\"", "null")).optional,
        None
    );
    assert_eq!(
        read::<Functions>(&READ.replace(",\"optional\":\"3\"", "")).optional,
        None
    );
}

/// As in serde: an `Option` with a function of its own must be there, unless it has a `default`.
#[realtime_model]
#[derive(Debug)]
struct Required {
    #[model(deserialize_with = optional)]
    _number: Option<u32>,
}

#[test]
fn a_field_with_a_function_is_required() {
    assert!(
        refused::<Functions>(&READ.replace("\"color\"", "\"colour\""))
            .starts_with("missing field `color`")
    );
    assert!(refused::<Required>("{}").starts_with("missing field `_number`"));
    read::<Required>(r#"{"_number":null}"#);
}

#[test]
fn what_a_function_says_has_the_path_and_the_position() {
    let error = refused::<Functions>(r#"{"color":"xyz"}"#);
    assert_eq!(
        error,
        "color: invalid digit found in string at line 1 column 15"
    );
    let error = refused::<Functions>(r#"{"items":"x"}"#);
    assert!(
        error.starts_with(
            "items: data did not match any variant of untagged enum OneOrMany at line 1 column "
        ),
        "{error}"
    );
    let error = refused::<Functions>(r#"{"color":7}"#);
    assert!(
        error.starts_with("color: invalid type: integer `7`, expected a string at line 1 column "),
        "{error}"
    );
}

#[test]
fn a_format_error_below_a_function_stays_the_formats() {
    let error = serde_json::from_str::<Functions>(r#"{"color":"ff"#).unwrap_err();
    assert!(error.is_eof(), "{error}");
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Member {
    #[model(tag(type = "m"))]
    Named {
        #[model(with = hex)]
        color: u32,
        #[model(serialize_with = write_opaque, deserialize_with = read_opaque)]
        opaque: Opaque,
        #[model(extra)]
        extra: Extra,
    },
    #[model(tag(type = "n"))]
    Second {
        #[model(with = hex)]
        color: u32,
    },
}

#[test]
fn fields_of_a_variant_have_functions() {
    let member: Member = faithful(r#"{"type":"m","color":"a","opaque":1,"x":[]}"#);
    assert_eq!(
        member,
        Member::Named {
            color: 10,
            opaque: Opaque(1),
            extra: Extra::from([("x", serde_json::json!([]))])
        }
    );
    assert_eq!(
        read::<Member>(r#"{"x":[],"opaque":1,"color":"a","type":"m"}"#),
        member
    );
    faithful::<Member>(r#"{"type":"n","color":"b"}"#);
}

mod anything {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<T: Serialize, S: Serializer>(
        value: &[T],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        value.first().serialize(serializer)
    }

    pub fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Vec<T>, D::Error> {
        Ok(Option::<T>::deserialize(deserializer)?
            .into_iter()
            .collect())
    }
}

#[realtime_model(bound(
    serialize = "T: serde::Serialize",
    deserialize = "T: serde::de::DeserializeOwned"
))]
#[derive(Debug, PartialEq)]
struct Generic<T> {
    #[model(with = anything)]
    value: Vec<T>,
}

#[test]
fn a_module_may_be_generic() {
    assert_eq!(
        faithful::<Generic<u8>>(r#"{"value":1}"#),
        Generic { value: vec![1] }
    );
    assert_eq!(
        faithful::<Generic<uuid::Uuid>>(r#"{"value":null}"#),
        Generic { value: vec![] }
    );
}

#[test]
fn a_failing_serializer_fails_the_whole() {
    #[realtime_model]
    struct Failing {
        #[model(serialize_with = fail)]
        _value: u8,
    }
    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
    fn fail<S: Serializer>(_: &u8, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("not today"))
    }
    let error = serde_json::to_string(&Failing { _value: 1 }).unwrap_err();
    assert_eq!(error.to_string(), "not today");
}

#[test]
fn models_inside_a_function_are_roots() {
    #[realtime_model]
    #[derive(Debug, PartialEq)]
    struct Inner {
        #[model(range = ..=5)]
        n: u8,
    }
    fn first<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Inner, D::Error> {
        let list = Vec::<Inner>::deserialize(deserializer)?;
        list.into_iter()
            .next()
            .ok_or_else(|| serde::de::Error::custom("an empty list"))
    }
    #[realtime_model(lenient)]
    #[derive(Debug)]
    struct Outer {
        #[model(deserialize_with = first)]
        _inner: Inner,
    }
    read::<Outer>(r#"{"_inner":[{"n":5}]}"#);
    let error = refused::<Outer>(r#"{"_inner":[{"n":6}]}"#);
    assert!(error.starts_with("_inner: n: 6 is outside ..=5"), "{error}");
}
