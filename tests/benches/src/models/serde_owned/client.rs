// Written by schema/generate.py; change the schema or the emitter instead.
use super::*;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AppendEvent {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    pub audio: String,
}
