//! Literals as keys of maps.

use std::collections::{BTreeMap, HashMap};

use realtime_model::realtime_model;

use crate::formats;
use crate::json::{faithful, refused};

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Maps {
    #[model(literal("text", "audio", derive(PartialOrd, Ord)))]
    closed: Vec<Modality>,
    by_closed: BTreeMap<Modality, u8>,
    by_open: Option<HashMap<Voice, u8>>,
    by_integer: Option<BTreeMap<Rate, Vec<Modality>>>,
    by_enum: Option<HashMap<Status, Option<u8>>>,
    foreign: Option<BTreeMap<Modality, uuid::Uuid>>,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Voice {
    Alloy,
    #[model(other)]
    Other(String),
}

#[realtime_model]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rate {
    #[model(rename = 16000)]
    Hz16000,
    #[model(rename = 24000)]
    Hz24000,
}

#[realtime_model]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Status {
    InProgress,
}

const JSON: &str = r#"{"closed":[],"by_closed":{"text":1,"audio":2},"by_open":{"juniper":3},"by_integer":{"16000":["text"],"24000":[]},"by_enum":{"in_progress":null},"foreign":{"text":"67e55044-10b1-426f-9247-bb680e5fe0c8"}}"#;

#[test]
fn they_are_keys() {
    let maps: Maps = faithful(JSON);
    assert_eq!(maps.by_closed[&Modality::Audio], 2);
    assert_eq!(
        maps.by_open.unwrap()[&Voice::Other("juniper".to_owned())],
        3
    );
    assert_eq!(maps.by_integer.unwrap()[&Rate::Hz16000], [Modality::Text]);
}

#[test]
fn in_every_format() {
    let maps: Maps = faithful(JSON);
    assert_eq!(
        formats::from_cbor(&formats::to_cbor(&maps)),
        Ok(maps.clone())
    );
    assert_eq!(
        formats::from_message_pack(&rmp_serde::to_vec(&maps).unwrap()),
        Ok(maps.clone())
    );
    assert_eq!(
        serde_json::from_value::<Maps>(serde_json::to_value(&maps).unwrap()).unwrap(),
        maps
    );
}

#[test]
fn a_key_that_is_none_is_an_error() {
    let error = refused::<Maps>(&JSON.replace("\"text\":1", "\"video\":1"));
    assert!(
        error.starts_with(
            "by_closed: expected one of \"text\", \"audio\" as key, got \"video\" at line 1 column "
        ),
        "{error}"
    );
    let error = refused::<Maps>(&JSON.replace("\"24000\"", "\"24k\""));
    assert!(
        error.starts_with(
            "by_integer: expected one of 16000, 24000 as key, got \"24k\" at line 1 column "
        ),
        "{error}"
    );
}
