//! Nothing: each test is a crate of its own, since it is about what a whole crate sets.
