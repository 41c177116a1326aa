//! Models that together use what the engine can do, each with texts to begin from.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::num::NonZero;

use realtime_model::{
    Audio, Extra, IntOrInf, Metadata, Nullable, OrRaw, Secret, Unchecked, Unknown, Valid,
    realtime_model,
};
use serde::{Deserialize, Deserializer, Serialize};

/// Everything that has bounds.
#[realtime_model]
#[derive(Debug)]
pub struct Strict {
    #[model(range = 0.6..=1.2)]
    pub temperature: f64,
    #[model(ge = 1, le = 4096)]
    pub tokens: Option<u32>,
    #[model(len = 1..=8)]
    pub id: String,
    #[model(items = ..=3, unique)]
    pub stops: Option<Vec<String>>,
    #[model(literal("alloy", "ash", .., derive(PartialOrd, Ord)))]
    pub voice: Option<Voice>,
    #[model(literal("text", "audio"))]
    pub modality: Modality,
    #[model(literal(8000 as Hz8000, 24000 as Hz24000))]
    pub rate: Option<Rate>,
    pub limit: Option<IntOrInf>,
    pub metadata: Option<Metadata>,
    pub weight: Option<Weight>,
    pub audio: Option<Audio>,
    #[model(default)]
    pub flag: bool,
}

#[realtime_model(range = 0..=100)]
#[derive(Debug)]
pub struct Weight(i32);

