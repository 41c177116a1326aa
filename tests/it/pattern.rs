//! `pattern`: ECMA-262 on a linear engine.

use realtime_model::{Secret, Validate, realtime_model};

use crate::verdict::{codes, from_json, params, texts};

#[realtime_model]
#[derive(Debug, Clone, Default)]
struct Tool {
    #[model(pattern = "^[a-zA-Z0-9_-]+$")]
    name: Option<String>,
    #[model(pattern = r"\d{4}-\d{2}")]
    somewhere: Option<Box<str>>,
    #[model(pattern = "^sk-")]
    key: Option<Secret<String>>,
}

#[test]
fn a_pattern_is_searched_for_unless_it_is_anchored() {
    let tool = |name: &str, somewhere: &str| Tool {
        name: Some(name.to_owned()),
        somewhere: Some(somewhere.into()),
        key: None,
    };
    assert_eq!(
        tool("get_weather-2", "on 2024-10 it was").validate(),
        Ok(())
    );
    assert_eq!(
        texts(&tool("get weather", "2024")),
        [
            r#"name: "get weather" does not match `^[a-zA-Z0-9_-]+$`"#,
            r#"somewhere: "2024" does not match `\d{4}-\d{2}`"#,
        ]
    );
    assert_eq!(codes(&tool("", "")), ["pattern"; 2]);
}

#[test]
fn the_end_is_the_end_of_the_text() {
    let tool = Tool {
        name: Some("name\n".to_owned()),
        ..Tool::default()
    };
    assert_eq!(
        texts(&tool),
        [r#"name: "name\n" does not match `^[a-zA-Z0-9_-]+$`"#]
    );
}

#[test]
fn the_parameters_have_value_and_pattern() {
    let tool = Tool {
        name: Some("a b".to_owned()),
        ..Tool::default()
    };
    assert_eq!(
        params(&tool)[0],
        [
            ("value", r#""a b""#.into()),
            ("pattern", "^[a-zA-Z0-9_-]+$".into())
        ]
    );
}

#[test]
fn a_long_value_is_cut_and_a_secret_one_is_not_shown() {
    let tool = Tool {
        name: Some(format!("{} ", "x".repeat(10_000))),
        key: Some(Secret::new("SENTINEL".to_owned())),
        ..Tool::default()
    };
    let texts = texts(&tool);
    assert!(texts[0].len() < 140, "{}", texts[0]);
    assert_eq!(texts[1], "key: the value does not match `^sk-`");
    assert!(
        params(&tool)[1]
            .iter()
            .all(|(_, value)| !value.contains("SENTINEL"))
    );
}

#[realtime_model]
#[derive(Debug)]
struct Trap {
    #[model(pattern = "^(a+)+$")]
    a: String,
}

#[test]
fn what_backtracks_elsewhere_is_linear_here() {
    let trap = Trap {
        a: format!("{}!", "a".repeat(100_000)),
    };
    assert_eq!(codes(&trap), ["pattern"]);
}

#[test]
fn decoding_asks_for_the_pattern() {
    assert_eq!(
        from_json::<Tool>(r#"{"name": "a b"}"#).unwrap_err(),
        r#"name: "a b" does not match `^[a-zA-Z0-9_-]+$`"#
    );
    assert_eq!(
        from_json::<Tool>(r#"{"name": "a_b"}"#)
            .unwrap()
            .name
            .as_deref(),
        Some("a_b")
    );
}
