//! What `realtime-inspect` has to say, as it is written with `--json`. How people see it is in `table.rs`.

use realtime_model::realtime_model;

/// All inputs together. Of each list there is a bounded number of entries; `not_listed` counts the rest.
#[realtime_model]
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) events: u64,
    /// Decoded, and of a declared type.
    pub(crate) known: u64,
    /// Decoded, and of a type that nobody declared.
    pub(crate) unknown: u64,
    pub(crate) failed: u64,
    pub(crate) bytes: u64,
    pub(crate) files: Vec<File>,
    pub(crate) types: Vec<EventType>,
    pub(crate) undeclared_fields: Vec<Finding>,
    pub(crate) unknown_values: Vec<Finding>,
    pub(crate) misfits: Vec<Finding>,
    pub(crate) bounds: Vec<Bound>,
    pub(crate) failures: Vec<Failure>,
    pub(crate) not_listed: NotListed,
}

#[realtime_model]
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) events: u64,
    pub(crate) bytes: u64,
}

/// Events of one type, read as one family and direction.
#[realtime_model]
#[derive(Debug)]
pub(crate) struct EventType {
    /// Absent where an event has none, or is not JSON.
    #[model(rename = "type")]
    pub(crate) event: Option<String>,
    pub(crate) family: String,
    pub(crate) direction: String,
    /// Whether the type is declared.
    pub(crate) known: bool,
    pub(crate) count: u64,
    pub(crate) failed: u64,
    pub(crate) bytes: u64,
    /// Where the first one is.
    pub(crate) file: String,
    pub(crate) line: u64,
}

/// Something that the models do not say of events of one type.
#[realtime_model]
#[derive(Debug)]
pub(crate) struct Finding {
    #[model(rename = "type")]
    pub(crate) event: Option<String>,
    pub(crate) path: String,
    /// The value, or what is wrong with it.
    pub(crate) what: Option<String>,
    pub(crate) count: u64,
    /// Where the first one is.
    pub(crate) file: String,
    pub(crate) line: u64,
}

/// A bound that is broken in one place.
#[realtime_model]
#[derive(Debug)]
pub(crate) struct Bound {
    pub(crate) file: String,
    pub(crate) line: u64,
    #[model(rename = "type")]
    pub(crate) event: Option<String>,
    pub(crate) path: String,
    pub(crate) code: String,
    pub(crate) message: String,
}

/// An event that was not decoded.
#[realtime_model]
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) file: String,
    pub(crate) line: u64,
    #[model(rename = "type")]
    pub(crate) event: Option<String>,
    pub(crate) error: String,
}

#[realtime_model]
#[derive(Debug)]
pub(crate) struct NotListed {
    pub(crate) types: u64,
    pub(crate) undeclared_fields: u64,
    pub(crate) unknown_values: u64,
    pub(crate) misfits: u64,
    pub(crate) bounds: u64,
    pub(crate) failures: u64,
}
