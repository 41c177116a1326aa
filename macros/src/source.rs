//! Tokens as one would write them, for messages and documentation.

use quote::ToTokens;

/// Without the blanks that a token stream prints around paths, calls and signs.
pub(crate) fn source(tokens: &impl ToTokens) -> String {
    const TIGHT: [(&str, &str); 12] = [
        (" :: ", "::"),
        (":: ", "::"),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        (" . ", "."),
        (" ,", ","),
        (" !", "!"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        ("& ", "&"),
    ];
    let mut text = tokens.to_token_stream().to_string();
    for &(loose, tight) in &TIGHT {
        text = text.replace(loose, tight);
    }
    match text.strip_prefix("- ") {
        Some(number) => format!("-{number}"),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::source;
    use quote::quote;

    #[test]
    fn blanks_that_nobody_writes_are_gone() {
        assert_eq!(source(&quote!(IntOrInf::Inf)), "IntOrInf::Inf");
        assert_eq!(
            source(&quote!(Vec::<u8>::with(1, "a"))),
            "Vec::<u8>::with(1, \"a\")"
        );
        assert_eq!(source(&quote!(-1)), "-1");
        assert_eq!(
            source(&quote!(Option<HashMap<String, u8>>)),
            "Option<HashMap<String, u8>>"
        );
    }
}
