//! `check = path`, on fields and on containers.

use realtime_model::{Nullable, Secret, Validate, Violation, realtime_model};

use crate::verdict::{codes, from_json, params, texts};

mod rules {
    use super::*;

    pub(super) fn address(text: &str) -> Result<(), Violation> {
        if text.contains('@') {
            return Ok(());
        }
        Err(Violation::new("address", "there is no `@`").with("missing", "@"))
    }

    pub(super) fn even(value: &u32) -> Result<(), Violation> {
        if value.is_multiple_of(2) {
            Ok(())
        } else {
            Err(Violation::new("check", format!("{value} is odd")))
        }
    }

    pub(super) fn sorted<T: PartialOrd>(list: &[T]) -> Result<(), Violation> {
        if list.is_sorted() {
            Ok(())
        } else {
            Err(Violation::new("sorted", "the items are not in order"))
        }
    }

    pub(super) fn there(option: &Option<u8>) -> Result<(), Violation> {
        option
            .map(|_| ())
            .ok_or_else(|| Violation::new("there", "must be there"))
    }

    pub(super) fn ordered(window: &super::Window) -> Result<(), Violation> {
        if window.from > window.to {
            return Err(Violation::new("order", "`from` is after `to`").at("from"));
        }
        Ok(())
    }

    pub(super) fn short(window: &super::Window) -> Result<(), Violation> {
        if window.to.abs_diff(window.from) > 10 {
            Err(Violation::new("short", "longer than 10"))
        } else {
            Ok(())
        }
    }

    pub(super) fn never(secret: &Secret<String>) -> Result<(), Violation> {
        Err(Violation::new(
            "never",
            format!("{} is wrong", secret.expose()),
        ))
    }
}

#[realtime_model]
#[derive(Debug, Clone, Default)]
struct Fields {
    #[model(check = rules::address)]
    plain: String,
    #[model(check = rules::address)]
    option: Option<String>,
    #[model(check = rules::address)]
    nullable: Nullable<String>,
    #[model(check = rules::address)]
    boxed: Option<Box<str>>,
    #[model(check = rules::even)]
    number: u32,
    #[model(check = rules::even)]
    maybe: Option<Box<u32>>,
    #[model(check = rules::sorted)]
    list: Option<Vec<f64>>,
    #[model(check = rules::there)]
    whole: Option<u8>,
}

#[test]
fn a_check_takes_the_field_or_what_is_inside() {
    let good = Fields {
        plain: "a@b".to_owned(),
        option: Some("a@b".to_owned()),
        nullable: Nullable::Value("@".to_owned()),
        boxed: Some("@".into()),
        number: 2,
        maybe: Some(Box::new(4)),
        list: Some(vec![1.0, 2.0]),
        whole: Some(1),
    };
    assert_eq!(good.validate(), Ok(()));
    let bad = Fields {
        plain: "ab".to_owned(),
        option: Some("ab".to_owned()),
        nullable: Nullable::Value("ab".to_owned()),
        boxed: Some("ab".into()),
        number: 3,
        maybe: Some(Box::new(5)),
        list: Some(vec![2.0, 1.0]),
        whole: None,
    };
    assert_eq!(
        texts(&bad),
        [
            "plain: there is no `@`",
            "option: there is no `@`",
            "nullable: there is no `@`",
            "boxed: there is no `@`",
            "number: 3 is odd",
            "maybe: 5 is odd",
            "list: the items are not in order",
            "whole: must be there",
        ]
    );
    assert_eq!(
        codes(&bad)[3..],
        ["address", "check", "check", "sorted", "there"]
    );
    assert_eq!(params(&bad)[0], [("missing", "@".into())]);
}

#[test]
fn what_is_not_there_is_not_checked() {
    let absent = Fields {
        plain: "@".to_owned(),
        whole: Some(1),
        nullable: Nullable::Null,
        ..Fields::default()
    };
    assert_eq!(absent.validate(), Ok(()));
}

#[realtime_model(check = rules::ordered, check = rules::short)]
#[derive(Debug, Clone, Default)]
struct Window {
    #[model(range = ..=100)]
    from: u32,
    to: u32,
}

#[realtime_model]
#[derive(Debug, Default)]
struct Windows {
    windows: Vec<Window>,
}

#[test]
fn a_check_of_the_container_comes_after_the_bounds_and_may_point_at_a_field() {
    let windows = Windows {
        windows: vec![Window { from: 1, to: 2 }, Window { from: 200, to: 1 }],
    };
    assert_eq!(
        texts(&windows),
        [
            "windows[1].from: 200 is outside ..=100",
            "windows[1].from: `from` is after `to`",
            "windows[1]: longer than 10",
        ]
    );
}

#[test]
fn decoding_checks() {
    let error = from_json::<Window>(r#"{"from": 2, "to": 1}"#).unwrap_err();
    assert_eq!(error, "from: `from` is after `to`");
    let error = from_json::<Windows>(r#"{"windows": [{"from": 0, "to": 20}]}"#).unwrap_err();
    assert_eq!(error, "windows[0]: longer than 10");
}

#[realtime_model]
#[derive(Debug)]
struct Key {
    inner: Secret<Inner>,
}

#[realtime_model]
#[derive(Debug)]
struct Inner {
    #[model(check = rules::never)]
    key: Secret<String>,
    #[model(check = rules::address)]
    mail: String,
}

#[test]
fn below_a_secret_the_words_of_a_check_are_replaced() {
    let key = Key {
        inner: Secret::new(Inner {
            key: Secret::new("SENTINEL".to_owned()),
            mail: "m".to_owned(),
        }),
    };
    assert_eq!(
        texts(&key),
        [
            "inner.key: the value is not accepted",
            "inner.mail: the value is not accepted"
        ]
    );
    assert_eq!(codes(&key), ["never", "address"]);
    assert!(params(&key).concat().is_empty());
}

fn odd_words(_: &str) -> Result<(), Violation> {
    Err(Violation::new("check", "two\nlines \u{7}"))
}

#[realtime_model]
#[derive(Debug)]
struct Words {
    #[model(check = odd_words)]
    text: String,
}

#[test]
fn whatever_a_check_says_is_one_line() {
    assert_eq!(
        texts(&Words {
            text: String::new()
        }),
        [r"text: two\nlines \u{7}"]
    );
}
