//! The text of JSON, token by token. What it refuses is not explained here: serde_json reads it again and has the words.

use super::scan;
use crate::decode::{self, Fail};

/// How deep values may nest: what serde_json takes.
const MAX_DEPTH: u8 = 127;
/// So many digits fit a `u64`, whatever they are.
const SAFE_DIGITS: usize = 18;

/// A string's content.
pub(crate) enum Text<'s, 'de> {
    Borrowed(&'de str),
    /// It had escapes.
    Copied(&'s str),
}

/// A number.
pub(crate) enum Number<'de> {
    Unsigned(u64),
    Negative(i64),
    /// A fraction, an exponent, too many digits, or no number at all.
    Other(&'de str),
}

/// A text on its way through. Once it has refused something it has no text any more: whoever overlooks the failure
/// gets no further.
pub(crate) struct Parser<'de> {
    text: &'de str,
    at: usize,
    depth: u8,
    refused: bool,
    /// Where strings with escapes are put together.
    scratch: String,
}

impl<'de> Parser<'de> {
    /// `depth` is how deep the text is in others.
    pub(crate) fn new(text: &'de str, depth: u8) -> Self {
        Parser {
            text,
            at: 0,
            depth,
            refused: false,
            scratch: String::new(),
        }
    }

    /// Where the parser stands.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// Goes back to where it stood inside of the same brackets.
    pub(crate) fn rewind(&mut self, position: usize) {
        self.at = position;
    }

    /// Passes a value, and gives its text.
    pub(crate) fn piece(&mut self) -> Result<&'de str, Fail> {
        self.peek()?;
        let start = self.at;
        self.skip()?;
        Ok(self.since(start))
    }

    /// The text from a position on to where the parser stands.
    fn since(&self, start: usize) -> &'de str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    #[cold]
    pub(crate) fn refuse<T>(&mut self) -> Result<T, Fail> {
        self.text = "";
        self.refused = true;
        Err(Fail::new())
    }

    #[inline]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is no space.
    #[inline]
    pub(crate) fn peek(&mut self) -> Result<u8, Fail> {
        loop {
            match self.byte() {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at += 1,
                Some(byte) => return Ok(byte),
                None => return self.refuse(),
            }
        }
    }

    /// Passes a byte, spaces before it left out.
    #[inline]
    pub(crate) fn pass(&mut self, byte: u8) -> Result<(), Fail> {
        if self.peek()? != byte {
            return self.refuse();
        }
        self.at += 1;
        Ok(())
    }

