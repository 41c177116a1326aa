//! `IntOrInf`: a number or `"inf"`, and nothing else.

use realtime_model::schema::{Schema, Shape};
use realtime_model::{Extra, IntOrInf, Model, Validate, realtime_model};

use crate::formats::{accepted, faithful, from_cbor, from_message_pack, refused, to_cbor};

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Limits {
    #[model(range = 1..=4096, multiple_of = 2)]
    max_output_tokens: Option<IntOrInf>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
struct ServerLimits {
    #[model(range = 1..=4096)]
    max_output_tokens: Option<IntOrInf>,
    #[model(extra)]
    extra: Extra,
}

const REFUSED: &str = r#"expected an unsigned integer or "inf", got "#;

#[test]
fn numbers_and_inf_go_through_every_format() {
    for (json, value) in [
        ("0", IntOrInf::Int(0)),
        ("4096", IntOrInf::Int(4096)),
        ("18446744073709551615", IntOrInf::Int(u64::MAX)),
        (r#""inf""#, IntOrInf::Inf),
    ] {
        assert_eq!(faithful::<IntOrInf>(json), value);
    }
    assert_eq!(accepted::<IntOrInf>(r#""\u0069nf""#), IntOrInf::Inf);
}

#[test]
fn everything_else_is_refused() {
    for (json, got) in [
        ("-1", "-1"),
        ("1.0", "1.0"),
        ("1e3", "1000.0"),
        (r#""Inf""#, r#""Inf""#),
        (r#""inf ""#, r#""inf ""#),
        (r#""infinity""#, r#""infinity""#),
        (r#""4096""#, r#""4096""#),
        ("true", "true"),
        ("null", "null"),
        ("[4096]", "a list"),
        (r#"{"inf":null}"#, "an object"),
    ] {
        assert_eq!(refused::<IntOrInf>(json), format!("{REFUSED}{got}"));
    }
    let long = refused::<IntOrInf>(&format!(r#""{}""#, "x".repeat(1_000_000)));
    assert_eq!(long, format!(r#"{REFUSED}"{}..""#, "x".repeat(64)));
}

#[test]
fn infinity_as_a_float_is_no_inf() {
    assert_eq!(
        from_cbor::<IntOrInf>(&to_cbor(&f64::INFINITY)),
        Err(format!("{REFUSED}inf"))
    );
    let bytes = rmp_serde::to_vec(&f64::NAN).unwrap();
    assert_eq!(
        from_message_pack::<IntOrInf>(&bytes),
        Err(format!("{REFUSED}NaN"))
    );
}

#[test]
fn bounds_are_for_the_number() {
    faithful::<Limits>(r#"{"max_output_tokens":4096}"#);
    faithful::<Limits>(r#"{"max_output_tokens":"inf"}"#);
    faithful::<Limits>("{}");
    assert_eq!(
        refused::<Limits>(r#"{"max_output_tokens":4097}"#),
        "max_output_tokens: 4097 is outside 1..=4096; max_output_tokens: 4097 is not a multiple of 2",
    );
    assert_eq!(
        refused::<Limits>(r#"{"max_output_tokens":-1}"#),
        format!("max_output_tokens: {REFUSED}-1")
    );
    let limits = Limits {
        max_output_tokens: Some(IntOrInf::Int(0)),
    };
    assert_eq!(
        limits.validate().unwrap_err().iter().next().unwrap().code(),
        "range"
    );
}

#[test]
fn a_lenient_model_takes_any_number_and_sets_the_rest_aside() {
    let limits: ServerLimits = faithful(r#"{"max_output_tokens":9000}"#);
    assert_eq!(limits.max_output_tokens, Some(IntOrInf::Int(9000)));
    assert!(limits.validate().is_err());
    for misfit in [
        "-1",
        "1.5",
        r#""unlimited""#,
        "[1]",
        "{\"a\":null}",
        "false",
    ] {
        let limits: ServerLimits = faithful(&format!(r#"{{"max_output_tokens":{misfit}}}"#));
        assert_eq!(limits.max_output_tokens, None);
        assert_eq!(
            limits.extra.set_aside().next().unwrap().1.to_string(),
            misfit
        );
    }
}

#[test]
fn text_parses_and_prints() {
    for (text, value) in [
        ("0", IntOrInf::Int(0)),
        ("18446744073709551615", u64::MAX.into()),
        ("inf", IntOrInf::Inf),
    ] {
        assert_eq!(text.parse(), Ok(value));
        assert_eq!(value.to_string(), text);
    }
    assert_eq!(
        format!("{:>5}|{:<5}|", IntOrInf::Inf, IntOrInf::Int(7)),
        "  inf|7    |"
    );
    for text in ["", "-1", "Inf", "infinity", "18446744073709551616", "1.0"] {
        let violation = text.parse::<IntOrInf>().unwrap_err();
        assert_eq!(
            (violation.code(), violation.to_string()),
            ("literal", format!("{REFUSED}{text:?}"))
        );
    }
}

#[test]
fn it_compares_as_a_limit_does() {
    assert!(IntOrInf::Int(u64::MAX) < IntOrInf::Inf);
    assert!(IntOrInf::from(3u8) < IntOrInf::from(4u16));
    assert_eq!(IntOrInf::from(7u32), 7);
    assert_ne!(IntOrInf::Inf, u64::MAX);
    assert_eq!(
        (IntOrInf::Int(7).as_int(), IntOrInf::Inf.as_int()),
        (Some(7), None)
    );
    assert!(IntOrInf::Inf.is_inf() && !IntOrInf::Int(7).is_inf());
}

#[test]
fn its_description_is_a_union() {
    assert_eq!(
        IntOrInf::SHAPE,
        Shape::Union(&[Shape::Integer, Shape::Literals(&["inf"])])
    );
    let Schema::Union(union) = IntOrInf::SCHEMA else {
        panic!()
    };
    assert!(
        union
            .members
            .iter()
            .map(|member| member.name)
            .eq(["Int", "Inf"])
    );
}
