//! The same models through serde_json (text, slice, reader, tree), CBOR and MessagePack: equal values, and of each format
//! what only it can carry: bytes, NaN, 128 bits, keys that are no texts.

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

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Bytes {
    bytes: ByteBuf,
    optional: Option<ByteBuf>,
    list: Vec<ByteBuf>,
    numbers: Vec<u8>,
    union: Option<Union>,
}

fn bytes() -> Bytes {
    let buffer = |bytes: &[u8]| ByteBuf::from(bytes.to_vec());
    Bytes {
        bytes: buffer(&[0, 255, 128]),
        optional: Some(buffer(&[])),
        list: vec![buffer(&[1]), buffer(&[2, 3])],
        numbers: vec![4, 5],
        union: Some(Union::Id {
            id: Uuid::from_u128(7),
            bytes: Some(buffer(&[9])),
            wide: None,
            float: None,
        }),
    }
}

#[test]
fn bytes_are_bytes_where_the_format_has_them() {
    let value = bytes();
    survives(&value);
    assert_eq!(write(&value.bytes), "[0,255,128]");
    let packed = rmp_serde::to_vec(&value).unwrap();
    assert!(
        packed
            .windows(5)
            .any(|window| window == [0xc4, 3, 0, 255, 128]),
        "no bin in {packed:?}"
    );
    let cbor = formats::to_cbor(&value);
    assert!(
        cbor.windows(4).any(|window| window == [0x43, 0, 255, 128]),
        "no bytes in {cbor:?}"
    );
}

