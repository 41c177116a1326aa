//! What one read from the root knows: how strict it is, how deep, and the first failure with its path.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::fmt::Display;

use serde_json::Value;

use super::message::{self, Expecting, Got};
use super::{Fail, Hint, Outcome, Taken};
use crate::validate::{Segment, Violations};

/// How much of a key a path keeps, in characters.
const MAX_KEY: usize = 128;

/// A depth that no value has.
const NOWHERE: u16 = u16::MAX;

/// How deep objects and lists may nest.
const MAX_DEPTH: u16 = 128;

thread_local! {
    /// The depth of the model around a foreign type: a model inside that type is a root of its own, and goes on from here.
    static OUTER_DEPTH: Cell<u16> = const { Cell::new(0) };
}

/// What becomes of bounds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// The whole value is checked once it is built.
    Strict,
    /// Bounds are for `validate()`; newtypes hold theirs at once.
    Lenient,
    /// Nothing is checked: the value cannot be reached before `Unchecked::check`.
    Unchecked,
}

/// One failure, before it is worded.
pub(crate) enum Failure {
    Wrong {
        expecting: String,
        got: String,
    },
    Missing(&'static str),
    Duplicate(String),
    UnknownField {
        name: String,
        nearest: Option<&'static str>,
    },
    Foreign(String),
    Violations(Violations),
    Deep,
}

pub(crate) struct Trouble {
    pub(crate) failure: Failure,
    /// From the inside out.
    pub(crate) path: Vec<Segment>,
}

/// The state of one read from the root.
pub struct Context {
    mode: Cell<Mode>,
    human_readable: Cell<bool>,
    depth: Cell<u16>,
    constrained: Cell<bool>,
    soft: Cell<bool>,
    /// The depth at which a value is being read that may be set aside, the innermost one.
    soft_depth: Cell<u16>,
    secret: Cell<bool>,
    reads_ignored: Cell<bool>,
    kept: RefCell<Option<Box<Kept>>>,
}

/// What most reads have no need of.
#[derive(Default)]
struct Kept {
    aside: Option<Value>,
    trouble: Option<Trouble>,
}

impl Context {
    pub(crate) fn new(mode: Mode) -> Self {
        Context {
            mode: Cell::new(mode),
            human_readable: Cell::new(true),
            depth: Cell::new(OUTER_DEPTH.get()),
            constrained: Cell::new(false),
            soft: Cell::new(false),
            soft_depth: Cell::new(NOWHERE),
            secret: Cell::new(false),
            reads_ignored: Cell::new(false),
            kept: RefCell::new(None),
        }
    }

    /// What the format says of itself; foreign types ask.
    pub(crate) fn set_human_readable(&self, human_readable: bool) {
        self.human_readable.set(human_readable);
        // serde_json passes over a value of any depth in a loop; the others go down in it, as deep as it is.
        self.reads_ignored.set(!human_readable);
    }

    pub(crate) fn human_readable(&self) -> bool {
        self.human_readable.get()
    }

    #[cfg(feature = "json")]
    pub(crate) fn depth(&self) -> u16 {
        self.depth.get()
    }

    pub(crate) fn mode(&self) -> Mode {
        self.mode.get()
    }

    /// Changes the mode, and gives the one before.
    pub(crate) fn set_mode(&self, mode: Mode) -> Mode {
        self.mode.replace(mode)
    }

    /// Says whether anything that comes may be shown from here on, and what held before.
    pub(crate) fn hide(&self, hide: bool) -> bool {
        self.secret.replace(hide)
    }

    pub(crate) fn is_secret(&self) -> bool {
        self.secret.get()
    }

    /// Says whether values that nobody wants are read like others from here on, and what held before.
    pub(crate) fn set_reads_ignored(&self, reads: bool) -> bool {
        self.reads_ignored.replace(reads)
    }

    /// Whether values that nobody wants are read like others, and not passed over as the format likes it.
    #[inline]
    pub(crate) fn reads_ignored(&self) -> bool {
        self.reads_ignored.get()
    }

    /// From here on a foreign type's code runs: roots below it count on from this depth.
    pub(crate) fn enter_foreign(&self) -> u16 {
        OUTER_DEPTH.replace(self.depth.get())
    }

    /// Takes what [`Context::enter_foreign`] gave.
    pub(crate) fn leave_foreign(&self, outer: u16) {
        OUTER_DEPTH.set(outer);
    }

    /// Whether a value with constraints was read.
    pub(crate) fn constrained(&self) -> bool {
        self.constrained.get()
    }

    /// Sets that, and gives what was before.
    pub(crate) fn set_constrained(&self, constrained: bool) -> bool {
        self.constrained.replace(constrained)
    }

    /// The next value may be set aside. Gives what [`Context::harden`] takes when it is read.
    pub(crate) fn soften(&self) -> u16 {
        self.soft.set(true);
        self.soft_depth.replace(self.depth.get())
    }

    /// The value is read.
    pub(crate) fn harden(&self, outer: u16) {
        self.soft.set(false);
        self.soft_depth.set(outer);
    }

    pub(crate) fn take_soft(&self) -> bool {
        self.soft.replace(false)
    }

    /// Whether the value that was just read may be set aside.
    pub(crate) fn was_soft(&self) -> bool {
        self.soft_depth.get() == self.depth.get()
    }

