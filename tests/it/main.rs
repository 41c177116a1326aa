//! One test binary, a module for each attribute key or subject.
