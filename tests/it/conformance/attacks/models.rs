//! The models that hostile inputs are meant for, by the names that the cases have for them.

use std::fmt::Debug;

use realtime_model::json::FromJsonOwned;
use realtime_model::{Extra, IntOrInf, Metadata, Model, Secret, Unknown, realtime_model};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What every one of them can do.
pub(super) trait Target:
    DeserializeOwned + FromJsonOwned + Serialize + Model + Clone + Debug + PartialEq
{
}

impl<T> Target for T where
    T: DeserializeOwned + FromJsonOwned + Serialize + Model + Clone + Debug + PartialEq
{
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Ignore {
    a: u64,
}

#[realtime_model(deny_unknown_fields)]
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Deny {
    a: u64,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Retain {
    a: u64,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Tagged {
    V1(V1),
    V2(V2),
    #[model(tag(type = "node"))]
    Node {
        child: Box<Tagged>,
    },
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub(super) enum OpenTagged {
    V1(V1),
    V2(V2),
    #[model(tag(type = "node"))]
    Node {
        child: Box<OpenTagged>,
    },
    #[model(other)]
    Other(Unknown),
}

#[realtime_model(tag(type = "v1"))]
#[derive(Debug, Clone, PartialEq)]
pub(super) struct V1 {
    n: u64,
    f: f64,
}

#[realtime_model(tag(type = "v2"))]
#[derive(Debug, Clone, PartialEq)]
pub(super) struct V2 {
    s: String,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Tree {
    kids: Vec<Tree>,
}

/// Two objects without tags in one union would have to be tried one after the other, which does not compile. One
/// object with the fields of both is what is left.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Untagged {
    x: Option<Box<Untagged>>,
    a: Option<u64>,
    b: Option<u64>,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Closed {
    #[model(rename = "café")]
    Cafe,
    #[model(rename = "b")]
    B,
}

#[realtime_model(range = 0.6..=1.2)]
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Temperature(f64);

#[realtime_model(range = 0.6..=1.2)]
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Temperature32(f32);

#[realtime_model(range = 1..=4096)]
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Tokens(IntOrInf);

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub(super) struct WithSecret {
    key: Secret<String>,
    n: u32,
}

/// Something that is done with a model, whichever it is.
pub(super) trait Visit {
    type Output;
    fn visit<T: Target>(&self) -> Self::Output;
}

/// Does it with the model of that name, if there is one.
pub(super) fn with<V: Visit>(name: &str, visit: &V) -> Option<V::Output> {
    Some(match name {
        "ignore" => visit.visit::<Ignore>(),
        "deny" => visit.visit::<Deny>(),
        "retain" => visit.visit::<Retain>(),
        "tagged" => visit.visit::<Tagged>(),
        "open_tagged" => visit.visit::<OpenTagged>(),
        "tree" => visit.visit::<Tree>(),
        "untagged" => visit.visit::<Untagged>(),
        "enum" => visit.visit::<Closed>(),
        "meta" => visit.visit::<Metadata>(),
        "temp" => visit.visit::<Temperature>(),
        "temp32" => visit.visit::<Temperature32>(),
        "intinf" => visit.visit::<Tokens>(),
        "secret" => visit.visit::<WithSecret>(),
        "vec_u8_like" => visit.visit::<Vec<u8>>(),
        _ => return None,
    })
}

/// Every name, for an input that is meant for something else: no model may fall over it.
pub(super) const NAMES: [&str; 14] = [
    "ignore",
    "deny",
    "retain",
    "tagged",
    "open_tagged",
    "tree",
    "untagged",
    "enum",
    "meta",
    "temp",
    "temp32",
    "intinf",
    "secret",
    "vec_u8_like",
];
