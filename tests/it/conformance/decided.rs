//! What the hostile inputs made us decide, with inputs of our own, so that it is held where they are not.

use std::collections::BTreeMap;
use std::fmt::Debug;

use realtime_model::{Secret, json, realtime_model};
use serde::de::DeserializeOwned;

const SENTINEL: &str = "sk-never-show";

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Event {
    Plain(Plain),
    #[model(tag(type = "around"))]
    Around {
        plain: Option<Inner>,
    },
}

#[realtime_model(tag(type = "plain"))]
#[derive(Debug, PartialEq)]
struct Plain {
    a: Option<u8>,
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Inner {
    a: Option<u8>,
}

/// Values that serde_json passes over without a look, and does not read; with `arbitrary_precision` it reads numbers of
/// any size.
fn unsound() -> Vec<String> {
    let deep = format!("{}{}", "[".repeat(130), "]".repeat(130));
    let mut values = vec![
        deep,
        r#""\ud800""#.to_owned(),
        r#"{"b":["\udc00"]}"#.to_owned(),
    ];
    if !cfg!(feature = "arbitrary_precision") {
        values.extend(["1e400", r#"[0,{"b":[1e400]}]"#].map(str::to_owned));
    }
    values
}

fn refused<T: DeserializeOwned + json::FromJsonOwned + Debug>(text: &str) -> String {
    let error = serde_json::from_str::<T>(text).expect_err(text).to_string();
    assert_eq!(
        json::from_str::<T>(text).expect_err(text).to_string(),
        error
    );
    error
}

#[test]
fn what_nobody_reads_is_sound_wherever_the_tag_stands() {
    for value in unsound() {
        for event in [
            format!(r#"{{"type":"plain","x":{value}}}"#),
            format!(r#"{{"x":{value},"type":"plain"}}"#),
            format!(r#"{{"type":"around","plain":{{"x":{value}}}}}"#),
            format!(r#"{{"plain":{{"x":{value}}},"type":"around"}}"#),
        ] {
            refused::<Event>(&event);
        }
        // Without a union nothing is ever buffered, and serde_json's own verdict holds.
        let plain = format!(r#"{{"x":{value},"a":1}}"#);
        assert_eq!(
            serde_json::from_str(&plain).ok(),
            Some(Inner { a: Some(1) })
        );
        let list = format!(r#"[{{"type":"plain"}},{plain}]"#);
        let (_, inner): (Event, Inner) =
            serde_json::from_str(&list).expect("no union is around it");
        assert_eq!(inner, Inner { a: Some(1) });
    }
}

/// rmp-serde goes a thousand levels down in a value that is passed over, more than the stack of a thread has room for.
#[test]
fn what_nobody_reads_is_not_too_deep_in_any_format() {
    let deep = [b"\x81\xa1x".as_slice(), &[0x91; 10_000], &[0xc0]].concat();
    let error = rmp_serde::from_slice::<Inner>(&deep).unwrap_err();
    assert_eq!(error.to_string(), "nested deeper than 128 levels");
    let deep = [b"\xa1\x61x".as_slice(), &[0x81; 10_000], &[0xf6]].concat();
    let error = ciborium::from_reader::<Inner, _>(&*deep).unwrap_err();
    assert!(
        error.to_string().contains("nested deeper than 128 levels"),
        "{error}"
    );
}

#[test]
fn a_long_list_that_nobody_reads_costs_nothing() {
    let text = format!(
        r#"{{"type":"plain","x":[0{}],"y":{{"k\n":[{{}}]}}}}"#,
        ",0".repeat(10_000)
    );
    let mut event = None;
    let counted = allocation_counter::measure(|| event = serde_json::from_str(&text).ok());
    assert_eq!(event, Some(Event::Plain(Plain { a: None })));
    assert!(counted.bytes_max < 1024, "{counted:?}");
}

#[realtime_model(deny_unknown_fields)]
#[derive(Debug)]
struct Credentials {
    key: Option<Secret<String>>,
    expires_at: Option<u32>,
    names: Option<Vec<u8>>,
    limits: Option<BTreeMap<String, u8>>,
    inner: Option<Inner>,
    #[model(literal("api", "ephemeral"))]
    kind: Option<Kind>,
}

#[realtime_model]
#[derive(Debug)]
struct Deeper {
    keys: Option<Vec<Option<Secret<String>>>>,
    number: Option<u8>,
}

#[realtime_model]
#[derive(Debug)]
struct Around {
    credentials: Option<Credentials>,
}

#[test]
fn beside_a_secret_no_misfit_shows() {
    let hidden = "got a value that is not shown";
    for (field, expected) in [
        (r#""expires_at":"S""#, "expires_at: expected an integer"),
        (r#""names":[1,"S"]"#, "names[1]: expected an integer"),
        (r#""names":"S""#, "names: expected a list"),
        (r#""limits":{"a":"S"}"#, "limits.a: expected an integer"),
        (r#""inner":"S""#, "inner: expected an object"),
        (
            r#""kind":"S""#,
            r#"kind: expected one of "api", "ephemeral""#,
        ),
    ] {
        let text = format!("{{{}}}", field.replace('S', SENTINEL));
        let error = refused::<Credentials>(&text);
        assert!(
            error.starts_with(&format!("{expected}, {hidden}")),
            "{error}"
        );
    }
    let error = refused::<Around>(&format!(r#"{{"credentials":"{SENTINEL}"}}"#));
    assert!(
        error.starts_with(&format!("credentials: expected an object, {hidden}")),
        "{error}"
    );
    let error = refused::<Credentials>(&format!(r#""{SENTINEL}""#));
    assert!(
        error.starts_with(&format!("expected an object, {hidden}")),
        "{error}"
    );
    let error = refused::<Deeper>(&format!(r#"{{"number":"{SENTINEL}"}}"#));
    assert!(
        error.starts_with(&format!("number: expected an integer, {hidden}")),
        "{error}"
    );
}

#[test]
fn elsewhere_everything_shows_as_ever() {
    let error = refused::<Credentials>(r#"{"inner":{"a":"x"}}"#);
    assert!(
        error.starts_with(r#"inner.a: expected an integer, got "x""#),
        "{error}"
    );
    let error = refused::<Credentials>(r#"{"kei":1}"#);
    assert!(
        error.starts_with(r#"unknown field "kei"; the nearest is `key`"#),
        "{error}"
    );
    let error = refused::<Around>(r#"{"credentials":{"expires_at":1,"expires_at":2}}"#);
    assert!(
        error.starts_with("credentials: duplicate field `expires_at`"),
        "{error}"
    );
}
