//! Collects every error of an item, and finds the name that was meant by a misspelt one.
//!
//! Nothing here knows what the errors are about.

use proc_macro2::Span;
use quote::ToTokens;
use syn::Error;

/// All errors found so far. It must be asked with [`Errors::finish`]; dropping it unasked is a bug.
pub(crate) struct Errors {
    found: Vec<Error>,
    asked: bool,
}

impl Errors {
    pub(crate) fn new() -> Self {
        Errors {
            found: Vec::new(),
            asked: false,
        }
    }

    /// Underlines one token.
    pub(crate) fn at(&mut self, span: Span, message: impl std::fmt::Display) {
        self.push(Error::new(span, message));
    }

    /// Underlines everything from the first to the last of `tokens`.
    pub(crate) fn on(&mut self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        let (tokens, message) = (tokens.into_token_stream(), message.to_string());
        self.push(Error::new_spanned(tokens, message));
    }

    pub(crate) fn push(&mut self, error: Error) {
        self.found.push(error);
    }

    /// How many there are, to tell whether more came.
    pub(crate) fn count(&self) -> usize {
        self.found.len()
    }

    /// The value, or nothing and one more error.
    pub(crate) fn keep<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    /// Everything that was found, in the order in which it was.
    pub(crate) fn finish(mut self) -> Vec<Error> {
        self.asked = true;
        std::mem::take(&mut self.found)
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        if !self.asked && !std::thread::panicking() {
            debug_assert!(false, "errors were collected and never looked at");
        }
    }
}

/// The one of `known` that a misspelt `name` most likely meant.
pub(crate) fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let allowed = (name.chars().count() / 3).max(1);
    known
        .iter()
        .map(|candidate| (distance(name, candidate), *candidate))
        .filter(|(distance, candidate)| *distance <= allowed || is_cut_short(name, candidate))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// `ser` for `serialize_with` is no typo, but `pat` for `pattern` is an abbreviation worth answering.
fn is_cut_short(name: &str, candidate: &str) -> bool {
    name.len() >= 3 && candidate.starts_with(name) && candidate.len() <= name.len() * 3
}

/// How many characters have to be inserted, removed, replaced or swapped with their neighbour.
fn distance(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.chars().collect();
    let right: Vec<char> = right.chars().collect();
    let mut rows = vec![vec![0; right.len() + 1]; left.len() + 1];
    rows[0] = (0..=right.len()).collect();
    for i in 1..=left.len() {
        rows[i][0] = i;
        for j in 1..=right.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(left[i - 1] != right[j - 1]);
            let mut best = replaced.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = best;
        }
    }
    rows[left.len()][right.len()]
}

/// `` `a`, `b` or `c` ``.
pub(crate) fn list(names: &[&str], last: &str) -> String {
    match names.split_last() {
        None => String::new(),
        Some((only, [])) => format!("`{only}`"),
        Some((end, rest)) => format!("`{}` {last} `{end}`", rest.join("`, `")),
    }
}

#[cfg(test)]
mod tests {
    use super::{Errors, distance, list, nearest};
    use proc_macro2::Span;

    #[test]
    fn a_swap_is_one_step() {
        assert_eq!(distance("raneg", "range"), 1);
        assert_eq!(distance("", "len"), 3);
        assert_eq!(distance("skip", "skip"), 0);
        assert_eq!(distance("kitten", "sitting"), 3);
    }

    #[test]
    fn a_near_name_is_found_and_a_far_one_is_not() {
        let known = ["rename", "rename_all", "range", "pattern", "len", "skip"];
        assert_eq!(nearest("raname", &known), Some("rename"));
        assert_eq!(nearest("rename_al", &known), Some("rename_all"));
        assert_eq!(nearest("lne", &known), Some("len"));
        assert_eq!(nearest("pat", &known), Some("pattern"));
        assert_eq!(nearest("minimum", &known), None);
    }

    #[test]
    fn names_are_listed_as_in_a_sentence() {
        assert_eq!(list(&[], "or"), "");
        assert_eq!(list(&["a"], "or"), "`a`");
        assert_eq!(list(&["a", "b", "c"], "or"), "`a`, `b` or `c`");
    }

    #[test]
    fn every_error_is_handed_back_in_order() {
        let mut errors = Errors::new();
        errors.at(Span::call_site(), "first");
        let kept: Option<()> = errors.keep(Err(syn::Error::new(Span::call_site(), "second")));
        assert!(kept.is_none());
        let texts: Vec<String> = errors.finish().iter().map(ToString::to_string).collect();
        assert_eq!(texts, ["first", "second"]);
    }

    #[test]
    #[should_panic(expected = "never looked at")]
    #[cfg(debug_assertions)]
    fn forgetting_to_look_is_a_bug() {
        drop(Errors::new());
    }
}
