//! Whatever stands in an attribute: an answer, never a panic.

use super::{Refused, checked};
use crate::attribute::handed_over;
use crate::build;
use crate::diag::Errors;
use crate::fallback;
use proc_macro2::TokenStream;
use syn::DeriveInput;

/// The errors of an item whose keys stand below the attribute, each a line.
fn errors(item: &str) -> Vec<String> {
    let tokens: TokenStream = item.parse().unwrap();
    let input: DeriveInput = syn::parse2(tokens.clone()).unwrap();
    // Reads the same keys for the documentation.
    assert!(!handed_over(TokenStream::new(), tokens).is_empty());
    let mut errors = Errors::new();
    let item = build::item(&input, &mut errors);
    let Err(refused) = checked(item, errors) else {
        return Vec::new();
    };
    let Refused { errors, .. } = &refused;
    assert!(!fallback::stubs(&input, &refused).is_empty());
    errors.iter().map(ToString::to_string).collect()
}

#[rustfmt::skip]
const KEYS: &[&str] = &[
    "alias", "borrow", "bound", "check", "content", "crate", "default", "deny_unknown_fields",
    "deserialize_with", "each", "entries", "extra", "flatten", "ge", "gt", "items", "keys", "le",
    "len", "lenient", "literal", "lt", "multiple_of", "nonsense", "other", "pattern", "r#type",
    "range", "rename", "rename_all", "serialize_with", "shape", "skip", "skip_deserializing",
    "skip_serializing", "skip_serializing_if", "tag", "tag_optional", "transparent", "unique",
    "untagged", "values", "with",
];

#[rustfmt::skip]
const VALUES: &[&str] = &[
    "", "=", "= 5", "= -5", "= 0.5", "= \"text\"", "= \"\"", "= 'c'", "= true", "= path::to",
    "= call(1, 2)", "= |a| a", "= [1, 2]", "= { 5 }", "= -", "= ..", "= ..=", "= 1..", "= ..=1",
    "= 1..=0", "= 1...5", "= MIN..=MAX", "= \"a\"..=\"z\"",
    "= 0..=340282366920938463463374607431768211456", "= = 5", "= 5 5", "()", "(5)", "(..)",
    "(\"a\", \"b\" as B, 5, .., derive(Ord))", "(\"\")", "(type = \"a\")", "(type)",
    "(range = 1..=0, len)", "(serialize = \"a\", deserialize = \"b\")", "(serialize)", "(,)",
    "[5]", "{5}", "(\"self\" as Self)", "= \"(?=a)\"", "= \"'a\"", "(())",
];

const ITEMS: &[&str] = &[
    "#[model(KEY)] struct S { field: u8 }",
    "#[serde(KEY)] struct S<'a, T> { field: &'a T }",
    "#[model(KEY)] struct N(f64);",
    "#[model(KEY)] enum L { A, B }",
    "#[model(KEY)] enum U { A(u8), B { field: String } }",
    "struct S { #[model(KEY)] field: Option<u8> }",
    "struct S { #[serde(KEY)] field: Vec<Mode>, #[model(KEY)] second: String }",
    "struct N(#[model(KEY)] f64);",
    "enum L { #[model(KEY)] A, #[serde(KEY)] B(String) }",
    "enum U { #[model(KEY)] A(u8), B(#[model(KEY)] Vec<u8>), #[model(KEY)] C { #[model(KEY)] field: Option<Mode> } }",
    "#[model(KEY)] union R { a: u8 }",
    "#[model(KEY)] struct Unit;",
    "#[model(KEY, KEY)] struct S {}",
];

#[test]
fn every_key_with_every_value_has_an_answer_of_one_line() {
    for item in ITEMS {
        for key in KEYS {
            for value in VALUES {
                let item = item.replace("KEY", &format!("{key}{value}"));
                for error in errors(&item) {
                    assert!(
                        !error.is_empty() && !error.contains('\n'),
                        "{item}: {error}"
                    );
                }
            }
        }
    }
}

#[test]
fn one_mistake_does_not_hide_another() {
    let item = "#[model(lenint)] struct S { #[model(rang = 1..=5, len = 5)] a: u8, #[serde(flatten)] b: u8 }";
    assert_eq!(errors(item).len(), 4);
}

#[test]
#[cfg(not(feature = "pattern"))]
fn a_pattern_names_its_feature() {
    let errors = errors("struct S { #[model(pattern = \"a\")] a: String }");
    assert!(
        errors[0].contains("needs the feature `pattern`"),
        "{}",
        errors[0]
    );
}
