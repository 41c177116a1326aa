//! Structs with one unnamed field: values that always keep their bounds.

use std::collections::BTreeMap;

use realtime_model::{Secret, Unchecked, Validate, Violation, realtime_model};

use crate::verdict::{codes, from_json, texts};

#[realtime_model(range = 0.6..=1.2)]
#[derive(Debug, Clone, Copy, PartialEq)]
struct Temperature(f64);

#[realtime_model(len = 1..=8, pattern = "^[a-z]+$")]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Name(String);

#[realtime_model(range = 1.., multiple_of = 2, check = not_six)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Even(u16);

#[realtime_model(items = 1.., each(range = ..=9))]
#[derive(Debug, Clone, PartialEq)]
struct Digits(Vec<u8>);

#[realtime_model]
#[derive(Debug, Clone, Copy, PartialEq)]
struct Flag(bool);

fn not_six(value: &u16) -> Result<(), Violation> {
    if *value == 6 {
        Err(Violation::new("six", "6 is not wanted"))
    } else {
        Ok(())
    }
}

#[test]
fn new_refuses_what_breaks_a_bound() {
    assert_eq!(Temperature::new(0.8).unwrap().get(), 0.8);
    let violation = Temperature::new(2.0).unwrap_err();
    assert_eq!(violation.to_string(), "2 is outside 0.6..=1.2");
    assert_eq!(violation.code(), "range");
    assert!(violation.path().is_empty());
    assert_eq!(
        Even::new(3).unwrap_err().to_string(),
        "3 is not a multiple of 2"
    );
    assert_eq!(Even::new(6).unwrap_err().code(), "six");
    assert_eq!(
        Name::new("Aa".to_owned()).unwrap_err().to_string(),
        r#""Aa" does not match `^[a-z]+$`"#
    );
}

#[test]
fn a_violation_inside_has_its_path() {
    assert_eq!(
        Digits::new(vec![1, 10]).unwrap_err().to_string(),
        "[1]: 10 is outside ..=9"
    );
    assert_eq!(Digits::new(vec![]).unwrap_err().code(), "items");
}

#[test]
fn nan_is_refused_by_every_bound() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert!(Temperature::new(value).is_err(), "{value}");
    }
}

const WARM: Temperature = Temperature::constant(1.1);
const ON: Flag = Flag::constant(true);

#[test]
fn a_constant_is_checked_when_it_is_compiled() {
    assert_eq!(WARM.get(), 1.1);
    assert!(ON.get());
}

#[test]
#[should_panic(expected = "Temperature")]
fn outside_of_a_constant_it_panics() {
    let _ = Temperature::constant(std::hint::black_box(1.3));
}

#[test]
fn the_value_comes_out_again() {
    assert_eq!(Temperature::new(0.8).unwrap().into_inner(), 0.8);
    let name = Name::new("abc".to_owned()).unwrap();
    assert_eq!(name.get(), "abc");
    assert_eq!(name.into_inner(), "abc");
}

#[test]
fn it_converts_and_prints_as_its_inner_type_does() {
    assert_eq!(Temperature::try_from(0.7).unwrap().to_string(), "0.7");
    assert_eq!(Temperature::try_from(7.0).unwrap_err().code(), "range");
    assert_eq!(
        "0.7".parse::<Temperature>().unwrap(),
        Temperature::constant(0.7)
    );
    assert_eq!("9".parse::<Temperature>().unwrap_err().code(), "range");
    assert!("warm".parse::<Temperature>().is_err());
    assert_eq!("abc".parse::<Name>().unwrap().to_string(), "abc");
}

#[realtime_model(lenient)]
#[derive(Debug)]
struct Lenient {
    temperature: Option<Temperature>,
    names: BTreeMap<Name, Even>,
    #[model(range = ..=1)]
    bounded: Option<u8>,
    secret: Option<Secret<Name>>,
}

