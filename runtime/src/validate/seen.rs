//! What is in a collection that only serde knows, for the rules that ask: it is turned into JSON.

use serde_json::{Map, Value};

use crate::decode::Fail;
use crate::encode::{Entries, Items, Val, to_value};

/// Shows `f` the value; a foreign one as what it is written as. One that cannot be written is not shown: nobody can
/// be sent it.
pub(super) fn see(val: Val<'_>, f: &mut dyn FnMut(Val<'_>)) {
    match val {
        Val::Foreign(_) | Val::Sized(_) => {
            if let Ok(value) = to_value(val) {
                see_json(&value, f);
            }
        }
        _ => f(val),
    }
}

fn see_json(value: &Value, f: &mut dyn FnMut(Val<'_>)) {
    match value {
        Value::Null => f(Val::Null),
        Value::Bool(v) => f(Val::Bool(*v)),
        Value::Number(number) => {
            let integer = number
                .as_i64()
                .map(Val::I64)
                .or_else(|| number.as_u64().map(Val::U64));
            if let Some(val) = integer.or_else(|| number.as_f64().map(Val::F64)) {
                f(val);
            }
        }
        Value::String(v) => f(Val::Str(v)),
        Value::Array(items) => f(Val::Items(&Listed(items))),
        Value::Object(fields) => f(Val::Map(&Fields(fields))),
    }
}

struct Listed<'a>(&'a [Value]);

impl Items for Listed<'_> {
    fn len(&self) -> usize {
        self.0.len()
    }
    fn each(&self, f: &mut dyn FnMut(Val<'_>) -> Result<(), Fail>) -> Result<(), Fail> {
        let mut result = Ok(());
        for item in self.0 {
            see_json(item, &mut |val| result = f(val));
            std::mem::replace(&mut result, Ok(()))?;
        }
        Ok(())
    }
}

struct Fields<'a>(&'a Map<String, Value>);

impl Entries for Fields<'_> {
    fn len(&self) -> usize {
        self.0.len()
    }
    fn each(&self, f: &mut dyn FnMut(Val<'_>, Val<'_>) -> Result<(), Fail>) -> Result<(), Fail> {
        let mut result = Ok(());
        for (key, value) in self.0 {
            see_json(value, &mut |val| result = f(Val::Str(key), val));
            std::mem::replace(&mut result, Ok(()))?;
        }
        Ok(())
    }
}
