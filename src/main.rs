//! The `bilag` command: see `bilag::cli`.

fn main() -> std::process::ExitCode {
    bilag::cli::run()
}
