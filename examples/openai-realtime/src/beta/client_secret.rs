//! Short-lived keys with which a browser or an app may open a session.

use realtime_model::{Extra, Secret, realtime_model};

/// A key that the server made for one client.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct ClientSecret {
    /// The key. `Debug` and errors do not show it.
    pub value: Secret<String>,
    /// When it ends, in seconds since the Unix epoch.
    pub expires_at: u64,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// How the key of a realtime session is to be made.
#[realtime_model]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SessionClientSecret {
    /// How long it is valid.
    pub expires_after: Option<ClientSecretExpiresAfter>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// How long the key of a realtime session is valid.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub struct ClientSecretExpiresAfter {
    /// The moment from which the time runs.
    #[model(literal("created_at"))]
    pub anchor: ExpiryAnchor,
    /// Seconds from that moment.
    #[model(range = 10..=7200, default = 600)]
    pub seconds: Option<u64>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// How the key of a transcription session is to be made.
#[realtime_model]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TranscriptionSessionClientSecret {
    /// How long it is valid.
    pub expires_at: Option<ClientSecretExpiresAt>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// How long the key of a transcription session is valid.
#[realtime_model]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientSecretExpiresAt {
    /// The moment from which the time runs.
    pub anchor: Option<ExpiryAnchor>,
    /// Seconds from that moment.
    #[model(range = 10..=7200, default = 600)]
    pub seconds: Option<u64>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
