//! What was seen, how many times, and where first: bounded, whatever comes.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::places::Place;

/// How many things of a kind are told apart; the rest are counted together.
const MAX_ROWS: usize = 1000;

/// How many times each thing was seen, with more to know about it.
#[derive(Debug)]
pub(crate) struct Tally<K, V = ()> {
    rows: BTreeMap<K, Row<V>>,
    more: u64,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row<V> {
    pub(crate) times: u64,
    pub(crate) first: Place,
    pub(crate) about: V,
}

impl<K: Ord, V: Default> Tally<K, V> {
    /// Counts a thing, and gives what is known about it; none of a thing that is one too many.
    pub(crate) fn add(&mut self, key: K, place: Place) -> Option<&mut V> {
        if self.rows.len() == MAX_ROWS && !self.rows.contains_key(&key) {
            self.more += 1;
            return None;
        }
        let row = self.rows.entry(key).or_insert_with(|| Row {
            times: 0,
            first: place,
            about: V::default(),
        });
        row.times += 1;
        Some(&mut row.about)
    }

    /// Counts things that are not told apart.
    pub(crate) fn add_more(&mut self, times: u64) {
        self.more += times;
    }

    /// How many things were not told apart.
    pub(crate) fn more(&self) -> u64 {
        self.more
    }

    /// The most frequent first; of equals, the one that was seen first.
    pub(crate) fn by_frequency(self) -> Vec<(K, Row<V>)> {
        let mut rows: Vec<_> = self.rows.into_iter().collect();
        rows.sort_by_key(|(_, row)| (Reverse(row.times), row.first));
        rows
    }
}

impl<K, V> Default for Tally<K, V> {
    fn default() -> Self {
        Tally {
            rows: BTreeMap::new(),
            more: 0,
        }
    }
}

/// The first things of a kind, one by one.
#[derive(Debug)]
pub(crate) struct First<T> {
    pub(crate) kept: Vec<T>,
    pub(crate) more: u64,
}

impl<T> First<T> {
    pub(crate) fn add(&mut self, make: impl FnOnce() -> T) {
        if self.kept.len() < MAX_ROWS {
            self.kept.push(make());
        } else {
            self.more += 1;
        }
    }
}

impl<T> Default for First<T> {
    fn default() -> Self {
        First {
            kept: Vec::new(),
            more: 0,
        }
    }
}
