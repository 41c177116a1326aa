//! Content parts of messages: what was typed, said, shown.
//!
//! The parts of a prompt template are another family of types; they are in `prompt`.

use realtime_model::{Extra, Unknown, realtime_model};

/// Part of a system message.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum SystemContent {
    /// Text.
    InputText(InputTextContent),
    /// A part that is not listed here.
    #[model(other)]
    Other(Unknown),
}

/// Part of a user message.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum UserContent {
    /// Text.
    InputText(InputTextContent),
    /// Speech.
    InputAudio(InputAudioContent),
    /// A picture.
    InputImage(InputImageContent),
    /// A part that is not listed here.
    #[model(other)]
    Other(Unknown),
}

/// Part of an assistant message, also as `response.content_part.added` and `.done` carry it.
///
/// Those events, older sessions and other vendors call the parts `text` and `audio`.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum AssistantContent {
    /// Text.
    OutputText(OutputTextContent),
    /// Speech.
    OutputAudio(OutputAudioContent),
    /// Text, under its short name.
    Text(TextContent),
    /// Speech, under its short name.
    Audio(AudioContent),
    /// A part that is not listed here.
    #[model(other)]
    Other(Unknown),
}

/// Text that goes in.
#[realtime_model(lenient, tag(type = "input_text"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputTextContent {
    /// The text.
    pub text: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Speech that goes in.
#[realtime_model(lenient, tag(type = "input_audio"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputAudioContent {
    /// The words, once they are known. A client does not send them.
    pub transcript: Option<String>,
    /// The audio as base64, in the input format of the session.
    pub audio: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A picture that goes in.
#[realtime_model(lenient, tag(type = "input_image"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputImageContent {
    /// The picture as a `data:` URI, PNG or JPEG.
    pub image_url: Option<String>,
    /// How closely the model looks.
    #[model(literal("auto", "low", "high", ..), default = ImageDetail::High)]
    pub detail: Option<ImageDetail>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Text of the model.
#[realtime_model(lenient, tag(type = "output_text"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OutputTextContent {
    /// The text.
    pub text: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Speech of the model.
#[realtime_model(lenient, tag(type = "output_audio"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OutputAudioContent {
    /// The words that are spoken.
    pub transcript: Option<String>,
    /// The audio as base64, in the output format of the session.
    pub audio: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Text of the model, under its short name.
#[realtime_model(lenient, tag(type = "text"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TextContent {
    /// The text.
    pub text: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Speech of the model, under its short name.
#[realtime_model(lenient, tag(type = "audio"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AudioContent {
    /// The words that are spoken.
    pub transcript: Option<String>,
    /// The audio as base64, in the output format of the session.
    pub audio: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
