"""The one schema that every candidate is generated from.

Names, literal values and requiredness follow the Realtime API's GA server events. This file holds
facts only: how a candidate spells them in Rust is the business of the emitters.

A type is written as `str`, `audio` (base64 text), `json` (any value), `u32`, `u64`, `f64`, `bool` or
the name of a literal, a struct or a union; `T?` may be absent, `[T]` is a list that may be absent.
"""

LITERALS = {
    "ItemStatus": "in_progress completed incomplete",
    "ResponseStatus": "in_progress completed cancelled failed incomplete",
    "Role": "user assistant system",
    "Voice": "alloy ash ballad coral echo sage shimmer verse marin cedar",
    "Modality": "text audio",
    "AudioFormat": "pcm16 g711_ulaw g711_alaw audio/pcm audio/pcmu audio/pcma",
    "Eagerness": "low medium high auto",
    "TurnType": "server_vad semantic_vad",
    "NoiseReduction": "near_field far_field",
    "ToolType": "function mcp",
    "ToolChoice": "none auto required",
    "PartType": "input_text input_audio output_text output_audio text audio item_reference",
    "ErrorType": "invalid_request_error server_error rate_limit_error authentication_error",
    "StatusReason": "turn_detected client_cancelled max_output_tokens content_filter",
    "Truncation": "auto disabled",
    "ModelName": "gpt-realtime gpt-realtime-mini gpt-4o-realtime-preview gpt-4o-mini-realtime-preview",
    "TranscribeModel": "whisper-1 gpt-4o-transcribe gpt-4o-mini-transcribe gpt-4o-transcribe-latest",
    "RateName": "requests tokens",
    "SessionType": "realtime transcription",
    "Include": "item.input_audio_transcription.logprobs none",
}

# Module -> struct -> fields. The modules keep each generated file short.
OBJECTS = {
    "session": {
        "TurnDetection": "type: TurnType, threshold: f64?, prefix_padding_ms: u32?, silence_duration_ms: u32?, "
        "idle_timeout_ms: u32?, eagerness: Eagerness?, create_response: bool?, interrupt_response: bool?",
        "Transcription": "model: TranscribeModel?, language: str?, prompt: str?",
        "Noise": "type: NoiseReduction",
        "Format": "type: AudioFormat, rate: u32?",
        "AudioIn": "format: Format?, transcription: Transcription?, noise_reduction: Noise?, "
        "turn_detection: TurnDetection?",
        "AudioOut": "format: Format?, voice: Voice?, speed: f64?",
        "AudioConfig": "input: AudioIn?, output: AudioOut?",
        "Tool": "type: ToolType, name: str, description: str?, parameters: json?",
        "Session": "type: SessionType, object: str?, id: str?, model: ModelName?, output_modalities: [Modality], "
        "instructions: str?, tools: [Tool], tool_choice: ToolChoice?, max_output_tokens: u32?, tracing: json?, "
        "truncation: Truncation?, prompt: json?, expires_at: u64?, audio: AudioConfig?, include: [Include]",
    },
    "response": {
        "ErrorBody": "type: ErrorType, code: str?, message: str, param: str?, event_id: str?",
        "Part": "type: PartType, text: str?, audio: str?, transcript: str?",
        "TokenDetails": "cached_tokens: u32?, text_tokens: u32?, audio_tokens: u32?, image_tokens: u32?",
        "Usage": "total_tokens: u32, input_tokens: u32, output_tokens: u32, input_token_details: TokenDetails?, "
        "output_token_details: TokenDetails?",
        "StatusDetails": "type: ResponseStatus?, reason: StatusReason?, error: ErrorBody?",
        "Response": "object: str?, id: str, status: ResponseStatus, status_details: StatusDetails?, output: [Item], "
        "conversation_id: str?, output_modalities: [Modality], max_output_tokens: u32?, audio: AudioConfig?, "
        "usage: Usage?, metadata: json?",
        "LogProb": "token: str, logprob: f64, bytes: [u32]",
        "RateLimit": "name: RateName, limit: u32, remaining: u32, reset_seconds: f64",
        "Conversation": "id: str, object: str?",
    },
}

