//! Objects told apart by their tags, wherever these stand.

use allocation_counter::measure;
use realtime_model::{Extra, Unknown, realtime_model};

use crate::formats::{accepted, refused as refused_everywhere};
use crate::json::{faithful, read, refused, write};

#[realtime_model(tag(type = "response.done"))]
#[derive(Debug, Clone, PartialEq)]
struct Done {
    event_id: String,
    usage: Option<Usage>,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Usage {
    total: u64,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Event {
    Done(Done),
    #[model(tag(type = "error"))]
    Error(Problem),
    #[model(tag(type = "session.updated"))]
    Updated {
        session: Usage,
        note: Option<String>,
    },
    #[model(tag(type = "ping"))]
    Ping {},
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Problem {
    message: String,
    code: Option<String>,
}

/// Every order of the entries of an object.
fn orders(entries: &[&str]) -> Vec<String> {
    fn permute(left: Vec<&str>, chosen: Vec<&str>, all: &mut Vec<String>) {
        if left.is_empty() {
            all.push(format!("{{{}}}", chosen.join(",")));
        }
        for at in 0..left.len() {
            let mut rest = left.clone();
            let mut next = chosen.clone();
            next.push(rest.remove(at));
            permute(rest, next, all);
        }
    }
    let mut all = Vec::new();
    permute(entries.to_vec(), Vec::new(), &mut all);
    all
}

#[test]
fn first_last_and_between_give_the_same_value() {
    let done = orders(&[
        r#""type":"response.done""#,
        r#""event_id":"e""#,
        r#""usage":{"total":1}"#,
        r#""x":[1,{"y":null}]"#,
    ]);
    let expected: Done = read(&done[0]);
    for json in done {
        assert_eq!(accepted::<Event>(&json), Event::Done(expected.clone()));
    }
    for json in orders(&[r#""type":"error""#, r#""message":"m""#, r#""code":"c""#]) {
        let expected = Problem {
            message: "m".to_owned(),
            code: Some("c".to_owned()),
        };
        assert_eq!(accepted::<Event>(&json), Event::Error(expected));
    }
    for json in orders(&[
        r#""type":"session.updated""#,
        r#""session":{"total":1}"#,
        r#""unknown":0"#,
    ]) {
        assert_eq!(
            accepted::<Event>(&json),
            Event::Updated {
                session: Usage { total: 1 },
                note: None
            }
        );
    }
    assert_eq!(
        accepted::<Event>(r#"{"a":{},"type":"ping","b":[]}"#),
        Event::Ping {}
    );
}

#[test]
fn the_order_of_what_is_kept_is_that_of_the_input() {
    let event: Event = read(r#"{"z":1,"a":2,"event_id":"e","type":"response.done","m":3}"#);
    assert_eq!(
        write(&event),
        r#"{"type":"response.done","event_id":"e","z":1,"a":2,"m":3}"#
    );
}

/// Whatever is wrong, the verdict does not depend on where the tag stands.
#[test]
fn first_last_and_between_give_the_same_error() {
    let cases: [(&[&str], &str); 10] = [
        (
            &[r#""type":"response.done""#, r#""event_id":1"#],
            "event_id: expected a string, got 1",
        ),
        (
            &[r#""type":"response.done""#, r#""x":1"#],
            "missing field `event_id`",
        ),
        (
            &[
                r#""type":"response.done""#,
                r#""event_id":"e""#,
                r#""usage":{"total":"x"}"#,
            ],
            "usage.total: expected an integer, got \"x\"",
        ),
        (
            &[
                r#""type":"response.done""#,
                r#""event_id":"e""#,
                r#""usage":[1]"#,
            ],
            "usage: expected an object, got a list",
        ),
        (
            &[
                r#""type":"response.done""#,
                r#""event_id":"e""#,
                r#""event_id":"e""#,
            ],
            "duplicate field `event_id`",
        ),
        (
            &[r#""type":"error""#, r#""message":"m""#, r#""message":"m""#],
            "duplicate field `message`",
        ),
        (
            &[r#""type":"session.updated""#, r#""session":{}"#],
            "session: missing field `total`",
        ),
        (
            &[r#""x":0"#, r#""type":"response.dune""#],
            "type: expected one of \"response.done\", \"error\", \"session.updated\", \"ping\", got \"response.dune\"",
        ),
        (
            &[r#""x":0"#, r#""type":7"#],
            "type: expected a string, got 7",
        ),
        (
            &[r#""x":0"#, r#""type":null"#],
            "type: expected a string, got null",
        ),
    ];
    for (entries, expected) in cases {
        for json in orders(entries) {
            assert_eq!(refused_everywhere::<Event>(&json), expected, "{json}");
        }
    }
    for (json, expected) in [
        ("{}", "missing field `type`"),
        (r#"{"event_id":"e"}"#, "missing field `type`"),
    ] {
        assert_eq!(refused_everywhere::<Event>(json), expected);
    }
}

#[test]
fn a_repeated_tag_is_an_error_wherever_it_stands() {
    let same = r#""type":"response.done""#;
    for other in [
        same,
        r#""type":"ping""#,
        r#""type":null"#,
        r#""type":{"a":1}"#,
    ] {
        for json in orders(&[same, other, r#""event_id":"e""#, r#""x":1"#]) {
            let error = refused::<Event>(&json);
            let verdict = error.starts_with("duplicate field `type`")
                || error.starts_with("type: expected a string, got ");
            assert!(verdict, "{json}: {error}");
        }
    }
    for json in orders(&[same, same, r#""event_id":"e""#]) {
        assert_eq!(
            refused_everywhere::<Event>(&json),
            "duplicate field `type`",
            "{json}"
        );
        assert_eq!(
            refused_everywhere::<Done>(&json),
            "duplicate field `type`",
            "{json}"
        );
    }
}

#[test]
fn a_known_tag_with_a_malformed_body_is_an_error_though_there_is_an_other() {
    #[realtime_model]
    #[derive(Debug, PartialEq)]
    enum WithOther {
        Done(Done),
        #[model(other)]
        Other(Unknown),
    }
    for json in orders(&[r#""type":"response.done""#, r#""event_id":null"#]) {
        assert_eq!(
            refused_everywhere::<WithOther>(&json),
            "event_id: expected a string, got null"
        );
    }
    assert_eq!(
        refused_everywhere::<WithOther>(r#"{"type":"response.done"}"#),
        "missing field `event_id`"
    );
    accepted::<WithOther>(r#"{"type":"response.dune"}"#);
}

/// Two keys: the Realtime API needs them for its items.
#[realtime_model(tag(type = "message", role = "user"))]
#[derive(Debug, Clone, PartialEq)]
struct UserMessage {
    text: String,
}

#[realtime_model(tag(type = "message", role = "system"))]
#[derive(Debug, Clone, PartialEq)]
struct SystemMessage {
    text: String,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Item {
    User(UserMessage),
    System(SystemMessage),
    #[model(tag(type = "message", role = "assistant"))]
    Assistant(Plain),
    #[model(tag(type = "function_call"))]
    Call {
        role: Option<String>,
        name: String,
    },
    #[model(other)]
    Other(Unknown),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Plain {
    text: String,
}

#[test]
fn two_discriminators_in_any_order() {
    let text = || "t".to_owned();
    for json in orders(&[r#""type":"message""#, r#""role":"user""#, r#""text":"t""#]) {
        assert_eq!(
            accepted::<Item>(&json),
            Item::User(UserMessage { text: text() })
        );
    }
    for json in orders(&[
        r#""type":"message""#,
        r#""role":"system""#,
        r#""text":"t""#,
        r#""x":{"type":"y"}"#,
    ]) {
        assert_eq!(
            accepted::<Item>(&json),
            Item::System(SystemMessage { text: text() })
        );
    }
    for json in orders(&[
        r#""type":"message""#,
        r#""role":"assistant""#,
        r#""text":"t""#,
    ]) {
        let item: Item = accepted(&json);
        assert_eq!(item, Item::Assistant(Plain { text: text() }));
        assert_eq!(
            write(&item),
            r#"{"type":"message","role":"assistant","text":"t"}"#
        );
    }
}

/// A key that tells some members apart is a plain field of another.
#[test]
fn a_discriminator_may_be_a_field_of_another_member() {
    for json in orders(&[
        r#""type":"function_call""#,
        r#""role":"user""#,
        r#""name":"n""#,
    ]) {
        let expected = Item::Call {
            role: Some("user".to_owned()),
            name: "n".to_owned(),
        };
        assert_eq!(accepted::<Item>(&json), expected, "{json}");
    }
    let call = Item::Call {
        role: None,
        name: "n".to_owned(),
    };
    assert_eq!(
        accepted::<Item>(r#"{"name":"n","type":"function_call"}"#),
        call
    );
}

#[test]
fn an_unknown_combination_is_other() {
    for json in orders(&[r#""type":"message""#, r#""role":"tool""#, r#""text":"t""#]) {
        assert!(
            matches!(accepted::<Item>(&json), Item::Other(other) if other.tag("role") == Some("tool")),
            "{json}"
        );
    }
    for json in [
        r#"{"type":"message"}"#,
        r#"{"role":"user"}"#,
        "{}",
        r#"{"type":null,"role":"user"}"#,
    ] {
        assert!(matches!(accepted::<Item>(json), Item::Other(_)), "{json}");
    }
}

#[test]
fn without_other_the_nearest_tags_are_named() {
    #[realtime_model]
    #[derive(Debug, PartialEq)]
    enum Messages {
        User(UserMessage),
        System(SystemMessage),
    }
    for json in orders(&[r#""type":"message""#, r#""role":"usr""#]) {
        assert_eq!(
            refused_everywhere::<Messages>(&json),
            "role: expected one of \"user\", \"system\", got \"usr\""
        );
    }
    assert_eq!(
        refused_everywhere::<Messages>(r#"{"type":"message"}"#),
        "missing field `role`"
    );
    assert_eq!(
        refused_everywhere::<Messages>(r#"{"role":"user"}"#),
        "missing field `type`"
    );
    for json in orders(&[r#""type":"massage""#, r#""role":"user""#]) {
        assert_eq!(
            refused_everywhere::<Messages>(&json),
            "type: expected \"message\", got \"massage\"",
            "{json}"
        );
    }
}

/// `{"rate": 24000}` is `audio/pcm`, and is written as it came.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Format {
    #[model(tag_optional)]
    Pcm(Pcm),
    #[model(tag(type = "audio/pcmu"))]
    Pcmu {},
    #[model(other)]
    Other(Unknown),
}

#[realtime_model(tag(type = "audio/pcm"))]
#[derive(Debug, Clone, PartialEq)]
struct Pcm {
    rate: Option<u32>,
    #[model(extra)]
    extra: Extra,
}

#[test]
fn an_optional_tag_may_be_absent_and_that_is_remembered() {
    let bare: Format = faithful(r#"{"rate":24000}"#);
    assert!(matches!(&bare, Format::Pcm(pcm) if pcm.rate == Some(24000)));
    assert_eq!(
        faithful::<Format>("{}"),
        Format::Pcm(Pcm {
            rate: None,
            extra: Extra::new()
        })
    );
    faithful::<Format>(r#"{"type":"audio/pcm","rate":24000}"#);
    assert_eq!(
        accepted::<Format>(r#"{"rate":24000,"type":"audio/pcm"}"#),
        bare
    );
    assert_eq!(
        faithful::<Format>(r#"{"type":"audio/pcmu"}"#),
        Format::Pcmu {}
    );
    assert!(matches!(
        faithful::<Format>(r#"{"type":"audio/opus","rate":1}"#),
        Format::Other(_)
    ));
    assert!(matches!(
        faithful::<Format>(r#"{"type":null}"#),
        Format::Other(_)
    ));
}

#[test]
fn what_is_made_by_hand_has_its_tag() {
    let format = Format::Pcm(Pcm {
        rate: Some(1),
        extra: Extra::new(),
    });
    assert_eq!(write(&format), r#"{"type":"audio/pcm","rate":1}"#);
    let Format::Pcm(bare) = read::<Format>(r#"{"rate":1}"#) else {
        panic!()
    };
    // The member remembers, wherever it goes; on its own the tag is checked.
    assert_eq!(write(&bare), r#"{"rate":1}"#);
    assert!(refused::<Pcm>(r#"{"rate":1}"#).starts_with("missing field `type`"));
}

#[test]
fn a_wrong_body_without_the_tag_is_an_error() {
    assert_eq!(
        refused_everywhere::<Format>(r#"{"rate":"x"}"#),
        "rate: expected an integer, got \"x\""
    );
    assert_eq!(
        refused_everywhere::<Format>(r#"{"rate":1,"rate":1}"#),
        "duplicate field `rate`"
    );
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Optional {
    #[model(tag(type = "a"), tag_optional)]
    Named {
        x: u8,
        #[model(extra)]
        extra: Extra,
    },
    #[model(tag(type = "b"))]
    B(Plain),
}

#[test]
fn a_variant_with_fields_may_have_an_optional_tag() {
    faithful::<Optional>(r#"{"x":1}"#);
    faithful::<Optional>(r#"{"type":"a","x":1,"y":2}"#);
    faithful::<Optional>(r#"{"type":"b","text":"t"}"#);
    assert_eq!(refused_everywhere::<Optional>("{}"), "missing field `x`");
    assert_eq!(
        refused_everywhere::<Optional>(r#"{"type":"c","x":1}"#),
        "type: expected one of \"a\", \"b\", got \"c\""
    );
}

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

/// What is escaped is the same text: in a key, in a tag, in both.
#[test]
fn escapes_make_no_difference() {
    for json in [
        r#"{"\u0074ype":"pin\u0067"}"#,
        r#"{"x":1,"\u0074ype":"\u0070ing"}"#,
    ] {
        assert_eq!(accepted::<Event>(json), Event::Ping {});
    }
    let error = refused::<Event>(r#"{"type":"error","message":"m","\u006dessage":"n"}"#);
    assert!(error.starts_with("duplicate field `message`"), "{error}");
    let error = refused::<Event>(r#"{"type":"ping","\u0074ype":"error"}"#);
    assert!(error.starts_with("duplicate field `type`"), "{error}");
}
