//! Where in a value something is.

use std::borrow::Cow;
use std::fmt;

use super::cut::{MAX_QUOTED, quote};

/// The longest path in a message, in bytes, besides the mark where it is cut.
const MAX_PATH: usize = 240;

/// Where in a value something is: `output[0].role`.
///
/// ```
/// use realtime_model::{Validate, Violation, realtime_model};
///
/// #[realtime_model]
/// struct Labels {
///     #[model(values(len = ..=3))]
///     labels: std::collections::BTreeMap<String, String>,
/// }
///
/// let long = Labels { labels: [("a b".to_owned(), "long".to_owned())].into() };
/// let violations = long.validate().unwrap_err();
/// assert_eq!(violations.iter().next().unwrap().path().to_string(), r#"labels["a b"]"#);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Path {
    segments: Vec<Segment>,
}

/// One step of a [`Path`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Segment {
    /// A field of an object, by its name on the wire.
    Field(Cow<'static, str>),
    /// An item of a list.
    Index(usize),
    /// A value of a map. Of a key longer than 1024 bytes only the beginning is kept.
    Key(Box<str>),
}

impl Path {
    /// The steps, from the outside in. None for the value as a whole.
    #[must_use]
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// Whether it is the value as a whole.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.segments.is_empty()
    }

    /// Goes on to something inside.
    pub(super) fn push(&mut self, segment: Segment) {
        self.segments.push(segment);
    }

    /// The same place, seen from further out.
    pub(super) fn below(self, outer: &Path) -> Path {
        if outer.is_empty() {
            return self;
        }
        let mut segments = outer.segments.clone();
        segments.extend(self.segments);
        Path { segments }
    }
}

impl From<Vec<Segment>> for Path {
    fn from(segments: Vec<Segment>) -> Self {
        Path { segments }
    }
}

/// `output[0].role`; a name that is no identifier is quoted, escaped and cut: `labels["a b"]`.
impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, segment) in self.segments.iter().enumerate() {
            step(segment, at == 0, f)?;
        }
        Ok(())
    }
}

/// A path for a message, which has to have room for what is wrong there: of a long one both ends, `..` between them.
pub(crate) struct Short<'a>(pub(crate) &'a Path);

impl fmt::Display for Short<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let steps: Vec<String> = self
            .0
            .segments
            .iter()
            .enumerate()
            .map(|(at, segment)| Step(segment, at == 0).to_string())
            .collect();
        if steps.iter().map(String::len).sum::<usize>() <= MAX_PATH {
            return self.0.fmt(f);
        }
        let head = fitting(steps.iter());
        let tail = fitting(steps[head..].iter().rev());
        steps[..head]
            .iter()
            .try_for_each(|step| f.write_str(step))?;
        f.write_str("..")?;
        steps[steps.len() - tail..]
            .iter()
            .try_for_each(|step| f.write_str(step))
    }
}

/// How many steps are at one end of a path that is cut.
fn fitting<'a>(steps: impl Iterator<Item = &'a String>) -> usize {
    let mut room = MAX_PATH / 2;
    let fits = |step: &&String| {
        let left = room.checked_sub(step.len());
        room = left.unwrap_or_default();
        left.is_some()
    };
    steps.take_while(fits).count()
}

struct Step<'a>(&'a Segment, bool);

impl fmt::Display for Step<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        step(self.0, self.1, f)
    }
}

fn step(segment: &Segment, first: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let name = match segment {
        Segment::Index(index) => return write!(f, "[{index}]"),
        Segment::Field(name) => &**name,
        Segment::Key(key) => key,
    };
    match (is_identifier(name), first) {
        (true, true) => f.write_str(name),
        (true, false) => write!(f, ".{name}"),
        (false, _) => write!(f, "[{}]", quote(name)),
    }
}

fn is_identifier(name: &str) -> bool {
    let starts = |c: char| c.is_alphabetic() || c == '_' || c == '$';
    name.len() <= MAX_QUOTED
        && name.starts_with(starts)
        && name.chars().all(|c| starts(c) || c.is_alphanumeric())
}