/// What a server sends.
#[realtime_model(lenient)]
#[derive(Debug)]
pub struct Lenient {
    pub id: Option<String>,
    #[model(range = 0.0..=2.0)]
    pub temperature: Option<f64>,
    #[model(literal("completed", "failed"))]
    pub status: Option<Status>,
    pub detail: Nullable<Detail>,
    pub weight: Option<Weight>,
    pub items: Option<Vec<Detail>>,
    pub secret: Option<Secret<String>>,
    pub either: Option<OrRaw<Detail>>,
    pub valid: Option<Valid<Detail>>,
    pub free: Option<serde_json::Value>,
    pub audio: Option<Audio>,
    pub pair: Option<(u8, String)>,
    #[model(extra)]
    pub extra: Extra,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub struct Detail {
    #[model(range = 1..=9)]
    pub count: u8,
    pub note: Option<String>,
    pub inner: Option<Box<Detail>>,
}

/// Members of every kind.
#[realtime_model(lenient)]
#[derive(Debug)]
pub enum Event {
    Quiet,
    Number(i64),
    Many(Vec<Event>),
    Text(Text),
    Tool(Tool),
    Nested(Nested),
    #[model(tag(type = "named"))]
    Named {
        left: String,
        right: Option<u8>,
    },
    #[model(tag_optional)]
    Pcm(Pcm),
    #[model(other)]
    Word(String),
    #[model(other)]
    Other(Unknown),
}

#[realtime_model(tag(type = "text"))]
#[derive(Debug)]
pub struct Text {
    pub text: String,
    #[model(extra)]
    pub extra: Extra,
}

#[realtime_model(tag(type = "tool"), deny_unknown_fields)]
#[derive(Debug)]
pub struct Tool {
    #[model(alias = "title")]
    pub name: String,
    pub arguments: Option<BTreeMap<String, Unchecked<Detail>>>,
}

#[realtime_model]
#[derive(Debug)]
pub enum Nested {
    User(User),
    System(System),
}

#[realtime_model(tag(type = "message", role = "user"))]
#[derive(Debug)]
pub struct User {
    pub content: Vec<Text>,
}

#[realtime_model(tag(type = "message", role = "system"))]
#[derive(Debug)]
pub struct System {
    pub content: String,
}

#[realtime_model(tag(type = "pcm"))]
#[derive(Debug)]
pub struct Pcm {
    pub rate: u32,
    #[model(extra)]
    pub extra: Extra,
}

/// Every width of number, and keys that are no strings.
#[realtime_model]
#[derive(Debug)]
pub struct Numbers {
    pub a: Option<u8>,
    pub b: Option<i16>,
    pub c: Option<u64>,
    pub d: Option<i64>,
    pub e: Option<i128>,
    pub f: Option<u128>,
    pub g: Option<f32>,
    pub h: Option<f64>,
    pub i: Option<NonZero<u32>>,
    pub j: Option<char>,
    pub k: Option<[f64; 2]>,
    pub l: Option<BTreeMap<i32, bool>>,
    pub m: Option<BTreeMap<Voice, f64>>,
    pub n: Option<usize>,
}

/// Types that only serde knows.
#[realtime_model]
#[derive(Debug)]
pub struct Foreign {
    pub external: Option<External>,
    pub untagged: Option<Untagged>,
    pub tagged: Option<Tagged>,
    pub map: Option<HashMap<String, (u8, i128)>>,
    pub keys: Option<BTreeMap<External, Vec<Wrapped>>>,
    pub wide: Option<Wrapped>,
    pub raw: Option<Box<serde_json::value::RawValue>>,
    pub id: Option<uuid::Uuid>,
    pub day: Option<chrono::NaiveDate>,
    #[model(deserialize_with = "forgiving")]
    pub loose: u8,
    #[model(extra)]
    pub extra: Extra,
}

#[derive(Debug, Serialize, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
pub enum External {
    Unit,
    New(String),
    Tuple(u8, Option<f32Key>),
    Fields { a: u8, b: Option<Box<External>> },
}

/// A stand-in for a number that can be compared.
#[allow(non_camel_case_types)]
type f32Key = u16;

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Untagged {
    Number(f64),
    Flag(bool),
    List(Vec<Untagged>),
    Model(Detail),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum Tagged {
    A { x: i64 },
    B { y: Option<Detail> },
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Wrapped(i128);

/// Overlooks that its value is none.
fn forgiving<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
    Ok(u8::deserialize(deserializer).unwrap_or(255))
}

/// Whatever may be buffered.
#[realtime_model]
#[derive(Debug)]
pub enum Late {
    Wide(Wide),
    Odd(Odd),
    More(More),
    #[model(other)]
    Other(Unknown),
}

#[realtime_model(tag(type = "wide"))]
#[derive(Debug)]
pub struct Wide {
    pub low: Option<i128>,
    pub high: Option<u128>,
    pub raw: Option<Box<serde_json::value::RawValue>>,
    pub inner: Option<Box<Late>>,
    #[model(extra)]
    pub extra: Extra,
}

#[realtime_model(tag(type = "odd"))]
#[derive(Debug)]
pub struct Odd {
    pub foreign: Option<Untagged>,
    pub external: Option<External>,
    pub wrapped: Option<Wrapped>,
    #[model(deserialize_with = "forgiving", default)]
    pub loose: u8,
    pub items: Option<Vec<Late>>,
}

#[realtime_model]
#[derive(Debug)]
pub enum More {
    Two(Two),
    Free(Free),
}

#[realtime_model(tag(type = "more", kind = "two"))]
#[derive(Debug)]
pub struct Two {
    pub kinds: Option<Vec<String>>,
    pub audio: Option<Audio>,
}

#[realtime_model(tag(type = "more", kind = "free"))]
#[derive(Debug)]
pub struct Free {
    pub value: Option<serde_json::Value>,
    pub either: Option<OrRaw<Detail>>,
}

/// What borrows from the text.
#[realtime_model]
#[derive(Debug)]
pub struct Borrowed<'a> {
    #[model(borrow)]
    pub text: Cow<'a, str>,
    pub plain: Option<&'a str>,
    #[serde(borrow)]
    pub raw: Option<&'a serde_json::value::RawValue>,
}

pub const STRICT: &[&str] = &[
    r#"{"temperature":0.8,"tokens":4096,"id":"a","stops":["x","y"],"voice":"ash","modality":"text","rate":24000,"limit":"inf","metadata":{"k":"v"},"weight":7,"audio":"AAEC/w==","flag":true}"#,
    r#"{"temperature":1,"id":"ab\u00e9\n","modality":"audio","voice":"someone","limit":12,"stops":null}"#,
    r#" { "id" : "" , "modality" : "audio" , "temperature" : 2e0 , "tokens" : 0 } "#,
];

pub const LENIENT: &[&str] = &[
    r#"{"id":"resp_1","temperature":-1.0,"status":"completed","detail":{"count":3,"note":null},"items":[{"count":1},{"count":99}],"secret":"SENTINEL","weight":5,"extra_field":[1,2.5,{"a":null}]}"#,
    r#"{"id":7,"status":"unheard of","detail":null,"weight":1000,"either":{"count":"x"},"free":[true,false,null,"\ud83d\ude00"],"audio":"not base64","pair":[1,"x"]}"#,
    r#"{"valid":{"count":4,"inner":{"count":5,"inner":{"count":6}}},"pair":"none","temperature":"hot","items":{}}"#,
];

pub const EVENT: &[&str] = &[
    r#"{"type":"text","text":"A long enough text that the scan goes beyond the first words of it, and then some more of it, and more.","seen":1}"#,
    r#"{"content":[{"text":"Hi \"you\"","type":"text"}],"role":"user","id":"x","type":"message"}"#,
    r#"[{"type":"tool","title":"get","arguments":{"a":{"count":12}}},"quiet","word",-12,{"rate":24000},{"type":"named","left":"l"},{"type":"new","x":[{}]}]"#,
    r#"{"type":"message","role":"system","content":"Be brief."}"#,
    r#"{"arguments":{"a":{"count":1,"inner":{"count":2}}},"name":"n","type":"tool"}"#,
    r#"{"type":null,"a":1}"#,
    r#"{"type":"text","text":1e400}"#,
    r#"{"text":1e400,"type":"text"}"#,
];

pub const LATE: &[&str] = &[
    r#"{"low":-5,"high":18446744073709551615,"raw":{"a" : [ 1, 2.50 ]},"inner":{"items":[],"loose":[1],"type":"odd"},"type":"wide","new":{}}"#,
    r#"{"low":170141183460469231731687303715884105727,"type":"wide","high":340282366920938463463374607431768211455,"raw": [ 1 ]}"#,
    r#"{"type":"wide","low":170141183460469231731687303715884105727,"raw": [ 1 ],"inner":{"high":1,"type":"wide"}}"#,
    r#"{"foreign":[1,{"count":3}],"external":{"Fields":{"a":1}},"wrapped":12,"loose":"x","items":[{"kinds":["a"],"kind":"two","type":"more"},{"value":[1e3],"type":"more","either":{"count":"x"},"kind":"free"}],"type":"odd"}"#,
    r#"{"inner":{"inner":{"inner":{"inner":{"raw":1,"type":"wide"},"type":"wide"},"type":"wide"},"type":"wide"},"type":"wide"}"#,
    r#"{"a":1,"b":{"type":"wide"},"c":[0.5,123456789012345678901234567890],"type":"unheard of"}"#,
    r#"{"a":{"low":1e400}}"#,
];

pub const NUMBERS: &[&str] = &[
    r#"{"a":255,"b":-32768,"c":18446744073709551615,"d":-9223372036854775808,"e":-170141183460469231731687303715884105728,"f":340282366920938463463374607431768211455,"g":1.5,"h":1e-7,"i":1,"j":"é","k":[0.1,2],"l":{"-3":true,"12":false},"m":{"ash":0.25},"n":0}"#,
    r#"{"a":-0,"h":123456789012345678901234567890,"g":3.4028235e39,"c":1e3,"d":0.0,"k":[1,2,3],"j":"ab","e":1.0,"i":0}"#,
    r#"{"h":0.1,"g":0.30000001192092896,"k":[5e-324,1.7976931348623157e308],"d":999999999999999999,"c":1000000000000000000}"#,
];

pub const FOREIGN: &[&str] = &[
    r#"{"external":{"Fields":{"a":1,"b":{"New":"x"}}},"untagged":[1,true,{"count":3}],"tagged":{"x":5,"kind":"A"},"map":{"k":[1,-5]},"keys":{"Unit":[1,2]},"wide":12345678901234567890123,"raw":{"a" : [1, 2]},"id":"67e55044-10b1-426f-9247-bb680e5fe0c8","day":"2026-11-22","loose":7,"more":{"b":1}}"#,
    r#"{"external":"Unit","untagged":0.5,"tagged":{"kind":"B","y":{"count":2}},"map":{},"raw":"text","loose":[1,2],"unknown":null}"#,
    r#"{"external":{"Tuple":[1,null]},"loose":{"a":{}},"raw":null,"wide":-1}"#,
];

pub const BORROWED: &[&str] = &[
    r#"{"text":"plain","plain":"also plain","raw":[1, {"a": 2}]}"#,
    r#"{"text":"es\ncaped","plain":null,"raw":  7  }"#,
    r#"{"text":"","plain":"\u0041"}"#,
];
