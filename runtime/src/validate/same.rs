//! When two values are one value, for `unique`: by what they are on the wire, numbers by value. One pass over the list
//! and a hash each, so that no list that somebody sends is slow.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Number, Value};

use super::Num;
use super::walk::each_item;
use crate::encode::{Several, Val, serialize, to_value};

/// A value that can be compared.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Same {
    Null,
    Bool(bool),
    Integer(i128),
    Large(u128),
    /// A number with a fraction, or none that an integer could be.
    Float(u64),
    Text(Box<str>),
    Bytes(Box<[u8]>),
    List(Vec<Same>),
    Map(BTreeMap<String, Same>),
}

/// The positions of the first item that was there before, and of the one that it repeats.
pub(super) fn repeated(items: Several<'_>) -> Option<(usize, usize)> {
    let mut seen = HashMap::with_capacity(items.len());
    let mut found = None;
    each_item(items, |index, item| {
        if found.is_none()
            && let Some(first) = seen.insert(Same::from(item), index)
        {
            found = Some((first, index));
        }
    });
    found
}

impl From<Val<'_>> for Same {
    fn from(val: Val<'_>) -> Self {
        match val {
            Val::Skip | Val::Null => Same::Null,
            Val::Bool(v) => Same::Bool(v),
            Val::Str(v) => Same::Text(v.into()),
            Val::Char(v) => Same::Text(v.to_string().into()),
            Val::Bytes(v) => Same::Bytes(v.into()),
            Val::Json(v) => Same::from(v),
            Val::Checked(v) => Same::from(v.inner()),
            Val::Secret(v) | Val::Unchecked(v) => Same::from(v.inner()),
            _ => Num::of(val).map_or_else(|| Same::structure(val), Same::from),
        }
    }
}

impl Same {
    fn structure(val: Val<'_>) -> Self {
        match to_value(val) {
            Ok(value) => Same::from(&value),
            Err(_) => Same::text(val),
        }
    }

    /// JSON that `Value` has no room for, an integer of more than 64 bits in an object: then its text.
    fn text(val: Val<'_>) -> Self {
        let mut text = Vec::new();
        // Where even this fails, as far as it goes is what there is to compare.
        let _ = serialize(val, &mut serde_json::Serializer::new(&mut text));
        Same::Bytes(text.into())
    }
}

impl From<Num> for Same {
    fn from(num: Num) -> Self {
        match num {
            Num::Integer(v) => Same::Integer(v),
            Num::Large(v) => Same::Large(v),
            Num::F32(v) => Same::from(f64::from(v)),
            Num::F64(v) => Same::from(v),
        }
    }
}

impl From<f64> for Same {
    fn from(value: f64) -> Self {
        if value.fract() == 0.0 && value.abs() < i128::MAX as f64 {
            return Same::Integer(value as i128);
        }
        Same::Float(value.to_bits())
    }
}

impl From<&Number> for Same {
    fn from(number: &Number) -> Self {
        if let Some(value) = number.as_i128() {
            return Same::Integer(value);
        }
        if let Some(value) = number.as_u128() {
            return Same::Large(value);
        }
        number
            .as_f64()
            .map_or_else(|| Same::Text(number.to_string().into()), Same::from)
    }
}

impl From<&Value> for Same {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Same::Null,
            Value::Bool(v) => Same::Bool(*v),
            Value::Number(v) => Same::from(v),
            Value::String(v) => Same::Text(v.as_str().into()),
            Value::Array(items) => Same::List(items.iter().map(Same::from).collect()),
            Value::Object(fields) => Same::Map(
                fields
                    .iter()
                    .map(|(key, value)| (key.clone(), Same::from(value)))
                    .collect(),
            ),
        }
    }
}
