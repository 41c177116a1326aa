//! Fields that borrow from the input: `&str`, `&[u8]`, and `Cow` where `borrow` says so; counted in allocations.

use std::borrow::Cow;

use allocation_counter::measure;
use realtime_model::{Extra, realtime_model};
use serde::Deserialize;

use crate::json::{faithful, read, refused, write};

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Borrowing<'a> {
    id: &'a str,
    optional: Option<&'a str>,
    #[model(borrow)]
    cow: Cow<'a, str>,
    #[serde(borrow)]
    optional_cow: Option<Cow<'a, str>>,
    #[model(borrow = "'a")]
    named: Cow<'a, str>,
    owned: Cow<'a, str>,
}

const PLAIN: &str =
    r#"{"id":"a","optional":"b","cow":"c","optional_cow":"d","named":"e","owned":"f"}"#;

#[test]
fn what_has_no_escapes_is_borrowed() {
    let value: Borrowing<'_> = faithful(PLAIN);
    assert!(matches!(value.cow, Cow::Borrowed("c")));
    assert!(matches!(value.optional_cow, Some(Cow::Borrowed("d"))));
    assert!(matches!(value.named, Cow::Borrowed("e")));
    assert!(PLAIN.as_bytes().as_ptr_range().contains(&value.id.as_ptr()));
}

