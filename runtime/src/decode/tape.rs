//! The buffer: what stood before a union's discriminators, token by token on one tape.
//!
//! Nothing on it is dropped or moved by itself, and a value is passed over in one step: what reads it is as cheap to
//! copy as a place on the tape, and may look ahead or read twice.

use super::{Atom, Piece, raw, spare};

/// One token. What is in a list or a map follows it; in a map keys and values take turns, and keys are texts.
#[derive(Clone, Copy)]
pub(super) enum Token<'de> {
    Null,
    Bool(bool),
    I64(i64),
    U64(u64),
    F64(f64),
    /// Where its bytes are.
    I128(usize),
    /// The same.
    U128(usize),
    Char(char),
    Str(&'de str),
    /// A text that is no part of the input.
    Text(Range),
    Bytes(&'de [u8]),
    ByteBuf(Range),
    List(Parts),
    Map(Parts),
}

/// A piece of the texts, or of the bytes, that a tape has to keep.
#[derive(Clone, Copy)]
pub(super) struct Range {
    pub(super) start: usize,
    pub(super) end: usize,
}

/// What follows a list or a map.
#[derive(Clone, Copy)]
pub(super) struct Parts {
    /// How many items or entries.
    pub(super) len: usize,
    /// Where the next value is.
    pub(super) end: usize,
}

/// A tape.
#[derive(Default)]
pub struct Tape<'de> {
    pub(super) tokens: Vec<Token<'de>>,
    pub(super) texts: String,
    pub(super) bytes: Vec<u8>,
}

impl<'de> Tape<'de> {
    pub(super) const fn new() -> Self {
        Tape {
            tokens: Vec::new(),
            texts: String::new(),
            bytes: Vec::new(),
        }
    }

    /// Takes what the thread has to spare. Other tapes buy their room.
    pub(super) fn begin(&mut self) {
        if self.tokens.capacity() == 0 {
            self.tokens = spare::take();
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    /// Where the next token goes.
    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    #[inline]
    fn push(&mut self, token: Token<'de>) {
        self.tokens.push(token);
    }

    /// Adds a token without parts.
    #[inline]
    pub(super) fn put(&mut self, atom: &Atom<'_, 'de>) {
        let token = match atom {
            Atom::Null => Token::Null,
            Atom::Bool(v) => Token::Bool(*v),
            Atom::I64(v) => Token::I64(*v),
            Atom::U64(v) => Token::U64(*v),
            Atom::I128(v) => Token::I128(self.keep_bytes(&v.to_ne_bytes()).start),
            Atom::U128(v) => Token::U128(self.keep_bytes(&v.to_ne_bytes()).start),
            Atom::F64(v) => Token::F64(*v),
            Atom::Numeral(v) => return self.put_numeral(v),
            Atom::Char(v) => Token::Char(*v),
            Atom::Str(v) => self.keep(v),
            Atom::Borrowed(v) => Token::Str(v),
            Atom::String(v) => self.keep(v),
            Atom::Bytes(v) => Token::ByteBuf(self.keep_bytes(v)),
            Atom::BorrowedBytes(v) => Token::Bytes(v),
            Atom::ByteBuf(v) => Token::ByteBuf(self.keep_bytes(v)),
        };
        self.push(token);
    }

    /// Adds a text that lasts, as most do.
    pub(super) fn put_str(&mut self, text: &'de str) {
        // Asked here so that nothing has to be saved for a call that hardly ever comes.
        if self.tokens.len() == self.tokens.capacity() {
            return self.put_str_beyond(text);
        }
        self.push(Token::Str(text));
    }

    #[cold]
    #[inline(never)]
    fn put_str_beyond(&mut self, text: &'de str) {
        self.push(Token::Str(text));
    }

    /// Adds an integer.
    pub(super) fn put_unsigned(&mut self, value: u64) {
        self.push(Token::U64(value));
    }

    /// Adds a text, which lasts if it is borrowed.
    #[inline]
    pub(super) fn put_text(&mut self, text: &str, borrowed: Option<&'de str>) {
        let token = borrowed.map_or_else(|| self.keep(text), Token::Str);
        self.push(token);
    }

    /// Adds a tag that is known, if there is one.
    pub(super) fn put_tag(&mut self, tag: Option<&(&'static str, &'static str)>) {
        if let Some(&(key, text)) = tag {
            self.put_str(key);
            self.put_str(text);
        }
    }

    /// Adds a token as a key; false when it can be none.
    pub(super) fn put_key(&mut self, atom: &mut Atom<'_, 'de>) -> bool {
        match atom {
            Atom::Borrowed(name) => self.put_str(name),
            Atom::Str(name) => self.put_text(name, None),
            other => match raw::spelled(other) {
                Some(name) => self.put_text(&name, None),
                None => return false,
            },
        }
        true
    }

    /// Adds a number as the map that it is in disguise.
    #[cold]
    fn put_numeral(&mut self, numeral: &str) {
        let at = self.open();
        self.put_str(raw::NUMBER_KEY);
        self.put_text(numeral, None);
        self.close_map(at, 1);
    }

    /// Begins a list or a map, and says where.
    pub(super) fn open(&mut self) -> usize {
        let at = self.len();
        self.push(Token::Null);
        at
    }

    /// Ends a list.
    pub(super) fn close_list(&mut self, at: usize, len: usize) {
        let end = self.len();
        self.tokens[at] = Token::List(Parts { len, end });
    }

    /// Ends a map.
    pub(super) fn close_map(&mut self, at: usize, len: usize) {
        let end = self.len();
        self.tokens[at] = Token::Map(Parts { len, end });
    }

    fn keep(&mut self, text: &str) -> Token<'de> {
        let start = self.texts.len();
        self.texts.push_str(text);
        Token::Text(Range {
            start,
            end: self.texts.len(),
        })
    }

    fn keep_bytes(&mut self, bytes: &[u8]) -> Range {
        let start = self.bytes.len();
        self.bytes.extend_from_slice(bytes);
        Range {
            start,
            end: self.bytes.len(),
        }
    }

    /// Adds a value of another tape.
    pub(super) fn copy(&mut self, piece: Piece<'_, 'de>) {
        let (from, to) = (piece.at(), self.len());
        for part in piece.tokens() {
            match part.token() {
                Token::List(parts) => self.push(Token::List(parts.moved(from, to))),
                Token::Map(parts) => self.push(Token::Map(parts.moved(from, to))),
                _ => self.put(&part.atom()),
            }
        }
    }
}

impl Drop for Tape<'_> {
    fn drop(&mut self) {
        if self.tokens.capacity() != 0 {
            spare::give(std::mem::take(&mut self.tokens));
        }
    }
}

impl Parts {
    fn moved(self, from: usize, to: usize) -> Self {
        Parts {
            end: self.end - from + to,
            ..self
        }
    }
}
