//! Errors that say nothing elsewhere.

use openai_realtime::ga::{ClientEvent, ServerEvent};

fn refused<T: serde::de::DeserializeOwned>(text: &str) -> serde_json::Error {
    match serde_json::from_str::<T>(text) {
        Ok(_) => panic!("taken: {text}"),
        Err(error) => error,
    }
}

/// Elsewhere, of a tagged enum: ``invalid type: integer `42`, expected a string``, and no line.
#[test]
fn invalid_type_without_path_or_line() {
    let error = refused::<ServerEvent>(
        "{\n  \"type\": \"response.output_text.delta\",\n  \"delta\": 42\n}",
    );
    assert_eq!(
        error.to_string(),
        "delta: expected a string, got 42 at line 3 column 13"
    );
    assert_eq!((error.line(), error.column()), (3, 13));
}

/// Elsewhere, of an untagged enum: that, and nothing else.
#[test]
fn data_did_not_match_any_variant() {
    let text = r#"{"type": "response.done", "response": {"output": [{"type": "function_call", "name": 42}]}}"#;
    let error = refused::<ServerEvent>(text).to_string();
    assert_eq!(
        error,
        "response.output[0].name: expected a string, got 42 at line 1 column 86"
    );
}

/// Elsewhere the path of an error inside a union is `.`, even with `serde_path_to_error`.
#[test]
fn the_path_inside_a_union_is_a_dot() {
    let bodies = [
        r#""type": "conversation.item.create", "item": {"type": "message", "role": "user", "content": [7]}"#,
        r#""item": {"content": [7], "role": "user", "type": "message"}, "type": "conversation.item.create""#,
    ];
    for body in bodies {
        let error = refused::<ClientEvent>(&format!("{{{body}}}")).to_string();
        assert!(
            error.starts_with("item.content[0]: expected an object, got 7"),
            "{error}"
        );
    }
}
