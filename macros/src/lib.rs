//! The attribute behind `realtime-model`; use it through that crate, which re-exports it.
//!
//! From the outside in: `attribute` hands the item over to a hidden derive; `attr` reads the keys, `build` makes the
//! `model` of the item, `check` finds what does not make sense together, `expand` writes the code, and `fallback`
//! stands in for it when there are errors.

mod attr;
mod attribute;
mod build;
mod check;
mod diag;
mod docs;
mod expand;
mod fallback;
mod model;
mod naming;
mod pattern;
mod source;
mod taken;
mod ty;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// Makes a struct or an enum a model: serde both ways, literals as enums, unions told apart by what is on the wire,
/// bounds that are enforced.
///
/// It stands first, above the derives, which are yours. Keys of the container stand in the parentheses or in a
/// `#[model(..)]` below; keys of fields and variants in `#[model(..)]`. `#[serde(..)]` is taken for every key that
/// serde has too.
///
/// - a struct with named fields is an object;
/// - a struct with one private unnamed field is a newtype, transparent on the wire, that always keeps its constraints;
/// - an enum is a union: unit variants are string literals, a variant with a field takes what the field's type takes,
///   a variant with named fields is an object. Variants that could be taken for one another do not compile.
///
/// ```
/// use realtime_model::{Extra, realtime_model};
///
/// #[realtime_model(tag(type = "session"))]
/// #[derive(Debug, Clone, PartialEq)]
/// pub struct Session {
///     /// Who speaks; a voice that is not listed is kept.
///     #[model(literal("alloy", "ash", ..))]
///     pub voice: Option<Voice>,
///     #[model(range = 0.25..=1.5, default = 1.0)]
///     pub speed: Option<f64>,
///     #[model(extra)]
///     pub extra: Extra,
/// }
///
/// let session: Session = serde_json::from_str(r#"{"type": "session", "voice": "ash"}"#)?;
/// assert_eq!(session.voice, Some(Voice::Ash));
/// assert_eq!(session.speed_or_default(), 1.0);
///
/// let fast = serde_json::from_str::<Session>(r#"{"type": "session", "speed": 2}"#);
/// assert!(fast.unwrap_err().to_string().starts_with("speed: 2 is outside 0.25..=1.5"));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Keys
///
/// | key | where | meaning |
/// |---|---|---|
/// | `tag(type = "..", ..)` | struct, variant | written and checked, and no field |
/// | `lenient` | struct, enum | decoding checks no bounds, and sets aside what optional fields cannot take |
/// | `deny_unknown_fields` | struct, enum with named fields | as in serde |
/// | `default`, `default = path` | struct | as in serde |
/// | `rename_all` | struct, enum, variant | as in serde; unit variants are `snake_case` without it |
/// | `bound`, `crate` | struct, newtype, enum | as in serde |
/// | `transparent` | newtype | taken, and without effect: every newtype is |
/// | `other` | variant | on `V(String)` or `V(i64)` keeps literals that are not listed, on `V(Unknown)` objects that no variant takes |
/// | `tag_optional` | variant | also takes an object without the tag |
/// | `shape = ..` | variant | what a foreign type is: `string`, `integer`, `number`, `bool`, `list`, `object` or `map` |
/// | `rename`, `alias`, `borrow` | field, variant | as in serde |
/// | `literal("..", "..", ..)` | field | writes an enum of these values, named by the innermost type of the field |
/// | `extra` | field | keeps unknown fields, and nulls |
/// | `default`, `default = value` | field | taken when absent; on an `Option` a method `<field>_or_default` |
/// | `skip`, `skip_serializing`, `skip_deserializing`, `skip_serializing_if` | field | as in serde |
/// | `with`, `serialize_with`, `deserialize_with` | field | as in serde |
/// | `range`, `gt`, `ge`, `lt`, `le`, `multiple_of` | field, newtype | of numbers |
/// | `len`, `pattern` | field, newtype | of strings: Unicode code points, and a regular expression of ECMA-262 |
/// | `items`, `unique`, `each(..)` | field, newtype | of lists, and of what is in them |
/// | `entries`, `keys(..)`, `values(..)` | field, newtype | of maps |
/// | `check = path` | field, newtype, struct | a rule of yours: `fn(&T) -> Result<(), Violation>` |
///
/// # Unions
///
/// ```
/// use realtime_model::{Unknown, realtime_model};
///
/// #[realtime_model]
/// #[derive(Debug, Clone, PartialEq)]
/// pub enum ToolChoice {
///     Auto, // "auto"
///     #[model(rename = "none")]
///     Nothing,
///     Names(Vec<String>),
///     #[model(tag(type = "function"))]
///     Function { name: String },
///     #[model(other)]
///     Other(Unknown),
/// }
///
/// assert_eq!(serde_json::from_str::<ToolChoice>("\"auto\"")?, ToolChoice::Auto);
/// let function = ToolChoice::Function { name: "f".to_owned() };
/// assert_eq!(serde_json::from_str::<ToolChoice>(r#"{"name": "f", "type": "function"}"#)?, function);
/// let other: ToolChoice = serde_json::from_str(r#"{"type":"mcp","server":"s"}"#)?;
/// assert_eq!(serde_json::to_string(&other)?, r#"{"type":"mcp","server":"s"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Newtypes
///
/// ```
/// use realtime_model::realtime_model;
///
/// #[realtime_model(range = 0.6..=1.2)]
/// #[derive(Debug, Clone, Copy, PartialEq)]
/// pub struct Temperature(f64);
///
/// const WARM: Temperature = Temperature::constant(1.1);
/// assert_eq!(Temperature::new(1.1), Ok(WARM));
/// assert!(serde_json::from_str::<Temperature>("1.3").is_err());
/// ```
///
/// # What is written
///
/// `Serialize`, `Deserialize`, `Model` and, for `default = value` on an `Option`, a method `<field>_or_default`. A
/// newtype also gets `new`, `get`, `into_inner`, `TryFrom`, `FromStr` and `Display` where its inner type has them, and
/// `constant` if that is a number or `bool`.
/// An enum of literals gets `VARIANTS`, `Display` and `FromStr`; of strings `as_str`, `AsRef<str>`, `PartialEq<str>`,
/// and `From<&str>` and `From<String>` if it is open; of integers `value`, `PartialEq<i64>`, and `From<i64>` if it is
/// open. One that `literal(..)` writes also gets `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, and `Copy` unless it is
/// open.
///
/// # Errors
///
/// Every mistake in an item is a compile error of its own, with the remedy in it, and all of them are reported at once.
#[proc_macro_attribute]
pub fn realtime_model(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute::handed_over(args.into(), item.into()).into()
}

/// What the attribute hands the item over to; nothing else may name it.
#[doc(hidden)]
#[proc_macro_derive(RealtimeModel, attributes(model, serde))]
pub fn derive(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let mut errors = diag::Errors::new();
    let item = build::item(&input, &mut errors);
    match check::checked(item, errors) {
        Ok(checked) => expand::expand(&checked),
        Err(refused) => fallback::stubs(&input, &refused),
    }
    .into()
}
