//! How a literal's spelling on the wire becomes the name of a Rust variant, and how `rename_all` goes the other way.

/// The variant's name for a spelling: the parts begin with a capital and are otherwise as written.
///
/// `None` when no part of the spelling can stand in a Rust name.
pub(crate) fn variant_name(spelling: &str) -> Option<String> {
    let mut name = String::new();
    let mut starts_part = true;
    let mut after_lower = false;
    for ch in spelling.chars() {
        if !ch.is_alphanumeric() {
            starts_part = true;
            continue;
        }
        if starts_part || (after_lower && ch.is_uppercase()) {
            name.extend(ch.to_uppercase());
        } else {
            name.push(ch);
        }
        starts_part = false;
        after_lower = ch.is_lowercase();
    }
    if name.starts_with(|first: char| first.is_numeric()) {
        name.insert(0, '_');
    }
    is_variant_name(&name).then_some(name)
}

/// Whether Rust takes `name` for a variant; `Self` is the one keyword with a capital.
pub(crate) fn is_variant_name(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}

/// `rename_all = ".."`, with serde's names and results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RenameAll {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

impl RenameAll {
    pub(crate) const ALL: [(&'static str, RenameAll); 8] = [
        ("lowercase", RenameAll::Lower),
        ("UPPERCASE", RenameAll::Upper),
        ("PascalCase", RenameAll::Pascal),
        ("camelCase", RenameAll::Camel),
        ("snake_case", RenameAll::Snake),
        ("SCREAMING_SNAKE_CASE", RenameAll::ScreamingSnake),
        ("kebab-case", RenameAll::Kebab),
        ("SCREAMING-KEBAB-CASE", RenameAll::ScreamingKebab),
    ];

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|(name, _)| *name == text).map(|(_, rule)| rule)
    }

    /// `InProgress` under each rule; the variant's name is taken to be in PascalCase.
    pub(crate) fn variant(self, name: &str) -> String {
        match self {
            RenameAll::Pascal => name.to_owned(),
            RenameAll::Lower => name.to_ascii_lowercase(),
            RenameAll::Upper => name.to_ascii_uppercase(),
            RenameAll::Camel => lower_first(name),
            RenameAll::Snake => split_capitals(name, '_').to_ascii_lowercase(),
            RenameAll::ScreamingSnake => split_capitals(name, '_').to_ascii_uppercase(),
            RenameAll::Kebab => dashed(&RenameAll::Snake.variant(name)),
            RenameAll::ScreamingKebab => dashed(&RenameAll::ScreamingSnake.variant(name)),
        }
    }

    /// `max_tokens` under each rule; the field's name is taken to be in snake_case.
    pub(crate) fn field(self, name: &str) -> String {
        match self {
            RenameAll::Lower | RenameAll::Snake => name.to_owned(),
            RenameAll::Upper | RenameAll::ScreamingSnake => name.to_ascii_uppercase(),
            RenameAll::Pascal => name.split('_').map(upper_first).collect(),
            RenameAll::Camel => lower_first(&RenameAll::Pascal.field(name)),
            RenameAll::Kebab => dashed(name),
            RenameAll::ScreamingKebab => dashed(&name.to_ascii_uppercase()),
        }
    }
}

fn dashed(name: &str) -> String {
    name.replace('_', "-")
}

/// serde writes the separator before every capital but the first, single letters included.
fn split_capitals(name: &str, separator: char) -> String {
    let mut parts = String::new();
    for (at, ch) in name.char_indices() {
        if at > 0 && ch.is_uppercase() {
            parts.push(separator);
        }
        parts.push(ch);
    }
    parts
}

fn lower_first(name: &str) -> String {
    change_first(name, |first| first.to_ascii_lowercase())
}

fn upper_first(name: &str) -> String {
    change_first(name, |first| first.to_ascii_uppercase())
}

fn change_first(name: &str, change: impl Fn(char) -> char) -> String {
    let mut rest = name.chars();
    rest.next().map(change).into_iter().chain(rest).collect()
}

#[cfg(test)]
mod tests {
    use super::{RenameAll, variant_name};

