//! Errors as text: the path, the expectation, what came, the position; on one line, of bounded length, not to be forged.

use std::collections::BTreeMap;

use realtime_model::{Extra, Nullable, Unchecked, Violation, realtime_model};

use crate::formats;
use crate::json::{one_line, read, refused};

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Response {
    id: Option<String>,
    #[model(range = 0.6..=1.2)]
    temperature: Option<f64>,
    output: Option<Vec<Item>>,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Item {
    #[model(len = 1..=32)]
    id: Option<String>,
    #[model(literal("user", "assistant", "system"))]
    role: Option<Role>,
    content: Option<Vec<Content>>,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Content {
    r#type: String,
}

#[test]
fn an_unknown_literal_with_its_position() {
    let json = "{\n  \"output\": [{\n\"role\": \"nobody\"}]}";
    let error = refused::<Response>(json);
    assert_eq!(
        error,
        "output[0].role: expected one of \"user\", \"assistant\", \"system\", got \"nobody\" at line 3 column 16"
    );
    let json = "{\n  \"output\": [\n    {\"role\": \"nobody\"}]}";
    let error = refused::<Response>(json);
    assert_eq!(
        error,
        "output[0].role: expected one of \"user\", \"assistant\", \"system\", got \"nobody\" at line 3 column 21"
    );
}

#[test]
fn a_missing_field_with_the_path_of_its_object() {
    let json = r#"{"output":[{},{},{"content":[{"text":"x"}]}]}"#;
    assert_eq!(
        refused::<Response>(json),
        "output[2].content[0]: missing field `type` at line 1 column 41"
    );
    let tree = serde_json::from_str::<serde_json::Value>(json).unwrap();
    let error = serde_json::from_value::<Response>(tree).unwrap_err();
    assert_eq!(
        error.to_string(),
        "output[2].content[0]: missing field `type`"
    );
}

#[test]
fn all_violations_as_many_as_fit() {
    let json = r#"{"temperature":2,"output":[{},{"id":""},{"id":""},{"id":""}]}"#;
    let error = refused::<Response>(json);
    let all = "temperature: 2 is outside 0.6..=1.2; output[1].id: length 0 is outside 1..=32; output[2].id: length 0 is outside 1..=32; \
               output[3].id: length 0 is outside 1..=32";
    assert!(error.starts_with(all), "{error}");
    let empty = r#"{"id":""},"#.repeat(99);
    let error = refused::<Response>(&format!(r#"{{"output":[{empty}{{"id":""}}]}}"#));
    let (shown, more) = error.split_once("; and ").unwrap();
    let more: usize = more.split(' ').next().unwrap().parse().unwrap();
    assert_eq!(shown.split("; ").count() + more, 100, "{error}");
}

#[test]
fn a_duplicate_field() {
    assert_eq!(
        refused::<Response>(r#"{"id":"a","id":"a"}"#),
        "duplicate field `id` at line 1 column 14"
    );
    assert_eq!(
        refused::<Response>(r#"{"output":[{"id":"a","id":"a"}]}"#),
        "output[0]: duplicate field `id` at line 1 column 25"
    );
}

/// `line()` and `column()` hold, though the message is ours.
#[test]
fn positions_are_the_formats_own() {
    for json in [
        r#"{"id":7}"#,
        "{\n\"output\": [\n{\"role\":1}\n]\n}",
        "{\"output\":[{\"content\":[{}]}]}",
        "{\"temperature\":\n\n\n\"2\"}",
        "[]",
        "7",
    ] {
        let error = serde_json::from_str::<Response>(json).unwrap_err();
        let text = error.to_string();
        assert!(error.is_data(), "{text}");
        let position = format!(" at line {} column {}", error.line(), error.column());
        assert!(error.line() > 0 && text.ends_with(&position), "{text}");
        assert_eq!(text.matches(" at line ").count(), 1, "{text}");
    }
}

/// Where serde's own derive words an error about a token, the position is the same.
#[test]
fn positions_are_those_of_serde() {
    #[derive(Debug, serde::Deserialize)]
    #[allow(dead_code, reason = "only decoded")]
    struct Derived {
        id: Option<String>,
        output: Option<Vec<DerivedItem>>,
    }
    #[derive(Debug, serde::Deserialize)]
    #[allow(dead_code, reason = "only decoded")]
    struct DerivedItem {
        id: Option<String>,
        content: Option<Vec<DerivedContent>>,
    }
    #[derive(Debug, serde::Deserialize)]
    #[allow(dead_code, reason = "only decoded")]
    struct DerivedContent {
        r#type: String,
    }
    for json in [
        r#"{"id":7}"#,
        "{\"id\":\n true}",
        r#"{"output":[{"id":1.5}]}"#,
        r#"{"output":[{"content":[{}]}]}"#,
        r#"{"id":"a", "id":"b"}"#,
        "\"text\"",
    ] {
        let ours = serde_json::from_str::<Response>(json).unwrap_err();
        let serdes = serde_json::from_str::<Derived>(json).unwrap_err();
        assert_eq!(
            (ours.line(), ours.column()),
            (serdes.line(), serdes.column()),
            "{json}: {ours} | {serdes}"
        );
    }
}

#[test]
fn a_failure_of_the_format_stays_its_own() {
    let whole = r#"{"id":"a","output":[{"role":"user","content":[{"type":"t"}]}],"x":{"y":[1]}}"#;
    for end in 0..whole.len() {
        let error = serde_json::from_str::<Response>(&whole[..end]).unwrap_err();
        assert!(error.is_eof(), "{end}: {error}");
        let error = serde_json::from_reader::<_, Response>(&whole.as_bytes()[..end]).unwrap_err();
        assert!(error.is_eof(), "{end}: {error}");
    }
    for json in [
        r#"{"id":tru}"#,
        r#"{"id":"a",}"#,
        r#"{"id" "a"}"#,
        r#"{"x":01}"#,
        r#"{"id":"\x"}"#,
        "{1:2}",
        r#"{"id":"a"}x"#,
        r#"{"output":[{"role":"user" "id":1}]}"#,
    ] {
        let error = serde_json::from_str::<Response>(json).unwrap_err();
        assert!(error.is_syntax(), "{json}: {error}");
        let serdes = serde_json::from_str::<serde_json::Value>(json).unwrap_err();
        assert_eq!(error.to_string(), serdes.to_string(), "{json}");
    }
    struct Broken;
    impl std::io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("unplugged"))
        }
    }
    let error =
        serde_json::from_reader::<_, Response>(std::io::BufReader::new(Broken)).unwrap_err();
    assert!(error.is_io(), "{error}");
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Paths {
    by_name: Option<BTreeMap<String, Vec<Content>>>,
    by_number: Option<BTreeMap<u32, Item>>,
    nested: Option<Vec<Vec<Option<Box<Content>>>>>,
    union: Option<Vec<Union>>,
    nullable: Nullable<BTreeMap<String, Union>>,
    #[model(rename = "a key")]
    renamed: Option<Item>,
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Union {
    Auto,
    List(Vec<Content>),
    #[model(tag(type = "named"))]
    Named {
        item: Item,
    },
    #[model(tag(type = "item"))]
    Item(Box<Item>),
}

#[test]
fn paths_go_through_maps_lists_and_unions() {
    for (json, expected) in [
        (
            r#"{"by_name":{"a":[{"type":1}]}}"#,
            "by_name.a[0].type: expected a string, got 1",
        ),
        (
            r#"{"by_name":{"a b\n":[{"type":"x"},{}]}}"#,
            "by_name[\"a b\\n\"][1]: missing field `type`",
        ),
        (
            r#"{"by_number":{"7":{"id":true}}}"#,
            "by_number[\"7\"].id: expected a string, got true",
        ),
        (
            r#"{"by_number":{"x":{}}}"#,
            "by_number: expected an integer as key, got \"x\"",
        ),
        (
            r#"{"nested":[[],[null,{"type":[]}]]}"#,
            "nested[1][1].type: expected a string, got a list",
        ),
        (
            r#"{"union":["auto","manual"]}"#,
            "union[1]: expected \"auto\" or a list or an object, got \"manual\"",
        ),
        (
            r#"{"union":[[{"type":"t"},{"type":null}]]}"#,
            "union[0][1].type: expected a string, got null",
        ),
        (
            r#"{"union":[{"type":"named","item":{"id":1}}]}"#,
            "union[0].item.id: expected a string, got 1",
        ),
        (
            r#"{"union":[{"item":{"id":1},"type":"named"}]}"#,
            "union[0].item.id: expected a string, got 1",
        ),
        (
            r#"{"union":[{"role":"x","type":"item"}]}"#,
            "union[0].role: expected one of \"user\", \"assistant\", \"system\", got \"x\"",
        ),
        (
            r#"{"union":[{"type":"none"}]}"#,
            "union[0].type: expected one of \"named\", \"item\", got \"none\"",
        ),
        (
            r#"{"nullable":{"k":{"type":"item","content":[{}]}}}"#,
            "nullable.k.content[0]: missing field `type`",
        ),
        (
            r#"{"a key":{"id":1}}"#,
            "[\"a key\"].id: expected a string, got 1",
        ),
    ] {
        assert_eq!(formats::refused::<Paths>(json), expected);
    }
}

#[test]
fn violations_have_the_same_paths() {
    let json = r#"{"by_number":{"7":{"id":""}},"union":[{"type":"named","item":{"id":""}},{"type":"item","id":""}],"a key":{"id":""}}"#;
    let unchecked: Unchecked<Paths> = read(json);
    let violations = unchecked.check().unwrap_err();
    let paths: Vec<String> = violations
        .iter()
        .map(|violation| violation.path().to_string())
        .collect();
    assert_eq!(
        paths,
        [
            "by_number[\"7\"].id",
            "union[0].item.id",
            "union[1].id",
            "[\"a key\"].id"
        ]
    );
}

#[test]
fn no_message_is_longer_than_512_bytes() {
    let long = "x".repeat(1 << 20);
    for json in [
        format!(r#"{{"id":{{"{long}":1}}}}"#),
        format!(r#"{{"output":"{long}"}}"#),
        format!(r#"{{"output":[{{"role":"{long}"}}]}}"#),
        format!(r#"{{"output":[{{"id":"{long}"}}]}}"#),
        format!(r#"{{"temperature":"{}"}}"#, "\\u0000".repeat(100_000)),
        format!(r#"{{"temperature":"{}"}}"#, "\\\"".repeat(100_000)),
        format!(r#"{{"temperature":"{}"}}"#, "é".repeat(100_000)),
    ] {
        assert!(refused::<Response>(&json).len() < 600);
    }
    let deep: String = (0..40)
        .map(|_| format!(r#"{{"{}":"#, "k".repeat(500)))
        .collect();
    let json = format!("{deep}1{}", "}".repeat(40));
    assert!(refused::<BTreeMap<String, Nested>>(&json).len() < 600);
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Nested(BTreeMap<String, Nested>);

#[test]
fn control_characters_are_escaped() {
    for character in [
        '\n', '\r', '\t', '\0', '\u{1b}', '\u{7f}', '\u{85}', '\u{2028}', '\u{2029}', '\u{202e}',
    ] {
        let text = serde_json::to_string(&format!("a{character}b")).unwrap();
        for json in [
            format!(r#"{{"temperature":{text}}}"#),
            format!(r#"{{"output":[{{"role":{text}}}]}}"#),
            format!(r#"{{"output":{{{text}:1}}}}"#),
            format!(r#"{{{text}:1,{text}:2,"id":1}}"#),
        ] {
            let error = refused::<Response>(&json);
            assert!(!error.contains(character), "{error:?}");
        }
        let map = format!(r#"{{"by_name":{{{text}:1}},"by_number":{{}}}}"#);
        assert!(!refused::<Paths>(&map).contains(character));
    }
}

/// serde_json takes a position off the end of a message: none of the input may stand there.
#[test]
fn positions_cannot_be_forged() {
    let forged = "x at line 999 column 888";
    let check = Violation::new("check", forged);
    assert_eq!(check.to_string(), forged);
    for json in [
        format!(r#"{{"temperature":"{forged}"}}"#),
        format!(r#"{{"output":[{{"role":"{forged}"}}]}}"#),
        format!(r#"{{"output":{{"{forged}":1}}}}"#),
        format!(r#"{{"id":{{"{forged}":1}}}}"#),
        format!(r#"{{"output":[{{"content":[{{"{forged}":1}}]}}]}}"#),
    ] {
        let error = serde_json::from_str::<Response>(&json).unwrap_err();
        assert_eq!(error.line(), 1, "{error}");
        assert!(error.column() <= json.len(), "{error}");
    }
    #[realtime_model(deny_unknown_fields)]
    #[derive(Debug)]
    struct Checked {
        #[model(check = forge)]
        _text: Option<String>,
        #[model(deserialize_with = forge_error, default)]
        _foreign: Option<u8>,
        _uuid: Option<uuid::Uuid>,
        _map: Option<BTreeMap<u8, u8>>,
    }
    fn forge(_: &str) -> Result<(), Violation> {
        Err(Violation::new("check", "x at line 999 column 888"))
    }
    fn forge_error<'de, D: serde::Deserializer<'de>>(_: D) -> Result<Option<u8>, D::Error> {
        Err(serde::de::Error::custom("x at line 999 column 888"))
    }
    for json in [
        r#"{"_text":"a"}"#.to_owned(),
        r#"{"_foreign":1}"#.to_owned(),
        format!(r#"{{"_uuid":"{forged}"}}"#),
        format!(r#"{{"_map":{{"{forged}":1}}}}"#),
        format!(r#"{{"{forged}":1}}"#),
    ] {
        let error = serde_json::from_str::<Checked>(&json).unwrap_err();
        assert!(error.line() <= 1, "{error}");
        one_line(error.to_string());
    }
}

#[test]
fn no_error_is_nested_in_another() {
    let json = r#"{"output":[{"content":[{"type":1}]}]}"#;
    let tree: ciborium::Value = serde_json::from_str(json).unwrap();
    let bytes = formats::to_cbor(&tree);
    let error = ciborium::from_reader::<Response, _>(bytes.as_slice())
        .unwrap_err()
        .to_string();
    assert_eq!(error.matches("expected").count(), 1, "{error}");
}
