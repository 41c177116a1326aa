//! An object with literals, a bound, a default, and room for what is unknown.
use realtime_model::{Extra, IntOrInf, realtime_model};
/// An answer of the model.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response {
    /// Its identifier.
    pub id: Option<String>,
    /// Most tokens that it may use.
    pub max_output_tokens: Option<IntOrInf>,
    /// What it speaks or writes.
    pub modalities: Option<Vec<Modality>>,
    /// How freely it chooses its words.
    ///
    ///Range: 0.6 to 1.2. Default: 0.8.
    pub temperature: Option<f64>,
    /// Who speaks.
    pub voice: Option<Voice>,
    /// What else came.
    pub extra: Extra,
}
///Either `text` or `audio`.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
)]
pub enum Modality {
    ///The literal `text`.
    Text,
    ///The literal `audio`.
    Audio,
}
///`alloy` or `ash`, or a value that is not known yet.
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
)]
pub enum Voice {
    ///The literal `alloy`.
    Alloy,
    ///The literal `ash`.
    Ash,
    ///Any other value, as it came.
    Other(::realtime_model::__private::String),
}
#[allow(clippy::derive_partial_eq_without_eq, dead_code, deprecated)]
const _: () = {
    use ::realtime_model::__private::{self as __rt, routes::*};
    #[automatically_derived]
    impl __rt::Model for Response {
        const SCHEMA: &'static __rt::Schema = &__rt::Schema::Object(
            __rt::Table::new(
                    "Response",
                    &[
                        __rt::Field::option("id", __rt::Of::<Option<String>>::FACTS),
                        __rt::Field::option(
                            "max_output_tokens",
                            __rt::Of::<Option<IntOrInf>>::FACTS,
                        ),
                        __rt::Field::option(
                            "modalities",
                            __rt::Of::<Option<Vec<Modality>>>::FACTS,
                        ),
                        __rt::Field::optional(
                                "temperature",
                                __rt::Of::<Option<f64>>::FACTS,
                            )
                            .default("0.8")
                            .rules(
                                &[
                                    __rt::range::<
                                        Option<f64>,
                                    >(
                                        __rt::Bound::At(
                                            __rt::Limit::<<Option<f64> as __rt::Ranged>::Num>(0.6).num(),
                                        ),
                                        __rt::Bound::At(
                                            __rt::Limit::<<Option<f64> as __rt::Ranged>::Num>(1.2).num(),
                                        ),
                                    ),
                                ],
                            ),
                        __rt::Field::option("voice", __rt::Of::<Option<Voice>>::FACTS),
                    ],
                )
                .extra()
                .constrained(),
        );
        const LENIENT: bool = true;
        fn val(&self) -> __rt::Val<'_> {
            __rt::Val::Object(self)
        }
    }
    #[automatically_derived]
    impl __rt::Object for Response {
        fn show<'__val>(&'__val self, _: usize, vals: &mut __rt::Vals<'__val>) {
            __rt::put_model(vals, 0, &self.id);
            __rt::put(
                vals,
                1,
                (&__rt::Via::<Option<IntOrInf>>::NEW).val(&self.max_output_tokens),
            );
            __rt::put(
                vals,
                2,
                (&__rt::Via::<Option<Vec<Modality>>>::NEW).val(&self.modalities),
            );
            __rt::put_model(vals, 3, &self.temperature);
            __rt::put(vals, 4, (&__rt::Via::<Option<Voice>>::NEW).val(&self.voice));
        }
        fn extra(&self) -> __rt::Option<&__rt::Extra> {
            __rt::Some(&self.extra)
        }
    }
    #[automatically_derived]
    impl<'de> __rt::Blank<'de> for Response {
        const BLANK: Self = Self {
            id: __rt::blank(),
            max_output_tokens: __rt::blank(),
            modalities: __rt::blank(),
            temperature: __rt::blank(),
            voice: __rt::blank(),
            extra: __rt::blank(),
        };
    }
    #[automatically_derived]
    impl<'de> __rt::Fields<'de> for Response {
        fn set(
            &mut self,
            index: usize,
            source: &mut dyn __rt::Source<'de>,
        ) -> __rt::Outcome {
            match index {
                0 => __rt::fill(&mut self.id, source),
                1 => {
                    (&__rt::Via::<Option<IntOrInf>>::NEW)
                        .fill(&mut self.max_output_tokens, source)
                }
                2 => {
                    (&__rt::Via::<Option<Vec<Modality>>>::NEW)
                        .fill(&mut self.modalities, source)
                }
                3 => __rt::fill(&mut self.temperature, source),
                4 => (&__rt::Via::<Option<Voice>>::NEW).fill(&mut self.voice, source),
                _ => __rt::no_field(),
            }
        }
        fn extra(&mut self) -> __rt::Option<&mut __rt::Extra> {
            __rt::Some(&mut self.extra)
        }
    }
    #[automatically_derived]
    impl<'de> __rt::Decode<'de> for Response {
        #[inline]
        fn decode(
            slot: &mut __rt::Option<Self>,
            source: &mut dyn __rt::Source<'de>,
            ask: __rt::Ask,
        ) -> __rt::Outcome {
            __rt::in_place(source, ask, <Self as __rt::Model>::SCHEMA, slot)
        }
    }
    #[automatically_derived]
    impl __rt::serde::Serialize for Response {
        #[inline]
        fn serialize<__S: __rt::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> __rt::Result<__S::Ok, __S::Error> {
            __rt::serialize_model(self, serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __rt::serde::Deserialize<'de> for Response {
        #[inline]
        fn deserialize<__D: __rt::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> __rt::Result<Self, __D::Error> {
            __rt::deserialize(deserializer)
        }
    }
    impl Response {
        ///`temperature`, or `0.8` where it is absent.
        #[inline]
        #[must_use]
        pub fn temperature_or_default(&self) -> f64 {
            match &self.temperature {
                __rt::Some(value) => <f64 as __rt::Clone>::clone(value),
                __rt::None => 0.8,
            }
        }
    }
    impl Modality {
        ///All values, in the order of the variants.
        pub const VARIANTS: &'static [&'static str] = &["text", "audio"];
        ///The text on the wire.
        #[inline]
        #[must_use]
        pub const fn as_str(&self) -> &'static str {
            __rt::text(Self::VARIANTS, *self as usize)
        }
    }
    #[automatically_derived]
    impl __rt::Model for Modality {
        const SCHEMA: &'static __rt::Schema = &__rt::Schema::Literals(
            __rt::Literals::text("Modality", Self::VARIANTS),
        );
        fn val(&self) -> __rt::Val<'_> {
            __rt::Val::Str(self.as_str())
        }
    }
    #[automatically_derived]
    impl __rt::Literal for Modality {
        fn make(found: &mut __rt::Found<'_>) -> Self {
            match found.index {
                0 => Self::Text,
                _ => Self::Audio,
            }
        }
    }
    #[automatically_derived]
    impl<'de> __rt::Blank<'de> for Modality {
        const BLANK: Self = Self::Text;
    }
    #[automatically_derived]
    impl<'de> __rt::Decode<'de> for Modality {
        #[inline]
        fn decode(
            slot: &mut __rt::Option<Self>,
            source: &mut dyn __rt::Source<'de>,
            ask: __rt::Ask,
        ) -> __rt::Outcome {
            __rt::literal(slot, source, ask)
        }
    }
    #[automatically_derived]
    impl __rt::serde::Serialize for Modality {
        #[inline]
        fn serialize<__S: __rt::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> __rt::Result<__S::Ok, __S::Error> {
            __rt::serialize_model(self, serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __rt::serde::Deserialize<'de> for Modality {
        #[inline]
        fn deserialize<__D: __rt::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> __rt::Result<Self, __D::Error> {
            __rt::deserialize(deserializer)
        }
    }
    #[automatically_derived]
    impl __rt::fmt::Display for Modality {
        #[inline]
        fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
            __rt::fmt::Display::fmt(self.as_str(), f)
        }
    }
    #[automatically_derived]
    impl __rt::FromStr for Modality {
        type Err = __rt::Violation;
        #[inline]
        fn from_str(text: &str) -> __rt::Result<Self, __rt::Violation> {
            __rt::parse_literal(text)
        }
    }
    #[automatically_derived]
    impl __rt::AsRef<str> for Modality {
        #[inline]
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    #[automatically_derived]
    impl __rt::PartialEq<str> for Modality {
        #[inline]
        fn eq(&self, other: &str) -> bool {
            self.as_str() == other
        }
    }
    #[automatically_derived]
    impl __rt::PartialEq<&str> for Modality {
        #[inline]
        fn eq(&self, other: &&str) -> bool {
            self.as_str() == *other
        }
    }
    impl Voice {
        ///The values that are known, in the order of the variants.
        pub const VARIANTS: &'static [&'static str] = &["alloy", "ash"];
        ///The text on the wire.
        #[inline]
        #[must_use]
        pub const fn as_str(&self) -> &str {
            match self {
                Self::Alloy => "alloy",
                Self::Ash => "ash",
                Self::Other(other) => other.as_str(),
            }
        }
    }
    #[automatically_derived]
    impl __rt::Model for Voice {
        const SCHEMA: &'static __rt::Schema = &__rt::Schema::Literals(
            __rt::Literals::text("Voice", Self::VARIANTS).open(),
        );
        fn val(&self) -> __rt::Val<'_> {
            __rt::Val::Str(self.as_str())
        }
    }
    #[automatically_derived]
    impl __rt::Literal for Voice {
        fn make(found: &mut __rt::Found<'_>) -> Self {
            match found.index {
                0 => Self::Alloy,
                1 => Self::Ash,
                _ => Self::Other(found.text()),
            }
        }
    }
    #[automatically_derived]
    impl<'de> __rt::Blank<'de> for Voice {
        const BLANK: Self = Self::Alloy;
    }
    #[automatically_derived]
    impl<'de> __rt::Decode<'de> for Voice {
        #[inline]
        fn decode(
            slot: &mut __rt::Option<Self>,
            source: &mut dyn __rt::Source<'de>,
            ask: __rt::Ask,
        ) -> __rt::Outcome {
            __rt::literal(slot, source, ask)
        }
    }
    #[automatically_derived]
    impl __rt::serde::Serialize for Voice {
        #[inline]
        fn serialize<__S: __rt::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> __rt::Result<__S::Ok, __S::Error> {
            __rt::serialize_model(self, serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __rt::serde::Deserialize<'de> for Voice {
        #[inline]
        fn deserialize<__D: __rt::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> __rt::Result<Self, __D::Error> {
            __rt::deserialize(deserializer)
        }
    }
    #[automatically_derived]
    impl __rt::fmt::Display for Voice {
        #[inline]
        fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
            __rt::fmt::Display::fmt(self.as_str(), f)
        }
    }
    #[automatically_derived]
    impl __rt::FromStr for Voice {
        type Err = __rt::Violation;
        #[inline]
        fn from_str(text: &str) -> __rt::Result<Self, __rt::Violation> {
            __rt::parse_literal(text)
        }
    }
    #[automatically_derived]
    impl __rt::AsRef<str> for Voice {
        #[inline]
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    #[automatically_derived]
    impl __rt::PartialEq<str> for Voice {
        #[inline]
        fn eq(&self, other: &str) -> bool {
            self.as_str() == other
        }
    }
    #[automatically_derived]
    impl __rt::PartialEq<&str> for Voice {
        #[inline]
        fn eq(&self, other: &&str) -> bool {
            self.as_str() == *other
        }
    }
    #[automatically_derived]
    impl __rt::From<&str> for Voice {
        #[inline]
        fn from(text: &str) -> Self {
            __rt::literal_of(text)
        }
    }
    #[automatically_derived]
    impl __rt::From<__rt::String> for Voice {
        #[inline]
        fn from(text: __rt::String) -> Self {
            __rt::literal_of_string(text)
        }
    }
};
