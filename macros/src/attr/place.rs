//! Which key belongs where, and how it is written: one table, so that every answer to a wrong key agrees.

use crate::diag;

/// Where an attribute stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Struct,
    Newtype,
    Enum,
    /// A named field, of a struct or of a variant.
    Field,
    /// The unnamed field of a newtype.
    Inner,
    /// The unnamed field of a variant.
    Member,
    Variant,
    /// Inside `each(..)`, `keys(..)` or `values(..)`.
    Nested,
}

impl Place {
    /// As a sentence names it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Place::Struct => "a struct",
            Place::Newtype => "a newtype",
            Place::Enum => "an enum",
            Place::Field => "a field",
            Place::Inner => "the field of a newtype",
            Place::Member => "the field of a variant",
            Place::Variant => "a variant",
            Place::Nested => "what is in a list or map",
        }
    }

    const fn bit(self) -> u16 {
        1 << self as u16
    }

    /// The keys that may stand here.
    pub(crate) fn keys(self) -> Vec<&'static str> {
        let here = KEYS.iter().filter(|known| known.places & self.bit() != 0);
        here.map(|known| known.name).collect()
    }
}

struct Known {
    name: &'static str,
    /// How it is written, for messages.
    form: &'static str,
    places: u16,
}

const CONTAINER: u16 = Place::Struct.bit() | Place::Newtype.bit() | Place::Enum.bit();
const RULES: u16 = Place::Newtype.bit() | Place::Field.bit() | Place::Nested.bit();

const fn known(name: &'static str, form: &'static str, places: u16) -> Known {
    Known { name, form, places }
}

const KEYS: &[Known] = &[
    known(
        "lenient",
        "lenient",
        Place::Struct.bit() | Place::Enum.bit(),
    ),
    known(
        "deny_unknown_fields",
        "deny_unknown_fields",
        Place::Struct.bit() | Place::Enum.bit(),
    ),
    known("transparent", "transparent", Place::Newtype.bit()),
    known(
        "tag",
        "tag(type = \"..\")",
        Place::Struct.bit() | Place::Variant.bit(),
    ),
    known("tag_optional", "tag_optional", Place::Variant.bit()),
    known("other", "other", Place::Variant.bit()),
    known("shape", "shape = object", Place::Variant.bit()),
    known("bound", "bound = \"T: Trait\"", CONTAINER),
    known("crate", "crate = path", CONTAINER),
    known(
        "rename_all",
        "rename_all = \"..\"",
        Place::Struct.bit() | Place::Enum.bit() | Place::Variant.bit(),
    ),
    known(
        "rename",
        "rename = \"..\"",
        Place::Field.bit() | Place::Variant.bit(),
    ),
    known(
        "alias",
        "alias = \"..\"",
        Place::Field.bit() | Place::Variant.bit(),
    ),
    known("literal", "literal(\"..\", \"..\")", Place::Field.bit()),
    known("extra", "extra", Place::Field.bit()),
    known(
        "default",
        "default = value",
        Place::Struct.bit() | Place::Field.bit(),
    ),
    known("skip", "skip", Place::Field.bit()),
    known("skip_serializing", "skip_serializing", Place::Field.bit()),
    known(
        "skip_deserializing",
        "skip_deserializing",
        Place::Field.bit(),
    ),
    known(
        "skip_serializing_if",
        "skip_serializing_if = path",
        Place::Field.bit(),
    ),
    known("with", "with = module", Place::Field.bit()),
    known(
        "serialize_with",
        "serialize_with = path",
        Place::Field.bit(),
    ),
    known(
        "deserialize_with",
        "deserialize_with = path",
        Place::Field.bit(),
    ),
    known(
        "borrow",
        "borrow",
        Place::Field.bit() | Place::Member.bit() | Place::Variant.bit(),
    ),
    known(
        "check",
        "check = path",
        Place::Struct.bit() | Place::Newtype.bit() | Place::Field.bit(),
    ),
    known("range", "range = low..=high", RULES),
    known("gt", "gt = bound", RULES),
    known("ge", "ge = bound", RULES),
    known("lt", "lt = bound", RULES),
    known("le", "le = bound", RULES),
    known("multiple_of", "multiple_of = step", RULES),
    known("len", "len = low..=high", RULES),
    known("pattern", "pattern = \"..\"", RULES),
    known("items", "items = low..=high", RULES),
    known("unique", "unique", RULES),
    known("each", "each(..)", RULES),
    known("entries", "entries = low..=high", RULES),
    known("keys", "keys(..)", RULES),
    known("values", "values(..)", RULES),
];

