// Written by schema/generate.py; change the schema or the emitter instead.
use super::*;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AppendEvent<'a> {
    #[serde(skip_serializing_if = "Option::is_none", borrow)]
    pub event_id: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub audio: Cow<'a, str>,
}
