//! Generic items: parameters of each kind, `where` clauses, defaults, bounds that are added.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::marker::PhantomData;

use realtime_model::json::{self, FromJsonOwned};
use realtime_model::{Extra, Model, Nullable, Valid, Validate, realtime_model};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::json::{faithful, read, refused};

#[realtime_model]
#[derive(Debug, PartialEq, Default)]
struct Page<T, C = String> {
    items: Vec<T>,
    cursor: Option<C>,
    nullable: Nullable<T>,
    map: Option<BTreeMap<String, T>>,
    #[model(extra)]
    extra: Extra,
}

#[test]
fn type_parameters_with_a_default() {
    let page: Page<u8> =
        faithful(r#"{"items":[1],"cursor":"c","nullable":null,"map":{"a":2},"x":3}"#);
    assert_eq!(page.cursor.as_deref(), Some("c"));
    faithful::<Page<Vec<bool>, u8>>(r#"{"items":[[true]],"cursor":9,"nullable":[]}"#);
    faithful::<Page<Page<u8>>>(r#"{"items":[{"items":[1,2]}]}"#);
    assert!(
        refused::<Page<u8>>(r#"{"items":["a"]}"#)
            .starts_with("items[0]: expected an integer, got \"a\"")
    );
}

#[test]
fn an_absent_field_of_a_parameter_depends_on_the_type() {
    #[realtime_model]
    #[derive(Debug, PartialEq)]
    struct One<T> {
        value: T,
    }
    assert_eq!(read::<One<Option<u8>>>("{}").value, None);
    assert_eq!(read::<One<Nullable<u8>>>("{}").value, Nullable::Absent);
    assert!(refused::<One<u8>>("{}").starts_with("missing field `value`"));
    assert_eq!(faithful::<One<Option<u8>>>("{}"), One { value: None });
    assert_eq!(
        read::<One<Option<u8>>>(r#"{"value":null}"#),
        One { value: None }
    );
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Sized<const N: usize, const ROWS: usize = 2> {
    samples: [u8; N],
    rows: [[bool; N]; ROWS],
    optional: Option<[i8; 3]>,
}

#[test]
fn const_parameters() {
    let sized: Sized<2> =
        faithful(r#"{"samples":[1,2],"rows":[[true,false],[false,true]],"optional":[1,2,3]}"#);
    assert_eq!(sized.samples, [1, 2]);
    let error = refused::<Sized<2>>(r#"{"samples":[1,2,3]}"#);
    assert!(
        error.starts_with("samples: expected a list of 2, got one of 3"),
        "{error}"
    );
    let error = refused::<Sized<3>>(r#"{"samples":[1,2]}"#);
    assert!(
        error.starts_with("samples: expected a list of 3, got one of 2"),
        "{error}"
    );
    faithful::<Sized<0, 0>>(r#"{"samples":[],"rows":[]}"#);
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Where<'a, 'b: 'a, T: Clone + 'a, U>
where
    T: PartialEq + Debug,
    U: Debug + Copy,
    Vec<U>: Debug,
{
    text: &'a str,
    #[model(borrow)]
    cow: Cow<'b, str>,
    value: T,
    #[model(range = ..=5)]
    number: u8,
    list: Vec<U>,
    #[model(skip)]
    phantom: PhantomData<&'b (T, U)>,
}

#[test]
fn where_clauses_and_lifetimes() {
    let value: Where<'_, '_, String, u8> =
        faithful(r#"{"text":"t","cow":"c","value":"v","number":5,"list":[1]}"#);
    assert_eq!((value.text, value.value.as_str()), ("t", "v"));
    let error = refused::<Where<'_, '_, String, u8>>(
        r#"{"text":"t","cow":"c","value":"v","number":6,"list":[]}"#,
    );
    assert!(error.starts_with("number: 6 is outside ..=5"));
}

trait Wire {
    type Id: Model;
}

#[derive(Debug, PartialEq)]
struct ByNumber;

impl Wire for ByNumber {
    type Id = u64;
}

#[realtime_model]
#[derive(Debug)]
struct Associated<W: Wire> {
    id: W::Id,
    ids: Vec<<W as Wire>::Id>,
    phantom: PhantomData<W>,
}

#[test]
fn associated_types() {
    // As in serde, `PhantomData` is a unit.
    let value: Associated<ByNumber> = faithful(r#"{"id":1,"ids":[2],"phantom":null}"#);
    assert_eq!((value.id, value.ids), (1, vec![2]));
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Wrapper<T>(T);

#[realtime_model(items = 1..=2)]
#[derive(Debug, PartialEq)]
struct Few<T>(Vec<T>);

#[test]
fn newtypes() {
    assert_eq!(faithful::<Wrapper<Vec<u8>>>("[1]").into_inner(), [1]);
    assert_eq!(Wrapper::new("a".to_owned()).unwrap().to_string(), "a");
    assert_eq!("7".parse::<Wrapper<u8>>().unwrap(), Wrapper(7));
    assert_eq!(faithful::<Few<bool>>("[true]").get(), &[true]);
    assert_eq!(
        Few::<u8>::new(vec![]).unwrap_err().to_string(),
        "item count 0 is outside 1..=2"
    );
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Reply<T, E = Problem> {
    Pending,
    #[model(tag(type = "value"))]
    Value {
        value: T,
    },
    Problem(E),
    List(Vec<T>),
}

#[realtime_model(tag(type = "problem"))]
#[derive(Debug, PartialEq)]
struct Problem {
    message: String,
}

#[test]
fn unions() {
    assert_eq!(faithful::<Reply<u8>>("\"pending\""), Reply::Pending);
    assert_eq!(
        faithful::<Reply<u8>>(r#"{"type":"value","value":1}"#),
        Reply::Value { value: 1 }
    );
    assert_eq!(
        read::<Reply<u8>>(r#"{"value":1,"type":"value"}"#),
        Reply::Value { value: 1 }
    );
    let problem: Reply<u8> = faithful(r#"{"type":"problem","message":"m"}"#);
    assert_eq!(
        problem,
        Reply::Problem(Problem {
            message: "m".to_owned()
        })
    );
    assert_eq!(
        faithful::<Reply<String>>(r#"["a"]"#),
        Reply::List(vec!["a".to_owned()])
    );
    assert_eq!(faithful::<Reply<u8, bool>>("true"), Reply::Problem(true));
}

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Tree<T> {
    value: T,
    children: Option<Vec<Tree<T>>>,
    #[model(extra)]
    extra: Extra,
}

#[test]
fn recursion() {
    let json = r#"{"value":1,"children":[{"value":2,"children":[]},{"value":3,"x":4}]}"#;
    assert_eq!(faithful::<Tree<u8>>(json).children.unwrap()[1].value, 3);
}

#[realtime_model]
#[derive(Debug)]
struct Bounded<T> {
    #[model(each(range = ..=5))]
    numbers: Vec<u8>,
    nested: Vec<T>,
}

#[test]
fn validation_reaches_into_parameters() {
    let value = Bounded {
        numbers: vec![6],
        nested: vec![Bounded {
            numbers: vec![5, 7],
            nested: Vec::<u8>::new(),
        }],
    };
    let violations = value.validate().unwrap_err();
    assert_eq!(
        violations.to_string(),
        "numbers[0]: 6 is outside ..=5; nested[0].numbers[1]: 7 is outside ..=5"
    );
}

/// Generic code over models asks for what serde asks for.
fn copy<T>(page: &Page<T>) -> Page<T>
where
    Page<T>: Serialize + DeserializeOwned + Model,
{
    let json = serde_json::to_string(page).expect("JSON");
    let valid: Valid<Page<T>> =
        Valid::new(serde_json::from_str(&json).expect("JSON")).expect("valid");
    valid.into_inner()
}

#[test]
fn generic_code() {
    let page = Page {
        items: vec![1, 2],
        ..Page::default()
    };
    assert_eq!(copy::<u16>(&page), page);
}

/// A bound on the parameter alone is enough for whatever is made of it.
fn from_both<T: FromJsonOwned>(json: &str) -> [Page<T>; 2] {
    [
        json::from_str(json).expect("JSON"),
        serde_json::from_str(json).expect("JSON"),
    ]
}

#[test]
fn generic_code_with_a_bound_on_the_parameter() {
    let [page, same] = from_both::<bool>(r#"{"items":[true]}"#);
    assert_eq!(page.items, [true]);
    assert_eq!(page, same);
}

macro_rules! model {
    ($name:ident<$parameter:ident> { $($field:ident: $ty:ty = $default:expr),* }) => {
        #[realtime_model]
        #[derive(Debug, PartialEq)]
        struct $name<$parameter> { $(#[model(default = $default)] $field: $ty),*, rest: $parameter }
    };
}

model!(FromMacro<T> { number: u8 = 5, list: Vec<Option<u8>> = Vec::new(), text: String = "a" });

#[test]
fn an_item_may_come_from_a_macro() {
    let value: FromMacro<bool> = read(r#"{"rest":true}"#);
    assert_eq!(
        value,
        FromMacro {
            number: 5,
            list: vec![],
            text: "a".to_owned(),
            rest: true
        }
    );
}

/// Paths that begin with `$crate` can only be handed on as tokens.
mod paths_of_a_macro {
    use realtime_model::realtime_model;

    use super::read;

    pub trait Mark {}
    impl Mark for u8 {}

    macro_rules! models {
        ($name:ident, $kind:ident) => {
            #[realtime_model]
            #[derive(Debug)]
            pub(in $crate::generics) struct $name {
                #[model(literal("a", "b", ..))]
                pub(in $crate::generics) kind: $kind,
                pub(in $crate::generics) wrapped:
                    Option<$crate::generics::paths_of_a_macro::Wrapped<u8>>,
            }

            #[realtime_model]
            #[derive(Debug)]
            pub struct Wrapped<T>
            where
                T: $crate::generics::paths_of_a_macro::Mark,
            {
                pub value: T,
            }
        };
    }

    models!(Outer, Kind);

    #[test]
    fn may_begin_with_its_crate() {
        let outer: Outer = read(r#"{"kind":"b","wrapped":{"value":1}}"#);
        assert_eq!(outer.kind, Kind::B);
        assert_eq!(outer.kind.as_str(), "b");
        assert_eq!(outer.wrapped.map(|wrapped| wrapped.value), Some(1));
    }
}
