// Written by schema/generate.py; change the schema or the emitter instead.
use super::*;

#[realtime_model(lenient, tag(type = "message"))]
#[derive(Debug, Clone, PartialEq)]
pub struct MessageItem {
    pub id: Option<String>,
    pub object: Option<String>,
    pub status: Option<ItemStatus>,
    pub role: Role,
    #[model(default)]
    pub content: Vec<Part>,
}

#[realtime_model(lenient, tag(type = "function_call"))]
#[derive(Debug, Clone, PartialEq)]
pub struct FunctionCallItem {
    pub id: Option<String>,
    pub object: Option<String>,
    pub status: Option<ItemStatus>,
    pub call_id: Option<String>,
    pub name: String,
    pub arguments: String,
}

#[realtime_model(lenient, tag(type = "function_call_output"))]
#[derive(Debug, Clone, PartialEq)]
pub struct FunctionCallOutputItem {
    pub id: Option<String>,
    pub object: Option<String>,
    pub status: Option<ItemStatus>,
    pub call_id: String,
    pub output: String,
}
