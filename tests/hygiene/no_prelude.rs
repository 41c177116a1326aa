//! Every kind of item without a prelude, under a renamed dependency: what is written names nothing that has to be in
//! scope.
#![no_implicit_prelude]
#![allow(missing_docs, unreachable_pub)]

use ::renamed::realtime_model;

#[realtime_model(crate = ::renamed, rename_all = "camelCase", check = fine)]
#[derive(::std::fmt::Debug, ::std::clone::Clone, ::std::cmp::PartialEq)]
pub struct Object {
    #[model(len = 1..=3, alias = "text2")]
    pub text: ::std::string::String,
    #[model(range = 0.6..=1.2, default = 0.8)]
    pub optional: ::std::option::Option<f64>,
    #[model(default = 5, range = ..=9)]
    pub defaulted: u8,
    #[model(default)]
    pub empty: ::std::vec::Vec<bool>,
    #[model(default = "d", pattern = "^[a-z]$")]
    pub spelled: ::std::string::String,
    #[model(literal("a", "b" as Bee, derive(::std::cmp::PartialOrd)))]
    pub closed: ::std::option::Option<Closed>,
    #[model(literal("x", ..))]
    pub open: ::std::vec::Vec<Open>,
    #[model(literal(1, 2, ..))]
    pub number: ::std::option::Option<Number>,
    #[model(items = ..=2, unique, each(range = ..=5))]
    pub list: ::std::vec::Vec<u8>,
    #[model(entries = ..=2, keys(len = 1..), values(multiple_of = 2))]
    pub map: ::std::collections::BTreeMap<::std::string::String, u8>,
    #[model(check = even)]
    pub checked: u8,
    #[model(skip)]
    pub skipped: u8,
    #[model(skip_serializing_if = ::std::option::Option::is_none)]
    pub sometimes: ::std::option::Option<u8>,
    #[model(with = hex, default)]
    pub special: u32,
    pub inner: ::std::option::Option<::std::boxed::Box<Object>>,
    pub newtype: ::std::option::Option<Newtype>,
    pub union: ::std::option::Option<Union>,
    pub foreign: ::std::option::Option<(u8, u8)>,
    #[model(extra)]
    pub extra: ::renamed::Extra,
}

fn fine(_: &Object) -> ::std::result::Result<(), ::renamed::Violation> {
    ::std::result::Result::Ok(())
}

fn even(number: &u8) -> ::std::result::Result<(), ::renamed::Violation> {
    if number.is_multiple_of(2) {
        return ::std::result::Result::Ok(());
    }
    ::std::result::Result::Err(::renamed::Violation::new("even", "odd"))
}

