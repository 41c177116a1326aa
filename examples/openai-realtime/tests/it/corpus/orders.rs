//! A message with its keys in another order, which must not matter.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// JSON that remembers the order of keys.
enum Tree {
    Object(Vec<(String, Tree)>),
    List(Vec<Tree>),
    Leaf(Value),
}

/// The message with the keys of each object in reversed order: what came first, such as the tag, comes last.
pub(crate) fn reversed(text: &str) -> String {
    let tree: Tree = serde_json::from_str(text).expect("JSON");
    tree.written(&|fields| fields.iter().rev().collect())
}

/// The message with `type`, and what else tells members apart, at the end of each object.
pub(crate) fn tags_last(text: &str) -> String {
    let tree: Tree = serde_json::from_str(text).expect("JSON");
    tree.written(&|fields| {
        let (tags, rest): (Vec<_>, Vec<_>) = fields
            .iter()
            .partition(|(name, _)| matches!(name.as_str(), "type" | "role" | "object"));
        rest.into_iter().chain(tags).collect()
    })
}

impl Tree {
    fn written<'a, F>(&'a self, order: &F) -> String
    where
        F: Fn(&'a [(String, Tree)]) -> Vec<&'a (String, Tree)>,
    {
        match self {
            Tree::Object(fields) => {
                let field = |(name, value): &'a (String, Tree)| {
                    format!("{}:{}", Value::from(name.as_str()), value.written(order))
                };
                let fields: Vec<_> = order(fields).into_iter().map(field).collect();
                format!("{{{}}}", fields.join(","))
            }
            Tree::List(items) => {
                let items: Vec<_> = items.iter().map(|item| item.written(order)).collect();
                format!("[{}]", items.join(","))
            }
            Tree::Leaf(value) => value.to_string(),
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor)
    }
}

struct TreeVisitor;

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E: Error>(self) -> Result<Tree, E> {
        Ok(Tree::Leaf(Value::Null))
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<Tree, E> {
        Ok(Tree::Leaf(value.into()))
    }
    fn visit_i64<E: Error>(self, value: i64) -> Result<Tree, E> {
        Ok(Tree::Leaf(value.into()))
    }
    fn visit_u64<E: Error>(self, value: u64) -> Result<Tree, E> {
        Ok(Tree::Leaf(value.into()))
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<Tree, E> {
        Ok(Tree::Leaf(value.into()))
    }
    fn visit_str<E: Error>(self, value: &str) -> Result<Tree, E> {
        Ok(Tree::Leaf(value.into()))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Tree::List(list))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Tree, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = entries.next_entry()? {
            fields.push(field);
        }
        Ok(Tree::Object(fields))
    }
}
