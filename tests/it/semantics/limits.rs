//! Depth, claimed lengths, and what a model is in binary formats.

use super::*;

/// In an unknown field, in one of a foreign type, before a tag, and in what is kept.
#[test]
fn depth() {
    #[realtime_model]
    #[derive(Debug, PartialEq)]
    struct Deep {
        value: Option<Value>,
        foreign: Option<Vec<(Value,)>>,
        raw: Option<OrRaw<Plain>>,
        union: Option<Detection>,
        #[model(extra)]
        extra: Extra,
    }
    let nested =
        |levels: usize| (0..levels).fold(Value::Null, |inner, _| Value::Array(vec![inner]));
    let object = |path: &[&str], inner: Value| {
        path.iter().rev().fold(inner, |inner, step| match *step {
            "[]" => json!([inner]),
            key => json!({ key: inner }),
        })
    };
    for path in [
        ["value"].as_slice(),
        &["foreign", "[]", "[]"],
        &["raw"],
        &["union", "before"],
        &["extra"],
    ] {
        let fits = object(path, nested(128 - path.len()));
        assert!(
            serde_json::from_value::<Deep>(fits.clone()).is_ok(),
            "{path:?}"
        );
        let bytes = rmp_serde::to_vec(&fits).unwrap();
        assert!(rmp_serde::from_slice::<Deep>(&bytes).is_ok(), "{path:?}");
        let deeper = object(path, nested(129 - path.len()));
        let error = one_line(
            serde_json::from_value::<Deep>(deeper.clone())
                .unwrap_err()
                .to_string(),
        );
        assert!(
            error.contains("nested deeper than 128 levels"),
            "{path:?}: {error}"
        );
        let bytes = rmp_serde::to_vec(&deeper).unwrap();
        let error = one_line(
            rmp_serde::from_slice::<Deep>(&bytes)
                .unwrap_err()
                .to_string(),
        );
        assert!(
            error.contains("nested deeper than 128 levels"),
            "{path:?}: {error}"
        );
    }
}

#[test]
fn lengths_claimed_by_a_format() {
    #[realtime_model]
    #[derive(Debug)]
    struct Lists {
        _numbers: Option<Vec<u64>>,
        _models: Option<Vec<Keeping>>,
        _foreign: Option<Vec<uuid::Uuid>>,
        _tuples: Option<Vec<(u64, u64)>>,
        _map: Option<std::collections::HashMap<String, u64>>,
        _metadata: Option<Metadata>,
        _small: Option<smallvec::SmallVec<[u64; 2]>>,
        #[model(extra)]
        _extra: Extra,
    }
    // A map of one field: its name, then a list (or a map) of four thousand million items, none of which is there.
    let message = |name: &str, marker: u8| {
        let mut bytes = vec![0x81, 0xa0 | name.len() as u8];
        bytes.extend(name.as_bytes());
        bytes.extend([marker, 0xff, 0xff, 0xff, 0xff]);
        bytes
    };
    let (list, map) = (0xdd, 0xdf);
    for (name, marker) in [
        ("_numbers", list),
        ("_models", list),
        ("_foreign", list),
        ("_tuples", list),
        ("_map", map),
        ("_metadata", map),
        ("_small", list),
        ("unknown", list),
        ("unknown", map),
    ] {
        claims_nothing::<Lists>(&message(name, marker));
    }
    claims_nothing::<Lists>(&[0xdf, 0xff, 0xff, 0xff, 0xff]);
    claims_nothing::<Detection>(&[0xdf, 0xff, 0xff, 0xff, 0xff]);
    claims_nothing::<Unknown>(&[0xdf, 0xff, 0xff, 0xff, 0xff]);
}

#[track_caller]
fn claims_nothing<T: DeserializeOwned>(bytes: &[u8]) {
    let cost = measure(|| assert!(rmp_serde::from_slice::<T>(bytes).is_err()));
    assert!(cost.bytes_max <= 1 << 20, "{} bytes", cost.bytes_max);
}

#[test]
fn cbor_and_message_pack() {
    let value = Keeping {
        name: None,
        count: Some(1),
        extra: Extra::from([("x", 2)]),
    };
    // Two entries: a map, whatever the format's own way with structs is.
    assert_eq!(rmp_serde::to_vec(&value).unwrap()[0], 0x82);
    assert_eq!(
        rmp_serde::to_vec_named(&value).unwrap(),
        rmp_serde::to_vec(&value).unwrap()
    );
    assert_eq!(formats::to_cbor(&value)[0], 0xa2);
    let positional = rmp_serde::to_vec(&("n", 1)).unwrap();
    assert_eq!(
        rmp_serde::from_slice::<Plain>(&positional)
            .unwrap_err()
            .to_string(),
        "expected an object, got a list"
    );
    assert_eq!(
        formats::from_cbor::<Plain>(&formats::to_cbor(&("n", 1))),
        Err("expected an object, got a list".to_owned())
    );
}
