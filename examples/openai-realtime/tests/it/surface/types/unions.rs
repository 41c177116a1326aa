//! Which type stands for which named union or list of the description.

use super::Type;

pub(super) const ALL: [&[Type]; 3] = [ga::TYPES, beta::TYPES, translation::TYPES];

mod ga {
    use openai_realtime::ga::*;

    use super::super::types;

    types! {
        "ga",
        ClientEvent:
            "realtime.realtime_client_event.RealtimeClientEvent"
            "realtime.realtime_client_event_param.RealtimeClientEventParam";
        ConversationItem:
            "realtime.conversation_item.ConversationItem"
            "realtime.conversation_item_param.ConversationItemParam";
        McpAllowedTools:
            "realtime.realtime_response_create_mcp_tool.AllowedTools"
            "realtime.realtime_response_create_mcp_tool_param.AllowedTools"
            "realtime.realtime_session_create_response.ToolMcpToolAllowedTools"
            "realtime.realtime_tools_config_param.McpAllowedTools"
            "realtime.realtime_tools_config_union.McpAllowedTools"
            "realtime.realtime_tools_config_union_param.McpAllowedTools";
        McpRequireApproval:
            "realtime.realtime_response_create_mcp_tool.RequireApproval"
            "realtime.realtime_response_create_mcp_tool_param.RequireApproval"
            "realtime.realtime_session_create_response.ToolMcpToolRequireApproval"
            "realtime.realtime_tools_config_param.McpRequireApproval"
            "realtime.realtime_tools_config_union.McpRequireApproval"
            "realtime.realtime_tools_config_union_param.McpRequireApproval";
        NoiseReductionType:
            "realtime.noise_reduction_type.NoiseReductionType";
        RealtimeAudioFormat:
            "realtime.realtime_audio_formats.RealtimeAudioFormats"
            "realtime.realtime_audio_formats_param.RealtimeAudioFormatsParam";
        RealtimeAudioInputTurnDetection:
            "realtime.realtime_audio_input_turn_detection.RealtimeAudioInputTurnDetection"
            "realtime.realtime_audio_input_turn_detection_param.RealtimeAudioInputTurnDetectionParam"
            "realtime.realtime_session_create_response.AudioInputTurnDetection"
            "realtime.realtime_transcription_session_audio_input_turn_detection.RealtimeTranscriptionSessionAudioInputTurnDetection"
            "realtime.realtime_transcription_session_audio_input_turn_detection_param.RealtimeTranscriptionSessionAudioInputTurnDetectionParam";
        RealtimeMcpToolCallError:
            "realtime.realtime_mcp_tool_call.Error"
            "realtime.realtime_mcp_tool_call_param.Error";
        RealtimeReasoningEffort:
            "realtime.realtime_reasoning_effort.RealtimeReasoningEffort";
        RealtimeTracingConfig:
            "realtime.realtime_session_create_response.Tracing"
            "realtime.realtime_tracing_config.RealtimeTracingConfig"
            "realtime.realtime_tracing_config_param.RealtimeTracingConfigParam";
        RealtimeTruncation:
            "realtime.realtime_truncation.RealtimeTruncation"
            "realtime.realtime_truncation_param.RealtimeTruncationParam";
        ServerEvent:
            "realtime.realtime_server_event.RealtimeServerEvent";
        Session:
            "realtime.client_secret_create_response.Session"
            "realtime.session_created_event.Session"
            "realtime.session_updated_event.Session";
        SessionCreateRequest:
            "realtime.client_secret_create_params.Session"
            "realtime.session_update_event.Session"
            "realtime.session_update_event_param.Session";
        Tool:
            "realtime.realtime_response_create_params.Tool"
            "realtime.realtime_response_create_params_param.Tool"
            "realtime.realtime_response_create_params_with_references_param.Tool"
            "realtime.realtime_session_create_response.Tool"
            "realtime.realtime_tools_config_param.RealtimeToolsConfigUnionParam"
            "realtime.realtime_tools_config_union.RealtimeToolsConfigUnion"
            "realtime.realtime_tools_config_union_param.RealtimeToolsConfigUnionParam";
        ToolChoice:
            "realtime.realtime_response_create_params.ToolChoice"
            "realtime.realtime_response_create_params_param.ToolChoice"
            "realtime.realtime_response_create_params_with_references_param.ToolChoice"
            "realtime.realtime_session_create_response.ToolChoice"
            "realtime.realtime_tool_choice_config.RealtimeToolChoiceConfig"
            "realtime.realtime_tool_choice_config_param.RealtimeToolChoiceConfigParam";
        TranscriptTextUsage:
            "realtime.conversation_item_input_audio_transcription_completed_event.Usage";
        Vec<Tool>:
            "realtime.realtime_tools_config.RealtimeToolsConfig"
            "realtime.realtime_tools_config_param.RealtimeToolsConfigParam";
        Voice:
            "realtime.realtime_audio_config_output.Voice"
            "realtime.realtime_audio_config_output_param.Voice"
            "realtime.realtime_response_create_audio_output.OutputVoice"
            "realtime.realtime_response_create_audio_output_param.OutputVoice";
    }
}

mod beta {
    use openai_realtime::beta::*;

    use super::super::types;

    types! {
        "beta",
        ClientEvent:
            "beta.realtime.realtime_client_event.RealtimeClientEvent"
            "beta.realtime.realtime_client_event_param.RealtimeClientEventParam";
        ServerEvent:
            "beta.realtime.realtime_server_event.RealtimeServerEvent";
        Tracing:
            "beta.realtime.session.Tracing"
            "beta.realtime.session_create_params.Tracing"
            "beta.realtime.session_create_response.Tracing"
            "beta.realtime.session_update_event.SessionTracing"
            "beta.realtime.session_update_event_param.SessionTracing";
        TranscriptTextUsage:
            "beta.realtime.conversation_item_input_audio_transcription_completed_event.Usage";
    }
}

mod translation {
    use openai_realtime::translation::*;

    use super::super::types;

    types! {
        "translation",
        ClientEvent:
            "realtime.realtime_translation_client_event.RealtimeTranslationClientEvent"
            "realtime.realtime_translation_client_event_param.RealtimeTranslationClientEventParam"
            "realtime.connect_client_event_param.ConnectClientEventParam";
        ServerEvent:
            "realtime.realtime_translation_server_event.RealtimeTranslationServerEvent";
    }
}
