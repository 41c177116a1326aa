//! Which parameters of an item a type mentions. Walks a type as written; aliases are not seen through. Where there are
//! no parameters, there is nothing to find.

use proc_macro2::Ident;
use syn::{
    GenericArgument, Generics, Lifetime, Path, PathArguments, Type, TypePath, TypeReference,
};

/// What was found, each in the order and as often as it is there.
pub(super) struct Mentions<'a> {
    generics: &'a Generics,
    /// Whether a `Cow` borrows.
    borrow: bool,
    /// Type parameters.
    pub params: Vec<&'a Ident>,
    /// `T::Name` and `<T as Trait>::Name` of a type parameter.
    pub projections: Vec<&'a TypePath>,
    /// All but `'static`.
    pub lifetimes: Vec<&'a Lifetime>,
    /// Const parameters, in so far as they look like types.
    pub constant: bool,
}

impl<'a> Mentions<'a> {
    pub(super) fn of(ty: &'a Type, generics: &'a Generics, borrow: bool) -> Self {
        let mut found = Mentions {
            generics,
            borrow,
            params: Vec::new(),
            projections: Vec::new(),
            lifetimes: Vec::new(),
            constant: false,
        };
        if !generics.params.is_empty() {
            found.visit(ty);
        }
        found
    }

    /// Whether a constant of the type would depend on a parameter.
    pub(super) fn is_generic(&self) -> bool {
        self.constant || !self.params.is_empty() || !self.projections.is_empty()
    }

    fn visit(&mut self, ty: &'a Type) {
        match ty {
            Type::Group(ty) => self.visit(&ty.elem),
            Type::Paren(ty) => self.visit(&ty.elem),
            Type::Slice(ty) => self.visit(&ty.elem),
            Type::Ptr(ty) => self.visit(&ty.elem),
            Type::Array(ty) => {
                // The length may be a const parameter, in any expression.
                self.constant |= self.generics.const_params().next().is_some();
                self.visit(&ty.elem);
            }
            Type::Tuple(ty) => ty.elems.iter().for_each(|ty| self.visit(ty)),
            Type::Reference(ty) => self.reference(ty),
            Type::Path(ty) => self.path(ty),
            _ => {}
        }
    }

    fn reference(&mut self, ty: &'a TypeReference) {
        ty.lifetime
            .iter()
            .for_each(|lifetime| self.lifetime(lifetime));
        self.visit(&ty.elem);
    }

    fn lifetime(&mut self, lifetime: &'a Lifetime) {
        if lifetime.ident != "static" {
            self.lifetimes.push(lifetime);
        }
    }

    fn path(&mut self, ty: &'a TypePath) {
        if let Some(qself) = &ty.qself {
            if Mentions::of(&qself.ty, self.generics, self.borrow).is_generic() {
                self.projections.push(ty);
            }
            return;
        }
        match self.param(&ty.path) {
            Some(param) if ty.path.segments.len() == 1 => self.params.push(param),
            Some(_) => self.projections.push(ty),
            None => self.arguments(&ty.path),
        }
    }

    /// The type parameter that the path begins with.
    fn param(&mut self, path: &Path) -> Option<&'a Ident> {
        let first = &path.segments.first()?.ident;
        self.constant |= self
            .generics
            .const_params()
            .any(|param| param.ident == *first);
        let mut params = self.generics.type_params().map(|param| &param.ident);
        params.find(|param| path.leading_colon.is_none() && *param == first)
    }

    fn arguments(&mut self, path: &'a Path) {
        let Some(last) = path.segments.last() else {
            return;
        };
        if last.ident == "PhantomData" {
            return;
        }
        // A `Cow` that nobody asked to borrow is read as owned.
        let owned = last.ident == "Cow" && !self.borrow;
        for segment in &path.segments {
            let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
                continue;
            };
            for argument in &arguments.args {
                match argument {
                    GenericArgument::Type(ty) => self.visit(ty),
                    GenericArgument::Lifetime(lifetime) if !owned => self.lifetime(lifetime),
                    // `{ N }`; a bare `N` looks like a type.
                    GenericArgument::Const(_) => {
                        self.constant |= self.generics.const_params().next().is_some();
                    }
                    _ => {}
                }
            }
        }
    }
}
