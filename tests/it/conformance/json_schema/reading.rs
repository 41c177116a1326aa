//! What a case of the suite says of its type, which it writes much as Rust does: `Option<int-enum>`, `Vec<Value>`.

use serde_json::Value;

use super::super::data::text;
use super::super::shape::{Field, Map, Rules, Struct, Type, Unknown};

/// The type of a case, and the input that is meant for it.
pub(super) fn of(case: &Value) -> Result<(Type, String), String> {
    let shape = &case["shape"];
    let instance = text(case, "instance_raw");
    match text(shape, "kind") {
        "field" => {
            let root = Struct {
                fields: vec![Field {
                    name: "v".to_owned(),
                    ty: named(text(shape, "type"), &shape["constraints"])?,
                    required: true,
                    default: None,
                }],
                ..Struct::default()
            };
            Ok((Type::Struct(root), format!("{{\"v\": {instance}}}")))
        }
        "struct" => Ok((Type::Struct(object(shape)?), instance.to_owned())),
        "untagged" => {
            let variants = shape["variants"].as_array().into_iter().flatten();
            let members = variants.map(|variant| object(variant).map(Type::Struct));
            Ok((
                Type::Union(members.collect::<Result<_, _>>()?),
                instance.to_owned(),
            ))
        }
        other => Err(format!("no shape is a `{other}`")),
    }
}

/// The type that a name stands for.
fn named(name: &str, constraints: &Value) -> Result<Type, String> {
    if let Some((outer, inner)) = name.strip_suffix('>').and_then(|name| name.split_once('<')) {
        return generic(outer, inner, constraints);
    }
    match name {
        "Value" | "any" => Ok(Type::Any),
        "()" | "null" => Ok(Type::Null),
        "bool" | "boolean" => Ok(Type::Bool),
        "String" | "string" => Ok(Type::Str(rules(constraints, "")?)),
        "f32" | "f64" | "number" => Ok(Type::Float(rules(constraints, "")?)),
        "i64" | "i128" | "integer" => Ok(Type::Int(rules(constraints, "")?)),
        "u64" | "u128" => unsigned(constraints),
        "array" => Ok(Type::List(Box::new(Type::Any), rules(constraints, "")?)),
        "object" => map(Type::Str(Rules::default()), Type::Any, constraints),
        name if name.starts_with("const-") => constant(name, constraints),
        name if name.ends_with("-enum") || name.ends_with("-const") => {
            Ok(literal(values(&constraints["values"])?))
        }
        other => Err(format!("no type is called `{other}`")),
    }
}

fn unsigned(constraints: &Value) -> Result<Type, String> {
    let mut rules = rules(constraints, "")?;
    if rules.ge.is_none() {
        rules.state("ge", "0")?;
    }
    Ok(Type::Int(rules))
}

fn generic(outer: &str, inner: &str, constraints: &Value) -> Result<Type, String> {
    match outer {
        "Option" => Ok(match named(inner, constraints)? {
            literal @ Type::Literal { .. } if literal.takes_null() => literal,
            inner => Type::Nullable(Box::new(inner)),
        }),
        "Vec" => Ok(Type::List(
            Box::new(named(inner, &Value::Null)?),
            rules(constraints, "")?,
        )),
        "Map" => {
            let (key, value) = inner.split_once(',').ok_or("a map without values")?;
            let key = match key.trim() {
                "ClosedStringEnum" => literal(key_values(constraints)?),
                "String" => Type::Str(rules(constraints, "key_")?),
                other => return Err(format!("no key is a `{other}`")),
            };
            map(key, named(value.trim(), &Value::Null)?, constraints)
        }
        "untagged" => {
            let members = inner
                .split(',')
                .map(|member| named(member.trim(), &Value::Null));
            Ok(Type::Union(members.collect::<Result<_, _>>()?))
        }
        other => Err(format!("no type is called `{other}<..>`")),
    }
}

fn map(keys: Type, values: Type, constraints: &Value) -> Result<Type, String> {
    Ok(Type::Map(Map {
        keys: Box::new(keys),
        values: Box::new(values),
        rules: rules(constraints, "")?,
    }))
}

