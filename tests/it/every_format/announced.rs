//! A format that says of each value that there is one, before it gives it: what is no `Option` is read all the same.

use realtime_model::realtime_model;
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserialize, Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Value, json};

struct Announced(Value);

impl<'de> IntoDeserializer<'de, serde_json::Error> for Announced {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Announced {
    type Error = serde_json::Error;
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.0 {
            Value::Object(map) => {
                let entries = map.into_iter().map(|(key, value)| (key, Announced(value)));
                visitor.visit_map(MapDeserializer::new(entries))
            }
            Value::Array(items) => {
                visitor.visit_seq(SeqDeserializer::new(items.into_iter().map(Announced)))
            }
            Value::Null => visitor.visit_none(),
            value => visitor.visit_some(value),
        }
    }
    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Leaves {
    text: String,
    count: u32,
    share: f64,
    done: bool,
    #[model(literal("low", "high", ..))]
    quality: Quality,
    optional: Option<String>,
    list: Vec<String>,
    value: Value,
}

#[realtime_model(tag(type = "leaves"))]
#[derive(Debug, PartialEq)]
struct Tagged {
    leaves: Leaves,
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Event {
    Tagged(Tagged),
}

#[test]
fn a_value_that_is_announced_is_the_value() {
    let leaves = json!({
        "text": "a", "count": 3, "share": 0.5, "done": true, "quality": "high", "optional": "b", "list": ["c"], "value": {"x": 1},
    });
    // The tag stands behind the fields that it decides on.
    let event = json!({"leaves": leaves, "type": "leaves"});
    let read = Event::deserialize(Announced(event.clone())).expect("it is one");
    let plain: Event = serde_json::from_value(event).expect("it is one");
    assert_eq!(read, plain);

    let wrong = Leaves::deserialize(Announced(json!({"text": 7}))).unwrap_err();
    assert_eq!(wrong.to_string(), "text: expected a string, got 7");
}
