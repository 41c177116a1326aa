//! `Secret`: nothing of what it was given shows anywhere.

use std::collections::{BTreeMap, HashSet};
use std::fmt::Debug;

use realtime_model::{
    Extra, IntOrInf, Metadata, OrRaw, Secret, Unchecked, Valid, Validate, realtime_model,
};
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::formats::{accepted, faithful, read};

const SENTINEL: &str = "SENTINEL-never-print-7f3aC9";
const NUMBER: &str = "7318264950";

#[realtime_model(len = ..=4)]
#[derive(Debug, Clone, PartialEq)]
struct Short(String);

#[realtime_model]
#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Api,
    Ephemeral,
}

#[realtime_model(deny_unknown_fields)]
#[derive(Debug, Clone, PartialEq)]
struct Pair {
    user: String,
    #[model(len = ..=4)]
    password: String,
}

/// Every way in which a field may hold a secret.
#[realtime_model]
#[derive(Debug, Clone, Default)]
struct Client {
    key: Option<Secret<String>>,
    number: Option<Secret<u16>>,
    kind: Option<Secret<Kind>>,
    short: Option<Secret<Short>>,
    pair: Option<Secret<Pair>>,
    list: Option<Vec<Secret<u8>>>,
    whole: Option<Secret<Vec<u8>>>,
    map: Option<Secret<BTreeMap<String, u8>>>,
    numbered: Option<Secret<BTreeMap<u8, u8>>>,
    metadata: Option<Secret<Metadata>>,
    limit: Option<Secret<IntOrInf>>,
    id: Option<Secret<Uuid>>,
    #[model(len = 1..=4, pattern = "^[a-z]*$")]
    bounded: Option<Secret<String>>,
    #[model(range = 0..=9)]
    ranged: Option<Secret<u64>>,
    #[model(each(len = ..=4), unique)]
    each: Option<Secret<Vec<String>>>,
    #[model(keys(len = ..=4), values(len = ..=4))]
    entries: Option<Secret<BTreeMap<String, String>>>,
    raw: Option<OrRaw<Secret<u16>>>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, Default)]
struct Server {
    key: Option<Secret<u16>>,
    short: Secret<Short>,
    metadata: Option<Secret<Metadata>>,
    id: Option<Secret<Uuid>>,
    #[model(extra)]
    extra: Extra,
}

impl Default for Short {
    fn default() -> Self {
        Short::new(String::new()).unwrap()
    }
}

/// Fails when any word of the secret shows, or the line is too long.
fn check(text: &str, json: &str) {
    for word in ["SENTINEL", "7f3aC9", "never-print", "73182"] {
        assert!(!text.contains(word), "{json} shows in {text}");
    }
}

/// Neither an error nor the `Debug` of what was read shows the secret, in any format. Whether it was read.
fn keeps_quiet<T: DeserializeOwned + Debug>(json: &str) -> bool {
    let mut taken = false;
    for (format, reading) in read::<T>(json) {
        match reading {
            Ok(value) => {
                taken = true;
                check(&format!("{value:?} {value:#?}"), json);
            }
            Err(error) => {
                check(&error, json);
                assert!(
                    error.len() <= 512 && !error.contains('\n'),
                    "{format}: {error}"
                );
            }
        }
    }
    if let Err(error) = serde_json::from_str::<T>(json) {
        check(&format!("{error:?} {error:#?} {error}"), json);
    }
    taken
}

