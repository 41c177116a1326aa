//! Constraints and defaults in words, for the documentation of a field or newtype.

use crate::model::{Limit, Pattern, Range, Rules};
use crate::source::source;
use quote::ToTokens as _;
use syn::{Expr, Lit, UnOp};

/// "Range: 0.6 to 1.2. Default: 0.8.", or nothing when there is nothing to tell.
pub(crate) fn paragraph(rules: &Rules, default: Option<&Expr>) -> Option<String> {
    let mut sentences = sentences(rules);
    sentences.extend(default.map(|default| format!("Default: {}.", value(default))));
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

fn sentences(rules: &Rules) -> Vec<String> {
    let told = [
        rules
            .range
            .as_ref()
            .map(|range| format!("Range: {}.", limits(range))),
        rules
            .multiple_of
            .as_ref()
            .map(|(step, _)| format!("Multiple of {}.", value(step))),
        rules
            .len
            .as_ref()
            .map(|range| format!("Length: {} characters.", limits(range))),
        rules
            .pattern
            .as_ref()
            .map(|pattern| format!("Pattern: {}.", code(&pattern_text(pattern)))),
        rules
            .items
            .as_ref()
            .map(|range| format!("Items: {}.", limits(range))),
        rules.unique.map(|_| "No two items are equal.".to_owned()),
        rules
            .entries
            .as_ref()
            .map(|range| format!("Entries: {}.", limits(range))),
        nested("Each item", rules.each.as_ref().map(|(rules, _)| &**rules)),
        nested("Each key", rules.keys.as_ref().map(|(rules, _)| &**rules)),
        nested(
            "Each value",
            rules.values.as_ref().map(|(rules, _)| &**rules),
        ),
    ];
    told.into_iter().flatten().collect()
}

/// "Each item: length: at most 64 characters."
fn nested(what: &str, rules: Option<&Rules>) -> Option<String> {
    let told = sentences(rules?);
    let told: Vec<String> = told
        .iter()
        .map(|sentence| lower_first(sentence.trim_end_matches('.')))
        .collect();
    (!told.is_empty()).then(|| format!("{what}: {}.", told.join(", ")))
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
            let ends = [end(low, "at least", "above"), end(high, "at most", "below")];
            ends.into_iter().flatten().collect::<Vec<_>>().join(", ")
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
