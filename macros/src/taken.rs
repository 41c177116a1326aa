//! Names that something has already, for whoever may not give one twice.

/// Each name with the position, among its kin, of what took it last; in the order of the names.
#[derive(Default)]
pub(crate) struct Taken {
    positions: Vec<(String, usize)>,
}

impl Taken {
    /// Takes a name for what is at `position`, and says what had it before.
    pub(crate) fn take(&mut self, name: String, position: usize) -> Option<usize> {
        let found = self
            .positions
            .binary_search_by(|(other, _)| other.cmp(&name));
        match found {
            Ok(at) => Some(std::mem::replace(&mut self.positions[at].1, position)),
            Err(at) => {
                self.positions.insert(at, (name, position));
                None
            }
        }
    }
}
