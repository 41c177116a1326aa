//! Numbers, and what is said of a value.

use super::*;

#[test]
fn floats_and_integers() {
    #[realtime_model]
    #[derive(Debug, PartialEq)]
    struct Numbers {
        integer: Option<u8>,
        signed: Option<i64>,
        float: Option<f64>,
        short: Option<f32>,
    }
    for json in ["1.0", "1.5", "1e0", "-0.0"] {
        for field in ["integer", "signed"] {
            let error = refused_everywhere::<Numbers>(&format!(r#"{{"{field}":{json}}}"#));
            assert!(
                error.starts_with(&format!("{field}: expected an integer, got ")),
                "{error}"
            );
        }
    }
    let numbers: Numbers = accepted(r#"{"float":60,"short":-7}"#);
    assert_eq!((numbers.float, numbers.short), (Some(60.0), Some(-7.0)));
    assert_eq!(write(&numbers), r#"{"float":60.0,"short":-7.0}"#);
    // As an `f32` it would be an infinity, and be written as `null`.
    for (json, got) in [("1e39", "1e39"), ("-3.5e38", "-3.5e38")] {
        let error = refused_everywhere::<Numbers>(&format!(r#"{{"short":{json}}}"#));
        let expected =
            format!("short: expected a number from -3.4028235e38 to 3.4028235e38, got {got}");
        assert!(error.starts_with(&expected), "{error}");
    }
    let largest: Numbers = accepted(r#"{"short":3.4028235e38}"#);
    assert_eq!(largest.short, Some(f32::MAX));
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Floats {
    #[model(gt = -1e300)]
    above: Option<f64>,
    #[model(le = 1e300)]
    below: Option<f64>,
    #[model(range = 0.6..=1.2)]
    between: Option<f32>,
    #[model(multiple_of = 0.01)]
    step: Option<f64>,
    free: Option<f64>,
}

#[test]
fn nan_and_infinities() {
    for field in ["above", "below", "between", "step"] {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let map = std::collections::BTreeMap::from([(field, value)]);
            for error in [
                formats::from_cbor::<Floats>(&formats::to_cbor(&map)).unwrap_err(),
                formats::from_message_pack::<Floats>(&rmp_serde::to_vec(&map).unwrap())
                    .unwrap_err(),
            ] {
                assert!(one_line(error).starts_with(&format!("{field}: ")));
            }
        }
    }
    for (field, value, text) in [
        ("above", f64::INFINITY, "inf is not finite"),
        ("below", f64::NEG_INFINITY, "-inf is not finite"),
        ("below", f64::INFINITY, "inf is outside ..="),
        ("between", f64::INFINITY, "inf is outside 0.6..=1.2"),
    ] {
        let map = std::collections::BTreeMap::from([(field, value)]);
        let error = one_line(formats::from_cbor::<Floats>(&formats::to_cbor(&map)).unwrap_err());
        assert!(error.starts_with(&format!("{field}: {text}")), "{error}");
    }
    let free: Floats = formats::from_cbor(&formats::to_cbor(&json_free(f64::NAN))).unwrap();
    assert!(free.free.unwrap().is_nan());
}

fn json_free(value: f64) -> std::collections::BTreeMap<&'static str, f64> {
    [("free", value)].into()
}

#[test]
fn multiple_of_on_floats() {
    let step = |step| Floats {
        above: None,
        below: None,
        between: None,
        step: Some(step),
        free: None,
    };
    for value in [0.0, 0.3, 0.07, 1.1, 123_456.78, -0.29, 1e6 + 0.01] {
        assert_eq!(step(value).validate(), Ok(()), "{value}");
    }
    for value in [0.005, 0.301, 1.000_1, -0.001] {
        assert!(step(value).validate().is_err(), "{value}");
    }
}

#[test]
fn error_text() {
    let json = format!(r#"{{"name":{{"{}":1}}}}"#, "k".repeat(10_000));
    assert!(
        refused::<Plain>(&json)
            .starts_with("name: expected a string, got an object at line 1 column ")
    );
    let json = format!(r#"{{"count":"{}"}}"#, "v\\n\\u0007".repeat(10_000));
    let error = refused::<Plain>(&json);
    assert!(
        error.starts_with("count: expected an integer, got \"v\\n\\u{7}v\\n"),
        "{error}"
    );
    assert!(error.len() < 300, "{error}");
    #[realtime_model]
    #[derive(Debug)]
    struct Login {
        key: Secret<String>,
    }
    let error = refused::<Login>(r#"{"key":12345}"#);
    assert!(
        error.starts_with("key: expected a string, got ") && !error.contains("12345"),
        "{error}"
    );
    assert!(!format!("{:?}", read::<Login>(r#"{"key":"12345"}"#)).contains("12345"));
}
