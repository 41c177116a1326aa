//! Constraints and defaults in words, for the documentation of a field or newtype.

use crate::model::{Limit, Pattern, Range, Rules};
use crate::source::source;
use proc_macro2::Span;
use quote::ToTokens as _;
use syn::{Expr, Lit, UnOp};

/// "Range: 0.6 to 1.2. Default: 0.8.", or nothing when there is nothing to tell.
pub(crate) fn paragraph(rules: &Rules, default: Option<&Expr>) -> Option<String> {
    let mut sentences = sentences(rules);
    sentences.extend(default.map(|default| format!("Default: {}.", value(default))));
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

fn sentences(rules: &Rules) -> Vec<String> {
    let mut told = Vec::new();
    if let Some(range) = &rules.range {
        told.push(format!("Range: {}.", limits(range)));
    }
    if let Some((step, _)) = &rules.multiple_of {
        told.push(format!("Multiple of {}.", value(step)));
    }
    if let Some(range) = &rules.len {
        told.push(format!("Length: {} characters.", limits(range)));
    }
    if let Some(pattern) = &rules.pattern {
        told.push(format!("Pattern: {}.", code(&pattern_text(pattern))));
    }
    if let Some(range) = &rules.items {
        told.push(format!("Items: {}.", limits(range)));
    }
    if rules.unique.is_some() {
        told.push("No two items are equal.".to_owned());
    }
    if let Some(range) = &rules.entries {
        told.push(format!("Entries: {}.", limits(range)));
    }
    nested("Each item", &rules.each, &mut told);
    nested("Each key", &rules.keys, &mut told);
    nested("Each value", &rules.values, &mut told);
    told
}

/// "Each item: length: at most 64 characters."
fn nested(what: &str, rules: &Option<(Box<Rules>, Span)>, told: &mut Vec<String>) {
    let Some((rules, _)) = rules else {
        return;
    };
    let parts: Vec<String> = sentences(rules)
        .iter()
        .map(|sentence| lower_first(sentence.trim_end_matches('.')))
        .collect();
    if !parts.is_empty() {
        told.push(format!("{what}: {}.", parts.join(", ")));
    }
}

fn lower_first(sentence: &str) -> String {
    let (first, rest) = sentence.split_at(1);
    first.to_ascii_lowercase() + rest
}

fn limits(range: &Range) -> String {
    match (&range.low, &range.high) {
        (Limit::Included(low), Limit::Included(high)) => {
            let (low, high) = (value(low), value(high));
            if low == high {
                format!("exactly {low}")
            } else {
                format!("{low} to {high}")
            }
        }
        (low, high) => {
            let mut ends = Vec::new();
            ends.extend(end(low, "at least", "above"));
            ends.extend(end(high, "at most", "below"));
            ends.join(", ")
        }
    }
}

fn end(limit: &Limit, included: &str, excluded: &str) -> Option<String> {
    match limit {
        Limit::None => None,
        Limit::Included(bound) => Some(format!("{included} {}", value(bound))),
        Limit::Excluded(bound) => Some(format!("{excluded} {}", value(bound))),
    }
}

/// Numbers and truth values as they are, everything else as code.
fn value(expr: &Expr) -> String {
    match expr {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(number) => number.base10_digits().to_owned(),
            Lit::Float(number) => number.base10_digits().to_owned(),
            Lit::Bool(truth) => truth.value.to_string(),
            other => code(&other.to_token_stream().to_string()),
        },
        Expr::Unary(unary)
            if matches!(unary.op, UnOp::Neg(_)) && matches!(&*unary.expr, Expr::Lit(_)) =>
        {
            format!("-{}", value(&unary.expr))
        }
        Expr::Group(group) => value(&group.expr),
        Expr::Paren(paren) => value(&paren.expr),
        other => code(&source(other)),
    }
}

fn pattern_text(pattern: &Pattern) -> String {
    pattern.text.replace('\n', "\\n").replace('\r', "\\r")
}

/// Between as many backticks as the text needs, so that nothing in it is taken for markup or a link.
fn code(text: &str) -> String {
    let longest = text
        .split(|ch| ch != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

#[cfg(test)]
mod tests {
    use super::paragraph;
    use crate::attr::FieldAttrs;
    use crate::diag::Errors;
    use proc_macro2::TokenStream;
    use syn::{Attribute, parse_quote};

    /// What is told of a field with these keys.
    fn told(keys: &str) -> Option<String> {
        let keys: TokenStream = keys.parse().unwrap();
        let attr: Attribute = parse_quote!(#[model(#keys)]);
        let mut errors = Errors::new();
        let attrs = FieldAttrs::parse(&[attr], &mut errors);
        let default = attrs
            .default
            .as_ref()
            .and_then(|default| default.expr.as_ref());
        let paragraph = paragraph(&attrs.rules.finish(&mut errors), default);
        let errors = errors.finish();
        assert!(errors.is_empty(), "{}", errors[0]);
        paragraph
    }

    #[track_caller]
    fn tells(keys: &str, text: &str) {
        assert_eq!(told(keys).as_deref(), Some(text), "{keys}");
    }

    #[test]
    fn every_kind_of_range_has_words() {
        tells(
            "range = 0.6..=1.2, default = 0.8",
            "Range: 0.6 to 1.2. Default: 0.8.",
        );
        tells("range = 1..10", "Range: at least 1, below 10.");
        tells("range = 1_000..", "Range: at least 1000.");
        tells("range = ..=5u8", "Range: at most 5.");
        tells("gt = 0, le = MAX", "Range: above 0, at most `MAX`.");
        tells("lt = 5", "Range: below 5.");
        tells("range = -1..=1", "Range: -1 to 1.");
        tells("range = 5..=5", "Range: exactly 5.");
    }

    #[test]
    fn every_constraint_has_words() {
        tells("multiple_of = 0.5", "Multiple of 0.5.");
        tells("len = 1..=64", "Length: 1 to 64 characters.");
        tells(
            "items = ..=16, unique",
            "Items: at most 16. No two items are equal.",
        );
        tells("entries = ..=16", "Entries: at most 16.");
        tells(
            "each(len = ..=64)",
            "Each item: length: at most 64 characters.",
        );
        tells(
            "keys(len = ..=64), values(range = 0.., multiple_of = 5)",
            "Each key: length: at most 64 characters. Each value: range: at least 0, multiple of 5.",
        );
    }

    #[test]
    fn code_is_marked_as_such() {
        tells("default = IntOrInf::Inf", "Default: `IntOrInf::Inf`.");
        tells("default = \"en\"", "Default: `\"en\"`.");
        tells("default = true", "Default: true.");
        tells("default = \"`\"", "Default: ``\"`\"``.");
    }

    #[test]
    #[cfg(feature = "pattern")]
    fn a_pattern_is_no_markup() {
        tells(r#"pattern = "^[a-z]*$""#, "Pattern: `^[a-z]*$`.");
        tells(r#"pattern = "`+""#, "Pattern: `` `+ ``.");
    }

    #[test]
    fn what_constrains_nothing_is_not_told() {
        assert_eq!(told("rename = \"x\", default, check = path"), None);
    }
}
