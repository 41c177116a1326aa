//! What a value may be, on both sides: literals, whether any other string is kept, and everything else.

use std::collections::BTreeSet;
use std::fmt;

use realtime_model::schema::{Schema, Shape, Values};
use serde_json::Value;

use super::difference::What;
use super::types;

/// A type of ours, with its family: names are unique in a family only.
#[derive(Clone, Copy)]
pub(super) struct Ours {
    pub(super) family: &'static str,
    pub(super) schema: &'static Schema,
}

/// What a value may be.
struct Parts<T> {
    texts: BTreeSet<String>,
    /// Any string besides.
    any_text: bool,
    /// Any object besides.
    any_object: bool,
    /// What is neither.
    rest: Vec<T>,
}

impl<T> Default for Parts<T> {
    fn default() -> Self {
        Parts {
            texts: BTreeSet::new(),
            any_text: false,
            any_object: false,
            rest: Vec::new(),
        }
    }
}

/// How what the description says of a value differs from the type that we have for it.
pub(super) fn differences(described: &Value, ours: Ours) -> Vec<(What, String)> {
    let mut theirs = Parts::default();
    take_apart_described(described, &mut theirs);
    let mut parts = Parts::default();
    ours.take_apart(&mut parts);
    let mut found = Vec::new();
    if theirs.any_text && !parts.any_text {
        found.push((What::Kind, format!("any string, but {ours}")));
    }
    let opened = parts.any_text && !theirs.any_text;
    if opened && theirs.texts.is_empty() {
        found.push((What::Kind, format!("no string, but {ours}")));
    } else if opened || parts.any_object {
        found.push((What::Open, ours.to_string()));
    }
    found.extend(texts(&theirs.texts, &parts.texts));
    found.extend(rest(&theirs.rest, &parts.rest));
    found
}

fn texts(theirs: &BTreeSet<String>, ours: &BTreeSet<String>) -> Option<(What, String)> {
    let less: Vec<_> = theirs.difference(ours).collect();
    let more: Vec<_> = ours.difference(theirs).collect();
    (theirs != ours).then(|| (What::Values, format!("without {less:?}, with {more:?}")))
}

fn rest(theirs: &[&Value], ours: &[Ours]) -> Vec<(What, String)> {
    if let ([theirs], [ours]) = (theirs, ours) {
        return one(theirs, *ours);
    }
    let same = |theirs: &Value, ours| {
        one(theirs, ours)
            .iter()
            .all(|(what, _)| *what == What::Open)
    };
    let lacking = theirs
        .iter()
        .filter(|member| !ours.iter().any(|ours| same(member, *ours)))
        .map(|member| (What::Kind, format!("no member for {member}")));
    let added = ours
        .iter()
        .filter(|ours| !theirs.iter().any(|member| same(member, **ours)))
        .map(|ours| (What::Kind, format!("a member more: {ours}")));
    lacking.chain(added).collect()
}

/// The differences between what are no texts and no unions.
fn one(theirs: &Value, ours: Ours) -> Vec<(What, String)> {
    let kind = theirs["k"].as_str().unwrap_or_default();
    let same = match (kind, ours.schema) {
        ("int", Schema::Integer { .. })
        | ("float", Schema::Number)
        | ("bool", Schema::Bool)
        | ("any", Schema::Any) => true,
        ("list", Schema::List(item)) => return differences(&theirs["of"], ours.with(item())),
        ("map", Schema::Map { value, .. }) => {
            return differences(&theirs["of"], ours.with(value()));
        }
        ("model-ref", schema) => {
            let model = theirs["ref"].as_str().unwrap_or_default();
            types::of(model).any(|known| schema.name() == Some(known.name()))
        }
        _ => false,
    };
    if same {
        return Vec::new();
    }
    vec![(What::Kind, format!("{theirs}, but {ours}"))]
}

fn take_apart_described<'a>(described: &'a Value, parts: &mut Parts<&'a Value>) {
    let list = |key: &str| described[key].as_array().into_iter().flatten();
    match described["k"].as_str().unwrap_or_default() {
        "string" => parts.any_text = true,
        "literal-const" if described["value"].is_string() => parts.add_text(&described["value"]),
        "literal-enum" => list("values").for_each(|text| parts.add_text(text)),
        "union" => list("members").for_each(|member| take_apart_described(member, parts)),
        _ => parts.rest.push(described),
    }
}

impl<T> Parts<T> {
    fn add_text(&mut self, text: &Value) {
        self.texts.extend(text.as_str().map(str::to_owned));
    }

    fn add_texts(&mut self, texts: &[&str]) {
        self.texts.extend(texts.iter().map(|&text| text.to_owned()));
    }
}

impl Ours {
    fn with(self, schema: &'static Schema) -> Self {
        Ours { schema, ..self }
    }

    fn take_apart(self, parts: &mut Parts<Ours>) {
        match inside(self.schema) {
            Schema::String => parts.any_text = true,
            Schema::Literals(literals) => {
                if let Values::Text(texts) = literals.values {
                    parts.add_texts(texts);
                }
                parts.any_text |= literals.open;
            }
            Schema::Union(union) if !self.stands_for_a_model() => {
                for member in union.members {
                    match member.shape {
                        Shape::Literals(texts) => parts.add_texts(texts),
                        Shape::OtherString => parts.any_text = true,
                        Shape::OtherObject => parts.any_object = true,
                        _ => self.with(member.schema()).take_apart(parts),
                    }
                }
            }
            other => parts.rest.push(self.with(other)),
        }
    }

    /// A union that stands for a flat model is one thing on both sides.
    fn stands_for_a_model(self) -> bool {
        let name = inside(self.schema).name();
        types::all().any(|known| known.family == self.family && Some(known.name()) == name)
    }
}

/// The name of the type, or what it is.
impl fmt::Display for Ours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match inside(self.schema) {
            Schema::Integer { .. } => f.write_str("an integer"),
            Schema::List(item) => write!(f, "a list of {}", self.with(item())),
            Schema::Map { value, .. } => write!(f, "a map of {}", self.with(value())),
            schema => match schema.name() {
                Some(name) => f.write_str(name),
                None => write!(f, "{schema:?}"),
            },
        }
    }
}

/// The description inside options and newtypes.
pub(super) fn inside(schema: &'static Schema) -> &'static Schema {
    match schema {
        Schema::Optional(inner) | Schema::Nullable(inner) => inside(inner()),
        Schema::Newtype(newtype) => inside((newtype.inner)()),
        other => other,
    }
}
