//! A limit that may be infinite.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::decode::{
    self, Ask, Atom, Context, Decode, Expecting, Hint, Outcome, Sink, Source, Taken, Wrapper,
};
use crate::encode::{self, Val};
use crate::schema::{MemberList, Model, Of, Schema, Shape, UNKNOWN, Union};
use crate::validate::Violation;

/// The literal for no limit.
const INF: &str = "inf";

/// What any other text and any other kind of value is refused with.
const EXPECTED: &str = "an unsigned integer or \"inf\"";

/// A whole number, or no limit: `4096` or `"inf"` on the wire.
///
/// A field of this type takes `range` and `multiple_of`, which bound the number; `Inf` is outside no range.
///
/// ```
/// use realtime_model::IntOrInf;
///
/// let limit: IntOrInf = serde_json::from_str(r#""inf""#)?;
/// assert_eq!(limit, IntOrInf::Inf);
/// assert!(limit > IntOrInf::Int(u64::MAX));
/// assert_eq!(serde_json::to_string(&IntOrInf::Int(4096))?, "4096");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IntOrInf {
    /// The number.
    Int(u64),
    /// No limit; greater than every number.
    Inf,
}

impl IntOrInf {
    /// The number, if there is a limit.
    #[must_use]
    pub const fn as_int(self) -> Option<u64> {
        match self {
            IntOrInf::Int(value) => Some(value),
            IntOrInf::Inf => None,
        }
    }

    /// Whether there is no limit.
    #[must_use]
    pub const fn is_inf(self) -> bool {
        matches!(self, IntOrInf::Inf)
    }
}

/// `4096` or `inf`.
impl fmt::Display for IntOrInf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            IntOrInf::Int(value) => value.fmt(f),
            IntOrInf::Inf => f.pad(INF),
        }
    }
}

/// The opposite of `Display`: digits or `inf`.
///
/// ```
/// use realtime_model::IntOrInf;
///
/// assert_eq!("4096".parse(), Ok(IntOrInf::Int(4096)));
/// assert_eq!("inf".parse(), Ok(IntOrInf::Inf));
/// assert_eq!("-1".parse::<IntOrInf>().unwrap_err().code(), "literal");
/// ```
impl FromStr for IntOrInf {
    type Err = Violation;

    fn from_str(text: &str) -> Result<Self, Violation> {
        if text == INF {
            return Ok(IntOrInf::Inf);
        }
        text.parse().map(IntOrInf::Int).map_err(|_| {
            Violation::new(
                "literal",
                format!("expected {EXPECTED}, got {}", decode::quote(text)),
            )
        })
    }
}

macro_rules! from_unsigned {
    ($($int:ty)*) => {$(
        impl From<$int> for IntOrInf {
            fn from(value: $int) -> Self {
                IntOrInf::Int(value.into())
            }
        }
    )*};
}

from_unsigned!(u8 u16 u32 u64);

impl PartialEq<u64> for IntOrInf {
    fn eq(&self, other: &u64) -> bool {
        self.as_int() == Some(*other)
    }
}

impl Model for IntOrInf {
    const SHAPE: Shape = Shape::Union(&[Shape::Integer, Shape::Literals(&[INF])]);
    const SCHEMA: &'static Schema = &Schema::Union(Union::new(
        "IntOrInf",
        &MemberList::of(Self::SHAPE, [("Int", Of::<u64>::FACTS), ("Inf", UNKNOWN)]),
        |_| usize::MAX,
    ));

    fn val(&self) -> Val<'_> {
        match self {
            IntOrInf::Int(value) => Val::U64(*value),
            IntOrInf::Inf => Val::Str(INF),
        }
    }
}

impl<'de> Decode<'de> for IntOrInf {
    fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        source.read(ask.hint(), &mut IntOrInfSink(slot))
    }
}

struct IntOrInfSink<'a>(&'a mut Option<IntOrInf>);

impl<'de> Sink<'de> for IntOrInfSink<'_> {
    fn expecting(&self) -> Expecting<'_> {
        Expecting::Text(EXPECTED)
    }

    fn atom(&mut self, atom: &mut Atom<'_, 'de>, _: &Context) -> Outcome {
        *self.0 = match *atom {
            Atom::U64(v) => Some(v),
            Atom::I64(v) => v.try_into().ok(),
            Atom::I128(v) => v.try_into().ok(),
            Atom::U128(v) => v.try_into().ok(),
            _ => None,
        }
        .map(IntOrInf::Int)
        .or_else(|| (atom.text() == Some(INF)).then_some(IntOrInf::Inf));
        Ok(if self.0.is_some() {
            Taken::Value
        } else {
            Taken::Refused
        })
    }

    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        source.read(Hint::Any, self)
    }
}

impl Serialize for IntOrInf {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::serialize(self.val(), serializer)
    }
}

impl<'de> Deserialize<'de> for IntOrInf {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode::deserialize(deserializer)
    }
}
