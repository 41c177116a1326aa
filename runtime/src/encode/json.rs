//! Kept JSON into any format.
//!
//! Not by `Value`'s own `Serialize`: if another crate turns serde_json's `arbitrary_precision` on, that writes every
//! number as an object, which only serde_json itself reads as a number again.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::{Number, Value};

pub(super) fn json<S: Serializer>(value: &Value, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Value::Null => serializer.serialize_unit(),
        Value::Bool(v) => serializer.serialize_bool(*v),
        Value::Number(v) => number(v, serializer),
        Value::String(v) => serializer.serialize_str(v),
        Value::Array(items) => {
            let mut seq = serializer.serialize_seq(Some(items.len()))?;
            for item in items {
                match item {
                    Value::String(v) => seq.serialize_element(v)?,
                    _ => seq.serialize_element(&Kept(item))?,
                }
            }
            seq.end()
        }
        Value::Object(fields) => {
            let mut map = serializer.serialize_map(Some(fields.len()))?;
            for (name, value) in fields {
                map.serialize_key(name)?;
                match value {
                    Value::String(v) => map.serialize_value(v)?,
                    _ => map.serialize_value(&Kept(value))?,
                }
            }
            map.end()
        }
    }
}

/// A value inside another.
struct Kept<'a>(&'a Value);

impl Serialize for Kept<'_> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json(self.0, serializer)
    }
}

fn number<S: Serializer>(number: &Number, serializer: S) -> Result<S::Ok, S::Error> {
    if let Some(v) = number.as_u64() {
        return serializer.serialize_u64(v);
    }
    match Plain::of(number) {
        Plain::Signed(v) => serializer.serialize_i64(v),
        Plain::WideUnsigned(v) => serializer.serialize_u128(v),
        Plain::WideSigned(v) => serializer.serialize_i128(v),
        // Text has room for all digits.
        Plain::Near(_) | Plain::None if serializer.is_human_readable() => {
            number.serialize(serializer)
        }
        Plain::Float(v) | Plain::Near(v) => serializer.serialize_f64(v),
        Plain::None => serializer.collect_str(number),
    }
}

/// A number beyond `u64`, in a type that every format has.
enum Plain {
    Signed(i64),
    WideUnsigned(u128),
    WideSigned(i128),
    Float(f64),
    /// Not to the last digit: only `arbitrary_precision` keeps such a number.
    Near(f64),
    /// Beyond all of them.
    None,
}

impl Plain {
    fn of(number: &Number) -> Self {
        if let Some(v) = number.as_i64() {
            Plain::Signed(v)
        } else if let Some(v) = number.as_u128() {
            Plain::WideUnsigned(v)
        } else if let Some(v) = number.as_i128() {
            Plain::WideSigned(v)
        } else {
            number
                .as_f64()
                .map_or(Plain::None, |v| Plain::float(v, number))
        }
    }

    fn float(float: f64, number: &Number) -> Self {
        match Number::from_f64(float) {
            Some(exact) if exact == *number => Plain::Float(float),
            _ => Plain::Near(float),
        }
    }
}
