#!/usr/bin/env python3
"""Writes the schema as Rust for each candidate: `generate.py` refreshes tests/benches/src/models."""

import subprocess
import sys
from pathlib import Path

from emit_ours import Ours
from emit_serde import Serde
from model import Literal, Struct, items, modules

CANDIDATES = {
    "serde_owned": Serde(),
    "serde_borrowed": Serde(borrowed=True),
    "serde_strum_garde": Serde(strum_garde=True),
    "ours_owned": Ours(),
    "ours_borrowed": Ours(borrowed=True),
    "ours_bounds": Ours(bounds=True),
    "ours_extra": Ours(extra=True),
    "ours_audio": Ours(audio=True),
}
# The candidates that the run-time benches link; the other serves the compile-cost script alone.
LINKED = [name for name in CANDIDATES if name != "serde_strum_garde"]
NOTE = "// Written by schema/generate.py; change the schema or the emitter instead.\n"


def write(candidate, folder):
    """Writes one candidate as a Rust module into `folder`."""
    emitter = CANDIDATES[candidate]
    folder.mkdir(parents=True, exist_ok=True)
    root = [f"//! The benchmark schema as `{candidate}`.\n{NOTE}"]
    for module, content in modules().items():
        root.append(f"mod {module};\npub use {module}::*;")
        text = "\n\n".join(emitter.item(item) for item in content)
        (folder / f"{module}.rs").write_text(f"{NOTE}use super::*;\n\n{text}\n")
    (folder / "mod.rs").write_text("\n".join(root) + "\n" + emitter.header())
    # Through `mod.rs` alone rustfmt would follow the modules; named one by one the order is stable.
    files = sorted(str(path) for path in folder.glob("*.rs"))
    subprocess.run(["rustfmt", "--edition", "2024", *files], check=True)


def summary():
    structs = [item for item in items() if isinstance(item, Struct)]
    fields = sum(len(struct.fields) for struct in structs)
    literals = sum(isinstance(item, Literal) for item in items())
    return f"{len(structs)} structs, {fields} fields, {literals} literals, 2 unions"


def main():
    models = Path(__file__).resolve().parent.parent / "src" / "models"
    for candidate in sys.argv[1:] or LINKED:
        write(candidate, models / candidate)
    print(summary())


if __name__ == "__main__":
    main()
