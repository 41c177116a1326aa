//! The six unions of events as values: one for each family and direction.
//!
//! What is special about one of them is in here; which one an event is read as, is not.

use std::fmt;

use openai_realtime::{beta, ga, translation};
use realtime_model::schema::{Member, Schema, Shape};
use realtime_model::{Model, Unchecked, Validate, Violations};
use serde::Serialize;
use serde::de::DeserializeOwned;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    Ga,
    Beta,
    Translation,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Server,
    Client,
}

/// One union of events.
pub(crate) struct Side {
    pub(crate) family: Family,
    pub(crate) direction: Direction,
    pub(crate) schema: &'static Schema,
    /// Decodes an event.
    pub(crate) read: fn(&str) -> Result<Box<dyn Event>, Refusal>,
}

/// An event that was decoded.
pub(crate) trait Event {
    /// Whether its type is declared.
    fn is_known(&self) -> bool;
    /// The bounds that it breaks. Only what a server sends may be here and break one.
    fn broken(&self) -> Option<Violations>;
    /// The event as it is written.
    fn written(&self) -> Result<String, serde_json::Error>;
}

/// An event that was not decoded.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) error: String,
    /// The bounds that it breaks, where the rest of it is fine.
    pub(crate) broken: Option<Violations>,
}

/// In the order in which they are tried.
pub(crate) static SIDES: [Side; 6] = [
    side::<ga::ServerEvent>(Family::Ga, Direction::Server),
    side::<ga::ClientEvent>(Family::Ga, Direction::Client),
    side::<beta::ServerEvent>(Family::Beta, Direction::Server),
    side::<beta::ClientEvent>(Family::Beta, Direction::Client),
    side::<translation::ServerEvent>(Family::Translation, Direction::Server),
    side::<translation::ClientEvent>(Family::Translation, Direction::Client),
];

impl Side {
    /// Whether the union declares events of this type.
    pub(crate) fn knows(&self, event_type: &str) -> bool {
        let Schema::Union(union) = self.schema else {
            return false;
        };
        let is_it = |member: &Member| matches!(member.shape, Shape::Object(tags) if tags.contains(&("type", event_type)));
        union.members.iter().any(is_it)
    }
}

const fn side<T: EventUnion>(family: Family, direction: Direction) -> Side {
    Side {
        family,
        direction,
        schema: T::SCHEMA,
        read: read::<T>,
    }
}

fn read<T: EventUnion>(text: &str) -> Result<Box<dyn Event>, Refusal> {
    match serde_json::from_str::<T>(text) {
        Ok(event) => Ok(Box::new(event)),
        Err(error) => Err(Refusal {
            error: error.to_string(),
            broken: T::bounds_of(text),
        }),
    }
}

/// A union of this crate.
trait EventUnion: Model + Serialize + DeserializeOwned + 'static {
    fn is_other(&self) -> bool;

    /// The bounds that made an event fail, typed, unless it failed for something else.
    fn bounds_of(text: &str) -> Option<Violations>;
}

macro_rules! unions {
    ($($union:ty),* $(,)?) => {$(
        impl EventUnion for $union {
            fn is_other(&self) -> bool {
                matches!(self, Self::Other(_))
            }

            fn bounds_of(text: &str) -> Option<Violations> {
                let event: Unchecked<Self> = serde_json::from_str(text).ok()?;
                event.check().err()
            }
        }
    )*};
}

unions!(
    ga::ServerEvent,
    ga::ClientEvent,
    beta::ServerEvent,
    beta::ClientEvent,
    translation::ServerEvent,
    translation::ClientEvent,
);

impl<T: EventUnion> Event for T {
    fn is_known(&self) -> bool {
        !self.is_other()
    }

    fn broken(&self) -> Option<Violations> {
        self.validate().err()
    }

    fn written(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }
}

impl Family {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Family::Ga => "ga",
            Family::Beta => "beta",
            Family::Translation => "translation",
        }
    }
}

impl Direction {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Direction::Server => "server",
            Direction::Client => "client",
        }
    }
}

impl fmt::Debug for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.family.name(), self.direction.name())
    }
}
