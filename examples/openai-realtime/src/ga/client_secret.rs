//! Short-lived keys with which a browser or a phone opens a session.

use realtime_model::{Extra, Secret, realtime_model};

use super::session::Session;
use super::session_request::SessionCreateRequest;

/// Body of `POST /v1/realtime/client_secrets`.
#[realtime_model]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientSecretCreateParams {
    /// How long the key is valid.
    pub expires_after: Option<ClientSecretExpiresAfter>,
    /// The session that the key opens.
    pub session: Option<SessionCreateRequest>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// How long a key is valid. Sessions opened in that time may outlive it.
#[realtime_model]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientSecretExpiresAfter {
    /// Where the time starts; only `created_at` exists.
    #[model(literal("created_at"))]
    pub anchor: Option<ClientSecretAnchor>,
    /// Seconds from there.
    #[model(range = 10..=7200, default = 600)]
    pub seconds: Option<u64>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Answer to a request for a key.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct ClientSecretCreateResponse {
    /// The key.
    pub value: Secret<String>,
    /// When the key stops being valid, in seconds since 1970.
    pub expires_at: u64,
    /// The session that the key opens.
    pub session: Session,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
