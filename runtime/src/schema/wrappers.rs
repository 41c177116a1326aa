//! std's wrappers of one value as models.

use std::rc::Rc;
use std::sync::Arc;

use super::{Model, Schema, Shape, schema_of};
use crate::encode::Val;

impl<T: Model> Model for Option<T> {
    const SHAPE: Shape = Shape::Null(&T::SHAPE);
    const SCHEMA: &'static Schema = &Schema::Optional(schema_of::<T>);
    const LENIENT: bool = T::LENIENT;
    const OPTIONAL: bool = true;

    fn val(&self) -> Val<'_> {
        match self {
            Some(value) => value.val(),
            None => Val::Skip,
        }
    }
}

macro_rules! pointers {
    ($($pointer:ident)*) => {$(
        impl<T: Model + ?Sized> Model for $pointer<T> {
            const SHAPE: Shape = T::SHAPE;
            const SCHEMA: &'static Schema = T::SCHEMA;
            const LENIENT: bool = T::LENIENT;

            fn val(&self) -> Val<'_> {
                T::val(self)
            }
        }
    )*};
}

pointers!(Box Rc Arc);