/// What stood before the tag lost nothing in the buffer.
#[test]
fn a_tag_that_comes_last_loses_nothing() {
    let value = Union::Id {
        id: Uuid::from_u128(7),
        bytes: Some(ByteBuf::from(vec![0, 255])),
        wide: Some(u128::MAX),
        float: Some(f64::INFINITY),
    };
    binary(&value);
    let mut cbor: ciborium::Value =
        ciborium::from_reader(formats::to_cbor(&value).as_slice()).unwrap();
    cbor.as_map_mut().unwrap().rotate_left(1);
    assert_eq!(
        formats::from_cbor::<Union>(&formats::to_cbor(&cbor)).unwrap(),
        value
    );
    let packed = rmp_serde::to_vec(&value).unwrap();
    let mut tree: ciborium::Value = rmp_serde::from_slice(&packed).unwrap();
    tree.as_map_mut().unwrap().rotate_left(1);
    assert_eq!(
        formats::from_message_pack::<Union>(&rmp_serde::to_vec(&tree).unwrap()).unwrap(),
        value
    );
    let nan = Union::Id {
        id: Uuid::nil(),
        bytes: None,
        wide: None,
        float: Some(f64::NAN),
    };
    let mut cbor: ciborium::Value =
        ciborium::from_reader(formats::to_cbor(&nan).as_slice()).unwrap();
    cbor.as_map_mut().unwrap().reverse();
    let Union::Id {
        float: Some(float), ..
    } = formats::from_cbor(&formats::to_cbor(&cbor)).unwrap()
    else {
        panic!()
    };
    assert!(float.is_nan());
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Wide {
    signed: i128,
    unsigned: u128,
    optional: Option<u128>,
    list: Vec<i128>,
    #[model(range = ..=170141183460469231731687303715884105728)]
    bounded: Option<u128>,
}

#[test]
fn one_hundred_and_twenty_eight_bits() {
    for (signed, unsigned) in [
        (i128::MIN, u128::MAX),
        (-1, 0),
        (i64::MAX.into(), u64::MAX.into()),
        (i128::MAX, 1 << 64),
    ] {
        let value = Wide {
            signed,
            unsigned,
            optional: Some(unsigned),
            list: vec![signed, 0],
            bounded: None,
        };
        let text = write(&value);
        assert_eq!(read::<Wide>(&text), value);
        assert_eq!(
            serde_json::from_reader::<_, Wide>(text.as_bytes()).unwrap(),
            value
        );
        binary(&value);
    }
    let value = Wide {
        signed: 0,
        unsigned: 0,
        optional: None,
        list: vec![],
        bounded: Some((1 << 127) + 1),
    };
    let error = serde_json::from_str::<Wide>(&write(&value))
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("bounded: 170141183460469231731687303715884105729 is outside"),
        "{error}"
    );
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Float {
    value: f64,
    short: Option<f32>,
    #[model(range = 0.0..)]
    bounded: Option<f64>,
    #[model(extra)]
    extra: Extra,
}

#[test]
fn nan_and_infinities_where_the_format_has_them() {
    for value in [f64::INFINITY, f64::NEG_INFINITY, f64::MIN_POSITIVE, -0.0] {
        binary(&Float {
            value,
            short: Some(value as f32),
            bounded: None,
            extra: Extra::new(),
        });
    }
    let nan = Float {
        value: f64::NAN,
        short: None,
        bounded: None,
        extra: Extra::new(),
    };
    assert!(
        formats::from_cbor::<Float>(&formats::to_cbor(&nan))
            .unwrap()
            .value
            .is_nan()
    );
    assert!(
        rmp_serde::from_slice::<Float>(&rmp_serde::to_vec(&nan).unwrap())
            .unwrap()
            .value
            .is_nan()
    );
    // JSON writes them as `null`, as serde_json does, which a number is not.
    assert!(
        serde_json::from_str::<Float>(&write(&nan))
            .unwrap_err()
            .to_string()
            .starts_with("value: expected a number, got null")
    );
    let bounded = Float {
        bounded: Some(f64::NAN),
        value: 0.0,
        ..nan
    };
    for error in [
        formats::from_cbor::<Float>(&formats::to_cbor(&bounded)).unwrap_err(),
        formats::from_message_pack::<Float>(&rmp_serde::to_vec(&bounded).unwrap()).unwrap_err(),
    ] {
        assert_eq!(one_line(error), "bounded: NaN is outside 0..");
    }
}

#[test]
fn keys_that_are_no_texts() {
    #[realtime_model]
    #[derive(Debug, Clone, PartialEq)]
    struct Keys {
        numbers: BTreeMap<u32, u8>,
        flags: BTreeMap<bool, u8>,
        foreign: BTreeMap<i64, Uuid>,
    }
    let value = Keys {
        numbers: [(1, 2), (300, 4)].into(),
        flags: [(true, 1)].into(),
        foreign: [(-5, Uuid::nil())].into(),
    };
    survives(&value);
}

/// An unknown field is kept as JSON: bytes as a list of numbers, NaN as `null`.
#[test]
fn what_is_kept_is_kept_as_json() {
    let tree = ciborium::Value::Map(vec![
        ("value".into(), 1.5.into()),
        ("bytes".into(), vec![1_u8, 2].into()),
        ("nan".into(), f64::NAN.into()),
        ("wide".into(), u64::MAX.into()),
        (
            "map".into(),
            ciborium::Value::Map(vec![(1.into(), true.into())]),
        ),
    ]);
    let float: Float = formats::from_cbor(&formats::to_cbor(&tree)).unwrap();
    let kept: Vec<_> = float
        .extra
        .iter()
        .map(|(name, value)| (name.to_owned(), value.clone()))
        .collect();
    let expected = [
        ("bytes", json!([1, 2])),
        ("nan", json!(null)),
        ("wide", json!(u64::MAX)),
        ("map", json!({ "1": true })),
    ];
    assert_eq!(kept, expected.map(|(name, value)| (name.to_owned(), value)));
}

/// serde's own buffers around a model: what it flattens, what it tries.
mod around {
    use super::*;

    #[derive(Debug, Clone, PartialEq, Serialize, serde::Deserialize)]
    struct Flattened {
        before: u8,
        #[serde(flatten)]
        model: Everything,
    }

    #[derive(Debug, Clone, PartialEq, Serialize, serde::Deserialize)]
    #[serde(untagged)]
    enum Tried {
        Wide(Wide64),
        Model(Box<Everything>),
        Union(Union),
        Limit(IntOrInf),
    }

    #[realtime_model]
    #[derive(Debug, Clone, PartialEq)]
    struct Wide64 {
        only_here: u64,
        float: f64,
    }

    #[derive(Debug, Clone, PartialEq, Serialize, serde::Deserialize)]
    #[serde(tag = "kind")]
    enum Tagged {
        Model(Box<Everything>),
        Inner(Inner),
    }

    #[derive(Debug, Clone, PartialEq, Serialize, serde::Deserialize)]
    struct FlattenedUnion {
        note: Option<String>,
        #[serde(flatten)]
        union: Detection,
    }

    #[realtime_model]
    #[derive(Debug, Clone, PartialEq)]
    enum Detection {
        #[model(tag(type = "server_vad"))]
        Server {
            threshold: f64,
            count: Option<u8>,
            #[model(range = ..=5)]
            bounded: Option<i64>,
        },
        #[model(other)]
        Other(Unknown),
    }

    #[test]
    fn flatten() {
        let json = everything().replacen('{', r#"{"before":1,"#, 1);
        let value: Flattened = read(&json);
        assert_eq!(value.model, read::<Everything>(&everything()));
        assert_eq!(
            serde_json::to_value(&value).unwrap(),
            serde_json::from_str::<Value>(&json).unwrap()
        );
        let union: FlattenedUnion =
            read(r#"{"threshold":0.5,"note":"n","count":7,"type":"server_vad"}"#);
        assert_eq!(
            union.union,
            Detection::Server {
                threshold: 0.5,
                count: Some(7),
                bounded: None
            }
        );
        let error = serde_json::from_str::<FlattenedUnion>(
            r#"{"type":"server_vad","threshold":1,"bounded":6}"#,
        )
        .unwrap_err();
        assert!(
            error.to_string().starts_with("bounded: 6 is outside ..=5"),
            "{error}"
        );
    }

    #[test]
    fn untagged() {
        for (json, expected) in [
            (
                r#"{"only_here":18446744073709551615,"float":1}"#.to_owned(),
                Tried::Wide(Wide64 {
                    only_here: u64::MAX,
                    float: 1.0,
                }),
            ),
            (everything(), Tried::Model(Box::new(read(&everything())))),
            ("\"auto\"".to_owned(), Tried::Union(Union::Auto)),
            ("7".to_owned(), Tried::Union(Union::Number(7))),
            ("4096".to_owned(), Tried::Limit(IntOrInf::Int(4096))),
        ] {
            assert_eq!(read::<Tried>(&json), expected);
            let tree = serde_json::from_str::<Value>(&json).unwrap();
            assert_eq!(serde_json::from_value::<Tried>(tree).unwrap(), expected);
        }
    }

    #[test]
    fn internally_tagged() {
        let json = everything().replacen('{', r#"{"kind":"Model","#, 1);
        let Tagged::Model(model) = read::<Tagged>(&json) else {
            panic!()
        };
        assert_eq!(*model, read::<Everything>(&everything()));
        assert_eq!(
            read::<Tagged>(r#"{"n":7,"kind":"Inner"}"#),
            Tagged::Inner(Inner { n: 7 })
        );
    }
}
