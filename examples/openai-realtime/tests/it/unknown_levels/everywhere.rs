//! Not only at the levels that somebody thought of.

use openai_realtime::{beta, ga};
use serde_json::{Value, json};

use super::with;
use crate::kept::kept;

#[test]
fn every_word_of_a_session_made_unknown() {
    let fixture = include_str!("../../../fixtures/session.jsonl");
    let mut made = 0;
    for line in fixture.lines() {
        let event: Value = serde_json::from_str(line).expect("JSON");
        for place in words(&event, String::new()) {
            let changed = with(event.clone(), &place, json!("nobody.knows"));
            if event["event_id"]
                .as_str()
                .is_some_and(|id| id.starts_with("client"))
            {
                kept::<ga::ClientEvent>(&changed);
            } else {
                kept::<ga::ServerEvent>(&changed);
            }
            kept::<beta::ServerEvent>(&changed);
            made += 1;
        }
    }
    assert!(made > 150, "only {made} words");
}

/// The places of what might be a literal.
fn words(value: &Value, place: String) -> Vec<String> {
    let inside = |name: &dyn std::fmt::Display, value| words(value, format!("{place}/{name}"));
    match value {
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(name, value)| inside(name, value))
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .flat_map(|(i, item)| inside(&i, item))
            .collect(),
        Value::String(_) => vec![place],
        _ => Vec::new(),
    }
}
