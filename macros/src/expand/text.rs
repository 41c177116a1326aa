//! Impls as text, for code that names nothing of the user's but a type and its variants.
//!
//! rustc's lexer makes tokens of text for a fraction of what it costs to push them one by one from a macro that nobody
//! optimises. They have no places in the source: what rustc may want to underline is quoted instead.

use super::target::Target;
use proc_macro2::TokenStream;

/// Impls for one type, one after the other. They speak of the lifetime of the input as `'de`.
pub(super) struct Impls<'a> {
    target: &'a Target<'a>,
    text: String,
    /// Those of a type with parameters, which have their places in the source.
    quoted: TokenStream,
}

impl<'a> Impls<'a> {
    pub(super) fn of(target: &'a Target<'a>) -> Self {
        Impls {
            target,
            text: String::new(),
            quoted: TokenStream::new(),
        }
    }

    /// `impl` of a trait that describes or writes.
    pub(super) fn add(&mut self, what: &str, body: &str) {
        if self.target.is_plain() {
            self.push(&["#[automatically_derived] impl ", what, " for "], body);
        } else {
            let (what, body) = (self.tokens(what), self.tokens(body));
            self.quoted.extend(self.target.implement(&what, &body));
        }
    }

    /// `impl` of a trait that reads, which has the lifetime `'de` besides.
    pub(super) fn add_read(&mut self, what: &str, body: &str) {
        if self.target.is_plain() {
            self.push(
                &["#[automatically_derived] impl<'de> ", what, " for "],
                body,
            );
        } else {
            let (what, body) = (self.tokens(what), self.tokens(body));
            self.quoted.extend(self.target.implement_read(&what, &body));
        }
    }

    /// An inherent `impl`.
    pub(super) fn add_inherent(&mut self, body: &str) {
        if self.target.is_plain() {
            self.push(&["impl "], body);
        } else {
            let body = self.tokens(body);
            self.quoted.extend(self.target.inherent(&body));
        }
    }

    pub(super) fn finish(self) -> TokenStream {
        let mut tokens = parsed(&self.text);
        tokens.extend(self.quoted);
        tokens
    }

    fn push(&mut self, head: &[&str], body: &str) {
        self.text.extend(head.iter().copied());
        self.text.push_str(&self.target.ident.to_string());
        self.text.extend([" { ", body, " }\n"]);
    }

    /// The lifetime of the input has another name where the type has a `'de` of its own.
    fn tokens(&self, text: &str) -> TokenStream {
        parsed(&text.replace("'de", &self.target.de.to_string()))
    }
}

/// Through the compiler's own lexer, where there is one: `proc_macro2` has the text lexed by another first, to be sure.
pub(crate) fn parsed(text: &str) -> TokenStream {
    let lexed = if proc_macro::is_available() {
        text.parse::<proc_macro::TokenStream>().ok().map(Into::into)
    } else {
        text.parse::<TokenStream>().ok()
    };
    lexed.expect("the macro's own text is Rust")
}
