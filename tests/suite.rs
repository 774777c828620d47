//! One test binary; a file of `suite/` a subject.
