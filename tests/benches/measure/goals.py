"""The project's goals beside what was measured: one line each, met or not. The numbers come from results/*.json."""

from tables import load, markdown, number

OURS = "ours"


def bench(file, title, name=OURS, key="ratio"):
    """A cell of a table that a bench target or the `instructions` script saved."""
    rows = load(file).get(title, {}).get("rows", [])
    return next((row[key] for row in rows if row["name"] == name), None)


def compiled(part, title, column, name=OURS):
    """A cell of a table that the compile-cost script saved."""
    rows = load(f"compile-{part}").get(title, {}).get("rows", [])
    return next((row[column] for row in rows if row[0] == name), None)


GOALS = [
    ("LLVM lines, 62 structs, 1 + 1", 0.12, lambda: compiled("schema", "LLVM lines, 62 structs", 2)),
    ("LLVM lines, 62 structs, 3 + 2", 0.16, lambda: compiled("schema", "LLVM lines, 62 structs", 4)),
    ("LLVM lines, 40 structs of 6 fields", 0.20,
     lambda: compiled("structs", "LLVM lines, 40 structs of 6 fields", 2, "ours, str")),
    ("`cargo check`, wall", 0.35, lambda: compiled("time", "cargo check, 62 structs", 2)),
    ("`cargo build`, wall", 0.28, lambda: compiled("time", "cargo build, 62 structs", 2)),
    ("`cargo build --release`, wall", 0.13, lambda: compiled("time", "cargo release, 62 structs", 2)),
    ("clean dependencies, CPU, to serde_derive + strum + garde", 0.50,
     lambda: compiled("clean", "dependencies, clean build", 4)),
    ("decode text, wall", 0.60, lambda: bench("decode", "text")),
    ("decode text, instructions", 0.75, lambda: bench("instructions", "decode text")),
    ("decode audio, wall", 0.88, lambda: bench("decode", "audio")),
    ("decode response.done, wall", 0.50, lambda: bench("decode", "response.done")),
    ("decode response.done, allocations", 45, lambda: bench("allocations", "decode response.done", key="allocations")),
    ("decode session.updated, wall", 0.62, lambda: bench("decode", "session.updated")),
    ("decode mixed, wall", 0.80, lambda: bench("decode", "mixed")),
    ("decode text, tag second, wall", 0.65, lambda: bench("decode", "text/second")),
    ("decode text, tag last, instructions", 0.95, lambda: bench("instructions", "decode text/last")),
    ("decode response.done, tag last, instructions", 0.95, lambda: bench("instructions", "decode response.done/last")),
    ("encode text, instructions", 1.00, lambda: bench("instructions", "encode text")),
    ("encode response.done, instructions", 1.00, lambda: bench("instructions", "encode response.done")),
    ("encode mixed, instructions", 1.00, lambda: bench("instructions", "encode mixed")),
    ("unlisted literal, ns", 20, lambda: bench("literals", "unlisted voice", key="ns")),
    ("unlisted literal, allocations", 1, lambda: bench("allocations", "literal, unlisted", key="allocations")),
    ("`json`: decode text, wall", 0.50, lambda: bench("decode", "text", "ours json")),
    ("`json`: decode audio, wall", 0.38, lambda: bench("decode", "audio", "ours json")),
    ("`json`: decode audio, borrowed, wall", 0.33, lambda: bench("decode", "audio", "ours json borrowed")),
    ("`json`: decode response.done, wall", 0.40, lambda: bench("decode", "response.done", "ours json")),
    ("`json`: decode session.updated, wall", 0.55, lambda: bench("decode", "session.updated", "ours json")),
    ("`json`: decode mixed, wall", 0.45, lambda: bench("decode", "mixed", "ours json")),
    ("JSON to PCM, wall", 0.40, lambda: bench("audio", "JSON to PCM: audio")),
    ("`json`: JSON to PCM, wall", 0.25, lambda: bench("audio", "JSON to PCM: audio", "ours json")),
    ("`json::append` of 4 KB PCM, instructions", 0.06,
     lambda: bench("instructions", "append 4 KB", "ours json, append")),
    ("`json`: recorded GA stream, time to async-openai", 0.35,
     lambda: bench("competitors", "time: recorded GA events, all vendors, accepted by both", "openai-realtime (ours), json")),
    ("recorded GA stream, time to async-openai", 0.60,
     lambda: bench("competitors", "time: recorded GA events, all vendors, accepted by both", "openai-realtime (ours)")),
]


def goals():
    rows = []
    for label, goal, measured in GOALS:
        value = measured()
        if value is not None:
            rows.append([label, f"{goal:g}", number(value), "yes" if value <= goal else "no"])
    return markdown(["ratio to serde_derive unless said otherwise", "goal", "measured", "met"], rows)
