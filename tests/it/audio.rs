//! `Audio`: bytes that are base64 on the wire, in every format, and texts that are none.

use realtime_model::schema::Schema;
use realtime_model::{Audio, AudioError, Extra, Model, Secret, Validate, json, realtime_model};

use crate::json::{faithful, read, refused, write};

#[realtime_model(tag(type = "input_audio_buffer.append"))]
#[derive(Debug, Clone, PartialEq)]
struct Append {
    event_id: Option<String>,
    audio: Audio,
}

#[realtime_model(lenient)]
#[derive(Debug, PartialEq)]
struct Part {
    audio: Option<Audio>,
    #[model(extra)]
    extra: Extra,
}

fn wrong(text: &str) -> String {
    Audio::from_base64(text).as_bytes().unwrap_err().to_string()
}

mod bytes {
    use super::*;

    /// Byte by byte, as the format is defined.
    fn spelled(bytes: &[u8]) -> String {
        const ALPHABET: &[u8; 64] =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let mut text = String::new();
        for chunk in bytes.chunks(3) {
            let all = (0..3).fold(0_u32, |all, i| {
                all << 8 | u32::from(chunk.get(i).copied().unwrap_or(0))
            });
            for i in 0..4 {
                let c = ALPHABET[(all >> (18 - 6 * i) & 63) as usize];
                text.push(if i <= chunk.len() { c.into() } else { '=' });
            }
        }
        text
    }

