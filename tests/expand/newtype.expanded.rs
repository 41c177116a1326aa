//! A newtype with a bound.
use realtime_model::realtime_model;
/// How freely the model chooses its words.
#[derive(Debug, Clone, Copy, PartialEq)]
///
///Range: 0.6 to 1.2.
pub struct Temperature(f64);
#[allow(clippy::derive_partial_eq_without_eq, dead_code, deprecated)]
const _: () = {
    use ::realtime_model::__private::{self as __rt, routes::*};
    #[automatically_derived]
    impl __rt::Model for Temperature {
        const SHAPE: __rt::Shape = __rt::Of::<f64>::SHAPE;
        const SCHEMA: &'static __rt::Schema = &__rt::Schema::Newtype(
            __rt::Newtype::new("Temperature", __rt::Of::<f64>::FACTS)
                .rules(
                    &[
                        __rt::range::<
                            f64,
                        >(
                            __rt::Bound::At(
                                __rt::Limit::<<f64 as __rt::Ranged>::Num>(0.6).num(),
                            ),
                            __rt::Bound::At(
                                __rt::Limit::<<f64 as __rt::Ranged>::Num>(1.2).num(),
                            ),
                        ),
                    ],
                ),
        );
        fn val(&self) -> __rt::Val<'_> {
            __rt::Val::Checked(self)
        }
    }
    #[automatically_derived]
    impl __rt::Checked for Temperature {
        fn inner(&self) -> __rt::Val<'_> {
            __rt::Model::val(&self.0)
        }
        fn rules(&self) -> &'static [__rt::Rule] {
            <Self as __rt::Model>::SCHEMA.rules()
        }
    }
    #[automatically_derived]
    impl<'de> __rt::Decode<'de> for Temperature {
        #[inline]
        fn decode(
            slot: &mut __rt::Option<Self>,
            source: &mut dyn __rt::Source<'de>,
            ask: __rt::Ask,
        ) -> __rt::Outcome {
            let mut inner = __rt::slot::<f64>();
            match inner.decode_as(source, ask) {
                __rt::Ok(__rt::Taken::Value) => {
                    match inner.take() {
                        __rt::Ok(inner) => __rt::admit(slot, source, ask, Self(inner)),
                        _ => __rt::failed(),
                    }
                }
                taken => taken,
            }
        }
    }
    #[automatically_derived]
    impl<'de> __rt::Blank<'de> for Temperature
    where
        f64: __rt::Blank<'de>,
    {
        const BLANK: Self = Self(<f64 as __rt::Blank<'_>>::BLANK);
    }
    #[automatically_derived]
    impl __rt::serde::Serialize for Temperature {
        #[inline]
        fn serialize<__S: __rt::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> __rt::Result<__S::Ok, __S::Error> {
            __rt::serialize_model(self, serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __rt::serde::Deserialize<'de> for Temperature {
        #[inline]
        fn deserialize<__D: __rt::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> __rt::Result<Self, __D::Error> {
            __rt::deserialize(deserializer)
        }
    }
    impl Temperature {
        /// Checks a value and keeps it.
        ///
        /// # Errors
        ///
        /// Says which rule of the type the value breaks.
        #[inline]
        pub fn new(value: f64) -> __rt::Result<Self, __rt::Violation> {
            let value = Self(value);
            match __rt::check(&value) {
                __rt::Ok(()) => __rt::Ok(value),
                __rt::Err(violation) => __rt::Err(violation),
            }
        }
        /// A value that is known when the program is written.
        ///
        /// # Panics
        ///
        /// When the value breaks a rule of the type; in a constant that does not compile.
        #[inline]
        #[must_use]
        #[track_caller]
        pub const fn constant(value: f64) -> Self {
            __rt::must_hold(
                <Self as __rt::Model>::SCHEMA,
                __rt::Limit::<f64>(value).num(),
                "the value breaks a rule of `Temperature`. Range: 0.6 to 1.2.",
            );
            Self(value)
        }
        /// The value.
        #[inline]
        #[must_use]
        pub const fn get(&self) -> f64 {
            self.0
        }
        /// The value, by itself.
        #[inline]
        #[must_use]
        pub fn into_inner(self) -> f64 {
            self.0
        }
    }
    #[automatically_derived]
    impl __rt::TryFrom<f64> for Temperature {
        type Error = __rt::Violation;
        #[inline]
        fn try_from(value: f64) -> __rt::Result<Self, __rt::Violation> {
            Self::new(value)
        }
    }
    #[automatically_derived]
    impl __rt::FromStr for Temperature {
        type Err = __rt::Violation;
        #[inline]
        fn from_str(text: &str) -> __rt::Result<Self, __rt::Violation> {
            match <f64 as __rt::Parsed<'_>>::parsed(text) {
                __rt::Ok(value) => Self::new(value),
                __rt::Err(violation) => __rt::Err(violation),
            }
        }
    }
    #[automatically_derived]
    impl __rt::fmt::Display for Temperature {
        #[inline]
        fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
            <f64 as __rt::Shown<'_>>::shown(&self.0, f)
        }
    }
};
