//! What a type clearly is, by its spelling alone: a macro cannot know more, so whatever is unclear is [`Spelled::Other`].

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{GenericArgument, PathArguments, PathSegment, Type, TypePath};

/// A type as spelled, with everything that constraints reach through taken off.
pub(crate) enum Spelled<'a> {
    Integer { bits: u32, signed: bool },
    Float,
    Bool,
    Char,
    Text,
    List(&'a Type),
    Map(&'a Type, &'a Type),
    IntOrInf,
    Other,
}

impl Spelled<'_> {
    pub(crate) fn is_clear(&self) -> bool {
        !matches!(self, Spelled::Other)
    }

    pub(crate) fn is_number(&self) -> bool {
        matches!(
            self,
            Spelled::Integer { .. } | Spelled::Float | Spelled::IntOrInf
        )
    }
}

/// What constraints reach through.
const WRAPPERS: [&str; 7] = ["Option", "Nullable", "Box", "Rc", "Arc", "OrRaw", "Secret"];
const LISTS: [&str; 5] = ["Vec", "VecDeque", "HashSet", "BTreeSet", "SmallVec"];
const MAPS: [&str; 3] = ["HashMap", "BTreeMap", "IndexMap"];

pub(crate) fn spelled(ty: &Type) -> Spelled<'_> {
    match bare(ty) {
        Type::Reference(reference) => spelled(&reference.elem),
        Type::Array(array) => Spelled::List(&array.elem),
        Type::Slice(slice) => Spelled::List(&slice.elem),
        ty => last_segment(ty).map_or(Spelled::Other, of_segment),
    }
}

fn of_segment(segment: &PathSegment) -> Spelled<'_> {
    let name = segment.ident.to_string();
    let name = name.as_str();
    match *arguments(segment) {
        [] if segment.arguments.is_none() => of_name(name),
        [inner] if WRAPPERS.contains(&name) => spelled(inner),
        [inner] if name == "Cow" => spelled(inner),
        [inner, ..] if LISTS.contains(&name) => Spelled::List(inner),
        [key, value, ..] if MAPS.contains(&name) => Spelled::Map(key, value),
        _ => Spelled::Other,
    }
}

fn of_name(name: &str) -> Spelled<'static> {
    match name {
        "String" | "str" => Spelled::Text,
        "bool" => Spelled::Bool,
        "char" => Spelled::Char,
        "f32" | "f64" => Spelled::Float,
        "IntOrInf" => Spelled::IntOrInf,
        "usize" | "isize" => Spelled::Integer {
            bits: 64,
            signed: name == "isize",
        },
        _ => sized_integer(name).unwrap_or(Spelled::Other),
    }
}

fn sized_integer(name: &str) -> Option<Spelled<'static>> {
    let bits = name.strip_prefix(['u', 'i'])?.parse().ok()?;
    [8, 16, 32, 64, 128]
        .contains(&bits)
        .then_some(Spelled::Integer {
            bits,
            signed: name.starts_with('i'),
        })
}

/// Where code about a type stands: what is wrong underlines the type; names in it are the macro's own.
pub(crate) fn site(ty: &Type) -> Span {
    span(ty).resolved_at(Span::mixed_site())
}

/// What `Spanned` says, which writes a type out to see its first token and its last.
fn span(ty: &Type) -> Span {
    let Type::Path(TypePath {
        qself: None, path, ..
    }) = ty
    else {
        return ty.span();
    };
    let (None, Some(first), Some(last)) = (
        path.leading_colon,
        path.segments.first(),
        path.segments.last(),
    ) else {
        return ty.span();
    };
    let end = match &last.arguments {
        PathArguments::None => last.ident.span(),
        PathArguments::AngleBracketed(arguments) => arguments.gt_token.span,
        PathArguments::Parenthesized(_) => return ty.span(),
    };
    first
        .ident
        .span()
        .join(end)
        .unwrap_or_else(|| first.ident.span())
}

/// Without the parentheses, and the invisible ones that `macro_rules` puts around a `$ty`.
pub(crate) fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => bare(&group.elem),
        Type::Paren(paren) => bare(&paren.elem),
        ty => ty,
    }
}

