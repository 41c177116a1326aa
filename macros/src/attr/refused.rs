//! The keys of serde that are not taken, each with what to write instead.

use super::place::Place;

/// What to say about a key of serde, if `name` is one that has no meaning `here`.
pub(super) fn remedy(name: &str, here: Place) -> Option<String> {
    let container = matches!(here, Place::Struct | Place::Newtype | Place::Enum);
    Some(match name {
        "tag" if here == Place::Enum => no_tag(here),
        "tag" if here == Place::Newtype => "`tag` needs an object: a newtype has the shape of its field, whose type carries the tag".to_owned(),
        "content" => "`content` is not supported: write the object with both keys as a struct with a `tag(..)`".to_owned(),
        "untagged" => "`untagged` is not needed: every enum is told apart by shape; remove it".to_owned(),
        "flatten" => "`flatten` is not supported yet: write the fields out, or keep unknown ones with `#[model(extra)]`".to_owned(),
        "transparent" => format!("`transparent` is for newtypes, which are always so: remove it from {}", here.name()),
        "from" | "try_from" => format!("`{name}` is not supported: use `check = path` for a rule, or `deserialize_with` on the field"),
        "into" => "`into` is not supported: use `serialize_with` on the field that holds it".to_owned(),
        "remote" => "`remote` is not supported: a foreign type needs no attribute as a field, or `with = module`".to_owned(),
        "getter" => "`getter` belongs to `remote`, which is not supported: use `with = module` on the field".to_owned(),
        "expecting" => "`expecting` is not supported: errors are worded from the model; remove it".to_owned(),
        "variant_identifier" | "field_identifier" => format!("`{name}` is not supported: an enum of unit variants is a string literal; remove it"),
        "rename_all_fields" => "`rename_all_fields` is not supported: put `rename_all` on each variant with named fields".to_owned(),
        "rename" if container => format!("`rename` has no effect on {}, which has no name on the wire: remove it", here.name()),
        "rename_all" if here == Place::Newtype => "`rename_all` has no effect on a newtype, which has no name on the wire: remove it".to_owned(),
        "bound" => format!("`bound` belongs on the struct or enum, not on {}", here.name()),
        "other" if here == Place::Field => "`other` belongs on a variant; unknown fields are kept with `#[model(extra)]`".to_owned(),
        "extra" if here == Place::Variant => "`extra` belongs on a field; unknown members are kept with `#[model(other)]`".to_owned(),
        "skip" | "skip_serializing" | "skip_deserializing" if here == Place::Variant => {
            format!("`{name}` is not supported on a variant: every variant has to have a shape; remove the variant")
        }
        "with" | "serialize_with" | "deserialize_with" if here == Place::Variant || here == Place::Member => {
            format!("`{name}` is not supported on a variant: wrap the field in a type of its own")
        }
        _ if here == Place::Inner && is_rule(name) => format!("`{name}` belongs on the newtype itself, not on its field"),
        _ => return None,
    })
}

/// Also for `tag = ".."`, which means another thing in serde.
pub(super) fn no_tag(here: Place) -> String {
    if here == Place::Enum {
        return "an enum needs no `tag`: put `tag(type = \"..\")` on the type of each member, or on the variant"
            .to_owned();
    }
    "a tag is a key and its text: write `tag(type = \"..\")`".to_owned()
}

fn is_rule(name: &str) -> bool {
    name == "check" || Place::Nested.keys().contains(&name)
}
