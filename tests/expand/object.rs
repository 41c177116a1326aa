//! An object with literals, a bound, a default, and room for what is unknown.

use realtime_model::{Extra, IntOrInf, realtime_model};

/// An answer of the model.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response {
    /// Its identifier.
    pub id: Option<String>,
    /// Most tokens that it may use.
    pub max_output_tokens: Option<IntOrInf>,
    /// What it speaks or writes.
    #[model(literal("text", "audio"))]
    pub modalities: Option<Vec<Modality>>,
    /// How freely it chooses its words.
    #[model(range = 0.6..=1.2, default = 0.8)]
    pub temperature: Option<f64>,
    /// Who speaks.
    #[model(literal("alloy", "ash", ..))]
    pub voice: Option<Voice>,
    /// What else came.
    #[model(extra)]
    pub extra: Extra,
}
