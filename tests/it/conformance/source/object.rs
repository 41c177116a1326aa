//! Objects: fields, defaults, and what becomes of a field that is not declared.

use std::fmt::Write;

use serde_json::Value;

use super::super::shape::{Field, Struct, Type, Unknown};
use super::{Source, is_word, rust};

/// Words that the cases have as names and Rust for itself.
const KEYWORDS: [&str; 14] = [
    "as", "const", "crate", "else", "enum", "fn", "if", "in", "match", "mod", "ref", "self",
    "type", "use",
];

impl Source {
    pub(super) fn object(&mut self, object: &Struct, tag: &str) -> String {
        let name = self.name("Object");
        let mut container: Vec<String> = Vec::new();
        container.extend((!tag.is_empty()).then(|| tag.to_owned()));
        let mut fields: String = object
            .fields
            .iter()
            .enumerate()
            .map(|(index, field)| self.field(index, field, object.omit_defaults))
            .collect();
        match &object.unknown {
            Unknown::Ignore => {}
            Unknown::Forbid => container.push("deny_unknown_fields".to_owned()),
            Unknown::Each(key, value) => {
                fields.push_str("    #[model(extra)] pub extra: Extra,\n");
                let check = self.check_extra(&name, key, value);
                container.push(format!("check = {check}"));
            }
        }
        let _ = writeln!(
            self.items,
            "#[realtime_model({})]\n#[derive(Debug, Clone, PartialEq)]\npub struct {name} {{\n{fields}}}\n",
            container.join(", ")
        );
        name
    }

    fn check_extra(&mut self, object: &str, key: &Type, value: &Type) -> String {
        let (key, value) = (self.alone(key), self.alone(value));
        self.check(
            object,
            &format!(
                "for (name, value) in value.extra.iter() {{\n        \
                     let name = ::serde_json::from_value::<{key}>(name.into());\n        \
                     let value = ::serde_json::from_value::<{value}>(value.clone());\n        \
                     if name.is_err() || value.is_err() {{ return Err(wrong()); }}\n    }}"
            ),
        )
    }

    fn field(&mut self, index: usize, field: &Field, omit_default: bool) -> String {
        let default = field.default.as_ref().filter(|default| !default.is_null());
        let mut used = match default {
            // Of the type as it stands there, not of a newtype.
            Some(_) => self.written(&field.ty),
            None => self.used(&field.ty),
        };
        let optional = used.ty.starts_with("Option<");
        if !field.required && !optional && default.is_none() {
            used.ty = format!("Option<{}>", used.ty);
        }
        if let Some(default) = default {
            used.keys
                .push(format!("default = {}", expression(default, &field.ty)));
        }
        if omit_default && !used.ty.starts_with("Option<") {
            let is_default = self.is_default(&used.ty, default);
            used.keys
                .push(format!("skip_serializing_if = {is_default:?}"));
        }
        let name = if is_word(&field.name) && !KEYWORDS.contains(&&*field.name) {
            field.name.clone()
        } else {
            used.keys.push(format!("rename = {:?}", field.name));
            format!("field{index}")
        };
        format!("    {}pub {name}: {},\n", used.attribute(), used.ty)
    }

    fn is_default(&mut self, ty: &str, default: Option<&Value>) -> String {
        let default = default.map_or("Default::default()".to_owned(), read);
        let name = self.name("is_default");
        let _ = writeln!(
            self.items,
            "fn {name}(value: &{ty}) -> bool {{\n    let default: {ty} = {default};\n    *value == default\n}}\n"
        );
        name
    }
}

/// An expression for a default, which the macro can check where it is simple.
fn expression(value: &Value, ty: &Type) -> String {
    match (value, ty) {
        (Value::Number(number), Type::Float(_)) => {
            format!("{:?}", number.as_f64().unwrap_or(f64::NAN))
        }
        (_, Type::Bool | Type::Int(_) | Type::Str(_)) => rust(value),
        _ => read(value),
    }
}

/// An expression for any value of any type.
fn read(value: &Value) -> String {
    let json = value.to_string();
    format!("::serde_json::from_str({json:?}).unwrap()")
}
