//! `default`, `default = expr` and the container's `default`: what an absent field becomes.

use std::collections::BTreeMap;

use realtime_model::{Extra, realtime_model};

use crate::json::{faithful, read, refused, write};

const STEP: u32 = 7;

fn words() -> Vec<String> {
    vec!["a".to_owned(), "b".to_owned()]
}

#[realtime_model]
#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Point {
    x: i32,
    y: i32,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Plain {
    #[model(default)]
    count: u32,
    #[model(default)]
    name: String,
    #[model(default)]
    items: Vec<u8>,
    #[model(default = 5)]
    integer: u8,
    #[model(default = -5)]
    negative: i64,
    #[model(default = 1)]
    whole_float: f64,
    #[model(default = 0.5)]
    float: f32,
    #[model(default = true)]
    flag: bool,
    #[model(default = "text")]
    text: String,
    #[model(default = 'c')]
    character: char,
    #[model(default = STEP)]
    constant: u32,
    #[model(default = words())]
    call: Vec<String>,
    #[serde(default = "words")]
    serdes: Vec<String>,
    #[model(default = Point { x: 1, y: 2 })]
    structure: Point,
    #[model(default = { let doubled = STEP * 2; doubled + 1 })]
    block: u32,
    #[model(default = BTreeMap::from([("k".to_owned(), 1)]))]
    map: BTreeMap<String, u8>,
    #[model(default = Voice::Alloy, literal("alloy", "ash"))]
    voice: Voice,
}

fn defaults() -> Plain {
    Plain {
        count: 0,
        name: String::new(),
        items: Vec::new(),
        integer: 5,
        negative: -5,
        whole_float: 1.0,
        float: 0.5,
        flag: true,
        text: "text".to_owned(),
        character: 'c',
        constant: 7,
        call: words(),
        serdes: words(),
        structure: Point { x: 1, y: 2 },
        block: 15,
        map: BTreeMap::from([("k".to_owned(), 1)]),
        voice: Voice::Alloy,
    }
}

#[test]
fn an_absent_field_takes_its_default() {
    assert_eq!(read::<Plain>("{}"), defaults());
}

