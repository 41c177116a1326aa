//! Types of other crates, and aliases for them.

use super::*;

type Ids = Option<Vec<Uuid>>;
type MaybeId = Option<Uuid>;

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Crates {
    id: Uuid,
    optional: Option<Uuid>,
    list: Vec<Uuid>,
    ids: Ids,
    maybe: MaybeId,
    #[allow(clippy::box_collection, reason = "a wrapper around a wrapper")]
    nested: Option<Box<Vec<Uuid>>>,
    nullable: Nullable<Uuid>,
    at: DateTime<Utc>,
    day: Option<NaiveDate>,
    by_name: HashMap<String, Uuid>,
    by_id: Option<BTreeMap<Uuid, u8>>,
    unique: BTreeSet<Uuid>,
    shared: Option<Arc<Uuid>>,
    #[model(extra)]
    extra: Extra,
}

fn crates() -> String {
    format!(
        r#"{{"id":"{ID}","optional":"{ID}","list":["{ID}"],"ids":["{ID}"],"maybe":"{ID}","nested":["{ID}"],"nullable":"{ID}","at":"2024-10-01T12:00:00Z","day":"2024-10-01","by_name":{{"a":"{ID}"}},"by_id":{{"{ID}":1}},"unique":["{ID}"],"shared":"{ID}","x":1}}"#
    )
}

#[test]
fn types_of_other_crates() {
    let json = crates();
    let value: Crates = faithful(&json);
    assert_eq!(value.id.to_string(), ID);
    assert_eq!(value.by_id.unwrap()[&value.id], 1);
    assert_eq!(value.at.timestamp(), 1_727_784_000);
}

#[test]
fn absent_and_null_are_as_for_types_of_ours() {
    let json = format!(
        r#"{{"id":"{ID}","optional":null,"list":[],"ids":null,"maybe":null,"nested":null,"nullable":null,"at":"2024-10-01T12:00:00Z","day":null,"by_name":{{}},"by_id":null,"unique":[],"shared":null}}"#
    );
    let value: Crates = faithful(&json);
    assert_eq!(
        (value.optional, value.ids, value.maybe, value.nullable),
        (None, None, None, Nullable::Null)
    );
    let json = format!(
        r#"{{"id":"{ID}","list":[],"at":"2024-10-01T12:00:00Z","by_name":{{}},"unique":[]}}"#
    );
    let value: Crates = faithful(&json);
    assert_eq!(
        (value.optional, value.ids, value.maybe, value.nullable),
        (None, None, None, Nullable::Absent)
    );
    assert!(refused::<Crates>("{}").starts_with("missing field `id`"));
}

#[test]
fn what_they_say_has_the_path_and_the_position() {
    let error = refused::<Crates>(&crates().replacen(ID, "nonsense", 1));
    assert!(error.starts_with("id: UUID parsing failed: "), "{error}");
    assert!(error.contains(" at line 1 column "), "{error}");
    let error = refused::<Crates>(&crates().replace(
        &format!("\"list\":[\"{ID}\"]"),
        &format!("\"list\":[\"{ID}\",7]"),
    ));
    assert!(
        error.starts_with("list[1]: invalid type: integer `7`, expected a formatted UUID string"),
        "{error}"
    );
    let error = refused::<Crates>(&crates().replace(r#"{"a":"67e5"#, r#"{"a":"67"#));
    assert!(
        error.starts_with("by_name.a: UUID parsing failed"),
        "{error}"
    );
    let error = refused::<Crates>(&crates().replace("12:00:00Z", "25:00:00Z"));
    assert!(error.starts_with("at: input is out of range"), "{error}");
}

/// They are written in the format's own way: as bytes where nobody reads along.
#[test]
fn other_formats_have_their_own_forms() {
    let value: Crates = read(&crates());
    let bytes = rmp_serde::to_vec(&value).unwrap();
    assert_eq!(rmp_serde::from_slice::<Crates>(&bytes).unwrap(), value);
    assert!(
        bytes
            .windows(16)
            .any(|window| window == value.id.as_bytes())
    );
    assert_eq!(
        formats::from_cbor::<Crates>(&formats::to_cbor(&value)),
        Ok(value)
    );
}
