//! Values as text, straight into the buffer. What is rare (fractions, foreign types, bytes) serde_json writes into the
//! same buffer, so that it looks as serde_json writes it.

use std::io;

use serde::Serialize;
use serde_json::Value;

use super::scan;
use crate::decode::Fail;
use crate::encode::{
    self, Entries, Name, Object, Parts, Several, Spelled, Tagged, Tags, Val, Visit,
};

/// What stands between a name and its value.
const BEFORE_VALUE: &str = "\":";
const BEFORE_TEXT: &str = "\":\"";
/// What stands before a name and behind an entry: each of them has a comma and the next name's quote behind it, which
/// [`Writer::close_object`] takes back.
const OPEN: &str = "{\"";
const AFTER_VALUE: &str = ",\"";
const AFTER_TEXT: &str = "\",\"";

/// Where the text goes.
pub(super) struct Writer<'o> {
    out: &'o mut String,
}

impl<'o> Writer<'o> {
    pub(super) fn new(out: &'o mut String) -> Self {
        Writer { out }
    }

    /// Writes a value. Where it cannot be written, serde_json knows why.
    pub(super) fn value(&mut self, val: Val<'_>) -> Result<(), Fail> {
        match val {
            Val::Skip | Val::Null => self.out.push_str("null"),
            Val::Bool(v) => self.out.push_str(if v { "true" } else { "false" }),
            Val::I64(v) => self.integer(v),
            Val::U64(v) => self.integer(v),
            Val::Char(v) => self.string(v.encode_utf8(&mut [0; 4])),
            Val::Str(v) => self.string(v),
            Val::Spelled(v) => {
                self.out.push('"');
                self.spelled(v);
            }
            Val::Object(v) => return self.object(&[], v),
            Val::List(v) => return self.list(Several::List(v)),
            Val::Items(v) => return self.list(Several::Items(v)),
            Val::Map(v) => return self.map(v),
            Val::Checked(v) => return self.value(v.inner()),
            Val::Tagged(v) => return self.tagged(v),
            Val::Secret(v) | Val::Unchecked(v) => return self.value(v.inner()),
            Val::Json(v) => return self.json(v),
            Val::I128(_)
            | Val::U128(_)
            | Val::F32(_)
            | Val::F64(_)
            | Val::Bytes(_)
            | Val::Special(..)
            | Val::Foreign(_)
            | Val::Sized(_) => return self.through_serde_json(&val),
        }
        Ok(())
    }

    fn integer(&mut self, value: impl itoa::Integer) {
        self.out.push_str(itoa::Buffer::new().format(value));
    }

    /// Writes a string, with what must be escaped escaped.
    fn string(&mut self, text: &str) {
        self.out.push('"');
        self.rest_of_string(text);
    }

    #[inline]
    fn rest_of_string(&mut self, text: &str) {
        self.content(text);
        self.out.push('"');
    }

    #[inline]
    fn spelled(&mut self, text: &dyn Spelled) {
        text.spell(self.out);
        self.out.push('"');
    }

    #[inline]
    fn content(&mut self, text: &str) {
        match scan::plain(text.as_bytes(), 0) {
            end if end == text.len() => self.out.push_str(text),
            end => self.escaped(text, end),
        }
    }

    /// Writes what is between the quotes, where the first byte to be escaped is at `end`.
    fn escaped(&mut self, text: &str, mut end: usize) {
        let bytes = text.as_bytes();
        let mut start = 0;
        loop {
            self.out.push_str(text.get(start..end).unwrap_or_default());
            let Some(&byte) = bytes.get(end) else { break };
            self.escape(byte);
            start = end + 1;
            end = scan::plain(bytes, start);
        }
    }

