//! What is on a tape, read: values, the items of lists, the entries of maps.

use std::num::NonZero;

use super::tape::{Parts, Range, Token};
use super::{Atom, Tape};

/// Where something is on a tape. A value that has a key is nowhere at the beginning.
pub(super) type Spot = NonZero<usize>;

impl<'de> Tape<'de> {
    /// The value that begins at `at`.
    #[inline]
    pub(super) fn piece(&self, at: usize) -> Piece<'_, 'de> {
        Piece { tape: self, at }
    }

    /// The entries on a tape that holds nothing else.
    #[inline]
    pub(super) fn entries(&self) -> Span<'_, 'de> {
        Span {
            tape: self,
            at: 0,
            end: self.len(),
        }
    }

    /// The key of the value at `at`.
    #[cold]
    pub(super) fn name_before(&self, at: usize) -> &str {
        let key = at.checked_sub(1).map(|at| self.piece(at));
        key.and_then(Piece::text).unwrap_or_default()
    }

    /// The value at that spot, if it is a text.
    #[inline]
    pub(super) fn text_at(&self, spot: Spot) -> Option<&str> {
        self.piece(spot.get()).text()
    }
}

/// A value on a tape.
#[derive(Clone, Copy)]
pub struct Piece<'t, 'de> {
    tape: &'t Tape<'de>,
    at: usize,
}

impl<'t, 'de> Piece<'t, 'de> {
    #[inline]
    pub(super) fn token(self) -> Token<'de> {
        self.tape.tokens[self.at]
    }

    /// Where the next value is.
    #[inline]
    fn end(self) -> usize {
        match self.token() {
            Token::List(parts) | Token::Map(parts) => parts.end,
            _ => self.at + 1,
        }
    }

    /// As a token; a list or a map is nothing by itself.
    #[inline]
    pub(super) fn atom(self) -> Atom<'t, 'de> {
        match self.token() {
            Token::Null | Token::List(_) | Token::Map(_) => Atom::Null,
            Token::Bool(v) => Atom::Bool(v),
            Token::I64(v) => Atom::I64(v),
            Token::U64(v) => Atom::U64(v),
            Token::F64(v) => Atom::F64(v),
            Token::I128(start) => Atom::I128(i128::from_ne_bytes(self.wide(start))),
            Token::U128(start) => Atom::U128(u128::from_ne_bytes(self.wide(start))),
            Token::Char(v) => Atom::Char(v),
            Token::Str(v) => Atom::Borrowed(v),
            Token::Text(range) => Atom::Str(self.kept(range)),
            Token::Bytes(v) => Atom::BorrowedBytes(v),
            Token::ByteBuf(range) => Atom::Bytes(&self.tape.bytes[range.start..range.end]),
        }
    }

    #[inline]
    fn kept(self, range: Range) -> &'t str {
        &self.tape.texts[range.start..range.end]
    }

    fn wide(self, start: usize) -> [u8; 16] {
        let bytes = self.tape.bytes.get(start..);
        *bytes.and_then(<[u8]>::first_chunk).unwrap_or(&[0; 16])
    }

    #[inline]
    pub(super) fn text(self) -> Option<&'t str> {
        match self.token() {
            Token::Str(text) => Some(text),
            Token::Text(range) => Some(self.kept(range)),
            _ => None,
        }
    }

    pub(super) fn at(self) -> usize {
        self.at
    }

    /// The value and all that is in it, token by token.
    pub(super) fn tokens(self) -> impl Iterator<Item = Self> {
        (self.at..self.end()).map(move |at| Piece { at, ..self })
    }

    pub(super) fn is_null(self) -> bool {
        matches!(self.token(), Token::Null)
    }

    /// The items of a list.
    pub(super) fn items(self, parts: Parts) -> Items<'t, 'de> {
        Items {
            next: Piece {
                at: self.at + 1,
                ..self
            },
            left: parts.len,
        }
    }

    /// The entries of a map.
    #[inline]
    pub(super) fn entries(self, parts: Parts) -> Span<'t, 'de> {
        Span {
            tape: self.tape,
            at: self.at + 1,
            end: parts.end,
        }
    }
}

/// The items of a list, or those that are left.
#[derive(Clone)]
pub(super) struct Items<'t, 'de> {
    next: Piece<'t, 'de>,
    left: usize,
}

impl<'t, 'de> Iterator for Items<'t, 'de> {
    type Item = Piece<'t, 'de>;

    #[inline]
    fn next(&mut self) -> Option<Piece<'t, 'de>> {
        self.left = self.left.checked_sub(1)?;
        let item = self.next;
        self.next.at = item.end();
        Some(item)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

/// Entries, one after the other, or those that are left.
#[derive(Clone, Copy)]
pub(super) struct Span<'t, 'de> {
    tape: &'t Tape<'de>,
    at: usize,
    end: usize,
}

/// A key and its value.
#[derive(Clone, Copy)]
pub(super) struct Entry<'t, 'de> {
    pub(super) name: &'t str,
    /// The same, if it is a part of the input.
    pub(super) borrowed: Option<&'de str>,
    pub(super) value: Piece<'t, 'de>,
    pub(super) spot: Spot,
}

impl<'t, 'de> Span<'t, 'de> {
    /// Nothing.
    pub(super) fn is_empty(self) -> bool {
        self.at >= self.end
    }

    pub(super) fn tape(self) -> &'t Tape<'de> {
        self.tape
    }
}

impl<'t, 'de> Iterator for Span<'t, 'de> {
    type Item = Entry<'t, 'de>;

    #[inline]
    fn next(&mut self) -> Option<Entry<'t, 'de>> {
        if self.is_empty() {
            return None;
        }
        let key = self.tape.piece(self.at);
        let spot = Spot::MIN.saturating_add(self.at);
        let value = self.tape.piece(spot.get());
        self.at = value.end();
        let (name, borrowed) = match key.token() {
            Token::Str(name) => (name, Some(name)),
            _ => (key.text().unwrap_or_default(), None),
        };
        Some(Entry {
            name,
            borrowed,
            value,
            spot,
        })
    }
}
