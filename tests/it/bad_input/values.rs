//! Wrong values, missing and repeated fields, broken bounds.

use super::*;

#[test]
fn wrong_values_in_every_field() {
    for field in session().keys() {
        let mut refusals = 0;
        for intruder in intruders() {
            let verdicts = verdicts::<Session>(&with(field, intruder.clone()));
            let agreed = verdicts
                .iter()
                .all(|verdict| verdict.is_ok() == verdicts[0].is_ok());
            assert!(agreed, "{field}: {intruder}: {verdicts:?}");
            for error in verdicts.into_iter().filter_map(Result::err) {
                refusals += 1;
                let error = one_line(error);
                // Wide integers are asked for by name, and JSON then words the error.
                let has_path = error.starts_with(field.as_str()) || field == "wide";
                assert!(has_path, "{field}: {intruder}: {error}");
            }
        }
        // An open literal takes any string, and JSON's own value anything.
        assert!(refusals > 0, "{field}");
    }
}

#[test]
fn secrets_are_never_shown() {
    let fields = [
        "secret",
        "secret_number",
        "secret_inner",
        "secret_closed",
        "secret_date",
        "secret_bounded",
    ];
    for field in fields {
        for intruder in intruders() {
            for verdict in verdicts::<Session>(&with(field, intruder.clone())) {
                let shown = match verdict {
                    Ok(session) => format!("{session:?}"),
                    Err(error) => error,
                };
                assert!(
                    !shown.contains(SECRET) && !shown.contains("7777"),
                    "{field}: {intruder}: {shown}"
                );
            }
        }
    }
    let union = json!({ "type": "a", "x": 1, "secret": SECRET });
    for error in refused::<Session>(&with("union", union)) {
        assert!(
            error.starts_with("union.secret: expected an integer, got ") && !error.contains(SECRET),
            "{error}"
        );
    }
    for error in refused::<Session>(&with("secret_bounded", json!("hunter2"))) {
        assert!(
            error.starts_with("secret_bounded: ") && !error.contains(SECRET),
            "{error}"
        );
    }
}

#[test]
fn missing_and_repeated_fields() {
    for field in session().keys() {
        let mut without = session();
        without.remove(field);
        for verdict in verdicts::<Session>(&Value::Object(without)) {
            if let Err(error) = verdict {
                assert!(
                    error.starts_with(&format!("missing field `{field}`")),
                    "{error}"
                );
            }
        }
        let text = Value::Object(session()).to_string();
        let again = format!("{{{:?}:{},{}", field, session()[field], &text[1..]);
        let error = formats::refused::<Session>(&again);
        assert_eq!(error, format!("duplicate field `{field}`"));
    }
}

#[test]
fn arrays_in_place_of_objects() {
    let values: Vec<Value> = session().into_values().collect();
    for error in refused::<Session>(&Value::Array(values)) {
        assert!(
            error.starts_with("expected an object, got a list"),
            "{error}"
        );
    }
    for (field, place) in [
        ("inner", "inner"),
        ("nullable", "nullable"),
        ("valid", "valid"),
        ("secret_inner", "secret_inner"),
    ] {
        for error in refused::<Session>(&with(field, json!([1]))) {
            assert!(
                error.starts_with(&format!("{place}: expected an object, got a")),
                "{error}"
            );
        }
    }
    for error in refused::<Session>(&with("nested", json!([[{ "n": 1 }, [1]]]))) {
        assert!(
            error.starts_with("nested[0][1]: expected an object, got a list"),
            "{error}"
        );
    }
}

#[test]
fn bounds() {
    for (field, value, path) in [
        ("bounded", json!(2), "bounded"),
        ("inner", json!({ "n": 6 }), "inner.n"),
        (
            "nullable",
            json!({ "n": 1, "deep": { "n": 6 } }),
            "nullable.deep.n",
        ),
        (
            "nested",
            json!([[], [{ "n": 1 }, { "n": 6 }]]),
            "nested[1][1].n",
        ),
        (
            "by_number",
            json!({ "9": { "n": 6 } }),
            "by_number[\"9\"].n",
        ),
        ("warm", json!(1.3), "warm"),
        (
            "union",
            json!({ "n": 6, "role": "user", "type": "b" }),
            "union.n",
        ),
        ("valid", json!({ "n": 6 }), "valid.n"),
        ("secret_inner", json!({ "n": 6 }), "secret_inner"),
        ("metadata", json!({ "k".repeat(65): "v" }), "metadata"),
    ] {
        for error in refused::<Session>(&with(field, value.clone())) {
            assert!(error.starts_with(path), "{error}");
        }
    }
    let all = json!({ "bounded": 2, "inner": { "n": 6 }, "warm": 0.1, "valid": { "n": 7 } });
    let mut broken = session();
    broken.extend(all.as_object().unwrap().clone());
    for error in refused::<Session>(&Value::Object(broken)) {
        for path in ["bounded: ", "inner.n: ", "warm: ", "valid.n: "] {
            assert!(error.contains(path), "{error}");
        }
    }
}

#[test]
fn nan_where_a_bound_is() {
    let nan = |field: &str| {
        let text = Value::Object(session()).to_string();
        let mut tree: ciborium::Value = serde_json::from_str(&text).unwrap();
        let entries = tree.as_map_mut().unwrap();
        let entry = entries
            .iter_mut()
            .find(|(key, _)| key.as_text() == Some(field))
            .unwrap();
        entry.1 = ciborium::Value::Float(f64::NAN);
        [
            formats::from_cbor::<Session>(&formats::to_cbor(&tree)),
            formats::from_message_pack(&rmp_serde::to_vec(&tree).unwrap()),
        ]
    };
    for field in ["bounded", "warm"] {
        for verdict in nan(field) {
            let error = one_line(verdict.unwrap_err());
            assert!(
                error.starts_with(&format!("{field}: NaN is outside 0.6..=1.2")),
                "{error}"
            );
        }
    }
    for field in [
        "byte", "integer", "list", "closed", "rate", "union", "limit", "flag",
    ] {
        for verdict in nan(field) {
            assert!(one_line(verdict.unwrap_err()).starts_with(field));
        }
    }
    assert!(
        nan("float")
            .into_iter()
            .all(|verdict| verdict.unwrap().float.is_nan())
    );
}

#[test]
fn unknown_fields_do_not_matter_whatever_they_are() {
    for intruder in intruders() {
        for verdict in verdicts::<Session>(&with("unknown", intruder)) {
            assert_eq!(verdict.unwrap().extra.len(), 1);
        }
    }
}
