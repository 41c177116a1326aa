//! serde's own buffers around a model: what it flattens, what it tries.

use super::*;

#[derive(Debug, Clone, PartialEq, Serialize, serde::Deserialize)]
struct Flattened {
    before: u8,
    #[serde(flatten)]
    model: Everything,
}

#[derive(Debug, Clone, PartialEq, Serialize, serde::Deserialize)]
#[serde(untagged)]
enum Tried {
    Wide(Wide64),
    Model(Box<Everything>),
    Union(Union),
    Limit(IntOrInf),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Wide64 {
    only_here: u64,
    float: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize, serde::Deserialize)]
#[serde(tag = "kind")]
enum Tagged {
    Model(Box<Everything>),
    Inner(Inner),
}

#[derive(Debug, Clone, PartialEq, Serialize, serde::Deserialize)]
struct FlattenedUnion {
    note: Option<String>,
    #[serde(flatten)]
    union: Detection,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Detection {
    #[model(tag(type = "server_vad"))]
    Server {
        threshold: f64,
        count: Option<u8>,
        #[model(range = ..=5)]
        bounded: Option<i64>,
    },
    #[model(other)]
    Other(Unknown),
}

#[test]
fn flatten() {
    let json = everything().replacen('{', r#"{"before":1,"#, 1);
    let value: Flattened = read(&json);
    assert_eq!(value.model, read::<Everything>(&everything()));
    assert_eq!(
        serde_json::to_value(&value).unwrap(),
        serde_json::from_str::<Value>(&json).unwrap()
    );
    let union: FlattenedUnion =
        read(r#"{"threshold":0.5,"note":"n","count":7,"type":"server_vad"}"#);
    assert_eq!(
        union.union,
        Detection::Server {
            threshold: 0.5,
            count: Some(7),
            bounded: None
        }
    );
    let error = serde_json::from_str::<FlattenedUnion>(
        r#"{"type":"server_vad","threshold":1,"bounded":6}"#,
    )
    .unwrap_err();
    assert!(
        error.to_string().starts_with("bounded: 6 is outside ..=5"),
        "{error}"
    );
}

#[test]
fn untagged() {
    for (json, expected) in [
        (
            r#"{"only_here":18446744073709551615,"float":1}"#.to_owned(),
            Tried::Wide(Wide64 {
                only_here: u64::MAX,
                float: 1.0,
            }),
        ),
        (everything(), Tried::Model(Box::new(read(&everything())))),
        ("\"auto\"".to_owned(), Tried::Union(Union::Auto)),
        ("7".to_owned(), Tried::Union(Union::Number(7))),
        ("4096".to_owned(), Tried::Limit(IntOrInf::Int(4096))),
    ] {
        assert_eq!(read::<Tried>(&json), expected);
        let tree = serde_json::from_str::<Value>(&json).unwrap();
        assert_eq!(serde_json::from_value::<Tried>(tree).unwrap(), expected);
    }
}

#[test]
fn internally_tagged() {
    let json = everything().replacen('{', r#"{"kind":"Model","#, 1);
    let Tagged::Model(model) = read::<Tagged>(&json) else {
        panic!()
    };
    assert_eq!(*model, read::<Everything>(&everything()));
    assert_eq!(
        read::<Tagged>(r#"{"n":7,"kind":"Inner"}"#),
        Tagged::Inner(Inner { n: 7 })
    );
}