/// The constraints whose names begin with `prefix`; without one, those of the value itself.
fn rules(constraints: &Value, prefix: &str) -> Result<Rules, String> {
    let mut rules = Rules::default();
    for (name, value) in constraints.as_object().into_iter().flatten() {
        let is_of_key = name.starts_with("key_");
        if name == "default" || is_of_key == prefix.is_empty() {
            continue;
        }
        let value = value.as_str().ok_or("a constraint is no text")?;
        rules.state(&name[prefix.len()..], value)?;
    }
    Ok(rules)
}

/// A number in the spelling of an integer is a literal; any other is a number between itself and itself.
fn constant(name: &str, constraints: &Value) -> Result<Type, String> {
    let value = parse(&constraints["value"])?;
    if value.is_i64() || !value.is_number() {
        return Ok(literal(vec![value]));
    }
    let text = constraints["value"].as_str().ok_or(name)?;
    let mut rules = Rules::default();
    rules.state("ge", text)?;
    rules.state("le", text)?;
    Ok(if value.is_u64() {
        Type::Int(rules)
    } else {
        Type::Float(rules)
    })
}

fn literal(values: Vec<Value>) -> Type {
    Type::Literal {
        values,
        open: false,
    }
}

fn key_values(constraints: &Value) -> Result<Vec<Value>, String> {
    match &constraints["key_const"] {
        Value::Null => values(&constraints["key_enum"]),
        only => Ok(vec![parse(only)?]),
    }
}

/// A list, as it is or as text.
fn values(list: &Value) -> Result<Vec<Value>, String> {
    let list = if list.is_array() {
        list.clone()
    } else {
        parse(list)?
    };
    list.as_array().cloned().ok_or(format!("{list} is no list"))
}

/// A value that is stated as text.
fn parse(text: &Value) -> Result<Value, String> {
    let text = text.as_str().ok_or(format!("{text} is no text"))?;
    serde_json::from_str(text).map_err(|error| format!("{text}: {error}"))
}

fn object(shape: &Value) -> Result<Struct, String> {
    let fields = shape["fields"].as_object().into_iter().flatten();
    Ok(Struct {
        fields: fields
            .map(|(name, about)| field(name, about))
            .collect::<Result<_, _>>()?,
        unknown: unknown(&shape["unknown"])?,
        omit_defaults: false,
    })
}

fn field(name: &str, about: &Value) -> Result<Field, String> {
    let constraints = &about["constraints"];
    let ty = match text(about, "type") {
        "struct" => Type::Struct(properties(&about["properties"])?),
        name if about["values"].is_array() => named(name, about)?,
        name => named(name, constraints)?,
    };
    let nullable = about["nullable"] == true && !ty.takes_null();
    Ok(Field {
        name: about["rename"].as_str().unwrap_or(name).to_owned(),
        ty: if nullable {
            Type::Nullable(Box::new(ty))
        } else {
            ty
        },
        required: about["required"] == true,
        default: match &constraints["default"] {
            Value::Null => None,
            default => Some(parse(default)?),
        },
    })
}

/// An object of which only the names and types are stated.
fn properties(properties: &Value) -> Result<Struct, String> {
    let fields = properties.as_object().into_iter().flatten();
    let fields = fields.map(|(name, ty)| {
        Ok(Field {
            name: name.clone(),
            ty: named(ty.as_str().unwrap_or_default(), &Value::Null)?,
            required: false,
            default: None,
        })
    });
    Ok(Struct {
        fields: fields.collect::<Result<_, String>>()?,
        ..Struct::default()
    })
}

fn unknown(unknown: &Value) -> Result<Unknown, String> {
    match unknown {
        Value::Null => Ok(Unknown::Ignore),
        Value::String(what) if what == "ignore" => Ok(Unknown::Ignore),
        Value::String(what) if ["forbid", "deny"].contains(&&**what) => Ok(Unknown::Forbid),
        Value::Object(about) => {
            let value = about.get("flatten_map_value").and_then(Value::as_str);
            let mut keys = about.clone();
            keys.remove("flatten_map_value");
            Ok(Unknown::Each(
                Box::new(Type::Str(rules(&keys.into(), "key_")?)),
                Box::new(named(value.unwrap_or("Value"), &Value::Null)?),
            ))
        }
        other => Err(format!("unknown fields are {other}")),
    }
}
