//! Thousands of objects, each in several orders of its entries: one verdict, one value, and nothing lost. What an object
//! is must not depend on the order in which a server writes it.

use std::collections::BTreeMap;
use std::fmt::Debug;

use realtime_model::{Extra, Nullable, OrRaw, Secret, Unknown, realtime_model};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

use crate::json::one_line;

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Inner {
    n: Option<u8>,
    event: Option<Box<Lenient>>,
    list: Option<Vec<Lenient>>,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
enum Lenient {
    Auto,
    Number(u16),
    #[model(tag(type = "a"))]
    A {
        x: Option<u8>,
        secret: Option<Secret<u8>>,
        float: Option<f64>,
        #[model(extra)]
        extra: Extra,
    },
    #[model(tag(type = "b", role = "u"))]
    B(Inner),
    #[model(tag(type = "b", role = "v"))]
    C {
        n: Nullable<u8>,
        raw: Option<OrRaw<Inner>>,
        map: Option<BTreeMap<String, Lenient>>,
        id: Option<Uuid>,
        value: Option<Value>,
        pair: Option<(u8, String)>,
        #[model(extra)]
        extra: Extra,
    },
    List(Vec<Lenient>),
    #[model(other)]
    Other(Unknown),
    #[model(other)]
    Word(String),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Strict {
    #[model(tag(type = "a"))]
    A {
        x: Option<u8>,
        event: Option<Box<Strict>>,
        list: Option<Vec<Strict>>,
    },
    #[model(tag(type = "b", role = "u"))]
    B(Inner),
    #[model(tag(type = "b", role = "v"))]
    C {
        n: Nullable<u8>,
        raw: Option<OrRaw<Inner>>,
        id: Option<Uuid>,
        value: Option<Value>,
    },
    #[model(tag_optional, tag(type = "c"))]
    Optional {
        n: u8,
        #[model(extra)]
        extra: Extra,
    },
}

/// The same numbers on every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % end
    }

    fn one_of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }

    fn shuffle(&mut self, entries: &mut [String]) {
        for at in (1..entries.len()).rev() {
            entries.swap(at, self.below(at + 1));
        }
    }

    fn value(&mut self, depth: usize) -> String {
        let plain = [
            "null",
            "1",
            "300",
            "-1",
            "1.5",
            "\"a\"",
            "\"auto\"",
            "true",
            "\"67e55044-10b1-426f-9247-bb680e5fe0c8\"",
        ];
        match self.below(if depth > 3 { 9 } else { 14 }) {
            at @ 0..9 => plain[at].to_owned(),
            9 => {
                let items: Vec<String> =
                    (0..self.below(3)).map(|_| self.value(depth + 1)).collect();
                format!("[{}]", items.join(","))
            }
            _ => object(&self.entries(depth + 1)),
        }
    }

    /// Entries with different keys, tags perhaps among them.
    fn entries(&mut self, depth: usize) -> Vec<String> {
        let mut keys = vec![
            "x", "secret", "float", "n", "event", "list", "raw", "map", "id", "value", "pair",
            "unknown", "q\\n",
        ];
        let mut entries = Vec::new();
        for _ in 0..self.below(5) {
            let key = keys.remove(self.below(keys.len()));
            entries.push(format!("\"{key}\":{}", self.value(depth)));
        }
        for (key, texts) in [
            ("type", ["a", "b", "b", "b", "c", "new"]),
            ("role", ["u", "u", "v", "v", "v", "new"]),
        ] {
            match self.below(8) {
                0 => {}
                1 => entries.push(format!("\"{key}\":null")),
                _ => entries.push(format!("\"{key}\":\"{}\"", self.one_of(&texts))),
            }
        }
        entries
    }
}

fn object(entries: &[String]) -> String {
    format!("{{{}}}", entries.join(","))
}

/// What one text is, and what is written for it; of an error only that it is one, since the first of several counts.
fn verdict<T>(json: &str) -> Option<(T, Value)>
where
    T: DeserializeOwned + Serialize + Debug + PartialEq,
{
    let from_text = serde_json::from_str::<T>(json);
    let tree: Value = serde_json::from_str(json).expect("JSON");
    let from_tree = serde_json::from_value::<T>(tree);
    match (from_text, from_tree) {
        (Ok(value), Ok(again)) => {
            assert_eq!(value, again, "{json}");
            let written = serde_json::to_value(&value).expect("JSON");
            let read: T = serde_json::from_value(written.clone())
                .unwrap_or_else(|error| panic!("{json}\n{written}\n{error}"));
            assert_eq!(value, read, "{json}");
            Some((value, written))
        }
        (Err(error), Err(_)) => {
            one_line(error.to_string());
            None
        }
        (text, tree) => panic!("{json}\n{text:?}\n{tree:?}"),
    }
}

fn same_in_every_order<T>(entries: &mut [String], numbers: &mut Numbers) -> Option<(T, Value)>
where
    T: DeserializeOwned + Serialize + Debug + PartialEq,
{
    let first = verdict::<T>(&object(entries));
    for _ in 0..3 {
        let before = object(entries);
        numbers.shuffle(entries);
        let next = verdict::<T>(&object(entries));
        assert_eq!(first, next, "{before}\n{}", object(entries));
    }
    first
}

/// Whether all that is in one tree is in the other, numbers by their value.
#[track_caller]
fn keeps(sent: &Value, written: &Value) {
    match (sent, written) {
        (Value::Object(sent), Value::Object(written)) => {
            for (key, value) in sent {
                keeps(
                    value,
                    written
                        .get(key)
                        .unwrap_or_else(|| panic!("{key} is lost in {written:?}")),
                );
            }
        }
        (Value::Array(sent), Value::Array(written)) => {
            assert_eq!(sent.len(), written.len());
            sent.iter()
                .zip(written)
                .for_each(|(sent, written)| keeps(sent, written));
        }
        (Value::Number(sent), Value::Number(written)) => {
            assert_eq!(sent.as_f64(), written.as_f64())
        }
        (sent, written) => assert_eq!(sent, written),
    }
}

#[test]
fn the_order_does_not_matter() {
    let mut numbers = Numbers(7);
    let (mut taken, mut refused) = (0, 0);
    for _ in 0..3_000 {
        let mut entries = numbers.entries(0);
        match same_in_every_order::<Strict>(&mut entries, &mut numbers) {
            Some(_) => taken += 1,
            None => refused += 1,
        }
        let lenient = same_in_every_order::<Lenient>(&mut entries, &mut numbers);
        if let Some((_, written)) = lenient {
            // Every model here has an `extra`, so nothing may be lost.
            keeps(
                &serde_json::from_str(&object(&entries)).expect("JSON"),
                &written,
            );
        }
    }
    assert!(taken > 300 && refused > 300, "{taken} {refused}");
}
