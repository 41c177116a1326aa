//! A type in the words of the cases: `{"t": "list", "items": {"t": "int"}}`.

use serde_json::Value;

use super::super::data::text;
use super::super::shape::{Field, Map, Rules, Struct, Type, Unknown};

/// The type of a schema.
pub(super) fn of(schema: &Value) -> Result<Type, String> {
    Ok(match text(schema, "t") {
        "any" => Type::Any,
        "null" => Type::Null,
        "bool" => Type::Bool,
        "int" => Type::Int(rules(schema)?),
        "float" => Type::Float(rules(schema)?),
        "str" => Type::Str(rules(schema)?),
        "list" => Type::List(boxed(&schema["items"])?, rules(schema)?),
        "map" => Type::Map(Map {
            keys: boxed(&schema["keys"])?,
            values: boxed(&schema["values"])?,
            rules: rules(schema)?,
        }),
        "literal" | "enum" => literal(schema, false),
        "open_enum" => literal(schema, true),
        "nullable" => Type::Nullable(boxed(&schema["of"])?),
        "union" => Type::Union(
            list(&schema["of"])
                .iter()
                .map(of)
                .collect::<Result<_, _>>()?,
        ),
        "struct" => Type::Struct(object(schema)?),
        "tagged" => tagged(schema)?,
        "openai_type" => sdk(text(schema, "name")),
        other => return Err(format!("no type is called `{other}`")),
    })
}

fn boxed(schema: &Value) -> Result<Box<Type>, String> {
    of(schema).map(Box::new)
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn rules(schema: &Value) -> Result<Rules, String> {
    let mut rules = Rules::default();
    for (name, value) in schema["c"].as_object().into_iter().flatten() {
        rules.state(name, &value.to_string())?;
    }
    Ok(rules)
}

fn literal(schema: &Value, open: bool) -> Type {
    Type::Literal {
        values: list(&schema["values"]).to_vec(),
        open,
    }
}

fn tagged(schema: &Value) -> Result<Type, String> {
    let variants = schema["variants"].as_object().into_iter().flatten();
    let variants = variants.map(|(name, variant)| Ok((name.clone(), object(variant)?)));
    Ok(Type::Tagged {
        tag: text(schema, "tag").to_owned(),
        variants: variants.collect::<Result<_, String>>()?,
    })
}

fn object(schema: &Value) -> Result<Struct, String> {
    Ok(Struct {
        fields: list(&schema["fields"])
            .iter()
            .map(field)
            .collect::<Result<_, _>>()?,
        unknown: match schema["unknown"].as_str() {
            None | Some("ignore") => Unknown::Ignore,
            Some("forbid") => Unknown::Forbid,
            Some(other) => return Err(format!("unknown fields are `{other}`")),
        },
        omit_defaults: schema["omit_defaults"] == true,
    })
}

fn field(field: &Value) -> Result<Field, String> {
    Ok(Field {
        name: field["rename"]
            .as_str()
            .unwrap_or(text(field, "name"))
            .to_owned(),
        ty: of(&field["type"])?,
        required: field["required"] == true,
        default: field.get("default").cloned(),
    })
}

/// The SDK crate keeps the names of OpenAI's library, but for the unions of all events.
fn sdk(name: &str) -> Type {
    Type::Sdk(match name {
        "RealtimeServerEvent" => "ServerEvent".to_owned(),
        "RealtimeClientEvent" => "ClientEvent".to_owned(),
        other => other.to_owned(),
    })
}
