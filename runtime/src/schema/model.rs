//! The trait of everything that can be a field, and the description that it carries.

use super::{Facts, Shape, Table, Union};
use crate::encode::Val;
use crate::validate::Rule;

/// A type that the engine knows all the way down: it can be a field of a model with nothing lost or unchecked.
///
/// Every item under `#[realtime_model]` is one, every enum that a `literal(..)` writes, the types of this crate,
/// and those of std that can be a field: numbers, `bool`, `char`, strings, `Option`, `Box`, `Rc`, `Arc`, lists,
/// sets, maps, and `serde_json::Value`. Any other serde type works as a field too, and is then *foreign*: its
/// description is [`Schema::Unknown`], and validation does not enter it.
///
/// The attribute writes the implementation. The trait is public so that a model's description can be read, and to
/// be named as a bound:
///
/// ```
/// use realtime_model::Model;
/// use realtime_model::schema::Schema;
///
/// fn is_text<T: Model>() -> bool {
///     matches!(T::SCHEMA, Schema::String)
/// }
/// assert!(is_text::<String>());
/// assert!(!is_text::<f64>());
/// ```
///
/// To write a model of `T` the bound `T: Model` is enough. To read one, ask for the whole, or with the feature `json` for
/// `T: json::FromJsonOwned`:
///
/// ```
/// use realtime_model::{Model, realtime_model};
/// use serde::de::DeserializeOwned;
///
/// #[realtime_model]
/// struct Page<T> {
///     items: Vec<T>,
/// }
///
/// fn count<T>(json: &str) -> serde_json::Result<usize>
/// where
///     Page<T>: DeserializeOwned,
/// {
///     Ok(serde_json::from_str::<Page<T>>(json)?.items.len())
/// }
/// assert_eq!(count::<u8>(r#"{"items": [1, 2]}"#)?, 2);
///
/// fn print<T: Model>(page: &Page<T>) -> serde_json::Result<String> {
///     serde_json::to_string(page)
/// }
/// assert_eq!(print(&Page { items: vec![true] })?, r#"{"items":[true]}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no model",
    label = "this type is none",
    note = "put `#[realtime_model]` on it; for a type parameter, a type that serde knows needs `bound = \"..\"`"
)]
pub trait Model {
    /// What the type looks like on the wire, as far as telling it from others goes.
    const SHAPE: Shape = Self::SCHEMA.shape();
    /// The description: names, kinds, bounds.
    const SCHEMA: &'static Schema;
    /// Whether decoding leaves the bounds to `validate()`.
    const LENIENT: bool = false;
    /// Whether a field of the type may be absent.
    #[doc(hidden)]
    const OPTIONAL: bool = false;
    /// The value, as the engine sees it.
    #[doc(hidden)]
    fn val(&self) -> Val<'_>;

    /// The fields of the value, where it is an object.
    #[doc(hidden)]
    fn object_table(&self) -> &'static Table {
        const { Self::SCHEMA.table() }
    }
}

/// How many types may stand around a `Secret` that a field holds.
const MAX_WRAPPERS: u8 = 8;

/// The description of a type. Where a type contains others, they are behind functions, so that a model may contain
/// itself.
///
/// ```
/// use realtime_model::Model;
/// use realtime_model::schema::Schema;
///
/// let Schema::Optional(inner) = <Option<u8>>::SCHEMA else { panic!() };
/// assert!(matches!(inner(), Schema::Integer { min: 0, max: 255 }));
/// ```
#[derive(Debug, Clone, Copy)]
pub enum Schema {
    /// Any JSON value.
    Any,
    /// `true` or `false`.
    Bool,
    /// An integer of a type with these limits.
    Integer {
        /// The least value of the type.
        min: i128,
        /// The greatest.
        max: u128,
    },
    /// A number with or without a fraction.
    Number,
    /// Text.
    String,
    /// Bytes, in formats that have them.
    Bytes,
    /// One of the listed values.
    Literals(Literals),
    /// An object.
    Object(Table),
    /// A list.
    List(fn() -> &'static Schema),
    /// A map.
    Map {
        /// What a key is.
        key: fn() -> &'static Schema,
        /// What a value is.
        value: fn() -> &'static Schema,
    },
    /// `Option`: absent and `null` are one.
    Optional(fn() -> &'static Schema),
    /// `Nullable`: absent, `null` and a value are three.
    Nullable(fn() -> &'static Schema),
    /// What one of the members takes.
    Union(Union),
    /// A type with constraints of its own, transparent on the wire.
    Newtype(Newtype),
    /// A foreign type.
    Unknown,
}

/// The description of a literal enum.
#[derive(Debug, Clone, Copy)]
pub struct Literals {
    /// The enum's name.
    pub name: &'static str,
    /// What is listed.
    pub values: Values,
    /// Further spellings, each with the position of the value that it means.
    pub aliases: &'static [(&'static str, usize)],
    /// Whether a value that is not listed is kept.
    pub open: bool,
    /// The lengths that spellings have, a bit each: most texts that are not listed have none of them.
    lengths: u64,
}

/// The values of a literal enum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Values {
    /// Strings.
    Text(&'static [&'static str]),
    /// Integers.
    Integers(&'static [i64]),
}

/// The description of a newtype.
#[derive(Debug, Clone, Copy)]
pub struct Newtype {
    /// The type's name.
    pub name: &'static str,
    /// What it holds.
    pub inner: fn() -> &'static Schema,
    /// What is asked of that.
    pub rules: &'static [Rule],
    /// Whether a `check = path` is asked too.
    pub checked: bool,
    /// Whether no message shows the value: it is a `Secret`.
    pub secret: bool,
}

