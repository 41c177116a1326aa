//! Names that something has already, for whoever may not give one twice.

use std::collections::HashMap;

/// Each name with the position, among its kin, of what took it last.
#[derive(Default)]
pub(crate) struct Taken {
    positions: HashMap<String, usize>,
}

impl Taken {
    /// Takes a name for what is at `position`, and says what had it before.
    pub(crate) fn take(&mut self, name: String, position: usize) -> Option<usize> {
        self.positions.insert(name, position)
    }
}
