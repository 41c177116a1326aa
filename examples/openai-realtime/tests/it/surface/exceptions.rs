//! Every difference between the description and our types, with its reason.

use super::difference::{Difference, What};

/// Differences of one kind that have one reason.
pub(super) struct Reason {
    what: What,
    /// How their places end.
    pub(super) places: &'static [&'static str],
    /// The reason, for whoever reads the list.
    pub(super) why: &'static str,
}

impl Reason {
    /// Whether the difference is one of those at `place`.
    pub(super) fn explains(&self, place: &str, difference: &Difference) -> bool {
        self.what == difference.what && difference.place.ends_with(place)
    }
}

const fn reason(what: What, places: &'static [&'static str], why: &'static str) -> Reason {
    Reason { what, places, why }
}

pub(super) const REASONS: &[Reason] = &[
    // What the server may leave out.
    reason(
        What::Optional,
        &[
            ".event_id",
            ".response_id",
            ".item_id",
            ".call_id",
            ".output_index",
            ".content_index",
            ".audio_start_ms",
            ".audio_end_ms",
        ],
        "other servers, and relays, leave out where an event belongs; an event must not be lost for that",
    ),
    reason(
        What::Optional,
        &[
            "Event.part",
            "ResponseAudioTranscriptDoneEvent.transcript",
            "ResponseFunctionCallArgumentsDoneEvent.name",
        ],
        "xAI leaves out a part and its words, others the name of a function, once an earlier event has said it",
    ),
    reason(
        What::Optional,
        &[
            "CompletedEvent.usage",
            "UsageTranscriptTextUsageTokens.input_tokens",
            "UsageTranscriptTextUsageTokens.output_tokens",
            "UsageTranscriptTextUsageTokens.total_tokens",
            "UsageTranscriptTextUsageDuration.seconds",
        ],
        "xAI sends no usage, and others a part of it",
    ),
    reason(
        What::Optional,
        &["Logprob.bytes", "LogProbProperties.bytes"],
        "null, or absent, where a token has no bytes of its own",
    ),
    reason(
        What::Optional,
        &["Error.message", "Error.type"],
        "an error report must not be lost because a part of it is missing",
    ),
    reason(
        What::Optional,
        &["TranscriptionSession.client_secret"],
        "only the answer over REST has the key; the event that reports a change does not",
    ),
    reason(
        What::Optional,
        &[
            "SessionCreateResponse.id",
            "SessionCreateResponse.object",
            "RealtimeTranslationSession.id",
            "RealtimeTranslationSession.audio",
            "RealtimeTranslationSession.expires_at",
            "RealtimeTranslationSession.model",
        ],
        "servers report sessions in part",
    ),
    reason(
        What::Optional,
        &["Message.content", "MessageParam.content"],
        "a message that has just begun comes without content",
    ),
    reason(
        What::Optional,
        &["FunctionCall.arguments", "FunctionCallParam.arguments"],
        "a function call that has just begun comes without arguments",
    ),
    reason(
        What::Optional,
        &[
            "RealtimeMcpApprovalResponse.id",
            "RealtimeMcpApprovalResponseParam.id",
        ],
        "clients leave it to the server, as that of every other item",
    ),
    reason(
        What::Optional,
        &[".Tool.input_schema"],
        "a tool without arguments may come without a schema",
    ),
    reason(
        What::Optional,
        &[
            "VoiceID.id",
            "ToolChoiceFunction.name",
            "ToolChoiceFunctionParam.name",
        ],
        "other vendors name a voice by other fields, and nest the name of a function as Chat Completions does",
    ),
    reason(
        What::Optional,
        &["AudioInputNoiseReduction.type"],
        "one type for both families; it is optional in the other",
    ),
    reason(
        What::Optional,
        &[
            "ResponseInputImage.detail",
            "ResponseInputImageParam.detail",
        ],
        "it has a default",
    ),
    // What tells objects apart must be there.
    reason(
        What::Required,
        &[
            "AudioPCM.type",
            "RealtimeFunctionTool.type",
            "RealtimeFunctionToolParam.type",
        ],
        "a tag, which its union lets be absent with `tag_optional`",
    ),
    reason(
        What::Required,
        &[
            "AudioPCMA.type",
            "AudioPCMU.type",
            ".Content.type",
            ".Part.type",
            "RealtimeTranscriptionSessionTurnDetection.type",
        ],
        "a tag; an object without it is kept in the union's `Other`",
    ),
    // What is kept besides.
    reason(
        What::Open,
        &[""],
        "servers send values, items, tools and events that nobody declared; `Other` keeps them",
    ),
    reason(
        What::Values,
        &[
            "InputAudioTranscription.model",
            "SessionCreateResponse.input_audio_format",
            "SessionCreateResponse.output_audio_format",
            "TranscriptionSession.input_audio_format",
            ".TurnDetection.type",
            "RealtimeTranscriptionSessionTurnDetection.type",
            "RealtimeTranscriptionSessionCreateResponse.object",
        ],
        "any string; the known ones are listed, as they are elsewhere in the same family",
    ),
    reason(
        What::Values,
        &[".tool_choice"],
        "any string; the three modes are listed, the name of a function is kept beside them",
    ),
    reason(
        What::Values,
        &[".Content.type", ".Part.type"],
        "one union for the parts of a message: sessions of this family send both pairs of names",
    ),
    // One type for what agrees.
    reason(
        What::Kind,
        &[
            ".item",
            ".output",
            "RealtimeResponseCreateParams.input",
            "RealtimeResponseCreateParamsParam.input",
            ".ConversationItem",
            ".ConversationItemParam",
        ],
        "one union of items; references occur in the input of a response",
    ),
    reason(
        What::Kind,
        &["AudioOutput.voice"],
        "one union of voices; a custom one is reported by its id",
    ),
    reason(
        What::Kind,
        &[".AudioInput.turn_detection"],
        "one union of detectors, for all sessions",
    ),
    reason(
        What::Kind,
        &["AudioPCM.rate"],
        "other vendors take 8000, 16000 and 48000 too",
    ),
    reason(
        What::Added,
        &[
            "RealtimeSessionCreateRequest.object",
            "RealtimeSessionCreateRequest.id",
            "RealtimeSessionCreateRequest.expires_at",
            "RealtimeTranscriptionSessionCreateRequest.object",
            "RealtimeTranscriptionSessionCreateRequest.id",
            "RealtimeTranscriptionSessionCreateRequest.expires_at",
            "RealtimeSessionCreateResponse.parallel_tool_calls",
        ],
        "one type for a session that is reported, in an event or over REST",
    ),
    reason(
        What::Added,
        &[
            "RealtimeTranscriptionSessionTurnDetection.idle_timeout_ms",
            "RealtimeTranscriptionSessionTurnDetection.create_response",
            "RealtimeTranscriptionSessionTurnDetection.interrupt_response",
        ],
        "one type of detector by silence, for all sessions",
    ),
];
