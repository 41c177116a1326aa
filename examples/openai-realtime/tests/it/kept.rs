//! Decodes, and insists that nothing was lost.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::corpus::compare::difference;

/// The value that `sent` is, which comes back equal.
#[track_caller]
pub(crate) fn kept<T: DeserializeOwned + Serialize + Debug>(sent: &Value) -> T {
    let value: T =
        serde_json::from_str(&sent.to_string()).unwrap_or_else(|e| panic!("{e}: {sent}"));
    let written = serde_json::to_value(&value).expect("what was read can be written");
    assert_eq!(difference(sent, &written), None, "{value:#?}");
    value
}
