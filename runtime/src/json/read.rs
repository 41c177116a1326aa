//! Reading a root: fast, and again through serde_json when anything is wrong, since that has the verdict and the words.

use std::io::{self, Read};

use serde_json::de::{IoRead, SliceRead};
use serde_json::{Error, Result};

use super::parser::Parser;
use crate::decode::{self, Decode, Fail, JsonText, Mode, Root};
use crate::schema::Model;

/// What a root is read from.
#[derive(Debug, Clone, Copy)]
pub enum Input<'de> {
    Text(&'de str),
    Bytes(&'de [u8]),
    /// What a reader had: serde_json counts columns differently there.
    Read(&'de [u8]),
}

/// What [`from_str`](super::from_str) reads: every model, and what is a model because its parts are (`Vec` of a model,
/// `Option`, `Box`, maps, `Valid`).
///
/// Nobody implements it; it is there to be named as a bound, which is enough for a model of `T`, too, and for serde:
///
/// ```
/// use realtime_model::json::{self, FromJson};
///
/// fn first<'de, T: FromJson<'de>>(lines: &'de str) -> Option<T> {
///     json::from_str(lines.lines().next()?).ok()
/// }
/// assert_eq!(first::<u8>("1\n2"), Some(1));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no model",
    label = "this type is none",
    note = "put `#[realtime_model]` on it, or read it with `serde_json`; for a type parameter ask for `FromJsonOwned`"
)]
pub trait FromJson<'de>: Decode<'de> + Model {
    #[doc(hidden)]
    fn from_json(input: Input<'de>) -> Result<Self>;
}

#[diagnostic::do_not_recommend]
impl<'de, T: Decode<'de> + Model> FromJson<'de> for T {
    fn from_json(input: Input<'de>) -> Result<Self> {
        decode::rooted(|mode, root| read(input, mode, root))
    }
}

/// [`FromJson`] that borrows nothing: what [`from_reader`](super::from_reader) reads.
///
/// ```
/// use std::io::Read;
///
/// use realtime_model::json::{self, FromJsonOwned};
///
/// fn load<T: FromJsonOwned>(file: impl Read) -> Option<T> {
///     json::from_reader(file).ok()
/// }
/// assert_eq!(load::<Vec<u8>>(&b"[1, 2]"[..]), Some(vec![1, 2]));
/// ```
pub trait FromJsonOwned: for<'de> FromJson<'de> {}

impl<T: for<'de> FromJson<'de>> FromJsonOwned for T {}

/// Nothing in here depends on the type that is read, so it is compiled once, and not in the user's crate.
fn read<'de>(input: Input<'de>, mode: Mode, root: &mut dyn Root<'de>) -> Result<()> {
    let (text, bytes) = match input {
        Input::Text(text) => (Some(text), text.as_bytes()),
        // What is no UTF-8 may still be JSON: serde_json does not look at strings that nobody reads.
        Input::Bytes(bytes) | Input::Read(bytes) => (std::str::from_utf8(bytes).ok(), bytes),
    };
    match (text.map(|text| read_fast(text, mode, root)), input) {
        (Some(Ok(())), _) => Ok(()),
        (_, Input::Read(_)) => read_again(IoRead::new(bytes), mode, root),
        _ => read_again(SliceRead::new(bytes), mode, root),
    }
}

fn read_fast<'de>(
    text: &'de str,
    mode: Mode,
    root: &mut dyn Root<'de>,
) -> std::result::Result<(), Fail> {
    decode::silently(mode, root, |root, context| {
        // The engine takes one level more than serde_json; whoever is nearer to the limit counts.
        let depth = context.depth().saturating_sub(1);
        let mut parser = Parser::new(text, depth.try_into().unwrap_or(u8::MAX));
        let taken = root.read(&mut JsonText::new(&mut parser, context))?;
        parser.end().map(|()| taken)
    })
}

/// As serde_json does it; of the same text its errors are the same whether it gets it as text or as bytes.
#[cold]
fn read_again<'de>(
    input: impl serde_json::de::Read<'de>,
    mode: Mode,
    root: &mut dyn Root<'de>,
) -> Result<()> {
    let mut format = serde_json::Deserializer::new(input);
    decode::read(&mut format, mode, root)?;
    format.end()
}

/// Everything that a reader has.
pub(super) fn read_to_end(reader: &mut dyn Read) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    match reader.read_to_end(&mut bytes) {
        Ok(_) => Ok(bytes),
        Err(error) => Err(in_words(error)),
    }
}

/// An error of the reader, as serde_json has it.
fn in_words(error: io::Error) -> Error {
    struct Broken(Option<io::Error>);
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            self.0.take().map_or(Ok(0), Err)
        }
    }
    match serde_json::from_reader::<_, serde::de::IgnoredAny>(Broken(Some(error))) {
        Err(error) => error,
        Ok(_) => serde::de::Error::custom("the reader failed"),
    }
}
