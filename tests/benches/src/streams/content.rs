//! The words of the messages: invented, in the API's shapes. Which messages make a stream is not decided here.

use std::fmt::Write as _;

/// Where an event's `type` stands among its fields.
#[derive(Clone, Copy)]
pub enum Position {
    First,
    Second,
    Last,
}

const PLACE: &str = r#""response_id":"resp_Qm4tZb81LxWnPfK07aYd","item_id":"item_Jc93hVrT6sEuBgX2oNkM","output_index":0,"content_index":0"#;

const FORMAT: &str = r#"{"type":"audio/pcm","rate":24000}"#;

const DETECTION: &str = r#"{"type":"server_vad","threshold":0.5,"prefix_padding_ms":300,"silence_duration_ms":500,"create_response":true,"interrupt_response":true}"#;

const FRAGMENTS: [&str; 7] = [
    " Good",
    " morning",
    ",",
    " which of the",
    " harbours",
    " opens",
    r" first? It\u2019s six",
];

const SENTENCE: &str = "The ferry to the northern islands leaves from the second pier at nine. ";

const INSTRUCTION: &str = r"You answer for a small harbour office. Be brief and kind, and say so when you are not sure.\n";

fn audio_config() -> String {
    let input = format!(
        r#"{{"format":{FORMAT},"transcription":{{"model":"gpt-4o-transcribe","language":"en"}},"noise_reduction":{{"type":"near_field"}},"turn_detection":{DETECTION}}}"#
    );
    format!(r#"{{"input":{input},"output":{{"format":{FORMAT},"voice":"marin","speed":1.25}}}}"#)
}

/// An event with its tag at `position`; `fields` are the raw members after `event_id`.
fn event(tag: &str, id: usize, fields: &str, position: Position) -> String {
    let tag = format!(r#""type":"{tag}""#);
    let id = format!(r#""event_id":"event_{id:020}""#);
    match position {
        Position::First => format!("{{{tag},{id},{fields}}}"),
        Position::Second => format!("{{{id},{tag},{fields}}}"),
        Position::Last => format!("{{{id},{fields},{tag}}}"),
    }
}

/// One fragment of a transcript.
pub fn text_delta(i: usize, position: Position) -> String {
    let fields = format!(r#"{PLACE},"delta":"{}""#, FRAGMENTS[i % FRAGMENTS.len()]);
    event(
        "response.output_audio_transcript.delta",
        i,
        &fields,
        position,
    )
}

/// `characters` of base64.
pub fn audio_delta(i: usize, characters: usize, position: Position) -> String {
    let fields = format!(r#"{PLACE},"delta":"{}""#, base64(characters));
    event("response.output_audio.delta", i, &fields, position)
}

fn base64(characters: usize) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    pcm(characters)
        .iter()
        .map(|byte| char::from(ALPHABET[usize::from(byte & 63)]))
        .collect()
}

/// Bytes of a xorshift generator.
pub fn pcm(bytes: usize) -> Vec<u8> {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    (0..bytes).map(|_| next()).collect()
}

/// One of the events of a line or two that come between the deltas.
pub fn small(i: usize, position: Position) -> String {
    match i % 4 {
        0 => {
            let fields = r#""audio_start_ms":1480,"item_id":"item_0042""#;
            event("input_audio_buffer.speech_started", i, fields, position)
        }
        1 => {
            let fields = r#""rate_limits":[{"name":"requests","limit":1000,"remaining":998,"reset_seconds":30.5},{"name":"tokens","limit":40000,"remaining":39310,"reset_seconds":12.25}]"#;
            event("rate_limits.updated", i, fields, position)
        }
        2 => {
            let fields = format!(
                r#""response_id":"resp_0042","output_index":0,"item":{}"#,
                item(0)
            );
            event("response.output_item.added", i, &fields, position)
        }
        _ => {
            let fields = format!(r#"{PLACE},"part":{{"type":"audio","transcript":""}}"#);
            event("response.content_part.added", i, &fields, position)
        }
    }
}

/// A message, a call and a call's output, in turn.
fn item(i: usize) -> String {
    let common = format!(r#""id":"item_{i:020}","object":"realtime.item","status":"completed""#);
    match i % 3 {
        0 => {
            let spoken = SENTENCE.repeat(6);
            format!(
                r#"{{"type":"message",{common},"role":"assistant","content":[{{"type":"output_audio","transcript":"{spoken}"}},{{"type":"output_text","text":"One moment, I am reading the board."}}]}}"#
            )
        }
        1 => format!(
            r#"{{"type":"function_call",{common},"call_id":"call_{i}","name":"next_ferry","arguments":"{{\"pier\":{i},\"day\":\"today\",\"bikes\":true}}"}}"#
        ),
        _ => format!(
            r#"{{"type":"function_call_output",{common},"call_id":"call_{i}","output":"{{\"time\":\"09:10\",\"seats\":41}}"}}"#
        ),
    }
}

/// A finished response with `items` output items.
pub fn response_done(id: usize, items: usize, position: Position) -> String {
    let output: Vec<String> = (0..items).map(item).collect();
    let usage = r#"{"total_tokens":1310,"input_tokens":870,"output_tokens":440,"input_token_details":{"cached_tokens":320,"text_tokens":230,"audio_tokens":640},"output_token_details":{"text_tokens":110,"audio_tokens":330}}"#;
    let response = format!(
        r#"{{"object":"realtime.response","id":"resp_{id:020}","status":"completed","output":[{}],"conversation_id":"conv_Tn20vHdLq8","output_modalities":["audio"],"max_output_tokens":4096,"audio":{},"usage":{usage},"metadata":{{"desk":"harbour"}}}}"#,
        output.join(","),
        audio_config(),
    );
    event(
        "response.done",
        id,
        &format!(r#""response":{response}"#),
        position,
    )
}

/// A session with six tools and a page of instructions.
pub fn session_updated(id: usize, position: Position) -> String {
    let mut tools = String::new();
    for i in 0..6 {
        let comma = if i == 0 { "" } else { "," };
        let _ = write!(
            tools,
            r#"{comma}{{"type":"function","name":"tool_{i}","description":"Reads board number {i} and answers with what it says.","parameters":{{"type":"object","properties":{{"pier":{{"type":"string"}},"days":{{"type":"integer","minimum":1}}}},"required":["pier"]}}}}"#
        );
    }
    let session = format!(
        r#"{{"type":"realtime","object":"realtime.session","id":"sess_{id:020}","model":"gpt-realtime","output_modalities":["audio"],"instructions":"{}","tools":[{tools}],"tool_choice":"auto","max_output_tokens":4096,"truncation":"auto","expires_at":1893456000,"audio":{},"include":["item.input_audio_transcription.logprobs"]}}"#,
        INSTRUCTION.repeat(13),
        audio_config(),
    );
    event(
        "session.updated",
        id,
        &format!(r#""session":{session}"#),
        position,
    )
}
