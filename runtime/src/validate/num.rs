//! Numbers of any type, and how two are compared: in the type that both have, and exactly.

use std::cmp::Ordering;
use std::fmt;

use crate::encode::Val;

/// A number, of the type that it has in the model.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Num {
    /// An integer that fits.
    Integer(i128),
    /// An integer above `i128::MAX`.
    Large(u128),
    /// An `f32`.
    F32(f32),
    /// An `f64`.
    F64(f64),
}

/// One end of a range.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Bound {
    /// There is no bound.
    None,
    /// The bound itself is inside.
    At(Num),
    /// The bound itself is outside.
    Beyond(Num),
}

/// A number whose type is known, on its way to being a [`Num`].
#[derive(Debug, Clone, Copy)]
pub struct Limit<N>(pub N);

macro_rules! limits {
    ($($type:ident: |$value:ident| $num:expr;)*) => {$(
        impl Limit<$type> {
            /// The number, of this type.
            #[must_use]
            pub const fn num(self) -> Num {
                let $value = self.0;
                $num
            }
        }
    )*};
}

limits! {
    i8: |v| Num::Integer(v as i128);
    i16: |v| Num::Integer(v as i128);
    i32: |v| Num::Integer(v as i128);
    i64: |v| Num::Integer(v as i128);
    i128: |v| Num::Integer(v);
    isize: |v| Num::Integer(v as i128);
    u8: |v| Num::Integer(v as i128);
    u16: |v| Num::Integer(v as i128);
    u32: |v| Num::Integer(v as i128);
    u64: |v| Num::Integer(v as i128);
    u128: |v| Num::unsigned(v);
    usize: |v| Num::Integer(v as i128);
    f32: |v| Num::F32(v);
    f64: |v| Num::F64(v);
}

/// How far a quotient may be from an integer: what decimal fractions lose in an `f64`.
const TOLERANCE: f64 = 1e-9;
/// The same in an `f32`, where neither 0.3 nor 0.1 is nearer than 2⁻²⁵ of itself to what was written.
const TOLERANCE_F32: f64 = 2.0 * f32::EPSILON as f64;

impl Num {
    const fn unsigned(value: u128) -> Self {
        if value <= i128::MAX as u128 {
            Num::Integer(value as i128)
        } else {
            Num::Large(value)
        }
    }

    /// The number that a value is.
    pub(super) fn of(val: Val<'_>) -> Option<Self> {
        Some(match val {
            Val::I64(v) => Num::Integer(v.into()),
            Val::U64(v) => Num::Integer(v.into()),
            Val::I128(v) => Num::Integer(*v),
            Val::U128(v) => Num::unsigned(*v),
            Val::F32(v) => Num::F32(v),
            Val::F64(v) => Num::F64(v),
            _ => return None,
        })
    }

    pub(super) const fn float(self) -> f64 {
        match self {
            Num::Integer(v) => v as f64,
            Num::Large(v) => v as f64,
            Num::F32(v) => v as f64,
            Num::F64(v) => v,
        }
    }

    /// The order of two numbers; NaN has none.
    pub(super) const fn compare(self, other: Self) -> Option<Ordering> {
        match (self, other) {
            (Num::Integer(a), Num::Integer(b)) => Some(order(a < b, a > b)),
            (Num::Large(a), Num::Large(b)) => Some(order(a < b, a > b)),
            (Num::Integer(_), Num::Large(_)) => Some(Ordering::Less),
            (Num::Large(_), Num::Integer(_)) => Some(Ordering::Greater),
            (a, b) => compare_floats(a.float(), b.float()),
        }
    }

    pub(super) const fn is_multiple_of(self, step: Self) -> bool {
        match (self, step) {
            (Num::Integer(v), Num::Integer(step)) => {
                step != 0 && v.unsigned_abs() % step.unsigned_abs() == 0
            }
            (Num::Large(v), Num::Integer(step)) => step != 0 && v % step.unsigned_abs() == 0,
            (Num::Large(v), Num::Large(step)) => v % step == 0,
            (Num::Integer(v), Num::Large(step)) => v.unsigned_abs() % step == 0,
            (Num::F32(_), _) | (_, Num::F32(_)) => {
                is_float_multiple(self.float(), step.float(), TOLERANCE_F32)
            }
            _ => is_float_multiple(self.float(), step.float(), TOLERANCE),
        }
    }

    /// Whether it is neither NaN nor zero.
    pub(super) const fn is_step(self) -> bool {
        let zero = matches!(self.compare(Num::Integer(0)), Some(Ordering::Equal));
        !zero && !self.float().is_nan()
    }
}

/// An `f32` is an `f64` exactly, so that comparing as `f64` is comparing in its own type.
const fn compare_floats(a: f64, b: f64) -> Option<Ordering> {
    if a.is_nan() || b.is_nan() {
        None
    } else {
        Some(order(a < b, a > b))
    }
}

const fn order(less: bool, greater: bool) -> Ordering {
    if less {
        Ordering::Less
    } else if greater {
        Ordering::Greater
    } else {
        Ordering::Equal
    }
}

