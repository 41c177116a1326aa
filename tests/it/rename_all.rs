//! `rename_all`: every rule, on fields and variants, in each direction; serde_derive is the judge.

use realtime_model::realtime_model;

use crate::json::{read, refused, write};

/// The same struct and the same enum under one rule, ours and serde's.
macro_rules! rules {
    ($($rule:ident = $text:literal;)*) => {$(
        #[allow(non_snake_case, reason = "names that rules split in odd ways")]
        mod $rule {
            use super::{Reads, realtime_model, same_fields, same_variants};

            #[realtime_model(rename_all = $text)]
            #[derive(Debug, PartialEq, Default)]
            struct Ours { a: u8, outcome: u8, very_tasty: u8, _z42__x: u8, upper_B: u8, r#type: u8 }

            #[derive(Debug, serde::Serialize)]
            #[serde(rename_all = $text)]
            struct Serdes { a: u8, outcome: u8, very_tasty: u8, _z42__x: u8, upper_B: u8, r#type: u8 }

            #[realtime_model(rename_all = $text)]
            #[derive(Debug, Clone, Copy, PartialEq)]
            enum OurEnum { A, Outcome, VeryTasty, Z42X, HTTPServer }

            #[derive(serde::Serialize)]
            #[serde(rename_all = $text)]
            enum SerdesEnum { A, Outcome, VeryTasty, Z42X, HTTPServer }

            /// The unit variants of a union are named as those of an enum that has no others.
            #[realtime_model]
            #[model(rename_all = $text)]
            #[derive(Debug, Clone, Copy, PartialEq)]
            enum OurUnion { A, Outcome, VeryTasty, Z42X, HTTPServer, Number(u8) }

            #[test]
            fn fields() {
                let ours = Ours { a: 1, outcome: 2, very_tasty: 3, _z42__x: 4, upper_B: 5, r#type: 6 };
                same_fields(&ours, &Serdes { a: 1, outcome: 2, very_tasty: 3, _z42__x: 4, upper_B: 5, r#type: 6 });
            }

            #[test]
            fn variants() {
                use SerdesEnum::*;
                let serdes = [A, Outcome, VeryTasty, Z42X, HTTPServer];
                let ours = { use OurEnum::*; [A, Outcome, VeryTasty, Z42X, HTTPServer] };
                same_variants(&ours, &serdes);
                let ours = { use OurUnion::*; [A, Outcome, VeryTasty, Z42X, HTTPServer] };
                same_variants(&ours, &serdes);
                assert_eq!("7".reads::<OurUnion>(), OurUnion::Number(7));
            }
        }
    )*};
}

rules! {
    lower = "lowercase";
    upper = "UPPERCASE";
    pascal = "PascalCase";
    camel = "camelCase";
    snake = "snake_case";
    screaming_snake = "SCREAMING_SNAKE_CASE";
    kebab = "kebab-case";
    screaming_kebab = "SCREAMING-KEBAB-CASE";
}

trait Reads {
    fn reads<'de, T: serde::Deserialize<'de>>(&'de self) -> T;
}

impl Reads for str {
    fn reads<'de, T: serde::Deserialize<'de>>(&'de self) -> T {
        read(self)
    }
}

#[track_caller]
fn same_fields<T>(ours: &T, serdes: &impl serde::Serialize)
where
    T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let json = write(serdes);
    assert_eq!(write(ours), json);
    assert_eq!(read::<T>(&json), *ours);
}

#[track_caller]
fn same_variants<T, const N: usize>(ours: &[T; N], serdes: &[impl serde::Serialize; N])
where
    T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug,
{
    for (ours, serdes) in ours.iter().zip(serdes) {
        let json = write(serdes);
        assert_eq!(write(ours), json);
        assert_eq!(read::<T>(&json), *ours);
    }
}

#[realtime_model(rename_all(serialize = "camelCase", deserialize = "kebab-case"))]
#[derive(Debug, PartialEq)]
struct EachWay {
    max_tokens: u8,
    #[model(rename = "kept_as_it_is")]
    one_more: u8,
    #[model(rename(serialize = "out"))]
    half_renamed: u8,
}

#[test]
fn each_direction_has_its_rule() {
    let value: EachWay = read(r#"{"max-tokens":1,"kept_as_it_is":2,"half-renamed":3}"#);
    assert_eq!(
        value,
        EachWay {
            max_tokens: 1,
            one_more: 2,
            half_renamed: 3
        }
    );
    assert_eq!(
        write(&value),
        r#"{"maxTokens":1,"kept_as_it_is":2,"out":3}"#
    );
    assert!(refused::<EachWay>(r#"{"maxTokens":1}"#).starts_with("missing field `max-tokens`"));
}

#[realtime_model(rename_all(deserialize = "camelCase"))]
#[derive(Debug, PartialEq)]
struct OneWay {
    max_tokens: u8,
}

#[test]
fn a_direction_without_a_rule_keeps_the_names() {
    assert_eq!(
        write(&read::<OneWay>(r#"{"maxTokens":1}"#)),
        r#"{"max_tokens":1}"#
    );
}

#[realtime_model(rename_all(serialize = "UPPERCASE"))]
#[derive(Debug, Clone, Copy, PartialEq)]
enum Status {
    InProgress,
    #[model(rename = "done")]
    Completed,
    Step(u8),
}

#[test]
fn variants_without_a_rule_are_snake_case() {
    assert_eq!(read::<Status>("\"in_progress\""), Status::InProgress);
    assert_eq!(write(&Status::InProgress), "\"INPROGRESS\"");
    assert_eq!(write(&Status::Completed), "\"done\"");
    assert_eq!(read::<Status>("1"), Status::Step(1));
}

#[realtime_model(rename_all = "kebab-case")]
#[derive(Debug, PartialEq)]
enum Action {
    WaitHere,
    #[model(tag(type = "go"), rename_all = "camelCase")]
    Go {
        to_where: String,
    },
    #[model(tag(type = "stay"))]
    Stay {
        how_long: u8,
    },
}

#[test]
fn the_rule_of_an_enum_is_for_variants_and_that_of_a_variant_for_fields() {
    assert_eq!(write(&Action::WaitHere), "\"wait-here\"");
    let go: Action = read(r#"{"type":"go","toWhere":"home"}"#);
    assert_eq!(
        go,
        Action::Go {
            to_where: "home".to_owned()
        }
    );
    assert_eq!(
        write(&Action::Stay { how_long: 1 }),
        r#"{"type":"stay","how_long":1}"#
    );
}

#[derive(Debug, PartialEq)]
#[realtime_model(rename_all = "SCREAMING_SNAKE_CASE")]
struct AfterADerive {
    some_key: u8,
}

#[test]
fn the_attribute_may_stand_below_a_derive() {
    assert_eq!(write(&AfterADerive { some_key: 1 }), r#"{"SOME_KEY":1}"#);
}
