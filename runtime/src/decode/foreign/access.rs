//! The engine's lists and maps as serde's: foreign visitors pull them item by item.

use serde::de::{self, DeserializeSeed};

use super::Refused;
use super::deserializer::In;
use crate::decode::map_key::KeySource;
use crate::decode::{Context, Entries, Fail, Items, MapKey, Outcome, Source, Taken};

/// Runs a foreign seed on a source; its value and its error come back beside the engine's outcome.
pub(super) struct SeedRun<T, V, R> {
    seed: Option<T>,
    result: Option<Result<V, R>>,
}

impl<'de, T: DeserializeSeed<'de>> SeedRun<T, T::Value, Refused> {
    pub(super) fn new(seed: T) -> Self {
        SeedRun {
            seed: Some(seed),
            result: None,
        }
    }

    pub(super) fn read(&mut self, source: &mut dyn Source<'de>) -> Outcome {
        let Some(seed) = self.seed.take() else {
            return Err(Fail::new());
        };
        let result = seed.deserialize(In { source, key: false });
        let outcome = if result.is_ok() {
            Ok(Taken::Value)
        } else {
            Err(Fail::new())
        };
        self.result = Some(result);
        outcome
    }

    pub(super) fn finish(self, outcome: Result<bool, Fail>) -> Result<Option<T::Value>, Refused> {
        match (outcome, self.result) {
            (Ok(_), Some(Ok(value))) => Ok(Some(value)),
            (_, Some(Err(refused))) => Err(refused),
            (Ok(_), None) => Ok(None),
            (Err(_), _) => Err(Refused::KNOWN),
        }
    }
}

pub(super) fn required<T>(value: Result<Option<T>, Refused>) -> Result<T, Refused> {
    value?.ok_or(Refused::KNOWN)
}

pub(super) struct ItemsIn<'a, 'de>(pub(super) &'a mut dyn Items<'de>);

impl<'de> de::SeqAccess<'de> for ItemsIn<'_, 'de> {
    type Error = Refused;
    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Refused> {
        let mut run = SeedRun::new(seed);
        let outcome = self.0.next(&mut |source| run.read(source));
        run.finish(outcome)
    }
    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

/// Reads a key as a foreign type.
pub(super) fn read_key<'de, T: DeserializeSeed<'de>>(
    seed: T,
    key: MapKey<'de>,
    context: &Context,
) -> Result<T::Value, Refused> {
    seed.deserialize(In {
        source: &mut KeySource { key, context },
        key: true,
    })
}

pub(super) struct EntriesIn<'a, 'de>(pub(super) &'a mut dyn Entries<'de>);

impl<'de> de::MapAccess<'de> for EntriesIn<'_, 'de> {
    type Error = Refused;
    fn next_key_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Refused> {
        match MapKey::next(self.0)? {
            Some(key) => read_key(seed, key, self.0.context()).map(Some),
            None => Ok(None),
        }
    }
    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Refused> {
        let mut run = SeedRun::new(seed);
        let outcome = self.0.value(&mut |source| run.read(source));
        required(run.finish(outcome.map(|_| true)))
    }
    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}
