//! `#[cfg]` on fields and variants: what is compiled out is not there for the macro either.

use realtime_model::realtime_model;

use crate::json::{faithful, read, refused, write};

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Fields {
    #[cfg(not(any()))]
    there: u8,
    #[cfg(any())]
    gone: TypeThatDoesNotExist,
    #[cfg(any())]
    #[model(extra)]
    extra: realtime_model::Extra,
    #[cfg_attr(all(), model(rename = "named"))]
    #[cfg_attr(any(), model(rename = "wrong"))]
    renamed: u8,
    #[cfg(any())]
    #[model(rename = "named")]
    not_a_clash: u8,
}

#[test]
fn fields() {
    assert_eq!(
        faithful::<Fields>(r#"{"there":1,"named":2}"#),
        Fields {
            there: 1,
            renamed: 2
        }
    );
    assert_eq!(
        write(&read::<Fields>(r#"{"there":1,"named":2,"gone":3}"#)),
        r#"{"there":1,"named":2}"#
    );
    assert!(refused::<Fields>(r#"{"there":1}"#).starts_with("missing field `named`"));
}

#[realtime_model]
#[derive(Debug, Clone, Copy, PartialEq)]
enum Literals {
    First,
    #[cfg(any())]
    Gone,
    #[cfg(not(any()))]
    Last,
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Union {
    #[cfg(any())]
    Gone(TypeThatDoesNotExist),
    #[cfg(not(any()))]
    Text(String),
    #[model(tag(type = "m"))]
    Member {
        #[cfg(any())]
        gone: TypeThatDoesNotExist,
        kept: u8,
    },
}

#[test]
fn variants() {
    assert_eq!(Literals::VARIANTS, ["first", "last"]);
    assert_eq!(faithful::<Literals>("\"last\""), Literals::Last);
    assert_eq!(faithful::<Union>("\"a\""), Union::Text("a".to_owned()));
    assert_eq!(
        faithful::<Union>(r#"{"type":"m","kept":1}"#),
        Union::Member { kept: 1 }
    );
}

#[cfg_attr(all(), realtime_model)]
#[derive(Debug, PartialEq)]
#[cfg_attr(all(), model(rename_all = "camelCase"))]
struct Whole {
    some_key: u8,
}

#[test]
fn the_attribute_itself() {
    assert_eq!(faithful::<Whole>(r#"{"someKey":1}"#), Whole { some_key: 1 });
}
