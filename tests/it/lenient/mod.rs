//! `lenient`: bounds are for `validate()`, and what an optional field cannot take is set aside and written back.

mod islands;
mod kept;
mod misfits;

use std::collections::BTreeMap;

use realtime_model::{
    Extra, IntOrInf, Metadata, Nullable, Secret, Unchecked, Valid, Validate, realtime_model,
};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::json::{faithful, read, refused, write};

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
struct Response {
    id: String,
    #[model(range = 0.6..=1.2)]
    temperature: Option<f64>,
    #[model(literal("completed", "failed"))]
    status: Option<Status>,
    flag: Option<bool>,
    small: Option<u8>,
    wide: Option<u128>,
    tokens: Option<IntOrInf>,
    metadata: Option<Metadata>,
    text: Option<Box<str>>,
    list: Option<Vec<u8>>,
    map: Option<BTreeMap<String, u8>>,
    inner: Option<Inner>,
    boxed: Option<Box<Inner>>,
    nullable: Nullable<Inner>,
    union: Option<Union>,
    keyless: Option<Keyless>,
    strict: Option<Strict>,
    foreign: Option<Uuid>,
    foreign_nullable: Nullable<Uuid>,
    foreign_list: Option<Vec<Uuid>>,
    newtype: Option<Warm>,
    fixed: Option<[u8; 2]>,
    character: Option<char>,
    required: Required,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Inner {
    #[model(range = ..=5)]
    n: u8,
    maybe: Option<u8>,
    #[model(extra)]
    extra: Extra,
}

/// No `extra`: there is nowhere to set anything aside.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Strict {
    maybe: Option<u8>,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq, Default)]
struct Required {
    value: Option<u8>,
}

#[realtime_model(range = 0.6..=1.2)]
#[derive(Debug, Clone, Copy, PartialEq)]
struct Warm(f64);

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Union {
    Auto,
    #[model(tag(type = "a"))]
    A {
        x: u8,
    },
    #[model(tag(type = "b"))]
    B(Inner),
    Number(u8),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Keyless {
    Auto,
    Inner(Inner),
}

/// An object with the field, and what is written for it.
fn object(field: &str, value: &str) -> String {
    format!(r#"{{"id":"i","{field}":{value},"required":{{}}}}"#)
}

/// The value is set aside: the field is empty, all comes back, and `set_aside` tells.
#[track_caller]
fn aside(field: &str, value: &str) -> Response {
    let json = object(field, value);
    let response: Response = faithful(&json);
    let kept: Vec<_> = response.extra.set_aside().collect();
    let [(name, value_kept)] = kept.as_slice() else {
        panic!("{field}: {value}: {kept:?}")
    };
    assert_eq!(*name, field);
    assert_eq!(**value_kept, serde_json::from_str::<Value>(value).unwrap());
    assert!(response.extra.is_empty() && response.extra.nulls().next().is_none());
    assert_eq!(
        serde_json::from_value::<Response>(serde_json::from_str(&json).unwrap()).unwrap(),
        response
    );
    response
}

/// The value is taken.
#[track_caller]
fn taken(field: &str, value: &str) -> Response {
    let response: Response = faithful(&object(field, value));
    assert_eq!(response.extra.set_aside().count(), 0, "{field}: {value}");
    response
}

/// The value is an error.
#[track_caller]
fn error(field: &str, value: &str, expected: &str) {
    let error = refused::<Response>(&object(field, value));
    assert!(error.starts_with(expected), "{error}");
}
