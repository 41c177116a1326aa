//! Which family and direction an event is read as.

use serde_json::{Value, json};

use crate::run::{report, roundtrip};

#[test]
fn other_takes_what_the_chosen_union_does_not_know() {
    let created = json!({"type": "session.created", "session": {"type": "realtime"}});
    let close = json!({"type": "session.close"});
    let cancel = json!({"type": "response.cancel"});
    let input = format!("{created}\n{close}\n{cancel}\n");
    let choices = [
        (
            &["--family", "ga", "--direction", "server"],
            [true, false, false],
        ),
        (
            &["--family", "ga", "--direction", "client"],
            [false, false, true],
        ),
        (
            &["--family", "beta", "--direction", "server"],
            [true, false, false],
        ),
        (
            &["--family", "beta", "--direction", "client"],
            [false, false, true],
        ),
        (
            &["--family", "translation", "--direction", "client"],
            [false, true, false],
        ),
        (
            &["--family", "translation", "--direction", "auto"],
            [true, true, false],
        ),
        (
            &["--family", "ga", "--direction", "auto"],
            [true, false, true],
        ),
        (
            &["--family", "auto", "--direction", "client"],
            [false, true, true],
        ),
        (
            &["--family", "auto", "--direction", "auto"],
            [true, true, true],
        ),
    ];
    for (arguments, known) in choices {
        let input = match arguments[1] {
            // Its session has a tag of its own.
            "translation" => input.replace(r#""realtime""#, r#""translation""#),
            _ => input.clone(),
        };
        let (lines, _) = roundtrip(arguments, input);
        let seen: Vec<_> = lines.iter().map(|line| line["known"].as_bool()).collect();
        assert_eq!(seen, known.map(Some), "{arguments:?}: {lines:?}");
    }
}

/// The family and the direction that each event of a session is read as.
fn read_as(events: &[Value]) -> Vec<(String, String)> {
    let mut input = String::new();
    let mut sides = Vec::new();
    for event in events {
        input += &format!("{event}\n");
        let report = report(&[], &input);
        // What is new in the report is about the last event.
        let types = report["types"].as_array().expect("a list");
        let last = types
            .iter()
            .find(|row| row["type"] == event["type"])
            .expect("it was seen");
        let text = |name: &str| last[name].as_str().expect("a text").to_owned();
        sides.push((text("family"), text("direction")));
    }
    sides
}

#[test]
fn an_event_is_read_as_what_fits_best() {
    let beta_session =
        json!({"modalities": ["text"], "voice": "alloy", "input_audio_format": "pcm16"});
    let ga_session = json!({"type": "realtime", "audio": {"output": {"voice": "marin"}}});
    let spoken = json!({"audio": {"output": {"language": "es"}}});
    let cases = [
        (
            json!({"type": "session.created", "session": ga_session}),
            "ga",
            "server",
        ),
        (
            json!({"type": "session.created", "session": beta_session}),
            "beta",
            "server",
        ),
        (
            json!({"type": "session.created", "session": {"type": "translation"}}),
            "translation",
            "server",
        ),
        (
            json!({"type": "session.update", "session": ga_session}),
            "ga",
            "client",
        ),
        (
            json!({"type": "session.update", "session": beta_session}),
            "beta",
            "client",
        ),
        (
            json!({"type": "session.update", "session": spoken}),
            "translation",
            "client",
        ),
        (
            json!({"type": "response.output_text.delta", "delta": "a"}),
            "ga",
            "server",
        ),
        (
            json!({"type": "response.text.delta", "delta": "a"}),
            "beta",
            "server",
        ),
        (json!({"type": "session.close"}), "translation", "client"),
        (json!({"type": "response.cancel"}), "ga", "client"),
        (
            json!({"type": "input_audio_buffer.cleared"}),
            "ga",
            "server",
        ),
        (json!({"type": "ping"}), "ga", "server"),
    ];
    for (event, family, direction) in cases {
        let sides = read_as(std::slice::from_ref(&event));
        assert_eq!(
            sides,
            [(family.to_owned(), direction.to_owned())],
            "{event}"
        );
    }
}

#[test]
fn what_fits_every_family_is_of_that_of_the_event_before() {
    let beta = json!({"type": "session.created", "session": {"modalities": ["text"]}});
    let ga = json!({"type": "response.output_text.delta", "delta": "a"});
    let unclear = json!({"type": "input_audio_buffer.cleared"});
    let unknown = json!({"type": "ping"});
    // One undeclared field is not enough to leave a family for one that has no use for two others.
    let nearly = json!({"type": "response.done", "response": {"modalities": ["text"], "reasoning": 1, "more": 1}});
    let families = |events: &[Value]| {
        read_as(events)
            .into_iter()
            .map(|(family, _)| family)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        families(&[beta.clone(), unclear.clone(), unknown.clone()]),
        ["beta"; 3]
    );
    assert_eq!(families(&[ga.clone(), unclear, unknown]), ["ga"; 3]);
    assert_eq!(families(&[beta, nearly.clone()]), ["beta", "beta"]);
    assert_eq!(families(&[ga, nearly]), ["ga", "ga"]);
}
