//! `unique`: no two items of a list are equal.

use std::time::{Duration, Instant};

use allocation_counter::measure;
use realtime_model::{Extra, Secret, Validate, realtime_model};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::verdict::{codes, from_json, params, texts};

#[realtime_model]
#[derive(Debug, Clone, Default)]
struct Sets {
    #[model(unique)]
    names: Option<Vec<String>>,
    #[model(unique)]
    numbers: Option<Vec<f64>>,
    #[model(unique)]
    models: Option<Vec<Tool>>,
    #[model(unique)]
    values: Option<Vec<Value>>,
    #[model(unique)]
    foreign: Option<Vec<Uuid>>,
    #[model(unique)]
    secret: Option<Secret<Vec<String>>>,
    #[model(unique)]
    wide: Option<Vec<Wide>>,
}

#[realtime_model]
#[derive(Debug, Clone, Default)]
struct Tool {
    name: String,
    size: Option<u64>,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model]
#[derive(Debug, Clone, Default)]
struct Wide {
    value: u128,
}

#[test]
fn the_first_repetition_is_told_with_both_positions() {
    let sets = Sets {
        names: Some(["a", "b", "c", "b", "a"].map(String::from).into()),
        ..Sets::default()
    };
    assert_eq!(texts(&sets), ["names: item 3 repeats item 1"]);
    assert_eq!(codes(&sets), ["unique"]);
    assert_eq!(
        params(&sets)[0],
        [("first", "1".into()), ("second", "3".into())]
    );
    let error = from_json::<Sets>(r#"{"names": ["a", "a"]}"#).unwrap_err();
    assert_eq!(error, "names: item 1 repeats item 0");
}

#[test]
fn numbers_are_equal_by_value() {
    let numbers = |numbers: &[f64]| Sets {
        numbers: Some(numbers.into()),
        ..Sets::default()
    };
    assert_eq!(
        texts(&numbers(&[0.0, 1.5, -0.0])),
        ["numbers: item 2 repeats item 0"]
    );
    assert_eq!(numbers(&[1.5, 2.5, 1e300, -1e300]).validate(), Ok(()));
}

#[test]
fn models_are_equal_by_what_they_are_on_the_wire() {
    let tool = |name: &str, size| Tool {
        name: name.to_owned(),
        size,
        extra: Extra::new(),
    };
    let models = |models: Vec<Tool>| Sets {
        models: Some(models),
        ..Sets::default()
    };
    assert_eq!(
        models(vec![tool("a", None), tool("a", Some(1)), tool("b", None)]).validate(),
        Ok(())
    );
    assert_eq!(
        texts(&models(vec![tool("a", Some(1)), tool("a", Some(1))])),
        ["models: item 1 repeats item 0"]
    );
    let mut other = tool("a", None);
    other.extra.insert("later", 1);
    assert_eq!(
        models(vec![tool("a", None), other.clone()]).validate(),
        Ok(())
    );
    assert_eq!(codes(&models(vec![other.clone(), other])), ["unique"]);
}

#[test]
fn integers_beyond_64_bits_are_told_apart_inside_models() {
    let wide = |values: [u128; 2]| Sets {
        wide: Some(values.map(|value| Wide { value }).into()),
        ..Sets::default()
    };
    assert_eq!(wide([u128::MAX, u128::MAX - 1]).validate(), Ok(()));
    assert_eq!(codes(&wide([u128::MAX; 2])), ["unique"]);
}

#[test]
fn json_values_are_equal_as_json_schema_has_it() {
    for (values, unique) in [
        (json!([1, true, 0, false]), true),
        (json!([1, 1.0]), false),
        (json!([[0], [false]]), true),
        (json!([[1], [1.0]]), false),
        (json!([{"a": 1, "b": 2}, {"b": 2, "a": 1}]), false),
        (json!([{"a": 1}, {"a": 2}, {}, null, "a"]), true),
        (json!([{}, [1], true, null, {}, 1]), false),
        (
            json!([18446744073709551615_u64, 18446744073709551614_u64]),
            true,
        ),
    ] {
        let sets = Sets {
            values: values.as_array().cloned(),
            ..Sets::default()
        };
        assert_eq!(sets.validate().is_ok(), unique, "{values}");
    }
}

#[test]
fn foreign_items_are_compared_too() {
    let sets = Sets {
        foreign: Some(vec![Uuid::nil(), Uuid::max(), Uuid::nil()]),
        ..Sets::default()
    };
    assert_eq!(texts(&sets), ["foreign: item 2 repeats item 0"]);
}

#[test]
fn of_a_secret_list_not_even_the_positions_are_told() {
    let sets = Sets {
        secret: Some(Secret::new(vec!["s".to_owned(); 2])),
        ..Sets::default()
    };
    assert_eq!(texts(&sets), ["secret: an item is there twice"]);
}

#[test]
fn a_long_list_is_not_slow() {
    let names = (0..200_000).map(|i| format!("{i:08}")).collect();
    let sets = Sets {
        names: Some(names),
        ..Sets::default()
    };
    let start = Instant::now();
    assert_eq!(sets.validate(), Ok(()));
    // Quadratic would be 2·10¹⁰ comparisons: minutes.
    assert!(
        start.elapsed() < Duration::from_secs(5),
        "{:?}",
        start.elapsed()
    );
}

#[test]
fn what_nests_is_not_copied_at_each_level() {
    let text = "a".repeat(100_000);
    let deep = (0..100).fold(json!(text), |inner, _| json!({ "inner": inner }));
    let sets = Sets {
        values: Some(vec![deep]),
        ..Sets::default()
    };
    let cost = measure(|| assert!(sets.validate().is_ok()));
    assert!(cost.bytes_max < 10 * 100_000, "{cost:?}");
}
