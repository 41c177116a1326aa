//! A newtype with a bound.

use realtime_model::realtime_model;

/// How freely the model chooses its words.
#[realtime_model(range = 0.6..=1.2)]
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Temperature(f64);
