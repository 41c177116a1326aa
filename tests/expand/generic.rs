//! Parameters of every kind, borrowed text, and a union that is proved where it is used.

use std::borrow::Cow;

use realtime_model::realtime_model;

/// What an event is wrapped in.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub struct Envelope<'a, T, const N: usize = 2>
where
    T: Clone,
{
    /// Where it comes from.
    #[model(borrow)]
    pub source: Cow<'a, str>,
    /// What it is about.
    pub body: T,
    /// Where it was on its way.
    pub hops: [u8; N],
}

/// A value, or where it is kept.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum Stored<T> {
    /// The value.
    Here(T),
    /// The name of a file.
    File(String),
}
