//! Strict roots, strict islands, unions, other formats.

use super::*;

/// Nothing is set aside without `extra`, nor by a strict root.
#[test]
fn a_strict_root_or_no_extra_is_an_error() {
    #[realtime_model]
    #[derive(Debug)]
    struct StrictRoot {
        _response: Response,
    }
    #[realtime_model(lenient)]
    #[derive(Debug)]
    struct NoExtra {
        _small: Option<u8>,
    }
    let error = refused::<StrictRoot>(&format!(r#"{{"_response":{}}}"#, object("small", "\"x\"")));
    assert!(
        error.starts_with("_response.small: expected an integer, got \"x\""),
        "{error}"
    );
    let error = refused::<StrictRoot>(&format!(
        r#"{{"_response":{}}}"#,
        object("temperature", "2.0")
    ));
    assert!(
        error.starts_with("_response.temperature: 2 is outside 0.6..=1.2"),
        "{error}"
    );
    assert!(
        refused::<NoExtra>(r#"{"_small":"x"}"#)
            .starts_with("_small: expected an integer, got \"x\"")
    );
    assert!(
        refused::<Valid<Response>>(&object("small", "\"x\""))
            .starts_with("small: expected an integer, got \"x\"")
    );
    assert!(
        refused::<Valid<Response>>(&object("temperature", "2.0"))
            .starts_with("temperature: 2 is outside")
    );
}

#[test]
fn an_island_of_strictness() {
    #[realtime_model(lenient)]
    #[derive(Debug, PartialEq)]
    struct Root {
        lenient: Option<Inner>,
        valid: Option<Valid<Inner>>,
        unchecked: Option<Unchecked<Inner>>,
        after: Option<Inner>,
        #[model(extra)]
        extra: Extra,
    }
    let root: Root = read(
        r#"{"lenient":{"n":9},"valid":{"n":5},"unchecked":{"n":9},"after":{"n":9,"maybe":"x"}}"#,
    );
    assert_eq!(root.after.unwrap().extra.set_aside().count(), 1);
    let error = refused::<Root>(r#"{"valid":{"n":6}}"#);
    assert!(error.starts_with("valid.n: 6 is outside ..=5"), "{error}");
    let error = refused::<Root>(r#"{"valid":{"n":5,"maybe":"x"}}"#);
    assert!(
        error.starts_with("valid.maybe: expected an integer, got \"x\""),
        "{error}"
    );
}

#[test]
fn a_lenient_union_lets_its_members_set_aside() {
    #[realtime_model(lenient)]
    #[derive(Debug, PartialEq)]
    enum Event {
        #[model(tag(type = "inner"))]
        Inner(Inner),
    }
    for json in [
        r#"{"type":"inner","n":9,"maybe":"x"}"#,
        r#"{"n":9,"maybe":"x","type":"inner"}"#,
    ] {
        let Event::Inner(inner) = read(json);
        assert!(
            inner.extra.set_aside().eq([("maybe", &json!("x"))]),
            "{json}"
        );
        assert_eq!(
            write(&Event::Inner(inner)),
            r#"{"type":"inner","n":9,"maybe":"x"}"#
        );
    }
}

#[test]
fn in_other_formats() {
    let response = aside("small", r#"{"deep":["x",1]}"#);
    assert_eq!(
        crate::formats::from_cbor(&crate::formats::to_cbor(&response)),
        Ok(response.clone())
    );
    let again: Response =
        crate::formats::from_message_pack(&rmp_serde::to_vec(&response).unwrap()).unwrap();
    assert!(again.extra.set_aside().eq(response.extra.set_aside()));
}
