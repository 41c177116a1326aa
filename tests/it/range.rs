//! `range`, `gt`, `ge`, `lt`, `le`.

use realtime_model::{IntOrInf, Nullable, OrRaw, Secret, Validate, realtime_model};
use std::sync::Arc;

use crate::verdict::{codes, from_json, params, texts};

#[realtime_model]
#[derive(Debug, Clone, Default, PartialEq)]
struct Ends {
    #[model(range = 0.6..=1.2)]
    closed: Option<f64>,
    #[model(range = 0..10)]
    half_open: Option<u8>,
    #[model(range = 1..)]
    from: Option<i64>,
    #[model(range = ..=5)]
    up_to: Option<i32>,
    #[model(range = ..5)]
    below: Option<i16>,
    #[model(gt = 0.0)]
    above: Option<f32>,
    #[model(gt = 0, le = 10)]
    above_to: Option<u32>,
    #[model(gt = 0, lt = 10)]
    between: Option<u32>,
    #[model(ge = -1, lt = 1)]
    from_below: Option<i8>,
}

#[test]
fn each_form_of_a_range_has_its_words() {
    let outside = Ends {
        closed: Some(2.0),
        half_open: Some(10),
        from: Some(0),
        up_to: Some(6),
        below: Some(5),
        above: Some(0.0),
        above_to: Some(0),
        between: Some(10),
        from_below: Some(-2),
    };
    assert_eq!(
        texts(&outside),
        [
            "closed: 2 is outside 0.6..=1.2",
            "half_open: 10 is outside 0..10",
            "from: 0 is outside 1..",
            "up_to: 6 is outside ..=5",
            "below: 5 is outside ..5",
            "above: 0 is not above 0",
            "above_to: 0 is not above 0 and at most 10",
            "between: 10 is not above 0 and below 10",
            "from_below: -2 is outside -1..1",
        ]
    );
    assert_eq!(codes(&outside), ["range"; 9]);
}

#[test]
fn the_bounds_themselves_are_where_they_say() {
    let inside = [
        Ends {
            closed: Some(0.6),
            half_open: Some(9),
            from: Some(1),
            up_to: Some(5),
            ..Ends::default()
        },
        Ends {
            closed: Some(1.2),
            half_open: Some(0),
            from: Some(i64::MAX),
            up_to: Some(i32::MIN),
            ..Ends::default()
        },
        Ends {
            below: Some(4),
            above: Some(f32::MIN_POSITIVE),
            above_to: Some(10),
            ..Ends::default()
        },
        Ends {
            between: Some(9),
            from_below: Some(0),
            ..Ends::default()
        },
        Ends {
            between: Some(1),
            from_below: Some(-1),
            ..Ends::default()
        },
        Ends::default(),
    ];
    for value in inside {
        assert_eq!(value.validate(), Ok(()), "{value:?}");
    }
}

#[test]
fn the_parameters_tell_value_and_bounds() {
    let ends = |ends: Ends| params(&ends).concat();
    let closed = ends(Ends {
        closed: Some(2.0),
        ..Ends::default()
    });
    assert_eq!(
        closed,
        [
            ("value", "2".into()),
            ("min", "0.6".into()),
            ("max", "1.2".into())
        ]
    );
    let between = ends(Ends {
        between: Some(10),
        ..Ends::default()
    });
    assert_eq!(
        between,
        [
            ("value", "10".into()),
            ("above", "0".into()),
            ("below", "10".into())
        ]
    );
    let from = ends(Ends {
        from: Some(-3),
        ..Ends::default()
    });
    assert_eq!(from, [("value", "-3".into()), ("min", "1".into())]);
}

#[test]
fn nan_and_the_infinities_are_outside_every_bound() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let ends = Ends {
            closed: Some(value),
            above: Some(value as f32),
            ..Ends::default()
        };
        assert_eq!(codes(&ends), ["range"; 2], "{value}");
    }
}

