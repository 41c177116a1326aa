//! A model of the description against the types that stand for it, field by field.

use realtime_model::schema::{Field, Schema, Table};
use serde_json::Value;

use super::bounds;
use super::description::Description;
use super::difference::{Difference, What};
use super::kind::{self, Ours};
use super::types::{self, Type};

/// Every difference between the description and our types.
pub(super) fn differences(description: &Description) -> Vec<Difference> {
    let mut found = Vec::new();
    for (name, model) in &description.models {
        let mut known = types::of(name).peekable();
        if known.peek().is_none() {
            found.push(Difference::new(What::NoType, name, "no type"));
        }
        found.extend(known.flat_map(|known| of_model(description, name, model, known)));
    }
    for (name, alias) in &description.aliases {
        let mut known = types::unions().filter(|known| known.models.contains(&name.as_str()));
        match known.next() {
            Some(known) => found.extend(placed(
                name,
                kind::differences(&alias["kind"], known.ours()),
            )),
            None => found.push(Difference::new(What::NoType, name, "no union")),
        }
    }
    found
}

impl Type {
    fn ours(&self) -> Ours {
        Ours {
            family: self.family,
            schema: self.schema,
        }
    }

    fn is_client_event(&self) -> bool {
        let unions = types::unions();
        unions
            .filter(|union| union.name() == "ClientEvent" && union.family == self.family)
            .flat_map(|union| tables(union.schema))
            .any(|table| table.name == self.name())
    }
}

fn placed(place: &str, found: Vec<(What, String)>) -> impl Iterator<Item = Difference> {
    found
        .into_iter()
        .map(move |(what, detail)| Difference::new(what, place, detail))
}

fn of_model(description: &Description, name: &str, model: &Value, known: &Type) -> Vec<Difference> {
    let tables = tables(known.schema);
    let fields = model["fields"].as_array().expect("a model has fields");
    let mut found = Vec::new();
    for field in fields {
        let place = format!("{name}.{}", field["name"].as_str().unwrap_or_default());
        let nullable = description.means_null(name, field["name"].as_str().unwrap_or_default());
        found.extend(placed(&place, of_field(field, nullable, known, &tables)));
    }
    for ours in tables.iter().flat_map(|table| table.fields) {
        if !fields.iter().any(|field| field["name"] == ours.name) {
            let place = format!("{name}.{}", ours.name);
            found.push(Difference::new(What::Added, place, "ours alone"));
        }
    }
    found
}

/// The objects that a type may be.
pub(super) fn tables(schema: &'static Schema) -> Vec<&'static Table> {
    match kind::inside(schema) {
        Schema::Object(table) => vec![table],
        Schema::Union(union) => union
            .members
            .iter()
            .flat_map(|member| tables(member.schema()))
            .collect(),
        _ => Vec::new(),
    }
}

fn of_field(
    described: &Value,
    nullable: bool,
    known: &Type,
    tables: &[&'static Table],
) -> Vec<(What, String)> {
    let name = described["name"].as_str().unwrap_or_default();
    if tables.iter().any(|table| tag(table, name).is_some()) {
        return of_tag(described, tables, name);
    }
    let mut ours = tables
        .iter()
        .filter_map(|table| table.field(name))
        .peekable();
    if ours.peek().is_none() {
        return vec![(What::Missing, described["annotation"].to_string())];
    }
    ours.flat_map(|field| against(described, nullable, known, field))
        .collect()
}

fn against(
    described: &Value,
    nullable: bool,
    known: &Type,
    field: &'static Field,
) -> Vec<(What, String)> {
    let ours = Ours {
        schema: field.schema(),
        ..known.ours()
    };
    let mut found = Vec::new();
    match (is_required(described), field.required) {
        (true, false) if known.is_client_event() => found.push((What::Unsent, String::new())),
        (true, false) => found.push((What::Optional, String::new())),
        (false, true) => found.push((What::Required, String::new())),
        _ => {}
    }
    if nullable && !matches!(field.schema(), Schema::Nullable(_)) {
        found.push((What::Null, "no Nullable".to_owned()));
    }
    found.extend(kind::differences(&described["kind"], ours));
    found.extend(bounds::differences(
        described,
        field,
        known.is_client_event(),
    ));
    found
}

/// Of a request, the annotation says it.
fn is_required(described: &Value) -> bool {
    let annotation = described["annotation"].as_str().unwrap_or_default();
    described["required"] == true || annotation.starts_with("Required[")
}

fn tag(table: &Table, key: &str) -> Option<&'static str> {
    let tag = table.tags.iter().find(|(name, _)| *name == key);
    tag.map(|(_, text)| *text)
}

/// A tag is a constant that must be there; a flat model lists the tags of all its parts.
fn of_tag(described: &Value, tables: &[&Table], name: &str) -> Vec<(What, String)> {
    let kind = &described["kind"];
    let listed = kind["values"].as_array().into_iter().flatten();
    let mut texts: Vec<_> = listed
        .chain(kind.get("value"))
        .filter_map(Value::as_str)
        .collect();
    let mut tags: Vec<_> = tables.iter().filter_map(|table| tag(table, name)).collect();
    texts.sort_unstable();
    tags.sort_unstable();
    let mut found = Vec::new();
    if texts != tags {
        found.push((What::Values, format!("{texts:?}, tags {tags:?}")));
    }
    if !is_required(described) {
        found.push((What::Required, "a tag".to_owned()));
    }
    found
}
