//! docx → tables and what is said outside them.