    #[track_caller]
    fn named(spelling: &str, name: &str) {
        assert_eq!(variant_name(spelling).as_deref(), Some(name), "{spelling}");
    }

    #[test]
    fn spellings_of_the_api_have_names() {
        named("alloy", "Alloy");
        named("g711_ulaw", "G711Ulaw");
        named("audio/pcm", "AudioPcm");
        named(
            "gpt-4o-realtime-preview-2024-10-01",
            "Gpt4oRealtimePreview20241001",
        );
        named(
            "item.input_audio_transcription.logprobs",
            "ItemInputAudioTranscriptionLogprobs",
        );
        named("realtime.response", "RealtimeResponse");
    }

    #[test]
    fn a_leading_digit_gets_an_underscore() {
        named("1g", "_1g");
        named("24000", "_24000");
        named("-1", "_1");
    }

    #[test]
    fn capitals_of_the_spelling_stay() {
        named("inProgress", "InProgress");
        named("PCM16", "PCM16");
        named("en-US", "EnUS");
    }

    #[test]
    fn letters_of_other_scripts_are_letters() {
        named("größe", "Größe");
        named("ünder", "Ünder");
        named("語", "語");
    }

    #[test]
    fn what_cannot_be_a_name_has_none() {
        for spelling in ["", "*", "---", "self", "²"] {
            assert_eq!(variant_name(spelling), None, "{spelling}");
        }
    }

    /// Variants and fields, and what serde makes of them, rule for rule in the order of `ALL`.
    #[test]
    fn rename_all_gives_what_serde_gives() {
        let variants: [(&str, [&str; 8]); 4] = [
            (
                "Outcome",
                [
                    "outcome", "OUTCOME", "Outcome", "outcome", "outcome", "OUTCOME", "outcome",
                    "OUTCOME",
                ],
            ),
            (
                "VeryTasty",
                [
                    "verytasty",
                    "VERYTASTY",
                    "VeryTasty",
                    "veryTasty",
                    "very_tasty",
                    "VERY_TASTY",
                    "very-tasty",
                    "VERY-TASTY",
                ],
            ),
            ("A", ["a", "A", "A", "a", "a", "A", "a", "A"]),
            (
                "Z42X",
                [
                    "z42x", "Z42X", "Z42X", "z42X", "z42_x", "Z42_X", "z42-x", "Z42-X",
                ],
            ),
        ];
        let fields: [(&str, [&str; 8]); 4] = [
            (
                "outcome",
                [
                    "outcome", "OUTCOME", "Outcome", "outcome", "outcome", "OUTCOME", "outcome",
                    "OUTCOME",
                ],
            ),
            (
                "very_tasty",
                [
                    "very_tasty",
                    "VERY_TASTY",
                    "VeryTasty",
                    "veryTasty",
                    "very_tasty",
                    "VERY_TASTY",
                    "very-tasty",
                    "VERY-TASTY",
                ],
            ),
            ("a", ["a", "A", "A", "a", "a", "A", "a", "A"]),
            (
                "_z42__x",
                [
                    "_z42__x", "_Z42__X", "Z42X", "z42X", "_z42__x", "_Z42__X", "-z42--x",
                    "-Z42--X",
                ],
            ),
        ];
        for (index, (_, rule)) in RenameAll::ALL.into_iter().enumerate() {
            for (variant, expected) in variants {
                assert_eq!(rule.variant(variant), expected[index], "{rule:?}");
            }
            for (field, expected) in fields {
                assert_eq!(rule.field(field), expected[index], "{rule:?}");
            }
        }
    }

    #[test]
    fn a_name_of_one_accented_letter_does_not_panic() {
        assert_eq!(RenameAll::Camel.variant("Ä"), "Ä");
        assert_eq!(RenameAll::Camel.field("_"), "");
    }

    #[test]
    fn only_serdes_rules_are_known() {
        assert_eq!(RenameAll::parse("kebab-case"), Some(RenameAll::Kebab));
        assert_eq!(RenameAll::parse("kebab_case"), None);
    }
}
