//! Collections of other crates, of scalars, foreign types and models.

use super::*;

#[realtime_model]
#[derive(Debug, PartialEq)]
struct Collections {
    map: IndexMap<String, u8>,
    foreign_map: IndexMap<String, Uuid>,
    set: IndexSet<String>,
    small: SmallVec<[u8; 4]>,
    foreign_small: Option<SmallVec<[Uuid; 1]>>,
    models: IndexMap<String, Point>,
    few: SmallVec<[Point; 2]>,
    sets: HashSet<BTreeSet<u8>>,
}

#[test]
fn collections_of_other_crates() {
    let json = format!(
        r#"{{"map":{{"z":1,"a":2}},"foreign_map":{{"a":"{ID}"}},"set":["z","a"],"small":[1,2],"foreign_small":["{ID}"],"models":{{"m":{{"x":1}}}},"few":[{{"x":1}},{{"x":2}},{{"x":3}}],"sets":[[1,2]]}}"#
    );
    faithful::<Collections>(&json);
    let error = refused::<Collections>(&json.replace(r#"{"x":3}"#, r#"{"x":6}"#));
    assert!(error.starts_with("few[2].x: 6 is outside ..=5"), "{error}");
    let error = refused::<Collections>(&json.replace(r#"{"m":{"x":1}}"#, r#"{"m":{"x":7}}"#));
    assert!(
        error.starts_with("models.m.x: 7 is outside ..=5"),
        "{error}"
    );
    let error = refused::<Collections>(&json.replace(r#""small":[1,"#, r#""small":[true,"#));
    assert!(
        error.starts_with("small[0]: expected an integer, got true"),
        "{error}"
    );
}
