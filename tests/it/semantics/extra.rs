//! What `extra` may do by hand, and whose strictness counts.

use super::*;

#[test]
fn a_hand_filled_extra_makes_no_duplicate_key() {
    #[realtime_model(tag(type = "t"))]
    #[derive(Debug, PartialEq)]
    struct All {
        required: u8,
        optional: Option<u8>,
        nullable: Nullable<u8>,
        #[model(rename(serialize = "out", deserialize = "in"), alias = "alias")]
        renamed: u8,
        #[model(extra)]
        extra: Extra,
    }
    let names = [
        "type", "required", "optional", "nullable", "out", "in", "alias", "unknown",
    ];
    let all = |optional, nullable| All {
        required: 1,
        optional,
        nullable,
        renamed: 2,
        extra: names.map(|name| (name, 9)).into(),
    };
    let text = write(&all(Some(3), Nullable::Value(4)));
    assert_eq!(
        text,
        r#"{"type":"t","required":1,"optional":3,"nullable":4,"out":2,"unknown":9}"#
    );
    // Optional fields that are empty have theirs in their place.
    let text = write(&all(None, Nullable::Absent));
    assert_eq!(
        text,
        r#"{"type":"t","required":1,"optional":9,"nullable":9,"out":2,"unknown":9}"#
    );
    let text = write(&all(None, Nullable::Null));
    assert_eq!(
        text,
        r#"{"type":"t","required":1,"optional":9,"nullable":null,"out":2,"unknown":9}"#
    );
    // Formats that count their entries beforehand count the same.
    let bytes = rmp_serde::to_vec(&all(None, Nullable::Null)).unwrap();
    assert_eq!(
        rmp_serde::from_slice::<Value>(&bytes).unwrap(),
        serde_json::from_str::<Value>(&text).unwrap()
    );
}

#[test]
fn an_extra_that_moved_to_another_model() {
    #[realtime_model]
    #[derive(Debug, PartialEq)]
    struct Other {
        name: String,
        #[model(extra)]
        extra: Extra,
    }
    let keeping: Keeping = read(r#"{"name":null,"count":null,"x":1}"#);
    let other = Other {
        name: "n".to_owned(),
        extra: keeping.extra,
    };
    assert_eq!(write(&other), r#"{"name":"n","x":1}"#);
}

#[test]
fn the_outermost_model_decides() {
    #[realtime_model]
    #[derive(Debug, Clone, PartialEq)]
    struct Bounded {
        #[model(range = ..=5)]
        n: u8,
    }
    #[realtime_model(lenient)]
    #[derive(Debug, PartialEq)]
    struct Lenient {
        bounded: Bounded,
    }
    #[realtime_model]
    #[derive(Debug, PartialEq)]
    struct Strict {
        lenient: Lenient,
    }
    let json = r#"{"bounded":{"n":6}}"#;
    let lenient: Lenient = faithful(json);
    assert_eq!(
        lenient.validate().unwrap_err().to_string(),
        "bounded.n: 6 is outside ..=5"
    );
    let error = refused::<Strict>(&format!(r#"{{"lenient":{json}}}"#));
    assert!(
        error.starts_with("lenient.bounded.n: 6 is outside ..=5"),
        "{error}"
    );
    let unchecked: Unchecked<Strict> = read(&format!(r#"{{"lenient":{json}}}"#));
    assert!(unchecked.check().is_err());
    // A list is no model: each of its items is a root.
    assert!(refused::<Vec<Bounded>>(r#"[{"n":5},{"n":6}]"#).starts_with("n: 6 is outside ..=5"));
    assert_eq!(read::<Vec<Lenient>>(&format!("[{json}]")).len(), 1);
}
