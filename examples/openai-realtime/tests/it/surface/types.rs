//! Which type stands for which models of the description.
//!
//! One type may stand for several: what a client sends and what the server sends back often agree, and events of
//! different names carry equal parts. A union may stand for one flat model, whose fields its members share out.

mod beta;
mod ga;
mod translation;
mod unions;

use realtime_model::schema::Schema;

/// A type of ours, and the names of what it stands for.
pub(super) struct Type {
    pub(super) family: &'static str,
    pub(super) schema: &'static Schema,
    pub(super) models: &'static [&'static str],
}

impl Type {
    pub(super) fn name(&self) -> &'static str {
        self.schema.name().unwrap_or("a type without a name")
    }
}

macro_rules! types {
    ($family:literal, $($type:ty: $($model:literal)+;)+) => {
        pub(super) const TYPES: &[super::Type] = &[$(super::Type {
            family: $family,
            schema: <$type as realtime_model::Model>::SCHEMA,
            models: &[$($model),+],
        }),+];
    };
}
use types;

/// The types that stand for models.
pub(super) fn all() -> impl Iterator<Item = &'static Type> {
    [ga::TYPES, beta::TYPES, translation::TYPES]
        .into_iter()
        .flatten()
}

/// The types that stand for the description's named unions and lists.
pub(super) fn unions() -> impl Iterator<Item = &'static Type> {
    unions::ALL.iter().flat_map(|types| types.iter())
}

/// The types that stand for a model.
pub(super) fn of(model: &str) -> impl Iterator<Item = &'static Type> {
    all().filter(move |known| known.models.contains(&model))
}