/// Whether serde has the key too, so that it may stand in `#[serde(..)]`.
pub(super) fn is_of_serde(name: &str) -> bool {
    const SHARED: [&str; 18] = [
        "alias",
        "borrow",
        "bound",
        "crate",
        "default",
        "deny_unknown_fields",
        "deserialize_with",
        "other",
        "rename",
        "rename_all",
        "serialize_with",
        "skip",
        "skip_deserializing",
        "skip_serializing",
        "skip_serializing_if",
        "tag",
        "transparent",
        "with",
    ];
    SHARED.contains(&name)
}

/// How a key is written.
pub(super) fn form(name: &str) -> &'static str {
    KEYS.iter()
        .find(|known| known.name == name)
        .map_or("key = value", |known| known.form)
}

/// What to say about a key that does not belong `here`.
pub(super) fn misplaced(name: &str, here: Place) -> String {
    if let Some(known) = KEYS.iter().find(|known| known.name == name) {
        return format!(
            "`{name}` belongs on {}, not on {}",
            places(known.places),
            here.name()
        );
    }
    let keys = here.keys();
    if let Some(near) = diag::nearest(name, &keys) {
        return format!("unknown key `{name}`: did you mean `{near}`?");
    }
    let all: Vec<&str> = KEYS.iter().map(|known| known.name).collect();
    if let Some(known) =
        diag::nearest(name, &all).and_then(|near| KEYS.iter().find(|known| known.name == near))
    {
        let places = places(known.places);
        return format!(
            "unknown key `{name}`: did you mean `{}`, which belongs on {places}?",
            known.name
        );
    }
    if keys.is_empty() {
        return format!("unknown key `{name}`: {} takes none", here.name());
    }
    format!(
        "unknown key `{name}`: {} takes {}",
        here.name(),
        diag::list(&keys, "and")
    )
}

/// `a struct or a newtype`; what is inside a list goes without saying where fields can have the key too.
fn places(bits: u16) -> String {
    let all = [
        Place::Struct,
        Place::Newtype,
        Place::Enum,
        Place::Field,
        Place::Member,
        Place::Variant,
    ];
    let mut names = Vec::new();
    for place in &all {
        if bits & place.bit() != 0 {
            names.push(place.name());
        }
    }
    match names.split_last() {
        Some((only, [])) => (*only).to_owned(),
        Some((end, rest)) => format!("{} or {end}", rest.join(", ")),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Place, misplaced};

    #[test]
    fn a_key_of_another_place_is_sent_there() {
        assert_eq!(
            misplaced("range", Place::Enum),
            "`range` belongs on a newtype or a field, not on an enum"
        );
        assert_eq!(
            misplaced("lenient", Place::Field),
            "`lenient` belongs on a struct or an enum, not on a field"
        );
    }

    #[test]
    fn a_misspelt_key_gets_the_nearest_one() {
        assert_eq!(
            misplaced("raneg", Place::Field),
            "unknown key `raneg`: did you mean `range`?"
        );
        assert_eq!(
            misplaced("lenint", Place::Field),
            "unknown key `lenint`: did you mean `lenient`, which belongs on a struct or an enum?"
        );
    }

    #[test]
    fn a_key_like_no_other_gets_the_list() {
        assert_eq!(
            misplaced("frobnicate", Place::Member),
            "unknown key `frobnicate`: the field of a variant takes `borrow`"
        );
        assert_eq!(
            misplaced("frobnicate", Place::Inner),
            "unknown key `frobnicate`: the field of a newtype takes none"
        );
    }
}
