//! What a shape takes, asked by the first token of a value.

use crate::schema::Shape;

impl Shape {
    /// Whether it passes, or one of the members of a union, or what is inside an option.
    fn any(self, passes: &dyn Fn(Shape) -> bool) -> bool {
        match self {
            Shape::Union(shapes) => shapes.iter().any(|shape| shape.any(passes)),
            Shape::Null(shape) => shape.any(passes),
            shape => passes(shape),
        }
    }

    pub(super) fn takes_literal(self, text: &str) -> bool {
        self.any(&|shape| matches!(shape, Shape::Literals(known) if known.contains(&text)))
    }

    pub(super) fn takes_strings(self) -> bool {
        self.any(&|shape| matches!(shape, Shape::String | Shape::OtherString))
    }

    /// `value` is none for integers beyond 64 bits.
    pub(super) fn takes_integer(self, value: Option<i64>) -> bool {
        self.any(&|shape| match shape {
            Shape::Integer | Shape::Number => true,
            Shape::Integers(known) => value.is_some_and(|value| known.contains(&value)),
            _ => false,
        })
    }

    pub(super) fn takes_numbers(self) -> bool {
        self.any(&|shape| matches!(shape, Shape::Number))
    }

    pub(super) fn takes_bools(self) -> bool {
        self.any(&|shape| matches!(shape, Shape::Bool))
    }

    pub(super) fn takes_lists(self) -> bool {
        self.any(&|shape| matches!(shape, Shape::List))
    }

    pub(super) fn takes_maps(self) -> bool {
        self.any(&|shape| {
            matches!(
                shape,
                Shape::Object(_) | Shape::MaybeTagged(_) | Shape::Map | Shape::OtherObject
            )
        })
    }

    /// An object or a map, whatever is in it.
    pub(super) fn takes_untagged(self) -> bool {
        self.any(&|shape| matches!(shape, Shape::Object([]) | Shape::Map | Shape::OtherObject))
    }

    /// An object whose tag may be left out.
    pub(super) fn takes_tagless(self) -> bool {
        self.any(&|shape| matches!(shape, Shape::MaybeTagged(_)))
    }

    pub(super) fn takes_anything(self) -> bool {
        self.any(&|shape| matches!(shape, Shape::Any | Shape::Unknown))
    }

    /// Calls `f` with every tag, those of a union's members included.
    pub(super) fn each_tag(self, f: &mut dyn FnMut(&'static str, &'static str)) {
        match self {
            Shape::Object(tags) | Shape::MaybeTagged(tags) => {
                tags.iter().for_each(|(key, text)| f(key, text))
            }
            Shape::Union(shapes) => shapes.iter().for_each(|shape| shape.each_tag(f)),
            Shape::Null(shape) => shape.each_tag(f),
            _ => {}
        }
    }

    /// Calls `f` with every literal.
    pub(super) fn each_literal(self, f: &mut dyn FnMut(&'static str)) {
        match self {
            Shape::Literals(known) => known.iter().for_each(|text| f(text)),
            Shape::Union(shapes) => shapes.iter().for_each(|shape| shape.each_literal(f)),
            Shape::Null(shape) => shape.each_literal(f),
            _ => {}
        }
    }

    /// The kinds of values it takes, besides literals.
    pub(super) fn kinds(self) -> Vec<&'static str> {
        match self {
            Shape::Union(shapes) => {
                let mut kinds = Vec::new();
                for shape in shapes {
                    kinds.extend(shape.kinds());
                }
                kinds
            }
            Shape::Null(shape) => shape.kinds(),
            Shape::Literals(_) => Vec::new(),
            Shape::String | Shape::OtherString => vec!["a string"],
            Shape::Integer | Shape::Integers(_) => vec!["an integer"],
            Shape::Number => vec!["a number"],
            Shape::Bool => vec!["a boolean"],
            Shape::List => vec!["a list"],
            Shape::Object(_) | Shape::MaybeTagged(_) | Shape::Map | Shape::OtherObject => {
                vec!["an object"]
            }
            Shape::Any | Shape::Unknown => vec!["a value"],
        }
    }
}
