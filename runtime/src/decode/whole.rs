//! The loops over a format's lists and maps that are taken as a whole: values go to their places without a call that
//! is not known beforehand.

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess};

use super::format::SinkVisitor;
use super::place::{ListPlace, MapPlace, Place};
use super::to::To;
use super::{Context, Taken};

/// A place as serde's seed, for keys and values alike.
pub(super) struct Into<'a, 'de>(pub(super) Place<'a, 'de>, pub(super) &'a Context);

impl<'de> DeserializeSeed<'de> for Into<'_, 'de> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(&mut SinkVisitor::to(To::Place(self.0), self.1, false))
    }
}

/// A list of a format; as to why this is a trait, see [`ReadMap`](super::drive::ReadMap).
pub(super) trait WholeList<'de>: SeqAccess<'de> {
    fn whole(
        &mut self,
        mut place: ListPlace<'_, 'de>,
        context: &Context,
    ) -> Result<Taken, Self::Error> {
        while self
            .next_element_seed(Into(place.next(), context))?
            .is_some()
        {
            place.add();
        }
        place.finish();
        Ok(Taken::Value)
    }
}

impl<'de, A: SeqAccess<'de>> WholeList<'de> for A {}

/// A map of a format.
pub(super) trait WholeMap<'de>: MapAccess<'de> {
    fn whole(
        &mut self,
        mut place: MapPlace<'_, 'de>,
        context: &Context,
    ) -> Result<Taken, Self::Error> {
        while self.next_key_seed(Into(place.key(), context))?.is_some() {
            self.next_value_seed(Into(place.value(), context))?;
        }
        place.finish();
        Ok(Taken::Value)
    }
}

impl<'de, A: MapAccess<'de>> WholeMap<'de> for A {}
