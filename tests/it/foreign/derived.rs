//! Types with serde's derives, and models inside of them.

use super::*;

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
