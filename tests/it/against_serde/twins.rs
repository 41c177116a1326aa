//! The items, each written once: only the derives are replaced.

use std::collections::{BTreeMap, HashMap};
use std::num::NonZero;

use realtime_model::realtime_model;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! twins {
    ($($(#[serde($($key:tt)*)])* $kind:ident $name:ident $(<$parameter:ident>)? { $($body:tt)* })* ; struct $newtype:ident $inner:tt) => {
        #[allow(dead_code, reason = "shown by `Debug`, which does not count")]
        pub mod ours {
            use super::*;
            $(
                #[realtime_model]
                $(#[serde($($key)*)])*
                #[derive(Debug)]
                pub $kind $name $(<$parameter>)? { $($body)* }
            )*
            #[realtime_model]
            #[derive(Debug)]
            pub struct $newtype $inner;
            impl Default for Strict {
                fn default() -> Self {
                    Strict { color: 1, size: Some(2), flag: false }
                }
            }
        }
        #[allow(dead_code, reason = "shown by `Debug`, which does not count")]
        pub mod serdes {
            use super::*;
            $(
                #[derive(Debug, Serialize, Deserialize)]
                $(#[serde($($key)*)])*
                pub $kind $name $(<$parameter>)? { $($body)* }
            )*
            #[derive(Debug, Serialize, Deserialize)]
            pub struct $newtype $inner;
            impl Default for Strict {
                fn default() -> Self {
                    Strict { color: 1, size: Some(2), flag: false }
                }
            }
        }
    };
}

twins! {
    struct Message {
        id: String,
        role: Option<String>,
        content: Vec<Content>,
        status: Option<Status>,
    }

    struct Content {
        #[serde(rename = "type")]
        kind: String,
        text: Option<String>,
        tokens: Option<Vec<u32>>,
    }

    #[serde(rename_all = "camelCase")]
    struct Usage {
        total_tokens: u64,
        input_tokens: u32,
        #[serde(rename(serialize = "out", deserialize = "outputTokens"))]
        output_tokens: i64,
        cost: f64,
    }

    struct Defaults {
        #[serde(default)]
        count: u32,
        #[serde(default = "five")]
        five: u8,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        items: Vec<Option<bool>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        optional: Option<Box<Content>>,
    }

    #[serde(deny_unknown_fields, default)]
    struct Strict {
        #[serde(alias = "colour", alias = "hue")]
        color: u8,
        size: Option<u8>,
        flag: bool,
    }

    struct Nested {
        content: Content,
        boxed: Option<Box<Nested>>,
        map: BTreeMap<String, Content>,
        by_number: Option<HashMap<u16, Vec<String>>>,
        pair: (u8, String),
    }

    struct Skips {
        #[serde(skip)]
        here: u8,
        #[serde(skip_serializing)]
        read: String,
        #[serde(skip_deserializing)]
        written: Vec<u8>,
        kept: Option<bool>,
    }

    struct Functions {
        #[serde(with = "hex")]
        color: u32,
        id: Uuid,
        ids: Option<Vec<Uuid>>,
        json: serde_json::Value,
        any: Option<serde_json::Value>,
    }

    struct Numbers {
        a: i8,
        b: u16,
        c: i32,
        d: u64,
        e: i64,
        f: f32,
        g: Option<f64>,
        h: Option<NonZero<u8>>,
        i: char,
        j: Option<[u8; 2]>,
    }

    #[serde(rename_all = "snake_case")]
    enum Status {
        #[serde(alias = "done")]
        Completed,
        InProgress,
        #[serde(rename = "failed")]
        Broken,
    }

    struct PageOf<T> {
        items: Vec<T>,
        next: Option<T>,
        nested: Option<Box<T>>,
    }

    struct Page {
        page: PageOf<Content>,
        numbers: Option<PageOf<i16>>,
    }

    ; struct Temperature(f64)
}

pub fn five() -> u8 {
    5
}

pub mod hex {
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(number: &u32, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{number:x}"))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
        u32::from_str_radix(&String::deserialize(deserializer)?, 16)
            .map_err(serde::de::Error::custom)
    }
}
