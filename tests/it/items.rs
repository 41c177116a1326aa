//! `items`: how many there are in a list.

use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;

use realtime_model::{Nullable, Validate, realtime_model};
use uuid::Uuid;

use crate::verdict::{codes, from_json, params, texts};

#[realtime_model]
#[derive(Debug, Clone, Default)]
struct Lists {
    #[model(items = 1..=2)]
    both: Option<Vec<String>>,
    #[model(items = ..=1)]
    most: Nullable<VecDeque<u8>>,
    #[model(items = 2..)]
    least: Option<BTreeSet<u8>>,
    #[model(items = 2..=2)]
    exact: Option<Arc<Vec<bool>>>,
    #[model(items = ..=1)]
    foreign: Vec<Uuid>,
}

#[test]
fn each_form_has_its_words() {
    let lists = Lists {
        both: Some(vec![]),
        most: Nullable::Value([1, 2].into()),
        least: Some([1].into()),
        exact: Some(Arc::new(vec![true])),
        foreign: vec![Uuid::nil(); 2],
    };
    assert_eq!(
        texts(&lists),
        [
            "both: item count 0 is outside 1..=2",
            "most: item count 2 is outside ..=1",
            "least: item count 1 is outside 2..",
            "exact: item count 1 is not 2",
            "foreign: item count 2 is outside ..=1",
        ]
    );
    assert_eq!(codes(&lists), ["items"; 5]);
    assert_eq!(
        params(&lists)[0],
        [
            ("value", "0".into()),
            ("min", "1".into()),
            ("max", "2".into())
        ]
    );
}

#[test]
fn a_list_that_is_not_there_has_no_items_to_count() {
    assert_eq!(Lists::default().validate(), Ok(()));
}

#[test]
fn decoding_counts() {
    assert_eq!(
        from_json::<Lists>(r#"{"both": ["a", "b", "c"], "foreign": []}"#).unwrap_err(),
        "both: item count 3 is outside 1..=2"
    );
}
