//! The proof that the members of a union cannot be taken for one another: done in a constant, so a union that is
//! ambiguous does not compile. It must not look at anything but names and shapes.
//!
//! Only constants call what is in here, and `#[inline]` keeps all of it out of the machine code.

mod clash;
mod prints;
mod text;

use super::{Member, Schema, Shape};
use clash::{Clash, clash};
use prints::Prints;
use text::Text;

/// Proves that what one member takes, no other does.
///
/// # Panics
/// If two members overlap, if one takes `null`, or if what a foreign type takes matters and is not known. In a
/// constant, that does not compile; the message is one line that names the variants and the remedy.
#[inline]
pub const fn prove(schema: &'static Schema) {
    if let Schema::Union(union) = schema {
        prove_members(union.name, union.members);
    }
}

#[inline]
const fn prove_members(union: &str, members: &[Member]) {
    let prints = Prints::of(members);
    let mut i = 0;
    while i < members.len() {
        let Member { name, shape, .. } = members[i];
        // Most are objects: a call less for each.
        if !matches!(shape, Shape::Object(_)) && takes_null(shape) {
            refuse(Text::new().name(union).push(": variant ").name(name).push(
                " takes `null`, which belongs to the field: take the `Option` or `Nullable` off the variant, and write it around the union",
            ));
        }
        let mut j = prints.candidate(i, i + 1);
        while j < members.len() {
            let clash = clash(shape, members[j].shape);
            if !matches!(clash, Clash::None) {
                refuse(word(union, name, members[j].name, clash));
            }
            j = prints.candidate(i, j + 1);
        }
        i += 1;
    }
    prove_foreign(union, members);
}

/// A member whose shape nobody knows gets what the others leave: so it is the last, and there is one.
#[inline]
const fn prove_foreign(union: &str, members: &[Member]) {
    let first = next_unknown(members, 0);
    if first + 1 >= members.len() {
        return;
    }
    let text = Text::new()
        .name(union)
        .push(": what variant ")
        .name(members[first].name);
    let second = next_unknown(members, first + 1);
    if second < members.len() {
        refuse(
            text.push(" takes is not known, nor what ")
                .name(members[second].name)
                .push(" does, since their types are foreign: state `#[model(shape = ..)]` on one, and put the other last"),
        );
    }
    refuse(text.push(" takes is not known, since its type is foreign: put it last, or state `#[model(shape = ..)]` on it"));
}

#[inline]
const fn next_unknown(members: &[Member], from: usize) -> usize {
    let mut i = from;
    while i < members.len() && !is_unknown(members[i].shape) {
        i += 1;
    }
    i
}

#[inline]
const fn is_unknown(shape: Shape) -> bool {
    match shape {
        Shape::Unknown => true,
        Shape::Union(shapes) => any_unknown(shapes),
        _ => false,
    }
}

#[inline]
const fn any_unknown(shapes: &[Shape]) -> bool {
    let mut i = 0;
    while i < shapes.len() {
        if is_unknown(shapes[i]) {
            return true;
        }
        i += 1;
    }
    false
}

#[inline]
const fn takes_null(shape: Shape) -> bool {
    let Shape::Union(shapes) = shape else {
        return matches!(shape, Shape::Null(_));
    };
    let mut i = 0;
    while i < shapes.len() {
        if takes_null(shapes[i]) {
            return true;
        }
        i += 1;
    }
    false
}

