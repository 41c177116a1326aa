"""Writes the crates whose compilation is measured: the schema in each candidate's words, and rows of
small structs. Everything lands below the target folder; measuring is not done here."""

import os
import sys
from pathlib import Path

BENCHES = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(BENCHES / "schema"))

import generate  # noqa: E402

RUNTIME = BENCHES.parent.parent / "runtime"
SCRATCH = Path(os.environ.get("CARGO_TARGET_DIR", BENCHES / "target")).resolve() / "compile-cost"

JSON = 'serde_json = "1"\n'
DERIVE = JSON + 'serde = { version = "1", features = ["derive"] }\n'
GARDE = DERIVE + 'strum = { version = "0.28", features = ["derive"] }\ngarde = { version = "0.23", features = ["derive"] }\n'
OURS = JSON + f'realtime-model = {{ path = "{RUNTIME}" }}\n'
OURS_JSON = OURS.replace(" }\n", ', features = ["json"] }\n')
JITER = 'jiter = { version = "0.18", default-features = false }\n'
DEPENDENCIES = {"serde": DERIVE, "strum_garde": GARDE, "ours": OURS, "ours_bounds": OURS, "ours_json": OURS_JSON,
                "ours_jiter": OURS + JITER}

# What the table calls each candidate, and the generator's name for it.
SCHEMA = {"serde": "serde_owned", "strum_garde": "serde_strum_garde", "ours": "ours_owned",
          "ours_bounds": "ours_bounds"}

# Lean debug information and no incremental state: what is timed is the same on each run.
MANIFEST = """[package]
name = "{name}"
version = "0.0.0"
edition = "2024"

[features]
more = []

[dependencies]
{dependencies}
[workspace]

[profile.dev]
debug = 0
incremental = false
"""

# One deserializer and one serializer; `more` makes it three and two.
SCHEMA_LIB = """#![allow(unused)]
mod models;
pub use models::*;
use serde_json::{Error, Value};

pub fn parse(text: &str) -> Result<ServerEvent, Error> { serde_json::from_str(text) }
pub fn write(out: &mut Vec<u8>, event: &ServerEvent) -> Result<(), Error> { serde_json::to_writer(out, event) }
pub fn append(out: &mut Vec<u8>, event: &AppendEvent) -> Result<(), Error> { serde_json::to_writer(out, event) }
#[cfg(feature = "more")]
pub fn parse_slice(bytes: &[u8]) -> Result<ServerEvent, Error> { serde_json::from_slice(bytes) }
#[cfg(feature = "more")]
pub fn parse_value(value: Value) -> Result<ServerEvent, Error> { serde_json::from_value(value) }
#[cfg(feature = "more")]
pub fn write_value(event: &ServerEvent) -> Result<Value, Error> { serde_json::to_value(event) }
"""


def _crate(name, candidate, files):
    folder = SCRATCH / name
    (folder / "src").mkdir(parents=True, exist_ok=True)
    manifest = MANIFEST.format(name=name, dependencies=DEPENDENCIES[candidate])
    for path, text in {"Cargo.toml": manifest, **files}.items():
        if not (folder / path).exists() or (folder / path).read_text() != text:
            (folder / path).write_text(text)
    return folder


def schema(candidate):
    """The 62-struct schema as a crate of its own."""
    folder = _crate(f"schema_{candidate}", candidate, {"src/lib.rs": SCHEMA_LIB})
    generate.write(SCHEMA[candidate], folder / "src" / "models")
    return folder


def empty(candidate):
    """Nothing but the candidate's dependencies."""
    return _crate(f"empty_{candidate}", candidate, {"src/lib.rs": ""})


FIELDS = ["pub id: String", "pub label: Option<String>", "pub count: u32", "pub ratio: Option<f64>",
          "pub done: bool", "pub tags: Vec<String>"]
ATTRIBUTES = {
    "serde": ("#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]\n",
              '#[serde(skip_serializing_if = "Option::is_none")] '),
    "ours": ("#[realtime_model::realtime_model]\n#[derive(Debug, Clone, PartialEq)]\n", ""),
}
FORMATS = {
    "str": "pub fn parse(x: &str) -> Result<All, serde_json::Error> { serde_json::from_str(x) }\n"
           "pub fn write(x: &All) -> Result<String, serde_json::Error> { serde_json::to_string(x) }\n",
    "value": "pub fn parse_value(x: serde_json::Value) -> Result<All, serde_json::Error> { serde_json::from_value(x) }\n"
             "pub fn write_value(x: &All) -> Result<serde_json::Value, serde_json::Error> { serde_json::to_value(x) }\n",
}


def rows(candidate, count, formats=("str",)):
    """`count` structs of six fields below one root, which is read and written through the given formats."""
    head, optional = ATTRIBUTES[candidate]
    fields = "".join(f"    {optional if 'Option' in field else ''}{field},\n" for field in FIELDS)
    names = [f"S{n}" for n in range(count)]
    text = "#![allow(unused)]\n" + "".join(f"{head}pub struct {name} {{\n{fields}}}\n" for name in names)
    while len(names) > WIDEST:
        groups = [names[i : i + 10] for i in range(0, len(names), 10)]
        names = [f"G{members[0]}" for members in groups]
        text += "".join(_group(head, optional, *group) for group in zip(names, groups))
    text += _group(head, optional, "All", names) + "".join(FORMATS[each] for each in formats)
    return _crate(f"rows_{candidate}_{count}_{'_'.join(formats)}", candidate, {"src/lib.rs": text})


def _group(head, optional, name, members):
    fields = "".join(f"    {optional}pub {member.lower()}: Option<{member}>,\n" for member in members)
    return f"{head}pub struct {name} {{\n{fields}}}\n"


# No real object has hundreds of fields: above this many structs the root holds groups of ten.
WIDEST = 40
