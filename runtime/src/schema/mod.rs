//! What a model is, said in constants: names, kinds, bounds, and the shape that it has on the wire.
//!
//! Nothing in here reads or writes a value.

mod collections;
pub(crate) mod facts;
mod model;
mod object;
mod proof;
mod scalars;
mod shape;
mod union;
mod wrappers;

pub use crate::validate::{Bound, Num, Rule};
pub use facts::{Facts, Of, UNKNOWN};
pub use model::{Literals, Model, Newtype, Schema, Values};
pub use object::{Field, Table};
pub use proof::prove;
pub use shape::{NO_TAG, Shape};
pub use union::{Keys, Member, Union, member_schema, union_keys};