#[test]
fn decoding_tells_path_and_bound() {
    assert_eq!(
        from_json::<Ends>(r#"{"closed": 2, "up_to": 7}"#).unwrap_err(),
        "closed: 2 is outside 0.6..=1.2; up_to: 7 is outside ..=5"
    );
    assert_eq!(
        from_json::<Ends>(r#"{"closed": 1}"#).unwrap().closed,
        Some(1.0)
    );
}

#[realtime_model]
#[derive(Debug)]
struct OwnType {
    #[model(range = 0.1..=0.3)]
    single: f32,
    #[model(range = ..=18446744073709551616)]
    wide: u128,
    #[model(range = -170141183460469231731687303715884105728..=-1)]
    negative: i128,
    #[model(range = 9007199254740993..)]
    exact: u64,
}

#[test]
fn numbers_are_compared_in_the_type_of_the_field() {
    // As an `f64`, the nearest `f32` to 0.1 is above 0.1, and that to 0.3 is above 0.3.
    let own = OwnType {
        single: 0.3,
        wide: 1 << 64,
        negative: i128::MIN,
        exact: 9_007_199_254_740_993,
    };
    assert_eq!(own.validate(), Ok(()));
    // As an `f64`, all of these are equal to their bound.
    let own = OwnType {
        single: 0.300_000_04,
        wide: (1 << 64) + 1,
        negative: 0,
        exact: 9_007_199_254_740_992,
    };
    assert_eq!(
        texts(&own),
        [
            "single: 0.30000004 is outside 0.1..=0.3",
            "wide: 18446744073709551617 is outside ..=18446744073709551616",
            "negative: 0 is outside -170141183460469231731687303715884105728..=-1",
            "exact: 9007199254740992 is outside 9007199254740993..",
        ]
    );
}

#[realtime_model]
#[derive(Debug)]
struct Wrapped {
    #[model(range = 1..=9)]
    nullable: Nullable<u8>,
    #[model(range = 1..=9)]
    boxed: Option<Box<u8>>,
    #[model(range = 1..=9)]
    shared: Arc<u8>,
    #[model(range = 1..=9)]
    raw: OrRaw<u8>,
    #[model(range = 1..=9)]
    tokens: Option<IntOrInf>,
    #[model(range = 1..=9)]
    secret: Secret<u8>,
    #[model(range = 1..=9)]
    non_zero: std::num::NonZeroU8,
}

#[test]
fn a_range_reaches_through_wrappers() {
    let all = |value: u8| Wrapped {
        nullable: Nullable::Value(value),
        boxed: Some(Box::new(value)),
        shared: Arc::new(value),
        raw: OrRaw::Value(value),
        tokens: Some(IntOrInf::Int(value.into())),
        secret: Secret::new(value),
        non_zero: value.try_into().unwrap(),
    };
    assert_eq!(all(9).validate(), Ok(()));
    let found = texts(&all(77));
    let at = |name: &str| format!("{name}: 77 is outside 1..=9");
    assert_eq!(
        found[..5],
        ["nullable", "boxed", "shared", "raw", "tokens"].map(at)
    );
    assert_eq!(found[5], "secret: the value is outside 1..=9");
    assert_eq!(found[6], at("non_zero"));
}

#[test]
fn what_is_not_there_and_what_is_no_number_is_in_range() {
    let json = r#"{"nullable": null, "boxed": null, "shared": 1, "raw": "not a number", "tokens": "inf", "secret": 9, "non_zero": 1}"#;
    let wrapped = from_json::<Wrapped>(json).unwrap();
    assert_eq!(wrapped.validate(), Ok(()));
    assert_eq!(wrapped.tokens, Some(IntOrInf::Inf));
}

const LOW: f64 = 0.25;
mod limits {
    pub(super) const HIGH: f64 = 4.0;
}

#[realtime_model]
#[derive(Debug)]
struct Constants {
    #[model(range = LOW..=limits::HIGH)]
    speed: f64,
    #[model(range = ..=u8::MAX / 2)]
    half: u8,
}

#[test]
fn a_bound_may_be_any_constant() {
    assert_eq!(
        texts(&Constants {
            speed: 5.0,
            half: 128
        }),
        [
            "speed: 5 is outside 0.25..=4",
            "half: 128 is outside ..=127"
        ]
    );
}
