//! A user's types may be called what they like, also what std's are called; and std's go by other names beside them.
#![allow(missing_docs, unreachable_pub, dead_code)]

use renamed::{realtime_model, Model, Validate};

/// A model of the user's that is called `String`, and so on.
#[realtime_model(crate = renamed)]
#[derive(Debug, Clone, PartialEq)]
pub struct String {
    pub text: std::string::String,
}

#[realtime_model(crate = renamed)]
#[derive(Debug, Clone, PartialEq)]
pub struct Option {
    pub some: u8,
}

#[realtime_model(crate = renamed)]
#[derive(Debug, Clone, PartialEq)]
pub struct Vec {
    #[model(range = ..=5)]
    pub len: u8,
}

#[realtime_model(crate = renamed)]
#[derive(Debug, Clone, PartialEq)]
pub enum Result {
    Ok,
    Err,
    Some(Some),
    None(bool),
}

#[realtime_model(crate = renamed)]
#[derive(Debug, Clone, PartialEq)]
pub struct Some {
    pub none: std::option::Option<u8>,
}

#[realtime_model(crate = renamed)]
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum None {
    Default,
    Clone,
}

/// Traits and functions that generated code could mean.
pub trait Default {}
pub trait Clone {}
pub trait From {}
pub trait TryFrom {}
pub trait FromStr {}
pub trait AsRef {}
pub trait Display {}
pub trait Serialize {}
pub trait Deserialize {}
pub trait Decode {}
pub trait Object {}
#[allow(non_snake_case, reason = "names of std's")]
pub fn Ok() {}
#[allow(non_snake_case, reason = "names of std's")]
pub fn Err() {}
pub mod std_like {
    pub mod core {}
    pub mod std {}
    pub mod serde {}
}
pub struct Box;
pub struct Extra;
pub struct Unknown;
pub struct Metadata;
pub struct Shape;
pub struct Schema;
pub struct Violation;

#[realtime_model(crate = renamed)]
#[derive(Debug, Clone, PartialEq)]
pub struct Holder {
    pub string: String,
    pub option: Option,
    pub list: Vec,
    pub result: std::option::Option<Result>,
    pub some: std::vec::Vec<Some>,
    pub none: std::option::Option<None>,
    #[model(literal("a", "b"))]
    pub literal: std::option::Option<Literal>,
    #[model(literal("a", ..))]
    pub open: std::option::Option<Open>,
    #[model(default = 3, range = ..=9)]
    pub number: u8,
    #[model(range = ..=9, default = 3)]
    pub optional: std::option::Option<u8>,
    #[model(extra)]
    pub extra: renamed::Extra,
}

/// serde's spelling of the key.
#[realtime_model]
#[serde(crate = "renamed")]
#[model(len = 1..)]
#[derive(Debug, Clone, PartialEq)]
pub struct Newtype(std::string::String);

#[realtime_model(crate = renamed)]
#[derive(Debug, Clone, PartialEq)]
pub enum Union {
    Unit,
    String(String),
    List(std::vec::Vec<Option>),
    #[model(other)]
    Other(std::string::String),
}

const JSON: &str = r#"{"string":{"text":"t"},"option":{"some":1},"list":{"len":5},"result":{"none":1},"some":[{"none":null}],"none":"clone","literal":"b","open":"z","number":9,"optional":1,"x":1}"#;

#[test]
fn names_of_std_are_the_users() {
    let holder: Holder = serde_json::from_str(JSON).unwrap();
    assert_eq!(holder.string.text, "t");
    assert_eq!(holder.none, std::option::Option::Some(None::Clone));
    assert_eq!(holder.optional_or_default(), 1);
    let written = serde_json::to_string(&holder).unwrap();
    assert_eq!(written, JSON.replace("{\"none\":null}", "{}"));
    let error =
        serde_json::from_str::<Holder>(&JSON.replace("\"len\":5", "\"len\":6")).unwrap_err();
    assert_eq!(error.to_string(), "list.len: 6 is outside ..=5");
    let error =
        serde_json::from_str::<Holder>(&JSON.replace("\"option\":{\"some\":1},", "")).unwrap_err();
    assert!(
        error.to_string().starts_with("missing field `option`"),
        "{}",
        error
    );
    assert!(holder.validate().is_ok());
    assert_eq!(Holder::SCHEMA.name(), std::option::Option::Some("Holder"));
}

#[test]
fn newtypes_and_unions_too() {
    assert!(Newtype::new(std::string::String::new()).is_err());
    for json in ["\"unit\"", r#"{"text":"t"}"#, r#"[{"some":1}]"#, "\"else\""] {
        let union: Union = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&union).unwrap(), json);
    }
    for json in ["\"ok\"", r#"{"none":1}"#, "true"] {
        let result: Result = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&result).unwrap(), json);
    }
}

/// With a parameter, too: a path before the name says that it is not std's, as rustc asks for where it has to know.
mod generic {
    use renamed::realtime_model;

    #[realtime_model(crate = renamed)]
    #[derive(Debug, Clone, PartialEq)]
    pub struct Option<T>(T);

    #[realtime_model(crate = renamed)]
    #[derive(Debug, Clone, PartialEq)]
    pub struct Vec<T> {
        pub first: T,
    }

    #[realtime_model(crate = renamed)]
    #[derive(Debug, Clone, PartialEq)]
    pub struct Holder {
        pub option: self::Option<u8>,
        pub list: self::Vec<u8>,
    }

    #[test]
    fn look_alikes() {
        let holder: Holder = serde_json::from_str(r#"{"option":1,"list":{"first":2}}"#).unwrap();
        assert_eq!((*holder.option.get(), holder.list.first), (1, 2));
        let error = serde_json::from_str::<Holder>(r#"{"list":{"first":2}}"#).unwrap_err();
        assert!(
            error.to_string().starts_with("missing field `option`"),
            "{}",
            error
        );
    }
}
