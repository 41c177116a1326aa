//! What the outside world says is correct: cases of the JSON Schema test suite, verdicts of other libraries, hostile
//! inputs. They are third-party data, read from where `REALTIME_CONFORMANCE` says, and no part of the project.
//!
//! No case is known by its name. Models are written from the shapes that the cases state, so that cases and bounds that
//! nobody here has seen are held to the same.

mod attacks;
mod data;
mod decided;
mod exceptions;
mod json_schema;
mod output;
mod semantic;
mod shape;
mod source;
mod tally;
mod trial;
mod workshop;
