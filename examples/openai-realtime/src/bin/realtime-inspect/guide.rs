//! Which union an event is read as: what was asked for, else what knows its type and fits it best.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use crate::args::{DirectionOption, FamilyOption, Options};
use crate::findings::{self, Findings};
use crate::side::{Direction, Event, Family, Refusal, SIDES, Side};

/// How badly a reading fits that leaves nothing to say.
const PERFECT: (bool, u64) = (false, 0);

/// Reads the events of one input.
#[derive(Debug)]
pub(crate) struct Guide {
    family: Option<Family>,
    direction: Option<Direction>,
    /// The family of the last event that was known: a recording is of one session, as a rule.
    last: Option<Family>,
}

/// An event, and what it was read as.
pub(crate) struct Reading {
    pub(crate) side: &'static Side,
    /// Its `type`, if that is a string.
    pub(crate) event_type: Option<String>,
    pub(crate) outcome: Result<Box<dyn Event>, Refusal>,
    /// What the models do not say of it, where that has been looked up already.
    pub(crate) findings: Option<Findings>,
}

impl Guide {
    pub(crate) fn new(options: &Options) -> Self {
        let family = match options.family {
            FamilyOption::Ga => Some(Family::Ga),
            FamilyOption::Beta => Some(Family::Beta),
            FamilyOption::Translation => Some(Family::Translation),
            FamilyOption::Auto => None,
        };
        let direction = match options.direction {
            DirectionOption::Server => Some(Direction::Server),
            DirectionOption::Client => Some(Direction::Client),
            DirectionOption::Auto => None,
        };
        Guide {
            family,
            direction,
            last: None,
        }
    }

    /// Reads the text of one event.
    pub(crate) fn read(&mut self, text: &str) -> Reading {
        let event_type = event_type(text);
        let mut knowing = self.allowed();
        knowing.retain(|side| event_type.as_deref().is_some_and(|name| side.knows(name)));
        let mut reading = match *knowing {
            [] => Reading::new(self.fallback(), text),
            [side] => Reading::new(side, text),
            _ => self.best(&knowing, text),
        };
        if reading.is_known() {
            self.last = Some(reading.side.family);
        }
        reading.event_type = event_type;
        reading
    }

    /// The unions that were asked for, the likely ones first.
    fn allowed(&self) -> Vec<&'static Side> {
        let mut sides: Vec<_> = SIDES
            .iter()
            .filter(|side| self.family.is_none_or(|family| family == side.family))
            .filter(|side| {
                self.direction
                    .is_none_or(|direction| direction == side.direction)
            })
            .collect();
        sides.sort_by_key(|side| !self.is_last(side));
        sides
    }

    /// What an event is read as that nobody knows. Servers invent events more often than clients do.
    fn fallback(&self) -> &'static Side {
        // Servers come first in each family.
        self.allowed()[0]
    }

    fn is_last(&self, side: &Side) -> bool {
        self.last == Some(side.family)
    }

    /// The reading that fits best; of equals, the first.
    fn best(&self, sides: &[&'static Side], text: &str) -> Reading {
        let mut best = self.rated(sides[0], text);
        for side in &sides[1..] {
            if best.0 == PERFECT {
                break;
            }
            let other = self.rated(side, text);
            if other.0 < best.0 {
                best = other;
            }
        }
        best.1
    }

    /// A reading, and how badly it fits: whether it is out of shape, then how much of the event nobody declared. That counts
    /// twice for another family than the last one, which is not given up for a trifle.
    fn rated(&self, side: &'static Side, text: &str) -> ((bool, u64), Reading) {
        let mut reading = Reading::new(side, text);
        let weight = reading.look_for_findings(text).weight;
        let weight = if self.is_last(side) {
            weight
        } else {
            2 * weight
        };
        ((!reading.is_in_shape(), weight), reading)
    }
}

impl Reading {
    fn new(side: &'static Side, text: &str) -> Self {
        Reading {
            side,
            event_type: None,
            outcome: (side.read)(text),
            findings: None,
        }
    }

    /// Whether it was decoded, and its type is declared.
    pub(crate) fn is_known(&self) -> bool {
        self.outcome.as_ref().is_ok_and(|event| event.is_known())
    }

    /// Whether it was decoded, or would be but for the bounds that it breaks. Those do not make it another event.
    fn is_in_shape(&self) -> bool {
        match &self.outcome {
            Ok(_) => true,
            Err(refusal) => refusal.broken.is_some(),
        }
    }

    /// Looks up what the models do not say of the event; of one that is out of shape, nothing.
    pub(crate) fn look_for_findings(&mut self, text: &str) -> &Findings {
        let in_shape = self.is_in_shape();
        self.findings.get_or_insert_with(|| match in_shape {
            true => findings::of(self.side.schema, text),
            false => Findings::default(),
        })
    }
}

fn event_type(text: &str) -> Option<String> {
    let fields: BTreeMap<String, &RawValue> = serde_json::from_str(text).ok()?;
    serde_json::from_str(fields.get("type")?.get()).ok()
}
