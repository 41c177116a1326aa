//! Numbers: integers and short fractions are read here, the others are for serde_json.

use super::{Number, Parser};

/// So many digits fit a `u64`, whatever they are.
const SAFE_DIGITS: usize = 18;
/// So many digits an `f64` holds, whatever they are.
const EXACT_DIGITS: usize = 15;
/// Powers of ten, all of them exact.
const TENS: [f64; EXACT_DIGITS] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14,
];

impl<'de> Parser<'de> {
    /// Reads the number that begins where the parser stands.
    #[inline]
    pub(crate) fn number(&mut self) -> Number<'de> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let negative = bytes.get(start) == Some(&b'-');
        let first = start + usize::from(negative);
        let (mut at, mut value) = (first, 0_u64);
        while let Some(digit @ b'0'..=b'9') = bytes.get(at)
            && at - first < SAFE_DIGITS
        {
            value = value * 10 + u64::from(digit - b'0');
            at += 1;
        }
        self.at = at;
        let odd = matches!(
            bytes.get(at),
            Some(b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-')
        );
        let padded = at - first > 1 && bytes[first] == b'0';
        if odd || padded || at == first || negative && value == 0 {
            return Number::Other(self.numeral(start));
        }
        if negative {
            Number::Negative(-(value as i64))
        } else {
            Number::Unsigned(value)
        }
    }

    /// Passes the integer that comes next if it is one of up to `max`, not below zero and written without an exponent.
    #[inline]
    pub(crate) fn unsigned(&mut self, max: u64) -> Option<u64> {
        self.peek().ok()?;
        let rest = self.text.as_bytes().get(self.at..)?;
        let (count, value) = digits(rest, 0);
        let ends = !matches!(rest.get(count), Some(b'0'..=b'9' | b'.' | b'e' | b'E'));
        let padded = count > 1 && rest[0] == b'0';
        if count == 0 || padded || !ends || value > max {
            return None;
        }
        self.at += count;
        Some(value)
    }

    /// Passes the number that comes next if it is written with a fraction that is exact in two steps, as serde_json
    /// takes them: the digits as an integer, divided by a power of ten.
    pub(crate) fn fraction(&mut self) -> Option<f64> {
        self.peek().ok()?;
        let rest = self.text.as_bytes().get(self.at..)?;
        let negative = rest.first() == Some(&b'-');
        let unsigned = &rest[usize::from(negative)..];
        let (whole, value) = digits(unsigned, 0);
        let rest = unsigned[whole..].strip_prefix(b".")?;
        let (places, value) = digits(rest, value);
        let ends = !matches!(rest.get(places), Some(b'0'..=b'9' | b'e' | b'E'));
        let padded = whole > 1 && unsigned[0] == b'0';
        if whole == 0 || padded || places == 0 || whole + places > EXACT_DIGITS || !ends {
            return None;
        }
        self.at += usize::from(negative) + whole + 1 + places;
        let value = value as f64 / TENS[places];
        Some(if negative { -value } else { value })
    }

    /// Everything from `start` on that a number may consist of.
    #[cold]
    fn numeral(&mut self, start: usize) -> &'de str {
        while let Some(b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-') = self.byte() {
            self.at += 1;
        }
        self.since(start)
    }
}

/// How many digits there are, of as many as a `u64` has room for, and what they make behind those of `value`.
#[inline]
fn digits(bytes: &[u8], mut value: u64) -> (usize, u64) {
    let mut count = 0;
    for byte in bytes.iter().take(SAFE_DIGITS) {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            break;
        }
        value = value.wrapping_mul(10).wrapping_add(digit.into());
        count += 1;
    }
    (count, value)
}

/// Whether JSON has such a number; its size does not matter.
pub(super) fn is_number(numeral: &str) -> bool {
    let unsigned = numeral.strip_prefix('-').unwrap_or(numeral);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let exponent = exponent.map(|text| text.strip_prefix(['+', '-']).unwrap_or(text));
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(digits)
}
