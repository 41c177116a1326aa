//! What can be said of a field.

use std::collections::BTreeMap;

use realtime_model::{Violation, realtime_model};

/// One field for each key.
#[realtime_model(rename_all = "camelCase", deny_unknown_fields, check = some_name)]
#[derive(Debug, Clone, PartialEq)]
pub struct Fields {
    /// Longer than nothing.
    #[model(len = 1..=32, alias = "user")]
    pub user_name: String,
    /// Not empty, nor twice the same.
    #[model(items = 1.., unique, each(multiple_of = 5), default)]
    pub steps: Vec<u32>,
    /// Short names.
    #[model(entries = ..=16, keys(len = ..=64), skip_serializing_if = "BTreeMap::is_empty", default)]
    pub labels: BTreeMap<String, String>,
    /// Made up where it is absent.
    #[model(default = 7, check = odd)]
    pub lucky: u8,
    /// In a form of its own.
    #[model(with = hex)]
    pub colour: u32,
    /// For this program alone.
    #[model(skip)]
    pub seen: bool,
}

fn some_name(fields: &Fields) -> Result<(), Violation> {
    if fields.user_name.is_empty() && fields.labels.is_empty() {
        return Err(Violation::new("nameless", "neither a name nor a label"));
    }
    Ok(())
}

fn odd(value: &u8) -> Result<(), Violation> {
    if value.is_multiple_of(2) {
        return Err(Violation::new("odd", format!("{value} is even")));
    }
    Ok(())
}

/// Hexadecimal text.
mod hex {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(value: &u32, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{value:06x}"))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
        let text = String::deserialize(deserializer)?;
        u32::from_str_radix(&text, 16).map_err(D::Error::custom)
    }
}
