//! Bytes that are base64 on the wire: what audio is in JSON.

mod base64;
mod error;

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use error::AudioError;

use crate::decode::{self, Ask, Atom, Decode, Expecting, Outcome, Source, Taken, scalar};
use crate::encode::{self, Spelled, Val};
use crate::schema::{Model, Schema, Shape};

/// Audio, or any bytes that an API sends as base64 in a string.
///
/// It is decoded straight from the message and encoded straight into it (the latter with the feature `json`), and
/// `Debug` prints its length only: an event can be logged.
///
/// ```
/// use realtime_model::{Audio, realtime_model};
///
/// #[realtime_model]
/// #[derive(Debug)]
/// struct Append {
///     audio: Audio,
/// }
///
/// let append: Append = serde_json::from_str(r#"{"audio":"AAEC/w=="}"#)?;
/// assert_eq!(append.audio.as_bytes()?, [0, 1, 2, 0xff]);
/// assert_eq!(format!("{append:?}"), "Append { audio: Audio(4 bytes) }");
/// assert_eq!(serde_json::to_string(&append)?, r#"{"audio":"AAEC/w=="}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The base64 is the canonical one: the standard alphabet, padded, with no bits left over. Any other text is no reason
/// to lose the event: it is kept as it came and written back the same, and [`as_bytes`](Audio::as_bytes) says what is
/// wrong with it.
///
/// ```
/// use realtime_model::Audio;
///
/// let cut: Audio = serde_json::from_str("\"AAEC/w...\"")?;
/// let error = cut.as_bytes().unwrap_err();
/// assert_eq!(error.to_string(), "no base64: '.' at character 6");
/// assert_eq!(serde_json::to_string(&cut)?, "\"AAEC/w...\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// Formats that have bytes of their own, such as CBOR, get the same text.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Audio(Content);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Content {
    Bytes(Vec<u8>),
    /// A text that is not canonical base64: it may hold anything.
    Text(Box<str>),
}

impl Audio {
    /// No audio.
    #[must_use]
    pub const fn new() -> Self {
        Audio(Content::Bytes(Vec::new()))
    }

    /// The audio that a text stands for, or the text if it stands for none.
    ///
    /// ```
    /// use realtime_model::Audio;
    ///
    /// assert_eq!(Audio::from_base64("AAE="), Audio::from(vec![0, 1]));
    /// ```
    #[must_use]
    pub fn from_base64(text: &str) -> Self {
        Audio(match base64::decode(text) {
            Some(bytes) => Content::Bytes(bytes),
            None => Content::Text(text.into()),
        })
    }

    /// The text that is written.
    ///
    /// ```
    /// use realtime_model::Audio;
    ///
    /// assert_eq!(Audio::from(vec![0, 1]).to_base64(), "AAE=");
    /// ```
    #[must_use]
    pub fn to_base64(&self) -> String {
        let mut text = String::new();
        self.spell(&mut text);
        text
    }

    /// The bytes.
    ///
    /// # Errors
    /// What is wrong with a text that is not canonical base64.
    pub fn as_bytes(&self) -> Result<&[u8], AudioError> {
        match &self.0 {
            Content::Bytes(bytes) => Ok(bytes),
            Content::Text(text) => Err(AudioError::of(text)),
        }
    }

    /// The bytes, without a copy.
    ///
    /// # Errors
    /// As [`as_bytes`](Audio::as_bytes).
    pub fn into_bytes(self) -> Result<Vec<u8>, AudioError> {
        match self.0 {
            Content::Bytes(bytes) => Ok(bytes),
            Content::Text(text) => Err(AudioError::of(&text)),
        }
    }

    /// The number of bytes; 0 where [`as_bytes`](Audio::as_bytes) fails.
    #[must_use]
    pub const fn len(&self) -> usize {
        match &self.0 {
            Content::Bytes(bytes) => bytes.len(),
            Content::Text(_) => 0,
        }
    }

    /// Whether there is no byte.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Default for Audio {
    fn default() -> Self {
        Audio::new()
    }
}

/// The length, never the content: `Audio(4800 bytes)`, `Audio(9 characters that are no base64)`.
impl fmt::Debug for Audio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Content::Bytes(bytes) => write!(f, "Audio({} bytes)", bytes.len()),
            Content::Text(text) => {
                let characters = text.chars().count();
                write!(f, "Audio({characters} characters that are no base64)")
            }
        }
    }
}

impl From<Vec<u8>> for Audio {
    fn from(bytes: Vec<u8>) -> Self {
        Audio(Content::Bytes(bytes))
    }
}

impl From<&[u8]> for Audio {
    fn from(bytes: &[u8]) -> Self {
        bytes.to_vec().into()
    }
}

impl<const N: usize> From<[u8; N]> for Audio {
    fn from(bytes: [u8; N]) -> Self {
        bytes.to_vec().into()
    }
}

/// The bytes.
///
/// ```
/// use realtime_model::Audio;
///
/// let bytes: Vec<u8> = Audio::from(vec![0, 1]).try_into()?;
/// assert_eq!(bytes, [0, 1]);
/// # Ok::<(), realtime_model::AudioError>(())
/// ```
impl TryFrom<Audio> for Vec<u8> {
    type Error = AudioError;

    fn try_from(audio: Audio) -> Result<Self, AudioError> {
        audio.into_bytes()
    }
}

impl Model for Audio {
    const SHAPE: Shape = Shape::String;
    const SCHEMA: &'static Schema = &Schema::String;

    fn val(&self) -> Val<'_> {
        match &self.0 {
            Content::Bytes(_) => Val::Spelled(self),
            Content::Text(text) => Val::Str(text),
        }
    }
}

impl Spelled for Audio {
    fn spell(&self, out: &mut String) {
        match &self.0 {
            Content::Bytes(bytes) => base64::append(bytes, out),
            Content::Text(text) => out.push_str(text),
        }
    }
}

impl<'de> Decode<'de> for Audio {
    fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        let mut bytes = None;
        let mut take = |text: &str| {
            bytes = base64::decode(text);
            bytes.is_some()
        };
        // Base64 has no escapes: what decodes needs no other look.
        if source.offer_unsearched(&mut take) {
            *slot = bytes.map(Audio::from);
            return Ok(Taken::Value);
        }
        let expecting = Expecting::Text("a string");
        scalar(slot, source, ask.hint(), expecting, from_atom)
    }
}

fn from_atom(atom: &mut Atom<'_, '_>) -> Option<Audio> {
    atom.text().map(Audio::from_base64)
}

impl Serialize for Audio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::serialize(self.val(), serializer)
    }
}

impl<'de> Deserialize<'de> for Audio {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode::deserialize(deserializer)
    }
}
