//! How a field's `check = path` reaches what the function takes: the field itself, or what is inside its wrapper.

use std::borrow::Cow;

use super::Violation;
use crate::types::Nullable;

/// A field in which there may be a `T`.
#[diagnostic::on_unimplemented(
    message = "`check` takes `&{T}`, and the field is `{Self}`",
    note = "the function takes the field's type, or what is inside its `Option`, `Nullable` or `Box`; `&str` for a `String`, `&[T]` for a `Vec<T>`"
)]
pub trait Reach<T: ?Sized> {
    /// What is there to check.
    fn reached(&self) -> Option<&T>;
}

/// Checks what is there.
///
/// # Errors
/// What the function says.
pub fn reach<T: ?Sized>(
    field: &impl Reach<T>,
    check: fn(&T) -> Result<(), Violation>,
) -> Result<(), Violation> {
    field.reached().map_or(Ok(()), check)
}

impl<T> Reach<T> for T {
    fn reached(&self) -> Option<&T> {
        Some(self)
    }
}

macro_rules! reach {
    ($([$($generics:tt)*] $inner:ty, $field:ty: |$value:ident| $reached:expr;)*) => {$(
        impl<$($generics)*> Reach<$inner> for $field {
            fn reached(&self) -> Option<&$inner> {
                let $value = self;
                $reached
            }
        }
    )*};
}

reach! {
    [T: ?Sized] T, Box<T>: |v| Some(v);
    [T] T, Option<T>: |v| v.as_ref();
    [T] T, Nullable<T>: |v| v.as_option();
    [T: ?Sized] T, Option<Box<T>>: |v| v.as_deref();
    [T: ?Sized] T, Nullable<Box<T>>: |v| v.as_option().map(|v| &**v);
    [T] T, Option<Nullable<T>>: |v| v.as_ref().and_then(Nullable::as_option);
    [] str, String: |v| Some(v);
    [] str, Option<String>: |v| v.as_deref();
    [] str, Nullable<String>: |v| v.as_option().map(|v| &**v);
    ['a] str, &'a str: |v| Some(v);
    ['a] str, Option<&'a str>: |v| v.as_deref();
    ['a] str, Nullable<&'a str>: |v| v.as_option().map(|v| &**v);
    ['a] str, Cow<'a, str>: |v| Some(v);
    ['a] str, Option<Cow<'a, str>>: |v| v.as_deref();
    ['a] str, Nullable<Cow<'a, str>>: |v| v.as_option().map(|v| &**v);
    [T] [T], Vec<T>: |v| Some(v);
    [T] [T], Option<Vec<T>>: |v| v.as_deref();
    [T] [T], Nullable<Vec<T>>: |v| v.as_option().map(|v| &**v);
}
