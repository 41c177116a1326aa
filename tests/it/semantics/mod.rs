//! The semantics that are decided, a test for each row of their table, named by the row.

mod extra;
mod limits;
mod objects;
mod unions;
mod values;

use allocation_counter::measure;
use realtime_model::{
    Extra, Metadata, Nullable, OrRaw, Secret, Unchecked, Unknown, Validate, realtime_model,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::formats::{self, accepted, refused as refused_everywhere};
use crate::json::{faithful, one_line, read, refused, write};

#[realtime_model]
#[derive(Debug, Clone, PartialEq, Default)]
struct Plain {
    name: Option<String>,
    count: Option<u8>,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq, Default)]
struct Keeping {
    name: Option<String>,
    count: Option<u8>,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model(deny_unknown_fields)]
#[derive(Debug, Clone, PartialEq, Default)]
struct Denying {
    name: Option<String>,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Detection {
    #[model(tag(type = "server_vad"))]
    Server { threshold: Option<f64> },
    #[model(other)]
    Other(Unknown),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Closed {
    #[model(tag(type = "server_vad"))]
    Server { threshold: Option<f64> },
    #[model(tag(type = "semantic_vad"))]
    Semantic(Plain),
}