#[inline]
const fn word(union: &str, first: &str, second: &str, clash: Clash) -> Text {
    let text = Text::new()
        .name(union)
        .push(": variants ")
        .name(first)
        .push(" and ")
        .name(second)
        .push(" cannot be told apart: ");
    match clash {
        Clash::None => text,
        Clash::Literal(value) => text.push("both take the string ").quote(value).push("; rename one"),
        Clash::Open(value) => text
            .push("both take the string ")
            .quote(value)
            .push("; list the strings in one enum, or let `#[model(other)] Other(String)` take the rest"),
        Clash::String => text.push("both take any string; keep one"),
        Clash::Value(value) => text.push("both take the integer ").integer(value).push("; keep it in one"),
        Clash::Integer => text.push("both take an integer; keep one"),
        Clash::Number => text.push("both take a number, and an integer is one; keep one"),
        Clash::Bool => text.push("both take `true` and `false`; keep one"),
        Clash::List => text.push("both take a list; keep one"),
        Clash::Map => text.push("both take an object, and the keys of a map can be any; keep one"),
        Clash::Untagged => text.push("both take an object, and not both have a tag; give each its own `tag(..)`"),
        Clash::Equal(key, value) => text
            .push("both take an object with ")
            .name(key)
            .push(" ")
            .quote(value)
            .push("; give each its own `tag(..)`"),
        Clash::Tags => text.push("one object can have the tags of both; give them different texts for one key"),
        Clash::Other => text.push("both keep unknown objects; keep one"),
        Clash::Any => text.push("one of them takes anything; keep unknown objects with `#[model(other)] Other(Unknown)`"),
    }
}

#[inline]
const fn refuse(text: Text) -> ! {
    panic!("{}", text.as_str())
}

#[cfg(test)]
mod tests {
    use std::panic::catch_unwind;

    use super::*;

    fn verdict(shapes: &'static [Shape]) -> String {
        let members: Vec<Member> = ["A", "B", "C"]
            .into_iter()
            .zip(shapes)
            .map(|(name, shape)| Member {
                name,
                shape: *shape,
                ..Member::EMPTY
            })
            .collect();
        let panic = catch_unwind(|| prove_members("U", &members));
        match panic {
            Ok(()) => String::new(),
            Err(payload) => payload
                .downcast_ref::<String>()
                .expect("a worded panic")
                .clone(),
        }
    }

    const MESSAGE: Shape = Shape::Object(&[("type", "message")]);
    const USER: Shape = Shape::Object(&[("type", "message"), ("role", "user")]);
    const SYSTEM: Shape = Shape::Object(&[("type", "message"), ("role", "system")]);
    const PLAIN: Shape = Shape::Object(&[]);

    #[test]
    fn disjoint_members_pass() {
        for shapes in [
            &[
                Shape::Literals(&["auto"]),
                Shape::Literals(&["none"]),
                PLAIN,
            ] as &[_],
            &[
                Shape::Literals(&["alloy"]),
                Shape::OtherString,
                Shape::Object(&[]),
            ],
            &[USER, SYSTEM, Shape::OtherObject],
            &[Shape::Integer, Shape::Literals(&["inf"])],
            &[Shape::Integers(&[1, 2]), Shape::Integers(&[3])],
            &[Shape::List, Shape::Map, Shape::Bool],
            &[Shape::List, Shape::String, Shape::Unknown],
            &[
                Shape::Union(&[USER, Shape::Literals(&["a"])]),
                SYSTEM,
                Shape::Literals(&["b"]),
            ],
            &[
                Shape::MaybeTagged(&[("type", "pcm")]),
                Shape::Object(&[("type", "pcmu")]),
                Shape::OtherObject,
            ],
            &[
                Shape::Union(&[USER, Shape::Literals(&["a"])]),
                Shape::OtherObject,
                Shape::OtherString,
            ],
        ] {
            assert_eq!(verdict(shapes), "", "{shapes:?}");
        }
    }

