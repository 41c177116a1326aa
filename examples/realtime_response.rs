//! Decodes a response of the OpenAI Realtime API, writes it back, and reads what is wrong with a bad one.

use realtime_model::{Extra, IntOrInf, Metadata, realtime_model};

/// A model's answer to what was said.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeResponse {
    pub id: Option<String>,
    pub conversation_id: Option<String>,
    pub max_output_tokens: Option<IntOrInf>,
    pub metadata: Option<Metadata>,
    #[model(literal("text", "audio"))]
    pub modalities: Option<Vec<Modality>>,
    #[model(literal("realtime.response"))]
    pub object: Option<ResponseObject>,
    pub output: Option<Vec<ConversationItem>>,
    #[model(literal("pcm16", "g711_ulaw", "g711_alaw"))]
    pub output_audio_format: Option<AudioFormat>,
    #[model(literal("completed", "cancelled", "failed", "incomplete", "in_progress"))]
    pub status: Option<ResponseStatus>,
    pub status_details: Option<RealtimeResponseStatus>,
    #[model(range = 0.6..=1.2, default = 0.8)]
    pub temperature: Option<f64>,
    pub usage: Option<RealtimeResponseUsage>,
    #[model(literal("alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", ..))]
    pub voice: Option<Voice>,
    #[model(extra)]
    pub extra: Extra,
}

/// Something that was said, or called.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItem {
    #[model(len = 1..=32)]
    pub id: Option<String>,
    #[model(
        literal("message", "function_call", "function_call_output"),
        rename = "type"
    )]
    pub kind: Option<ItemType>,
    #[model(literal("completed", "incomplete", "in_progress"))]
    pub status: Option<ItemStatus>,
    #[model(literal("user", "assistant", "system"))]
    pub role: Option<Role>,
    pub content: Option<Vec<Content>>,
    #[model(extra)]
    pub extra: Extra,
}

/// A part of what was said.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    #[model(
        literal("input_text", "input_audio", "item_reference", "text", "audio"),
        rename = "type"
    )]
    pub kind: Option<ContentType>,
    pub text: Option<String>,
    pub transcript: Option<String>,
    #[model(extra)]
    pub extra: Extra,
}

/// Why a response ended as it did.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeResponseStatus {
    #[model(rename = "type")]
    pub kind: Option<ResponseStatus>,
    #[model(literal("turn_detected", "client_cancelled", "max_output_tokens", "content_filter", ..))]
    pub reason: Option<StatusReason>,
    #[model(extra)]
    pub extra: Extra,
}

/// The tokens that a response took.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeResponseUsage {
    pub total_tokens: Option<u64>,
    pub input_tokens: Option<u64>,
    pub output_tokens: Option<u64>,
    #[model(extra)]
    pub extra: Extra,
}

const GOOD: &str = r#"{
  "object": "realtime.response", "id": "resp_01", "status": "completed", "status_details": null,
  "output": [{"id": "item_07", "object": "realtime.item", "type": "message", "status": "completed",
              "role": "assistant", "content": [{"type": "audio", "transcript": "Good morning!"}]}],
  "conversation_id": "conv_01", "modalities": ["text", "audio"], "voice": "juniper",
  "output_audio_format": "pcm16", "temperature": 0.8, "max_output_tokens": "inf", "metadata": null,
  "usage": {"total_tokens": 97, "input_tokens": 62, "output_tokens": 35,
            "input_token_details": {"text_tokens": 62, "audio_tokens": 0}},
  "latency_ms": 412
}"#;

const BAD: &str = r#"{
  "id": "resp_02", "temperature": 2.0, "status": "completed",
  "output": [{"id": "item_08", "type": "message"}, {"id": "", "type": "message"},
             {"id": "item_with_a_name_far_beyond_its_limit", "type": "message"}],
  "metadata": {"note": "fine"}
}"#;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let response: RealtimeResponse = serde_json::from_str(GOOD)?;
    println!("{response:#?}\n");

    println!(
        "voice: {}",
        response.voice.as_ref().map_or("none", Voice::as_str)
    );
    println!("temperature: {}", response.temperature_or_default());
    println!(
        "nobody declared: {:?}",
        response.extra.iter().collect::<Vec<_>>()
    );
    println!(
        "sent as null: {:?}\n",
        response.extra.nulls().collect::<Vec<_>>()
    );

    let sent: serde_json::Value = serde_json::from_str(GOOD)?;
    let written = serde_json::to_value(&response)?;
    println!("written back the same: {}\n", sent == written);

    match serde_json::from_str::<RealtimeResponse>(BAD) {
        Ok(_) => println!("the bad response was accepted"),
        Err(error) => println!("refused: {error}"),
    }
    let unchecked: realtime_model::Unchecked<RealtimeResponse> = serde_json::from_str(BAD)?;
    for violation in unchecked.check().err().into_iter().flatten() {
        println!(
            "  {} [{}]: {}",
            violation.path(),
            violation.code(),
            violation.message()
        );
    }
    Ok(())
}