_ITEM = "id: str?, object: str?, status: ItemStatus?"
# Module -> struct -> (tag, fields): objects that a union tells apart by `type`.
TAGGED = {
    "item": {
        "MessageItem": ("message", f"{_ITEM}, role: Role, content: [Part]"),
        "FunctionCallItem": ("function_call", f"{_ITEM}, call_id: str?, name: str, arguments: str"),
        "FunctionCallOutputItem": ("function_call_output", f"{_ITEM}, call_id: str, output: str"),
    },
    "client": {"AppendEvent": ("input_audio_buffer.append", "event_id: str?, audio: audio")},
}

_RI = "response_id: str, output_index: u32"
_RIC = "response_id: str, item_id: str, output_index: u32, content_index: u32"
_IC = "item_id: str, content_index: u32"
_ARGUMENTS = "response_id: str, item_id: str, output_index: u32"
_TRANSCRIPTION = "conversation.item.input_audio_transcription"
# Module -> tag -> fields after `event_id`; the struct's name is the tag in camel case.
EVENTS = {
    "conversation_events": {
        "error": "error: ErrorBody",
        "session.created": "session: Session",
        "session.updated": "session: Session",
        "conversation.created": "conversation: Conversation",
        "conversation.item.added": "previous_item_id: str?, item: Item",
        "conversation.item.done": "previous_item_id: str?, item: Item",
        "conversation.item.retrieved": "item: Item",
        "conversation.item.deleted": "item_id: str",
        "conversation.item.truncated": f"{_IC}, audio_end_ms: u32",
        f"{_TRANSCRIPTION}.completed": f"{_IC}, transcript: str, logprobs: [LogProb], usage: Usage?",
        f"{_TRANSCRIPTION}.delta": "item_id: str, content_index: u32?, delta: str, logprobs: [LogProb]",
        f"{_TRANSCRIPTION}.failed": f"{_IC}, error: ErrorBody",
        f"{_TRANSCRIPTION}.segment": f"{_IC}, text: str, id: str, speaker: str?, start: f64, end: f64",
    },
    "audio_events": {
        "input_audio_buffer.committed": "previous_item_id: str?, item_id: str",
        "input_audio_buffer.cleared": "",
        "input_audio_buffer.speech_started": "audio_start_ms: u32, item_id: str",
        "input_audio_buffer.speech_stopped": "audio_end_ms: u32, item_id: str",
        "input_audio_buffer.timeout_triggered": "audio_start_ms: u32, audio_end_ms: u32, item_id: str",
        "output_audio_buffer.started": "response_id: str",
        "output_audio_buffer.stopped": "response_id: str",
    },
    "response_events": {
        "response.created": "response: Response",
        "response.done": "response: Response",
        "response.output_item.added": f"{_RI}, item: Item",
        "response.output_item.done": f"{_RI}, item: Item",
        "response.content_part.added": f"{_RIC}, part: Part",
        "response.content_part.done": f"{_RIC}, part: Part",
        "response.output_text.delta": f"{_RIC}, delta: str",
        "response.output_text.done": f"{_RIC}, text: str",
        "response.output_audio_transcript.delta": f"{_RIC}, delta: str",
        "response.output_audio_transcript.done": f"{_RIC}, transcript: str",
        "response.output_audio.delta": f"{_RIC}, delta: audio",
        "response.output_audio.done": _RIC,
        "response.function_call_arguments.delta": f"{_ARGUMENTS}, call_id: str, delta: str",
        "response.function_call_arguments.done": f"{_ARGUMENTS}, call_id: str, name: str?, arguments: str",
        "response.mcp_call_arguments.delta": f"{_ARGUMENTS}, delta: str, obfuscation: str?",
        "response.mcp_call_arguments.done": f"{_ARGUMENTS}, arguments: str",
        "response.mcp_call.in_progress": "item_id: str, output_index: u32",
        "response.mcp_call.completed": "item_id: str, output_index: u32",
        "response.mcp_call.failed": "item_id: str, output_index: u32",
        "rate_limits.updated": "rate_limits: [RateLimit]",
    },
}

# Members large enough that an SDK author boxes them.
BOXED = {"SessionCreated", "SessionUpdated", "ResponseCreated", "ResponseDone",
         "ConversationItemInputAudioTranscriptionCompleted"}
# Bounds, for the candidates that state some: (type, lower, upper).
BOUNDS = {"f64": ("0.0", "1.0e12"), "u32?": ("0", "4_000_000"), "f64?": ("0.0", "1.0e12")}
