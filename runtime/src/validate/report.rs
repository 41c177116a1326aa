//! Where the walk is, and what it has found so far.

use std::borrow::Cow;

use super::violations::Found;
use super::{Path, Segment, Violation, Violations};
use crate::encode::Val;

/// Of a longer key only the beginning is kept: a hundred violations must not multiply what was sent.
const MAX_KEY: usize = 1024;

/// One step of the walk. Nothing is copied until there is a violation.
#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    Field(&'static str),
    Index(usize),
    Key(Val<'a>),
}

struct Frame<'a> {
    outer: Option<&'a Frame<'a>>,
    step: Step<'a>,
}

/// Where the walk is, and what it has found so far. Generated code tells it what a `check` said.
pub struct Report<'r> {
    found: &'r mut Found,
    at: Option<&'r Frame<'r>>,
    /// Nothing that came may be shown.
    secret: bool,
}

impl Report<'_> {
    /// Lets `walk` find violations.
    pub(super) fn collect(walk: impl FnOnce(&mut Report<'_>)) -> Found {
        let mut found = Found::default();
        walk(&mut Report {
            found: &mut found,
            at: None,
            secret: false,
        });
        found
    }

    /// Goes one step further in.
    pub(super) fn below(&mut self, step: Step<'_>, walk: impl FnOnce(&mut Report<'_>)) {
        let frame = Frame {
            outer: self.at,
            step,
        };
        walk(&mut Report {
            found: self.found,
            at: Some(&frame),
            secret: self.secret,
        });
    }

    /// Goes into a `Secret`.
    pub(super) fn secretly(&mut self, walk: impl FnOnce(&mut Report<'_>)) {
        walk(&mut Report {
            found: self.found,
            at: self.at,
            secret: true,
        });
    }

    /// Adds a violation of a rule; `word` is told whether it may show the value.
    pub(super) fn broken(&mut self, word: impl FnOnce(bool) -> Violation) {
        if self.found.keeps() {
            let violation = word(!self.secret).below(&self.path());
            self.found.add(violation);
        } else {
            self.found.count();
        }
    }

    /// What the `check` of a field said.
    pub fn field(&mut self, name: &'static str, result: Result<(), Violation>) {
        self.below(Step::Field(name), |report| report.container(result));
    }

    /// What the `check` of the whole object said.
    pub fn container(&mut self, result: Result<(), Violation>) {
        if let Err(violation) = result {
            self.broken(|shown| {
                if shown {
                    violation
                } else {
                    violation.without_values()
                }
            });
        }
    }

    #[cold]
    fn path(&self) -> Path {
        let mut segments = Vec::new();
        let mut at = self.at;
        while let Some(frame) = at {
            segments.extend(self.segment(frame.step));
            at = frame.outer;
        }
        segments.reverse();
        Path::from(segments)
    }

    fn segment(&self, step: Step<'_>) -> Option<Segment> {
        Some(match step {
            Step::Field(name) => Segment::Field(name.into()),
            Step::Index(index) => Segment::Index(index),
            // The keys of a secret map are secret; which map it is, is not.
            Step::Key(_) if self.secret => return None,
            Step::Key(key) => Segment::Key(beginning(&key_text(key)).into()),
        })
    }
}

fn beginning(key: &str) -> &str {
    let mut end = key.len().min(MAX_KEY);
    while !key.is_char_boundary(end) {
        end -= 1;
    }
    &key[..end]
}

fn key_text(key: Val<'_>) -> Cow<'_, str> {
    match key {
        Val::Str(text) => text.into(),
        Val::Bool(v) => v.to_string().into(),
        Val::I64(v) => v.to_string().into(),
        Val::U64(v) => v.to_string().into(),
        Val::I128(v) => v.to_string().into(),
        Val::U128(v) => v.to_string().into(),
        Val::Char(v) => v.to_string().into(),
        Val::Checked(v) => Cow::Owned(key_text(v.inner()).into_owned()),
        _ => "".into(),
    }
}

impl Found {
    pub(super) fn into_result(self) -> Result<(), Violations> {
        self.into_violations().map_or(Ok(()), Err)
    }
}