const fn is_float_multiple(value: f64, step: f64, tolerance: f64) -> bool {
    let steps = value / step;
    if steps.is_infinite() && value.is_finite() {
        // More than a float can count; what remains is exact all the same.
        return value % step == 0.0;
    }
    is_whole(steps, tolerance)
}

/// False for NaN and the infinities, which are no multiple of anything.
const fn is_whole(quotient: f64, tolerance: f64) -> bool {
    let size = quotient.abs();
    if !size.is_finite() {
        return false;
    }
    let away = (size - nearest(size)).abs();
    away <= tolerance * if size > 1.0 { size } else { 1.0 }
}

/// The nearest integer to a number that is not negative; `f64::round` is not const in the oldest supported compiler.
const fn nearest(size: f64) -> f64 {
    /// From here on every `f64` is an integer.
    const ALL_WHOLE: f64 = (1_u64 << 53) as f64;
    if size >= ALL_WHOLE {
        return size;
    }
    let below = size as u64 as f64;
    if size - below >= 0.5 {
        below + 1.0
    } else {
        below
    }
}

impl Bound {
    /// Whether a number is between two bounds. NaN and the infinities are outside every bound.
    pub(super) const fn within(low: Self, value: Num, high: Self) -> bool {
        let above = match low {
            Bound::None => true,
            Bound::At(low) => matches!(
                value.compare(low),
                Some(Ordering::Greater | Ordering::Equal)
            ),
            Bound::Beyond(low) => matches!(value.compare(low), Some(Ordering::Greater)),
        };
        let below = match high {
            Bound::None => true,
            Bound::At(high) => {
                matches!(value.compare(high), Some(Ordering::Less | Ordering::Equal))
            }
            Bound::Beyond(high) => matches!(value.compare(high), Some(Ordering::Less)),
        };
        above && below && value.float().is_finite()
    }

    /// Whether any number can be between two bounds.
    pub(super) const fn admit(low: Self, high: Self) -> bool {
        match (low, high) {
            (Bound::None, Bound::None) => true,
            (Bound::None, Bound::At(v) | Bound::Beyond(v))
            | (Bound::At(v) | Bound::Beyond(v), Bound::None) => !v.float().is_nan(),
            (Bound::At(a), Bound::At(b)) => {
                matches!(a.compare(b), Some(Ordering::Less | Ordering::Equal))
            }
            (Bound::At(a) | Bound::Beyond(a), Bound::At(b) | Bound::Beyond(b)) => {
                matches!(a.compare(b), Some(Ordering::Less))
            }
        }
    }
}

/// As Rust writes it, the very large and the very small with an exponent.
impl fmt::Display for Num {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Num::Integer(v) => v.fmt(f),
            Num::Large(v) => v.fmt(f),
            Num::F32(v) if is_long(v.into()) => write!(f, "{v:e}"),
            Num::F32(v) => v.fmt(f),
            Num::F64(v) if is_long(v) => write!(f, "{v:e}"),
            Num::F64(v) => v.fmt(f),
        }
    }
}

fn is_long(value: f64) -> bool {
    value.is_finite() && value != 0.0 && !(1e-5..1e16).contains(&value.abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimal_multiples_hold_in_both_float_types() {
        for thousandths in 0..5_000_i32 {
            let value = f64::from(thousandths) / 1000.0;
            assert!(Num::F64(value).is_multiple_of(Num::F64(0.001)), "{value}");
            assert!(
                Num::F32(value as f32).is_multiple_of(Num::F32(0.001)),
                "{value} as f32"
            );
            assert!(
                !Num::F64(value + 0.0005).is_multiple_of(Num::F64(0.001)),
                "{value}"
            );
            assert!(
                !Num::F32((value + 0.0005) as f32).is_multiple_of(Num::F32(0.001)),
                "{value} as f32"
            );
        }
    }

    #[test]
    fn the_nearest_integer_is_that_of_std() {
        for size in [
            0.0,
            0.25,
            0.49999999999999994,
            0.5,
            1.5,
            2.5,
            1e15 + 0.5,
            9007199254740993.0,
            1e300,
        ] {
            assert_eq!(nearest(size), size.round(), "{size}");
        }
    }

    #[test]
    fn integers_beyond_64_bits_are_exact() {
        let large = Num::unsigned(u128::MAX);
        assert_eq!(
            large.compare(Num::Integer(i128::MAX)),
            Some(Ordering::Greater)
        );
        assert!(Num::unsigned(u128::MAX - 1).is_multiple_of(Num::Integer(2)));
        assert!(!large.is_multiple_of(Num::Integer(2)));
        assert!(Num::Integer(i128::MIN).is_multiple_of(Num::Large(1 << 127)));
        assert!(Num::Integer(i128::MIN).is_multiple_of(Num::Integer(-1)));
    }

    #[test]
    fn long_numbers_are_short() {
        let text = |num: Num| num.to_string();
        assert_eq!(text(Num::F64(2.0)), "2");
        assert_eq!(text(Num::F64(1e300)), "1e300");
        assert_eq!(text(Num::F32(0.1)), "0.1");
        assert_eq!(text(Num::F64(-1e-300)), "-1e-300");
        assert_eq!(text(Num::F64(f64::NAN)), "NaN");
        assert_eq!(text(Num::F64(f64::INFINITY)), "inf");
    }
}
