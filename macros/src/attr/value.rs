//! The values that keys can have: texts, paths, expressions, ranges, and the ways of serde to write them as strings.

use super::key::Key;
use crate::model::{Limit, Range};
use proc_macro2::{Span, TokenStream, TokenTree};
use syn::parse::discouraged::Speculative as _;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Expr, LitStr, Path, Result, Token, token};

/// A value and where it stands.
#[derive(Clone)]
pub(crate) struct Spanned<T> {
    pub value: T,
    pub span: Span,
}

impl From<LitStr> for Spanned<String> {
    fn from(text: LitStr) -> Self {
        Spanned {
            value: text.value(),
            span: text.span(),
        }
    }
}

/// A value for each direction.
pub(crate) struct Both<T> {
    pub write: Option<T>,
    pub read: Option<T>,
}

impl<T> Default for Both<T> {
    fn default() -> Self {
        Both {
            write: None,
            read: None,
        }
    }
}

/// `key = ".."`
pub(super) fn text(key: &Key, input: ParseStream<'_>) -> Result<Spanned<String>> {
    literal_text(key, input).map(Spanned::from)
}

pub(super) fn literal_text(key: &Key, input: ParseStream<'_>) -> Result<LitStr> {
    key.equals(input)?;
    if input.peek(token::Group) || input.peek(LitStr) {
        return input.parse();
    }
    Err(input.error(format!("`{}` takes a string literal", key.name)))
}

/// `key = path` or, as serde has it, `key = "path"`.
pub(super) fn path(key: &Key, input: ParseStream<'_>) -> Result<Path> {
    key.equals(input)?;
    if input.peek(LitStr) {
        let text: LitStr = input.parse()?;
        return text
            .parse_with(Path::parse)
            .map_err(|_| no_path(key, text.span()));
    }
    let span = input.span();
    input.parse().map_err(|_| no_path(key, span))
}

fn no_path(key: &Key, span: Span) -> Error {
    Error::new(
        span,
        format!(
            "`{}` takes the path of a {}",
            key.name,
            expected_at_path(&key.name)
        ),
    )
}

fn expected_at_path(key: &str) -> &'static str {
    match key {
        "crate" => "crate or module",
        "with" => "module",
        _ => "function",
    }
}

/// `key = ".."`, or `key(serialize = "..", deserialize = "..")` with one of them or both.
pub(super) fn both<T: Clone>(
    key: &Key,
    input: ParseStream<'_>,
    mut read: impl FnMut(&Key, ParseStream<'_>) -> Result<T>,
) -> Result<Both<T>> {
    if !input.peek(token::Paren) {
        let value = read(key, input)?;
        return Ok(Both {
            write: Some(value.clone()),
            read: Some(value),
        });
    }
    key.list(input, |content| {
        let mut found = Both::default();
        while !content.is_empty() {
            let direction = Key::parse(content, key.serde)?;
            match direction.name.as_str() {
                "serialize" => direction.set(&mut found.write, read(&direction, content)?)?,
                "deserialize" => direction.set(&mut found.read, read(&direction, content)?)?,
                _ => {
                    return Err(direction.error(format!(
                        "`{}(..)` takes `serialize = ..` and `deserialize = ..`",
                        key.name
                    )));
                }
            }
            super::separator(content)?;
        }
        Ok(found)
    })
}

/// The expression of `key = expr`, up to the comma: whatever Rust takes, also what syn cannot parse without `full`.
pub(super) fn expr(input: ParseStream<'_>) -> Result<Expr> {
    let ahead = input.fork();
    if let Ok(expr) = ahead.parse::<Expr>()
        && (ahead.is_empty() || ahead.peek(Token![,]))
    {
        input.advance_to(&ahead);
        return Ok(expr);
    }
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    Ok(Expr::Verbatim(tokens))
}

/// `a..=b`, `a..b`, `a..`, `..=b` or `..b`.
pub(super) fn range(key: &Key, input: ParseStream<'_>) -> Result<Range> {
    key.equals(input)?;
    let low = if input.peek(Token![..]) {
        None
    } else {
        Some(bound(key, input)?)
    };
    let high = upper(key, low.as_ref(), input)?;
    if low.is_none() && matches!(high, Limit::None) {
        let message = format!(
            "`{} = ..` limits nothing: give it a lower or an upper bound",
            key.name
        );
        return Err(key.error(message));
    }
    Ok(Range {
        low: low.map_or(Limit::None, Limit::Included),
        high,
        span: key.span,
    })
}

/// The dots, and the bound behind them if there is one.
fn upper(key: &Key, low: Option<&Expr>, input: ParseStream<'_>) -> Result<Limit> {
    if input.peek(Token![...]) {
        return Err(input.error("`...` is not a range: write `..=` to include the upper bound"));
    }
    let inclusive: Option<Token![..=]> = input.parse()?;
    if inclusive.is_none() && input.parse::<Option<Token![..]>>()?.is_none() {
        return Err(not_a_range(key, low));
    }
    let ends = input.is_empty() || input.peek(Token![,]);
    match inclusive {
        Some(dots) if ends => {
            let message = "`..=` needs an upper bound: write `..` for none";
            Err(Error::new_spanned(dots, message))
        }
        Some(_) => bound(key, input).map(Limit::Included),
        None if ends => Ok(Limit::None),
        None => bound(key, input).map(Limit::Excluded),
    }
}

fn not_a_range(key: &Key, low: Option<&Expr>) -> Error {
    let message = format!(
        "`{}` takes a range: `low..=high`, `low..` or `..=high`",
        key.name
    );
    low.map_or_else(
        || key.error(&message),
        |low| Error::new_spanned(low, &message),
    )
}

/// One end of a range: what stands before the dots, or up to the comma.
///
/// It is cut out first. Where another crate turns syn's `full` on, an expression would go on through the dots.
fn bound(key: &Key, input: ParseStream<'_>) -> Result<Expr> {
    let span = input.span();
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) && !input.peek(Token![..]) {
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    syn::parse2(tokens).map_err(|_| {
        Error::new(
            span,
            format!("expected a bound: `{} = low..=high`", key.name),
        )
    })
}
