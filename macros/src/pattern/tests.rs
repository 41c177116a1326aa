//! Translations are tried on the engine that runs them.

use super::property_names::{BINARY, CATEGORIES, SCRIPTS};
use super::translate;
use regex::Regex;

#[track_caller]
fn engine(pattern: &str) -> Regex {
    let translated = translate(pattern).unwrap_or_else(|error| panic!("{pattern}: {error}"));
    Regex::new(&translated).unwrap_or_else(|error| panic!("{pattern} became {translated}: {error}"))
}

#[track_caller]
fn takes(pattern: &str, texts: &[&str]) {
    let engine = engine(pattern);
    for text in texts {
        assert!(
            engine.is_match(text),
            "{pattern} ({engine}) should match {text:?}"
        );
    }
}

#[track_caller]
fn refuses(pattern: &str, texts: &[&str]) {
    let engine = engine(pattern);
    for text in texts {
        assert!(
            !engine.is_match(text),
            "{pattern} ({engine}) should not match {text:?}"
        );
    }
}

#[track_caller]
fn wrong(pattern: &str, message: &str) {
    let error = translate(pattern).expect_err(pattern).to_string();
    assert!(error.contains(message), "{pattern}: {error}");
    assert!(!error.contains('\n'), "{error}");
}

#[test]
fn plain_text_stays() {
    assert_eq!(translate("abc").unwrap(), "abc");
    assert_eq!(translate(r"^[a-z_]{1,64}$").unwrap(), r"\A[a-z_]{1,64}\z");
    assert_eq!(translate(r"a\/b").unwrap(), "a/b");
    takes("", &["", "anything"]);
    takes("b", &["abc"]);
    refuses("b", &["ac"]);
}

#[test]
fn anchors_are_the_ends_of_the_text() {
    takes("^a$", &["a"]);
    refuses("^a$", &["a\n", "\na", "b\na\n", "aa"]);
}

#[test]
fn digits_words_and_blanks_are_those_of_ecma() {
    takes(r"^\d$", &["7"]);
    refuses(r"^\d$", &["\u{663}", "x"]);
    takes(r"^\D$", &["\u{663}", "x"]);
    takes(r"^\w+$", &["a_Z9"]);
    refuses(r"^\w+$", &["é", "a-b"]);
    takes(r"^\W$", &["é"]);
    takes(
        r"^\s$",
        &[
            " ", "\t", "\n", "\u{B}", "\u{C}", "\r", "\u{A0}", "\u{FEFF}", "\u{2028}", "\u{3000}",
        ],
    );
    refuses(r"^\s$", &["\u{85}", "x", "\u{180E}"]);
    takes(r"^\S$", &["\u{85}"]);
    refuses(r"^\S$", &["\u{FEFF}"]);
}

#[test]
fn a_word_ends_between_ascii_letters_and_others() {
    takes(r"\bcat\b", &["a cat.", "cat", "écat"]);
    refuses(r"\bcat\b", &["concat", "cat_"]);
    takes(r"a\B", &["ab"]);
    refuses(r"a\B", &["a b", "aé"]);
}

#[test]
fn a_dot_is_one_character_but_no_end_of_a_line() {
    takes("^.$", &["x", "😀", "\u{85}"]);
    refuses("^.$", &["\n", "\r", "\u{2028}", "\u{2029}", "xy", ""]);
}

#[test]
fn classes_hold_what_is_written_in_them() {
    takes(r"^[a\-z]+$", &["a-z"]);
    refuses(r"^[a\-z]+$", &["b"]);
    takes("^[-a]+$", &["-a"]);
    takes("^[a-]+$", &["-a"]);
    takes(r"^[^\d]$", &["x"]);
    refuses(r"^[^\d]$", &["1"]);
    takes(r"^[\D1]$", &["x", "1"]);
    refuses(r"^[\D1]$", &["2"]);
    takes(r"^[\s\S]$", &["\n", "x"]);
    takes("^[^]$", &["\n", "x"]);
    refuses("[]", &["", "x"]);
    takes(r"^[[&&~~#]+$", &["[", "&", "~", "#"]);
    refuses(r"^[a&&b]+$", &["c"]);
    takes(r"^[a&&b]+$", &["a&b"]);
    takes(r"^[\b]$", &["\u{8}"]);
    takes(r"^[\]\\^]+$", &["]\\^"]);
    takes("^[.*+?()|{}$/]+$", &[".*+?()|{}$/"]);
    takes(r"^[\u{1F600}-\u{1F64F}]$", &["😀"]);
    takes(r"^[\uD83D\uDE00-\uD83D\uDE4F]$", &["😀"]);
}

#[test]
fn escapes_stand_for_their_characters() {
    takes(r"^\t\n\v\f\r\0$", &["\t\n\u{B}\u{C}\r\0"]);
    takes(r"^\cJ\cj\x41\u0042\u{43}$", &["\n\nABC"]);
    takes(r"^\uD83D\uDE00$", &["😀"]);
    takes(
        r"^\.\*\+\?\(\)\[\]\{\}\|\^\$\\\/\-\#\ $",
        &[".*+?()[]{}|^$\\/-# "],
    );
    takes(r"^\<\>\_\&\~\'\%$", &["<>_&~'%"]);
}

