//! Inputs: a few that are right, and all that comes of breaking them in the same ways.

use serde_json::{Map, Value, json};

/// Right or wrong, each is a start.
pub(super) const SEEDS: &[(&str, &[&str])] = &[
    (
        "Message",
        &[
            r#"{"id":"m","role":"user","content":[{"type":"text","text":"t","tokens":[1,2]}],"status":"completed"}"#,
            r#"{"id":"","content":[]}"#,
        ],
    ),
    (
        "Content",
        &[
            r#"{"type":"text","text":"a\"b\\n\u00e9","tokens":[]}"#,
            r#"{"type":"audio","x":{"type":1}}"#,
        ],
    ),
    (
        "Usage",
        &[
            r#"{"totalTokens":97,"inputTokens":62,"outputTokens":-35,"cost":0.25}"#,
            r#"{"total_tokens":1}"#,
        ],
    ),
    (
        "Defaults",
        &[
            "{}",
            r#"{"count":1,"five":2,"items":[true,null],"optional":{"type":"t"}}"#,
            r#"{"items":[],"optional":null}"#,
        ],
    ),
    (
        "Strict",
        &[
            "{}",
            r#"{"color":3,"size":null,"flag":true}"#,
            r#"{"hue":3}"#,
            r#"{"colour":3,"hue":4}"#,
            r#"{"colr":1}"#,
        ],
    ),
    (
        "Nested",
        &[
            r#"{"content":{"type":"t"},"map":{"k":{"type":"u"}},"pair":[1,"a"],"by_number":{"7":["x"]}}"#,
            r#"{"content":{"type":"t"},"map":{},"pair":[1,"a"],"boxed":{"content":{"type":"v"},"map":{},"pair":[2,"b"]}}"#,
        ],
    ),
    (
        "Skips",
        &[
            r#"{"here":1,"read":"r","written":[1],"kept":true}"#,
            r#"{"read":"r"}"#,
        ],
    ),
    (
        "Functions",
        &[
            r#"{"color":"ff","id":"67e55044-10b1-426f-9247-bb680e5fe0c8","ids":["67e55044-10b1-426f-9247-bb680e5fe0c8"],"json":[1,{"a":null}],"any":null}"#,
            r#"{"color":"xyz","id":"67e55044-10b1-426f-9247-bb680e5fe0c8","json":null}"#,
        ],
    ),
    (
        "Numbers",
        &[
            r#"{"a":-128,"b":65535,"c":-2147483648,"d":18446744073709551615,"e":-9223372036854775808,"f":1.5,"g":2,"h":1,"i":"c","j":[1,2]}"#,
            r#"{"a":0,"b":0,"c":0,"d":0,"e":0,"f":0,"i":"é"}"#,
        ],
    ),
    (
        "Temperature",
        &["0.5", "1", "-1e300", "18446744073709551616"],
    ),
    (
        "Status",
        &[
            "\"completed\"",
            "\"done\"",
            "\"in_progress\"",
            "\"failed\"",
            "\"broken\"",
            "\"Completed\"",
            "\"\"",
        ],
    ),
    (
        "Page",
        &[
            r#"{"page":{"items":[{"type":"t"}],"next":{"type":"u"},"nested":{"type":"v"}},"numbers":{"items":[1,-2]}}"#,
            r#"{"page":{"items":[]}}"#,
        ],
    ),
];

/// What stands in the place of a value.
fn intruders() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(0),
        json!(-1),
        json!(256),
        json!(70_000),
        json!(1.0),
        json!(0.5),
        json!(""),
        json!("text"),
        json!([]),
        json!([1, "a"]),
        json!({}),
        json!({ "type": "t" }),
    ]
}

/// The input, broken in every way.
pub(super) fn mutations(seed: &str) -> Vec<String> {
    let tree: Value = serde_json::from_str(seed).expect("JSON");
    let mut broken: Vec<String> = places(&tree)
        .iter()
        .flat_map(|place| replaced(&tree, place))
        .collect();
    broken.extend(truncated(seed));
    if let Value::Object(map) = &tree {
        broken.extend(reshaped(map));
    }
    broken.sort();
    broken.dedup();
    broken
}

/// The places of all values, as JSON pointers.
fn places(tree: &Value) -> Vec<String> {
    let mut found = vec![String::new()];
    let below = |at: String, value: &Value| {
        places(value)
            .into_iter()
            .map(move |place| format!("{at}{place}"))
            .collect::<Vec<_>>()
    };
    match tree {
        Value::Object(map) => {
            found.extend(map.iter().flat_map(|(key, value)| {
                below(
                    format!("/{}", key.replace('~', "~0").replace('/', "~1")),
                    value,
                )
            }));
        }
        Value::Array(items) => found.extend(
            items
                .iter()
                .enumerate()
                .flat_map(|(at, value)| below(format!("/{at}"), value)),
        ),
        _ => {}
    }
    found
}

fn replaced(tree: &Value, place: &str) -> Vec<String> {
    let replace = |intruder| {
        let mut tree = tree.clone();
        *tree.pointer_mut(place)? = intruder;
        Some(tree.to_string())
    };
    intruders().into_iter().filter_map(replace).collect()
}

/// Without a key, with one more, with one twice, in another order.
fn reshaped(map: &Map<String, Value>) -> Vec<String> {
    let entries: Vec<String> = map
        .iter()
        .map(|(key, value)| format!("{}:{value}", Value::from(key.as_str())))
        .collect();
    let object = |entries: &[String]| format!("{{{}}}", entries.join(","));
    let mut all = Vec::new();
    for at in 0..entries.len() {
        let mut without = entries.clone();
        let entry = without.remove(at);
        all.push(object(&without));
        without.push(entry.clone());
        all.push(object(&without));
        let mut twice = entries.clone();
        twice.push(entry);
        all.push(object(&twice));
    }
    let unknown = |value: &str| [&[format!("\"unknown\":{value}")], entries.as_slice()].concat();
    all.extend(["1", "null", "{\"deep\":[1,{}]}"].map(|value| object(&unknown(value))));
    all.push(object(&entries.iter().rev().cloned().collect::<Vec<_>>()));
    all
}

/// Cut off at a few places.
fn truncated(seed: &str) -> Vec<String> {
    let ends = [seed.len() / 3, seed.len() / 2, seed.len().saturating_sub(1)];
    ends.iter()
        .filter(|end| seed.is_char_boundary(**end))
        .map(|end| seed[..*end].to_owned())
        .collect()
}
