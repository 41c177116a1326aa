//! How many cases agree, which do not, and why; said on the terminal.

use std::collections::BTreeMap;

use super::data::say;

/// The results of one file of cases.
#[derive(Debug)]
pub(super) struct Tally {
    what: &'static str,
    agreed: usize,
    /// How many differ for a reason, by reason.
    explained: BTreeMap<String, usize>,
    /// How many were not run, by reason.
    aside: BTreeMap<String, usize>,
    unexplained: Vec<String>,
}

impl Tally {
    pub(super) fn new(what: &'static str) -> Self {
        Tally {
            what,
            agreed: 0,
            explained: BTreeMap::new(),
            aside: BTreeMap::new(),
            unexplained: Vec::new(),
        }
    }

    pub(super) fn agreed(&mut self) {
        self.agreed += 1;
    }

    /// A case that no Rust type states; its file says why.
    pub(super) fn aside(&mut self, why: &str) {
        *self.aside.entry(why.to_owned()).or_default() += 1;
    }

    /// A case in words that these tests do not know.
    pub(super) fn unheard_of(&mut self, id: &str, why: &str) {
        self.aside(&format!("{id}: {why}"));
    }

    /// A case that differs, for a reason or for none.
    pub(super) fn differs(&mut self, id: &str, what: &str, reason: Option<&'static str>) {
        match reason {
            Some(reason) => *self.explained.entry(reason.to_owned()).or_default() += 1,
            None => self.unexplained.push(format!("{id}: {what}")),
        }
    }

    /// Says what was found; fails when anything differs without a reason.
    pub(super) fn finish(self) {
        if self.agreed > 0 {
            say(&format!("{}: {} agree", self.what, self.agreed));
        }
        for (why, count) in &self.explained {
            say(&format!("{}: {count} differ: {why}", self.what));
        }
        for (why, count) in &self.aside {
            say(&format!("{}: {count} not run: {why}", self.what));
        }
        assert!(
            self.unexplained.is_empty(),
            "{}: {} differ without a reason:\n{}",
            self.what,
            self.unexplained.len(),
            self.unexplained.join("\n")
        );
    }
}
