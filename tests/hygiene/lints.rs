//! Everything that the macro writes, where the user's crate denies every lint there is.
#![deny(
    warnings,
    missing_docs,
    unused,
    nonstandard_style,
    future_incompatible,
    rust_2018_idioms
)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
// Of the nursery, what the user's own lines would be told of.
#![allow(
    clippy::redundant_pub_crate,
    clippy::type_repetition_in_bounds,
    clippy::use_self,
    clippy::derive_partial_eq_without_eq
)]
#![deny(
    missing_debug_implementations,
    unreachable_pub,
    unused_qualifications,
    unused_lifetimes,
    unused_results,
    trivial_casts,
    trivial_numeric_casts,
    variant_size_differences,
    single_use_lifetimes,
    let_underscore_drop,
    explicit_outlives_requirements,
    elided_lifetimes_in_paths,
    unsafe_code
)]

/// Models that a crate has for others.
pub mod models {
    use std::borrow::Cow;
    use std::collections::BTreeMap;

    use renamed::{realtime_model, Extra, IntOrInf, Metadata, Nullable, Unknown, Violation};

    /// An object with every key.
    #[realtime_model(crate = renamed, rename_all = "camelCase", check = whole)]
    #[derive(Debug, Clone, PartialEq)]
    pub struct Object {
        /// Documented.
        #[model(len = 1..=32, pattern = "^[a-z]+$")]
        pub text: String,
        /// Documented.
        #[model(range = 0.6..=1.2, default = 0.8)]
        pub temperature: Option<f64>,
        /// Documented.
        #[model(range = -5..=5, multiple_of = 1, default = 3)]
        pub number: i8,
        /// Documented.
        #[model(literal("text", "audio"))]
        pub modalities: Option<Vec<Modality>>,
        /// Documented.
        #[model(literal("alloy", "gpt-4o-2024-10-01", "1g", ..))]
        pub voice: Option<Voice>,
        /// Documented.
        #[model(literal(16000, 24000 as Hz24000))]
        pub rate: Option<Rate>,
        /// Documented.
        #[model(items = ..=2, unique, each(range = ..=5))]
        pub list: Vec<u8>,
        /// Documented.
        #[model(entries = ..=2, keys(len = 1..), values(gt = 0))]
        pub map: BTreeMap<String, u8>,
        /// Documented.
        #[model(check = even)]
        pub checked: u8,
        /// Documented.
        #[model(skip, default = 7)]
        pub skipped: u8,
        /// Documented.
        #[model(skip_serializing_if = Option::is_none)]
        pub sometimes: Option<u8>,
        /// Documented.
        pub limit: IntOrInf,
        /// Documented.
        pub metadata: Option<Metadata>,
        /// Documented.
        pub nullable: Nullable<Box<Object>>,
        /// Documented.
        pub foreign: Option<(u8, u8)>,
        /// Documented.
        #[deprecated(note = "a field that users should not name")]
        pub old: Option<u8>,
        /// Documented.
        #[model(extra)]
        pub extra: Extra,
    }

    fn whole(object: &Object) -> Result<(), Violation> {
        if object.number > 4 && object.list.is_empty() {
            return Err(Violation::new("whole", "nothing"));
        }
        Ok(())
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "the signature of a check"
    )]
    fn even(number: &u8) -> Result<(), Violation> {
        if number.is_multiple_of(2) {
            Ok(())
        } else {
            Err(Violation::new("even", "odd"))
        }
    }

    /// A newtype.
    #[realtime_model(crate = renamed, range = 0.6..=1.2)]
    #[derive(Debug, Clone, Copy, PartialEq)]
    pub struct Temperature(f64);

    /// A newtype of a text.
    #[realtime_model(crate = renamed, len = 1..)]
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Name(String);

    /// Literals.
    #[realtime_model(crate = renamed)]
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    pub enum Status {
        /// Documented.
        Completed,
        /// Documented.
        #[model(alias = "stopped")]
        InProgress,
    }

    /// Open literals.
    #[realtime_model(crate = renamed)]
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub enum Model {
        /// Documented.
        Mini,
        /// Documented.
        #[model(other)]
        Other(String),
    }

    /// A union.
    #[realtime_model(crate = renamed, lenient)]
    #[derive(Debug, Clone, PartialEq)]
    pub enum Event {
        /// Documented.
        Auto,
        /// Documented.
        Object(Box<Tagged>),
        /// Documented.
        #[model(tag(type = "named", role = "user"))]
        Named {
            /// Documented.
            #[model(range = ..=5)]
            field: u8,
            /// Documented.
            #[model(literal("left", "right"))]
            side: Option<Side>,
            /// Documented.
            #[model(extra)]
            extra: Extra,
        },
        /// Documented.
        #[model(tag(type = "stated"))]
        Stated(Plain),
        /// Documented.
        #[model(other)]
        Other(Unknown),
    }

    /// Tagged.
    #[realtime_model(crate = renamed, tag(type = "tagged"))]
    #[derive(Debug, Clone, PartialEq)]
    pub struct Tagged {
        /// Documented.
        pub status: Option<Status>,
    }

    /// Plain.
    #[realtime_model(crate = renamed, deny_unknown_fields)]
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Plain {
        /// Documented.
        pub model: Option<Model>,
    }

    /// Generic, with everything that a signature can have.
    #[realtime_model(crate = renamed)]
    #[derive(Debug, Clone, PartialEq)]
    pub struct Generic<'a, T: Clone, const N: usize>
    where
        T: PartialEq,
    {
        /// Documented.
        #[model(borrow)]
        pub text: Cow<'a, str>,
        /// Documented.
        pub value: T,
        /// Documented.
        pub list: [T; N],
    }

    /// A generic union.
    #[realtime_model(crate = renamed)]
    #[derive(Debug, Clone, PartialEq)]
    pub enum Either<T> {
        /// Documented.
        Text(String),
        /// Documented.
        List(Vec<T>),
    }

    /// Nothing in it.
    #[realtime_model(crate = renamed)]
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Empty {}
}

/// Models that nobody else sees.
mod private {
    use renamed::realtime_model;

    #[realtime_model(crate = renamed)]
    #[derive(Debug)]
    pub(super) struct Inside {
        #[model(literal("a", "b"), default = Letter::A)]
        pub(super) letter: Letter,
        #[model(range = ..=5, default = 1)]
        pub(super) n: Option<u8>,
    }

    #[realtime_model(crate = renamed)]
    #[derive(Debug)]
    pub(super) struct Number(u8);
}

#[test]
fn it_runs() {
    let json = r#"{"text":"a","number":-5,"voice":"z","list":[1],"map":{},"checked":2,"limit":"inf","nullable":null}"#;
    let object: models::Object = serde_json::from_str(json).unwrap();
    assert!((object.temperature_or_default() - 0.8).abs() < f64::EPSILON);
    assert_eq!(serde_json::to_string(&object).unwrap(), json);
    let inside: private::Inside = serde_json::from_str("{}").unwrap();
    assert_eq!((inside.letter.as_str(), inside.n_or_default()), ("a", 1));
    assert_eq!(
        serde_json::from_str::<private::Number>("7")
            .unwrap()
            .into_inner(),
        7
    );
}
