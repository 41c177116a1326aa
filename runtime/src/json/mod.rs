//! JSON without the detour through serde's data model: the same models, the same verdicts, in a fraction of the time.
//!
//! The functions are those of serde_json, and so are the errors, word for word and with the same positions: whatever
//! the fast way refuses is read again by serde_json. `T` is a model, or made of models: [`FromJson`] and
//! [`Model`] say which types are; any other is for serde_json.
//!
//! ```
//! use realtime_model::{json, realtime_model};
//!
//! #[realtime_model]
//! #[derive(Debug, PartialEq)]
//! struct Delta {
//!     delta: String,
//! }
//!
//! let delta: Delta = json::from_str(r#"{"delta": "Hi"}"#)?;
//! assert_eq!(delta, Delta { delta: "Hi".into() });
//! assert_eq!(json::to_string(&delta)?, r#"{"delta":"Hi"}"#);
//!
//! let error = json::from_str::<Delta>(r#"{"delta": 7}"#).unwrap_err();
//! assert_eq!(error.to_string(), "delta: expected a string, got 7 at line 1 column 11");
//! # Ok::<(), json::Error>(())
//! ```
//!
//! A type of a model's field that only serde knows is read and written by its own `Deserialize` and `Serialize`, as
//! through serde_json; where the text has an error, its `Deserialize` runs twice.
//!
//! A list or a map of models, asked for by itself, is one value here: the path of an error begins outside, and all items
//! are checked. To serde_json each item is a value of its own.
//!
//! ```
//! use realtime_model::{json, realtime_model};
//!
//! #[realtime_model]
//! #[derive(Debug)]
//! struct Rate {
//!     #[model(range = 1..)]
//!     hertz: u32,
//! }
//!
//! let bad = r#"[{"hertz": 8000}, {"hertz": 0}, {"hertz": 0}]"#;
//! let all = json::from_str::<Vec<Rate>>(bad).unwrap_err();
//! assert_eq!(all.to_string(), "[1].hertz: 0 is outside 1..; [2].hertz: 0 is outside 1..");
//! let first = serde_json::from_str::<Vec<Rate>>(bad).unwrap_err();
//! assert_eq!(first.to_string(), "hertz: 0 is outside 1.. at line 1 column 32");
//! ```

pub(crate) mod parser;
mod read;
mod scan;
mod write;

use std::io::{Read, Write};

pub use read::{FromJson, FromJsonOwned};
pub use serde_json::{Error, Result};

use read::Input;
use write::Writer;

use crate::encode::{self, Val};
use crate::schema::Model;

/// Reads a model from text.
///
/// ```
/// use realtime_model::{Valid, json, realtime_model};
///
/// #[realtime_model]
/// struct Settings {
///     #[model(range = 0.6..=1.2)]
///     temperature: f64,
/// }
///
/// assert!(json::from_str::<Settings>(r#"{"temperature": 0.8}"#).is_ok());
/// let error = json::from_str::<Settings>(r#"{"temperature": 2}"#).err().unwrap();
/// assert_eq!(error.to_string(), "temperature: 2 is outside 0.6..=1.2");
/// ```
///
/// # Errors
/// Those of `serde_json::from_str`.
pub fn from_str<'de, T: FromJson<'de>>(text: &'de str) -> Result<T> {
    T::from_json(Input::Text(text))
}

/// Reads a model from bytes.
///
/// ```
/// use realtime_model::json;
///
/// assert_eq!(json::from_slice::<Vec<u8>>(b"[1, 2]")?, [1, 2]);
/// # Ok::<(), json::Error>(())
/// ```
///
/// # Errors
/// Those of `serde_json::from_slice`.
pub fn from_slice<'de, T: FromJson<'de>>(bytes: &'de [u8]) -> Result<T> {
    T::from_json(Input::Bytes(bytes))
}

/// Reads a model from everything that a reader has.
///
/// It is all read into memory first. Where the end of a message is the end of the JSON, as in a stream of values, use
/// serde_json.
///
/// ```
/// use realtime_model::json;
///
/// let file = &b"{\"a\": 1}"[..];
/// let counts: std::collections::BTreeMap<String, u32> = json::from_reader(file)?;
/// assert_eq!(counts["a"], 1);
/// # Ok::<(), json::Error>(())
/// ```
///
/// # Errors
/// Those of `serde_json::from_reader`; one of the reader goes before one of the text.
pub fn from_reader<T: FromJsonOwned>(mut reader: impl Read) -> Result<T> {
    let bytes = read::read_to_end(&mut reader)?;
    T::from_json(Input::Read(&bytes))
}

/// Writes a model as text, without spaces.
///
/// ```
/// use realtime_model::json;
///
/// assert_eq!(json::to_string(&vec![Some("é\n"), None])?, r#"["é\n",null]"#);
/// # Ok::<(), json::Error>(())
/// ```
///
/// # Errors
/// Those of `serde_json::to_string`: a foreign type refuses, or a map's key is no string.
pub fn to_string<T: Model + ?Sized>(value: &T) -> Result<String> {
    text(value.val())
}

/// Writes a model as bytes.
///
/// ```
/// use realtime_model::json;
///
/// assert_eq!(json::to_vec(&[1, 2])?, b"[1,2]");
/// # Ok::<(), json::Error>(())
/// ```
///
/// # Errors
/// Those of [`to_string`].
pub fn to_vec<T: Model + ?Sized>(value: &T) -> Result<Vec<u8>> {
    text(value.val()).map(String::into_bytes)
}

/// Writes a model into a writer, in one piece.
///
/// ```
/// use realtime_model::json;
///
/// let mut file = Vec::new();
/// json::to_writer(&mut file, &true)?;
/// assert_eq!(file, b"true");
/// # Ok::<(), json::Error>(())
/// ```
///
/// # Errors
/// Those of [`to_string`], before anything is written; then the writer's own.
pub fn to_writer<T: Model + ?Sized>(mut writer: impl Write, value: &T) -> Result<()> {
    let text = text(value.val())?;
    write::write_all(&mut writer, text.as_bytes())
}

/// Appends a model as text to a buffer, which keeps its room from one message to the next.
///
/// ```
/// use realtime_model::json;
///
/// let mut lines = String::new();
/// for number in 1..=3 {
///     json::append(&mut lines, &number)?;
///     lines.push('\n');
/// }
/// assert_eq!(lines, "1\n2\n3\n");
/// # Ok::<(), json::Error>(())
/// ```
///
/// # Errors
/// Those of [`to_string`]; the buffer is then as it was.
pub fn append<T: Model + ?Sized>(buffer: &mut String, value: &T) -> Result<()> {
    write(value.val(), buffer)
}

/// Room for a small message, so that it does not grow in steps.
const SMALL: usize = 256;

fn text(val: Val<'_>) -> Result<String> {
    let mut text = String::with_capacity(SMALL);
    write(val, &mut text)?;
    Ok(text)
}

/// Nothing in here depends on the type that is written.
fn write(val: Val<'_>, out: &mut String) -> Result<()> {
    let start = out.len();
    if Writer::new(out).value(val).is_err() {
        out.truncate(start);
        out.push_str(&encode::to_text(val)?);
    }
    Ok(())
}
