//! html → tables and what is said outside them.
