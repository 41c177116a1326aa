//! An enum as a union: which member a value is, by its kind; tags have `tags.rs`, what is unknown `other.rs`.

mod examples;
mod kinds;
mod members;
mod nested;

use std::borrow::Cow;
use std::collections::BTreeMap;

use realtime_model::{Extra, IntOrInf, Model, Nullable, Secret, Unknown, Validate, realtime_model};
use serde_json::Value;

use crate::formats::{accepted, refused as refused_everywhere};
use crate::json::{faithful, read, refused, write};

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Plain {
    n: Option<u8>,
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Limit {
    Int(u64),
    Inf,
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Tracing {
    Auto,
    Config(Plain),
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum AllowedTools {
    Names(Vec<String>),
    Filter(Filter),
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Filter {
    read_only: Option<bool>,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Everything {
    Auto,
    #[model(rename = "none")]
    Nothing,
    Flag(bool),
    Number(f64),
    List(Vec<u8>),
    #[model(other)]
    Text(String),
    #[model(tag(type = "point"))]
    Point {
        x: u8,
        y: Option<u8>,
        #[model(extra)]
        extra: Extra,
    },
    #[model(tag(type = "model"))]
    Model(Plain),
    #[model(other)]
    Object(Unknown),
}