/// A value of each kind that has the sentinel in it.
fn misfits() -> Vec<String> {
    let s = SENTINEL;
    vec![
        format!(r#""{s}""#),
        NUMBER.to_owned(),
        format!("-{NUMBER}"),
        format!("{NUMBER}.5"),
        format!(r#"["{s}","{s}"]"#),
        format!(r#"{{"{s}":"{s}"}}"#),
        format!(r#"{{"{s}":{NUMBER},"{s}":{NUMBER}}}"#),
        format!(r#"{{"user":"{s}","password":"{s}"}}"#),
        format!(r#"{{"user":"{s}","passwd":"{s}"}}"#),
        format!(r#"{{"user":"{s}","user":"{s}"}}"#),
        format!(r#"{{"user":"{s}","{s}":1}}"#),
        format!(r#"{{"user":{NUMBER},"password":["{s}"]}}"#),
        format!(r#"{{"{}{s}":"{}{s}"}}"#, "k".repeat(65), "v".repeat(513)),
        format!("[{NUMBER}]"),
        format!(r#"[[["{s}"]]]"#),
    ]
}

const FIELDS: [&str; 17] = [
    "key", "number", "kind", "short", "pair", "list", "whole", "map", "numbered", "metadata",
    "limit", "id", "bounded", "ranged", "each", "entries", "raw",
];

#[test]
fn it_is_read_and_written_like_what_it_holds() {
    let json =
        r#"{"key":"k","number":7,"kind":"api","short":"abc","list":[1,2],"limit":"inf","raw":7}"#;
    let client: Client = serde_json::from_str(json).unwrap();
    assert_eq!(client.key.as_ref().unwrap().expose(), "k");
    assert_eq!(client.kind, Some(Secret::new(Kind::Api)));
    assert_eq!(serde_json::to_string(&client).unwrap(), json);
    faithful::<Secret<BTreeMap<String, u8>>>(r#"{"a":1,"b":2}"#);
    faithful::<Vec<Secret<IntOrInf>>>(r#"[1,"inf"]"#);
    let foreign: Client =
        serde_json::from_str(r#"{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8"}"#).unwrap();
    assert_eq!(foreign.id.unwrap().expose().as_u128() >> 120, 0x67);
}

#[test]
fn debug_prints_no_more_than_that_it_is_there() {
    let json = format!(r#"{{"key":"{SENTINEL}","number":73,"list":[1],"map":{{"{SENTINEL}":1}}}}"#);
    assert!(keeps_quiet::<Client>(&json));
    let client: Client = serde_json::from_str(&json).unwrap();
    assert!(format!("{client:?}").contains("key: Some(Secret(..)), number: Some(Secret(..))"));
    assert_eq!(
        format!("{:?} {:#?}", Secret::new(1), Secret::new("x")),
        "Secret(..) Secret(..)"
    );
}

#[test]
fn no_error_shows_what_came_for_it() {
    for field in FIELDS {
        for misfit in misfits() {
            // The list itself is no secret: what is in it is.
            let misfit = if field == "list" {
                format!("[1,{misfit}]")
            } else {
                misfit
            };
            let json = format!(r#"{{"{field}":{misfit}}}"#);
            keeps_quiet::<Client>(&json);
            keeps_quiet::<Unchecked<Client>>(&json);
            keeps_quiet::<Valid<Client>>(&json);
            keeps_quiet::<Vec<OrRaw<Client>>>(&format!("[{json}]"));
        }
    }
}

#[test]
fn no_error_of_a_lenient_model_shows_it_and_neither_does_what_is_set_aside() {
    for field in ["key", "short", "metadata", "id"] {
        for misfit in misfits() {
            keeps_quiet::<Server>(&format!(r#"{{"short":"ok","{field}":{misfit}}}"#));
            keeps_quiet::<Server>(&format!(r#"{{"{field}":{misfit}}}"#));
        }
    }
    let json = format!(r#"{{"short":"ok","key":"{SENTINEL}"}}"#);
    assert!(keeps_quiet::<Server>(&json));
    let server: Server = serde_json::from_str(&json).unwrap();
    assert_eq!(server.extra.set_aside().next().unwrap().1, SENTINEL);
    assert_eq!(
        serde_json::to_string(&server).unwrap(),
        r#"{"key":"SENTINEL-never-print-7f3aC9","short":"ok"}"#
    );
}

#[test]
fn alone_it_keeps_quiet_too() {
    for misfit in misfits() {
        keeps_quiet::<Secret<bool>>(&misfit);
        keeps_quiet::<Secret<Pair>>(&misfit);
        keeps_quiet::<Vec<Secret<[u8; 2]>>>(&format!("[{misfit}]"));
        keeps_quiet::<BTreeMap<String, Secret<u8>>>(&format!(r#"{{"a":{misfit}}}"#));
    }
}

#[test]
fn errors_still_say_where_and_what_was_expected() {
    for (json, error) in [
        (
            r#"{"key":5}"#,
            "key: expected a string, got a value that is not shown",
        ),
        (
            r#"{"number":"x"}"#,
            "number: expected an integer, got a value that is not shown",
        ),
        (
            r#"{"list":[1,"x"]}"#,
            "list[1]: expected an integer, got a value that is not shown",
        ),
        (r#"{"pair":{"user":"u"}}"#, "pair: missing field `password`"),
        (
            r#"{"pair":{"user":5}}"#,
            "pair.user: expected a string, got a value that is not shown",
        ),
        (
            r#"{"kind":"apy"}"#,
            r#"kind: expected one of "api", "ephemeral", got a value that is not shown"#,
        ),
        (r#"{"key":"a","key":"b"}"#, "duplicate field `key`"),
    ] {
        assert_eq!(crate::formats::refused::<Client>(json), error);
    }
}

#[test]
fn violations_show_nothing_either() {
    let client = Client {
        short: None,
        bounded: Some(Secret::from(SENTINEL)),
        ranged: Some(Secret::new(7_318_264_950)),
        each: Some(Secret::new(vec![SENTINEL.to_owned(), SENTINEL.to_owned()])),
        entries: Some(Secret::new(
            [(SENTINEL.to_owned(), SENTINEL.to_owned())].into(),
        )),
        pair: Some(Secret::new(Pair {
            user: String::new(),
            password: SENTINEL.to_owned(),
        })),
        ..Client::default()
    };
    let violations = client.validate().unwrap_err();
    check(
        &format!("{violations} {violations:?} {violations:#?}"),
        "violations",
    );
    let fields: HashSet<String> = violations
        .iter()
        .map(|violation| {
            violation
                .path()
                .to_string()
                .split(['.', '['])
                .next()
                .unwrap_or_default()
                .to_owned()
        })
        .collect();
    for field in ["bounded", "ranged", "each", "entries", "pair"] {
        assert!(fields.contains(field), "{field} is not among {fields:?}");
    }
    let lengths = violations
        .iter()
        .flat_map(|violation| violation.params())
        .filter(|(name, _)| *name == "value");
    assert_eq!(lengths.count(), 0);
}

#[test]
fn a_failing_check_of_its_own_model_is_kept_quiet() {
    let error = Short::new(SENTINEL.to_owned()).unwrap_err();
    assert_eq!(error.code(), "len");
    let json = format!(r#"{{"short":"{SENTINEL}"}}"#);
    assert_eq!(
        crate::formats::refused::<Client>(&json),
        "short: the length is outside ..=4"
    );
    assert_eq!(
        crate::formats::refused::<Server>(&json),
        "short: the length is outside ..=4"
    );
}

#[test]
fn it_compares_and_opens() {
    let mut secret: Secret<String> = "a".into();
    secret.expose_mut().push('b');
    assert_eq!(secret, Secret::new("ab".to_owned()));
    assert_ne!(secret, Secret::default());
    assert_eq!(secret.clone().into_inner(), "ab");
    assert!(HashSet::from([secret.clone()]).contains(&secret));
    assert_eq!(accepted::<Secret<u8>>("3"), Secret::from(3));
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Credential {
    Known(bool),
    Pin(Secret<u16>),
    Pins(Vec<Secret<u16>>),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Login {
    raw: Option<OrRaw<Credential>>,
}

#[test]
fn a_union_with_a_secret_member_does_not_tell_what_no_member_takes() {
    let text = format!(r#""{SENTINEL}""#);
    for json in [&text, NUMBER, &format!("[{text}]"), &format!("[{NUMBER}]")] {
        assert!(!keeps_quiet::<Credential>(json), "{json}");
        assert!(keeps_quiet::<Login>(&format!(r#"{{"raw":{json}}}"#)));
    }
}
