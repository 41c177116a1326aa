//! Where the plain part of a JSON string ends: what reading and writing spend their time on.

/// The eight bytes of a word, each with this value.
const EACH: u64 = u64::MAX / 0xff;
/// Most strings of an API end within as many bytes, whole words; longer ones are worth a call.
const NEAR: usize = 96;
/// How far one search goes before it looks back for control characters: a text with many of them must not be searched
/// to its end for each.
const BLOCK: usize = 4096;
/// So many bytes are compared at a time: two of the least machine's registers.
const LANES: usize = 32;

/// The first byte from `at` on that is a quote, a backslash or a control character, or the end.
#[inline]
pub(super) fn plain(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    let (words, _) = rest[..rest.len().min(NEAR)].as_chunks();
    let mut passed = at;
    for word in words {
        match special(u64::from_le_bytes(*word)) {
            0 => passed += 8,
            found => return passed + found.trailing_zeros() as usize / 8,
        }
    }
    if rest.len() < NEAR {
        return tail(bytes, passed);
    }
    far(bytes, passed)
}

#[inline]
fn word(bytes: &[u8], at: usize) -> Option<u64> {
    let word = bytes.get(at..at + 8)?;
    word.try_into().ok().map(u64::from_le_bytes)
}

/// The high bit of the lowest special byte, and bits above it that mean nothing; zero when no byte is special.
#[inline]
const fn special(word: u64) -> u64 {
    // Flipping one bit puts the quote right above the control characters, and a space beyond it.
    let quote_or_control = (word ^ (EACH * 2)).wrapping_sub(EACH * 0x21);
    let backslash = (word ^ (EACH * b'\\' as u64)).wrapping_sub(EACH);
    // What is not ASCII has the high bit from the beginning.
    (quote_or_control | backslash) & !word & EACH << 7
}

/// [`plain`] for the last seven bytes at most. The zeros that fill the word up count as control characters, and stand
/// where the text ends.
#[inline(never)]
fn tail(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    let word = match bytes.last_chunk() {
        _ if rest.is_empty() => return at,
        Some(&last) => u64::from_le_bytes(last) >> (8 * (8 - rest.len())),
        None => rest
            .iter()
            .rev()
            .fold(0, |word, &byte| word << 8 | u64::from(byte)),
    };
    at + special(word).trailing_zeros() as usize / 8
}

fn each(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    let is_special = |byte: &u8| matches!(byte, 0..0x20 | b'"' | b'\\');
    at + rest.iter().position(is_special).unwrap_or(rest.len())
}

/// Two passes, each of which the machine does many bytes at a time: one finds quotes and backslashes, the other looks
/// for anything below a space.
#[inline(never)]
fn far(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() {
        let block = &bytes[at..bytes.len().min(at + BLOCK)];
        let end = memchr::memchr2(b'"', b'\\', block);
        let plain = &block[..end.unwrap_or(block.len())];
        if has_control(plain) {
            return each(bytes, at);
        }
        at += plain.len();
        if end.is_some() {
            break;
        }
    }
    at
}

fn has_control(bytes: &[u8]) -> bool {
    let (chunks, rest) = bytes.as_chunks::<LANES>();
    let mut lanes = [u8::MAX; LANES];
    for chunk in chunks {
        for (lane, &byte) in lanes.iter_mut().zip(chunk) {
            *lane = byte.min(*lane);
        }
    }
    let least = lanes.iter().fold(u8::MAX, |least, &lane| lane.min(least));
    least < 0x20 || near(rest) < rest.len()
}

/// As [`plain`], for what is shorter than that would look at before it goes [`far`].
fn near(bytes: &[u8]) -> usize {
    let mut at = 0;
    while let Some(word) = word(bytes, at) {
        match special(word) {
            0 => at += 8,
            found => return at + found.trailing_zeros() as usize / 8,
        }
    }
    tail(bytes, at)
}

#[cfg(test)]
mod tests {
    use super::plain;

    /// Byte by byte, as the format is defined.
    fn slow(bytes: &[u8], at: usize) -> usize {
        (at..bytes.len())
            .find(|&i| bytes[i] < 0x20 || bytes[i] == b'"' || bytes[i] == b'\\')
            .unwrap_or(bytes.len())
    }

    #[test]
    fn every_byte_at_every_distance() {
        for len in [
            0, 1, 7, 8, 9, 31, 32, 33, 40, 63, 64, 65, 4127, 4128, 4129, 8300,
        ] {
            let mut bytes = vec![b'a'; len];
            assert_eq!(plain(&bytes, 0), len);
            for place in [0, 1, 6, 7, 8, 15, 31, 32, 39, 64, 4127, 4128, 8299] {
                if place >= len {
                    continue;
                }
                for byte in 0..=u8::MAX {
                    bytes[place] = byte;
                    for at in [0, 1, 3, 8] {
                        let at = at.min(len);
                        assert_eq!(
                            plain(&bytes, at),
                            slow(&bytes, at),
                            "{byte} at {place} of {len} from {at}"
                        );
                    }
                }
                bytes[place] = b'a';
            }
        }
    }

    #[test]
    fn the_first_of_several_counts() {
        let mut bytes = vec![0x80; 9000];
        for place in [8999, 8228, 5000, 4128, 500, 40, 33, 9, 2] {
            bytes[place] = if place % 2 == 0 { b'"' } else { b'\n' };
            assert_eq!(plain(&bytes, 0), place);
        }
    }
}
