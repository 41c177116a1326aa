//! What the discriminators that were found say about the member of a union.

use super::message::{Expecting, Got};
use super::names::{key_index, same};
use super::piece::Spot;
use super::tape::Token;
use super::{Context, Fail, Piece, Tape};
use crate::schema::{Shape, Union};

/// Which member it is.
pub(super) enum Verdict {
    Member(usize),
    /// A discriminator is still missing.
    Open,
    /// None of those with tags.
    NoMember,
}

/// How far a shape fits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    No,
    /// A discriminator is still missing.
    Open,
    Full,
}

/// The member that a text picks by itself, as the value of the key at `index`: it has this tag and no other, so no
/// second one can have it.
#[inline]
pub(super) fn picked(union: &'static Union, index: usize, text: &str) -> Option<usize> {
    let picked = (union.pick)(text);
    let [(key, _)] = union.members.get(picked)?.shape.tags() else {
        return None;
    };
    is_key(union, index, key).then_some(picked)
}

/// Whether the key at `index` is this one, which is that of a member.
#[inline]
fn is_key(union: &'static Union, index: usize, key: &str) -> bool {
    // A union's keys are those of its members.
    union.keys.len() == 1 || same(key, union.keys[index])
}

/// What was found, key by key.
pub(super) struct Found<'a, 'de> {
    pub(super) union: &'static Union,
    /// Where they are.
    pub(super) tags: &'a [Option<Spot>],
    pub(super) tape: &'a Tape<'de>,
}

impl Found<'_, '_> {
    /// What the key at `index`, which came last, says with those before it.
    pub(super) fn verdict(&self, index: usize) -> Verdict {
        if let Some(text) = self.text(index) {
            let picked = (self.union.pick)(text);
            let member = self.union.members.get(picked);
            match member.map_or(&[][..], |member| member.shape.tags()) {
                [(key, _)] if is_key(self.union, index, key) => return Verdict::Member(picked),
                // The first of several that this member has. One that has no other could not be told apart from it.
                [(key, _), _, ..] if is_key(self.union, index, key) && self.is_alone() => {
                    return Verdict::Open;
                }
                _ => {}
            }
        }
        let mut best = Fit::No;
        for (i, member) in self.union.members.iter().enumerate() {
            let fit = self.fit(member.shape);
            if fit == Fit::Full {
                return Verdict::Member(i);
            }
            best = best.max(fit);
        }
        match best {
            Fit::No => Verdict::NoMember,
            _ => Verdict::Open,
        }
    }

    /// Whether none of the others was found yet.
    fn is_alone(&self) -> bool {
        self.tags.iter().flatten().count() == 1
    }

    fn fit(&self, shape: Shape) -> Fit {
        match shape {
            Shape::Union(shapes) => {
                let fits = shapes.iter().map(|shape| self.fit(*shape));
                fits.max().unwrap_or(Fit::No)
            }
            Shape::Null(shape) => self.fit(*shape),
            shape => self.fit_tags(shape.tags()),
        }
    }

    fn fit_tags(&self, tags: &[(&'static str, &'static str)]) -> Fit {
        if tags.is_empty() {
            return Fit::No;
        }
        let mut fit = Fit::Full;
        for (place, (key, text)) in tags.iter().enumerate() {
            match self.fit_tag(place, key, text) {
                Fit::No => return Fit::No,
                one => fit = fit.min(one),
            }
        }
        fit
    }

    /// `place` is the key's place among the member's, which is often that among the union's.
    #[inline]
    fn fit_tag(&self, place: usize, key: &str, text: &str) -> Fit {
        let keys = &self.union.keys;
        let index = match keys.get(place) {
            Some(there) if same(there, key) => Some(place),
            _ => key_index(keys, key),
        };
        let Some(index) = index else {
            return Fit::No;
        };
        match self.tags[index] {
            None => Fit::Open,
            Some(spot) => match self.tape.text_at(spot) {
                Some(found) if same(found, text) => Fit::Full,
                _ => Fit::No,
            },
        }
    }

    /// The text of the discriminator at `index`; what is no text is not known to any member.
    #[inline]
    fn text(&self, index: usize) -> Option<&str> {
        self.tape.text_at(self.tags[index]?)
    }

    /// No member has what the key at `index` says.
    #[cold]
    pub(super) fn unknown(&self, index: usize, context: &Context) -> Fail {
        let key = self.union.keys[index];
        let mut known = Vec::new();
        for member in self.union.members {
            member.shape.each_tag(&mut |name, text| {
                if name == key && !known.contains(&text) && !self.excludes(member.shape, index) {
                    known.push(text);
                }
            });
        }
        let fail = match self.text(index) {
            Some(text) => context.wrong(&Expecting::OneOf(&known), &Got::Text(text)),
            None => self.no_text(index, context),
        };
        context.at_field(key);
        fail
    }

    fn no_text(&self, index: usize, context: &Context) -> Fail {
        let piece = self.tags[index].map(|spot| self.tape.piece(spot.get()));
        let atom = piece.map(Piece::atom);
        let got = match (piece.map(Piece::token), &atom) {
            (Some(Token::List(_)), _) => Got::Kind("a list"),
            (Some(Token::Map(_)), _) => Got::Kind("an object"),
            (_, Some(atom)) => atom.into(),
            (_, None) => Got::Kind("null"),
        };
        context.wrong(&Expecting::Text("a string"), &got)
    }

    /// Whether another discriminator rules the shape out already.
    fn excludes(&self, shape: Shape, index: usize) -> bool {
        let ruled_out = |(key, text): &(&str, &str)| {
            self.union.keys[index] != *key && self.fit_tag(index, key, text) == Fit::No
        };
        shape.tags().iter().any(ruled_out)
    }
}