    fn noise(length: usize) -> Vec<u8> {
        (0..length as u32)
            .map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8)
            .collect()
    }

    #[test]
    fn every_length_comes_back() {
        for length in (0..400).chain([4095, 4096, 4097]) {
            let bytes = noise(length);
            let text = format!("\"{}\"", spelled(&bytes));
            for audio in [read::<Audio>(&text), json::from_str(&text).unwrap()] {
                assert_eq!(audio.as_bytes().unwrap(), bytes);
                assert_eq!(audio.len(), length);
                assert_eq!(audio.is_empty(), length == 0);
                assert_eq!(write(&audio), text);
                assert_eq!(json::to_string(&audio).unwrap(), text);
            }
        }
    }

    #[test]
    fn a_text_with_escapes_is_the_text_that_it_means() {
        let audio: Audio = read(r#""\u0041AE\u003d""#);
        assert_eq!(audio.as_bytes().unwrap(), [0, 1]);
        let audio: Audio = json::from_str(r#""\u0041AE\u003d""#).unwrap();
        assert_eq!(audio.into_bytes().unwrap(), [0, 1]);
    }

    #[test]
    fn made_from_bytes() {
        let audio = Audio::from(vec![0, 1]);
        assert_eq!(audio, Audio::from([0, 1]));
        assert_eq!(audio, Audio::from(&[0, 1][..]));
        assert_eq!(audio, Audio::from_base64("AAE="));
        assert_eq!(Audio::new(), Audio::default());
        assert_eq!(Vec::try_from(audio), Ok(vec![0, 1]));
    }

    #[test]
    fn one_allocation() {
        let text = format!("\"{}\"", spelled(&noise(6000)));
        drop(Audio::from_base64("AAAA"));
        let info = allocation_counter::measure(|| {
            let audio: Audio = json::from_str(&text).unwrap();
            assert_eq!(audio.len(), 6000);
        });
        assert_eq!(info.count_total, 1);
        let info = allocation_counter::measure(|| {
            let audio: Audio = serde_json::from_str(&text).unwrap();
            assert_eq!(audio.len(), 6000);
        });
        assert_eq!(info.count_total, 1);
    }

    #[test]
    fn the_formats_with_bytes_get_the_text() {
        let append = Append {
            event_id: None,
            audio: Audio::from([1, 2, 3, 4]),
        };
        let mut cbor = Vec::new();
        ciborium::into_writer(&append, &mut cbor).unwrap();
        assert_eq!(
            ciborium::from_reader::<Append, _>(&cbor[..]).unwrap(),
            append
        );
        let value: ciborium::Value = ciborium::from_reader(&cbor[..]).unwrap();
        let audio = &value.as_map().unwrap()[1].1;
        assert_eq!(audio.as_text(), Some("AQIDBA=="));
        let pack = rmp_serde::to_vec_named(&append).unwrap();
        assert_eq!(rmp_serde::from_slice::<Append>(&pack).unwrap(), append);
    }
}

mod texts {
    use super::*;

    #[test]
    fn that_are_no_base64_are_kept() {
        let texts = [
            "",
            "A",
            "AAE",
            "AAF=",
            "AA-_",
            "AAAA\n",
            "AA=A",
            "====",
            "A===",
            "not audio",
            "é\u{1}\"\\",
            "AAAA\"AAAA",
            "AAAA\\",
            "AAAA\u{1}AAA",
        ];
        for text in texts {
            let quoted = serde_json::to_string(text).unwrap();
            let audio: Audio = faithful(&quoted);
            assert_eq!(audio, json::from_str(&quoted).unwrap());
            assert_eq!(json::to_string(&audio).unwrap(), quoted);
            assert_eq!(audio.as_bytes().is_ok(), text.is_empty(), "{text}");
            assert_eq!(audio.to_base64(), text);
        }
    }

    #[test]
    fn say_what_is_wrong() {
        assert_eq!(wrong("AAEC/w..."), "no base64: '.' at character 6");
        assert_eq!(wrong("éAAA"), "no base64: 'é' at character 0");
        assert_eq!(wrong("AA\nA"), "no base64: '\\n' at character 2");
        assert_eq!(wrong("A==="), "no base64: '=' at character 1");
        assert_eq!(
            wrong("AAAAA="),
            "no base64: 6 characters, which is no multiple of 4"
        );
        assert_eq!(
            wrong("AB=="),
            "no canonical base64: bits are left over in the last character"
        );
        let error: AudioError = Audio::from_base64("?").into_bytes().unwrap_err();
        let error: Box<dyn std::error::Error + Send + Sync> = error.into();
        assert_eq!(error.to_string(), "no base64: '?' at character 0");
    }

    #[test]
    fn are_not_shown() {
        let secret = Append {
            event_id: None,
            audio: Audio::from_base64("what was said"),
        };
        assert_eq!(
            format!("{secret:?}"),
            "Append { event_id: None, audio: Audio(13 characters that are no base64) }"
        );
        assert_eq!(format!("{:?}", Audio::from([0; 4800])), "Audio(4800 bytes)");
        assert_eq!(Audio::from_base64("?").len(), 0);
    }
}

mod fields {
    use super::*;

    #[test]
    fn in_a_message() {
        let text = r#"{"type":"input_audio_buffer.append","event_id":"e","audio":"AAEC/w=="}"#;
        let append: Append = faithful(text);
        assert_eq!(append.audio.as_bytes().unwrap(), [0, 1, 2, 0xff]);
        assert_eq!(json::from_str::<Append>(text).unwrap(), append);
        assert_eq!(json::to_string(&append).unwrap(), text);
        assert!(append.validate().is_ok());
    }

    #[test]
    fn of_the_wrong_kind() {
        assert_eq!(
            refused::<Append>(r#"{"type":"input_audio_buffer.append","audio":[0,1]}"#),
            "audio: expected a string, got a list at line 1 column 45"
        );
        assert_eq!(
            refused::<Append>(r#"{"type":"input_audio_buffer.append"}"#),
            "missing field `audio` at line 1 column 36"
        );
    }

    #[test]
    fn that_are_optional() {
        let part: Part = faithful(r#"{"audio":null}"#);
        assert_eq!(part.audio, None);
        let part: Part = faithful(r#"{"audio":5}"#);
        assert_eq!((part.audio, part.extra.set_aside().count()), (None, 1));
        let part: Part = faithful(r#"{"audio":"AA=="}"#);
        assert_eq!(part.audio, Some(Audio::from([0])));
    }

    #[test]
    fn beside_other_members_of_a_union() {
        #[realtime_model]
        #[derive(Debug, PartialEq)]
        enum Sound {
            Whole(Audio),
            Parts(Vec<Audio>),
        }
        let data = || Audio::from([0; 3]);
        assert_eq!(faithful::<Sound>("\"AAAA\""), Sound::Whole(data()));
        assert_eq!(faithful::<Sound>("[\"AAAA\"]"), Sound::Parts(vec![data()]));
    }

    #[test]
    fn in_containers() {
        let list: Vec<Audio> = faithful(r#"["AAAA","?"]"#);
        assert_eq!(json::to_string(&list).unwrap(), r#"["AAAA","?"]"#);
        let secret: Secret<Audio> = faithful("\"AAAA\"");
        assert_eq!(secret.expose().len(), 3);
        #[realtime_model]
        #[derive(Debug)]
        struct Different {
            #[model(unique)]
            all: Vec<Audio>,
        }
        assert_eq!(
            refused::<Different>(r#"{"all":["AAAA","AA==","AAAA"]}"#),
            "all: item 2 repeats item 0"
        );
    }

    #[test]
    fn described_as_a_string() {
        assert!(matches!(Audio::SCHEMA, Schema::String));
    }
}
