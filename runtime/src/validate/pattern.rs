//! `pattern`: a regular expression that the macro translated, compiled at its first use. The engine is linear in the
//! text, so no model is made slow by what it is sent.
#![cfg(feature = "pattern")]

use std::sync::OnceLock;

pub use regex::Regex;

use super::{Rule, Text};

/// A pattern that is compiled when it is first needed.
#[derive(Debug)]
pub struct Pattern {
    source: &'static str,
    compiled: OnceLock<Regex>,
}

impl Pattern {
    /// A pattern in the syntax of the crate `regex`.
    #[must_use]
    pub const fn new(source: &'static str) -> Self {
        Pattern {
            source,
            compiled: OnceLock::new(),
        }
    }

    /// The compiled pattern.
    ///
    /// # Panics
    /// At the first use, whatever the text is, if the pattern is too large to compile.
    pub fn get(&self) -> &Regex {
        self.compiled.get_or_init(|| match Regex::new(self.source) {
            Ok(regex) => regex,
            Err(error) => panic!("`pattern` {:?} cannot be compiled: {error}", self.source),
        })
    }
}

/// `pattern`.
#[must_use]
pub const fn pattern<T: Text + ?Sized>(text: &'static str, regex: fn() -> &'static Regex) -> Rule {
    Rule::Pattern { text, regex }
}
