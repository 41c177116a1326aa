//! `multiple_of`.

use realtime_model::{IntOrInf, Validate, realtime_model};

use crate::verdict::{codes, from_json, params, texts};

#[realtime_model]
#[derive(Debug, Clone, Default)]
struct Steps {
    #[model(multiple_of = 5)]
    five: Option<i64>,
    #[model(multiple_of = 0.1)]
    tenth: Option<f64>,
    #[model(multiple_of = 0.1)]
    single: Option<f32>,
    #[model(multiple_of = 2)]
    even: Option<u128>,
    #[model(multiple_of = 8)]
    tokens: Option<IntOrInf>,
    #[model(range = 10..=20, multiple_of = 4)]
    both: Option<u8>,
}

#[realtime_model]
#[derive(Debug)]
struct Huge {
    #[model(multiple_of = 0.5)]
    half: f64,
    #[model(multiple_of = 0.123456789)]
    odd: f64,
}

fn tenth(value: f64) -> Steps {
    Steps {
        tenth: Some(value),
        ..Steps::default()
    }
}

#[test]
fn integers_are_exact() {
    for value in [0, 5, -15, i64::MAX - 2] {
        assert_eq!(
            Steps {
                five: Some(value),
                ..Steps::default()
            }
            .validate(),
            Ok(()),
            "{value}"
        );
    }
    for value in [1, -4, i64::MAX, i64::MIN] {
        assert_eq!(
            codes(&Steps {
                five: Some(value),
                ..Steps::default()
            }),
            ["multiple_of"],
            "{value}"
        );
    }
    assert_eq!(
        codes(&Steps {
            even: Some(u128::MAX),
            ..Steps::default()
        }),
        ["multiple_of"]
    );
    assert_eq!(
        Steps {
            even: Some(u128::MAX - 1),
            ..Steps::default()
        }
        .validate(),
        Ok(())
    );
}

#[test]
fn decimal_fractions_are_multiples_of_decimal_steps() {
    for value in [0.0, -0.0, 0.1, 0.3, -0.7, 6.1, 1_000_000.1] {
        assert_eq!(tenth(value).validate(), Ok(()), "{value}");
        let single = Steps {
            single: Some(value as f32),
            ..Steps::default()
        };
        assert_eq!(single.validate(), Ok(()), "{value} as f32");
    }
    for value in [0.05, 0.5001, -0.15, 1_000_000.05] {
        assert_eq!(codes(&tenth(value)), ["multiple_of"], "{value}");
    }
}

#[test]
fn more_steps_than_a_float_counts_are_exact() {
    let huge = Huge {
        half: 1e308,
        odd: 1e308,
    };
    assert_eq!(
        texts(&huge),
        ["odd: 1e308 is not a multiple of 0.123456789"]
    );
}

#[test]
fn nan_and_the_infinities_are_multiples_of_nothing() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(codes(&tenth(value)), ["multiple_of"], "{value}");
    }
}

#[test]
fn the_words_and_the_parameters() {
    let steps = Steps {
        five: Some(7),
        ..Steps::default()
    };
    assert_eq!(texts(&steps), ["five: 7 is not a multiple of 5"]);
    assert_eq!(
        params(&steps)[0],
        [("value", "7".into()), ("multiple_of", "5".into())]
    );
}

#[test]
fn it_reaches_the_integer_arm_only() {
    assert_eq!(
        Steps {
            tokens: Some(IntOrInf::Inf),
            ..Steps::default()
        }
        .validate(),
        Ok(())
    );
    let steps = Steps {
        tokens: Some(IntOrInf::Int(12)),
        ..Steps::default()
    };
    assert_eq!(texts(&steps), ["tokens: 12 is not a multiple of 8"]);
}

#[test]
fn range_and_multiple_are_two_rules() {
    let steps = Steps {
        both: Some(21),
        ..Steps::default()
    };
    assert_eq!(
        texts(&steps),
        [
            "both: 21 is outside 10..=20",
            "both: 21 is not a multiple of 4"
        ]
    );
    assert_eq!(
        from_json::<Steps>(r#"{"both": 21}"#).unwrap_err(),
        "both: 21 is outside 10..=20; both: 21 is not a multiple of 4"
    );
}
