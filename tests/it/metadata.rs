//! `Metadata`: its limits, its order, and what it says to input that is none.

use std::collections::{BTreeMap, HashMap};
use std::io::Read;

use realtime_model::{Extra, Metadata, Unchecked, Validate, realtime_model};

use crate::formats::{accepted, faithful, refused, written};

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Session {
    metadata: Option<Metadata>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
struct ServerSession {
    metadata: Option<Metadata>,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Labelled {
    #[model(entries = 1..=2, keys(len = ..=3))]
    labels: Metadata,
}

fn pairs(count: usize) -> String {
    let pairs: Vec<String> = (0..count).map(|n| format!(r#""k{n}":"v{n}""#)).collect();
    format!("{{{}}}", pairs.join(","))
}

#[test]
fn pairs_keep_their_order_through_every_format() {
    let metadata: Metadata = faithful(r#"{"b":"1","a":"2","":"3","é\"\n":"","c":"4"}"#);
    let pairs: Vec<_> = metadata.iter().collect();
    assert_eq!(
        pairs,
        [("b", "1"), ("a", "2"), ("", "3"), ("é\"\n", ""), ("c", "4")]
    );
    assert_eq!(faithful::<Metadata>("{}"), Metadata::new());
    assert_eq!(
        faithful::<Session>(r#"{"metadata":{"b":"1","a":"2"}}"#)
            .metadata
            .unwrap()["b"],
        *"1"
    );
}

#[test]
fn the_limits_count_code_points_and_are_inclusive() {
    for c in ["k", "é", "😀"] {
        let json = format!(r#"{{"{}":"{}"}}"#, c.repeat(64), c.repeat(512));
        assert_eq!(faithful::<Metadata>(&json).len(), 1);
    }
    assert_eq!(faithful::<Metadata>(&pairs(16)).len(), Metadata::MAX_PAIRS);
}

#[test]
fn all_values_that_are_too_long_are_told_at_once() {
    let long = "😀".repeat(513);
    assert_eq!(
        refused::<Session>(&format!(
            r#"{{"metadata":{{"k":"{long}","ok":"","a b":"{long}"}}}}"#
        )),
        r#"metadata.k: length 513 is outside ..=512; metadata["a b"]: length 513 is outside ..=512"#,
    );
}

#[test]
fn a_key_that_is_too_long_is_refused_without_being_repeated() {
    for (key, len) in [
        ("😀".repeat(65), 65),
        (format!("SENTINEL{}", "k".repeat(57)), 65),
        ("k".repeat(1_000_000), 1_000_000),
    ] {
        let expected = format!("metadata: key length {len} is outside ..=64");
        for pairs in [
            format!(r#""{key}":"v""#),
            format!(r#""{key}":5"#),
            format!(r#""a":"v","{key}":"v","{key}":"v""#),
        ] {
            assert_eq!(
                refused::<Session>(&format!(r#"{{"metadata":{{{pairs}}}}}"#)),
                expected
            );
        }
    }
}

#[test]
fn a_pair_too_many_ends_the_reading() {
    assert_eq!(
        refused::<Metadata>(&pairs(17)),
        "entry count 17 is outside ..=16"
    );
    // Nothing after the key is looked at: what follows is no JSON.
    let cut = pairs(17).replace(r#":"v16"}"#, ": ???");
    let error = serde_json::from_str::<Session>(&format!(r#"{{"metadata":{cut}"#)).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("metadata: entry count 17 is outside ..=16 at line 1"),
        "{error}"
    );
}

/// A sender that never stops.
struct Endless {
    ready: Vec<u8>,
    sent: usize,
}

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.ready.is_empty() {
            self.ready = format!(r#""{}":"v","#, self.sent).into_bytes();
        }
        let count = buffer.len().min(self.ready.len());
        buffer[..count].copy_from_slice(&self.ready[..count]);
        self.ready.drain(..count);
        self.sent += count;
        assert!(self.sent < 1_000_000, "it reads on and on");
        Ok(count)
    }
}

#[test]
fn an_endless_map_is_left_after_the_seventeenth_key() {
    let endless = Endless {
        ready: b"{".to_vec(),
        sent: 0,
    };
    let error = serde_json::from_reader::<_, Metadata>(endless).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("entry count 17 is outside ..=16"),
        "{error}"
    );
}

#[test]
fn duplicate_keys_are_an_error_in_every_format() {
    assert_eq!(
        refused::<Session>(r#"{"metadata":{"a":"1","b":"2","a":"1"}}"#),
        "metadata: duplicate field `a`"
    );
    assert_eq!(
        refused::<Metadata>(r#"{"a":"1","\u0061":"2"}"#),
        "duplicate field `a`"
    );
}

#[test]
fn other_kinds_of_values_are_refused_with_a_path() {
    for (json, error) in [
        (
            r#"{"metadata":[]}"#,
            "metadata: expected an object, got a list",
        ),
        (
            r#"{"metadata":"a"}"#,
            r#"metadata: expected an object, got "a""#,
        ),
        (
            r#"{"metadata":{"a":null}}"#,
            "metadata.a: expected a string, got null",
        ),
        (
            r#"{"metadata":{"a":{"b":1}}}"#,
            "metadata.a: expected a string, got an object",
        ),
        (
            r#"{"metadata":{"a b":true}}"#,
            r#"metadata["a b"]: expected a string, got true"#,
        ),
        (
            r#"{"metadata":{"a\nb":[1]}}"#,
            r#"metadata["a\nb"]: expected a string, got a list"#,
        ),
    ] {
        assert_eq!(refused::<Session>(json), error);
    }
    assert_eq!(accepted::<Session>(r#"{"metadata":null}"#).metadata, None);
}

#[test]
fn a_lenient_model_does_not_let_it_break_its_limits() {
    let long = format!(r#"{{"metadata":{{"k":"{}"}}}}"#, "v".repeat(513));
    let session: ServerSession = faithful(&long);
    assert_eq!(session.metadata, None);
    assert!(
        session
            .extra
            .set_aside()
            .map(|(name, _)| name)
            .eq(["metadata"])
    );

    let error = refused::<ServerSession>(&format!(r#"{{"metadata":{}}}"#, pairs(17)));
    assert_eq!(error, "metadata: entry count 17 is outside ..=16");
}

#[test]
fn unchecked_gives_the_violations_instead() {
    let long = format!(r#"{{"metadata":{{"k":"{}"}}}}"#, "v".repeat(513));
    let unchecked: Unchecked<Session> = serde_json::from_str(&long).unwrap();
    let violations = unchecked.check().unwrap_err();
    assert_eq!(
        violations.to_string(),
        "metadata.k: length 513 is outside ..=512"
    );
    assert_eq!(violations.iter().next().unwrap().code(), "len");
}

#[test]
fn bounds_of_a_field_come_on_top() {
    faithful::<Labelled>(r#"{"labels":{"abc":"long enough"}}"#);
    assert_eq!(
        refused::<Labelled>(r#"{"labels":{}}"#),
        "labels: entry count 0 is outside 1..=2"
    );
    assert_eq!(
        refused::<Labelled>(r#"{"labels":{"a":"","b":"","long":""}}"#),
        "labels: entry count 3 is outside 1..=2; labels.long: length 4 is outside ..=3",
    );
}

#[test]
fn insert_replaces_in_place_or_changes_nothing() {
    let mut metadata = Metadata::new();
    for n in 0..16 {
        assert_eq!(metadata.insert(format!("k{n}"), "v"), Ok(None));
    }
    let full = metadata.clone();
    let violation = metadata.insert("one more", "v").unwrap_err();
    assert_eq!(
        (violation.code(), violation.to_string().as_str()),
        ("entries", "entry count 17 is outside ..=16")
    );
    let violation = metadata.insert("k3", "v".repeat(513)).unwrap_err();
    assert_eq!(
        (violation.code(), violation.path().to_string().as_str()),
        ("len", "k3")
    );
    assert_eq!(metadata, full);

    assert_eq!(metadata.insert("k3", "new"), Ok(Some("v".to_owned())));
    assert_eq!(metadata.iter().nth(3), Some(("k3", "new")));
    assert_eq!(metadata.remove("k0").as_deref(), Some("v"));
    assert_eq!(metadata.remove("k0"), None);
    let violation = metadata.insert("x".repeat(65), "v").unwrap_err();
    assert_eq!(violation.code(), "len");
    assert_eq!(violation.to_string(), "key length 65 is outside ..=64");
    assert_eq!(metadata.len(), 15);
    assert_eq!(metadata.insert("k0", "last"), Ok(None));
    assert_eq!(metadata.keys().last(), Some("k0"));
    assert_eq!(metadata.values().last(), Some("last"));
    metadata.validate().unwrap();
    metadata.clear();
    assert!(metadata.is_empty());
}

#[test]
fn it_is_made_from_lists_and_maps_of_pairs() {
    let listed = Metadata::try_from(vec![("b", "1"), ("a", "2"), ("b", "3")]).unwrap();
    assert_eq!(listed.iter().collect::<Vec<_>>(), [("b", "3"), ("a", "2")]);
    let sorted = Metadata::try_from(BTreeMap::from([("b", "3"), ("a", "2")])).unwrap();
    assert_eq!(listed, sorted);
    let hashed = Metadata::try_from(HashMap::from([
        ("b".to_owned(), "3".to_owned()),
        ("a".to_owned(), "2".to_owned()),
    ]));
    assert_eq!(written(&hashed.unwrap()), r#"{"a":"2","b":"3"}"#);
    let too_many: Vec<(String, &str)> = (0..17).map(|n| (n.to_string(), "v")).collect();
    assert_eq!(Metadata::try_from(too_many).unwrap_err().code(), "entries");
    assert_eq!(
        Metadata::try_from([("k".repeat(65), "v")])
            .unwrap_err()
            .code(),
        "len"
    );

    assert_eq!(
        BTreeMap::from(listed.clone()),
        BTreeMap::from([("a", "2"), ("b", "3")].map(|(k, v)| (k.to_owned(), v.to_owned())))
    );
    assert_eq!(
        listed.clone().into_iter().collect::<HashMap<_, _>>(),
        HashMap::from(listed.clone())
    );
    assert_eq!(&listed["a"], "2");
    assert!(listed.contains_key("a") && !listed.contains_key("c"));
    assert_ne!(
        listed,
        Metadata::try_from([("b", "3"), ("a", "x")]).unwrap()
    );
    assert_eq!(format!("{listed:?}"), r#"{"b": "3", "a": "2"}"#);
}

#[test]
#[should_panic(expected = "a key of the metadata")]
fn an_index_that_is_no_key_panics() {
    let _ = &Metadata::new()["missing"];
}
