//! bincode and postcard do not say what comes, and models ask: each is refused with a clear error, without a panic and
//! without much memory, whatever the bytes are. Writing works where the format takes maps of unknown length.

use std::fmt::Debug;

use allocation_counter::measure;
use bincode::Options;
use realtime_model::{Extra, IntOrInf, Metadata, Nullable, Unknown, realtime_model};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::json::one_line;

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Plain {
    id: String,
    number: Option<u64>,
    list: Option<Vec<u8>>,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Union {
    Auto,
    #[model(tag(type = "a"))]
    A {
        x: u8,
    },
    #[model(other)]
    Other(Unknown),
}

#[realtime_model]
#[derive(Debug, Clone, Copy, PartialEq)]
enum Literal {
    First,
    Second,
}

#[realtime_model(range = 0.6..=1.2)]
#[derive(Debug, Clone, Copy, PartialEq)]
struct Warm(f64);

/// Bytes of all kinds: what serde's derive would have written, lengths beyond all measure, noise.
fn inputs() -> Vec<Vec<u8>> {
    let mut inputs = vec![
        vec![],
        vec![0],
        vec![0xff; 64],
        u64::MAX.to_le_bytes().to_vec(),
        bincode::serialize(&("id", Some(1_u64), Some(vec![1_u8]))).unwrap(),
        postcard::to_stdvec(&("id", Some(1_u64), Some(vec![1_u8]))).unwrap(),
        bincode::serialize(&std::collections::BTreeMap::from([("id", "x")])).unwrap(),
        postcard::to_stdvec(&std::collections::BTreeMap::from([("id", "x")])).unwrap(),
    ];
    let mut state = 7_u64;
    for len in [1, 9, 33, 257] {
        let noise = (0..len).map(|_| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (state >> 56) as u8
        });
        inputs.push(noise.collect());
    }
    inputs
}

fn refused<T: DeserializeOwned + Debug>() {
    for bytes in inputs() {
        let cost = measure(|| {
            let errors = [
                bincode::deserialize::<T>(&bytes).map_err(|error| error.to_string()),
                bincode::DefaultOptions::new()
                    .deserialize::<T>(&bytes)
                    .map_err(|error| error.to_string()),
                postcard::from_bytes::<T>(&bytes).map_err(|error| error.to_string()),
            ];
            for error in errors {
                let error = one_line(error.expect_err("a model has to be told what comes"));
                // The format's own words: bincode names `deserialize_any`, postcard says that it will never be able to.
                let words = [
                    "does not support the serde::Deserializer::deserialize_any",
                    "will never implement",
                ];
                assert!(words.iter().any(|word| error.contains(word)), "{error}");
            }
        });
        assert!(
            cost.bytes_max < 1 << 16,
            "{} bytes for {bytes:?}",
            cost.bytes_max
        );
    }
}

#[test]
fn reading_is_refused() {
    refused::<Plain>();
    refused::<Union>();
    refused::<Literal>();
    refused::<Warm>();
    refused::<IntOrInf>();
    refused::<Metadata>();
    refused::<Unknown>();
    refused::<Nullable<u8>>();
}

fn written<T: Serialize>(value: &T) {
    // As much as a map with its length: what was written can be read by who knows what it is.
    assert!(bincode::serialize(value).is_ok());
    assert!(postcard::to_stdvec(value).is_ok());
}

#[test]
fn writing_works() {
    let plain = Plain {
        id: "i".to_owned(),
        number: Some(1),
        list: None,
        extra: Extra::new(),
    };
    written(&plain);
    let bytes = bincode::serialize(&plain).unwrap();
    assert_eq!(&bytes[..8], 2_u64.to_le_bytes(), "two entries");
    assert_eq!(postcard::to_stdvec(&plain).unwrap()[0], 2);
    written(&Union::A { x: 1 });
    written(&Literal::Second);
    written(&Warm::new(1.0).unwrap());
    assert_eq!(
        postcard::to_stdvec(&Literal::Second).unwrap(),
        postcard::to_stdvec("second").unwrap()
    );
}
