//! What stands behind a `\`.

use super::{Error, Result, Translator, push_char};

/// What an escape stands for.
pub(super) enum Escape {
    Char(char),
    /// Many characters: the inside of a class of the `regex` crate, and whether it means all others.
    Set {
        inside: &'static str,
        negated: bool,
    },
    /// `\p{..}` or `\P{..}`, as the `regex` crate writes it.
    Property(String),
}

/// What a set of all characters but some takes when it is compiled, in bytes.
pub(super) const OTHERS: usize = 1_500;
/// What a set of characters from all over Unicode takes.
const PROPERTY: usize = 50_000;

const DIGIT: &str = "0-9";
const WORD: &str = "0-9A-Za-z_";
const SPACE: &str =
    r"\t-\r \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}";

impl Escape {
    /// As it is written inside of `[..]`.
    pub(super) fn push_in_class(&self, out: &mut String) {
        match self {
            Escape::Char(ch) => push_char(out, *ch),
            Escape::Set {
                inside,
                negated: false,
            } => out.push_str(inside),
            Escape::Set { negated: true, .. } | Escape::Property(_) => self.push(out),
        }
    }

    /// What it takes when it is compiled, in bytes, besides what every atom does.
    pub(super) fn size(&self) -> usize {
        match self {
            Escape::Char(ch) if ch.is_ascii() => 0,
            Escape::Char(_) => 200,
            Escape::Set { .. } => OTHERS,
            Escape::Property(_) => PROPERTY,
        }
    }

    fn push(&self, out: &mut String) {
        match self {
            Escape::Char(ch) => push_char(out, *ch),
            Escape::Set { inside, negated } => {
                let not = if *negated { "^" } else { "" };
                out.push_str(&format!("[{not}{inside}]"));
            }
            Escape::Property(property) => out.push_str(property),
        }
    }
}

impl Translator {
    /// An atom that begins with the `\` at `start`.
    pub(super) fn escape(&mut self, start: usize) -> Result<()> {
        let escape = self.escaped(start)?;
        escape.push(&mut self.out);
        self.spend(escape.size())
    }

    /// The meaning that an escape has inside and outside of a class.
    pub(super) fn escaped(&mut self, start: usize) -> Result<Escape> {
        let Some(ch) = self.next() else {
            return Err(self.error_at(
                start,
                "`\\` escapes nothing: write `\\\\` for the character",
            ));
        };
        let set = |inside, negated| Ok(Escape::Set { inside, negated });
        match ch {
            'd' => set(DIGIT, false),
            'D' => set(DIGIT, true),
            'w' => set(WORD, false),
            'W' => set(WORD, true),
            's' => set(SPACE, false),
            'S' => set(SPACE, true),
            'p' | 'P' => self.property(start, ch == 'P').map(Escape::Property),
            _ => self.character(start, ch).map(Escape::Char),
        }
    }

    fn character(&mut self, start: usize, ch: char) -> Result<char> {
        match ch {
            't' => Ok('\t'),
            'n' => Ok('\n'),
            'v' => Ok('\u{B}'),
            'f' => Ok('\u{C}'),
            'r' => Ok('\r'),
            '0' if !self.peek().is_some_and(|next| next.is_ascii_digit()) => Ok('\0'),
            'c' => self.control(start),
            'x' => self
                .hexadecimal(start, 2)
                .and_then(|code| self.code_point(start, code)),
            'u' => self.unicode(start),
            '1'..='9' | 'k' => Err(self.error_at(
                start,
                "backreference, which takes more than linear time: use `check = path`",
            )),
            'A' => Err(self.unknown(start, ch, "the start is written `^`")),
            'z' | 'Z' => Err(self.unknown(start, ch, "the end is written `$`")),
            ch if ch.is_alphanumeric() => Err(self.unknown(start, ch, "remove the `\\`")),
            ch => Ok(ch),
        }
    }

    fn unknown(&self, start: usize, ch: char, remedy: &str) -> Error {
        self.error_at(
            start,
            format!("`\\{ch}` is no escape of ECMA-262: {remedy}"),
        )
    }

    /// `\cA` to `\cZ`.
    fn control(&mut self, start: usize) -> Result<char> {
        match self.next() {
            Some(letter) if letter.is_ascii_alphabetic() => Ok(char::from(letter as u8 % 32)),
            _ => Err(self.error_at(start, "`\\c` is followed by a letter, as in `\\cJ`")),
        }
    }

    /// `\u0041`, `\u{41}`, or two halves of a surrogate pair.
    fn unicode(&mut self, start: usize) -> Result<char> {
        if self.eat("{") {
            return self.braced(start);
        }
        let unit = self.hexadecimal(start, 4)?;
        let high_half = (0xD800..0xDC00).contains(&unit);
        if high_half && self.eat("\\u") {
            let low = self.hexadecimal(start, 4)?;
            if (0xDC00..0xE000).contains(&low) {
                return self.code_point(start, 0x1_0000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
            }
        }
        self.code_point(start, unit)
    }

    fn braced(&mut self, start: usize) -> Result<char> {
        let first = self.at;
        while self.peek().is_some_and(|ch| ch.is_ascii_hexdigit()) {
            self.at += 1;
        }
        let digits: String = self.chars[first..self.at].iter().collect();
        match u32::from_str_radix(&digits, 16) {
            Ok(code) if self.eat("}") => self.code_point(start, code),
            _ => Err(self.error_at(start, "a code point is written `\\u{1F600}`")),
        }
    }

    fn hexadecimal(&mut self, start: usize, digits: usize) -> Result<u32> {
        let mut code = 0;
        for _ in 0..digits {
            let digit = self.next().and_then(|ch| ch.to_digit(16));
            let Some(digit) = digit else {
                return Err(self.error_at(start, format!("expected {digits} hexadecimal digits")));
            };
            code = code * 16 + digit;
        }
        Ok(code)
    }

    fn code_point(&self, start: usize, code: u32) -> Result<char> {
        char::from_u32(code).ok_or_else(|| {
            self.error_at(
                start,
                format!("{code:X} is no character: no text contains it"),
            )
        })
    }
}
