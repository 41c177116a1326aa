//! Which members have tags that surely differ. There are many pairs, and texts take long to compare in a constant: so
//! something of each first tag is made a number once, and who has a number of its own is not compared with the others.
//! Every step counts, for a constant is interpreted: no functions are called where there are many members.

use super::super::shape::same;
use crate::schema::{Member, Shape};

/// How many members have a number; the rest are compared with everybody.
const MAX: usize = 128;

/// Which members must be compared.
pub(super) struct Prints {
    /// What each tagged member has; zero for every other.
    numbers: [u64; MAX],
    /// From a member on, the first without a number that could take a tagged object.
    rivals: [usize; MAX],
    /// No two numbers are the same.
    distinct: bool,
}

impl Prints {
    #[inline]
    pub(super) const fn of(members: &[Member]) -> Self {
        let mut prints = Prints {
            numbers: [0; MAX],
            rivals: [members.len(); MAX],
            distinct: true,
        };
        let Some(first) = first_key(members) else {
            prints.distinct = false;
            return prints;
        };
        // From any of the first 127 places on there is room for all.
        let mut found = [0; 2 * MAX];
        let mut i = if members.len() > MAX {
            MAX
        } else {
            members.len()
        };
        let mut rival = i;
        while i > 0 {
            i -= 1;
            let number = number(&members[i].shape, first);
            if number == 0 {
                if may_be_object(&members[i].shape) {
                    rival = i;
                }
            } else {
                let mut place = (number % 127) as usize;
                while found[place] != 0 {
                    prints.distinct &= found[place] != number;
                    place += 1;
                }
                found[place] = number;
            }
            prints.numbers[i] = number;
            prints.rivals[i] = rival;
        }
        prints
    }

    /// The first member from `from` on that may overlap with the member `with`.
    #[inline]
    pub(super) const fn candidate(&self, with: usize, from: usize) -> usize {
        if self.distinct && with < MAX && from < MAX && self.numbers[with] != 0 {
            self.rivals[from]
        } else {
            from
        }
    }
}

/// The key of the first tag that there is.
#[inline]
const fn first_key(members: &[Member]) -> Option<&'static str> {
    let mut i = 0;
    while i < members.len() {
        if let Shape::Object([(key, _), ..]) = members[i].shape {
            return Some(key);
        }
        i += 1;
    }
    None
}

/// Whether a member of the shape could take an object that has a tag.
#[inline]
const fn may_be_object(shape: &Shape) -> bool {
    !matches!(
        shape,
        Shape::Literals(_)
            | Shape::Integers(_)
            | Shape::String
            | Shape::Integer
            | Shape::Number
            | Shape::Bool
            | Shape::List
            | Shape::OtherString
            | Shape::OtherObject
    )
}

/// Of the length and some bytes, more of them near the end, where names of a family differ.
#[inline]
const fn number(shape: &Shape, first: &str) -> u64 {
    let Shape::Object([(key, text), ..]) = shape else {
        return 0;
    };
    // Nearly every key is this one, and then there is nothing to compare.
    let usual = matches!((key.as_bytes(), first.as_bytes()), (b"type", b"type"));
    if !usual && !same(key, first) {
        return 0;
    }
    let text = text.as_bytes();
    let len = text.len();
    let mut number = len as u64 + 1;
    if len < 8 {
        let mut i = 0;
        while i < len {
            number = number << 8 | text[i] as u64;
            i += 1;
        }
        return number;
    }
    number = number << 8 | text[len - 1] as u64;
    number = number << 8 | text[len - 3] as u64;
    number = number << 8 | text[len - 5] as u64;
    number = number << 8 | text[len - 6] as u64;
    number = number << 8 | text[len - 8] as u64;
    number = number << 8 | text[len / 2] as u64;
    number << 8 | text[len / 3] as u64
}

#[cfg(test)]
mod tests {
    use super::super::prove_members;
    use super::*;

    /// A union of objects with these tags, and at last one that keeps what is unknown.
    fn members(tags: impl Iterator<Item = (&'static str, String)>) -> Vec<Member> {
        let shape = |(key, text): (&'static str, String)| {
            let text: &'static str = text.leak();
            Shape::Object(Box::leak(Box::new([(key, text)])))
        };
        let shapes = tags.map(shape).chain([Shape::OtherObject]);
        shapes
            .map(|shape| Member {
                name: "M",
                shape,
                ..Member::EMPTY
            })
            .collect()
    }

    #[test]
    fn numbers_spare_the_tagged_from_each_other() {
        let members = members((0..40).map(|n| ("type", format!("event.{n}.done"))));
        let prints = Prints::of(&members);
        assert!(prints.distinct);
        assert_eq!(prints.candidate(3, 4), members.len());
        prove_members("U", &members);
    }

    #[test]
    fn a_rival_is_no_tagged_object() {
        let keys = |n| if n == 7 { "role" } else { "type" };
        let members = members((0..9).map(|n| (keys(n), n.to_string())));
        let prints = Prints::of(&members);
        assert_eq!(
            (prints.candidate(0, 1), prints.candidate(0, 8)),
            (7, members.len())
        );
        assert_eq!(prints.candidate(7, 8), 8);
    }

    #[test]
    fn equal_numbers_of_different_texts_are_no_clash() {
        let texts = ["one__________________", "o_n_e________________"];
        let members = members(texts.map(|text| ("type", text.to_owned())).into_iter());
        assert!(!Prints::of(&members).distinct);
        prove_members("U", &members);
    }

    #[test]
    fn a_clash_is_found_wherever_it_is() {
        for (count, twice) in [(3, 0), (40, 0), (128, 77), (140, 126), (200, 3), (200, 150)] {
            let text = |n| if n == count - 1 { twice } else { n };
            let tags = (0..count).map(|n| ("type", format!("event.{:03}", text(n))));
            let members = members(tags);
            let refused = std::panic::catch_unwind(|| prove_members("U", &members));
            assert!(
                refused.is_err(),
                "{count} members, of which {twice} is the last again"
            );
        }
    }
}
