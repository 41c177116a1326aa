//! The models by name, each with what to compare and where to begin.

use super::agree::{agree, reads};
use super::models::{self, Borrowed};
use realtime_model::json;

/// Reads an input both ways: whether it was taken, or the difference in words.
pub type Compare = fn(&[u8]) -> Result<bool, String>;

/// A model.
pub struct Kind {
    pub name: &'static str,
    pub seeds: &'static [&'static str],
    pub compare: Compare,
}

pub const KINDS: &[Kind] = &[
    Kind {
        name: "strict",
        seeds: models::STRICT,
        compare: agree::<models::Strict>,
    },
    Kind {
        name: "lenient",
        seeds: models::LENIENT,
        compare: agree::<models::Lenient>,
    },
    Kind {
        name: "union",
        seeds: models::EVENT,
        compare: agree::<models::Event>,
    },
    Kind {
        name: "late tags",
        seeds: models::LATE,
        compare: agree::<models::Late>,
    },
    Kind {
        name: "numbers",
        seeds: models::NUMBERS,
        compare: agree::<models::Numbers>,
    },
    Kind {
        name: "foreign",
        seeds: models::FOREIGN,
        compare: agree::<models::Foreign>,
    },
    Kind {
        name: "borrowed",
        seeds: models::BORROWED,
        compare: borrowed,
    },
];

fn borrowed(input: &[u8]) -> Result<bool, String> {
    let slow = serde_json::from_slice::<Borrowed<'_>>(input);
    let taken = reads("from_slice", &slow, &json::from_slice(input))?;
    if let Ok(text) = std::str::from_utf8(input) {
        let slow = serde_json::from_str::<Borrowed<'_>>(text);
        reads("from_str", &slow, &json::from_str(text))?;
    }
    Ok(taken)
}
