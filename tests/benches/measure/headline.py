"""The figures of the project's README: those that are the same in every run. They come from results/*.json."""

from goals import bench, compiled
from tables import markdown

WORK = {
    "decode text": "decode a text delta, 224 B",
    "decode text/last": "the same, with `type` at the end",
    "decode audio": "decode an audio delta, 8 KB",
    "decode response.done": "decode `response.done`, 4 KB",
    "decode session.updated": "decode `session.updated`, 3 KB",
    "encode text": "encode a text delta",
    "encode response.done": "encode `response.done`",
    "append 4 KB": "encode an audio append, 4 KB of PCM (theirs: base64 first)",
}


def ratio(value):
    return "" if value is None else f"{value:.2f}"


def allocated(name):
    ours, theirs = (bench("allocations", "decode response.done", who, "allocations") for who in (name, "serde_derive"))
    return "" if ours is None or not theirs else ratio(ours / theirs)


def headline():
    rows = [[text, "instructions", ratio(bench("instructions", title)), ratio(bench("instructions", title, "ours json"))]
            for title, text in WORK.items()]
    rows.append(["decode `response.done`, 4 KB", "allocations", *(allocated(name) for name in ("ours", "ours json"))])
    rows.append(["compile 62 models, one format each way", "LLVM lines",
                 ratio(compiled("schema", "LLVM lines, 62 structs", 2)), ""])
    rows.append(["compile 62 models, three formats to read, two to write", "LLVM lines",
                 ratio(compiled("schema", "LLVM lines, 62 structs", 4)), ""])
    return markdown(["ratio to serde_derive", "counted in", "through serde_json", "feature `json`"], rows)
