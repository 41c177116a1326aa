//! `Model::SCHEMA` and `Model::SHAPE`: what a program can read of a model.

use std::collections::BTreeMap;

use realtime_model::schema::{Bound, Field, Num, Rule, Schema, Shape, Table, Values};
use realtime_model::{Extra, IntOrInf, Metadata, Model, Nullable, realtime_model};
use uuid::Uuid;

#[realtime_model(tag(type = "session.update"))]
#[derive(Debug)]
struct Session {
    #[model(rename = "modelName", alias = "model", len = 1..=64)]
    model: String,
    #[model(range = 0.6..=1.2, default = 0.8)]
    temperature: Option<f64>,
    #[model(literal("alloy", "ash", ..))]
    voice: Option<Voice>,
    #[model(literal(8000, 24000))]
    rate: Rate,
    #[model(items = 1.., each(range = 0..=9))]
    steps: Vec<u8>,
    detection: Nullable<Box<Session>>,
    tokens: Option<IntOrInf>,
    metadata: Metadata,
    speed: Speed,
    scores: BTreeMap<String, i16>,
    foreign: Uuid,
    #[model(default)]
    attempts: u32,
    #[model(skip_serializing)]
    password: Option<String>,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model(gt = 0, multiple_of = 2)]
#[derive(Debug)]
struct Speed(u16);

fn table() -> &'static Table {
    let Schema::Object(table) = Session::SCHEMA else {
        panic!("{:?}", Session::SCHEMA)
    };
    table
}

fn field(name: &str) -> &'static Field {
    table()
        .field(name)
        .unwrap_or_else(|| panic!("no field {name}"))
}

#[test]
fn a_table_has_names_tags_and_fields_in_order() {
    let table = table();
    assert_eq!(table.name, "Session");
    assert_eq!(table.tags, [("type", "session.update")]);
    assert!(table.extra && table.constrained && !table.deny_unknown_fields);
    let names: Vec<_> = table.fields.iter().map(|field| field.name).collect();
    assert_eq!(
        names,
        [
            "modelName",
            "temperature",
            "voice",
            "rate",
            "steps",
            "detection",
            "tokens",
            "metadata",
            "speed",
            "scores",
            "foreign",
            "attempts",
            "password",
        ]
    );
    assert_eq!(field("modelName").aliases, ["model"]);
    assert!(std::ptr::eq(field("model"), field("modelName")));
}

#[test]
fn a_field_tells_what_is_required_and_what_is_the_default() {
    let required: Vec<_> = table()
        .fields
        .iter()
        .filter(|field| field.required)
        .map(|field| field.name)
        .collect();
    assert_eq!(
        required,
        [
            "modelName",
            "rate",
            "steps",
            "metadata",
            "speed",
            "scores",
            "foreign"
        ]
    );
    assert_eq!(field("temperature").default, Some("0.8"));
    assert!(!field("password").writable && field("password").readable);
}

#[test]
fn a_schema_tells_the_kind() {
    let schema = |name: &str| field(name).schema();
    assert!(matches!(schema("modelName"), Schema::String));
    assert!(matches!(schema("temperature").required(), Schema::Number));
    let Schema::Literals(voice) = schema("voice").required() else {
        panic!()
    };
    assert_eq!(
        (voice.name, voice.values, voice.open),
        ("Voice", Values::Text(&["alloy", "ash"]), true)
    );
    let Schema::Literals(rate) = schema("rate") else {
        panic!()
    };
    assert_eq!(
        (rate.values, rate.open),
        (Values::Integers(&[8000, 24000]), false)
    );
    let Schema::List(item) = schema("steps") else {
        panic!()
    };
    assert!(matches!(item(), Schema::Integer { min: 0, max: 255 }));
    let Schema::Nullable(inner) = schema("detection") else {
        panic!()
    };
    assert_eq!(inner().name(), Some("Session"));
    let Schema::Union(tokens) = schema("tokens").required() else {
        panic!()
    };
    assert_eq!(
        tokens
            .members
            .iter()
            .map(|member| member.shape)
            .collect::<Vec<_>>(),
        [Shape::Integer, Shape::Literals(&["inf"]),]
    );
    let Schema::Map { key, value } = schema("scores") else {
        panic!()
    };
    assert!(matches!(
        (key(), value()),
        (
            Schema::String,
            Schema::Integer {
                min: -32768,
                max: 32767
            }
        )
    ));
    assert!(matches!(schema("foreign"), Schema::Unknown));
}

#[test]
fn rules_tell_the_bounds() {
    let [Rule::Range { low, high }] = field("temperature").rules else {
        panic!()
    };
    assert_eq!(
        (*low, *high),
        (Bound::At(Num::F64(0.6)), Bound::At(Num::F64(1.2)))
    );
    let [
        Rule::Len {
            min: 1,
            max: Some(64),
        },
    ] = field("modelName").rules
    else {
        panic!()
    };
    let [
        Rule::Items { min: 1, max: None },
        Rule::Each([Rule::Range { low, .. }]),
    ] = field("steps").rules
    else {
        panic!("{:?}", field("steps").rules)
    };
    assert_eq!(*low, Bound::At(Num::Integer(0)));
    let Schema::Newtype(speed) = field("speed").schema() else {
        panic!()
    };
    assert_eq!((speed.name, speed.checked), ("Speed", false));
    let [Rule::Range { low, high }, Rule::MultipleOf(step)] = speed.rules else {
        panic!()
    };
    assert_eq!(
        (*low, *high, *step),
        (Bound::Beyond(Num::Integer(0)), Bound::None, Num::Integer(2))
    );
}

#[test]
fn shapes_tell_what_is_on_the_wire() {
    assert_eq!(Session::SHAPE, Shape::Object(&[("type", "session.update")]));
    assert_eq!(Speed::SHAPE, Shape::Integer);
    assert_eq!(Voice::SHAPE, Shape::String);
    assert_eq!(Rate::SHAPE, Shape::Integers(&[8000, 24000]));
    assert_eq!(<Option<Vec<Session>>>::SHAPE, Shape::Null(&Shape::List));
    assert_eq!(<BTreeMap<String, f64>>::SHAPE, Shape::Map);
}

#[realtime_model(tag(type = "pcm"))]
#[derive(Debug, PartialEq)]
struct Pcm {
    rate: Option<u32>,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Format {
    #[model(tag_optional)]
    Pcm(Pcm),
    #[model(other)]
    Other(String),
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum FormatOrRate {
    Format(Format),
    Rate(u32),
}

#[test]
fn a_union_in_a_union_takes_what_it_takes_alone() {
    assert_eq!(
        FormatOrRate::SHAPE,
        Shape::Union(&[
            Shape::Union(&[Shape::MaybeTagged(&[("type", "pcm")]), Shape::OtherString]),
            Shape::Integer,
        ])
    );
    for json in [
        r#"{"rate":24000}"#,
        r#"{"type":"pcm","rate":24000}"#,
        r#""g711""#,
        "8000",
    ] {
        let value: FormatOrRate = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&value).unwrap(), json);
    }
}
