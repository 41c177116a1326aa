//! `alias` on fields and variants: further names on the way in, never on the way out.

use realtime_model::{Extra, realtime_model};

use crate::json::{read, refused, write};

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Usage {
    #[model(alias = "prompt_tokens", alias = "tokens_in")]
    input_tokens: u64,
    #[serde(rename = "out", alias = "completion_tokens")]
    output_tokens: Option<u64>,
}

#[test]
fn every_name_is_read_and_one_is_written() {
    for name in ["input_tokens", "prompt_tokens", "tokens_in"] {
        for out in ["out", "completion_tokens"] {
            let json = format!(r#"{{"{name}":1,"{out}":2}}"#);
            let usage: Usage = read(&json);
            assert_eq!(
                usage,
                Usage {
                    input_tokens: 1,
                    output_tokens: Some(2)
                }
            );
            assert_eq!(write(&usage), r#"{"input_tokens":1,"out":2}"#);
        }
    }
}

#[test]
fn an_alias_beside_its_field_is_a_duplicate() {
    for json in [
        r#"{"input_tokens":1,"prompt_tokens":1}"#,
        r#"{"prompt_tokens":1,"input_tokens":1}"#,
        r#"{"prompt_tokens":1,"tokens_in":1}"#,
        r#"{"tokens_in":1,"x":0,"out":null,"tokens_in":1}"#,
    ] {
        let error = refused::<Usage>(json);
        assert!(
            error.starts_with("duplicate field `input_tokens` at line 1"),
            "{error}"
        );
    }
    assert!(
        refused::<Usage>(r#"{"input_tokens":1,"out":null,"completion_tokens":null}"#)
            .starts_with("duplicate field `out`")
    );
}

#[test]
fn a_missing_field_is_named_by_its_name() {
    assert!(refused::<Usage>("{}").starts_with("missing field `input_tokens`"));
}

#[realtime_model(deny_unknown_fields)]
#[derive(Debug)]
struct Denying {
    #[model(alias = "colour")]
    _color: u8,
}

#[test]
fn an_alias_is_no_unknown_field() {
    read::<Denying>(r#"{"colour":1}"#);
    assert!(refused::<Denying>(r#"{"coulour":1}"#).starts_with("unknown field \"coulour\""));
}

#[realtime_model]
#[derive(Debug)]
struct Keeping {
    #[model(alias = "b")]
    a: Option<u8>,
    #[model(extra)]
    extra: Extra,
}

#[test]
fn extra_keeps_no_alias_and_remembers_its_null_under_the_field() {
    let keeping: Keeping = read(r#"{"b":null,"c":1}"#);
    assert_eq!(keeping.a, None);
    assert!(keeping.extra.nulls().eq(["a"]));
    assert_eq!(write(&keeping), r#"{"a":null,"c":1}"#);
}

#[realtime_model]
#[derive(Debug, Clone, Copy, PartialEq)]
enum Status {
    #[model(alias = "canceled", alias = "aborted")]
    Cancelled,
    #[serde(alias = "done")]
    Completed,
}

#[test]
fn variants_have_aliases() {
    for spelling in ["cancelled", "canceled", "aborted"] {
        assert_eq!(read::<Status>(&format!("{spelling:?}")), Status::Cancelled);
        assert_eq!(spelling.parse(), Ok(Status::Cancelled));
    }
    assert_eq!(write(&Status::Cancelled), "\"cancelled\"");
    assert_eq!(
        read::<std::collections::BTreeMap<Key, u8>>(r#"{"second":1}"#)
            .into_keys()
            .next(),
        Some(Key::Two)
    );
    assert_eq!(Status::VARIANTS, ["cancelled", "completed"]);
}

#[realtime_model]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    #[model(alias = "second")]
    Two,
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Open {
    #[model(alias = "pcm")]
    Pcm16,
    #[model(other)]
    Other(String),
}

#[test]
fn an_alias_is_listed_and_so_never_other() {
    assert_eq!(read::<Open>("\"pcm\""), Open::Pcm16);
    assert_eq!(Open::from("pcm"), Open::Pcm16);
    assert_eq!(Open::from("opus"), Open::Other("opus".to_owned()));
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Limit {
    #[model(alias = "infinity")]
    Inf,
    Tokens(u64),
}

#[test]
fn unit_variants_of_a_union_have_aliases() {
    assert_eq!(
        read::<[Limit; 3]>(r#"["inf","infinity",1]"#),
        [Limit::Inf, Limit::Inf, Limit::Tokens(1)]
    );
    assert_eq!(write(&Limit::Inf), "\"inf\"");
}
