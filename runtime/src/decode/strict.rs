//! `Valid` and `Unchecked`: islands with a strictness of their own.

use serde::{Deserialize, Deserializer};

use super::{Ask, Decode, Mode, Outcome, Source, Taken, deserialize, root};
use crate::schema::Model;
use crate::validate::{Unchecked, Valid};

impl<'de, T: Decode<'de> + Model> Decode<'de> for Valid<T> {
    fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        let mut value = None;
        // Around it everything is checked at the end anyway.
        let island = source.context().mode() != Mode::Strict;
        let taken = if island {
            island_of(&mut value, source, ask)?
        } else {
            T::decode(&mut value, source, ask)?
        };
        *slot = value.map(Valid::trusted);
        Ok(taken)
    }
    fn absent() -> Option<Self> {
        T::absent().and_then(|value| Valid::new(value).ok())
    }
}

fn island_of<'de, T: Decode<'de> + Model>(
    slot: &mut Option<T>,
    source: &mut dyn Source<'de>,
    ask: Ask,
) -> Result<Taken, super::Fail> {
    let mode = source.context().set_mode(Mode::Strict);
    let constrained = source.context().set_constrained(false);
    let taken = T::decode(slot, source, ask)?;
    let context = source.context();
    if let Some(value) = slot {
        root::hold(context, value.val())?;
    }
    context.set_mode(mode);
    context.set_constrained(constrained);
    Ok(taken)
}

impl<'de, T: Decode<'de> + Model> Decode<'de> for Unchecked<T> {
    fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        let mode = source.context().set_mode(Mode::Unchecked);
        let mut value = None;
        let taken = T::decode(&mut value, source, ask)?;
        source.context().set_mode(mode);
        *slot = value.map(Unchecked::new);
        Ok(taken)
    }
    fn absent() -> Option<Self> {
        T::absent().map(Unchecked::new)
    }
}

impl<'de, T: Decode<'de> + Model> Deserialize<'de> for Valid<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

impl<'de, T: Decode<'de> + Model> Deserialize<'de> for Unchecked<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}
