//! `len`: strings, in Unicode code points.

use std::borrow::Cow;

use realtime_model::{Nullable, Validate, realtime_model};

use crate::verdict::{codes, from_json, params, texts};

#[realtime_model]
#[derive(Debug, Clone, Default)]
struct Texts<'a> {
    #[model(len = 1..=4)]
    both: Option<String>,
    #[model(len = 2..)]
    least: Option<Box<str>>,
    #[model(len = ..=3)]
    most: Nullable<String>,
    #[model(len = ..3)]
    below: Option<Cow<'a, str>>,
    #[model(len = 2..=2)]
    exact: Option<&'a str>,
}

#[test]
fn each_form_has_its_words() {
    let outside = Texts {
        both: Some(String::new()),
        least: Some("a".into()),
        most: Nullable::Value("abcd".to_owned()),
        below: Some("abc".into()),
        exact: Some("abc"),
    };
    assert_eq!(
        texts(&outside),
        [
            "both: length 0 is outside 1..=4",
            "least: length 1 is outside 2..",
            "most: length 4 is outside ..=3",
            "below: length 3 is outside ..=2",
            "exact: length 3 is not 2",
        ]
    );
    assert_eq!(codes(&outside), ["len"; 5]);
    let both = &params(&outside)[0];
    assert_eq!(
        *both,
        [
            ("value", "0".into()),
            ("min", "1".into()),
            ("max", "4".into())
        ]
    );
}

#[test]
fn code_points_are_counted_not_bytes_and_not_utf16() {
    for text in ["äöüß", "日本語字", "👩👩👩👩", "e\u{301}e\u{301}"] {
        let texts = Texts {
            both: Some(text.to_owned()),
            ..Texts::default()
        };
        assert_eq!(texts.validate(), Ok(()), "{text}");
    }
    let five = Texts {
        both: Some("👩👩👩👩👩".to_owned()),
        ..Texts::default()
    };
    assert_eq!(texts(&five), ["both: length 5 is outside 1..=4"]);
}

#[test]
fn absent_and_null_have_no_length() {
    assert_eq!(Texts::default().validate(), Ok(()));
    assert_eq!(
        Texts {
            most: Nullable::Null,
            ..Texts::default()
        }
        .validate(),
        Ok(())
    );
    assert!(from_json::<Texts<'_>>(r#"{"both": null, "most": null}"#).is_ok());
}

#[test]
fn decoding_refuses_what_is_too_long_and_does_not_repeat_it() {
    let json = format!(r#"{{"both": "{}"}}"#, "x".repeat(1_000_000));
    let error = from_json::<Texts<'_>>(&json).unwrap_err();
    assert_eq!(error, "both: length 1000000 is outside 1..=4");
}
