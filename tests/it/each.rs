//! `each(..)`: what is in a list.

use std::collections::BTreeSet;

use realtime_model::{Nullable, Validate, realtime_model};
use uuid::Uuid;

use crate::verdict::{codes, from_json, texts};

#[realtime_model]
#[derive(Debug, Clone, Default)]
struct Lists {
    #[model(items = ..=3, each(len = 1..=3))]
    names: Option<Vec<String>>,
    #[model(each(range = 0..=9, multiple_of = 3))]
    numbers: Nullable<BTreeSet<i32>>,
    #[model(each(items = ..=2, each(range = ..=1.0)))]
    nested: Vec<Vec<f64>>,
    #[model(each(range = 1..))]
    holes: Vec<Option<u8>>,
    #[model(each(items = 1..))]
    foreign: Vec<Vec<Uuid>>,
}

#[test]
fn every_item_is_asked_and_has_its_index() {
    let lists = Lists {
        names: Some(["", "ok", "long", "fine"].map(String::from).into()),
        numbers: Nullable::Value([-3, 3, 10].into()),
        nested: vec![vec![0.5, 1.5], vec![0.0; 3]],
        holes: vec![None, Some(1), Some(0)],
        foreign: vec![vec![Uuid::nil()], vec![]],
    };
    assert_eq!(
        texts(&lists),
        [
            "names: item count 4 is outside ..=3",
            "names[0]: length 0 is outside 1..=3",
            "names[2]: length 4 is outside 1..=3",
            "names[3]: length 4 is outside 1..=3",
            "numbers[0]: -3 is outside 0..=9",
            "numbers[2]: 10 is outside 0..=9",
            "numbers[2]: 10 is not a multiple of 3",
            "nested[0][1]: 1.5 is outside ..=1",
            "nested[1]: item count 3 is outside ..=2",
            "holes[2]: 0 is outside 1..",
            "foreign[1]: item count 0 is outside 1..",
        ]
    );
}

#[test]
fn an_empty_list_has_nothing_to_ask() {
    assert_eq!(
        Lists {
            names: Some(vec![]),
            ..Lists::default()
        }
        .validate(),
        Ok(())
    );
}

#[test]
fn decoding_asks_each() {
    let json = r#"{"names": ["ok", ""], "nested": [], "holes": [], "foreign": []}"#;
    assert_eq!(
        from_json::<Lists>(json).unwrap_err(),
        "names[1]: length 0 is outside 1..=3"
    );
}

#[realtime_model]
#[derive(Debug, Clone)]
struct Parent {
    children: Vec<Child>,
    first: Option<Box<Child>>,
}

#[realtime_model]
#[derive(Debug, Clone)]
struct Child {
    #[model(range = ..=3)]
    age: u8,
    parents: Vec<Parent>,
}

#[test]
fn models_in_lists_are_entered_without_being_asked() {
    let child = |age, parents| Child { age, parents };
    let grandparent = Parent {
        children: vec![
            child(1, vec![]),
            child(
                4,
                vec![Parent {
                    children: vec![child(5, vec![])],
                    first: None,
                }],
            ),
        ],
        first: Some(Box::new(child(6, vec![]))),
    };
    assert_eq!(
        texts(&grandparent),
        [
            "children[1].age: 4 is outside ..=3",
            "children[1].parents[0].children[0].age: 5 is outside ..=3",
            "first.age: 6 is outside ..=3",
        ]
    );
    assert_eq!(codes(&grandparent), ["range"; 3]);
}