    #[test]
    fn each_overlap_names_the_variants_and_the_remedy() {
        for (shapes, expected) in [
            (
                &[
                    Shape::Literals(&["x", "alloy"]),
                    Shape::Literals(&["alloy"]),
                ] as &[_],
                "both take the string \"alloy\"; rename one",
            ),
            (
                &[Shape::String, Shape::Literals(&["alloy"])],
                "both take the string \"alloy\"; list the strings in one enum, or let `#[model(other)] Other(String)` take the rest",
            ),
            (
                &[Shape::String, Shape::OtherString],
                "both take any string; keep one",
            ),
            (
                &[Shape::Integers(&[-7]), Shape::Number],
                "both take the integer -7; keep it in one",
            ),
            (
                &[Shape::Integers(&[i64::MIN]), Shape::Integers(&[i64::MIN])],
                "both take the integer -9223372036854775808; keep it in one",
            ),
            (
                &[Shape::Integer, Shape::Integer],
                "both take an integer; keep one",
            ),
            (
                &[Shape::Integer, Shape::Number],
                "both take a number, and an integer is one; keep one",
            ),
            (
                &[Shape::Bool, Shape::Bool],
                "both take `true` and `false`; keep one",
            ),
            (&[Shape::List, Shape::List], "both take a list; keep one"),
            (
                &[Shape::Map, Shape::Map],
                "both take an object, and the keys of a map can be any; keep one",
            ),
            (
                &[USER, Shape::Map],
                "both take an object, and the keys of a map can be any; keep one",
            ),
            (
                &[MESSAGE, MESSAGE],
                "both take an object with `type` \"message\"; give each its own `tag(..)`",
            ),
            (
                &[MESSAGE, USER],
                "both take an object with `type` \"message\"; give each its own `tag(..)`",
            ),
            (
                &[MESSAGE, Shape::Object(&[("role", "user")])],
                "one object can have the tags of both; give them different texts for one key",
            ),
            (
                &[MESSAGE, PLAIN],
                "both take an object, and not both have a tag; give each its own `tag(..)`",
            ),
            (
                &[PLAIN, Shape::OtherObject],
                "both take an object, and not both have a tag; give each its own `tag(..)`",
            ),
            (
                &[
                    Shape::MaybeTagged(&[("type", "pcm")]),
                    Shape::MaybeTagged(&[("type", "pcmu")]),
                ],
                "both take an object, and not both have a tag; give each its own `tag(..)`",
            ),
            (
                &[Shape::OtherObject, Shape::OtherObject],
                "both keep unknown objects; keep one",
            ),
            (
                &[Shape::Any, Shape::Bool],
                "one of them takes anything; keep unknown objects with `#[model(other)] Other(Unknown)`",
            ),
            (
                &[Shape::Union(&[Shape::OtherString]), Shape::Literals(&["b"])],
                "both take the string \"b\"; list the strings in one enum, or let `#[model(other)] Other(String)` take the rest",
            ),
            (
                &[Shape::Union(&[USER, Shape::OtherObject]), SYSTEM],
                "both take an object, and not both have a tag; give each its own `tag(..)`",
            ),
        ] {
            assert_eq!(
                verdict(shapes),
                format!("`U`: variants `A` and `B` cannot be told apart: {expected}"),
                "{shapes:?}"
            );
        }
    }

    #[test]
    fn null_belongs_to_the_field() {
        let expected = "`U`: variant `B` takes `null`, which belongs to the field: take the `Option` or `Nullable` off the variant, and write it around the union";
        assert_eq!(
            verdict(&[Shape::Bool, Shape::Null(&Shape::String)]),
            expected
        );
    }

    #[test]
    fn a_foreign_member_is_the_last_and_alone() {
        assert_eq!(
            verdict(&[Shape::Unknown, Shape::Bool]),
            "`U`: what variant `A` takes is not known, since its type is foreign: put it last, or state `#[model(shape = ..)]` on it"
        );
        assert_eq!(
            verdict(&[Shape::Bool, Shape::Unknown, Shape::Union(&[Shape::Unknown])]),
            "`U`: what variant `B` takes is not known, nor what `C` does, since their types are foreign: state `#[model(shape = ..)]` on one, and put the other last"
        );
    }

    #[test]
    fn a_message_is_one_line_whatever_the_spellings() {
        let long: &'static str = Box::leak("é\n".repeat(500).into_boxed_str());
        let shapes: &'static [Shape] =
            Box::leak(Box::new([Shape::Literals(Box::leak(Box::new([long]))); 2]));
        let text = verdict(shapes);
        assert!(
            text.ends_with("; rename one") && !text.contains('\n'),
            "{text}"
        );
    }
}
