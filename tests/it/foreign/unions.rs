//! Foreign members of a union.

use super::*;

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
