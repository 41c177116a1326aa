"""Turns results/*.json into the tables of README.md. Measures nothing and rounds only for display."""

import json
from pathlib import Path

RESULTS = Path(__file__).resolve().parent.parent / "results"
BASE = "serde_derive"


def load(name):
    """The tables of one results file by title, or nothing if it was not measured."""
    path = RESULTS / f"{name}.json"
    if not path.exists():
        return {}
    return {table["title"]: table for table in json.loads(path.read_text())["tables"]}


def markdown(head, rows):
    lines = [f"| {' | '.join(head)} |", "|" + "---|" * len(head)]
    return "\n".join(lines + [f"| {' | '.join(row)} |" for row in rows])


def number(value):
    if isinstance(value, str):
        return value
    return f"{value:.3f}" if isinstance(value, float) and value < 100 else f"{value:,.0f}"


def pivot(tables, key, first, absolute):
    """One row for each table: the first candidate's `absolute` value, then everybody's `key`."""
    names = list(dict.fromkeys(row["name"] for table in tables.values() for row in table["rows"]))
    base = names[0]
    head = [first, f"{base}, {absolute[1]}"] + [name for name in names if name != base]
    rows = []
    for title, table in tables.items():
        cells = {row["name"]: row for row in table["rows"]}
        shown = [number(cells[name][key]) if name in cells else "" for name in names if name != base]
        rows.append([title, number(round(cells[base][absolute[0]]))] + shown)
    return markdown(head, rows)


def decode():
    tables = {f"{title} ({table['bytes']:,} B)": table for title, table in load("decode").items()}
    return pivot(tables, "ratio", "stream, place of the tag", ("ns", "ns"))


def encode():
    return pivot(load("encode"), "ratio", "stream", ("ns", "ns"))


def audio():
    counted = load("instructions")
    places = {"JSON to PCM: audio": "pcm audio", "append of 4 KB PCM": "append 4 KB"}
    rows = []
    for title, table in load("audio").items():
        counts = {row["name"]: row for row in counted.get(places.get(title), {}).get("rows", [])}
        for row in table["rows"]:
            instructions = counts.get(row["name"], {})
            rows.append([title, row["name"], number(row["ns"]), number(row["ratio"]),
                         number(instructions.get("instructions", "")), number(instructions.get("ratio", ""))])
    return markdown(["work", "candidate", "ns", "ratio", "instructions", "ratio"], rows)


def instructions():
    tables = {title: table for title, table in load("instructions").items() if title.startswith(("decode", "encode"))}
    return pivot(tables, "ratio", "work", ("instructions", "instructions"))


def parser():
    counted = {title: table for title, table in load("instructions").items() if title.startswith("parser ")}
    return pivot(load("parser"), "ratio", "wall time", ("ns", "ns")) + "\n\n" + pivot(
        {title.removeprefix("parser "): table for title, table in counted.items()}, "ratio", "instructions",
        ("instructions", "instructions"))


def literals():
    rows = []
    counts = load("instructions")
    allocated = load("allocations")
    places = {"listed voices": ("literals known", "literal, listed"), "unlisted voice": ("literals unknown", "literal, unlisted")}
    for title, table in load("literals").items():
        counted = {row["name"]: row for row in counts.get(places[title][0], {}).get("rows", [])}
        taken = {row["name"]: row for row in allocated.get(places[title][1], {}).get("rows", [])}
        for row in table["rows"]:
            name = row["name"]
            rows.append([title, name, number(row["ns"]), number(row["ratio"]),
                         number(counted.get(name, {}).get("instructions", "")),
                         number(taken.get(name, {}).get("allocations", ""))])
    return markdown(["literal", "candidate", "ns", "ratio", "instructions", "allocations"], rows)


def allocations():
    tables = {title: table for title, table in load("allocations").items() if title.startswith("decode")}
    names = list(dict.fromkeys(row["name"] for table in tables.values() for row in table["rows"]))
    rows = []
    for title, table in tables.items():
        cells = {row["name"]: row for row in table["rows"]}
        rows.append([title] + [f"{cells[name]['allocations']:g}" if name in cells else "" for name in names])
    return markdown(["work", *names], rows)


def compiled(part):
    """The tables that the compile-cost script printed, one below the other."""
    shown = []
    for title, table in load(f"compile-{part}").items():
        rows = [[name, *map(number, cells)] for name, *cells in table["rows"]]
        shown.append(f"{title}:\n\n" + markdown(["candidate", *table["columns"]], rows))
    return "\n\n".join(shown)


def competitors():
    shown = []
    for title, table in load("competitors").items():
        if title.startswith("fidelity"):
            rows = [[row["name"], f"{row['decoded']} %", f"{row['lossless']} %"] for row in table["rows"]]
            shown.append(f"{title} ({table['events']} events):\n\n" + markdown(["crate", "decoded", "come back equal"], rows))
        else:
            rows = [[row["name"], number(row["ratio"]), number(row["ns"])] for row in table["rows"]]
            shown.append(f"{title}:\n\n" + markdown(["crate", "ratio", "ns an event"], rows))
    return "\n\n".join(shown)


SECTIONS = {"decode": decode, "encode": encode, "instructions": instructions, "audio": audio, "literals": literals,
            "allocations": allocations, "competitors": competitors, "parser": parser}
for _part in ("schema", "time", "clean", "parser", "structs", "growth", "expansion"):
    SECTIONS[f"compile-{_part}"] = lambda part=_part: compiled(part)
