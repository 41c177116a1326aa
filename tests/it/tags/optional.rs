//! `tag_optional`: an object without the tag.

use super::*;

/// `{"rate": 24000}` is `audio/pcm`, and is written as it came.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Format {
    #[model(tag_optional)]
    Pcm(Pcm),
    #[model(tag(type = "audio/pcmu"))]
    Pcmu {},
    #[model(other)]
    Other(Unknown),
}

#[realtime_model(tag(type = "audio/pcm"))]
#[derive(Debug, Clone, PartialEq)]
struct Pcm {
    rate: Option<u32>,
    #[model(extra)]
    extra: Extra,
}

#[test]
fn an_optional_tag_may_be_absent_and_that_is_remembered() {
    let bare: Format = faithful(r#"{"rate":24000}"#);
    assert!(matches!(&bare, Format::Pcm(pcm) if pcm.rate == Some(24000)));
    assert_eq!(
        faithful::<Format>("{}"),
        Format::Pcm(Pcm {
            rate: None,
            extra: Extra::new()
        })
    );
    faithful::<Format>(r#"{"type":"audio/pcm","rate":24000}"#);
    assert_eq!(
        accepted::<Format>(r#"{"rate":24000,"type":"audio/pcm"}"#),
        bare
    );
    assert_eq!(
        faithful::<Format>(r#"{"type":"audio/pcmu"}"#),
        Format::Pcmu {}
    );
    assert!(matches!(
        faithful::<Format>(r#"{"type":"audio/opus","rate":1}"#),
        Format::Other(_)
    ));
    assert!(matches!(
        faithful::<Format>(r#"{"type":null}"#),
        Format::Other(_)
    ));
}

#[test]
fn what_is_made_by_hand_has_its_tag() {
    let format = Format::Pcm(Pcm {
        rate: Some(1),
        extra: Extra::new(),
    });
    assert_eq!(write(&format), r#"{"type":"audio/pcm","rate":1}"#);
    let Format::Pcm(bare) = read::<Format>(r#"{"rate":1}"#) else {
        panic!()
    };
    // The member remembers, wherever it goes; on its own the tag is checked.
    assert_eq!(write(&bare), r#"{"rate":1}"#);
    assert!(refused::<Pcm>(r#"{"rate":1}"#).starts_with("missing field `type`"));
}

#[test]
fn a_wrong_body_without_the_tag_is_an_error() {
    assert_eq!(
        refused_everywhere::<Format>(r#"{"rate":"x"}"#),
        "rate: expected an integer, got \"x\""
    );
    assert_eq!(
        refused_everywhere::<Format>(r#"{"rate":1,"rate":1}"#),
        "duplicate field `rate`"
    );
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Optional {
    #[model(tag(type = "a"), tag_optional)]
    Named {
        x: u8,
        #[model(extra)]
        extra: Extra,
    },
    #[model(tag(type = "b"))]
    B(Plain),
}

#[test]
fn a_variant_with_fields_may_have_an_optional_tag() {
    faithful::<Optional>(r#"{"x":1}"#);
    faithful::<Optional>(r#"{"type":"a","x":1,"y":2}"#);
    faithful::<Optional>(r#"{"type":"b","text":"t"}"#);
    assert_eq!(refused_everywhere::<Optional>("{}"), "missing field `x`");
    assert_eq!(
        refused_everywhere::<Optional>(r#"{"type":"c","x":1}"#),
        "type: expected one of \"a\", \"b\", got \"c\""
    );
}