#[test]
fn a_field_that_is_there_does_not() {
    let json = write(&Plain {
        integer: 9,
        voice: Voice::Ash,
        call: Vec::new(),
        ..defaults()
    });
    assert_eq!(write(&faithful::<Plain>(&json)), json);
    assert_eq!(
        read::<Plain>(r#"{"integer":0}"#),
        Plain {
            integer: 0,
            ..defaults()
        }
    );
}

#[test]
fn null_is_no_absence_for_a_plain_field() {
    assert!(
        refused::<Plain>(r#"{"count":null}"#).starts_with("count: expected an integer, got null")
    );
    assert!(
        refused::<Plain>(r#"{"integer":null}"#)
            .starts_with("integer: expected an integer, got null")
    );
    assert!(refused::<Plain>(r#"{"items":null}"#).starts_with("items: expected a list, got null"));
}

#[test]
fn a_default_is_written() {
    assert!(write(&defaults()).starts_with(r#"{"count":0,"name":"","items":[],"integer":5,"#));
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Optional {
    #[model(range = 0.6..=1.2, default = 0.8)]
    temperature: Option<f64>,
    #[model(default = "alloy")]
    voice: Option<String>,
    #[model(default = words())]
    words: Option<Vec<String>>,
    #[model(default = 3)]
    r#type: Option<u8>,
    #[model(extra)]
    extra: Extra,
}

#[test]
fn an_option_stays_none_and_a_method_gives_the_default() {
    for json in [
        "{}",
        r#"{"temperature":null,"voice":null,"words":null,"type":null}"#,
    ] {
        let optional: Optional = faithful(json);
        assert_eq!(
            (optional.temperature, &optional.voice, &optional.words),
            (None, &None, &None)
        );
        assert_eq!(optional.temperature_or_default(), 0.8);
        assert_eq!(optional.voice_or_default(), "alloy");
        assert_eq!(optional.words_or_default(), words());
        assert_eq!(optional.type_or_default(), 3);
    }
}

#[test]
fn the_method_gives_a_value_that_is_there() {
    let optional: Optional = faithful(r#"{"temperature":1.0,"voice":"ash","words":[],"type":0}"#);
    assert_eq!(optional.temperature_or_default(), 1.0);
    assert_eq!(optional.voice_or_default(), "ash");
    assert!(optional.words_or_default().is_empty());
    assert_eq!(optional.type_or_default(), 0);
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct OfLiterals {
    #[model(literal("alloy", "gpt/ash" as Ash), default = "gpt/ash")]
    closed: Closed,
    #[model(literal("low", "high", ..), default = "best")]
    open: Option<Open>,
    #[model(literal(8000, 24000), default = 24000)]
    rate: Option<Rate>,
    #[model(literal(1, -1 as Minus, ..), default = -2)]
    sign: Box<Sign>,
    #[model(default = Closed::Alloy)]
    path: Closed,
}

#[test]
fn the_default_of_a_literal_is_spelled_as_on_the_wire() {
    let found: OfLiterals = read("{}");
    assert_eq!(found.closed, Closed::Ash);
    assert_eq!(found.open_or_default(), Open::Other("best".to_owned()));
    assert_eq!(found.rate_or_default(), Rate::_24000);
    assert_eq!(*found.sign, Sign::Other(-2));
    assert_eq!(found.path, Closed::Alloy);
}

/// Bounds and defaults that only constants know.
#[realtime_model]
#[derive(Debug, PartialEq)]
struct OfConstants<const N: u32> {
    #[model(range = 0..=STEP, default = 7)]
    at_the_bound: u32,
    #[model(range = 0.5.., default = f64::MAX)]
    large: Option<f64>,
    #[model(multiple_of = STEP, default = STEP * 2)]
    steps: Option<u32>,
    #[model(range = N.., default = N)]
    own: u32,
}

#[test]
fn a_default_may_be_a_constant() {
    let found: OfConstants<3> = read("{}");
    assert_eq!((found.at_the_bound, found.own), (7, 3));
    assert_eq!(found.large_or_default(), f64::MAX);
    assert_eq!(found.steps_or_default(), 14);
}

/// Not a bare `default`: only the container says what is absent.
#[realtime_model(default)]
#[derive(Debug, PartialEq)]
struct Settings {
    rate: u32,
    name: String,
    #[model(default = 3)]
    own: u8,
    #[model(default)]
    zero: u8,
    optional: Option<u8>,
    #[model(skip)]
    skipped: u8,
    #[model(extra)]
    extra: Extra,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            rate: 24_000,
            name: "name".to_owned(),
            own: 99,
            zero: 99,
            optional: Some(99),
            skipped: 98,
            extra: Extra::from([("from", "default")]),
        }
    }
}

#[test]
fn the_containers_default_fills_the_gaps_and_a_fields_own_goes_first() {
    let settings: Settings = read("{}");
    assert_eq!((settings.rate, settings.name.as_str()), (24_000, "name"));
    assert_eq!((settings.own, settings.zero), (3, 0));
    assert_eq!(settings.optional, Some(99));
    assert_eq!(settings.skipped, 98);
    let settings: Settings = read(r#"{"rate":1,"optional":null}"#);
    assert_eq!((settings.rate, settings.optional), (1, None));
}

#[test]
fn unknown_fields_are_those_that_were_sent() {
    let settings: Settings = read(r#"{"x":1}"#);
    assert_eq!(settings.extra, Extra::from([("x", 1)]));
}

fn wide() -> Window {
    Window { from: 1, to: 100 }
}

#[realtime_model(default = wide)]
#[derive(Debug, PartialEq)]
struct Window {
    from: u8,
    to: u8,
}

#[realtime_model]
#[serde(default = "narrow")]
#[derive(Debug, PartialEq)]
struct Narrow {
    from: u8,
    to: u8,
}

fn narrow() -> Narrow {
    Narrow { from: 4, to: 5 }
}

#[test]
fn the_containers_default_may_be_a_function() {
    assert_eq!(read::<Window>(r#"{"from":7}"#), Window { from: 7, to: 100 });
    assert_eq!(read::<Narrow>(r#"{"to":7}"#), Narrow { from: 4, to: 7 });
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Member {
    #[model(tag(type = "wait"))]
    Wait {
        #[model(default = 5)]
        seconds: u8,
        #[model(default)]
        reason: String,
    },
}

#[test]
fn fields_of_a_variant_have_defaults() {
    let expected = Member::Wait {
        seconds: 5,
        reason: String::new(),
    };
    assert_eq!(read::<Member>(r#"{"type":"wait"}"#), expected);
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Generic<T> {
    #[model(default)]
    value: T,
    #[model(default = Vec::new())]
    values: Vec<T>,
}

#[test]
fn a_generic_field_has_a_default() {
    assert_eq!(
        read::<Generic<u8>>("{}"),
        Generic {
            value: 0,
            values: vec![]
        }
    );
    assert_eq!(read::<Generic<String>>(r#"{"values":["a"]}"#).values, ["a"]);
}

#[test]
fn the_schema_states_the_default() {
    use realtime_model::Model;
    let table = Optional::SCHEMA.table();
    let default = |name| table.field(name).and_then(|field| field.default);
    assert_eq!(default("temperature"), Some("0.8"));
    assert_eq!(default("voice"), Some("\"alloy\""));
    let table = Plain::SCHEMA.table();
    assert!(table.fields.iter().all(|field| !field.required));
}