#[test]
fn a_newtype_holds_its_bounds_in_a_lenient_model_too() {
    let lenient =
        from_json::<Lenient>(r#"{"temperature": 1, "names": {"a": 4}, "bounded": 2}"#).unwrap();
    assert_eq!(lenient.temperature, Some(Temperature::constant(1.0)));
    assert_eq!(lenient.bounded, Some(2));
    assert_eq!(codes(&lenient), ["range"]);
    let error = from_json::<Lenient>(r#"{"temperature": 2, "names": {}}"#).unwrap_err();
    assert!(
        error.starts_with("temperature: 2 is outside 0.6..=1.2"),
        "{error}"
    );
    let error = from_json::<Lenient>(r#"{"names": {"a": 3}}"#).unwrap_err();
    assert!(
        error.starts_with("names.a: 3 is not a multiple of 2"),
        "{error}"
    );
    let error = from_json::<Lenient>(r#"{"names": {"A": 4}}"#).unwrap_err();
    assert!(
        error.starts_with(r#"names.A: "A" does not match `^[a-z]+$`"#),
        "{error}"
    );
}

#[realtime_model]
#[derive(Debug)]
struct Strict {
    names: BTreeMap<Name, Even>,
    hidden: Option<Secret<BTreeMap<Name, u8>>>,
}

#[test]
fn bounds_of_a_key_are_told_with_all_others() {
    let json = r#"{"names": {"a": 3, "A": 4, "": 2}}"#;
    let expected = [
        r#"names[""]: length 0 is outside 1..=8"#,
        r#"names[""]: "" does not match `^[a-z]+$`"#,
        r#"names.A: "A" does not match `^[a-z]+$`"#,
        "names.a: 3 is not a multiple of 2",
    ];
    assert_eq!(from_json::<Strict>(json).unwrap_err(), expected.join("; "));
    let unchecked: Unchecked<Strict> = from_json(json).unwrap();
    let violations = unchecked.check().unwrap_err();
    let texts: Vec<_> = violations.iter().map(ToString::to_string).collect();
    assert_eq!(texts, expected);
}

#[test]
fn a_secret_map_does_not_tell_its_keys() {
    let json = r#"{"names": {}, "hidden": {"SENTINEL": 1}}"#;
    let error = from_json::<Strict>(json).unwrap_err();
    assert_eq!(error, "hidden: the value does not match `^[a-z]+$`");
}

#[test]
fn a_secret_newtype_does_not_tell_what_it_was_given() {
    let error = from_json::<Lenient>(r#"{"names": {}, "secret": "SENTINEL"}"#).unwrap_err();
    assert!(
        error.starts_with("secret: ") && !error.contains("SENTINEL"),
        "{error}"
    );
}

#[test]
fn it_is_transparent_on_the_wire() {
    assert_eq!(serde_json::to_string(&WARM).unwrap(), "1.1");
    assert_eq!(from_json::<Temperature>("1.1").unwrap(), WARM);
    assert_eq!(
        from_json::<Temperature>("2").unwrap_err(),
        "2 is outside 0.6..=1.2"
    );
    assert_eq!(
        from_json::<Digits>("[1, 2]").unwrap(),
        Digits::new(vec![1, 2]).unwrap()
    );
    assert_eq!(
        from_json::<Digits>("[1, 12]").unwrap_err(),
        "[1]: 12 is outside ..=9"
    );
}

#[realtime_model(check = has_name)]
#[derive(Debug, Clone)]
struct Named(Vec<Entry>);

#[realtime_model]
#[derive(Debug, Clone)]
struct Entry {
    #[model(len = 1..)]
    name: String,
}

fn has_name(entries: &[Entry]) -> Result<(), Violation> {
    if entries.is_empty() {
        Err(Violation::new("empty", "nothing is named"))
    } else {
        Ok(())
    }
}

#[test]
fn validation_enters_what_is_inside() {
    let named = Named::new(vec![Entry {
        name: String::new(),
    }])
    .unwrap();
    assert_eq!(texts(&named), ["[0].name: length 0 is outside 1.."]);
    assert_eq!(
        Named::new(vec![]).unwrap_err().to_string(),
        "nothing is named"
    );
    assert_eq!(WARM.validate(), Ok(()));
}

#[realtime_model(range = ..=18446744073709551615)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Wide(i128);

#[realtime_model]
#[derive(Debug, PartialEq)]
struct WideKeys {
    keys: BTreeMap<Wide, u128>,
}

#[test]
fn integers_of_128_bits_are_values_and_keys_too() {
    let json = r#"{"keys":{"-18446744073709551616":340282366920938463463374607431768211455}}"#;
    assert_eq!(crate::json::faithful::<WideKeys>(json).keys.len(), 1);
    let error = from_json::<Wide>("18446744073709551616").unwrap_err();
    assert_eq!(
        error,
        "18446744073709551616 is outside ..=18446744073709551615"
    );
}
