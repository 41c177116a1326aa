//! What is wrong with a text that is not canonical base64.

use std::fmt;

/// Why a text is not canonical base64: the standard alphabet, padded, with no bits left over.
///
/// ```
/// use realtime_model::Audio;
///
/// let wrong = |text| Audio::from_base64(text).as_bytes().unwrap_err().to_string();
/// assert_eq!(wrong("AA-_"), "no base64: '-' at character 2");
/// assert_eq!(wrong("AAE"), "no base64: 3 characters, which is no multiple of 4");
/// assert_eq!(wrong("AA=A"), "no base64: '=' at character 2");
/// assert_eq!(wrong("AAF="), "no canonical base64: bits are left over in the last character");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AudioError(Problem);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Problem {
    /// Not of the alphabet, or padding before the end.
    Character(char, usize),
    Length(usize),
    /// The last character has bits that belong to no byte.
    Leftover,
}

impl AudioError {
    /// What is wrong with a text that does not decode.
    #[cold]
    pub(super) fn of(text: &str) -> Self {
        let padding = text.bytes().rev().take(2).take_while(|&byte| byte == b'=');
        let padded_from = text.len() - padding.count();
        let stranger = text
            .chars()
            .enumerate()
            .zip(text.char_indices())
            .find(|&((_, c), (at, _))| !is_base64(c) && at < padded_from);
        AudioError(match stranger {
            Some(((index, c), _)) => Problem::Character(c, index),
            None if !text.len().is_multiple_of(4) => Problem::Length(text.len()),
            None => Problem::Leftover,
        })
    }
}

fn is_base64(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '+' || c == '/'
}

impl fmt::Display for AudioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Problem::Character(c, index) => write!(f, "no base64: {c:?} at character {index}"),
            Problem::Length(length) => {
                write!(
                    f,
                    "no base64: {length} characters, which is no multiple of 4"
                )
            }
            Problem::Leftover => {
                f.write_str("no canonical base64: bits are left over in the last character")
            }
        }
    }
}

impl std::error::Error for AudioError {}
