//! The description of an object and its fields, and the builders that generated code makes them with.

use super::{Facts, Schema, UNKNOWN};
use crate::validate::{self, Num, Rule};

/// The description of an object.
///
/// ```
/// use realtime_model::realtime_model;
/// use realtime_model::Model;
/// use realtime_model::schema::Schema;
///
/// #[realtime_model(tag(type = "ping"))]
/// struct Ping {
///     #[model(rename = "eventId")]
///     event_id: String,
///     retries: Option<u8>,
/// }
///
/// let Schema::Object(table) = Ping::SCHEMA else { panic!() };
/// assert_eq!(table.name, "Ping");
/// assert_eq!(table.tags, [("type", "ping")]);
/// assert_eq!(table.fields[0].name, "eventId");
/// assert!(table.fields[0].required && !table.fields[1].required);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Table {
    /// The model's name.
    pub name: &'static str,
    /// The fields, in the order in which they are written.
    pub fields: &'static [Field],
    /// The discriminators: keys, and the texts that they must have.
    pub tags: &'static [(&'static str, &'static str)],
    /// Whether unknown fields are kept.
    pub extra: bool,
    /// Whether unknown fields are refused.
    pub deny_unknown_fields: bool,
    /// Whether there is any bound or check on a field, or a check on the whole.
    pub constrained: bool,
    /// Whether any field has another name on the way in.
    #[doc(hidden)]
    pub aliases: bool,
    /// Whether no name and no tag needs an escape in JSON: then nobody looks for one while writing.
    #[doc(hidden)]
    pub plain: bool,
    /// The fields that must be there, a bit each, as far as the bits go.
    #[doc(hidden)]
    pub required: u64,
    /// Whether there are more of them.
    #[doc(hidden)]
    pub required_beyond: bool,
}

impl Table {
    pub(super) const EMPTY: Table = Table {
        name: "",
        fields: &[],
        tags: &[],
        extra: false,
        deny_unknown_fields: false,
        constrained: false,
        aliases: false,
        plain: true,
        required: 0,
        required_beyond: false,
    };

    /// A table of these fields.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        let mut table = Table {
            name,
            fields,
            ..Table::EMPTY
        };
        let mut i = 0;
        while i < fields.len() {
            if fields[i].required && fields[i].readable {
                match i {
                    0..64 => table.required |= 1 << i,
                    _ => table.required_beyond = true,
                }
            }
            i += 1;
        }
        table
    }

    /// States the discriminators.
    #[doc(hidden)]
    #[must_use]
    pub const fn tags(mut self, tags: &'static [(&'static str, &'static str)]) -> Self {
        self.tags = tags;
        self
    }

    /// A field has another name on the way in.
    #[doc(hidden)]
    #[must_use]
    pub const fn aliased(mut self) -> Self {
        self.aliases = true;
        self
    }

    /// A name or a tag needs an escape in JSON.
    #[doc(hidden)]
    #[must_use]
    pub const fn escaped(mut self) -> Self {
        self.plain = false;
        self
    }

    /// Keeps unknown fields.
    #[doc(hidden)]
    #[must_use]
    pub const fn extra(mut self) -> Self {
        self.extra = true;
        self
    }

    /// Refuses unknown fields.
    #[doc(hidden)]
    #[must_use]
    pub const fn deny_unknown_fields(mut self) -> Self {
        self.deny_unknown_fields = true;
        self
    }

    /// There is a bound or a check, on a field or on the container.
    #[doc(hidden)]
    #[must_use]
    pub const fn constrained(mut self) -> Self {
        self.constrained = true;
        self
    }

    /// The field with this name on the wire, on the way in or out, aliases included.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.is_called(name))
    }

    /// Whether any field holds a `Secret`.
    pub(crate) fn holds_secret(&self) -> bool {
        self.fields
            .iter()
            .any(|field| field.schema().holds_secret())
    }

    /// Whether the name is taken by a field or a tag.
    pub(crate) fn declares(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.is_called(name))
            || self.tags.iter().any(|(key, _)| *key == name)
    }
}

