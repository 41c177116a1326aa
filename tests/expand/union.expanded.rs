//! A union of everything that a variant can be.
use realtime_model::{Extra, Unknown, realtime_model};
/// Which tool to call.
#[derive(Debug, Clone, PartialEq)]
pub enum ToolChoice {
    /// Whichever fits.
    Auto,
    /// Not one.
    Nothing,
    /// One of these.
    Names(Vec<String>),
    /// A function.
    Function {
        /// Its name.
        name: String,
        /// What else came.
        extra: Extra,
    },
    /// A tool of a server.
    Server(ServerTool),
    /// A kind of tool that is not known yet.
    Other(Unknown),
}
#[allow(clippy::derive_partial_eq_without_eq, dead_code, deprecated)]
const _: () = {
    use ::realtime_model::__private::{self as __rt, routes::*};
    #[automatically_derived]
    impl __rt::Model for ToolChoice {
        const SHAPE: __rt::Shape = __rt::Shape::Union(
            &[
                __rt::Shape::Literals(&["auto"]),
                __rt::Shape::Literals(&["none", "off"]),
                __rt::Of::<Vec<String>>::SHAPE,
                __rt::Shape::Object(&[("type", "function")]),
                __rt::Of::<ServerTool>::SHAPE,
                __rt::Of::<Unknown>::SHAPE.other(),
            ],
        );
        const SCHEMA: &'static __rt::Schema = &__rt::Schema::Union(
            __rt::Union::new(
                "ToolChoice",
                &__rt::MemberList::of(
                        <Self as __rt::Model>::SHAPE,
                        [
                            ("Auto", __rt::UNKNOWN),
                            ("Nothing", __rt::UNKNOWN),
                            ("Names", __rt::Of::<Vec<String>>::FACTS),
                            ("Function", __rt::UNKNOWN),
                            ("Server", __rt::Of::<ServerTool>::FACTS),
                            ("Other", __rt::Of::<Unknown>::FACTS),
                        ],
                    )
                    .object(
                        3,
                        &__rt::Schema::Object(
                            __rt::Table::new(
                                    "Function",
                                    &__rt::Field::plain([
                                        ("name", __rt::Of::<String>::FACTS, false),
                                    ]),
                                )
                                .tags(&[("type", "function")])
                                .extra(),
                        ),
                    )
                    .other(5),
                |tag| match tag {
                    <__rt::Of<Vec<String>>>::TAG => 2,
                    "function" => 3,
                    <__rt::Of<ServerTool>>::TAG => 4,
                    _ => usize::MAX,
                },
            ),
        );
        fn val(&self) -> __rt::Val<'_> {
            match self {
                Self::Auto => __rt::Val::Str("auto"),
                Self::Nothing => __rt::Val::Str("none"),
                Self::Names(member) => __rt::Model::val(member),
                Self::Function { .. } => __rt::Val::Object(self),
                Self::Server(member) => (&__rt::Via::<ServerTool>::NEW).val(member),
                Self::Other(member) => (&__rt::Via::<Unknown>::NEW).val(member),
            }
        }
        fn object_table(&self) -> &'static __rt::Table {
            let index = match self {
                Self::Function { .. } => 3,
                _ => usize::MAX,
            };
            __rt::member_schema(<Self as __rt::Model>::SCHEMA, index).table()
        }
    }
    const _: () = __rt::prove(<ToolChoice as __rt::Model>::SCHEMA);
    #[automatically_derived]
    impl<'de> __rt::Decode<'de> for ToolChoice {
        #[inline]
        fn decode(
            slot: &mut __rt::Option<Self>,
            source: &mut dyn __rt::Source<'de>,
            ask: __rt::Ask,
        ) -> __rt::Outcome {
            __rt::union(
                source,
                ask,
                <Self as __rt::Model>::SCHEMA,
                &mut __rt::Chosen(slot),
            )
        }
    }
    #[automatically_derived]
    impl __rt::serde::Serialize for ToolChoice {
        #[inline]
        fn serialize<__S: __rt::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> __rt::Result<__S::Ok, __S::Error> {
            __rt::serialize_model(self, serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __rt::serde::Deserialize<'de> for ToolChoice {
        #[inline]
        fn deserialize<__D: __rt::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> __rt::Result<Self, __D::Error> {
            __rt::deserialize(deserializer)
        }
    }
    #[automatically_derived]
    impl<'de> __rt::Members<'de> for ToolChoice {
        fn member(
            index: usize,
            source: &mut dyn __rt::Source<'de>,
            outcome: &mut __rt::Outcome,
        ) -> __rt::Option<Self> {
            __rt::Some(
                match index {
                    0 => Self::Auto,
                    1 => Self::Nothing,
                    2 => {
                        match (&__rt::Via::<Vec<String>>::NEW).read(source, outcome) {
                            __rt::Some(member) => Self::Names(member),
                            __rt::None => return __rt::None,
                        }
                    }
                    3 => {
                        let mut fields = (__rt::slot::<String>(),);
                        let mut extra = __rt::Extra::new();
                        *outcome = __rt::object(
                            source,
                            __rt::Ask::Value,
                            __rt::member_schema(<Self as __rt::Model>::SCHEMA, 3),
                            __rt::Some(&mut extra),
                            &mut |index: usize, source: &mut dyn __rt::Source<'de>| {
                                let fields = &mut fields;
                                match index {
                                    0 => fields.0.decode(source),
                                    _ => __rt::no_field(),
                                }
                            },
                        );
                        if outcome.is_err() {
                            return __rt::None;
                        }
                        let (__rt::Ok(field_0),) = (fields.0.take(),) else {
                            return {
                                *outcome = __rt::failed();
                                __rt::None
                            };
                        };
                        Self::Function {
                            name: field_0,
                            extra: extra,
                        }
                    }
                    4 => {
                        match (&__rt::Via::<ServerTool>::NEW).read(source, outcome) {
                            __rt::Some(member) => Self::Server(member),
                            __rt::None => return __rt::None,
                        }
                    }
                    5 => {
                        match (&__rt::Via::<Unknown>::NEW).read(source, outcome) {
                            __rt::Some(member) => Self::Other(member),
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
    impl<'de> __rt::Blank<'de> for ToolChoice {
        const BLANK: Self = Self::Auto;
    }
    #[automatically_derived]
    impl __rt::Object for ToolChoice {
        fn show<'__val>(&'__val self, _: usize, vals: &mut __rt::Vals<'__val>) {
            match self {
                Self::Function { name: field_name, .. } => {
                    __rt::put_model(vals, 0, field_name);
                }
                _ => {}
            }
        }
        fn extra(&self) -> __rt::Option<&__rt::Extra> {
            match self {
                Self::Function { extra: extra, .. } => __rt::Some(extra),
                _ => __rt::None,
            }
        }
    }
};
/// A tool of a server.
#[derive(Debug, Clone, PartialEq)]
pub struct ServerTool {
    /// The server.
    pub server_label: String,
}
#[allow(clippy::derive_partial_eq_without_eq, dead_code, deprecated)]
const _: () = {
    use ::realtime_model::__private::{self as __rt, routes::*};
    #[automatically_derived]
    impl __rt::Model for ServerTool {
        const SCHEMA: &'static __rt::Schema = &__rt::Schema::Object(
            __rt::Table::new(
                    "ServerTool",
                    &__rt::Field::plain([
                        ("server_label", __rt::Of::<String>::FACTS, false),
                    ]),
                )
                .tags(&[("type", "mcp")]),
        );
        fn val(&self) -> __rt::Val<'_> {
            __rt::Val::Object(self)
        }
    }
    #[automatically_derived]
    impl __rt::Object for ServerTool {
        fn show<'__val>(&'__val self, _: usize, vals: &mut __rt::Vals<'__val>) {
            __rt::put_model(vals, 0, &self.server_label);
        }
    }
    #[automatically_derived]
    impl<'de> __rt::Blank<'de> for ServerTool {
        const BLANK: Self = Self {
            server_label: __rt::blank(),
        };
    }
    #[automatically_derived]
    impl<'de> __rt::Fields<'de> for ServerTool {
        fn set(
            &mut self,
            index: usize,
            source: &mut dyn __rt::Source<'de>,
        ) -> __rt::Outcome {
            match index {
                0 => __rt::fill(&mut self.server_label, source),
                _ => __rt::no_field(),
            }
        }
    }
    #[automatically_derived]
    impl<'de> __rt::Decode<'de> for ServerTool {
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
    impl __rt::serde::Serialize for ServerTool {
        #[inline]
        fn serialize<__S: __rt::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> __rt::Result<__S::Ok, __S::Error> {
            __rt::serialize_model(self, serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __rt::serde::Deserialize<'de> for ServerTool {
        #[inline]
        fn deserialize<__D: __rt::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> __rt::Result<Self, __D::Error> {
            __rt::deserialize(deserializer)
        }
    }
};
