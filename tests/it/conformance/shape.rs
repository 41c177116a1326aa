//! What a case is about, as a type: in its own words neither Rust nor JSON Schema. Nothing on how it is written down.

use std::str::FromStr;

use serde_json::Value;

/// A type.
#[derive(Debug, Clone)]
pub(super) enum Type {
    Any,
    Null,
    Bool,
    Int(Rules),
    Float(Rules),
    Str(Rules),
    List(Box<Type>, Rules),
    Map(Map),
    /// One of these values; where it is open, or any other string.
    Literal {
        values: Vec<Value>,
        open: bool,
    },
    Nullable(Box<Type>),
    Struct(Struct),
    /// One of these objects, told apart by the text of the key `tag`.
    Tagged {
        tag: String,
        variants: Vec<(String, Struct)>,
    },
    Union(Vec<Type>),
    /// A type of the SDK crate, by its name.
    Sdk(String),
}

#[derive(Debug, Clone)]
pub(super) struct Map {
    pub(super) keys: Box<Type>,
    pub(super) values: Box<Type>,
    pub(super) rules: Rules,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Struct {
    pub(super) fields: Vec<Field>,
    pub(super) unknown: Unknown,
    /// Whether a field that has its default is not written.
    pub(super) omit_defaults: bool,
}

#[derive(Debug, Clone)]
pub(super) struct Field {
    /// On the wire.
    pub(super) name: String,
    pub(super) ty: Type,
    pub(super) required: bool,
    pub(super) default: Option<Value>,
}

/// What becomes of a field that is not declared.
#[derive(Debug, Clone, Default)]
pub(super) enum Unknown {
    #[default]
    Ignore,
    Forbid,
    /// Its name and its value are of these types.
    Each(Box<Type>, Box<Type>),
}

/// What is asked of a value.
#[derive(Debug, Clone, Default)]
pub(super) struct Rules {
    pub(super) ge: Option<Bound>,
    pub(super) gt: Option<Bound>,
    pub(super) le: Option<Bound>,
    pub(super) lt: Option<Bound>,
    pub(super) multiple_of: Option<Bound>,
    /// The least length of a text, list or map.
    pub(super) min: Option<Bound>,
    pub(super) max: Option<Bound>,
    pub(super) pattern: Option<String>,
    pub(super) unique: bool,
}

/// A number as it was written, since neither `f64` nor `i64` has them all.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Bound(String);

impl Bound {
    /// The number as an integer: of a fraction the next one in the direction of the range.
    pub(super) fn integer(&self, round: fn(f64) -> f64) -> i128 {
        i128::from_str(&self.0).unwrap_or_else(|_| round(self.float()) as i128)
    }

    pub(super) fn float(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }
}

impl Rules {
    /// States a rule by the name that the cases have for it, and the JSON text of its value.
    pub(super) fn state(&mut self, name: &str, text: &str) -> Result<(), String> {
        let bound = || Some(Bound(text.to_owned()));
        match snake_case(name).as_str() {
            "ge" | "min" | "minimum" => self.ge = bound(),
            "gt" | "min_exclusive" | "exclusive_minimum" => self.gt = bound(),
            "le" | "max" | "maximum" => self.le = bound(),
            "lt" | "max_exclusive" | "exclusive_maximum" => self.lt = bound(),
            "multiple_of" => self.multiple_of = bound(),
            "min_length" | "min_items" | "min_size" | "min_properties" => self.min = bound(),
            "max_length" | "max_items" | "max_size" | "max_properties" => self.max = bound(),
            "pattern" => self.pattern = Some(serde_json::from_str(text).expect("a string")),
            "unique_items" | "unique" => self.unique = text == "true",
            other => return Err(format!("no rule is called `{other}`")),
        }
        Ok(())
    }
}

fn snake_case(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}

impl Type {
    /// Whether `null` is one of its values.
    pub(super) fn takes_null(&self) -> bool {
        match self {
            Type::Any | Type::Null | Type::Nullable(_) => true,
            Type::Literal { values, .. } => values.contains(&Value::Null),
            Type::Union(of) => of.iter().any(Type::takes_null),
            _ => false,
        }
    }

    /// The type without what its fields are when they are absent; none where there is nothing of the kind.
    pub(super) fn without_defaults(&self) -> Option<Type> {
        let Type::Struct(object) = self else {
            return None;
        };
        let mut object = object.clone();
        let defaults = object.fields.iter_mut().map(|field| field.default.take());
        let stated = defaults
            .flatten()
            .filter(|default| !default.is_null())
            .count();
        (stated > 0).then_some(Type::Struct(object))
    }
}
