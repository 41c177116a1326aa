//! Fields of types that only serde knows, with no attribute at all: std's, other crates', the user's own.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::net::IpAddr;
use std::num::NonZero;
use std::ops::Range;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use indexmap::{IndexMap, IndexSet};
use realtime_model::{Extra, Nullable, Validate, realtime_model};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Map, Number, Value, json};
use smallvec::SmallVec;
use uuid::Uuid;

use crate::formats;
use crate::json::{faithful, read, refused, write};

const ID: &str = "67e55044-10b1-426f-9247-bb680e5fe0c8";

type Ids = Option<Vec<Uuid>>;
type MaybeId = Option<Uuid>;

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Crates {
    id: Uuid,
    optional: Option<Uuid>,
    list: Vec<Uuid>,
    ids: Ids,
    maybe: MaybeId,
    #[allow(clippy::box_collection, reason = "a wrapper around a wrapper")]
    nested: Option<Box<Vec<Uuid>>>,
    nullable: Nullable<Uuid>,
    at: DateTime<Utc>,
    day: Option<NaiveDate>,
    by_name: HashMap<String, Uuid>,
    by_id: Option<BTreeMap<Uuid, u8>>,
    unique: BTreeSet<Uuid>,
    shared: Option<Arc<Uuid>>,
    #[model(extra)]
    extra: Extra,
}

fn crates() -> String {
    format!(
        r#"{{"id":"{ID}","optional":"{ID}","list":["{ID}"],"ids":["{ID}"],"maybe":"{ID}","nested":["{ID}"],"nullable":"{ID}","at":"2024-10-01T12:00:00Z","day":"2024-10-01","by_name":{{"a":"{ID}"}},"by_id":{{"{ID}":1}},"unique":["{ID}"],"shared":"{ID}","x":1}}"#
    )
}

#[test]
fn types_of_other_crates() {
    let json = crates();
    let value: Crates = faithful(&json);
    assert_eq!(value.id.to_string(), ID);
    assert_eq!(value.by_id.unwrap()[&value.id], 1);
    assert_eq!(value.at.timestamp(), 1_727_784_000);
}

#[test]
fn absent_and_null_are_as_for_types_of_ours() {
    let json = format!(
        r#"{{"id":"{ID}","optional":null,"list":[],"ids":null,"maybe":null,"nested":null,"nullable":null,"at":"2024-10-01T12:00:00Z","day":null,"by_name":{{}},"by_id":null,"unique":[],"shared":null}}"#
    );
    let value: Crates = faithful(&json);
    assert_eq!(
        (value.optional, value.ids, value.maybe, value.nullable),
        (None, None, None, Nullable::Null)
    );
    let json = format!(
        r#"{{"id":"{ID}","list":[],"at":"2024-10-01T12:00:00Z","by_name":{{}},"unique":[]}}"#
    );
    let value: Crates = faithful(&json);
    assert_eq!(
        (value.optional, value.ids, value.maybe, value.nullable),
        (None, None, None, Nullable::Absent)
    );
    assert!(refused::<Crates>("{}").starts_with("missing field `id`"));
}

