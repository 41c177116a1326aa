//! References to prompt templates that the API stores, and what fills them in.

use std::collections::BTreeMap;

use realtime_model::{Extra, Unknown, realtime_model};

/// A stored prompt template.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponsePrompt {
    /// Id of the template.
    pub id: String,
    /// Version of the template; the latest when absent.
    pub version: Option<String>,
    /// What the template's variables stand for, by name.
    pub variables: Option<BTreeMap<String, ResponsePromptVariable>>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// What a variable of a template stands for.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum ResponsePromptVariable {
    /// Plain text.
    Text(String),
    /// Text with settings.
    InputText(ResponseInputText),
    /// A picture.
    InputImage(ResponseInputImage),
    /// A file.
    InputFile(ResponseInputFile),
    /// An input that is not listed here.
    #[model(other)]
    Other(Unknown),
}

/// Text for a template.
#[realtime_model(lenient, tag(type = "input_text"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseInputText {
    /// The text.
    pub text: String,
    /// Ends what the cache may hold here.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A picture for a template.
#[realtime_model(lenient, tag(type = "input_image"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseInputImage {
    /// How closely the model looks.
    #[model(
        literal("low", "high", "auto", "original", ..),
        default = ResponseInputImageDetail::Auto,
    )]
    pub detail: Option<ResponseInputImageDetail>,
    /// Id of an uploaded file.
    pub file_id: Option<String>,
    /// Address of the picture, or a `data:` URI.
    pub image_url: Option<String>,
    /// Ends what the cache may hold here.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A file for a template.
#[realtime_model(lenient, tag(type = "input_file"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseInputFile {
    /// How closely the model looks.
    #[model(literal("auto", "low", "high", ..), default = ResponseInputFileDetail::Auto)]
    pub detail: Option<ResponseInputFileDetail>,
    /// The file itself as base64.
    pub file_data: Option<String>,
    /// Id of an uploaded file.
    pub file_id: Option<String>,
    /// Address of the file.
    pub file_url: Option<String>,
    /// Name of the file.
    pub filename: Option<String>,
    /// Ends what the cache may hold here.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A point up to which a prompt is cached.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct PromptCacheBreakpoint {
    /// Always `explicit`.
    #[model(literal("explicit", ..))]
    pub mode: PromptCacheMode,
    /// How long the cache is kept.
    #[model(literal("30m" as Minutes30, "12h" as Hours12, ..))]
    pub ttl: Option<PromptCacheTtl>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
