//! `bound`: what is asked of type parameters, in place of `Model`.

use realtime_model::{Model, realtime_model};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::json::faithful;

/// What serde knows, and we do not.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Foreign {
    x: u8,
}

#[realtime_model(bound(
    serialize = "T: serde::Serialize",
    deserialize = "T: serde::de::DeserializeOwned"
))]
#[derive(Debug, PartialEq)]
struct OfSerde<T> {
    one: T,
    optional: Option<T>,
    list: Vec<T>,
}

#[test]
fn a_parameter_may_be_any_type_that_serde_knows() {
    let json = r#"{"one":{"x":1},"optional":{"x":2},"list":[{"x":3}]}"#;
    let value: OfSerde<Foreign> = faithful(json);
    assert_eq!(value.list, [Foreign { x: 3 }]);
    faithful::<OfSerde<u8>>(r#"{"one":1,"optional":2,"list":[3]}"#);
    faithful::<OfSerde<u8>>(r#"{"one":1,"list":[]}"#);
}

#[realtime_model(bound = "")]
#[derive(Debug, PartialEq)]
struct NoBound<T> {
    #[model(skip)]
    local: std::marker::PhantomData<T>,
    number: u8,
}

#[derive(Debug, PartialEq)]
struct NothingAtAll;

#[test]
fn an_empty_bound_asks_nothing() {
    assert_eq!(
        faithful::<NoBound<NothingAtAll>>(r#"{"number":1}"#).number,
        1
    );
}

trait Family {
    type Member;
}

#[derive(Debug, PartialEq)]
struct Numbers;

impl Family for Numbers {
    type Member = u32;
}

#[realtime_model]
#[serde(bound(
    serialize = "F::Member: Serialize",
    deserialize = "F::Member: DeserializeOwned"
))]
#[derive(Debug)]
struct Associated<F: Family> {
    member: F::Member,
}

#[test]
fn serdes_spelling_is_the_same() {
    assert_eq!(faithful::<Associated<Numbers>>(r#"{"member":4}"#).member, 4);
}

#[realtime_model(bound = "T: Model + Serialize + DeserializeOwned")]
#[derive(Debug, PartialEq)]
struct Both<T> {
    value: T,
}

fn through<T: Model + Serialize + DeserializeOwned>(json: &str) -> String {
    serde_json::to_string(&serde_json::from_str::<Both<T>>(json).expect("JSON")).expect("JSON")
}

#[test]
fn a_bound_can_be_met_by_generic_code() {
    let json = r#"{"value":[1,2]}"#;
    assert_eq!(through::<Vec<u8>>(json), json);
}

#[realtime_model(bound(
    serialize = "T: serde::Serialize",
    deserialize = "T: serde::de::DeserializeOwned"
))]
#[derive(Debug, PartialEq)]
enum Union<T> {
    Text(String),
    #[model(shape = object)]
    Object(T),
}

#[test]
fn a_union_has_a_bound() {
    assert_eq!(
        faithful::<Union<Foreign>>(r#"{"x":1}"#),
        Union::Object(Foreign { x: 1 })
    );
    assert_eq!(
        faithful::<Union<Foreign>>("\"x\""),
        Union::Text("x".to_owned())
    );
}
