//! What only some formats can carry: bytes, NaN, 128 bits, keys that are no texts.

use super::*;

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
