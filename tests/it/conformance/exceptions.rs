//! The one list of differences that are decided, each with its reason. A case that differs for none of these fails.

use serde_json::Value;

use super::shape::{Field, Struct, Type};
use super::trial::Trial;
use super::workshop::Answer;

/// Parts of the macro's messages, and why the model that they refuse need not compile.
const NO_MODEL: [(&str, &str); 6] = [
    (
        "lists no literal",
        "an enum of nothing takes nothing, and does not compile",
    ),
    (
        "`default`",
        "a default outside its own bounds does not compile",
    ),
    (
        "cannot be told apart",
        "objects without tags would have to be tried one by one: a union of them does not compile",
    ),
    (
        "takes more than linear time",
        "what needs backtracking in a pattern does not compile",
    ),
    (
        "is no escape of ECMA-262",
        "what is no pattern of ECMA-262 does not compile",
    ),
    (
        "in module `::openai_realtime::ga`",
        "the SDK crate has no such type",
    ),
];

/// Why a type has no model.
pub(super) fn no_model(message: &str) -> Option<&'static str> {
    let (_, why) = NO_MODEL.iter().find(|(part, _)| message.contains(part))?;
    Some(why)
}

/// Why a text is taken that others refuse, or the other way round.
pub(super) fn verdict(trial: &Trial, answer: &Answer) -> Option<&'static str> {
    match answer {
        Answer::Refuses(message) => refused(trial, message),
        Answer::Takes(_) => {
            let input = serde_json::from_str(&trial.input).ok()?;
            taken(&trial.ty, &input)
        }
        Answer::NoModel(_) | Answer::Panics(_) => None,
    }
}

fn refused(trial: &Trial, message: &str) -> Option<&'static str> {
    if message.contains("duplicate field") {
        return Some("a known field that comes twice is an error");
    }
    if message.contains("integer from") {
        return Some("integers end where their Rust type ends");
    }
    match wrong_float(message) {
        Some(float) if float.abs() >= 2_f64.powi(63) => {
            return Some("integers beyond 64 bits are floats to a JSON parser");
        }
        Some(_) => return Some("`1.0` is no integer"),
        None => {}
    }
    let sdk = matches!(trial.ty, Type::Sdk(_));
    if sdk && message.contains(" is outside ") {
        return Some(
            "what a client sends is held to its bounds, which OpenAI's own library leaves to the server",
        );
    }
    let validated = &trial.case["results"]["openai_types_validated"]["ok"];
    (sdk && *validated == false).then_some(
        "a malformed event of a known type is an error; OpenAI's library checks nothing there",
    )
}

/// The whole float that came where an integer was expected.
fn wrong_float(message: &str) -> Option<f64> {
    let (expected, got) = message.rsplit_once(", got ")?;
    let got = got.split(" at line ").next()?;
    let float: f64 = got.parse().ok()?;
    let integer = expected.contains("integer") || expected.contains("expected one of ");
    let spelt = got.contains(['.', 'e']) && float.fract() == 0.0;
    (integer && spelt).then_some(float)
}

/// `Option` takes what is absent and what is null, whichever of the two others have in mind.
fn taken(ty: &Type, input: &Value) -> Option<&'static str> {
    match (ty, input) {
        (Type::Struct(object), Value::Object(_)) => taken_object(object, input),
        (Type::Tagged { tag, variants }, Value::Object(_)) => {
            let (_, variant) = variants.iter().find(|(text, _)| input[tag] == **text)?;
            taken_object(variant, input)
        }
        (Type::List(of, _), Value::Array(items)) => items.iter().find_map(|item| taken(of, item)),
        (Type::Map(map), Value::Object(entries)) => {
            entries.values().find_map(|value| taken(&map.values, value))
        }
        (Type::Nullable(of), _) => taken(of, input),
        (Type::Union(of), _) => of.iter().find_map(|ty| taken(ty, input)),
        _ => None,
    }
}

fn taken_object(object: &Struct, input: &Value) -> Option<&'static str> {
    object
        .fields
        .iter()
        .find_map(|field| taken_field(field, input.get(&field.name)))
}

fn taken_field(field: &Field, value: Option<&Value>) -> Option<&'static str> {
    match value {
        None if field.required && field.ty.takes_null() => {
            Some("a field that may be null may be absent")
        }
        Some(Value::Null) if !field.required && !field.ty.takes_null() => {
            Some("an optional field may be null")
        }
        None => None,
        Some(value) => taken(&field.ty, value),
    }
}
