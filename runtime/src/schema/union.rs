//! The description of a union and its members.

use std::fmt;
use std::ops::Deref;

use super::{Facts, Schema, Shape, UNKNOWN};

/// The description of a union.
#[derive(Debug, Clone, Copy)]
pub struct Union {
    /// The enum's name.
    pub name: &'static str,
    /// The members, in the order of the variants.
    pub members: &'static [Member],
    /// The keys by which objects are told apart.
    pub keys: Keys,
    /// The member whose first tag has this text.
    #[doc(hidden)]
    pub pick: fn(&str) -> usize,
}

/// The description of a union's member.
#[derive(Debug, Clone, Copy)]
pub struct Member {
    /// The variant's name.
    pub name: &'static str,
    /// What the member takes.
    pub shape: Shape,
    /// The tags that stand on the variant; those of its type are in the type's own description.
    pub tags: &'static [(&'static str, &'static str)],
    /// Whether it also takes an object without the tag.
    pub tag_optional: bool,
    /// Whether it takes what no other member does.
    pub other: bool,
    /// The description of what the variant holds; [`Member::schema`] calls it.
    #[doc(hidden)]
    pub schema: fn() -> &'static Schema,
    /// The description of a variant with named fields: held as a value, since a function would be one more in the
    /// user's crate.
    #[doc(hidden)]
    pub object: Option<&'static Schema>,
}

impl Union {
    pub(super) const EMPTY: Union = Union {
        name: "",
        members: &[],
        keys: Keys::NONE,
        pick: |_| usize::MAX,
    };

    /// A union of these members, its keys taken from their shapes.
    #[doc(hidden)]
    #[must_use]
    pub const fn new<const N: usize>(
        name: &'static str,
        members: &'static MemberList<N>,
        pick: fn(&str) -> usize,
    ) -> Self {
        let members = &members.0;
        let mut keys = Keys::NONE;
        let mut i = 0;
        while i < members.len() {
            keys = keys.with(members[i].shape);
            i += 1;
        }
        Union {
            name,
            members,
            keys,
            pick,
        }
    }
}

/// The members of a union while they are described.
#[doc(hidden)]
#[derive(Debug)]
pub struct MemberList<const N: usize>([Member; N]);

impl<const N: usize> MemberList<N> {
    /// Members of these shapes, of which there is nothing else to say but a name and what is known of the type: one call
    /// for all of them, since each call in a constant is checked, and interpreted, by itself.
    ///
    /// # Panics
    /// If there are not as many shapes.
    #[must_use]
    pub const fn of(shape: Shape, said: [(&'static str, Facts); N]) -> Self {
        let Shape::Union(shapes) = shape else {
            panic!("a union has the shape of one");
        };
        let mut members = [Member::EMPTY; N];
        let mut i = 0;
        while i < N {
            let (name, facts) = said[i];
            members[i].name = name;
            members[i].shape = shapes[i];
            members[i].schema = facts.schema;
            i += 1;
        }
        MemberList(members)
    }

    /// The variant at `index` has named fields.
    #[must_use]
    pub const fn object(mut self, index: usize, schema: &'static Schema) -> Self {
        self.0[index].object = Some(schema);
        self
    }

    /// Tags stand on the variant at `index`.
    #[must_use]
    pub const fn tags(
        mut self,
        index: usize,
        tags: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.0[index].tags = tags;
        self
    }

    /// The member at `index` also takes an object without the tag.
    #[must_use]
    pub const fn tag_optional(mut self, index: usize) -> Self {
        self.0[index].tag_optional = true;
        self
    }

    /// The member at `index` takes what no other does.
    #[must_use]
    pub const fn other(mut self, index: usize) -> Self {
        self.0[index].other = true;
        self
    }
}

impl Member {
    pub(super) const EMPTY: Member = Member {
        name: "",
        shape: Shape::Unknown,
        tags: &[],
        tag_optional: false,
        other: false,
        schema: UNKNOWN.schema,
        object: None,
    };

    /// The description of the member's type, or of its named fields; of a literal nothing but its spelling.
    #[must_use]
    pub fn schema(&self) -> &'static Schema {
        self.object.unwrap_or_else(self.schema)
    }
}

/// The discriminator keys of a union, each once: derefs to a slice.
#[derive(Clone, Copy)]
pub struct Keys {
    names: [&'static str; Keys::MAX],
    len: usize,
    /// Whether they look in JSON as they do here.
    plain: bool,
}

impl Keys {
    /// More than any API was seen to use.
    pub(crate) const MAX: usize = 4;
    const NONE: Keys = Keys {
        names: [""; Keys::MAX],
        len: 0,
        plain: true,
    };

    const fn with(self, shape: Shape) -> Self {
        match shape {
            Shape::Object(tags) | Shape::MaybeTagged(tags) => self.with_tags(tags),
            Shape::Union(shapes) => self.with_all(shapes),
            _ => self,
        }
    }

    const fn with_all(mut self, shapes: &[Shape]) -> Self {
        let mut i = 0;
        while i < shapes.len() {
            self = self.with(shapes[i]);
            i += 1;
        }
        self
    }

    const fn with_tags(mut self, tags: &[(&'static str, &'static str)]) -> Self {
        let mut i = 0;
        while i < tags.len() {
            self = self.with_name(tags[i].0);
            i += 1;
        }
        self
    }

    const fn with_name(mut self, name: &'static str) -> Self {
        let mut i = 0;
        while i < self.len {
            if super::shape::same(self.names[i], name) {
                return self;
            }
            i += 1;
        }
        assert!(
            self.len < Keys::MAX,
            "the members of a union are told apart by at most 4 different keys"
        );
        self.names[self.len] = name;
        self.len += 1;
        self.plain = self.plain && is_plain(name);
        self
    }

    /// The first, if it looks in JSON as it does here.
    #[cfg(feature = "json")]
    #[inline]
    pub(crate) fn first_plain(&self) -> Option<&'static str> {
        match self.plain {
            true => self.first().copied(),
            false => None,
        }
    }
}

const fn is_plain(name: &str) -> bool {
    let bytes = name.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        if matches!(bytes[i], 0..b' ' | b'"' | b'\\') {
            return false;
        }
        i += 1;
    }
    true
}

impl Deref for Keys {
    type Target = [&'static str];

    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.names[..self.len]
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

/// The description of a union's member; of anything else, the description itself.
#[doc(hidden)]
#[must_use]
pub fn member_schema(schema: &'static Schema, index: usize) -> &'static Schema {
    match schema {
        Schema::Union(union) => union.members.get(index).map_or(schema, Member::schema),
        other => other,
    }
}
