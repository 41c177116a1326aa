//! std's scalars and strings as models.

use std::borrow::Cow;
use std::num::{
    NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroIsize, NonZeroU8, NonZeroU16, NonZeroU32,
    NonZeroU64, NonZeroUsize,
};

use super::{Model, Schema, Shape};
use crate::encode::Val;

macro_rules! integers {
    ($($integer:ident, $non_zero:ident: $val:ident, $wide:ident;)*) => {$(
        impl Model for $integer {
            const SHAPE: Shape = Shape::Integer;
            const SCHEMA: &'static Schema =
                &Schema::Integer { min: $integer::MIN as i128, max: $integer::MAX as u128 };
            fn val(&self) -> Val<'_> {
                Val::$val(*self as $wide)
            }
        }

        impl Model for $non_zero {
            const SHAPE: Shape = Shape::Integer;
            const SCHEMA: &'static Schema = $integer::SCHEMA;
            fn val(&self) -> Val<'_> {
                Val::$val(self.get() as $wide)
            }
        }
    )*};
}

integers! {
    i8, NonZeroI8: I64, i64;
    i16, NonZeroI16: I64, i64;
    i32, NonZeroI32: I64, i64;
    i64, NonZeroI64: I64, i64;
    isize, NonZeroIsize: I64, i64;
    u8, NonZeroU8: U64, u64;
    u16, NonZeroU16: U64, u64;
    u32, NonZeroU32: U64, u64;
    u64, NonZeroU64: U64, u64;
    usize, NonZeroUsize: U64, u64;
}

macro_rules! plain {
    ($($type:ty: $shape:ident, $schema:expr, |$value:ident| $val:expr;)*) => {$(
        impl Model for $type {
            const SHAPE: Shape = Shape::$shape;
            const SCHEMA: &'static Schema = &$schema;
            fn val(&self) -> Val<'_> {
                let $value = self;
                $val
            }
        }
    )*};
}

plain! {
    i128: Integer, Schema::Integer { min: i128::MIN, max: i128::MAX as u128 }, |v| Val::I128(v);
    u128: Integer, Schema::Integer { min: 0, max: u128::MAX }, |v| Val::U128(v);
    f32: Number, Schema::Number, |v| Val::F32(*v);
    f64: Number, Schema::Number, |v| Val::F64(*v);
    bool: Bool, Schema::Bool, |v| Val::Bool(*v);
    char: String, Schema::String, |v| Val::Char(*v);
    str: String, Schema::String, |v| Val::Str(v);
    String: String, Schema::String, |v| Val::Str(v);
    &str: String, Schema::String, |v| Val::Str(v);
    Cow<'_, str>: String, Schema::String, |v| Val::Str(v);
    serde_json::Value: Any, Schema::Any, |v| Val::Json(v);
}
