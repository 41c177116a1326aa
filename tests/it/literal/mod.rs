//! Literals: the enums that `literal(..)` writes, and enums of unit variants.

mod enums;
mod integers;
mod keys;
mod names;
mod open;
mod written;
