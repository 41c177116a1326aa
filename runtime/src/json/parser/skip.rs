//! What nobody reads is passed over, and checked all the same.

use super::number::is_number;
use super::{Number, Parser};
use crate::decode::Fail;
use crate::json::scan;

impl Parser<'_> {
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
