//! `tag(..)` on a struct: written, checked, and no field.

use realtime_model::{Extra, Model, Nullable, realtime_model};

use crate::json::{faithful, read, refused, write};

#[realtime_model(tag(type = "response.done"))]
#[derive(Debug, Clone, PartialEq)]
struct Done {
    event_id: String,
    count: Option<u8>,
    #[model(extra)]
    extra: Extra,
}

fn done() -> Done {
    Done {
        event_id: "e".to_owned(),
        count: None,
        extra: Extra::new(),
    }
}

#[test]
fn it_is_written_first_and_checked() {
    assert_eq!(
        faithful::<Done>(r#"{"type":"response.done","event_id":"e"}"#),
        done()
    );
    assert_eq!(
        read::<Done>(r#"{"event_id":"e","type":"response.done"}"#),
        done()
    );
}

#[test]
fn a_wrong_one_is_an_error_wherever_it_stands() {
    let expected = "type: expected \"response.done\", got \"response.created\" at line 1 column ";
    for json in [
        r#"{"type":"response.created","event_id":"e"}"#,
        r#"{"event_id":"e","type":"response.created"}"#,
    ] {
        let error = refused::<Done>(json);
        assert!(error.starts_with(expected), "{error}");
    }
    assert!(
        refused::<Done>(r#"{"type":null,"event_id":"e"}"#)
            .starts_with("type: expected \"response.done\", got null")
    );
    assert!(
        refused::<Done>(r#"{"type":{},"event_id":"e"}"#)
            .starts_with("type: expected \"response.done\", got an object")
    );
}

#[test]
fn a_missing_one_is_an_error() {
    assert!(refused::<Done>(r#"{"event_id":"e"}"#).starts_with("missing field `type`"));
    assert!(refused::<Done>("{}").starts_with("missing field `"));
}

#[test]
fn a_repeated_one_is_an_error() {
    for json in [
        r#"{"type":"response.done","type":"response.done","event_id":"e"}"#,
        r#"{"type":"response.done","event_id":"e","type":"response.done"}"#,
        r#"{"event_id":"e","x":0,"type":"response.done","type":"other"}"#,
    ] {
        let error = refused::<Done>(json);
        assert!(error.starts_with("duplicate field `type`"), "{error}");
    }
}

#[test]
fn extra_neither_keeps_nor_writes_it() {
    let mut value: Done = read(r#"{"type":"response.done","event_id":"e","x":1}"#);
    assert_eq!(value.extra, Extra::from([("x", 1)]));
    value.extra.insert("type", "forged");
    assert_eq!(
        write(&value),
        r#"{"type":"response.done","event_id":"e","x":1}"#
    );
}

#[realtime_model(tag(type = "message", "content-role" = "user"))]
#[derive(Debug, PartialEq)]
struct Message {
    text: String,
}

#[test]
fn two_keys_are_both_written_and_both_checked() {
    faithful::<Message>(r#"{"type":"message","content-role":"user","text":"t"}"#);
    read::<Message>(r#"{"content-role":"user","text":"t","type":"message"}"#);
    assert!(
        refused::<Message>(r#"{"type":"message","text":"t"}"#)
            .starts_with("missing field `content-role`")
    );
    let error = refused::<Message>(r#"{"type":"message","text":"t","content-role":"system"}"#);
    assert!(
        error.starts_with("[\"content-role\"]: expected \"user\", got \"system\""),
        "{error}"
    );
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Holder {
    one: Option<Done>,
    list: Option<Vec<Message>>,
    nullable: Nullable<Box<Done>>,
}

#[test]
fn it_is_checked_inside_of_others() {
    let json = r#"{"one":{"type":"response.done","event_id":"e"},"list":[{"type":"message","content-role":"user","text":"t"}],"nullable":{"type":"response.done","event_id":"n"}}"#;
    faithful::<Holder>(json);
    let error =
        refused::<Holder>(r#"{"list":[{"type":"massage","content-role":"user","text":"t"}]}"#);
    assert!(
        error.starts_with("list[0].type: expected \"message\", got \"massage\""),
        "{error}"
    );
}

#[realtime_model(tag(type = "empty"))]
#[derive(Debug, PartialEq)]
struct Empty {}

#[test]
fn a_struct_may_be_nothing_but_its_tag() {
    assert_eq!(faithful::<Empty>(r#"{"type":"empty"}"#), Empty {});
    assert!(matches!(
        Empty::SHAPE,
        realtime_model::schema::Shape::Object([("type", "empty")])
    ));
}

#[test]
fn other_formats_count_it() {
    let bytes = rmp_serde::to_vec(&done()).unwrap();
    assert_eq!(rmp_serde::from_slice::<Done>(&bytes).unwrap(), done());
    let mut cbor = Vec::new();
    ciborium::into_writer(&done(), &mut cbor).unwrap();
    assert_eq!(
        ciborium::from_reader::<Done, _>(cbor.as_slice()).unwrap(),
        done()
    );
}
