//! The API's description as data: third-party, read from where it is, and skipped where it is not.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::PathBuf;

use serde_json::Value;

/// The models, unions and events of the API.
pub(super) struct Description {
    /// By name: `class`, `side`, `api`, `fields`.
    pub(super) models: BTreeMap<String, Value>,
    /// Unions and lists with a name: `kind`.
    pub(super) aliases: BTreeMap<String, Value>,
    /// Family and side, such as `ga.server`, to the tags of its events.
    pub(super) events: BTreeMap<String, BTreeMap<String, Value>>,
    /// Fields where `null` means something: `model`, `field`.
    pub(super) nulls: Vec<Value>,
}

impl Description {
    /// The description, or none, with a word about it.
    pub(super) fn read() -> Option<Self> {
        let Some(file) = file() else {
            crate::corpus::lines::skipped("neither REALTIME_SURFACE nor REALTIME_CORPUS is set");
            return None;
        };
        let folder = file.parent().unwrap_or(&file).to_owned();
        let mut main: BTreeMap<String, Value> = json(file);
        let mut description = Description {
            models: part(&mut main, "models"),
            aliases: part(&mut main, "aliases"),
            events: json(folder.join("event_types.json")),
            nulls: json(folder.join("null_semantics.json")),
        };
        for constraint in json::<Vec<Value>>(folder.join("constraints.json")) {
            description.constrain(&constraint);
        }
        Some(description)
    }

    /// Adds a bound that is stated in prose to the fields that it is about, where they lack it.
    fn constrain(&mut self, constraint: &Value) {
        let places = constraint["fields"].as_array().into_iter().flatten();
        for place in places.filter_map(Value::as_str) {
            let (model, name) = place.rsplit_once('.').expect("a model and a field");
            // The other models are of the family that is left for later.
            let Some(model) = self.models.get_mut(model) else {
                continue;
            };
            let fields = model["fields"].as_array_mut().into_iter().flatten();
            for field in fields.filter(|field| field["name"] == name) {
                add(field, &constraint["con"]);
            }
        }
    }

    pub(super) fn means_null(&self, model: &str, field: &str) -> bool {
        self.nulls
            .iter()
            .any(|null| null["model"] == model && null["field"] == field)
    }
}

/// `REALTIME_SURFACE` names the file; else it is beside the corpus.
fn file() -> Option<PathBuf> {
    let beside =
        || Some(PathBuf::from(env::var_os("REALTIME_CORPUS")?).join("../surface/realtime.json"));
    env::var_os("REALTIME_SURFACE")
        .map(PathBuf::from)
        .or_else(beside)
        .filter(|file| file.exists())
}

fn json<T: serde::de::DeserializeOwned>(file: PathBuf) -> T {
    let text = fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", file.display()))
}

fn part(main: &mut BTreeMap<String, Value>, name: &str) -> BTreeMap<String, Value> {
    let part = main.remove(name).expect("the part is there");
    serde_json::from_value(part).expect("the part is an object")
}

fn add(field: &mut Value, bounds: &Value) {
    let known = field["constraints"].as_array().cloned().unwrap_or_default();
    let has = |name: &str, bound: &Value| known.iter().any(|it| it.get(name) == Some(bound));
    let bounds = bounds.as_object().into_iter().flatten();
    let added = bounds
        .filter(|(name, bound)| !has(name, bound))
        .map(|(name, bound)| Value::from_iter([(name.clone(), bound.clone())]));
    let all: Vec<_> = known.iter().cloned().chain(added).collect();
    field["constraints"] = all.into();
}
