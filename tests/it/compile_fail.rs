//! Mistakes do not compile: `ui/` holds one file for each, in the folder of the key that it is about.
//!
//! `TRYBUILD=overwrite cargo test --test it compile_fail` writes the expected texts anew; nobody edits them by hand.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of errors that rustc words, with texts of the runtime in them.
const RUSTC: &str = "rustc";

fn ui() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("ui")
}

fn folders() -> Vec<String> {
    let entries = fs::read_dir(ui()).unwrap().map(Result::unwrap);
    let mut folders: Vec<String> = entries
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    folders.sort();
    folders
}

fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(ui().join(folder)).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect()
}

/// What the macro words itself, every compiler says alike.
#[test]
fn errors_of_the_macro() {
    let cases = trybuild::TestCases::new();
    for folder in folders().iter().filter(|folder| *folder != RUSTC) {
        cases.compile_fail(format!("ui/{folder}/*.rs"));
    }
}

/// What rustc words differs from release to release, so it is compared on the one that it was written with.
#[rustversion::stable(1.95)]
#[test]
fn errors_of_rustc() {
    trybuild::TestCases::new().compile_fail(format!("ui/{RUSTC}/*.rs"));
}

/// One line for each mistake, and nothing of rustc's that follows from it.
#[test]
fn no_error_follows_from_another() {
    let mut items_with_several = 0;
    let mut checked = 0;
    for folder in folders().iter().filter(|folder| *folder != RUSTC) {
        for path in files(folder, "stderr") {
            let text = fs::read_to_string(&path).unwrap();
            let errors: Vec<&str> = text
                .lines()
                .filter(|line| line.starts_with("error") || line.starts_with("warning"))
                .collect();
            assert!(!errors.is_empty(), "{}", path.display());
            for error in &errors {
                assert!(error.starts_with("error: "), "{}: {error}", path.display());
            }
            let places = text
                .lines()
                .filter(|line| line.trim_start().starts_with("--> ui/"));
            assert_eq!(places.count(), errors.len(), "{}", path.display());
            items_with_several += usize::from(errors.len() > 1);
            checked += 1;
        }
    }
    assert!(checked >= 75, "only {checked} files");
    assert!(
        items_with_several >= 10,
        "only {items_with_several} files with several errors"
    );
}

/// A file without its expected text would pass whatever the compiler says.
#[test]
fn every_file_has_its_expected_text() {
    for folder in folders() {
        for path in files(&folder, "rs") {
            assert!(path.with_extension("stderr").exists(), "{}", path.display());
        }
    }
}
