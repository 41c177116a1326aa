//! Requests about calls over WebRTC and SIP, and the query of a connection.

use realtime_model::{Extra, realtime_model};

use super::session_request::RealtimeSessionCreateRequest;

/// Body of `POST /v1/realtime/calls/{call_id}/accept`: the session that takes the call.
pub type CallAcceptParams = RealtimeSessionCreateRequest;

/// Body of `POST /v1/realtime/calls`.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub struct CallCreateParams {
    /// WebRTC offer of the caller, as SDP.
    pub sdp: String,
    /// The session that takes the call.
    pub session: Option<RealtimeSessionCreateRequest>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Body of `POST /v1/realtime/calls/{call_id}/refer`.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub struct CallReferParams {
    /// Where the call goes, such as `tel:+14155550123`.
    pub target_uri: String,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Body of `POST /v1/realtime/calls/{call_id}/reject`.
#[realtime_model]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CallRejectParams {
    /// SIP status that the caller gets.
    #[model(default = 603)]
    pub status_code: Option<u64>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Query of the WebSocket address.
#[realtime_model]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeConnectParams {
    /// Model to talk with.
    pub model: Option<String>,
    /// Call to listen to, in place of a model.
    pub call_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
