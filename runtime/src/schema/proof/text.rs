//! A message that is put together in a constant: one line, of bounded length.

const MAX: usize = 640;
const MAX_QUOTED: usize = 64;

#[derive(Clone, Copy)]
pub(super) struct Text {
    bytes: [u8; MAX],
    len: usize,
}

impl Text {
    #[inline]
    pub(super) const fn new() -> Self {
        Text {
            bytes: [0; MAX],
            len: 0,
        }
    }

    #[inline]
    pub(super) const fn push(self, text: &str) -> Self {
        self.push_at_most(text, MAX)
    }

    /// An identifier, in backticks.
    #[inline]
    pub(super) const fn name(self, name: &str) -> Self {
        self.push("`").push_at_most(name, MAX_QUOTED).push("`")
    }

    /// A text from an attribute, in quotes.
    #[inline]
    pub(super) const fn quote(self, text: &str) -> Self {
        self.push("\"").push_at_most(text, MAX_QUOTED).push("\"")
    }

    #[inline]
    pub(super) const fn integer(mut self, value: i64) -> Self {
        if value < 0 {
            self = self.push("-");
        }
        let mut digits = [0; 20];
        let mut at = digits.len();
        let mut rest = value.unsigned_abs();
        loop {
            at -= 1;
            digits[at] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        while at < digits.len() {
            self = self.byte(digits[at]);
            at += 1;
        }
        self
    }

    /// Whole characters only, and no line breaks.
    #[inline]
    const fn push_at_most(mut self, text: &str, max: usize) -> Self {
        let bytes = text.as_bytes();
        let mut end = if bytes.len() < max { bytes.len() } else { max };
        while end < bytes.len() && bytes[end] & 0xC0 == 0x80 {
            end -= 1;
        }
        let mut i = 0;
        while i < end {
            self = self.byte(if bytes[i].is_ascii_control() {
                b' '
            } else {
                bytes[i]
            });
            i += 1;
        }
        self
    }

    #[inline]
    const fn byte(mut self, byte: u8) -> Self {
        if self.len < MAX {
            self.bytes[self.len] = byte;
            self.len += 1;
        }
        self
    }

    #[inline]
    pub(super) const fn as_str(&self) -> &str {
        let mut len = self.len;
        loop {
            if let Ok(text) = str::from_utf8(self.bytes.split_at(len).0) {
                return text;
            }
            len -= 1;
        }
    }
}
