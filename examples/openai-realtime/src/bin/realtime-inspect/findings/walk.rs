//! The walk over an event, beside the description of what it was decoded as.
//!
//! Nothing is copied out of the event but names: values are looked at where they stand.

use std::borrow::Cow;

use realtime_model::schema::{Field, Member, Schema, Table, Union};
use serde_json::value::RawValue;

use super::fit::{self, Token};
use super::member::{self, Fields};
use super::{Findings, Kind};

/// The longest name or text that is repeated, in characters.
const MAX_SHOWN: usize = 64;

#[derive(Debug, Default)]
pub(super) struct Walk {
    path: String,
    pub(super) findings: Findings,
}

impl Walk {
    pub(super) fn value(&mut self, schema: &'static Schema, value: &RawValue) {
        let token = Token::of(value);
        match schema.required() {
            Schema::Newtype(newtype) => self.value((newtype.inner)(), value),
            Schema::List(item) if token == Token::List => self.list(item(), value),
            Schema::Map { value: item, .. } if token == Token::Object => self.map(item(), value),
            Schema::Object(table) if token == Token::Object => {
                self.object(table, &[], &fields(value))
            }
            Schema::Union(union) => self.union(union, token, value),
            Schema::Literals(literals)
                if fit::keeps(literals, token) && !fit::is_listed(literals, token) =>
            {
                self.findings
                    .add(Kind::Unknown, &self.path, value, || shown(value));
            }
            _ => {}
        }
    }

    fn list(&mut self, item: &'static Schema, list: &RawValue) {
        if has_parts(item) {
            let items: Vec<&RawValue> = serde_json::from_str(list.get()).unwrap_or_default();
            self.inside("[]", |walk| {
                items.iter().for_each(|value| walk.value(item, value));
            });
        }
    }

    fn map(&mut self, item: &'static Schema, map: &RawValue) {
        if has_parts(item) {
            self.inside("[*]", |walk| {
                fields(map)
                    .values()
                    .for_each(|value| walk.value(item, value));
            });
        }
    }

    fn union(&mut self, union: &'static Union, token: Token<'_>, value: &RawValue) {
        let fields = match token {
            Token::Object => fields(value),
            _ => Fields::new(),
        };
        let found = match token {
            Token::Object => member::of_object(union, &fields),
            _ => member::of_token(union, token),
        };
        match found {
            Some(member) if member.other => self.unknown(union, token, &fields, value),
            Some(member) => self.member(member, token, &fields, value),
            None => {}
        }
    }

    fn member(
        &mut self,
        member: &'static Member,
        token: Token<'_>,
        fields: &Fields<'_>,
        value: &RawValue,
    ) {
        match member.schema() {
            Schema::Object(table) if token == Token::Object => {
                self.object(table, member.tags, fields)
            }
            schema => self.value(schema, value),
        }
    }

    /// What only `other` takes. An event as a whole has its own place in the report.
    fn unknown(&mut self, union: &Union, token: Token<'_>, fields: &Fields<'_>, value: &RawValue) {
        if self.path.is_empty() {
            return;
        }
        let what = || match token {
            Token::Object => tags(union, fields),
            _ => shown(value),
        };
        self.findings.add(Kind::Unknown, &self.path, value, what);
    }

    fn object(&mut self, table: &'static Table, tags: &[(&str, &str)], fields: &Fields<'_>) {
        for (name, value) in fields {
            let is_tag = |(key, _): &(&str, &str)| key == name;
            match table.field(name) {
                Some(field) => self.inside(name, |walk| walk.field(table, field, value)),
                None if table.tags.iter().chain(tags).any(is_tag) => {}
                None => self.inside(name, |walk| {
                    walk.findings
                        .add(Kind::Undeclared, &walk.path, value, String::new);
                }),
            }
        }
    }

    fn field(&mut self, table: &Table, field: &'static Field, value: &RawValue) {
        let schema = field.schema();
        let token = Token::of(value);
        // What a required field cannot take has failed the event; what an optional one cannot take is set aside.
        if table.extra && !fit::takes(schema, token) {
            let what = || {
                format!(
                    "expected {}, got {}",
                    fit::expected(schema),
                    got(schema, token)
                )
            };
            self.findings.add(Kind::Misfit, &self.path, value, what);
            return;
        }
        self.value(schema, value);
    }

    /// Goes one step further in, and back.
    fn inside(&mut self, step: &str, visit: impl FnOnce(&mut Self)) {
        let outer = self.path.len();
        if !self.path.is_empty() && !step.starts_with('[') {
            self.path.push('.');
        }
        match step.char_indices().nth(MAX_SHOWN) {
            Some((end, _)) => self.path.push_str(&step[..end]),
            None => self.path.push_str(step),
        }
        visit(self);
        self.path.truncate(outer);
    }
}

fn fields(object: &RawValue) -> Fields<'_> {
    serde_json::from_str(object.get()).unwrap_or_default()
}

/// Whether anything can be found inside.
fn has_parts(schema: &'static Schema) -> bool {
    match schema.required() {
        Schema::Newtype(newtype) => has_parts((newtype.inner)()),
        Schema::List(item) | Schema::Map { value: item, .. } => has_parts(item()),
        schema => matches!(
            schema,
            Schema::Object(_) | Schema::Union(_) | Schema::Literals(_)
        ),
    }
}

/// What came: as it is only where a list of known spellings tells that it is no secret.
fn got(schema: &'static Schema, token: Token<'_>) -> Cow<'static, str> {
    match (schema.required(), token) {
        (Schema::Literals(_), Token::Quoted(json)) => cut(json).into(),
        (Schema::Literals(_) | Schema::Integer { .. }, Token::Integer(value)) => {
            value.to_string().into()
        }
        _ => token.kind().into(),
    }
}

/// The discriminators of an object: `type "widget"`.
fn tags(union: &Union, fields: &Fields<'_>) -> String {
    let tag = |key: &&'static str| Some(format!("{key} {}", shown(fields.get(*key)?)));
    let tags: Vec<_> = union.keys.iter().filter_map(tag).collect();
    match tags.is_empty() {
        true => "an object without a type".to_owned(),
        false => tags.join(", "),
    }
}

/// The value as it stands there, unless it is long or has parts.
fn shown(value: &RawValue) -> String {
    match Token::of(value) {
        token @ (Token::List | Token::Object) => token.kind().to_owned(),
        _ => cut(value.get()),
    }
}

fn cut(json: &str) -> String {
    match json.char_indices().nth(MAX_SHOWN) {
        Some((end, _)) => format!("{}..", &json[..end]),
        None => json.to_owned(),
    }
}
