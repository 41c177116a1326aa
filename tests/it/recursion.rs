//! Types that contain themselves, and how deep values of them may be.

use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use realtime_model::{Extra, Model, Nullable, Unchecked, Validate, realtime_model};

use crate::json::{faithful, one_line, read, refused, write};

#[realtime_model]
#[derive(Debug, Default, PartialEq)]
struct Node {
    next: Option<Box<Node>>,
    children: Option<Vec<Node>>,
    by_name: Option<HashMap<String, Node>>,
    nullable: Nullable<Box<Node>>,
    shared: Option<Rc<Node>>,
    across: Option<Arc<Node>>,
    #[model(range = ..=5)]
    depth: Option<u8>,
    #[model(extra)]
    extra: Extra,
}

#[test]
fn a_model_may_contain_itself_through_any_pointer() {
    let json = r#"{"next":{"next":{"depth":2},"depth":1},"children":[{},{"depth":1}],"by_name":{"a":{"children":[]}},"nullable":{"nullable":null},"shared":{"x":1},"across":{}}"#;
    let node: Node = faithful(json);
    assert_eq!(node.next.unwrap().next.unwrap().depth, Some(2));
}

#[test]
fn validation_goes_down() {
    let json = r#"{"next":{"next":{"depth":6}},"children":[{},{"depth":7}],"by_name":{"a":{"depth":8}},"shared":{"depth":9}}"#;
    let node: Unchecked<Node> = read(json);
    assert_eq!(
        node.check().unwrap_err().to_string(),
        "next.next.depth: 6 is outside ..=5; children[1].depth: 7 is outside ..=5; by_name.a.depth: 8 is outside ..=5; \
         shared.depth: 9 is outside ..=5"
    );
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Value {
    Text(String),
    Number(f64),
    Bool(bool),
    List(Vec<Value>),
    #[model(tag(type = "not"))]
    Not {
        value: Box<Value>,
    },
    Pair(Box<Pair>),
}

#[realtime_model(tag(type = "pair"))]
#[derive(Debug, PartialEq)]
struct Pair {
    left: Value,
    right: Option<Value>,
}

#[test]
fn unions_and_structs_may_contain_each_other() {
    let json = r#"[{"type":"not","value":[true,{"type":"pair","left":"a","right":1.5}]},[],[[]]]"#;
    let value: Value = faithful(json);
    value.validate().unwrap();
    let last = r#"[{"value":[true,{"left":"a","right":1.5,"type":"pair"}],"type":"not"},[],[[]]]"#;
    assert_eq!(read::<Value>(last), value);
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Nested(Vec<Nested>);

#[test]
fn a_newtype_may_contain_itself() {
    assert_eq!(faithful::<Nested>("[[],[[]]]").get().len(), 2);
}

/// `{"next":{"next":..}}`, so many objects in all.
fn chain(objects: usize) -> String {
    format!(
        "{}{}",
        "{\"next\":".repeat(objects - 1) + "{}",
        "}".repeat(objects - 1)
    )
}

#[test]
fn depth_has_a_limit_of_our_own_where_the_format_has_none() {
    // From a tree: serde_json limits texts only.
    let tree = |objects| {
        let mut value = serde_json::json!({});
        for _ in 1..objects {
            value = serde_json::json!({ "next": value });
        }
        value
    };
    assert!(serde_json::from_value::<Node>(tree(128)).is_ok());
    let error = serde_json::from_value::<Node>(tree(129)).unwrap_err();
    let text = one_line(error.to_string());
    assert!(text.starts_with("next.next."), "{text}");
    assert!(
        text.ends_with(".next: nested deeper than 128 levels"),
        "{text}"
    );
}

#[test]
fn a_text_that_is_too_deep_is_the_formats_error() {
    assert_eq!(write(&read::<Node>(&chain(127))), chain(127));
    let error = serde_json::from_str::<Node>(&chain(10_000)).unwrap_err();
    assert!(error.is_syntax(), "{error}");
    assert!(
        refused::<Node>(&chain(10_000)).starts_with("recursion limit exceeded at line 1 column ")
    );
}

#[test]
fn the_description_of_a_recursive_type_ends() {
    let table = Node::SCHEMA.table();
    let next = table.field("next").unwrap().schema().required();
    assert!(std::ptr::eq(next.table().name, table.name));
}
