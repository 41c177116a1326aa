"""Reads the schema of realtime.py into objects. Knows nothing about any candidate's attributes."""

import re
from dataclasses import dataclass

import realtime


@dataclass(frozen=True)
class Type:
    base: str
    optional: bool = False
    many: bool = False

    @staticmethod
    def parse(text):
        return Type(text.strip("[]?"), text.endswith("?"), text.startswith("["))


@dataclass(frozen=True)
class Field:
    wire: str
    type: Type
    spelled: str

    @property
    def name(self):
        return "kind" if self.wire == "type" else self.wire

    @property
    def bounds(self):
        return realtime.BOUNDS.get(self.spelled)


@dataclass(frozen=True)
class Struct:
    name: str
    fields: tuple
    tag: str | None = None


@dataclass(frozen=True)
class Literal:
    name: str
    values: tuple


@dataclass(frozen=True)
class Union:
    name: str
    members: tuple

    @staticmethod
    def boxed(member):
        return member.name in realtime.BOXED


def camel(text):
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", text) if part)


def event_name(tag):
    return {"error": "ErrorEvent"}.get(tag, camel(tag))


def _fields(text):
    pairs = [field.split(": ") for field in text.split(", ") if field]
    return tuple(Field(wire, Type.parse(spelled), spelled) for wire, spelled in pairs)


def modules():
    """Module name -> the literals, structs and unions it holds, in order."""
    out = {"literals": [Literal(name, tuple(values.split())) for name, values in realtime.LITERALS.items()]}
    for module, structs in realtime.OBJECTS.items():
        out[module] = [Struct(name, _fields(text)) for name, text in structs.items()]
    for module, structs in realtime.TAGGED.items():
        out[module] = [Struct(name, _fields(text), tag) for name, (tag, text) in structs.items()]
    events = []
    for module, tags in realtime.EVENTS.items():
        fields = {tag: ", ".join(filter(None, ["event_id: str", text])) for tag, text in tags.items()}
        out[module] = [Struct(event_name(tag), _fields(text), tag) for tag, text in fields.items()]
        events += out[module]
    out["unions"] = [Union("Item", tuple(out["item"])), Union("ServerEvent", tuple(events))]
    return out


def items():
    return [item for module in modules().values() for item in module]


def borrowing():
    """Names of the types that hold borrowed text, found by iterating to a fixed point."""
    found = {"str", "audio"}
    while True:
        more = {item.name for item in items() if _borrows(item, found)} - found
        if not more:
            return found
        found |= more


def _borrows(item, found):
    if isinstance(item, Struct):
        return any(field.type.base in found for field in item.fields)
    return isinstance(item, Union) and any(member.name in found for member in item.members)


class Spelling:
    """How types are spelled in Rust: owned, or borrowing from the input with a lifetime."""

    def __init__(self, borrowed, audio=None):
        self.borrowing = borrowing() if borrowed else set()
        self.text = "Cow<'a, str>" if borrowed else "String"
        self.audio = audio or self.text

    def lifetime(self, name):
        return "<'a>" if name in self.borrowing else ""

    def rust(self, type):
        base = {"str": self.text, "audio": self.audio, "json": "serde_json::Value"}.get(type.base)
        base = base or type.base + self.lifetime(type.base)
        return f"Option<{base}>" if type.optional else f"Vec<{base}>" if type.many else base

    def member(self, struct):
        name = struct.name + self.lifetime(struct.name)
        return f"Box<{name}>" if Union.boxed(struct) else name
