//! What a type looks like on the wire, as far as it matters for telling the members of a union apart.

/// A first tag that no text on the wire equals.
pub(crate) const NO_TAG: &str = "\0";

/// What a type looks like on the wire: enough to tell the members of a union apart, and no more.
///
/// ```
/// use realtime_model::Model;
/// use realtime_model::schema::Shape;
///
/// assert!(matches!(<Vec<u8>>::SHAPE, Shape::List));
/// assert!(matches!(<Option<u8>>::SHAPE, Shape::Null(Shape::Integer)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One of these strings.
    Literals(&'static [&'static str]),
    /// One of these integers.
    Integers(&'static [i64]),
    /// Any string.
    String,
    /// Any integer.
    Integer,
    /// Any number.
    Number,
    /// `true` or `false`.
    Bool,
    /// A list.
    List,
    /// An object with these tags; if there are none, an object without tags.
    Object(&'static [(&'static str, &'static str)]),
    /// An object with these tags, or without them.
    MaybeTagged(&'static [(&'static str, &'static str)]),
    /// An object whose keys are data.
    Map,
    /// Anything.
    Any,
    /// The same, and `null`.
    Null(&'static Shape),
    /// What one of these takes.
    Union(&'static [Shape]),
    /// Any string that no other member of the union takes.
    OtherString,
    /// Any object that no other member of the union takes.
    OtherObject,
    /// A foreign type.
    Unknown,
}

impl Shape {
    /// The tags of an object that has some.
    #[inline]
    pub(crate) const fn tags(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Shape::Object(tags) | Shape::MaybeTagged(tags) => tags,
            _ => &[],
        }
    }

    /// The text of the first tag, or one that no text on the wire equals.
    #[doc(hidden)]
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self.tags() {
            [(_, text), ..] => text,
            [] => NO_TAG,
        }
    }

    /// The shape of a variant that states the tags of its type.
    ///
    /// # Panics
    /// If the type has tags of its own, or is no object. In a constant, that does not compile.
    #[doc(hidden)]
    #[must_use]
    pub const fn tagged(self, tags: &'static [(&'static str, &'static str)]) -> Shape {
        if tags.is_empty() {
            return self;
        }
        match self {
            Shape::Object([]) | Shape::Map | Shape::Unknown | Shape::Any => Shape::Object(tags),
            Shape::Object(_) | Shape::MaybeTagged(_) => panic!(
                "`tag(..)` on a variant whose type has a tag already: state it in one place, on the type or on the variant"
            ),
            _ => panic!("`tag(..)` on a variant whose type is no object: remove it"),
        }
    }

    /// The shape of the variant with `tag_optional`.
    ///
    /// # Panics
    /// If there is no tag that could be absent. In a constant, that does not compile.
    #[doc(hidden)]
    #[must_use]
    pub const fn tag_optional(self) -> Shape {
        match self {
            Shape::Object(tags) if !tags.is_empty() => Shape::MaybeTagged(tags),
            _ => panic!(
                "`tag_optional` on a variant without a tag: give it a `tag(..)`, or remove `tag_optional`"
            ),
        }
    }

    /// The shape of the variant with `other`.
    ///
    /// # Panics
    /// If it takes neither strings nor objects. In a constant, that does not compile.
    #[doc(hidden)]
    #[must_use]
    pub const fn other(self) -> Shape {
        match self {
            Shape::String | Shape::OtherString => Shape::OtherString,
            Shape::Object([]) | Shape::Any | Shape::Map | Shape::OtherObject => Shape::OtherObject,
            _ => panic!(
                "`other` keeps unknown strings or objects: write `#[model(other)] Other(String)` or `#[model(other)] Other(Unknown)`"
            ),
        }
    }
}

/// `==`, in a constant.
pub(super) const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    // From the end: names of a family differ there.
    let mut i = a.len();
    while i > 0 {
        i -= 1;
        if a[i] != b[i] {
            return false;
        }
    }
    true
}
