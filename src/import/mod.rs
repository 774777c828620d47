//! A list of sub-processors in a file of any kind → register and words, with a report of all that was decided.
//!
//! A reader for each kind of file takes it apart into tables of cells (`grid`). What its columns are is found by what their headers
//! mean, and what stands in them becomes facts where it is understood, and notes where it is not: nothing is dropped, and what is
//! uncertain is marked for a person to confirm. Opening and writing files is left to the caller.

pub mod codes;

mod compound;
mod docx;
mod grid;
mod html;
mod markdown;
mod text;
mod workbook;
