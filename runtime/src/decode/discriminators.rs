//! The keys by which a union tells its members apart: none may come twice, also where the member itself would not mind.
//! Otherwise what a message is would depend on which of the two a reader looks at.

use super::context::Failure;
use super::{Context, Fail};
use crate::schema::Keys;

/// The keys, and those that were there.
#[derive(Default)]
pub(super) struct Discriminators {
    keys: Option<&'static Keys>,
    /// A bit each: a union has at most eight.
    seen: u8,
}

impl Discriminators {
    pub(super) fn new(keys: &'static Keys) -> Self {
        let keys = Some(keys);
        Discriminators { keys, seen: 0 }
    }

    /// Notes a key, if it is one of them.
    pub(super) fn admit(&mut self, name: &str, context: &Context) -> Result<(), Fail> {
        let index = |keys: &'static Keys| keys.iter().position(|key| *key == name);
        let Some(index) = self.keys.and_then(index) else {
            return Ok(());
        };
        let bit = 1 << index;
        if self.seen & bit != 0 {
            return Err(context.fail(Failure::Duplicate(name.to_owned())));
        }
        self.seen |= bit;
        Ok(())
    }
}
