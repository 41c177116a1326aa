//! What generated code asks of a field's type, whether or not the type is ours.
//!
//! `Of::<T>::FACTS` is an inherent constant where `T` is a model, and goes before the trait's of the same name; for a
//! foreign type only the trait's is left. That works where the type is written out, so the macro writes it out.

use std::marker::PhantomData;

use super::{Model, NO_TAG, Schema, Shape};

/// What a table says of a field's type.
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    /// Whether the type is a model.
    pub known: bool,
    /// Whether a field of the type may be absent.
    pub optional: bool,
    /// The type's description.
    pub schema: fn() -> &'static Schema,
}

/// The facts of a type of which nothing is known.
pub const UNKNOWN: Facts = Facts {
    known: false,
    optional: false,
    schema: unknown,
};

fn unknown() -> &'static Schema {
    &Schema::Unknown
}

pub(crate) fn schema_of<T: Model + ?Sized>() -> &'static Schema {
    T::SCHEMA
}

/// A question about `T`.
#[derive(Debug)]
pub struct Of<T: ?Sized>(PhantomData<T>);

impl<T: Model + ?Sized> Of<T> {
    /// [`Model::SHAPE`].
    pub const SHAPE: Shape = T::SHAPE;
    /// What a table says of the type.
    pub const FACTS: Facts = Facts {
        known: true,
        optional: T::OPTIONAL,
        schema: schema_of::<T>,
    };
    /// The text of the first tag, or one that nothing on the wire equals.
    pub const TAG: &'static str = T::SHAPE.tag();
}

/// The answers for a type of which nothing is known.
pub trait Fallback {
    /// As [`Model::SHAPE`].
    const SHAPE: Shape = Shape::Unknown;
    /// What a table says of the type.
    const FACTS: Facts = UNKNOWN;
    /// A text that nothing on the wire equals.
    const TAG: &'static str = NO_TAG;
}

impl<T: ?Sized> Fallback for Of<T> {}
