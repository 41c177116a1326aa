//! The same items with serde's derives and with ours: value for value and verdict for verdict, on hundreds of inputs,
//! with every deliberate difference listed.

mod inputs;
mod twins;

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use inputs::{SEEDS, mutations};
use twins::{ours, serdes};

/// What both made of one input: how many were accepted, how many refused.
#[derive(Debug, Default, Clone, Copy)]
struct Tally {
    accepted: usize,
    refused: usize,
}

impl Tally {
    fn all(self) -> usize {
        self.accepted + self.refused
    }
}

fn verdicts<T: DeserializeOwned>(json: &str) -> [Result<T, String>; 3] {
    let value = || serde_json::from_str::<Value>(json).map_err(|error| error.to_string());
    [
        serde_json::from_str(json).map_err(|error| error.to_string()),
        serde_json::from_slice(json.as_bytes()).map_err(|error| error.to_string()),
        // A tree cannot repeat a key, so repeated ones are left to the texts.
        match value().map(|tree| tree.to_string().len() == json.len()) {
            Ok(true) => value()
                .and_then(|tree| serde_json::from_value(tree).map_err(|error| error.to_string())),
            _ => serde_json::from_str(json).map_err(|error| error.to_string()),
        },
    ]
}

/// Compares both on one input.
#[track_caller]
fn compare<O, S>(json: &str, tally: &mut Tally)
where
    O: DeserializeOwned + Serialize + Debug,
    S: DeserializeOwned + Serialize + Debug,
{
    for (ours, serdes) in verdicts::<O>(json).into_iter().zip(verdicts::<S>(json)) {
        match (ours, serdes) {
            (Ok(ours), Ok(serdes)) => {
                assert_eq!(format!("{ours:?}"), format!("{serdes:?}"), "{json}");
                assert_eq!(
                    without_nulls(tree(&ours)),
                    without_nulls(tree(&serdes)),
                    "{json}"
                );
                tally.accepted += 1;
            }
            (Err(_), Err(_)) => tally.refused += 1,
            (ours, serdes) => panic!("{json}\nours: {ours:?}\nserde's: {serdes:?}"),
        }
    }
}

fn tree(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("JSON")
}

/// A deliberate difference: serde writes a `None` as `null`, and we leave it out. A `null` that is a value goes too.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(map) => map
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| (key, without_nulls(value)))
            .collect(),
        Value::Array(items) => items.into_iter().map(without_nulls).collect(),
        other => other,
    }
}

macro_rules! all {
    ($($name:ident,)*) => {
        /// Every seed with every mutation.
        fn run() -> Vec<(&'static str, Tally)> {
            let mut tallies = Vec::new();
            $(
                let mut tally = Tally::default();
                let (_, seeds) = SEEDS.iter().find(|(name, _)| *name == stringify!($name)).expect("seeds");
                for seed in *seeds {
                    compare::<ours::$name, serdes::$name>(seed, &mut tally);
                    for json in mutations(seed) {
                        if !is_different(stringify!($name), &json) {
                            compare::<ours::$name, serdes::$name>(&json, &mut tally);
                        }
                    }
                }
                tallies.push((stringify!($name), tally));
            )*
            tallies
        }

        /// What serde takes, and we do not.
        #[test]
        fn the_deliberate_differences() {
            for (name, json, error) in DIFFERENCES {
                match *name {
                    $(stringify!($name) => {
                        serde_json::from_str::<serdes::$name>(json).expect("serde takes it");
                        let ours = serde_json::from_str::<ours::$name>(json).expect_err("we do not");
                        assert!(ours.to_string().starts_with(error), "{ours}");
                    })*
                    other => panic!("{other}"),
                }
            }
        }
    };
}

all! {
    Message, Content, Usage, Defaults, Strict, Nested, Skips, Functions, Numbers, Temperature, Status, Page,
}

/// Section 3 of the language's semantics, as far as serde's derive decides otherwise.
const DIFFERENCES: &[(&str, &str, &str)] = &[
    // An object given as a JSON array.
    (
        "Content",
        r#"["text","t",null]"#,
        "expected an object, got a list",
    ),
    ("Usage", "[1,2,3,0.5]", "expected an object, got a list"),
    (
        "Nested",
        r#"{"content":["text",null,null],"map":{},"pair":[1,"a"]}"#,
        "content: expected an object, got a list",
    ),
    // A literal is a string; serde also takes the form of a variant with a value.
    (
        "Status",
        r#"{"completed":null}"#,
        "expected one of \"completed\", \"in_progress\", \"failed\", got an object",
    ),
];

/// Whether an input is one of those.
fn is_different(name: &str, json: &str) -> bool {
    let array = json.starts_with('[') && !matches!(name, "Temperature" | "Status");
    array || json.contains("\"content\":[\"") || (name == "Status" && json.starts_with('{'))
}

#[test]
fn both_agree() {
    let tallies = run();
    let inputs: usize = tallies.iter().map(|(_, tally)| tally.all() / 3).sum();
    assert!(inputs >= 200, "{inputs}");
    for (name, tally) in tallies {
        assert!(
            tally.accepted >= 9 && tally.refused >= 9,
            "{name}: {tally:?}"
        );
    }
}