#[test]
fn repetition_is_greedy_lazy_and_counted() {
    takes("^(a+?)(b*)c?$", &["aabb", "ac"]);
    takes("^a{2}b{1,}c{0,2}$", &["aabbcc", "aab"]);
    refuses("^a{2}$", &["a", "aaa"]);
    takes("^(?:ab|cd){2}$", &["abcd"]);
    takes("^(?<year>\\d{4})-(?<month>\\d{2})$", &["2026-01"]);
    takes("^(|a)b$", &["b", "ab"]);
}

#[test]
fn whitespace_and_controls_are_themselves() {
    takes("^a b\tc\u{2028}$", &["a b\tc\u{2028}"]);
}

#[test]
fn properties_are_those_of_unicode() {
    takes(r"^\p{Lu}\p{Letter}\P{L}$", &["Éé1"]);
    takes(r"^\p{Script=Greek}\p{sc=Grek}\p{scx=Grek}$", &["αβγ"]);
    takes(r"^[\p{Emoji_Presentation}\p{ASCII}]+$", &["a😀"]);
    takes(r"^\p{gc=Sc}\p{Sc}$", &["€$"]);
    wrong(r"\p{Greek}", r"`\p{Script=Greek}`");
    wrong(r"\p{Leter}", "did you mean `Letter`?");
    wrong(r"\p{Script=Greeek}", "did you mean `Greek`?");
    wrong(r"\p{Age=3.0}", "written `\\p{Letter}`");
    wrong(r"\p{Age=V3_0}", "takes no value");
    wrong(r"\pL", "written `\\p{Letter}`");
    wrong(r"\p", "written `\\p{Letter}`");
}

#[test]
fn every_property_that_is_accepted_the_engine_knows() {
    for name in CATEGORIES.iter().chain(BINARY) {
        engine(&format!(r"^[\p{{{name}}}]\P{{{name}}}$"));
    }
    for name in SCRIPTS {
        engine(&format!(r"\p{{Script={name}}}\p{{scx={name}}}"));
    }
}

#[test]
fn what_is_not_linear_is_refused_with_a_remedy() {
    for pattern in [
        "(?=a)",
        "(?!a)",
        "(?<=a)b",
        "(?<!a)b",
        r"(a)\1",
        r"(?<n>a)\k<n>",
    ] {
        wrong(pattern, "use `check = path`");
    }
    wrong("ab(?=c)", "(character 3)");
}

#[test]
fn bad_syntax_has_a_position_and_a_remedy() {
    wrong(
        "a(b",
        "`(` is not closed: write `\\(` for the character (character 2)",
    );
    wrong(
        "a)b",
        "`)` closes no group: write `\\)` for the character (character 2)",
    );
    wrong("[a", "`[` is not closed");
    wrong("[a-", "`[` is not closed");
    wrong("*a", "`*` has nothing to repeat (character 1)");
    wrong("a**", "nothing to repeat");
    wrong("a{2}{3}", "nothing to repeat");
    wrong("a+?+", "nothing to repeat");
    wrong("^*", "nothing to repeat");
    wrong("a{,3}", "a repetition is written");
    wrong("a{x}", "a repetition is written");
    wrong("{", "`{` alone is written `\\{`");
    wrong("]", "`]` alone is written `\\]`");
    wrong("a{3,2}", "swap its numbers");
    wrong("a{100000000000}", "use `len`");
    wrong("a{100000}", "use `len`");
    wrong("[z-a]", "swap its ends");
    wrong(r"[\d-z]", "no end of a range");
    wrong(r"\", "escapes nothing");
    wrong(r"\a", "no escape of ECMA-262");
    wrong(r"\Aa\z", "the start is written `^`");
    wrong(r"a\Z", "the end is written `$`");
    wrong(r"\x4", "2 hexadecimal digits");
    wrong(r"\u12", "4 hexadecimal digits");
    wrong(r"\uD83D", "no character");
    wrong(r"\u{110000}", "no character");
    wrong(r"\u{}", "a code point is written");
    wrong(r"\c1", "followed by a letter");
    wrong(r"\01", "no escape");
    wrong("(?i)a", "flags are not supported");
    wrong("(?P<n>a)", "`(?<name>..)`");
    wrong("(?<>a)", "`(?<name>..)`");
    wrong("(?<1>a)", "`(?<name>..)`");
    wrong("(?<n>a)(?<n>b)", "two groups are called `n`");
}

#[test]
fn depth_has_an_end() {
    takes(
        &format!("^{}a{}$", "(".repeat(100), ")".repeat(100)),
        &["a"],
    );
    wrong(
        &format!("{}a{}", "(".repeat(100_000), ")".repeat(100_000)),
        "more than 100 deep",
    );
}

/// What the macro lets through must never be refused when it is first used.
#[test]
fn what_is_accepted_fits_the_engine() {
    let atoms = [
        "a",
        "[a-z]",
        ".",
        r"\w",
        r"\W",
        r"\s",
        "é",
        "[é-ü]",
        r"[\u{80}-\u{10FFFF}]",
        r"\p{L}",
        r"[^\p{L}\p{N}]",
        "(?:ab|c)",
        "[]",
        "[^]",
    ];
    for atom in atoms {
        let most = (1..)
            .map(|power| 1_usize << power)
            .take_while(|times| translate(&format!("{atom}{{{times}}}")).is_ok())
            .last()
            .unwrap();
        assert!(most >= 64, "{atom} can be repeated {most} times only");
        engine(&format!("^{atom}{{{most}}}$"));
    }
    engine("^(?:(?:[a-z]{1,16}){1,16}x){1,16}$");
    wrong("^(?:(?:.{1000}){1000}){1000}$", "too much memory");
}
