//! `[..]` and what stands in it.

use super::escape::{self, Escape};
use super::{Result, Translator, push_char};

impl Translator {
    /// A class that begins with the `[` at `open`.
    pub(super) fn class(&mut self, open: usize) -> Result<()> {
        let negated = self.eat("^");
        if negated {
            self.spend(escape::OTHERS)?;
        }
        let mut inside = String::new();
        while !self.eat("]") {
            if self.peek().is_none() {
                return Err(self.error_at(open, "`[` is not closed: write `\\[` for the character"));
            }
            self.class_part(&mut inside)?;
        }
        let class = match (negated, inside.is_empty()) {
            (true, true) => r"[\x{0}-\x{10FFFF}]".to_owned(),
            (false, true) => r"[^\x{0}-\x{10FFFF}]".to_owned(),
            (true, false) => format!("[^{inside}]"),
            (false, false) => format!("[{inside}]"),
        };
        self.out.push_str(&class);
        Ok(())
    }

    /// One character, one set, or a range of characters.
    fn class_part(&mut self, inside: &mut String) -> Result<()> {
        let start = self.at;
        let low = self.class_atom()?;
        let is_range =
            self.peek() == Some('-') && !matches!(self.chars.get(self.at + 1), None | Some(']'));
        self.spend(12 + low.size())?;
        if !is_range {
            low.push_in_class(inside);
            return Ok(());
        }
        self.at += 1;
        let high = self.class_atom()?;
        let (Escape::Char(low), Escape::Char(high)) = (low, high) else {
            return Err(self.error_at(
                start,
                "a set such as `\\d` is no end of a range: write `\\-` for the character",
            ));
        };
        if low > high {
            return Err(self.error_at(start, "the range ends before it begins: swap its ends"));
        }
        self.spend(if high.is_ascii() { 0 } else { 400 })?;
        push_char(inside, low);
        inside.push('-');
        push_char(inside, high);
        Ok(())
    }

    fn class_atom(&mut self) -> Result<Escape> {
        let start = self.at;
        if self.eat("\\b") {
            return Ok(Escape::Char('\u{8}'));
        }
        match self.next() {
            Some('\\') => self.escaped(start),
            Some(ch) => Ok(Escape::Char(ch)),
            None => Err(self.error_at(start, "the range has no end")),
        }
    }
}