    /// The same, asked from inside of it.
    pub(crate) fn is_soft_outside(&self) -> bool {
        self.soft_depth.get() == self.depth.get().wrapping_sub(1)
    }

    pub(crate) fn set_aside(&self, value: Value) -> Outcome {
        self.keep(|kept| kept.aside = Some(value));
        Ok(Taken::Aside)
    }

    pub(crate) fn take_aside(&self) -> Value {
        let aside = self
            .kept
            .borrow_mut()
            .as_mut()
            .and_then(|kept| kept.aside.take());
        aside.unwrap_or(Value::Null)
    }

    fn keep<T>(&self, change: impl FnOnce(&mut Kept) -> T) -> T {
        change(self.kept.borrow_mut().get_or_insert_default())
    }

    pub(crate) fn enter(&self) -> Result<(), Fail> {
        let depth = self.depth.get();
        if depth >= MAX_DEPTH {
            return Err(self.fail(Failure::Deep));
        }
        self.depth.set(depth + 1);
        Ok(())
    }

    pub(crate) fn leave(&self) {
        self.depth.set(self.depth.get() - 1);
    }

    /// Records a failure, unless an earlier one is on its way out.
    #[cold]
    pub(crate) fn fail(&self, failure: Failure) -> Fail {
        self.keep(|kept| {
            kept.trouble.get_or_insert_with(|| Trouble {
                failure: match self.is_secret() {
                    true => failure.without_values(),
                    false => failure,
                },
                path: Vec::new(),
            });
        });
        Fail::new()
    }

    /// Records that a token was of the wrong kind.
    #[cold]
    pub(crate) fn wrong(&self, expecting: &Expecting<'_>, got: &Got<'_>) -> Fail {
        // Of many spellings the nearest would be named, and tell what came.
        let got = if self.is_secret() {
            &Got::Kind(message::HIDDEN)
        } else {
            got
        };
        self.fail(Failure::Wrong {
            expecting: message::expecting(expecting, got),
            got: got.to_string(),
        })
    }

    /// The format failed. Asked for a type by name it words a misfit itself, with the value, which a secret must not
    /// be; what else it has to say (syntax, end of input) shows nothing, and stays its own.
    #[cold]
    pub(crate) fn format_failed(&self, hint: Hint, error: &dyn Display) {
        if self.is_secret() && !matches!(hint, Hint::Any | Hint::Optional | Hint::Option) {
            self.fail(Failure::Foreign(String::new()));
        }
        if matches!(hint, Hint::I128 | Hint::U128) && message::is_misfit(&error.to_string()) {
            self.wrong(&Expecting::Text("an integer"), &Got::Kind(message::MISFIT));
        }
    }

    /// Of a value that did not fit, no text is shown after all.
    #[cold]
    pub(crate) fn conceal(&self) {
        self.conceal_what(Failure::shows_text);
    }

    /// Of a value that did not fit, nothing is shown after all.
    #[cold]
    pub(crate) fn conceal_value(&self) {
        self.conceal_what(|failure| matches!(failure, Failure::Wrong { .. } | Failure::Foreign(_)));
    }

    fn conceal_what(&self, shows: fn(&Failure) -> bool) {
        self.keep(|kept| {
            if let Some(trouble) = &mut kept.trouble
                && shows(&trouble.failure)
                && !trouble.is_in_a_field()
            {
                let failure = std::mem::replace(&mut trouble.failure, Failure::Deep);
                trouble.failure = failure.without_values();
            }
        });
    }

    #[cold]
    pub(crate) fn at_field(&self, name: &'static str) {
        self.at(Segment::Field(Cow::Borrowed(name)));
    }

    #[cold]
    pub(crate) fn at_index(&self, index: usize) {
        self.at(Segment::Index(index));
    }

    #[cold]
    pub(crate) fn at_key(&self, key: &str) {
        // More than is shown, so that it shows as cut.
        let start: String = key.chars().take(MAX_KEY).collect();
        self.at(Segment::Key(start.into()));
    }

    fn at(&self, segment: Segment) {
        self.keep(|kept| {
            if let Some(trouble) = &mut kept.trouble
                && !(self.is_secret() && matches!(segment, Segment::Key(_)))
            {
                trouble.path.push(segment);
            }
        });
    }

    pub(crate) fn take_trouble(&self) -> Option<Trouble> {
        self.kept
            .borrow_mut()
            .as_mut()
            .and_then(|kept| kept.trouble.take())
    }
}

impl Trouble {
    fn is_in_a_field(&self) -> bool {
        self.path.iter().any(|at| matches!(at, Segment::Field(_)))
    }
}

impl Failure {
    /// Whether a text that came for a value is in the message, or may be.
    fn shows_text(&self) -> bool {
        match self {
            Failure::Wrong { got, .. } => got.starts_with('"'),
            Failure::Foreign(_) => true,
            _ => false,
        }
    }

    /// The same failure, without anything that came from the input.
    fn without_values(self) -> Self {
        match self {
            Failure::Foreign(_) => {
                Failure::Foreign(format!("invalid value, got {}", message::HIDDEN))
            }
            Failure::Wrong { expecting, .. } => Failure::Wrong {
                expecting,
                got: message::HIDDEN.to_owned(),
            },
            Failure::Duplicate(_) => Failure::Duplicate("..".to_owned()),
            Failure::UnknownField { .. } => Failure::UnknownField {
                name: "..".to_owned(),
                nearest: None,
            },
            other => other,
        }
    }
}
