//! The bounds and defaults of a field, on both sides.

use realtime_model::schema::{Bound, Field, Num, Rule, Schema};
use serde_json::Value;

use super::difference::What;
use super::kind::inside;

/// Bounds that only the API's other description states: field, least, greatest.
const ELSEWHERE: &[(&str, f64, f64)] = &[
    ("speed", 0.25, 1.5),
    ("seconds", 10.0, 7200.0),
    ("retention_ratio", 0.0, 1.0),
    ("post_instructions", 0.0, f64::INFINITY),
    ("idle_timeout_ms", 5000.0, 30000.0),
];
/// The most that an `event_id` of a client may have, from there too.
const EVENT_ID: usize = 512;
/// The same for defaults.
const DEFAULTS: &[(&str, f64)] = &[("speed", 1.0), ("seconds", 600.0)];

/// How the bounds and the default of a field differ.
pub(super) fn differences(
    described: &Value,
    field: &'static Field,
    of_client: bool,
) -> Vec<(What, String)> {
    let mut found = Vec::new();
    let (range, ours) = (described_range(described), our_range(field));
    if range != ours {
        found.push((What::Bound, format!("range {range:?}, ours {ours:?}")));
    }
    let (len, ours) = (described_len(described, of_client), our_len(field));
    if len != ours {
        found.push((What::Bound, format!("at most {len:?} long, ours {ours:?}")));
    }
    let (notes, ours) = (described_notes(described), our_notes(field));
    if notes != ours {
        found.push((What::Bound, format!("notes {notes:?}, ours {ours:?}")));
    }
    let (default, ours) = (described_default(described), field.default.map(plain));
    if default != ours {
        found.push((What::Default, format!("{default:?}, ours {ours:?}")));
    }
    found
}

fn constraints<'a>(described: &'a Value, key: &str) -> Option<&'a Value> {
    let constraints = described["constraints"].as_array()?;
    constraints
        .iter()
        .find_map(|constraint| constraint.get(key))
}

fn described_range(described: &Value) -> Option<(f64, f64)> {
    let end = |key| constraints(described, key).and_then(Value::as_f64);
    let name = described["name"].as_str()?;
    let elsewhere = ELSEWHERE
        .iter()
        .find(|(field, ..)| *field == name && is_number(described))
        .map(|(_, min, max)| (*min, *max));
    end("min").zip(end("max")).or(elsewhere)
}

/// `seconds` of a duration that was measured has no bounds; that of a time to live is an integer.
fn is_number(described: &Value) -> bool {
    let kind = &described["kind"]["k"];
    kind == "int" || (kind == "float" && described["name"] != "seconds")
}

fn our_range(field: &'static Field) -> Option<(f64, f64)> {
    let stated = field.rules.iter().find_map(|rule| match rule {
        Rule::Range { low, high } => Some((end(low), end(high))),
        _ => None,
    });
    // An unsigned type is a lower bound of its own, where there is one.
    let by_type = match inside(field.schema()) {
        Schema::Integer { min: 0, .. } if field.name == "post_instructions" => {
            Some((0.0, f64::INFINITY))
        }
        _ => None,
    };
    stated.or(by_type)
}

fn end(bound: &Bound) -> f64 {
    match bound {
        Bound::At(Num::Integer(value)) => *value as f64,
        Bound::At(Num::F64(value)) => *value,
        Bound::At(Num::F32(value)) => f64::from(*value),
        _ => f64::NAN,
    }
}

fn described_len(described: &Value, of_client: bool) -> Option<usize> {
    (of_client && described["name"] == "event_id").then_some(EVENT_ID)
}

fn our_len(field: &'static Field) -> Option<usize> {
    field.rules.iter().find_map(|rule| match rule {
        Rule::Len { max, .. } => *max,
        _ => None,
    })
}

fn described_default(described: &Value) -> Option<String> {
    let name = described["name"].as_str()?;
    let elsewhere = DEFAULTS
        .iter()
        .find(|(field, _)| *field == name && is_number(described))
        .map(|(_, default)| default.to_string());
    constraints(described, "default").map(written).or(elsewhere)
}

fn written(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(written).collect(),
        // `1.0` and `1` are one.
        other => other
            .as_f64()
            .map_or_else(|| other.to_string(), |number| number.to_string()),
    }
}

/// A default as it stands in the source, without the names of types: `vec![Modality::Audio]` is `audio`.
fn plain(source: &str) -> String {
    if let Ok(number) = source.parse::<f64>() {
        return number.to_string();
    }
    let last = source.rsplit("::").next().unwrap_or(source);
    last.trim_matches(|c: char| !c.is_alphanumeric())
        .to_lowercase()
}

/// The bounds of a map of notes: how many, how long a key, how long a value.
fn described_notes(described: &Value) -> Option<Vec<u64>> {
    let constraints = described["constraints"].as_array()?;
    let all = |key| {
        constraints
            .iter()
            .filter_map(move |it| it.get(key)?.as_u64())
    };
    let notes: Vec<_> = all("max_properties").chain(all("max_length")).collect();
    (!notes.is_empty()).then_some(notes)
}

fn our_notes(field: &'static Field) -> Option<Vec<u64>> {
    let Schema::Newtype(notes) = field.schema().required() else {
        return None;
    };
    let most = notes.rules.iter().filter_map(|rule| match rule {
        Rule::Entries { max, .. }
        | Rule::Keys([Rule::Len { max, .. }])
        | Rule::Values([Rule::Len { max, .. }]) => max.map(|max| max as u64),
        _ => None,
    });
    // A newtype without bounds, such as `Secret`, is no map of notes.
    let most: Vec<_> = most.collect();
    (!most.is_empty()).then_some(most)
}
