//! The value of a number that is written as a literal.

use std::cmp::Ordering;
use syn::{Expr, Lit, UnOp};

/// A literal number.
#[derive(Clone, Copy, Debug)]
pub(super) enum Number {
    Integer(i128),
    Float(f64),
}

impl Number {
    /// `None` for everything but a literal, or one that is larger than any type of an API.
    pub(super) fn of(expr: &Expr) -> Option<Self> {
        match expr {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Int(digits) if is_float(digits.suffix()) => {
                    digits.base10_digits().parse().ok().map(Number::Float)
                }
                Lit::Int(digits) => digits.base10_digits().parse().ok().map(Number::Integer),
                Lit::Float(digits) => digits.base10_digits().parse().ok().map(Number::Float),
                _ => None,
            },
            Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => {
                Some(match Number::of(&unary.expr)? {
                    Number::Integer(value) => Number::Integer(-value),
                    Number::Float(value) => Number::Float(-value),
                })
            }
            Expr::Paren(inner) => Number::of(&inner.expr),
            Expr::Group(inner) => Number::of(&inner.expr),
            _ => None,
        }
    }

    pub(super) fn compare(self, other: Number) -> Ordering {
        match (self, other) {
            (Number::Integer(left), Number::Integer(right)) => left.cmp(&right),
            (left, right) => left.float().total_cmp(&right.float()),
        }
    }

    pub(super) fn float(self) -> f64 {
        match self {
            #[expect(
                clippy::cast_precision_loss,
                reason = "only for comparing with a float"
            )]
            Number::Integer(value) => value as f64,
            Number::Float(value) => value,
        }
    }

    /// Whether it is a whole number of steps; floats as the runtime has it.
    pub(super) fn is_multiple_of(self, step: Number) -> bool {
        if let (Number::Integer(value), Number::Integer(step)) = (self, step) {
            return step != 0 && value % step == 0;
        }
        let steps = self.float() / step.float();
        (steps - steps.round()).abs() <= 1e-9 * steps.abs().max(1.0)
    }
}

fn is_float(suffix: &str) -> bool {
    matches!(suffix, "f32" | "f64")
}

/// The literal that an expression is, behind signs and parentheses.
pub(super) fn literal(expr: &Expr) -> Option<&Lit> {
    match expr {
        Expr::Lit(literal) => Some(&literal.lit),
        Expr::Unary(unary) => literal(&unary.expr),
        Expr::Paren(inner) => literal(&inner.expr),
        Expr::Group(inner) => literal(&inner.expr),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::Number;
    use std::cmp::Ordering;
    use syn::{Expr, parse_quote};

    fn number(expr: Expr) -> Number {
        Number::of(&expr).unwrap()
    }

    #[test]
    fn literals_have_values_and_nothing_else_has() {
        assert!(matches!(
            number(parse_quote!(1_000u16)),
            Number::Integer(1000)
        ));
        assert!(matches!(
            number(parse_quote!(-(0x10))),
            Number::Integer(-16)
        ));
        assert!(matches!(number(parse_quote!(1f64)), Number::Float(1.0)));
        assert!(Number::of(&parse_quote!(MAX)).is_none());
        assert!(Number::of(&parse_quote!("1")).is_none());
    }

    #[test]
    fn integers_and_floats_compare_by_value() {
        let [one, half, two]: [Number; 3] = [
            number(parse_quote!(1)),
            number(parse_quote!(0.5)),
            number(parse_quote!(2.0)),
        ];
        assert_eq!(one.compare(half), Ordering::Greater);
        assert_eq!(one.compare(two), Ordering::Less);
        assert_eq!(one.compare(number(parse_quote!(1.0))), Ordering::Equal);
    }

    #[test]
    fn multiples_of_floats_are_multiples_within_rounding() {
        let tenth = number(parse_quote!(0.1));
        assert!(number(parse_quote!(0.3)).is_multiple_of(tenth));
        assert!(!number(parse_quote!(0.35)).is_multiple_of(tenth));
        assert!(number(parse_quote!(6)).is_multiple_of(number(parse_quote!(3))));
        assert!(!number(parse_quote!(7)).is_multiple_of(number(parse_quote!(3))));
    }
}