/// As in serde: a `Cow` borrows where it is asked to.
#[test]
fn a_cow_without_the_key_is_owned() {
    assert!(matches!(read::<Borrowing<'_>>(PLAIN).owned, Cow::Owned(_)));
}

#[test]
fn what_has_escapes_is_owned_where_it_can_be() {
    let value: Borrowing<'_> =
        read(r#"{"id":"a","cow":"\n","optional_cow":"\u0064","named":"e","owned":""}"#);
    assert_eq!(value.cow, Cow::<str>::Owned("\n".to_owned()));
    assert!(matches!(&value.optional_cow, Some(Cow::Owned(text)) if text == "d"));
    let error = refused::<Borrowing<'_>>(r#"{"id":"a\n"}"#);
    assert!(
        error.starts_with(
            "id: expected a string that can be borrowed (it has no escapes), got \"a\\n\""
        ),
        "{error}"
    );
}

#[test]
fn null_and_absence_are_none() {
    let value: Borrowing<'_> =
        read(r#"{"id":"","optional":null,"cow":"","optional_cow":null,"named":"","owned":""}"#);
    assert_eq!((value.optional, value.optional_cow), (None, None));
    let value: Borrowing<'_> = read(r#"{"id":"","cow":"","named":"","owned":""}"#);
    assert_eq!((value.optional, value.optional_cow), (None, None));
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Deep<'a, 'b> {
    #[model(borrow)]
    inner: Inner<'a>,
    list: Vec<&'b str>,
    option: Option<Vec<Option<&'b str>>>,
    bytes: Option<&'a [u8]>,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Inner<'a> {
    text: Text<'a>,
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Text<'a>(&'a str);

#[test]
fn borrowing_goes_through_models_newtypes_and_lists() {
    let json = r#"{"inner":{"text":"t"},"list":["a","b"],"option":["c",null]}"#;
    let value: Deep<'_, '_> = faithful(json);
    assert_eq!(*value.inner.text.get(), "t");
    assert_eq!(value.list, ["a", "b"]);
    assert_eq!(value.option, Some(vec![Some("c"), None]));
}

#[test]
fn bytes_are_borrowed() {
    // As in serde, JSON's strings are bytes to those who ask for them.
    let value: Deep<'_, '_> = read(r#"{"inner":{"text":""},"list":[],"bytes":"abc"}"#);
    assert_eq!(value.bytes, Some(b"abc".as_slice()));
    let packed = rmp_serde::to_vec(&rmpv_map()).unwrap();
    let value: Bytes<'_> = rmp_serde::from_slice(&packed).unwrap();
    assert_eq!(value.bytes, [0, 255]);
    assert!(packed.as_ptr_range().contains(&value.bytes.as_ptr()));
    assert!(matches!(value.cow, Cow::Borrowed([1, 2])));
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Bytes<'a> {
    bytes: &'a [u8],
    #[model(borrow)]
    cow: Cow<'a, [u8]>,
}

fn rmpv_map() -> std::collections::BTreeMap<&'static str, &'static serde_bytes::Bytes> {
    [("bytes", [0, 255].as_slice()), ("cow", &[1, 2])]
        .map(|(key, bytes)| (key, serde_bytes::Bytes::new(bytes)))
        .into()
}

#[realtime_model(tag(type = "delta"))]
#[derive(Debug, PartialEq)]
struct Delta<'a> {
    delta: &'a str,
    #[model(borrow)]
    item: Cow<'a, str>,
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Event<'a> {
    Delta(#[model(borrow)] Delta<'a>),
    Text(&'a str),
    #[model(tag(type = "named"))]
    Named {
        name: &'a str,
    },
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Words<'a> {
    One(#[model(borrow)] Cow<'a, str>),
    #[model(borrow)]
    Many(Vec<&'a str>),
}

#[test]
fn members_of_a_union_borrow_wherever_the_tag_stands() {
    let first = r#"{"type":"delta","delta":"d","item":"i"}"#;
    let value: Event<'_> = faithful(first);
    assert_eq!(
        value,
        Event::Delta(Delta {
            delta: "d",
            item: Cow::Borrowed("i")
        })
    );
    for json in [
        r#"{"delta":"d","type":"delta","item":"i"}"#,
        r#"{"delta":"d","item":"i","type":"delta"}"#,
    ] {
        let read: Event<'_> = read(json);
        assert_eq!(read, value);
        let Event::Delta(delta) = &read else {
            panic!("{read:?}")
        };
        assert!(matches!(delta.item, Cow::Borrowed(_)), "{json}");
        assert!(
            json.as_bytes()
                .as_ptr_range()
                .contains(&delta.delta.as_ptr())
        );
    }
    assert_eq!(faithful::<Event<'_>>("\"t\""), Event::Text("t"));
    assert_eq!(
        read::<Event<'_>>(r#"{"name":"n","type":"named"}"#),
        Event::Named { name: "n" }
    );
    assert!(matches!(
        faithful::<Words<'_>>("\"w\""),
        Words::One(Cow::Borrowed("w"))
    ));
    assert_eq!(faithful::<Words<'_>>(r#"["w"]"#), Words::Many(vec!["w"]));
}

#[test]
fn borrowed_texts_cost_no_allocation() {
    let cost = |json: &str| {
        measure(|| {
            let value: Borrowing<'_> = serde_json::from_str(json).expect("JSON");
            std::hint::black_box(&value);
        })
        .count_total
    };
    // One for `owned`, none for the rest; with an escape, serde_json's scratch and the owned text.
    assert_eq!(cost(PLAIN), 1);
    assert_eq!(cost(&PLAIN.replace("\"c\"", "\"\\n\"")), 3);
}

#[test]
fn a_late_tag_costs_no_allocation_once_there_is_a_tape() {
    let cost = |json: &str| {
        measure(|| {
            let value: Event<'_> = serde_json::from_str(json).expect("JSON");
            std::hint::black_box(&value);
        })
        .count_total
    };
    assert_eq!(cost(r#"{"type":"delta","delta":"d","item":"i"}"#), 0);
    assert_eq!(cost(r#"{"type":"named","unknown":"d","name":"i"}"#), 0);
    // What stands before it is buffered, on a tape that the thread keeps.
    assert!(cost(r#"{"delta":"d","type":"delta","item":"i"}"#) <= 1);
    assert_eq!(cost(r#"{"delta":"d","type":"delta","item":"i"}"#), 0);
    assert_eq!(cost(r#"{"delta":"d","item":"i","type":"delta"}"#), 0);
    assert_eq!(cost("\"text\""), 0);
}

#[test]
fn owned_texts_cost_one_allocation_each() {
    #[realtime_model]
    struct Owned {
        a: String,
        b: Option<String>,
        c: Option<String>,
        d: Box<str>,
    }
    let json = r#"{"a":"1","b":"2","c":null,"d":"4"}"#;
    let cost = measure(|| {
        let value: Owned = serde_json::from_str(json).expect("JSON");
        std::hint::black_box((&value.a, &value.b, &value.c, &value.d));
    });
    assert_eq!(cost.count_total, 3);
}

#[test]
fn what_is_borrowed_cannot_come_from_a_reader() {
    let mut reader = serde_json::Deserializer::from_reader(PLAIN.as_bytes());
    let error = Borrowing::deserialize(&mut reader).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("id: expected a string that can be borrowed"),
        "{error}"
    );
    let value = Text("x");
    assert_eq!(write(&value), "\"x\"");
}