mod hex {
    use ::renamed::__private::serde::{Deserialize as _, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(
        number: &u32,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_u32(*number)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<u32, D::Error> {
        u32::deserialize(deserializer)
    }
}

#[realtime_model(crate = ::renamed, range = 1..=9)]
#[derive(::std::fmt::Debug, ::std::clone::Clone, ::std::marker::Copy, ::std::cmp::PartialEq)]
pub struct Newtype(i32);

#[realtime_model(crate = ::renamed)]
#[derive(::std::fmt::Debug, ::std::clone::Clone, ::std::cmp::PartialEq)]
pub struct Text(::std::string::String);

#[realtime_model(crate = ::renamed)]
#[derive(::std::fmt::Debug, ::std::clone::Clone, ::std::marker::Copy, ::std::cmp::PartialEq)]
pub enum Unit {
    First,
    #[model(alias = "2nd")]
    Second,
}

#[realtime_model(crate = ::renamed)]
#[derive(::std::fmt::Debug, ::std::clone::Clone, ::std::cmp::PartialEq)]
pub enum Union {
    Auto,
    Number(u8),
    #[model(tag(type = "named"))]
    Named {
        x: u8,
        #[model(literal("p", "q"))]
        way: ::std::option::Option<Way>,
        #[model(extra)]
        extra: ::renamed::Extra,
    },
    #[model(tag(type = "unit"))]
    Tagged(Tagged),
    #[model(other)]
    Word(::std::string::String),
    #[model(other)]
    Thing(::renamed::Unknown),
}

#[realtime_model(crate = ::renamed)]
#[derive(::std::fmt::Debug, ::std::clone::Clone, ::std::cmp::PartialEq)]
pub struct Tagged {
    pub y: ::std::option::Option<u8>,
}

#[realtime_model(crate = ::renamed, tag(type = "generic"), lenient)]
#[derive(::std::fmt::Debug, ::std::clone::Clone, ::std::cmp::PartialEq)]
pub struct Generic<'a, T: ::std::clone::Clone, const N: usize>
where
    T: ::std::fmt::Debug,
{
    pub value: T,
    pub list: [T; N],
    #[model(borrow)]
    pub text: ::std::borrow::Cow<'a, str>,
    #[model(extra)]
    pub extra: ::renamed::Extra,
}

/// The crate may be anywhere.
mod elsewhere {
    pub mod deep {
        pub use ::renamed as model;
    }
}

#[realtime_model(crate = crate::elsewhere::deep::model)]
#[derive(::std::fmt::Debug, ::std::cmp::PartialEq)]
pub struct ByPath {
    #[model(range = ..=5)]
    pub n: u8,
    #[model(literal("only"))]
    pub only: ::std::option::Option<Only>,
}

const JSON: &str = r#"{"text":"abc","optional":1.0,"defaulted":7,"empty":[],"spelled":"q","closed":"b","open":["x","y"],"number":3,"list":[1,2],"map":{"k":2},"checked":2,"sometimes":1,"special":7,"newtype":3,"union":{"type":"named","x":1,"way":"q","z":2},"foreign":[1,2],"u":null}"#;

#[test]
fn objects() {
    let object: Object = ::serde_json::from_str(JSON).unwrap();
    ::std::assert_eq!(object.optional_or_default(), 1.0);
    ::std::assert_eq!(object.closed, ::std::option::Option::Some(Closed::Bee));
    ::std::assert_eq!(::serde_json::to_string(&object).unwrap(), JSON);
    let error = ::serde_json::from_str::<Object>(&JSON.replace("\"checked\":2", "\"checked\":3"))
        .unwrap_err();
    ::std::assert_eq!(::std::string::ToString::to_string(&error), "checked: odd");
    let short: Object =
        ::serde_json::from_str(r#"{"text2":"a","open":[],"list":[],"map":{},"checked":0}"#)
            .unwrap();
    ::std::assert_eq!((short.defaulted, short.spelled.as_str()), (5, "d"));
}

#[test]
fn newtypes_and_literals() {
    const NEWTYPE: Newtype = Newtype::constant(9);
    ::std::assert_eq!(NEWTYPE.get(), 9);
    ::std::assert!(Newtype::new(10).is_err());
    ::std::assert_eq!("7".parse::<Newtype>().unwrap(), Newtype::new(7).unwrap());
    ::std::assert_eq!(
        ::std::string::ToString::to_string(&Text::new(::std::convert::From::from("t")).unwrap()),
        "t"
    );
    ::std::assert_eq!(Unit::VARIANTS, ["first", "second"]);
    ::std::assert_eq!("2nd".parse::<Unit>().unwrap().as_str(), "second");
    ::std::assert_eq!(
        <Open as ::std::convert::From<&str>>::from("z").as_str(),
        "z"
    );
    ::std::assert_eq!(Number::Other(7).value(), 7);
    ::std::assert!(Closed::A < Closed::Bee);
}

#[test]
fn unions_and_generics() {
    for json in [
        "\"auto\"",
        "7",
        "\"word\"",
        r#"{"type":"unit","y":1}"#,
        r#"{"type":"new"}"#,
    ] {
        let union: Union = ::serde_json::from_str(json).unwrap();
        ::std::assert_eq!(::serde_json::to_string(&union).unwrap(), json);
    }
    let json = r#"{"type":"generic","value":1,"list":[1,2],"text":"t","x":1}"#;
    let generic: Generic<'_, u8, 2> = ::serde_json::from_str(json).unwrap();
    ::std::assert_eq!(::serde_json::to_string(&generic).unwrap(), json);
    let by_path: ByPath = ::serde_json::from_str(r#"{"n":5,"only":"only"}"#).unwrap();
    ::std::assert_eq!(by_path.n, 5);
}
