//! What generated code names, and nothing else may: it changes without notice.

pub use core::clone::Clone;
pub use core::cmp::PartialEq;
pub use core::convert::{AsRef, From, Into, TryFrom};
pub use core::default::Default;
pub use core::fmt;
pub use core::option::Option::{self, None, Some};
pub use core::result::Result::{self, Err, Ok};
pub use core::str::FromStr;
pub use std::string::{String, ToString};

pub use realtime_model_macros::RealtimeModel;

pub use crate::decode::{
    And, Ask, Blank, Chosen, Decode, Expecting, Fail, Fields, Fill, Found, Key, Lends, Literal,
    Members, OrDefault, Outcome, Picked, Source, Taken, Via, WithSlot, admit, blank, deserialize,
    fill, in_place, integer, literal, literal_of, literal_of_integer, literal_of_string, object,
    or_default, parse_literal, slot, text, union,
};
pub use crate::encode::{
    Checked, Entries, Foreign, Inner, List, Object, Out, Tagged, Uncommon, Val, Vals, Written,
    no_special, put, put_model, serialize_model, write_with,
};
pub use crate::schema::{
    Field, Literals, MemberList, Model, Newtype, Of, Schema, Shape, Table, UNKNOWN, Union,
    member_schema, prove,
};
pub use crate::types::{Extra, Unknown};
pub use crate::validate::{
    Bound, Limit, ListOf, MapOf, Num, Path, Ranged, Reach, Report, Rule, Text, Violation,
    Violations, check, each, entries, holds, items, keys, len, multiple_of, must_hold, range,
    reach, unique, values,
};
#[cfg(feature = "pattern")]
pub use crate::validate::{Pattern, Regex, pattern};

/// One by one: were it the whole crate, rustc would call the traits by their path in here.
pub mod serde {
    pub use ::serde::{Deserialize, Deserializer, Serialize, Serializer};
}

/// The traits by which a type's route is picked; without names, since a user's type may have any.
pub mod routes {
    pub use crate::decode::{
        FillForeign as _, FillSlot as _, FillWrapped as _, FillWrappedTwice as _,
        LendsBorrowed as _, LendsOther as _, ModelBySlots as _, ViaForeign as _, ViaWrapped as _,
        ViaWrappedTwice as _,
    };
    pub use crate::encode::{
        PlainForeign as _, PlainOurs as _, ValForeign as _, ValWrapped as _, ValWrappedTwice as _,
    };
    pub use crate::schema::facts::Fallback as _;
}

/// A branch that no index leads to, or a failure that the context knows of.
///
/// # Errors
/// Always.
pub fn failed() -> Outcome {
    Err(Fail::new())
}

/// The same.
///
/// # Errors
/// Always.
pub fn no_field() -> Outcome {
    failed()
}

/// The proof of a generic union, forced where it is decoded.
#[derive(Debug)]
pub struct Proved<T>(core::marker::PhantomData<T>);

impl<T: Model> Proved<T> {
    pub const OK: () = prove(T::SCHEMA);
}

/// Inner types of newtypes that have `FromStr`.
pub trait Parsed<'a>: Sized {
    /// # Errors
    /// A violation with the code `parse`.
    fn parsed(text: &str) -> Result<Self, Violation>;
}

impl<T: FromStr<Err: fmt::Display>> Parsed<'_> for T {
    fn parsed(text: &str) -> Result<Self, Violation> {
        text.parse()
            .map_err(|error: T::Err| Violation::new("parse", error.to_string()))
    }
}

/// Inner types of newtypes that have `Display`.
pub trait Shown<'a> {
    /// # Errors
    /// As `Display`.
    fn shown(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: fmt::Display> Shown<'_> for T {
    fn shown(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt(f)
    }
}
