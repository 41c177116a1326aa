//! serde_json's own types.

use super::*;

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
