//! When two values are one value, for `unique`: by what they are on the wire, numbers by value. Each is spelled in a way
//! that only its equals share, and looked up once, so that no list that somebody sends is slow.

use std::collections::BTreeMap;
use std::fmt::{Display, Write as _};

use serde_json::{Map, Number, Value};

use super::Num;
use super::walk::each_item;
use crate::encode::{Several, Val, serialize, to_value};

/// The positions of the first item that was there before, and of the one that it repeats.
pub(super) fn repeated(items: Several<'_>) -> Option<(usize, usize)> {
    // A map that is compiled already: from the spelling to the position.
    let mut seen = Map::new();
    let mut found = None;
    each_item(items, |index, item| {
        if found.is_none() {
            let mut spelling = Spelling::default();
            spelling.val(item);
            found = seen.insert(spelling.0, index.into()).map(|at| (at, index));
        }
    });
    let (first, index) = found?;
    Some((first.as_u64()? as usize, index))
}

/// What a value is, and nothing of how it was written. Whatever it holds begins with its kind and says where it ends.
#[derive(Default)]
struct Spelling(String);

impl Spelling {
    fn val(&mut self, val: Val<'_>) {
        match val {
            Val::Skip | Val::Null => self.0.push('n'),
            Val::Bool(v) => self.bool(v),
            Val::Str(v) => self.text(v),
            Val::Char(v) => self.text(v.encode_utf8(&mut [0; 4])),
            Val::Bytes(v) => self.bytes(v),
            Val::Json(v) => self.json(v),
            Val::Checked(v) => self.val(v.inner()),
            Val::Secret(v) | Val::Unchecked(v) => self.val(v.inner()),
            _ => match Num::of(val) {
                Some(num) => self.num(num),
                None => self.structure(val),
            },
        }
    }

    /// An object, a list or a foreign value: as the JSON that it is written as.
    fn structure(&mut self, val: Val<'_>) {
        match to_value(val) {
            Ok(value) => self.json(&value),
            Err(_) => self.as_far_as_it_goes(val),
        }
    }

    /// What is no `Value`: a number beyond 64 bits, a key that is no string.
    fn as_far_as_it_goes(&mut self, val: Val<'_>) {
        let mut text = Vec::new();
        // Where even this fails, as far as it goes is what there is to compare.
        let _ = serialize(val, &mut serde_json::Serializer::new(&mut text));
        self.bytes(&text);
    }

    fn json(&mut self, value: &Value) {
        match value {
            Value::Null => self.0.push('n'),
            Value::Bool(v) => self.bool(*v),
            Value::Number(v) => self.number(v),
            Value::String(v) => self.text(v),
            Value::Array(items) => {
                self.0.push('[');
                items.iter().for_each(|item| self.json(item));
                self.0.push(']');
            }
            Value::Object(fields) => self.object(fields),
        }
    }

    fn object(&mut self, fields: &Map<String, Value>) {
        // Not in the order of the map, which may be that in which they came. Only names are copied: what is in them may
        // nest, and would be copied at each level.
        let mut sorted = BTreeMap::new();
        for name in fields.keys() {
            sorted.insert(name.clone(), Value::Null);
        }
        self.0.push('{');
        for name in sorted.keys() {
            self.text(name);
            self.json(&fields[name]);
        }
        self.0.push('}');
    }

    fn bool(&mut self, value: bool) {
        self.0.push(if value { 't' } else { 'f' });
    }

    fn text(&mut self, text: &str) {
        self.put('s', &text.len());
        self.0.push_str(text);
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.put('b', &bytes.len());
        self.0.extend(bytes.iter().copied().map(char::from));
    }

    fn num(&mut self, num: Num) {
        match num {
            Num::Integer(v) => self.put('i', &v),
            Num::Large(v) => self.put('i', &v),
            Num::F32(v) => self.float(v.into()),
            Num::F64(v) => self.float(v),
        }
    }

    /// A float without a fraction is the integer.
    fn float(&mut self, value: f64) {
        match value.fract() == 0.0 && value.abs() < i128::MAX as f64 {
            true => self.put('i', &(value as i128)),
            false => self.put('d', &value.to_bits()),
        }
    }

    fn number(&mut self, number: &Number) {
        if let Some(value) = number.as_i128() {
            self.put('i', &value);
        } else if let Some(value) = number.as_u128() {
            self.put('i', &value);
        } else if let Some(value) = number.as_f64() {
            self.float(value);
        } else {
            self.text(&number.to_string());
        }
    }

    fn put(&mut self, kind: char, number: &dyn Display) {
        // A `String` takes whatever is written to it.
        let _ = write!(self.0, "{kind}{number};");
    }
}
