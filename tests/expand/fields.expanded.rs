//! What can be said of a field.
use std::collections::BTreeMap;
use realtime_model::{Violation, realtime_model};
/// One field for each key.
#[derive(Debug, Clone, PartialEq)]
pub struct Fields {
    /// Longer than nothing.
    ///
    ///Length: 1 to 32 characters.
    pub user_name: String,
    /// Not empty, nor twice the same.
    ///
    ///Items: at least 1. No two items are equal. Each item: multiple of 5.
    pub steps: Vec<u32>,
    /// Short names.
    ///
    ///Entries: at most 16. Each key: length: at most 64 characters.
    pub labels: BTreeMap<String, String>,
    /// Made up where it is absent.
    ///
    ///Default: 7.
    pub lucky: u8,
    /// In a form of its own.
    pub colour: u32,
    /// For this program alone.
    pub seen: bool,
}
#[allow(clippy::derive_partial_eq_without_eq, dead_code, deprecated)]
const _: () = {
    use ::realtime_model::__private::{self as __rt, routes::*};
    #[automatically_derived]
    impl __rt::Model for Fields {
        const SCHEMA: &'static __rt::Schema = &__rt::Schema::Object(
            __rt::Table::new(
                    "Fields",
                    &[
                        __rt::Field::new("userName", __rt::Of::<String>::FACTS)
                            .aliases(&["user"])
                            .rules(&[__rt::len::<String>(1, __rt::Some(32))]),
                        __rt::Field::optional("steps", __rt::Of::<Vec<u32>>::FACTS)
                            .rules(
                                &[
                                    __rt::items::<Vec<u32>>(1, __rt::None),
                                    __rt::unique::<Vec<u32>>(),
                                    __rt::each::<
                                        Vec<u32>,
                                    >(
                                        &[
                                            __rt::multiple_of::<
                                                <Vec<u32> as __rt::ListOf>::Item,
                                            >(
                                                __rt::Limit::<
                                                    <<Vec<u32> as __rt::ListOf>::Item as __rt::Ranged>::Num,
                                                >(
                                                        5 as <<Vec<u32> as __rt::ListOf>::Item as __rt::Ranged>::Num,
                                                    )
                                                    .num(),
                                            ),
                                        ],
                                    ),
                                ],
                            ),
                        __rt::Field::optional(
                                "labels",
                                __rt::Of::<BTreeMap<String, String>>::FACTS,
                            )
                            .rules(
                                &[
                                    __rt::entries::<
                                        BTreeMap<String, String>,
                                    >(0, __rt::Some(16)),
                                    __rt::keys::<
                                        BTreeMap<String, String>,
                                    >(
                                        &[
                                            __rt::len::<
                                                <BTreeMap<String, String> as __rt::MapOf>::Key,
                                            >(0, __rt::Some(64)),
                                        ],
                                    ),
                                ],
                            ),
                        __rt::Field::optional("lucky", __rt::Of::<u8>::FACTS)
                            .default("7")
                            .checked(),
                        __rt::Field::new("colour", __rt::UNKNOWN),
                    ],
                )
                .deny_unknown_fields()
                .aliased()
                .constrained(),
        );
        fn val(&self) -> __rt::Val<'_> {
            __rt::Val::Object(self)
        }
    }
    #[automatically_derived]
    impl __rt::Object for Fields {
        fn show<'__val>(&'__val self, _: usize, vals: &mut __rt::Vals<'__val>) {
            __rt::put_model(vals, 0, &self.user_name);
            __rt::put_model(vals, 1, &self.steps);
            __rt::put(
                vals,
                2,
                if BTreeMap::is_empty(&self.labels) {
                    __rt::Val::Skip
                } else {
                    (&__rt::Via::<BTreeMap<String, String>>::NEW).val(&self.labels)
                },
            );
            __rt::put_model(vals, 3, &self.lucky);
            __rt::put(vals, 4, __rt::Val::Special(self, 4));
        }
        fn uncommon(&self) -> __rt::Option<&dyn __rt::Uncommon> {
            __rt::Some(self)
        }
    }
    #[automatically_derived]
    impl __rt::Uncommon for Fields {
        fn inspect(&self, index: usize) -> __rt::Option<__rt::Val<'_>> {
            __rt::Some(
                match index {
                    2 => (&__rt::Via::<BTreeMap<String, String>>::NEW).val(&self.labels),
                    _ => return __rt::None,
                },
            )
        }
        fn special(&self, index: usize, out: __rt::Out<'_>) -> __rt::Written {
            match index {
                4 => __rt::write_with(out, |format| hex::serialize(&self.colour, format)),
                _ => __rt::no_special(out),
            }
        }
        fn check(&self, report: &mut __rt::Report<'_>) {
            report.field("lucky", __rt::reach(&self.lucky, odd));
            report.container(some_name(self));
        }
    }
    #[automatically_derived]
    impl<'de> __rt::Decode<'de> for Fields {
        #[inline]
        fn decode(
            slot: &mut __rt::Option<Self>,
            source: &mut dyn __rt::Source<'de>,
            ask: __rt::Ask,
        ) -> __rt::Outcome {
            let mut fields = (
                __rt::slot::<String>(),
                __rt::slot::<Vec<u32>>(),
                (&__rt::Via::<BTreeMap<String, String>>::NEW).slot(),
                __rt::slot::<u8>(),
                __rt::WithSlot::<u32>::new(),
            );
            let taken = __rt::object(
                source,
                ask,
                <Self as __rt::Model>::SCHEMA,
                __rt::None,
                &mut |index: usize, source: &mut dyn __rt::Source<'de>| {
                    let fields = &mut fields;
                    match index {
                        0 => fields.0.decode(source),
                        1 => fields.1.decode(source),
                        2 => fields.2.decode(source),
                        3 => fields.3.decode(source),
                        4 => {
                            fields
                                .4
                                .decode_with(source, |format| hex::deserialize(format))
                        }
                        _ => __rt::no_field(),
                    }
                },
            );
            if let __rt::Ok(__rt::Taken::Value) = taken {
                let (__rt::Ok(field_0), __rt::Ok(field_4)) = (
                    fields.0.take(),
                    fields.4.take(),
                ) else {
                    return __rt::failed();
                };
                *slot = __rt::Some(Self {
                    user_name: field_0,
                    steps: fields.1.found().unwrap_or_default(),
                    labels: fields.2.found().unwrap_or_default(),
                    lucky: match fields.3.found() {
                        __rt::Some(value) => value,
                        __rt::None => 7,
                    },
                    colour: field_4,
                    seen: __rt::Default::default(),
                });
            }
            taken
        }
    }
    #[automatically_derived]
    impl __rt::serde::Serialize for Fields {
        #[inline]
        fn serialize<__S: __rt::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> __rt::Result<__S::Ok, __S::Error> {
            __rt::serialize_model(self, serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __rt::serde::Deserialize<'de> for Fields {
        #[inline]
        fn deserialize<__D: __rt::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> __rt::Result<Self, __D::Error> {
            __rt::deserialize(deserializer)
        }
    }
};
fn some_name(fields: &Fields) -> Result<(), Violation> {
    if fields.user_name.is_empty() && fields.labels.is_empty() {
        return Err(Violation::new("nameless", "neither a name nor a label"));
    }
    Ok(())
}
fn odd(value: &u8) -> Result<(), Violation> {
    if value.is_multiple_of(2) {
        return Err(Violation::new("odd", format!("{value} is even")));
    }
    Ok(())
}
/// Hexadecimal text.
mod hex {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};
    pub fn serialize<S: Serializer>(
        value: &u32,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{value:06x}"))
    }
    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<u32, D::Error> {
        let text = String::deserialize(deserializer)?;
        u32::from_str_radix(&text, 16).map_err(D::Error::custom)
    }
}
