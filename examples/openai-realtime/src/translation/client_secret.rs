//! Short-lived keys with which a browser or a phone opens a translation session.

use realtime_model::{Extra, Secret, realtime_model};

use super::session::RealtimeTranslationSession;
use super::session_request::RealtimeTranslationSessionCreateRequest;
use crate::ga::ClientSecretExpiresAfter;

/// Body of `POST /v1/realtime/translations/client_secrets`.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub struct ClientSecretCreateParams {
    /// How long the key is valid.
    pub expires_after: Option<ClientSecretExpiresAfter>,
    /// The session that the key opens.
    pub session: RealtimeTranslationSessionCreateRequest,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Answer to a request for a key.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeTranslationClientSecretCreateResponse {
    /// The key.
    pub value: Secret<String>,
    /// When the key stops being valid, in seconds since 1970.
    pub expires_at: u64,
    /// The session that the key opens.
    pub session: RealtimeTranslationSession,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
