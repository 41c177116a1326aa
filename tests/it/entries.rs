//! `entries`, `keys(..)`, `values(..)`: maps.

use std::collections::{BTreeMap, HashMap};

use indexmap::IndexMap;
use realtime_model::{Metadata, Nullable, Secret, realtime_model};
use uuid::Uuid;

use crate::verdict::{codes, from_json, params, texts};

#[realtime_model]
#[derive(Debug, Clone, Default)]
struct Maps {
    #[model(entries = 1..=2)]
    count: Option<HashMap<String, u8>>,
    #[model(keys(len = ..=3), values(range = 1..))]
    both: Nullable<BTreeMap<String, u32>>,
    #[model(values(entries = ..=1, values(len = 1..)))]
    nested: BTreeMap<String, BTreeMap<u8, String>>,
    #[model(entries = ..=1, keys(len = ..=2))]
    foreign: Option<BTreeMap<String, Uuid>>,
    #[model(entries = ..=1)]
    ordered: Option<IndexMap<String, u8>>,
    #[model(entries = ..=1, keys(len = ..=2), values(range = 1..))]
    secret: Option<Secret<BTreeMap<String, u8>>>,
}

fn map<K: Ord, V, const N: usize>(pairs: [(K, V); N]) -> BTreeMap<K, V> {
    pairs.into()
}

#[test]
fn maps_are_counted_and_entered_by_key() {
    let maps = Maps {
        count: Some(HashMap::new()),
        both: Nullable::Value(map([
            ("long key".to_owned(), 0),
            ("ok".to_owned(), 1),
            ("zero".to_owned(), 2),
        ])),
        nested: map([(
            "outer".to_owned(),
            map([(1, String::new()), (2, "x".to_owned())]),
        )]),
        foreign: Some(map([
            ("a".to_owned(), Uuid::nil()),
            ("abc".to_owned(), Uuid::nil()),
        ])),
        ordered: Some([("b".to_owned(), 1), ("a".to_owned(), 2)].into()),
        secret: None,
    };
    assert_eq!(
        texts(&maps),
        [
            "count: entry count 0 is outside 1..=2",
            r#"both["long key"]: length 8 is outside ..=3"#,
            "both.zero: length 4 is outside ..=3",
            r#"both["long key"]: 0 is outside 1.."#,
            "nested.outer: entry count 2 is outside ..=1",
            r#"nested.outer["1"]: length 0 is outside 1.."#,
            "foreign: entry count 2 is outside ..=1",
            "foreign.abc: length 3 is outside ..=2",
            "ordered: entry count 2 is outside ..=1",
        ]
    );
    assert_eq!(codes(&maps)[..3], ["entries", "len", "len"]);
    assert_eq!(
        params(&maps)[0],
        [
            ("value", "0".into()),
            ("min", "1".into()),
            ("max", "2".into())
        ]
    );
}

#[test]
fn a_secret_map_shows_neither_keys_nor_values() {
    let secret = Secret::new(map([("SENTINEL".to_owned(), 0), ("k".to_owned(), 1)]));
    let maps = Maps {
        secret: Some(secret),
        ..Maps::default()
    };
    assert_eq!(
        texts(&maps),
        [
            "secret: the entry count is outside ..=1",
            "secret: the length is outside ..=2",
            "secret: the value is outside 1..",
        ]
    );
}

#[test]
fn decoding_asks_the_entries() {
    let error = from_json::<Maps>(r#"{"both": {"a": 0}, "nested": {}}"#).unwrap_err();
    assert_eq!(error, "both.a: 0 is outside 1..");
}

#[realtime_model]
#[derive(Debug, Default)]
struct Labelled {
    #[model(entries = ..=2, keys(len = ..=4))]
    metadata: Option<Metadata>,
    models: BTreeMap<String, Point>,
}

#[realtime_model]
#[derive(Debug)]
struct Point {
    #[model(range = 0..)]
    x: i8,
}

#[test]
fn metadata_may_be_bounded_further() {
    let metadata = Metadata::try_from([("a", "1"), ("toolong", "2"), ("c", "3")]).unwrap();
    let labelled = Labelled {
        metadata: Some(metadata),
        ..Labelled::default()
    };
    assert_eq!(
        texts(&labelled),
        [
            "metadata: entry count 3 is outside ..=2",
            "metadata.toolong: length 7 is outside ..=4"
        ]
    );
}

#[test]
fn models_in_maps_are_entered_without_being_asked() {
    let labelled = Labelled {
        models: map([("at home".to_owned(), Point { x: -1 })]),
        ..Labelled::default()
    };
    assert_eq!(
        texts(&labelled),
        [r#"models["at home"].x: -1 is outside 0.."#]
    );
}
