//! A PDF → what bilag put into it.
