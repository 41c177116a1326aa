//! The same models through serde_json (text, slice, reader, tree), CBOR and MessagePack: equal values, and of each format
//! what only it can carry: bytes, NaN, 128 bits, keys that are no texts.

mod announced;
mod around;
mod carried;

use std::collections::BTreeMap;
use std::fmt::Debug;

use realtime_model::{Extra, IntOrInf, Metadata, Nullable, OrRaw, Secret, Unknown, realtime_model};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_bytes::ByteBuf;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::formats::{self, accepted};
use crate::json::{one_line, read, write};

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Everything {
    text: String,
    character: char,
    flag: bool,
    small: i8,
    large: u64,
    float: f64,
    short: f32,
    optional: Option<u8>,
    nullable: Nullable<String>,
    list: Vec<Option<i64>>,
    map: BTreeMap<String, Vec<bool>>,
    by_number: BTreeMap<i32, String>,
    model: Option<Box<Inner>>,
    union: Vec<Union>,
    literal: Voice,
    newtype: Warm,
    limit: IntOrInf,
    metadata: Metadata,
    secret: Secret<String>,
    raw: OrRaw<u8>,
    value: Value,
    id: Uuid,
    pair: (u8, String),
    foreign: Foreign,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Inner {
    n: u8,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Voice {
    Alloy,
    #[model(other)]
    Other(String),
}

#[realtime_model(range = 0.6..=1.2)]
#[derive(Debug, Clone, Copy, PartialEq)]
struct Warm(f64);

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Union {
    Auto,
    Number(u8),
    #[model(tag(type = "id"))]
    Id {
        id: Uuid,
        bytes: Option<ByteBuf>,
        wide: Option<u128>,
        float: Option<f64>,
    },
    #[model(other)]
    Other(Unknown),
}

#[derive(Debug, Clone, PartialEq, Serialize, serde::Deserialize)]
enum Foreign {
    Unit,
    Newtype(Uuid),
    Tuple(u8, Option<bool>),
    Struct { a: Vec<u8> },
}

const ID: &str = "67e55044-10b1-426f-9247-bb680e5fe0c8";

fn everything() -> String {
    format!(
        r#"{{"text":"é\n\"","character":"ß","flag":true,"small":-128,"large":18446744073709551615,"float":0.1,"short":1.5,"optional":7,"nullable":null,"list":[1,null,-9223372036854775808],"map":{{"a":[true],"b":[]}},"by_number":{{"-1":"x","7":"y"}},"model":{{"n":1}},"union":["auto",1,{{"type":"id","id":"{ID}"}},{{"type":"new","x":[1,{{"y":null}}]}}],"literal":"juniper","newtype":0.8,"limit":"inf","metadata":{{"k":"v"}},"secret":"s","raw":"not a number","value":{{"a":[1,-1,0.5,null,"x"]}},"id":"{ID}","pair":[1,"p"],"foreign":{{"Struct":{{"a":[1,2]}}}},"x":{{"deep":[1.5,{{"z":null}}]}},"y":null}}"#
    )
}

/// A value is the same after a way through each format, written by the format itself.
#[track_caller]
fn survives<T: DeserializeOwned + Serialize + PartialEq + Debug>(value: &T) {
    let text = serde_json::to_string(value).unwrap();
    assert_eq!(serde_json::from_str::<T>(&text).unwrap(), *value);
    assert_eq!(
        serde_json::from_slice::<T>(text.as_bytes()).unwrap(),
        *value
    );
    assert_eq!(
        serde_json::from_reader::<_, T>(text.as_bytes()).unwrap(),
        *value
    );
    assert_eq!(
        serde_json::from_value::<T>(serde_json::to_value(value).unwrap()).unwrap(),
        *value
    );
    let pretty = serde_json::to_string_pretty(value).unwrap();
    assert_eq!(serde_json::from_str::<T>(&pretty).unwrap(), *value);
    binary(value);
}

#[track_caller]
fn binary<T: DeserializeOwned + Serialize + PartialEq + Debug>(value: &T) {
    assert_eq!(
        formats::from_cbor::<T>(&formats::to_cbor(value)).unwrap(),
        *value
    );
    for bytes in [
        rmp_serde::to_vec(value).unwrap(),
        rmp_serde::to_vec_named(value).unwrap(),
    ] {
        assert_eq!(rmp_serde::from_slice::<T>(&bytes).unwrap(), *value);
        assert_eq!(
            rmp_serde::from_read::<_, T>(bytes.as_slice()).unwrap(),
            *value
        );
    }
}

#[test]
fn equal_values() {
    let value: Everything = read(&everything());
    survives(&value);
    assert_eq!(accepted::<Inner>(r#"{"n":1}"#), Inner { n: 1 });
    for foreign in [
        Foreign::Unit,
        Foreign::Newtype(Uuid::nil()),
        Foreign::Tuple(1, None),
        Foreign::Tuple(1, Some(true)),
    ] {
        survives(&Everything {
            foreign,
            ..value.clone()
        });
    }
}

#[test]
fn equal_text() {
    let json = everything();
    let value: Everything = read(&json);
    assert_eq!(write(&value), json);
    assert_eq!(
        serde_json::to_value(&value).unwrap(),
        serde_json::from_str::<Value>(&json).unwrap()
    );
}