/// The description of a field.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The name that is written.
    pub name: &'static str,
    /// The name that is read.
    pub read: &'static str,
    /// Further names that are read.
    pub aliases: &'static [&'static str],
    /// What the field holds; [`Field::schema`] calls it.
    pub schema: fn() -> &'static Schema,
    /// The bounds that are stated on the field.
    pub rules: &'static [Rule],
    /// Whether decoding fails without it.
    pub required: bool,
    /// Whether it is read; one with `skip_deserializing` is not.
    pub readable: bool,
    /// Whether it is written; one with `skip_serializing` is not.
    pub writable: bool,
    /// Whether a `check = path` is asked.
    pub checked: bool,
    /// The default as it stands in the attribute.
    pub default: Option<&'static str>,
}

impl Field {
    /// A field that must be there, unless its type says otherwise.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(name: &'static str, facts: Facts) -> Self {
        Field {
            name,
            read: name,
            aliases: &[],
            schema: facts.schema,
            rules: &[],
            required: !facts.optional,
            readable: true,
            writable: true,
            checked: false,
            default: None,
        }
    }

    /// A field that may be absent.
    #[doc(hidden)]
    #[must_use]
    pub const fn optional(name: &'static str, facts: Facts) -> Self {
        let mut field = Field::new(name, facts);
        field.required = false;
        field
    }

    /// A field whose type is spelled `Option`. A model that is only called so knows itself whether it may be absent.
    #[doc(hidden)]
    #[must_use]
    pub const fn option(name: &'static str, facts: Facts) -> Self {
        let mut field = Field::new(name, facts);
        field.required = facts.known && !facts.optional;
        field
    }

    /// Fields of which there is nothing to say but a name, what is known of the type, and whether that is spelled
    /// `Option`: one call for all of them, since each call in a constant is checked, and interpreted, by itself.
    #[doc(hidden)]
    #[must_use]
    pub const fn plain<const N: usize>(said: [(&'static str, Facts, bool); N]) -> [Self; N] {
        let mut fields = [Field::new("", UNKNOWN); N];
        let mut i = 0;
        while i < N {
            let (name, facts, option) = said[i];
            fields[i].name = name;
            fields[i].read = name;
            fields[i].schema = facts.schema;
            fields[i].required = !facts.optional && (facts.known || !option);
            i += 1;
        }
        fields
    }

    /// There is a `check = path`.
    #[doc(hidden)]
    #[must_use]
    pub const fn checked(mut self) -> Self {
        self.checked = true;
        self
    }

    /// Reads it under another name.
    #[doc(hidden)]
    #[must_use]
    pub const fn read_as(mut self, name: &'static str) -> Self {
        self.read = name;
        self
    }

    /// Reads it under further names.
    #[doc(hidden)]
    #[must_use]
    pub const fn aliases(mut self, names: &'static [&'static str]) -> Self {
        self.aliases = names;
        self
    }

    /// States its bounds.
    #[doc(hidden)]
    #[must_use]
    pub const fn rules(mut self, rules: &'static [Rule]) -> Self {
        self.rules = rules;
        self
    }

    /// States its default.
    #[doc(hidden)]
    #[must_use]
    pub const fn default(mut self, text: &'static str) -> Self {
        self.default = Some(text);
        self
    }

    /// Insists that the default, a number, keeps the rules.
    ///
    /// # Panics
    /// With `broken`, if it does not.
    #[doc(hidden)]
    #[must_use]
    pub const fn default_within(self, default: Num, broken: &'static str) -> Self {
        if !validate::holds(self.rules, default) {
            panic!("{}", broken);
        }
        self
    }

    /// Never reads it.
    #[doc(hidden)]
    #[must_use]
    pub const fn not_read(mut self) -> Self {
        self.readable = false;
        self
    }

    /// Never writes it.
    #[doc(hidden)]
    #[must_use]
    pub const fn not_written(mut self) -> Self {
        self.writable = false;
        self
    }

    /// What the field holds.
    #[must_use]
    pub fn schema(&self) -> &'static Schema {
        (self.schema)()
    }

    fn is_called(&self, name: &str) -> bool {
        self.name == name || self.read == name || self.aliases.contains(&name)
    }
}
