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