/// The types that begin blank, whatever is in them. A hash map does not: its hasher is made at run time.
const BLANK: [&str; 5] = ["Option", "Vec", "VecDeque", "BTreeMap", "BTreeSet"];

/// Whether the type is spelled like one of std that has a cheap value to begin with.
pub(crate) fn has_blank(ty: &Type) -> bool {
    if let Type::Reference(reference) = bare(ty) {
        return reference.mutability.is_none()
            && matches!(spelled(ty), Spelled::Text | Spelled::List(_));
    }
    let Type::Path(path) = bare(ty) else {
        return false;
    };
    let mut segments = path.path.segments.iter();
    let std = path.path.segments.len() == 1
        || segments.next().is_some_and(|first| {
            ["std", "core", "alloc"]
                .iter()
                .any(|name| first.ident == name)
        });
    let Some(segment) = last_segment(ty).filter(|_| std) else {
        return false;
    };
    let name = segment.ident.to_string();
    if segment.arguments.is_none() {
        return is_scalar(&name);
    }
    BLANK.contains(&name.as_str()) || (name == "Cow" && matches!(spelled(ty), Spelled::Text))
}

/// Whether the type is spelled like one of std that the runtime knows, all the way down: a trait of the runtime can then
/// be called without asking first whether it is there.
pub(crate) fn is_known(ty: &Type) -> bool {
    let Some(segment) = only_segment(ty) else {
        return false;
    };
    let name = segment.ident.to_string();
    match *arguments(segment) {
        [] => segment.arguments.is_none() && is_scalar(&name),
        [inner] => ["Option", "Vec", "Box"].contains(&name.as_str()) && is_known(inner),
        _ => false,
    }
}

fn is_scalar(name: &str) -> bool {
    let spelled = of_name(name);
    name == "String" || !matches!(spelled, Spelled::Text | Spelled::IntOrInf | Spelled::Other)
}

/// The segment of a path that has no other.
fn only_segment(ty: &Type) -> Option<&PathSegment> {
    match bare(ty) {
        Type::Path(path) if path.path.segments.len() == 1 => last_segment(ty),
        _ => None,
    }
}

fn last_segment(ty: &Type) -> Option<&PathSegment> {
    match bare(ty) {
        Type::Path(path) if path.qself.is_none() => path.path.segments.last(),
        _ => None,
    }
}

/// The type arguments of a segment.
fn arguments(segment: &PathSegment) -> Vec<&Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return Vec::new();
    };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.collect()
}

/// Whether the type is spelled like one of std's owning pointers.
pub(crate) fn is_pointer(ty: &Type) -> bool {
    last_segment(ty).is_some_and(|segment| {
        ["Box", "Rc", "Arc"]
            .iter()
            .any(|name| segment.ident == name)
    })
}

/// The `T` of a type that is spelled `Option<T>`.
pub(crate) fn option(ty: &Type) -> Option<&Type> {
    wrapped_in(ty, "Option")
}

/// The `T` of a type that is spelled `wrapper<T>`.
pub(crate) fn wrapped_in<'a>(ty: &'a Type, wrapper: &str) -> Option<&'a Type> {
    let segment = last_segment(ty)?;
    match *arguments(segment) {
        [inner] if segment.ident == wrapper => Some(inner),
        _ => None,
    }
}

/// Whether the type is spelled `name`, perhaps with a path before it.
pub(crate) fn is(ty: &Type, name: &str) -> bool {
    last_segment(ty).is_some_and(|segment| segment.ident == name && segment.arguments.is_none())
}

/// The type in the middle: `Modality` of `Option<Vec<Modality>>`, the values' of a map.
pub(crate) fn innermost(ty: &Type) -> &Type {
    match bare(ty) {
        Type::Reference(reference) => innermost(&reference.elem),
        Type::Array(array) => innermost(&array.elem),
        Type::Slice(slice) => innermost(&slice.elem),
        ty => match last_segment(ty).map(arguments).as_deref() {
            Some([.., last]) => innermost(last),
            _ => ty,
        },
    }
}

