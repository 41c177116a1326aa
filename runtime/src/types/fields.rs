//! Named JSON values in the order of arrival, for whoever keeps what nobody declared.
//!
//! Whatever the names are and however many, adding, finding and removing one costs the same: the input decides
//! both. It knows nothing of what the values are for.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::iter::FusedIterator;

use serde_json::Value;

/// Up to here a look-up compares names one by one.
const MAX_UNINDEXED: usize = 16;

type Entry = (String, Value);

/// The store. Of two values with one name the last counts, in the place of the first.
#[derive(Debug, Clone, Default)]
pub(super) struct Fields {
    /// `None` where one was removed: the index still points there.
    entries: Vec<Option<Entry>>,
    removed: usize,
    index: Option<Index>,
}

impl Fields {
    pub(super) const fn new() -> Self {
        Fields {
            entries: Vec::new(),
            removed: 0,
            index: None,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len() - self.removed
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        let at = self.find(name)?;
        self.entries[at].as_ref().map(|(_, value)| value)
    }

    pub(super) fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        let at = self.find(name)?;
        self.entries[at].as_mut().map(|(_, value)| value)
    }

    /// Adds a value, or replaces the one of that name and gives it back.
    pub(super) fn insert(&mut self, name: String, value: Value) -> Option<Value> {
        if let Some(old) = self.get_mut(&name) {
            return Some(std::mem::replace(old, value));
        }
        let at = self.entries.len();
        if let Some(index) = &mut self.index {
            index.add(&name, at);
        }
        self.entries.push(Some((name, value)));
        if self.entries.len() > self.index.as_ref().map_or(MAX_UNINDEXED, Index::capacity) {
            self.tidy();
        }
        None
    }

    pub(super) fn remove(&mut self, name: &str) -> Option<Value> {
        let at = self.find(name)?;
        let (_, value) = self.entries[at].take()?;
        self.removed += 1;
        if self.index.is_none() || self.removed > self.len() {
            self.tidy();
        }
        Some(value)
    }

    pub(super) fn iter(&self) -> Iter<'_> {
        Iter {
            entries: self.entries.iter(),
            len: self.len(),
        }
    }

    pub(super) fn into_iter(self) -> IntoIter {
        IntoIter {
            len: self.len(),
            entries: self.entries.into_iter(),
        }
    }

    fn find(&self, name: &str) -> Option<usize> {
        match &self.index {
            Some(index) => index.find(name, &self.entries),
            None => self.entries.iter().position(|entry| is_called(entry, name)),
        }
    }

    /// Closes the gaps, and indexes what is left if that is much.
    fn tidy(&mut self) {
        self.entries.retain(Option::is_some);
        self.removed = 0;
        self.index = (self.entries.len() > MAX_UNINDEXED).then(|| Index::new(&self.entries));
    }
}

fn is_called(entry: &Option<Entry>, name: &str) -> bool {
    entry.as_ref().is_some_and(|(key, _)| key == name)
}

/// An object has no order: it is kept, and does not count.
impl PartialEq for Fields {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self
                .iter()
                .all(|(name, value)| other.get(name) == Some(value))
    }
}

impl Eq for Fields {}

/// Where each name stands: an open-addressed table under a random key, so that nobody can choose names that collide.
#[derive(Debug, Clone)]
struct Index {
    slots: Vec<usize>,
    state: RandomState,
}

/// A slot that is free.
const FREE: usize = usize::MAX;

impl Index {
    /// An index of all entries, with room for as many again.
    fn new(entries: &[Option<Entry>]) -> Self {
        let size = (entries.len() * 4).next_power_of_two();
        let mut index = Index {
            slots: vec![FREE; size],
            state: RandomState::new(),
        };
        for (at, entry) in entries.iter().enumerate() {
            if let Some((name, _)) = entry {
                index.add(name, at);
            }
        }
        index
    }

    /// How many entries it serves while at least every second slot is free.
    fn capacity(&self) -> usize {
        self.slots.len() / 2
    }

    /// Adds a name that is not in it.
    fn add(&mut self, name: &str, at: usize) {
        let mut slot = self.first_slot(name);
        while self.slots[slot] != FREE {
            slot = self.next_slot(slot);
        }
        self.slots[slot] = at;
    }

    fn find(&self, name: &str, entries: &[Option<Entry>]) -> Option<usize> {
        let mut slot = self.first_slot(name);
        loop {
            match self.slots[slot] {
                FREE => return None,
                at if is_called(&entries[at], name) => return Some(at),
                _ => slot = self.next_slot(slot),
            }
        }
    }

    fn first_slot(&self, name: &str) -> usize {
        // Only the lower bits count, so what a 32-bit machine cuts off does not matter.
        self.state.hash_one(name) as usize & (self.slots.len() - 1)
    }

    fn next_slot(&self, slot: usize) -> usize {
        (slot + 1) & (self.slots.len() - 1)
    }
}