/// A bit for a text's length; the last one is for all that are longer.
const fn length_bit(text: &str) -> u64 {
    let len = text.len();
    1 << if len < 63 { len } else { 63 }
}

impl Literals {
    /// An enum of these strings.
    #[doc(hidden)]
    #[must_use]
    pub const fn text(name: &'static str, values: &'static [&'static str]) -> Self {
        Literals {
            name,
            values: Values::Text(values),
            aliases: &[],
            open: false,
            lengths: 0,
        }
        .spelled(values)
    }

    const fn spelled(mut self, values: &[&str]) -> Self {
        let mut index = 0;
        while index < values.len() {
            self.lengths |= length_bit(values[index]);
            index += 1;
        }
        self
    }

    /// Whether there is a spelling of that length, or may be one.
    #[inline]
    pub(crate) const fn has_length_of(&self, text: &str) -> bool {
        self.lengths & length_bit(text) != 0
    }

    /// An enum of these integers.
    #[doc(hidden)]
    #[must_use]
    pub const fn integers(name: &'static str, values: &'static [i64]) -> Self {
        Literals {
            name,
            values: Values::Integers(values),
            aliases: &[],
            open: false,
            lengths: 0,
        }
    }

    /// States further spellings.
    #[doc(hidden)]
    #[must_use]
    pub const fn aliases(mut self, aliases: &'static [(&'static str, usize)]) -> Self {
        self.aliases = aliases;
        let mut index = 0;
        while index < aliases.len() {
            self.lengths |= length_bit(aliases[index].0);
            index += 1;
        }
        self
    }

    /// Keeps what is not listed.
    #[doc(hidden)]
    #[must_use]
    pub const fn open(mut self) -> Self {
        self.open = true;
        self
    }
}

impl Newtype {
    /// A newtype without rules.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(name: &'static str, facts: Facts) -> Self {
        Newtype {
            name,
            inner: facts.schema,
            rules: &[],
            checked: false,
            secret: false,
        }
    }

    /// No message shows the value.
    pub(crate) const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// States its rules.
    #[doc(hidden)]
    #[must_use]
    pub const fn rules(mut self, rules: &'static [Rule]) -> Self {
        self.rules = rules;
        self
    }

    /// There is a `check = path`.
    #[doc(hidden)]
    #[must_use]
    pub const fn checked(mut self) -> Self {
        self.checked = true;
        self
    }
}

impl Schema {
    /// The type's name, if it has one of its own.
    #[must_use]
    pub const fn name(&self) -> Option<&'static str> {
        match self {
            Schema::Literals(literals) => Some(literals.name),
            Schema::Object(table) => Some(table.name),
            Schema::Union(union) => Some(union.name),
            Schema::Newtype(newtype) => Some(newtype.name),
            _ => None,
        }
    }

    /// The description of what is inside `Option` or `Nullable`; itself for every other type.
    #[must_use]
    pub fn required(&'static self) -> &'static Schema {
        match self {
            Schema::Optional(inner) | Schema::Nullable(inner) => inner().required(),
            other => other,
        }
    }

    /// Whether the type is a `Secret`, or such are in it: in a wrapper, a list, a map or a newtype.
    pub(crate) fn holds_secret(&'static self) -> bool {
        self.holds_secret_within(MAX_WRAPPERS)
    }

    /// The same, not further in than so many types: one may contain itself.
    fn holds_secret_within(&'static self, levels: u8) -> bool {
        let inner = match self {
            Schema::Newtype(newtype) if newtype.secret => return true,
            Schema::Newtype(newtype) => newtype.inner,
            Schema::Optional(inner) | Schema::Nullable(inner) | Schema::List(inner) => *inner,
            Schema::Map { value, .. } => *value,
            _ => return false,
        };
        levels > 0 && inner().holds_secret_within(levels - 1)
    }

    /// The rules of a newtype; of anything else none.
    #[doc(hidden)]
    #[must_use]
    pub const fn rules(&'static self) -> &'static [Rule] {
        match self {
            Schema::Newtype(newtype) => newtype.rules,
            _ => &[],
        }
    }

    /// The fields of an object; of anything else none.
    #[doc(hidden)]
    #[must_use]
    pub const fn table(&'static self) -> &'static Table {
        match self {
            Schema::Object(table) => table,
            _ => &Table::EMPTY,
        }
    }

    /// The shape that goes with the description, where it tells.
    const fn shape(&'static self) -> Shape {
        match self {
            Schema::Object(table) => Shape::Object(table.tags),
            Schema::Literals(literals) => literals.shape(),
            _ => Shape::Unknown,
        }
    }

    /// The values of a literal enum; of anything else none.
    #[doc(hidden)]
    #[must_use]
    pub const fn literals(&'static self) -> &'static Literals {
        match self {
            Schema::Literals(literals) => literals,
            _ => &Literals::EMPTY,
        }
    }

    /// The members of a union; of anything else none.
    #[doc(hidden)]
    #[must_use]
    pub const fn union(&'static self) -> &'static Union {
        match self {
            Schema::Union(union) => union,
            _ => &Union::EMPTY,
        }
    }
}

impl Literals {
    const fn shape(&self) -> Shape {
        match self.values {
            Values::Text(_) if self.open => Shape::String,
            Values::Text(texts) => Shape::Literals(texts),
            Values::Integers(_) if self.open => Shape::Integer,
            Values::Integers(integers) => Shape::Integers(integers),
        }
    }

    const EMPTY: Literals = Literals::text("", &[]);
}