/// The name of a type that is nothing but a name.
pub(crate) fn name(ty: &Type) -> Option<&Ident> {
    match bare(ty) {
        Type::Path(path) if path.qself.is_none() => path.path.get_ident(),
        _ => None,
    }
}

/// Whether the type mentions a lifetime that could be borrowed for.
pub(crate) fn has_lifetime(ty: &Type) -> bool {
    lifetimes(ty.to_token_stream()).next().is_some()
}

/// The lifetimes that the type names, `'static` left out.
pub(crate) fn lifetimes(tokens: TokenStream) -> impl Iterator<Item = String> {
    let mut found = Vec::new();
    collect_lifetimes(tokens, &mut found);
    found.into_iter()
}

fn collect_lifetimes(tokens: TokenStream, found: &mut Vec<String>) {
    let mut tick = false;
    for token in tokens {
        match &token {
            TokenTree::Group(group) => collect_lifetimes(group.stream(), found),
            TokenTree::Ident(name) if tick && *name != "static" => {
                found.push(name.unraw().to_string())
            }
            _ => {}
        }
        tick = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\'');
    }
}

#[cfg(test)]
mod tests {
    use super::{Spelled, has_lifetime, innermost, is, is_known, lifetimes, option, spelled};
    use quote::ToTokens;
    use syn::{Type, parse_quote};

    #[test]
    fn wrappers_are_taken_off() {
        let ty: Type = parse_quote!(Option<Box<std::sync::Arc<u16>>>);
        assert!(matches!(
            spelled(&ty),
            Spelled::Integer {
                bits: 16,
                signed: false
            }
        ));
        let ty: Type = parse_quote!(std::option::Option<Cow<'a, str>>);
        assert!(matches!(spelled(&ty), Spelled::Text));
        let ty: Type = parse_quote!(Nullable<Vec<i8>>);
        assert!(matches!(spelled(&ty), Spelled::List(inner) if is(inner, "i8")));
    }

    #[test]
    fn what_is_not_clear_is_other() {
        for ty in [
            "u7",
            "u",
            "Voice",
            "Wrapper<u8>",
            "(u8, u8)",
            "fn()",
            "<T as Trait>::String",
            "String<u8>",
        ] {
            let ty: Type = syn::parse_str(ty).unwrap();
            assert!(
                matches!(spelled(&ty), Spelled::Other),
                "{}",
                ty.to_token_stream()
            );
        }
    }

    #[test]
    fn an_option_of_ones_own_without_an_argument_is_none() {
        let own: Type = parse_quote!(Option);
        assert!(option(&own).is_none());
        let std: Type = parse_quote!(::core::option::Option<T>);
        assert!(option(&std).is_some());
    }

    #[test]
    fn known_is_what_is_of_std_all_the_way_down() {
        for ty in ["String", "u8", "Option<Vec<f64>>", "Box<Option<char>>"] {
            assert!(is_known(&syn::parse_str(ty).unwrap()), "{ty}");
        }
        for ty in [
            "Voice",
            "Option<Voice>",
            "std::string::String",
            "&str",
            "[u8; 3]",
            "str",
            "Vec<u8, A>",
        ] {
            assert!(!is_known(&syn::parse_str(ty).unwrap()), "{ty}");
        }
    }

    #[test]
    fn the_middle_is_found() {
        for ty in [
            "Option<Vec<Voice>>",
            "[Voice; 3]",
            "&'a [Voice]",
            "HashMap<String, Option<Voice>>",
            "Voice",
        ] {
            let ty: Type = syn::parse_str(ty).unwrap();
            assert!(is(innermost(&ty), "Voice"), "{}", ty.to_token_stream());
        }
    }

    #[test]
    fn lifetimes_are_found_at_any_depth() {
        let ty: Type = parse_quote!(Option<(Cow<'a, str>, &'b [u8], &'static str)>);
        assert_eq!(
            lifetimes(ty.to_token_stream()).collect::<Vec<_>>(),
            ["a", "b"]
        );
        let ty: Type = parse_quote!(&'static str);
        assert!(!has_lifetime(&ty));
    }
}
