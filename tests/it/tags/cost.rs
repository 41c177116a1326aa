//! What a tag that comes late costs: no more than linear, and no more than so deep.

use super::*;

/// Linear, in steps: each byte more costs the same, however deep unions stand in unions with their tags last.
#[realtime_model]
#[derive(Debug, PartialEq)]
enum Tree {
    #[model(tag(type = "node"))]
    Node {
        left: Option<Box<Tree>>,
        right: Option<Box<Tree>>,
    },
    #[model(tag(type = "leaf"))]
    Leaf { value: u8 },
}

/// A chain of nodes, the tag of each behind its child.
fn chain(depth: usize) -> String {
    let mut json = r#"{"value":1,"type":"leaf"}"#.to_owned();
    for _ in 0..depth {
        json = format!(r#"{{"left":{json},"type":"node"}}"#);
    }
    json
}

#[test]
fn recursive_unions_are_read_in_linear_time() {
    let cost = |depth| {
        let json = chain(depth);
        let all = measure(|| {
            let tree: Tree = serde_json::from_str(&json).expect("JSON");
            std::hint::black_box(&tree);
        });
        (all.count_total, all.bytes_total)
    };
    // The first buys the thread's tape, and that is linear too: a token is 24 bytes, and the room for them doubles.
    let bought = cost(80);
    let [
        (count_20, bytes_20),
        (count_40, bytes_40),
        (count_80, bytes_80),
    ] = [20, 40, 80].map(cost);
    // The same for each of the levels: twice as many levels, twice as much more.
    assert_eq!(
        count_80 - count_40,
        2 * (count_40 - count_20),
        "{count_20} {count_40} {count_80}"
    );
    assert_eq!(
        bytes_80 - bytes_40,
        2 * (bytes_40 - bytes_20),
        "{bytes_20} {bytes_40} {bytes_80}"
    );
    let tokens = 5 * 80 + 5;
    assert!(
        bought.1 <= bytes_80 + 4 * 24 * tokens,
        "{bought:?} {bytes_80}"
    );
}

#[test]
fn wide_unions_are_read_in_linear_time() {
    let cost = |entries: usize| {
        let unknown: String = (0..entries).map(|at| format!(r#""k{at}":"v","#)).collect();
        let json = format!(r#"{{{unknown}"event_id":"e","type":"response.done"}}"#);
        measure(|| {
            let event: Event = serde_json::from_str(&json).expect("JSON");
            std::hint::black_box(&event);
        })
        .bytes_total
    };
    let [small, large] = [1_000, 16_000].map(cost);
    assert!(large < small * 20, "{small} {large}");
}

#[test]
fn deep_nesting_before_a_tag_is_limited() {
    let json = format!(
        r#"{{"x":{}{},"type":"ping"}}"#,
        "[".repeat(10_000),
        "]".repeat(10_000)
    );
    assert!(
        serde_json::from_str::<Event>(&json)
            .unwrap_err()
            .is_syntax()
    );
    let mut deep = serde_json::json!(1);
    for _ in 0..126 {
        deep = serde_json::json!([deep]);
    }
    // Before the tag, and so in the buffer.
    let event = |deep| serde_json::json!({ "before": deep, "type": "ping" });
    assert_eq!(
        serde_json::from_value::<Event>(event(deep.clone())).unwrap(),
        Event::Ping {}
    );
    let deeper = serde_json::json!([[deep]]);
    let error = serde_json::from_value::<Event>(event(deeper))
        .unwrap_err()
        .to_string();
    assert!(error.ends_with("nested deeper than 128 levels"), "{error}");
}