    fn escape(&mut self, byte: u8) {
        const HEX: [char; 16] = [
            '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f',
        ];
        self.out.push_str(match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            b'\n' => "\\n",
            b'\r' => "\\r",
            b'\t' => "\\t",
            0x08 => "\\b",
            0x0c => "\\f",
            _ => {
                self.out.push_str("\\u00");
                self.out.push(HEX[usize::from(byte >> 4)]);
                self.out.push(HEX[usize::from(byte & 15)]);
                return;
            }
        });
    }

    fn list(&mut self, items: Several<'_>) -> Result<(), Fail> {
        self.out.push('[');
        items.each(&mut |val| {
            self.value(val)?;
            self.out.push(',');
            Ok(())
        })?;
        self.close(']');
        Ok(())
    }

    fn map(&mut self, entries: &dyn Entries) -> Result<(), Fail> {
        self.out.push('{');
        entries.each(&mut |key, val| {
            self.key(key)?;
            self.out.push(':');
            self.value(val)?;
            self.out.push(',');
            Ok(())
        })?;
        self.close('}');
        Ok(())
    }

    /// Writes a key: a string, whatever its type.
    fn key(&mut self, key: Val<'_>) -> Result<(), Fail> {
        match key {
            Val::Str(_) | Val::Char(_) | Val::Spelled(_) => self.value(key),
            Val::Bool(_) | Val::I64(_) | Val::U64(_) => {
                self.out.push('"');
                self.value(key)?;
                self.out.push('"');
                Ok(())
            }
            Val::Checked(v) => self.key(v.inner()),
            Val::Secret(v) | Val::Unchecked(v) => self.key(v.inner()),
            _ => Err(Fail::new()),
        }
    }

    fn object(&mut self, tags: Tags, object: &dyn Object) -> Result<(), Fail> {
        self.out.push_str(OPEN);
        let parts = Parts::of(tags, object);
        let inside = &mut Inside(self);
        match parts.is_plain() {
            true => parts.each_plain(inside)?,
            // Asked for anew, so that it need not be in memory before it is known to be rare.
            false => Parts::of(tags, object).each(inside)?,
        }
        self.close_object();
        Ok(())
    }

    /// Closes a list of entries, each of which has a comma behind it.
    #[inline]
    fn close(&mut self, bracket: char) {
        if self.out.ends_with(',') {
            self.out.truncate(self.out.len() - 1);
        }
        self.out.push(bracket);
    }

    /// Closes an object, behind whose last entry another one was begun.
    #[inline]
    fn close_object(&mut self) {
        self.out.truncate(self.out.len() - 1);
        self.close('}');
    }

    /// Writes a name or a tag, without its quotes.
    #[inline]
    fn text(&mut self, text: Name<'_>) {
        if text.plain {
            self.out.push_str(text.text);
        } else {
            self.unsure(text.text);
        }
    }

    #[inline(never)]
    fn unsure(&mut self, text: &str) {
        self.content(text);
    }

    fn tagged(&mut self, value: &dyn Tagged) -> Result<(), Fail> {
        match encode::inside(value) {
            Val::Object(object) => self.object(value.tags(), object),
            // What is no model is read as serde sees it: rare enough not to have a way of its own.
            _ => self.through_serde_json(&Val::Tagged(value)),
        }
    }

    fn json(&mut self, value: &Value) -> Result<(), Fail> {
        match value {
            Value::Null => self.out.push_str("null"),
            Value::Bool(v) => self.out.push_str(if *v { "true" } else { "false" }),
            Value::String(v) => self.string(v),
            Value::Number(v) => match v.as_u64() {
                Some(v) => self.integer(v),
                None => return self.through_serde_json(&Val::Json(value)),
            },
            Value::Array(items) => {
                self.out.push('[');
                for item in items {
                    self.json(item)?;
                    self.out.push(',');
                }
                self.close(']');
            }
            Value::Object(fields) => {
                self.out.push_str(OPEN);
                for (text, value) in fields {
                    self.content(text);
                    if let Value::String(text) = value {
                        self.out.push_str(BEFORE_TEXT);
                        self.content(text);
                        self.out.push_str(AFTER_TEXT);
                        continue;
                    }
                    self.out.push_str(BEFORE_VALUE);
                    self.json(value)?;
                    self.out.push_str(AFTER_VALUE);
                }
                self.close_object();
            }
        }
        Ok(())
    }

    fn through_serde_json(&mut self, value: &impl Serialize) -> Result<(), Fail> {
        let mut serializer = serde_json::Serializer::new(Utf8(self.out));
        value.serialize(&mut serializer).map_err(|_| Fail::new())
    }
}

/// An object that gets its entries.
struct Inside<'w, 'o>(&'w mut Writer<'o>);

impl Visit for Inside<'_, '_> {
    type Error = Fail;

    #[inline]
    fn tag(&mut self, key: Name<'_>, text: Name<'_>) -> Result<(), Fail> {
        self.0.text(key);
        self.0.out.push_str(BEFORE_TEXT);
        self.0.text(text);
        self.0.out.push_str(AFTER_TEXT);
        Ok(())
    }

    #[inline]
    fn val(&mut self, key: Name<'_>, val: &Val<'_>) -> Result<(), Fail> {
        self.0.text(key);
        // What most values are goes straight on.
        match *val {
            Val::Str(text) => {
                self.0.out.push_str(BEFORE_TEXT);
                self.0.content(text);
                self.0.out.push_str(AFTER_TEXT);
            }
            Val::Spelled(text) => {
                self.0.out.push_str(BEFORE_TEXT);
                text.spell(self.0.out);
                self.0.out.push_str(AFTER_TEXT);
            }
            val => {
                self.0.out.push_str(BEFORE_VALUE);
                self.0.value(val)?;
                self.0.out.push_str(AFTER_VALUE);
            }
        }
        Ok(())
    }
}

/// Writes a text that is finished; the writer's error is worded by serde_json.
pub(super) fn write_all(writer: &mut dyn io::Write, text: &[u8]) -> serde_json::Result<()> {
    struct Broken(Option<io::Error>);
    impl io::Write for Broken {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.take().map_or(Ok(bytes.len()), Err)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    match writer.write_all(text) {
        Ok(()) => Ok(()),
        Err(error) => serde_json::to_writer(Broken(Some(error)), &()),
    }
}

/// A buffer of text where serde_json wants one of bytes. It writes whole characters.
struct Utf8<'a>(&'a mut String);

impl io::Write for Utf8<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let text = std::str::from_utf8(bytes)
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        self.0.push_str(text);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
