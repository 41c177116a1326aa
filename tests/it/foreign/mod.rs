//! Fields of types that only serde knows, with no attribute at all: std's, other crates', the user's own.

mod collections;
mod crates;
mod derived;
mod json_types;
mod std_types;
mod unions;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::net::IpAddr;
use std::num::NonZero;
use std::ops::Range;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use indexmap::{IndexMap, IndexSet};
use realtime_model::{Extra, Nullable, Validate, realtime_model};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Map, Number, Value, json};
use smallvec::SmallVec;
use uuid::Uuid;

use crate::formats;
use crate::json::{faithful, read, refused, write};

const ID: &str = "67e55044-10b1-426f-9247-bb680e5fe0c8";

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Point {
    #[model(range = ..=5)]
    x: u8,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Own {
    some_key: u8,
    #[serde(default)]
    list: Vec<Kind>,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum Kind {
    Unit,
    Newtype(u8),
    Tuple(u8, bool),
    Struct { a: u8 },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Number(u64),
    Float(f64),
    Text(String),
    List(Vec<u8>),
    Object { key: u8 },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
enum Internal {
    A { x: u8 },
    B(Own),
    C,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "t", content = "c")]
enum Adjacent {
    A(u8),
    B { y: Option<u8> },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
struct Unit;

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
struct Newtype(u32);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
struct Transparent {
    inner: Option<u8>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Maybe(Option<u8>);

/// Where `serde_json` keeps numbers as text, serde's untagged enums take no float: they never did.
const FLOAT: &str = if cfg!(feature = "arbitrary_precision") {
    "2"
} else {
    "1.5"
};
