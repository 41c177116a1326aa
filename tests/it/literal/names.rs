//! From a spelling to the name of its variant: the table that users can rely on.

use realtime_model::realtime_model;

use crate::json::{read, write};

#[realtime_model]
#[derive(Debug)]
struct Spellings {
    #[model(literal(
        "g711_ulaw",
        "audio/pcm",
        "gpt-4o-realtime-preview-2024-10-01",
        "1g",
        "24000",
        "item.input_audio_transcription.logprobs",
        "inProgress",
        "PCM16",
        "en-US",
        "already Spaced  out",
        "_leading",
        "trailing_",
        "größe",
        "a1B2c3",
        "type",
        "-1" as MinusOne,
        "*" as Star,
        "" as Empty,
        "🦀" as Crab,
        "other",
    ))]
    text: Spelling,
    #[model(literal(24000, 0x10, 1_000))]
    number: Option<Number>,
}

const TABLE: [(&str, Spelling); 20] = {
    use Spelling::*;
    [
        ("g711_ulaw", G711Ulaw),
        ("audio/pcm", AudioPcm),
        (
            "gpt-4o-realtime-preview-2024-10-01",
            Gpt4oRealtimePreview20241001,
        ),
        ("1g", _1g),
        ("24000", _24000),
        (
            "item.input_audio_transcription.logprobs",
            ItemInputAudioTranscriptionLogprobs,
        ),
        ("inProgress", InProgress),
        ("PCM16", PCM16),
        ("en-US", EnUS),
        ("already Spaced  out", AlreadySpacedOut),
        ("_leading", Leading),
        ("trailing_", Trailing),
        ("größe", Größe),
        ("a1B2c3", A1B2c3),
        ("type", Type),
        ("-1", MinusOne),
        ("*", Star),
        ("", Empty),
        ("🦀", Crab),
        // Closed: `Other` is a name like any other.
        ("other", Other),
    ]
};

#[test]
fn each_spelling_has_its_name() {
    for (spelling, variant) in TABLE {
        assert_eq!(variant.as_str(), spelling);
        assert_eq!(spelling.parse(), Ok(variant));
        let json = serde_json::json!({ "text": spelling }).to_string();
        assert_eq!(read::<Spellings>(&json).text, variant);
        assert_eq!(write(&read::<Spellings>(&json)), json);
    }
    assert_eq!(Spelling::VARIANTS, TABLE.map(|(spelling, _)| spelling));
}

#[test]
fn integers_are_spelled_in_decimal() {
    assert_eq!(Number::VARIANTS, [24000, 16, 1000]);
    let [a, b, c] = [Number::_24000, Number::_16, Number::_1000].map(|number| number.value());
    assert_eq!([a, b, c], [24000, 16, 1000]);
}

/// What has to be escaped, in Rust or in a format string, or is not seen.
#[realtime_model]
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(non_camel_case_types)]
enum r#match {
    #[model(rename = "a\u{0}b\"\\\n\t\r\u{7f}\u{301}'", alias = "{x:?}\u{200b}")]
    r#await,
    #[model(rename = "{}")]
    Option,
    #[model(rename = "\u{feff}")]
    Self_,
}

#[test]
fn spellings_and_names_may_be_anything() {
    let spelling = "a\u{0}b\"\\\n\t\r\u{7f}\u{301}'";
    assert_eq!(r#match::VARIANTS, [spelling, "{}", "\u{feff}"]);
    for (spelling, variant) in [
        (spelling, r#match::r#await),
        ("{x:?}\u{200b}", r#match::r#await),
        ("{}", r#match::Option),
        ("\u{feff}", r#match::Self_),
    ] {
        assert_eq!(spelling.parse(), Ok(variant));
        let json = serde_json::Value::from(spelling).to_string();
        assert_eq!(read::<r#match>(&json), variant);
    }
}
