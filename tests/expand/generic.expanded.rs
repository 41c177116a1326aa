//! Parameters of every kind, borrowed text, and a union that is proved where it is used.
use std::borrow::Cow;
use realtime_model::realtime_model;
/// What an event is wrapped in.
#[derive(Debug, Clone, PartialEq)]
pub struct Envelope<'a, T, const N: usize = 2>
where
    T: Clone,
{
    /// Where it comes from.
    pub source: Cow<'a, str>,
    /// What it is about.
    pub body: T,
    /// Where it was on its way.
    pub hops: [u8; N],
}
#[allow(clippy::derive_partial_eq_without_eq, dead_code, deprecated)]
const _: () = {
    use ::realtime_model::__private::{self as __rt, routes::*};
    #[automatically_derived]
    impl<'a, T, const N: usize> __rt::Model for Envelope<'a, T, N>
    where
        T: Clone,
        T: __rt::Model,
    {
        const SCHEMA: &'static __rt::Schema = &__rt::Schema::Object(
            __rt::Table::new(
                "Envelope",
                &__rt::Field::plain([
                    ("source", __rt::Of::<Cow<'a, str>>::FACTS, false),
                    ("body", __rt::Of::<T>::FACTS, false),
                    ("hops", __rt::Of::<[u8; N]>::FACTS, false),
                ]),
            ),
        );
        fn val(&self) -> __rt::Val<'_> {
            __rt::Val::Object(self)
        }
    }
    #[automatically_derived]
    impl<'a, T, const N: usize> __rt::Object for Envelope<'a, T, N>
    where
        T: Clone,
        T: __rt::Model,
    {
        fn show<'__val>(&'__val self, _: usize, vals: &mut __rt::Vals<'__val>) {
            __rt::put(vals, 0, (&__rt::Via::<Cow<'a, str>>::NEW).val(&self.source));
            __rt::put(vals, 1, (&__rt::Via::<T>::NEW).val(&self.body));
            __rt::put(vals, 2, (&__rt::Via::<[u8; N]>::NEW).val(&self.hops));
        }
    }
    #[automatically_derived]
    impl<'de, 'a, T, const N: usize> __rt::Decode<'de> for Envelope<'a, T, N>
    where
        T: Clone,
        'de: 'a,
        T: __rt::Model,
        T: __rt::Decode<'de>,
    {
        #[inline]
        fn decode(
            slot: &mut __rt::Option<Self>,
            source: &mut dyn __rt::Source<'de>,
            ask: __rt::Ask,
        ) -> __rt::Outcome {
            __rt::Via::<Self>::NEW
                .read_model(
                    slot,
                    source,
                    ask,
                    &|
                        (
                            field_0,
                            field_1,
                            field_2,
                        ): (
                            __rt::Picked<Cow<'a, str>, _>,
                            __rt::Picked<T, _>,
                            __rt::Picked<[u8; N], _>,
                        ),
                        _|
                    Self {
                        source: (&(&&__rt::Lends::<Cow<'a, str>>::NEW).via())
                            .value(field_0),
                        body: (&__rt::Via::<T>::NEW).value(field_1),
                        hops: (&__rt::Via::<[u8; N]>::NEW).value(field_2),
                    },
                )
        }
    }
    #[automatically_derived]
    impl<'de, 'a, T, const N: usize> __rt::Blank<'de> for Envelope<'a, T, N>
    where
        T: Clone,
        'de: 'a,
        T: __rt::Model,
        T: __rt::Decode<'de>,
        T: __rt::Blank<'de>,
        [u8; N]: __rt::Blank<'de>,
    {
        const BLANK: Self = Self {
            source: __rt::blank(),
            body: __rt::blank(),
            hops: __rt::blank(),
        };
    }
    #[automatically_derived]
    impl<'de, 'a, T, const N: usize> __rt::Fields<'de> for Envelope<'a, T, N>
    where
        T: Clone,
        'de: 'a,
        T: __rt::Model,
        T: __rt::Decode<'de>,
    {
        fn set(
            &mut self,
            index: usize,
            source: &mut dyn __rt::Source<'de>,
        ) -> __rt::Outcome {
            match index {
                0 => {
                    (&(&&__rt::Lends::<Cow<'a, str>>::NEW).via())
                        .fill(&mut self.source, source)
                }
                1 => (&__rt::Via::<T>::NEW).fill(&mut self.body, source),
                2 => (&__rt::Via::<[u8; N]>::NEW).fill(&mut self.hops, source),
                _ => __rt::no_field(),
            }
        }
    }
    #[automatically_derived]
    impl<'a, T, const N: usize> __rt::serde::Serialize for Envelope<'a, T, N>
    where
        T: Clone,
        T: __rt::Model,
    {
        #[inline]
        fn serialize<__S: __rt::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> __rt::Result<__S::Ok, __S::Error> {
            __rt::serialize_model(self, serializer)
        }
    }
    #[automatically_derived]
    impl<'de, 'a, T, const N: usize> __rt::serde::Deserialize<'de> for Envelope<'a, T, N>
    where
        T: Clone,
        'de: 'a,
        T: __rt::Model,
        T: __rt::Decode<'de>,
    {
        #[inline]
        fn deserialize<__D: __rt::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> __rt::Result<Self, __D::Error> {
            __rt::deserialize(deserializer)
        }
    }
};
/// A value, or where it is kept.
#[derive(Debug, Clone, PartialEq)]
pub enum Stored<T> {
    /// The value.
    Here(T),
    /// The name of a file.
    File(String),
}
#[allow(clippy::derive_partial_eq_without_eq, dead_code, deprecated)]
const _: () = {
    use ::realtime_model::__private::{self as __rt, routes::*};
    #[automatically_derived]
    impl<T> __rt::Model for Stored<T>
    where
        T: __rt::Model,
    {
        const SHAPE: __rt::Shape = __rt::Shape::Union(
            &[__rt::Of::<T>::SHAPE, __rt::Of::<String>::SHAPE],
        );
        const SCHEMA: &'static __rt::Schema = &__rt::Schema::Union(
            __rt::Union::new(
                "Stored",
                &__rt::MemberList::of(
                    <Self as __rt::Model>::SHAPE,
                    [("Here", __rt::Of::<T>::FACTS), ("File", __rt::Of::<String>::FACTS)],
                ),
                |tag| {
                    if tag == __rt::Of::<T>::TAG {
                        return 0;
                    }
                    match tag {
                        <__rt::Of<String>>::TAG => 1,
                        _ => usize::MAX,
                    }
                },
            ),
        );
        fn val(&self) -> __rt::Val<'_> {
            match self {
                Self::Here(member) => (&__rt::Via::<T>::NEW).val(member),
                Self::File(member) => __rt::Model::val(member),
            }
        }
    }
    #[automatically_derived]
    impl<'de, T> __rt::Decode<'de> for Stored<T>
    where
        T: __rt::Model,
        T: __rt::Decode<'de>,
    {
        #[inline]
        fn decode(
            slot: &mut __rt::Option<Self>,
            source: &mut dyn __rt::Source<'de>,
            ask: __rt::Ask,
        ) -> __rt::Outcome {
            let () = __rt::Proved::<Self>::OK;
            __rt::union(
                source,
                ask,
                <Self as __rt::Model>::SCHEMA,
                &mut __rt::Chosen(slot),
            )
        }
    }
    #[automatically_derived]
    impl<T> __rt::serde::Serialize for Stored<T>
    where
        T: __rt::Model,
    {
        #[inline]
        fn serialize<__S: __rt::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> __rt::Result<__S::Ok, __S::Error> {
            __rt::serialize_model(self, serializer)
        }
    }
    #[automatically_derived]
    impl<'de, T> __rt::serde::Deserialize<'de> for Stored<T>
    where
        T: __rt::Model,
        T: __rt::Decode<'de>,
    {
        #[inline]
        fn deserialize<__D: __rt::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> __rt::Result<Self, __D::Error> {
            __rt::deserialize(deserializer)
        }
    }
    #[automatically_derived]
    impl<'de, T> __rt::Members<'de> for Stored<T>
    where
        T: __rt::Model,
        T: __rt::Decode<'de>,
    {
        fn member(
            index: usize,
            source: &mut dyn __rt::Source<'de>,
            outcome: &mut __rt::Outcome,
        ) -> __rt::Option<Self> {
            __rt::Some(
                match index {
                    0 => {
                        match (&__rt::Via::<T>::NEW).read(source, outcome) {
                            __rt::Some(member) => Self::Here(member),
                            __rt::None => return __rt::None,
                        }
                    }
                    1 => {
                        match (&__rt::Via::<String>::NEW).read(source, outcome) {
                            __rt::Some(member) => Self::File(member),
                            __rt::None => return __rt::None,
                        }
                    }
                    _ => {
                        *outcome = __rt::no_field();
                        return __rt::None;
                    }
                },
            )
        }
    }
    #[automatically_derived]
    impl<'de, T> __rt::Blank<'de> for Stored<T>
    where
        T: __rt::Model,
        T: __rt::Decode<'de>,
        T: __rt::Blank<'de>,
    {
        const BLANK: Self = Self::Here(<T as __rt::Blank<'_>>::BLANK);
    }
};
