// Written by schema/generate.py; change the schema or the emitter instead.
use super::*;

#[realtime_model(lenient, tag(type = "message"))]
#[derive(Debug, Clone, PartialEq)]
pub struct MessageItem<'a> {
    #[model(borrow)]
    pub id: Option<Cow<'a, str>>,
    #[model(borrow)]
    pub object: Option<Cow<'a, str>>,
    pub status: Option<ItemStatus>,
    pub role: Role,
    #[model(default, borrow)]
    pub content: Vec<Part<'a>>,
}

#[realtime_model(lenient, tag(type = "function_call"))]
#[derive(Debug, Clone, PartialEq)]
pub struct FunctionCallItem<'a> {
    #[model(borrow)]
    pub id: Option<Cow<'a, str>>,
    #[model(borrow)]
    pub object: Option<Cow<'a, str>>,
    pub status: Option<ItemStatus>,
    #[model(borrow)]
    pub call_id: Option<Cow<'a, str>>,
    #[model(borrow)]
    pub name: Cow<'a, str>,
    #[model(borrow)]
    pub arguments: Cow<'a, str>,
}

#[realtime_model(lenient, tag(type = "function_call_output"))]
#[derive(Debug, Clone, PartialEq)]
pub struct FunctionCallOutputItem<'a> {
    #[model(borrow)]
    pub id: Option<Cow<'a, str>>,
    #[model(borrow)]
    pub object: Option<Cow<'a, str>>,
    pub status: Option<ItemStatus>,
    #[model(borrow)]
    pub call_id: Cow<'a, str>,
    #[model(borrow)]
    pub output: Cow<'a, str>,
}