/// The fields of an [`Extra`](crate::Extra) or an [`Unknown`](crate::Unknown), borrowed, in order.
#[derive(Debug, Clone)]
pub struct Iter<'a> {
    entries: std::slice::Iter<'a, Option<Entry>>,
    len: usize,
}

/// The fields of an [`Extra`](crate::Extra) or an [`Unknown`](crate::Unknown), in order.
#[derive(Debug)]
pub struct IntoIter {
    entries: std::vec::IntoIter<Option<Entry>>,
    len: usize,
}

impl<'a> Iterator for Iter<'a> {
    type Item = (&'a str, &'a Value);

    fn next(&mut self) -> Option<Self::Item> {
        let (name, value) = self.entries.find_map(Option::as_ref)?;
        self.len -= 1;
        Some((name, value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.len, Some(self.len))
    }
}

impl Iterator for IntoIter {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        let entry = self.entries.find_map(|entry| entry)?;
        self.len -= 1;
        Some(entry)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.len, Some(self.len))
    }
}

impl ExactSizeIterator for Iter<'_> {}
impl ExactSizeIterator for IntoIter {}
impl FusedIterator for Iter<'_> {}
impl FusedIterator for IntoIter {}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbered(count: usize) -> Fields {
        let mut fields = Fields::new();
        for n in 0..count {
            assert_eq!(fields.insert(format!("key{n}"), n.into()), None);
        }
        fields
    }

    #[test]
    fn finds_everything_below_and_above_the_limit_of_the_index() {
        for count in [0, 1, 15, 16, 17, 18, 100, 1000] {
            let fields = numbered(count);
            assert_eq!(fields.len(), count);
            for n in 0..count {
                assert_eq!(fields.get(&format!("key{n}")), Some(&Value::from(n)));
            }
            assert_eq!(fields.get("key"), None);
        }
    }

    #[test]
    fn the_last_value_wins_in_the_first_place() {
        for count in [3, 40] {
            let mut fields = numbered(count);
            assert_eq!(
                fields.insert("key1".to_owned(), "new".into()),
                Some(1.into())
            );
            assert_eq!(fields.len(), count);
            assert_eq!(fields.iter().nth(1), Some(("key1", &Value::from("new"))));
        }
    }

    #[test]
    fn removing_keeps_the_order_and_the_rest_can_be_found() {
        for count in [10, 40, 500] {
            let mut fields = numbered(count);
            for n in (0..count).step_by(2) {
                assert_eq!(fields.remove(&format!("key{n}")), Some(n.into()));
                assert_eq!(fields.remove(&format!("key{n}")), None);
            }
            let rest: Vec<usize> = (0..count).filter(|n| n % 2 == 1).collect();
            let names: Vec<String> = fields.iter().map(|(name, _)| name.to_owned()).collect();
            assert_eq!(
                names,
                rest.iter().map(|n| format!("key{n}")).collect::<Vec<_>>()
            );
            assert_eq!(fields.len(), rest.len());
            assert!(
                rest.iter()
                    .all(|n| fields.get(&format!("key{n}")).is_some())
            );
            assert_eq!(fields.insert("key0".to_owned(), "again".into()), None);
            assert_eq!(fields.iter().last(), Some(("key0", &Value::from("again"))));
            assert_eq!(fields.into_iter().count(), rest.len() + 1);
        }
    }

    #[test]
    fn all_can_be_removed_from_either_end() {
        for reverse in [false, true] {
            let mut fields = numbered(300);
            for n in 0..300 {
                let n = if reverse { 299 - n } else { n };
                assert!(fields.remove(&format!("key{n}")).is_some());
            }
            assert!(fields.is_empty());
            assert_eq!(fields.iter().next(), None);
        }
    }

    #[test]
    fn the_order_does_not_count_for_equality() {
        let mut other = Fields::new();
        for n in (0..30).rev() {
            other.insert(format!("key{n}"), n.into());
        }
        assert_eq!(numbered(30), other);
        other.insert("key3".to_owned(), Value::Null);
        assert_ne!(numbered(30), other);
        assert_ne!(numbered(30), numbered(31));
    }

    #[test]
    fn a_hundred_thousand_names_are_added_found_and_removed_in_linear_time() {
        let start = std::time::Instant::now();
        let mut fields = numbered(100_000);
        for n in 0..100_000 {
            fields.insert("same".to_owned(), n.into());
            assert!(fields.get(&format!("key{n}")).is_some());
        }
        assert_eq!(fields.len(), 100_001);
        for n in 0..100_000 {
            assert!(fields.remove(&format!("key{n}")).is_some());
        }
        assert_eq!(fields.len(), 1);
        // A quadratic store needs minutes for this, also on a machine that is busy with other things.
        assert!(start.elapsed().as_secs() < 20);
    }
}