#[test]
fn what_they_say_has_the_path_and_the_position() {
    let error = refused::<Crates>(&crates().replacen(ID, "nonsense", 1));
    assert!(error.starts_with("id: UUID parsing failed: "), "{error}");
    assert!(error.contains(" at line 1 column "), "{error}");
    let error = refused::<Crates>(&crates().replace(
        &format!("\"list\":[\"{ID}\"]"),
        &format!("\"list\":[\"{ID}\",7]"),
    ));
    assert!(
        error.starts_with("list[1]: invalid type: integer `7`, expected a formatted UUID string"),
        "{error}"
    );
    let error = refused::<Crates>(&crates().replace(r#"{"a":"67e5"#, r#"{"a":"67"#));
    assert!(
        error.starts_with("by_name.a: UUID parsing failed"),
        "{error}"
    );
    let error = refused::<Crates>(&crates().replace("12:00:00Z", "25:00:00Z"));
    assert!(error.starts_with("at: input is out of range"), "{error}");
}

/// They are written in the format's own way: as bytes where nobody reads along.
#[test]
fn other_formats_have_their_own_forms() {
    let value: Crates = read(&crates());
    let bytes = rmp_serde::to_vec(&value).unwrap();
    assert_eq!(rmp_serde::from_slice::<Crates>(&bytes).unwrap(), value);
    assert!(
        bytes
            .windows(16)
            .any(|window| window == value.id.as_bytes())
    );
    assert_eq!(
        formats::from_cbor::<Crates>(&formats::to_cbor(&value)),
        Ok(value)
    );
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Std {
    unit: (),
    pair: (u8, String),
    triple: Option<(bool, f64, [u8; 2])>,
    duration: Duration,
    range: Range<u8>,
    path: PathBuf,
    address: IpAddr,
    result: Result<u8, String>,
    non_zero: NonZero<u8>,
    optional_non_zero: Option<NonZero<i64>>,
    cell: std::cell::Cell<u8>,
    cow: Cow<'static, [u8]>,
    wide: (i128, u128),
    by_number: HashMap<u32, (u8, u8)>,
    by_bool: BTreeMap<bool, Duration>,
    by_char: BTreeMap<char, ()>,
    by_negative: BTreeMap<i64, Uuid>,
    nested: Option<Vec<Option<(u8, u8)>>>,
    shared: Rc<str>,
    boxed: Box<(u8, u8)>,
    reversed: std::cmp::Reverse<u8>,
}

#[test]
fn types_of_std() {
    let json = format!(
        r#"{{"unit":null,"pair":[1,"a"],"triple":[true,0.5,[1,2]],"duration":{{"secs":1,"nanos":2}},"range":{{"start":1,"end":2}},"path":"/tmp","address":"127.0.0.1","result":{{"Ok":1}},"non_zero":1,"optional_non_zero":-1,"cell":1,"cow":[1,2],"wide":[-1,1],"by_number":{{"7":[1,2]}},"by_bool":{{"true":{{"secs":1,"nanos":2}}}},"by_char":{{"c":null}},"by_negative":{{"-7":"{ID}"}},"nested":[null,[1,2]],"shared":"s","boxed":[1,2],"reversed":1}}"#
    );
    let value: Std = faithful(&json);
    assert_eq!(value.by_number[&7], (1, 2));
    assert_eq!(value.by_negative.keys().copied().collect::<Vec<_>>(), [-7]);
    assert_eq!(value.nested, Some(vec![None, Some((1, 2))]));
    let packed = rmp_serde::to_vec(&value).unwrap();
    assert_eq!(rmp_serde::from_slice::<Std>(&packed).unwrap(), value);
    assert_eq!(
        formats::from_cbor::<Std>(&formats::to_cbor(&value)),
        Ok(value)
    );
}

#[realtime_model]
#[derive(Debug)]
struct Json {
    value: Value,
    optional: Option<Value>,
    nullable: Nullable<Value>,
    object: Map<String, Value>,
    number: Number,
    raw: Box<RawValue>,
    optional_raw: Option<Box<RawValue>>,
    raws: Vec<Box<RawValue>>,
}

#[test]
fn types_of_serde_json() {
    let json = r#"{"value":{"a":[1,null]},"optional":1,"nullable":false,"object":{"k":{}},"number":1.5,"raw":{ "a" : [1e2, "\u0041"] },"optional_raw":"x","raws":[1 , [ ]]}"#;
    let value: Json = read(json);
    assert_eq!(value.raw.get(), r#"{ "a" : [1e2, "\u0041"] }"#);
    assert_eq!(value.raws[1].get(), "[ ]");
    assert_eq!(write(&value), json.replace("1 , [ ]", "1,[ ]"));
    let value: Json =
        read(r#"{"value":null,"optional":null,"object":{},"number":1,"raw":null,"raws":[]}"#);
    assert_eq!((value.value, value.optional), (Value::Null, None));
    assert_eq!(value.raw.get(), "null");
    assert!(refused::<Json>(r#"{"value":1,"object":{},"number":"1"}"#).starts_with("number: "));
}

#[realtime_model]
#[derive(Debug)]
struct BorrowedRaw<'a> {
    #[model(borrow)]
    raw: &'a RawValue,
}

#[test]
fn a_raw_value_may_borrow() {
    let json = r#"{"raw":[1, 2 ]}"#;
    assert_eq!(faithful::<BorrowedRaw<'_>>(json).raw.get(), "[1, 2 ]");
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Collections {
    map: IndexMap<String, u8>,
    foreign_map: IndexMap<String, Uuid>,
    set: IndexSet<String>,
    small: SmallVec<[u8; 4]>,
    foreign_small: Option<SmallVec<[Uuid; 1]>>,
    models: IndexMap<String, Point>,
    few: SmallVec<[Point; 2]>,
    sets: HashSet<BTreeSet<u8>>,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Point {
    #[model(range = ..=5)]
    x: u8,
}

#[test]
fn collections_of_other_crates() {
    let json = format!(
        r#"{{"map":{{"z":1,"a":2}},"foreign_map":{{"a":"{ID}"}},"set":["z","a"],"small":[1,2],"foreign_small":["{ID}"],"models":{{"m":{{"x":1}}}},"few":[{{"x":1}},{{"x":2}},{{"x":3}}],"sets":[[1,2]]}}"#
    );
    faithful::<Collections>(&json);
    let error = refused::<Collections>(&json.replace(r#"{"x":3}"#, r#"{"x":6}"#));
    assert!(error.starts_with("few[2].x: 6 is outside ..=5"), "{error}");
    let error = refused::<Collections>(&json.replace(r#"{"m":{"x":1}}"#, r#"{"m":{"x":7}}"#));
    assert!(
        error.starts_with("models.m.x: 7 is outside ..=5"),
        "{error}"
    );
    let error = refused::<Collections>(&json.replace(r#""small":[1,"#, r#""small":[true,"#));
    assert!(
        error.starts_with("small[0]: expected an integer, got true"),
        "{error}"
    );
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Own {
    some_key: u8,
    #[serde(default)]
    list: Vec<Kind>,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum Kind {
    Unit,
    Newtype(u8),
    Tuple(u8, bool),
    Struct { a: u8 },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Number(u64),
    Float(f64),
    Text(String),
    List(Vec<u8>),
    Object { key: u8 },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
enum Internal {
    A { x: u8 },
    B(Own),
    C,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "t", content = "c")]
enum Adjacent {
    A(u8),
    B { y: Option<u8> },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
struct Unit;

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
struct Newtype(u32);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
struct Transparent {
    inner: Option<u8>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Maybe(Option<u8>);

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Derived {
    own: Own,
    kinds: Vec<Kind>,
    kind: Option<Kind>,
    untagged: Vec<Untagged>,
    internal: Vec<Internal>,
    adjacent: Option<Vec<Adjacent>>,
    unit: Unit,
    newtype: Newtype,
    by_newtype: BTreeMap<Newtype, Kind>,
    transparent: Option<Transparent>,
    maybe: Maybe,
    boxed: Option<Box<Own>>,
    result: Option<Result<Own, Kind>>,
}

/// Where `serde_json` keeps numbers as text, serde's untagged enums take no float: they never did.
const FLOAT: &str = if cfg!(feature = "arbitrary_precision") {
    "2"
} else {
    "1.5"
};

fn derived() -> String {
    DERIVED.replace("FLOAT", FLOAT)
}

const DERIVED: &str = r#"{"own":{"someKey":1,"list":["Unit",{"Newtype":2}],"a":[1,2.5,null]},"kinds":["Unit",{"Newtype":1},{"Tuple":[1,true]},{"Struct":{"a":1}}],"kind":{"Struct":{"a":2}},"untagged":[1,FLOAT,"t",[1,2],{"key":3}],"internal":[{"type":"A","x":1},{"type":"B","someKey":1,"list":[]},{"type":"C"}],"adjacent":[{"t":"A","c":1},{"t":"B","c":{"y":null}}],"unit":null,"newtype":1,"by_newtype":{"7":"Unit"},"transparent":3,"maybe":null,"boxed":{"someKey":1,"list":[]},"result":{"Err":"Unit"}}"#;

#[test]
fn types_of_the_users_own() {
    let value: Derived = faithful(&derived());
    assert_eq!(value.own.rest["a"], json!([1, 2.5, null]));
    assert_eq!(value.untagged[0], Untagged::Number(1));
    let bytes = rmp_serde::to_vec_named(&value).unwrap();
    assert_eq!(rmp_serde::from_slice::<Derived>(&bytes).unwrap(), value);
    assert_eq!(
        formats::from_cbor::<Derived>(&formats::to_cbor(&value)),
        Ok(value.clone())
    );
    assert_eq!(
        serde_json::from_value::<Derived>(serde_json::to_value(&value).unwrap()).unwrap(),
        value
    );
}

#[test]
fn their_absence_is_an_error_unless_an_option_says_so() {
    let error = refused::<Derived>(&derived().replace("\"unit\":null,", ""));
    assert!(error.starts_with("missing field `unit`"), "{error}");
    let error = refused::<Derived>(&derived().replace("\"maybe\":null,", ""));
    assert!(error.starts_with("missing field `maybe`"), "{error}");
    let value: Derived = read(&derived().replace("\"kind\":{\"Struct\":{\"a\":2}},", ""));
    assert_eq!(value.kind, None);
}

#[test]
fn their_errors_end_at_the_field() {
    let error = refused::<Derived>(&derived().replace(
        "\"someKey\":1,\"list\":[\"Unit\",",
        "\"someKey\":1,\"list\":[\"Unity\",",
    ));
    assert!(error.starts_with("own: unknown variant `Unity`, expected one of `Unit`, `Newtype`, `Tuple`, `Struct` at line 1"), "{error}");
    let error = refused::<Derived>(&derived().replace("{\"key\":3}", "{\"key\":true}"));
    assert!(
        error.starts_with("untagged[4]: data did not match any variant of untagged enum Untagged"),
        "{error}"
    );
    let error = refused::<Derived>(&derived().replace("{\"7\":", "{\"seven\":"));
    assert!(error.starts_with("by_newtype: "), "{error}");
}

/// A model inside a type that is not ours is a root of its own.
#[realtime_model(lenient)]
#[derive(Debug, PartialEq)]
struct Roots {
    pair: (Point, u8),
    derived: Option<Around>,
    alias: Option<Vec<(String, Point)>>,
    ours: Option<Vec<Point>>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Around {
    point: Point,
}

#[test]
fn models_inside_are_roots() {
    faithful::<Roots>(
        r#"{"pair":[{"x":1},2],"derived":{"point":{"x":3}},"alias":[["a",{"x":4}]],"ours":[{"x":9}]}"#,
    );
    let error = refused::<Roots>(r#"{"pair":[{"x":6},2]}"#);
    assert!(error.starts_with("pair: x: 6 is outside ..=5"), "{error}");
    let error = refused::<Roots>(r#"{"pair":[{"x":1},2],"derived":{"point":{"x":7}}}"#);
    assert!(
        error.starts_with("derived: x: 7 is outside ..=5"),
        "{error}"
    );
    let error = refused::<Roots>(r#"{"pair":[{"x":1},2],"alias":[["a",{"x":true}]]}"#);
    assert!(
        error.starts_with("alias[0]: x: expected an integer, got true"),
        "{error}"
    );
    let lenient = Roots {
        pair: (Point { x: 9 }, 0),
        derived: None,
        alias: None,
        ours: Some(vec![Point { x: 8 }]),
    };
    assert_eq!(
        lenient.validate().unwrap_err().to_string(),
        "ours[0].x: 8 is outside ..=5"
    );
}

#[test]
fn a_format_error_inside_stays_the_formats() {
    for cut in [40, 100, 200, 300, 400] {
        let error = serde_json::from_str::<Derived>(&derived()[..cut]).unwrap_err();
        assert!(error.is_eof(), "{cut}: {error}");
    }
    let error =
        serde_json::from_str::<Derived>(&derived().replace(&format!("{FLOAT},\"t\""), "1.,\"t\""))
            .unwrap_err();
    assert!(error.is_syntax(), "{error}");
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Union {
    Text(String),
    #[model(tag(type = "own"))]
    Own(Own),
    #[model(shape = list)]
    Pair((u8, u8)),
    #[model(shape = integer)]
    Newtype(Newtype),
    #[model(tag(type = "named"))]
    Named {
        id: Uuid,
        kind: Option<Kind>,
        raw: Option<Box<Untagged>>,
    },
}

#[test]
fn members_of_a_union_may_be_foreign() {
    let own: Union = faithful(r#"{"type":"own","someKey":1,"list":["Unit"],"x":1}"#);
    assert_eq!(
        read::<Union>(r#"{"x":1,"list":["Unit"],"someKey":1,"type":"own"}"#),
        own
    );
    assert_eq!(
        read::<Union>(r#"{"x":1,"list":["Unit"],"type":"own","someKey":1}"#),
        own
    );
    assert_eq!(faithful::<Union>("[1,2]"), Union::Pair((1, 2)));
    assert_eq!(faithful::<Union>("7"), Union::Newtype(Newtype(7)));
    let json =
        format!(r#"{{"type":"named","id":"{ID}","kind":{{"Tuple":[1,true]}},"raw":{FLOAT}}}"#);
    let named: Union = faithful(&json);
    let last =
        format!(r#"{{"id":"{ID}","kind":{{"Tuple":[1,true]}},"raw":{FLOAT},"type":"named"}}"#);
    assert_eq!(read::<Union>(&last), named);
    assert!(refused::<Union>(r#"{"type":"own"}"#).starts_with("missing field `someKey`"));
    assert!(refused::<Union>("[1]").starts_with("invalid length 1, expected a tuple of size 2"));
}

/// A type that has another form where nobody reads along has it on every way through a union.
#[test]
fn a_member_has_the_formats_form_wherever_the_tag_stands() {
    let json = format!(r#"{{"type":"named","id":"{ID}"}}"#);
    let value: Union = read(&json);
    let cbor = formats::to_cbor(&value);
    assert_eq!(formats::from_cbor(&cbor), Ok(value.clone()));
    let mut tree: ciborium::Value = ciborium::from_reader(cbor.as_slice()).unwrap();
    tree.as_map_mut().unwrap().rotate_left(1);
    assert_eq!(
        formats::from_cbor(&formats::to_cbor(&tree)),
        Ok(value.clone())
    );
    assert_eq!(
        formats::from_message_pack(&rmp_serde::to_vec(&tree).unwrap()),
        Ok(value)
    );
}

/// The same where a model stands inside a foreign type, in a union, behind the tag.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Alone {
    #[model(shape = string)]
    Id(Uuid),
    Number(u8),
}

#[test]
fn a_member_that_is_bytes_elsewhere_cannot_be_told_by_its_shape() {
    let value = Alone::Id(Uuid::parse_str(ID).unwrap());
    assert_eq!(read::<Alone>(&write(&value)), value);
    assert_eq!(read::<Alone>("1"), Alone::Number(1));
    // In CBOR a `Uuid` is bytes, which are no string: an error, and no panic.
    assert!(formats::from_cbor::<Alone>(&formats::to_cbor(&value)).is_err());
}

/// Where the text of a `RawValue` has passed before the member was known, it is written anew: the same value.
#[realtime_model]
#[derive(Debug)]
enum RawUnion {
    Auto,
    #[model(tag(type = "raw"))]
    Tagged {
        raw: Box<RawValue>,
        after: Option<Box<RawValue>>,
    },
    #[model(shape = list)]
    List(Box<RawValue>),
    #[model(other)]
    Other(realtime_model::Unknown),
}

#[test]
fn a_raw_value_in_a_union() {
    let text = r#"{ "b" : [1, -2, 0.5, null, "\u0041"], "a" : 1 }"#;
    let expected: Value = read(text);
    let raw = |json: &str| match read::<RawUnion>(json) {
        RawUnion::Tagged { raw, .. } => raw.get().to_owned(),
        other => panic!("{other:?}"),
    };
    assert_eq!(raw(&format!(r#"{{"type":"raw","raw":{text}}}"#)), text);
    let last = raw(&format!(r#"{{"raw":{text},"type":"raw"}}"#));
    assert_eq!(last, r#"{"b":[1,-2,0.5,null,"A"],"a":1}"#);
    assert_eq!(read::<Value>(&last), expected);
    let RawUnion::List(list) = read(r#"[1, {"a": null}]"#) else {
        panic!()
    };
    assert_eq!(list.get(), r#"[1,{"a":null}]"#);
    assert!(matches!(read("\"auto\""), RawUnion::Auto));
}

/// A member that looks at nothing.
#[realtime_model]
#[derive(Debug)]
enum Ignoring {
    Auto,
    Number(u8),
    Rest(Anything),
}

#[derive(Debug, PartialEq)]
struct Anything;

impl<'de> Deserialize<'de> for Anything {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde::de::IgnoredAny::deserialize(deserializer).map(|_| Anything)
    }
}

impl Serialize for Anything {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

#[test]
fn a_member_may_ignore_its_value() {
    for json in ["true", "\"x\"", "[1,[2]]", r#"{"a":{"b":1}}"#, "1.5"] {
        assert!(matches!(read(json), Ignoring::Rest(Anything)), "{json}");
        let list = format!("[{json},7]");
        assert_eq!(read::<Vec<Ignoring>>(&list).len(), 2, "{json}");
    }
}
