//! How a model's fields get to the state of its object.

use super::message::Expecting;
use super::object::Object;
use super::{
    Ask, Begin, Context, Fields, Hint, MapPlan, Outcome, Set, Sink, Source, Taken, Want, Wrapper,
};
use crate::schema::{Schema, Table};
use crate::types::Extra;

/// Reads an object of the model that `schema` describes into its fields, in a slot that is empty.
///
/// # Errors
/// As [`Source::read`].
pub fn in_place<'de>(
    source: &mut dyn Source<'de>,
    ask: Ask,
    schema: &'static Schema,
    slot: &mut dyn Begin<'de>,
) -> Outcome {
    let place = Place::Slot(&mut *slot);
    let state = Object::new(schema.table(), source.context());
    let taken = source.take(Want::Object(&mut ObjectSink { state, place }), ask);
    match taken {
        Ok(Taken::Aside) => {
            slot.begin(false);
        }
        Err(_) => conceal_beside_secrets(schema.table(), source.context()),
        Ok(_) => {}
    }
    taken
}

/// The same, where the model stands already.
///
/// # Errors
/// As [`Source::read`].
pub fn into<'de>(
    source: &mut dyn Source<'de>,
    ask: Ask,
    schema: &'static Schema,
    model: Set<'_, 'de>,
) -> Outcome {
    let place = Place::Model(model);
    let state = Object::new(schema.table(), source.context());
    let taken = source.take(Want::Object(&mut ObjectSink { state, place }), ask);
    if taken.is_err() {
        conceal_beside_secrets(schema.table(), source.context());
    }
    taken
}

/// A secret may have been put in the wrong place: where an object has one, no text is shown that its other fields could
/// not take, nor one that came for the object.
#[cold]
pub(super) fn conceal_beside_secrets(table: &Table, context: &Context) {
    if table.holds_secret() {
        context.conceal();
    }
}

/// The same, with a function that takes the fields, and `extra` apart from them.
///
/// # Errors
/// As [`Source::read`].
pub fn object<'de>(
    source: &mut dyn Source<'de>,
    ask: Ask,
    schema: &'static Schema,
    extra: Option<&mut Extra>,
    set: Set<'_, 'de>,
) -> Outcome {
    into(source, ask, schema, &mut Apart { set, extra })
}

struct Apart<'a, 'de> {
    set: Set<'a, 'de>,
    extra: Option<&'a mut Extra>,
}

impl<'de> Fields<'de> for Apart<'_, 'de> {
    fn set(&mut self, index: usize, source: &mut dyn Source<'de>) -> Outcome {
        self.set.set(index, source)
    }
    fn extra(&mut self) -> Option<&mut Extra> {
        self.extra.as_deref_mut()
    }
}

/// What an object is read into.
enum Place<'a, 'de> {
    Model(Set<'a, 'de>),
    Slot(&'a mut dyn Begin<'de>),
}

/// An object that is wanted.
pub struct ObjectSink<'a, 'de> {
    state: Object<'de>,
    place: Place<'a, 'de>,
}

impl<'de> ObjectSink<'_, 'de> {
    /// The object has begun.
    #[inline]
    pub(super) fn begin(&mut self) -> Option<(&mut Object<'de>, Set<'_, 'de>)> {
        match &mut self.place {
            Place::Model(model) => Some((&mut self.state, &mut **model)),
            Place::Slot(slot) => Some((&mut self.state, slot.begin(true)?)),
        }
    }
}

impl<'de> Sink<'de> for ObjectSink<'_, 'de> {
    fn expecting(&self) -> Expecting<'_> {
        Expecting::Text("an object")
    }
    fn map(&mut self) -> MapPlan<'_, 'de> {
        match self.begin() {
            Some((state, set)) => MapPlan::Object(state, set),
            None => MapPlan::Refuse,
        }
    }
    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        source.read(Hint::Any, self)
    }
}
