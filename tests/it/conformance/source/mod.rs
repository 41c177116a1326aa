//! A type as Rust under `#[realtime_model]`, as a user would write it.

mod keys;
mod literal;
mod object;

use std::fmt::Write;

use serde_json::Value;

use super::shape::{Map, Rules, Struct, Type};
use keys::{integer_type, length, numeric, text};

/// Where bounds stand: all say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Style {
    /// In the attribute of a field, `each(..)` and the like included; literals are enums that the field names.
    Fields,
    /// Each in a newtype of its own; literals are enums that are written out.
    Newtypes,
}

/// A module with the type as `Root`.
pub(super) fn module(root: &Type, style: Style) -> String {
    let mut source = Source {
        style,
        items: String::new(),
        count: 0,
    };
    let root = source.alone(root);
    let items = source.items;
    format!(
        "use ::realtime_model::{{Extra, IntOrInf, Violation, realtime_model}};\n\
         use ::serde_json::Value;\n\
         use ::std::collections::BTreeMap;\n\n{items}pub type Root = {root};\n"
    )
}

struct Source {
    style: Style,
    items: String,
    /// How many names were given.
    count: usize,
}

/// A type where it is used, and what stands in the attribute above it.
struct Use {
    ty: String,
    keys: Vec<String>,
}

impl Use {
    fn plain(ty: impl Into<String>) -> Self {
        Use {
            ty: ty.into(),
            keys: Vec::new(),
        }
    }

    /// The keys, as what is asked of the parts of something.
    fn as_parts(&self, of: &str) -> Option<String> {
        (!self.keys.is_empty()).then(|| format!("{of}({})", self.keys.join(", ")))
    }

    fn attribute(&self) -> String {
        if self.keys.is_empty() {
            return String::new();
        }
        format!("#[model({})] ", self.keys.join(", "))
    }
}

impl Source {
    fn name(&mut self, prefix: &str) -> String {
        self.count += 1;
        format!("{prefix}{}", self.count)
    }

    /// A type with nothing above it.
    fn alone(&mut self, ty: &Type) -> String {
        match ty {
            Type::Literal { values, open } => self.literals(values, *open),
            Type::Nullable(of) => format!("Option<{}>", self.alone(of)),
            _ => {
                let used = self.written(ty);
                self.newtype(used)
            }
        }
    }

    fn newtype(&mut self, used: Use) -> String {
        if used.keys.is_empty() {
            return used.ty;
        }
        let name = self.name("Newtype");
        let order = if used.ty == "String" {
            ", Eq, PartialOrd, Ord, Hash"
        } else {
            ""
        };
        let _ = writeln!(
            self.items,
            "#[realtime_model({})]\n#[derive(Debug, Clone, PartialEq{order})]\npub struct {name}({});\n",
            used.keys.join(", "),
            used.ty
        );
        name
    }

    /// A type as a field or a part of one, in the style.
    fn used(&mut self, ty: &Type) -> Use {
        match self.style {
            Style::Fields => self.written(ty),
            Style::Newtypes => Use::plain(self.alone(ty)),
        }
    }

    fn written(&mut self, ty: &Type) -> Use {
        match ty {
            Type::Any => Use::plain("Value"),
            Type::Null => Use::plain("()"),
            Type::Bool => Use::plain("bool"),
            Type::Int(rules) => Use {
                ty: integer_type(rules).to_owned(),
                keys: numeric(rules, |bound, round| bound.integer(round).to_string()),
            },
            Type::Float(rules) => Use {
                ty: "f64".to_owned(),
                keys: numeric(rules, |bound, _| format!("{:?}", bound.float())),
            },
            Type::Str(rules) => text(rules),
            Type::List(of, rules) => self.list(of, rules),
            Type::Map(map) => self.map(map),
            Type::Literal { values, open } => self.inline_literals(values, *open),
            Type::Nullable(of) => {
                let used = self.used(of);
                Use {
                    ty: format!("Option<{}>", used.ty),
                    keys: used.keys,
                }
            }
            Type::Struct(object) => Use::plain(self.object(object, "")),
            Type::Tagged { tag, variants } => Use::plain(self.tagged(tag, variants)),
            Type::Union(of) => self.union(of),
            Type::Sdk(name) => Use::plain(format!("::openai_realtime::ga::{name}")),
        }
    }

    fn list(&mut self, of: &Type, rules: &Rules) -> Use {
        // A literal is named above the list that it is in.
        let (literal, item) = match of {
            Type::Literal { .. } => (self.used(of), None),
            _ => (Use::plain(""), Some(self.used(of))),
        };
        let item = item.as_ref().unwrap_or(&literal);
        let mut keys = literal.keys.clone();
        keys.extend(length(rules).map(|range| format!("items = {range}")));
        keys.extend(rules.unique.then(|| "unique".to_owned()));
        if literal.ty.is_empty() {
            keys.extend(item.as_parts("each"));
        }
        Use {
            ty: format!("Vec<{}>", item.ty),
            keys,
        }
    }

    fn map(&mut self, map: &Map) -> Use {
        let key = match &*map.keys {
            Type::Literal { .. } => Use::plain(self.alone(&map.keys)),
            keys => self.used(keys),
        };
        let value = match &*map.values {
            Type::Literal { .. } => Use::plain(self.alone(&map.values)),
            values => self.used(values),
        };
        let mut keys = Vec::new();
        keys.extend(length(&map.rules).map(|range| format!("entries = {range}")));
        keys.extend(key.as_parts("keys"));
        keys.extend(value.as_parts("values"));
        Use {
            ty: format!("BTreeMap<{}, {}>", key.ty, value.ty),
            keys,
        }
    }

    fn union(&mut self, of: &[Type]) -> Use {
        if let [Type::Int(rules), Type::Literal { values, .. }] = of
            && *values == ["inf"]
            && self.style == Style::Fields
        {
            return Use {
                ty: "IntOrInf".to_owned(),
                keys: numeric(rules, |bound, round| bound.integer(round).to_string()),
            };
        }
        // A member takes no null; the whole does.
        let members: Vec<String> = of
            .iter()
            .filter(|ty| !matches!(ty, Type::Null))
            .map(|ty| match ty {
                Type::Nullable(of) => self.alone(of),
                ty => self.alone(ty),
            })
            .collect();
        let ty = self.union_of(&members);
        Use::plain(if of.iter().any(Type::takes_null) {
            format!("Option<{ty}>")
        } else {
            ty
        })
    }

    fn union_of(&mut self, members: &[String]) -> String {
        let variants: String = members
            .iter()
            .enumerate()
            .map(|(index, ty)| format!("    Member{index}({ty}),\n"))
            .collect();
        let name = self.name("Union");
        let _ = writeln!(
            self.items,
            "#[realtime_model]\n#[derive(Debug, Clone, PartialEq)]\npub enum {name} {{\n{variants}}}\n"
        );
        name
    }

    fn tagged(&mut self, tag: &str, variants: &[(String, Struct)]) -> String {
        let members: Vec<String> = variants
            .iter()
            .map(|(text, object)| {
                let key = if is_word(tag) {
                    tag.to_owned()
                } else {
                    format!("{tag:?}")
                };
                self.object(object, &format!("tag({key} = {text:?})"))
            })
            .collect();
        self.union_of(&members)
    }
}

/// Whether a text can be a name as it is, but for Rust's own words.
fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// A literal of Rust's.
fn rust(value: &Value) -> String {
    match value.as_str() {
        Some(text) => format!("{text:?}"),
        None => value.to_string(),
    }
}
