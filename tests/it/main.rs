//! One test binary, a module for each attribute key or subject.

mod check;
mod each;
mod entries;
mod items;
mod len;
mod multiple_of;
mod newtype;
mod pattern;
mod range;
mod schema;
mod unchecked;
mod unique;
mod valid;
mod verdict;
mod violations;
