//! Literals that are integers.

use realtime_model::{Model, realtime_model};

use crate::json::{faithful, read, refused, write};

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Audio {
    #[model(literal(24000 as Hz24000, 16000, -1 as Unset))]
    rate: Rate,
    #[model(literal(1, 2, ..))]
    channels: Option<Channels>,
}

#[realtime_model]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Level {
    #[model(rename = 1)]
    Low,
    #[model(rename = -9223372036854775808)]
    Least,
    #[model(rename = 9223372036854775807)]
    Most,
}

#[realtime_model]
#[derive(Debug, Clone, Copy, PartialEq)]
enum Code {
    #[model(rename = 200)]
    Ok,
    #[model(other)]
    Unlisted(i64),
}

#[test]
fn values_are_read_and_written_as_integers() {
    let audio: Audio = faithful(r#"{"rate":24000,"channels":2}"#);
    assert_eq!(
        audio,
        Audio {
            rate: Rate::Hz24000,
            channels: Some(Channels::_2)
        }
    );
    assert_eq!(faithful::<Audio>(r#"{"rate":-1}"#).rate, Rate::Unset);
    assert_eq!(read::<Audio>(r#"{"rate":16000}"#).rate, Rate::_16000);
    assert_eq!(
        faithful::<[Level; 3]>("[1,-9223372036854775808,9223372036854775807]"),
        [Level::Low, Level::Least, Level::Most]
    );
}

#[test]
fn unknown_ones_are_errors_or_kept() {
    let error = refused::<Audio>(r#"{"rate":48000}"#);
    assert_eq!(
        error,
        "rate: expected one of 24000, 16000, -1, got 48000 at line 1 column 13"
    );
    assert_eq!(
        faithful::<Audio>(r#"{"rate":16000,"channels":6}"#).channels,
        Some(Channels::Other(6))
    );
    assert_eq!(faithful::<Code>("-404"), Code::Unlisted(-404));
    assert_eq!(Code::from(200), Code::Ok);
    assert_eq!(Code::from(500), Code::Unlisted(500));
}

#[test]
fn other_kinds_are_errors() {
    for json in [
        "\"24000\"",
        "24000.0",
        "24000.5",
        "null",
        "[24000]",
        "18446744073709551615",
        "1e4",
    ] {
        let error = refused::<Rate>(json);
        assert!(
            error.starts_with("expected one of 24000, 16000, -1, got "),
            "{error}"
        );
    }
    assert!(refused::<Code>("\"200\"").starts_with("expected an integer, got \"200\""));
    let error = refused::<Code>("9223372036854775808");
    assert!(error.starts_with("expected an integer from -9223372036854775808 to 9223372036854775807, got 9223372036854775808"), "{error}");
}

#[test]
fn they_have_what_every_literal_has() {
    assert_eq!(Rate::VARIANTS, [24000_i64, 16000, -1]);
    assert_eq!(
        (
            Rate::Unset.value(),
            Channels::Other(7).value(),
            Code::Ok.value()
        ),
        (-1, 7, 200)
    );
    assert_eq!(
        (Rate::Unset.to_string(), Code::Unlisted(3).to_string()),
        ("-1".to_owned(), "3".to_owned())
    );
    assert_eq!("16000".parse(), Ok(Rate::_16000));
    assert_eq!("7".parse(), Ok(Channels::Other(7)));
    let violation = "x".parse::<Rate>().unwrap_err();
    assert_eq!(
        (violation.code(), violation.to_string().as_str()),
        ("literal", "expected one of 24000, 16000, -1, got \"x\"")
    );
    const VALUE: i64 = Rate::Hz24000.value();
    assert_eq!(VALUE, 24000);
    assert!(matches!(
        Rate::SHAPE,
        realtime_model::schema::Shape::Integers([24000, 16000, -1])
    ));
}

#[test]
fn integers_of_other_formats_count_by_value() {
    // One byte, signed or not, as the format likes it.
    let bytes = rmp_serde::to_vec(&1_u64).unwrap();
    assert_eq!(rmp_serde::from_slice::<Level>(&bytes).unwrap(), Level::Low);
    assert_eq!(write(&Level::Low), "1");
}
