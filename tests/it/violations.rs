//! `Violation`, `Violations` and `Path`, as values and as text.

use std::collections::BTreeMap;

use realtime_model::{Segment, Validate, Violation, Violations, realtime_model};

use crate::verdict::from_json;

#[realtime_model]
#[derive(Debug, Default)]
struct Many {
    #[model(each(range = ..=10))]
    numbers: Vec<u32>,
    #[model(values(len = ..=1))]
    texts: BTreeMap<String, String>,
    #[model(rename = "content-type", len = ..=1)]
    header: String,
}

fn many(count: u32) -> Violations {
    Many {
        numbers: (0..count).map(|i| i + 11).collect(),
        ..Many::default()
    }
    .validate()
    .unwrap_err()
}

#[test]
fn as_many_as_fit_are_shown_and_the_rest_counted() {
    assert_eq!(
        many(2).to_string(),
        "numbers[0]: 11 is outside ..=10; numbers[1]: 12 is outside ..=10"
    );
    for count in [15, 16, 17, 99, 100, 101, 5_000] {
        let text = many(count).to_string();
        assert!(text.len() <= 512, "{count}: {}", text.len());
        let shown = text.matches("is outside").count();
        let rest = format!("; and {} more", count as usize - shown);
        assert!(shown >= 13, "{count}: {shown}");
        assert!(
            shown == count as usize || text.ends_with(&rest),
            "{count}: {text}"
        );
    }
}

#[test]
fn at_most_a_hundred_are_kept_and_all_are_counted() {
    let violations = many(5_000);
    assert_eq!((violations.len(), violations.total()), (100, 5_000));
    assert_eq!(violations.iter().count(), 100);
    assert_eq!(
        (&violations).into_iter().last().unwrap().path().to_string(),
        "numbers[99]"
    );
    assert_eq!(violations.into_iter().count(), 100);
}

#[test]
fn one_that_is_too_long_by_itself_is_cut() {
    let deep = |count: usize| {
        let violation = Violation::new("check", "é".repeat(400));
        (0..count).fold(violation, |violation, _| violation.at("field"))
    };
    for text in [
        deep(0).to_string(),
        deep(200).to_string(),
        Violations::from(deep(3)).to_string(),
    ] {
        assert!(
            text.len() <= 512 && text.len() > 500 && text.ends_with(".."),
            "{text}"
        );
    }
}

#[test]
fn a_path_has_segments_and_a_text() {
    let many = Many {
        numbers: vec![1, 11],
        texts: ["plain", "a b", "", "1st", "quo\"te\n", "ünï_1"]
            .map(|key| (key.to_owned(), "long".to_owned()))
            .into(),
        header: "long".to_owned(),
    };
    let violations = many.validate().unwrap_err();
    let paths: Vec<_> = violations
        .iter()
        .map(|violation| violation.path().to_string())
        .collect();
    assert_eq!(
        paths,
        [
            "numbers[1]",
            r#"texts[""]"#,
            r#"texts["1st"]"#,
            r#"texts["a b"]"#,
            "texts.plain",
            r#"texts["quo\"te\n"]"#,
            "texts.ünï_1",
            r#"["content-type"]"#,
        ]
    );
    let segments: Vec<_> = violations
        .iter()
        .map(|violation| violation.path().segments().to_vec())
        .collect();
    assert_eq!(
        segments[0],
        [Segment::Field("numbers".into()), Segment::Index(1)]
    );
    assert_eq!(
        segments[3],
        [Segment::Field("texts".into()), Segment::Key("a b".into())]
    );
}

#[test]
fn a_long_key_is_cut_in_the_text_and_bounded_in_the_path() {
    let many = Many {
        texts: [("é".repeat(100_000), "long".to_owned())].into(),
        ..Many::default()
    };
    let violations = many.validate().unwrap_err();
    let path = violations.iter().next().unwrap().path();
    assert!(path.to_string().len() < 100, "{path}");
    let Segment::Key(key) = &path.segments()[1] else {
        panic!("{path:?}")
    };
    assert_eq!(key.len(), 1024);
}

#[test]
fn a_violation_of_ones_own() {
    let violation = Violation::new("mine", "is wrong")
        .at("a")
        .at("b")
        .with("why", "because");
    assert_eq!(violation.to_string(), "a.b: is wrong");
    assert_eq!(
        (violation.code(), violation.message()),
        ("mine", "is wrong")
    );
    assert_eq!(violation.params(), [("why", "because".to_owned())]);
    let violations = Violations::from(violation.clone());
    assert_eq!(violations.to_string(), violation.to_string());
    let error: &dyn std::error::Error = &violations;
    assert_eq!(error.to_string(), "a.b: is wrong");
}

#[test]
fn the_text_of_a_decoding_error_is_that_of_the_violations() {
    let json = format!(
        r#"{{"numbers": {:?}, "texts": {{}}, "content-type": "long"}}"#,
        vec![99; 500]
    );
    let many = Many {
        numbers: vec![99; 500],
        header: "long".to_owned(),
        ..Many::default()
    };
    let violations = many.validate().unwrap_err();
    assert_eq!(violations.total(), 501);
    // The whole value was read before it was checked, so there is no position to tell.
    assert_eq!(
        from_json::<Many>(&json).unwrap_err(),
        violations.to_string()
    );
}