    /// Nothing but spaces may be left.
    pub(crate) fn end(&mut self) -> Result<(), Fail> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let is_space = |byte: &u8| matches!(byte, b' ' | b'\n' | b'\t' | b'\r');
        if self.refused || !rest.iter().all(is_space) {
            return self.refuse();
        }
        Ok(())
    }

    /// Passes the bracket that the parser stands at.
    #[inline]
    pub(crate) fn enter(&mut self) -> Result<(), Fail> {
        if self.depth >= MAX_DEPTH {
            return self.refuse();
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Passes the bracket that ends what was entered.
    #[inline]
    pub(crate) fn leave(&mut self, bracket: u8) -> Result<(), Fail> {
        self.pass(bracket)?;
        self.depth -= 1;
        Ok(())
    }

    /// Goes to the next item or entry; false when the bracket is next.
    #[inline]
    pub(crate) fn next(&mut self, first: &mut bool, bracket: u8) -> Result<bool, Fail> {
        let byte = self.peek()?;
        if byte == bracket {
            return Ok(false);
        }
        if !std::mem::replace(first, false) {
            if byte != b',' {
                return self.refuse();
            }
            self.at += 1;
            // A comma may not stand before the bracket; whatever reads the item sees to that.
            self.peek()?;
        }
        Ok(true)
    }

    /// Goes to the next key; false when there is none.
    #[inline]
    pub(crate) fn next_key(&mut self, first: &mut bool) -> Result<bool, Fail> {
        if !self.next(first, b'}')? {
            return Ok(false);
        }
        if self.byte() != Some(b'"') {
            return self.refuse();
        }
        Ok(true)
    }

    /// Passes the string that the parser stands at if it is this one, which needs no escape.
    #[inline]
    pub(crate) fn is_string(&mut self, text: &str) -> bool {
        let start = self.at + 1;
        let end = start + text.len();
        let is_it = self.text.as_bytes().get(end) == Some(&b'"')
            && self
                .text
                .get(start..end)
                .is_some_and(|found| decode::same(text, found));
        if is_it {
            self.at = end + 1;
        }
        is_it
    }

    /// Passes `null`, `true` or `false`.
    pub(crate) fn word(&mut self, word: &str) -> Result<(), Fail> {
        if !self.is_next(word) {
            return self.refuse();
        }
        self.at += word.len();
        Ok(())
    }

    fn is_next(&self, text: &str) -> bool {
        let end = self.at + text.len();
        self.text.as_bytes().get(self.at..end) == Some(text.as_bytes())
    }

    /// Reads the string that begins with the quote where the parser stands.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Text<'_, 'de>, Fail> {
        let start = self.at + 1;
        let bytes = self.text.as_bytes();
        let end = scan::plain(bytes, start);
        if bytes.get(end) == Some(&b'"')
            && let Some(text) = self.text.get(start..end)
        {
            self.at = end + 1;
            return Ok(Text::Borrowed(text));
        }
        self.escaped(start, end)?;
        Ok(Text::Copied(&self.scratch))
    }

    /// Passes the string that comes next if `take` takes what stands there up to the first quote: who knows that there
    /// is nothing to unescape in it need not have it searched.
    pub(crate) fn offer(&mut self, take: &mut dyn FnMut(&str) -> bool) -> bool {
        let Ok(b'"') = self.peek() else {
            return false;
        };
        let start = self.at + 1;
        let rest = self.text.get(start..).unwrap_or_default();
        let end = memchr::memchr(b'"', rest.as_bytes());
        let taken = end.and_then(|end| rest.get(..end)).is_some_and(take);
        if taken {
            self.at = start + end.unwrap_or_default() + 1;
        }
        taken
    }

    /// Puts the string from `start` on together, whose first special byte is at `end`.
    fn escaped(&mut self, mut start: usize, mut end: usize) -> Result<(), Fail> {
        let text = self.text;
        self.scratch.clear();
        loop {
            self.scratch
                .push_str(text.get(start..end).unwrap_or_default());
            self.at = end + 1;
            match text.as_bytes().get(end) {
                Some(b'"') => return Ok(()),
                Some(b'\\') => match self.escape() {
                    Some(unescaped) => self.scratch.push(unescaped),
                    None => return self.refuse(),
                },
                _ => return self.refuse(),
            }
            start = self.at;
            end = scan::plain(text.as_bytes(), start);
        }
    }

    /// The character behind a backslash.
    fn escape(&mut self) -> Option<char> {
        let byte = self.byte()?;
        self.at += 1;
        Some(match byte {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\x08',
            b'f' => '\x0c',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode(),
            _ => return None,
        })
    }

    /// A character by its number, or by two where UTF-16 has two.
    fn unicode(&mut self) -> Option<char> {
        let first = self.hex()?;
        if !matches!(first, 0xd800..0xdc00) {
            return char::from_u32(first);
        }
        if !self.is_next(r"\u") {
            return None;
        }
        self.at += 2;
        match self.hex()? {
            second @ 0xdc00..0xe000 => {
                char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00))
            }
            _ => None,
        }
    }

    /// Four hexadecimal digits.
    fn hex(&mut self) -> Option<u32> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4)?;
        self.at += 4;
        digits.iter().try_fold(0, |code, &digit| {
            Some(code << 4 | char::from(digit).to_digit(16)?)
        })
    }

    /// Reads the number that begins where the parser stands.
    #[inline]
    pub(crate) fn number(&mut self) -> Number<'de> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let negative = bytes.get(start) == Some(&b'-');
        let first = start + usize::from(negative);
        let (mut at, mut value) = (first, 0_u64);
        while let Some(digit @ b'0'..=b'9') = bytes.get(at)
            && at - first < SAFE_DIGITS
        {
            value = value * 10 + u64::from(digit - b'0');
            at += 1;
        }
        self.at = at;
        let odd = matches!(
            bytes.get(at),
            Some(b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-')
        );
        let padded = at - first > 1 && bytes[first] == b'0';
        if odd || padded || at == first || negative && value == 0 {
            return Number::Other(self.numeral(start));
        }
        if negative {
            Number::Negative(-(value as i64))
        } else {
            Number::Unsigned(value)
        }
    }

    /// Everything from `start` on that a number may consist of.
    #[cold]
    fn numeral(&mut self, start: usize) -> &'de str {
        while let Some(b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-') = self.byte() {
            self.at += 1;
        }
        self.since(start)
    }

    /// Passes a value that nobody reads: a number may be of any size. What nests too deep for this parser may be fine.
    pub(crate) fn skip(&mut self) -> Result<(), Fail> {
        self.pass_over(is_number)
    }

    /// Passes a value, whose numbers with a fraction and such must be to the liking of `takes`.
    pub(crate) fn pass_over(&mut self, takes: fn(&str) -> bool) -> Result<(), Fail> {
        match self.peek()? {
            b'"' => self.skip_string(),
            b'{' => self.skip_object(takes),
            b'[' => self.skip_list(takes),
            b't' => self.word("true"),
            b'f' => self.word("false"),
            b'n' => self.word("null"),
            _ => match self.number() {
                Number::Other(numeral) if !takes(numeral) => self.refuse(),
                _ => Ok(()),
            },
        }
    }

    fn skip_string(&mut self) -> Result<(), Fail> {
        let bytes = self.text.as_bytes();
        self.at += 1;
        loop {
            let end = scan::plain(bytes, self.at);
            self.at = end + 1;
            match bytes.get(end) {
                Some(b'"') => return Ok(()),
                Some(b'\\') if self.escape().is_some() => {}
                _ => return self.refuse(),
            }
        }
    }

    fn skip_list(&mut self, takes: fn(&str) -> bool) -> Result<(), Fail> {
        self.enter()?;
        let mut first = true;
        while self.next(&mut first, b']')? {
            self.pass_over(takes)?;
        }
        self.leave(b']')
    }

    fn skip_object(&mut self, takes: fn(&str) -> bool) -> Result<(), Fail> {
        self.enter()?;
        let mut first = true;
        while self.next_key(&mut first)? {
            self.skip_string()?;
            self.pass(b':')?;
            self.pass_over(takes)?;
        }
        self.leave(b'}')
    }
}

/// Whether JSON has such a number; its size does not matter.
fn is_number(numeral: &str) -> bool {
    let unsigned = numeral.strip_prefix('-').unwrap_or(numeral);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let exponent = exponent.map(|text| text.strip_prefix(['+', '-']).unwrap_or(text));
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(digits)
}
