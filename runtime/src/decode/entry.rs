//! How a model's fields get to the state of its object.

use super::message::Expecting;
use super::object::Object;
use super::{
    Ask, Begin, Context, Fields, Hint, MapPlan, Outcome, Set, Sink, Source, Taken, Want, Wrapper,
};
use crate::schema::{Schema, Table};
use crate::types::Extra;

/// Reads an object of the model that `schema` describes into its fields.
///
/// # Errors
/// As [`Source::read`].
pub fn in_place<'de>(
    source: &mut dyn Source<'de>,
    ask: Ask,
    schema: &'static Schema,
    model: &mut dyn Begin<'de>,
) -> Outcome {
    let state = Object::new(schema.table(), source.context());
    let taken = source.take(Want::Object(&mut ObjectSink { state, model }), ask);
    match taken {
        Ok(Taken::Aside) => {
            model.begin(false);
        }
        Err(_) => conceal_beside_secrets(schema.table(), source.context()),
        Ok(_) => {}
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
    in_place(source, ask, schema, &mut Apart { set, extra })
}

struct Apart<'a, 'de> {
    set: Set<'a, 'de>,
    extra: Option<&'a mut Extra>,
}

impl<'de> Begin<'de> for Apart<'_, 'de> {
    fn begin(&mut self, _: bool) -> Option<Set<'_, 'de>> {
        Some(self)
    }
}

impl<'de> Fields<'de> for Apart<'_, 'de> {
    fn set(&mut self, index: usize, source: &mut dyn Source<'de>) -> Outcome {
        self.set.set(index, source)
    }
    fn extra(&mut self) -> Option<&mut Extra> {
        self.extra.as_deref_mut()
    }
}

/// An object that is wanted.
pub struct ObjectSink<'a, 'de> {
    state: Object<'de>,
    model: &'a mut dyn Begin<'de>,
}

impl<'de> ObjectSink<'_, 'de> {
    /// The object has begun.
    #[inline]
    pub(super) fn begin(&mut self) -> Option<(&mut Object<'de>, Set<'_, 'de>)> {
        let set = self.model.begin(true)?;
        Some((&mut self.state, set))
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
