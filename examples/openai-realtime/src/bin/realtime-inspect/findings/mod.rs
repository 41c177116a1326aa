//! What the models do not say of an event: undeclared fields, unknown values, values that do not fit.
//!
//! All of it is read from the models' static description and the event's text. Bounds are not looked at: the models
//! check those themselves.

mod fit;
mod member;
mod walk;

use realtime_model::schema::Schema;
use serde_json::value::RawValue;

/// How many findings of one event are kept; the rest are counted.
const MAX_KEPT: usize = 1000;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// A field that the model does not have.
    Undeclared,
    /// A spelling, or a kind of object, that the model keeps without knowing it.
    Unknown,
    /// A value that an optional field cannot take, and that was set aside.
    Misfit,
}

#[derive(Debug, PartialEq)]
pub(crate) struct Finding {
    pub(crate) kind: Kind,
    /// Where it is: `response.output[].content[].type`.
    pub(crate) path: String,
    /// What it is; for an undeclared field, empty.
    pub(crate) what: String,
}

/// The findings of one event.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub(crate) kept: Vec<Finding>,
    /// Those that are not kept.
    pub(crate) more: u64,
    /// How much of the event it is: the values without parts in all that was found.
    pub(crate) weight: u64,
}

impl Findings {
    fn add(&mut self, kind: Kind, path: &str, value: &RawValue, what: impl FnOnce() -> String) {
        self.weight += weight(value.get());
        if self.kept.len() == MAX_KEPT {
            self.more += 1;
            return;
        }
        self.kept.push(Finding {
            kind,
            path: path.to_owned(),
            what: what(),
        });
    }
}

/// How many values without parts there are in a value: one more than there are commas outside of strings.
fn weight(json: &str) -> u64 {
    let (mut quoted, mut escaped) = (false, false);
    let comma = |byte: &u8| {
        let was_escaped = std::mem::take(&mut escaped);
        match byte {
            b'"' if !was_escaped => quoted = !quoted,
            b'\\' => escaped = !was_escaped,
            _ => {}
        }
        *byte == b',' && !quoted
    };
    1 + json.as_bytes().iter().copied().filter(comma).count() as u64
}

/// The findings of an event that was decoded as what `schema` describes.
pub(crate) fn of(schema: &'static Schema, text: &str) -> Findings {
    let mut walk = walk::Walk::default();
    // What was decoded is JSON.
    if let Ok(event) = serde_json::from_str::<&RawValue>(text) {
        walk.value(schema, event);
    }
    walk.findings
}

#[cfg(test)]
mod tests;
