//! Names on the wire, looked up in tables.

use crate::schema::Field;

/// The tag with that key.
#[inline]
pub(super) fn key_position(tags: &[(&'static str, &'static str)], name: &str) -> Option<usize> {
    tags.iter().position(|(key, _)| same(key, name))
}

/// The discriminator of that name.
#[inline]
pub(super) fn key_index(keys: &[&'static str], name: &str) -> Option<usize> {
    // Most names are as long as none of the few there are.
    if keys.iter().all(|key| key.len() != name.len()) {
        return None;
    }
    keys.iter().position(|key| same(key, name))
}

/// The field of that name.
#[inline]
pub(super) fn position(fields: &[Field], name: &str) -> Option<usize> {
    fields
        .iter()
        .position(|field| same(field.read, name) && field.readable)
}

/// Whether two names are the same.
#[inline]
pub(super) fn same(known: &str, name: &str) -> bool {
    same_bytes(known.as_bytes(), name.as_bytes())
}

/// The same, without a call for those of up to 16 bytes, which nearly all are.
#[inline]
pub(crate) fn same_bytes(known: &[u8], name: &[u8]) -> bool {
    if known.len() != name.len() {
        return false;
    }
    match known.len() {
        8..=16 => {
            known.first_chunk::<8>() == name.first_chunk::<8>()
                && known.last_chunk::<8>() == name.last_chunk::<8>()
        }
        4..8 => {
            known.first_chunk::<4>() == name.first_chunk::<4>()
                && known.last_chunk::<4>() == name.last_chunk::<4>()
        }
        _ => known == name,
    }
}
