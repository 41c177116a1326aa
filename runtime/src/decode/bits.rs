//! Sets of small numbers: the fields of an object that were seen.

/// A set of small numbers; beyond 64 it allocates.
#[derive(Default)]
pub(super) struct Bits {
    pub(super) low: u64,
    high: Option<Vec<u64>>,
}

impl Bits {
    pub(super) fn is_empty(&self) -> bool {
        self.low == 0 && self.high.is_none()
    }

    pub(super) fn has(&self, index: usize) -> bool {
        match index {
            0..64 => self.low >> index & 1 != 0,
            _ => {
                let word = self.high.as_ref().and_then(|high| high.get(index / 64 - 1));
                word.is_some_and(|word| word >> (index % 64) & 1 != 0)
            }
        }
    }

    /// Adds a number; false when it was there.
    #[inline]
    pub(super) fn add(&mut self, index: usize) -> bool {
        if index >= 64 {
            return self.add_high(index);
        }
        self.add_low(index)
    }

    /// Adds a number below 64; false when it was there, or is none.
    #[inline]
    pub(super) fn add_low(&mut self, index: usize) -> bool {
        if index >= 64 {
            return false;
        }
        let bit = 1 << index;
        let new = self.low & bit == 0;
        self.low |= bit;
        new
    }

    #[inline(never)]
    fn add_high(&mut self, index: usize) -> bool {
        let at = index / 64 - 1;
        let high = self.high.get_or_insert_default();
        if high.len() <= at {
            high.resize(at + 1, 0);
        }
        let bit = 1 << (index % 64);
        let new = high[at] & bit == 0;
        high[at] |= bit;
        new
    }
}
