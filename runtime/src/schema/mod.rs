//! What a model is, said in constants: names, kinds, bounds, and the shape that it has on the wire.
//!
//! Everything starts at [`Model::SCHEMA`]. Nothing in here reads or writes a value.
//!
//! ```
//! use realtime_model::schema::{Bound, Num, Rule, Schema};
//! use realtime_model::{Model, realtime_model};
//!
//! #[realtime_model]
//! struct Response {
//!     #[model(range = 0.6..=1.2, default = 0.8)]
//!     temperature: Option<f64>,
//! }
//!
//! let Schema::Object(response) = Response::SCHEMA else { panic!() };
//! let temperature = response.field("temperature").unwrap();
//! assert!(!temperature.required);
//! assert!(matches!(temperature.schema().required(), Schema::Number));
//! assert_eq!(temperature.default, Some("0.8"));
//! let [Rule::Range { low, high }] = temperature.rules else { panic!() };
//! assert_eq!((*low, *high), (Bound::At(Num::F64(0.6)), Bound::At(Num::F64(1.2))));
//! ```

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
pub use model::{Literals, Model, Newtype, Schema, Values};
pub use object::{Field, Table};
pub use shape::Shape;
pub use union::{Keys, Member, MemberList, Union};

// For generated code, through `__private`.
#[doc(hidden)]
pub(crate) use facts::schema_of;
pub use facts::{Facts, Of, UNKNOWN};
#[doc(hidden)]
pub use proof::prove;
pub(crate) use shape::NO_TAG;
#[doc(hidden)]
pub use union::member_schema;
