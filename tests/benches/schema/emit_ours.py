"""The schema written with `#[realtime_model]`, as language.md of the project has it."""

from model import Literal, Spelling, Struct, camel

DERIVES = "#[derive(Debug, Clone, PartialEq)]"


class Ours:
    """`bounds` states the ranges that garde gets in its candidate; `extra` keeps undeclared fields;
    `audio` holds base64 as bytes."""

    def __init__(self, borrowed=False, bounds=False, extra=False, audio=False):
        self.spelling = Spelling(borrowed, "Audio" if audio else None)
        self.borrowed, self.bounds, self.extra, self.audio = borrowed, bounds, extra, audio

    def header(self):
        names = ["Unknown", "realtime_model"] + (["Extra"] if self.extra else []) + (["Audio"] if self.audio else [])
        cow = "use std::borrow::Cow;\n" if self.borrowed else ""
        return f"use realtime_model::{{{', '.join(sorted(names))}}};\n{cow}"

    def item(self, item):
        if isinstance(item, Literal):
            return self.literal(item)
        return self.struct(item) if isinstance(item, Struct) else self.union(item)

    def literal(self, item):
        lines = ["#[realtime_model]", DERIVES, f"pub enum {item.name} {{"]
        lines += [f'#[model(rename = "{value}")] {camel(value)},' for value in item.values]
        return "\n".join(lines + ["#[model(other)] Other(String), }"])

    def struct(self, item):
        keys = ([] if self.bounds else ["lenient"]) + ([f'tag(type = "{item.tag}")'] if item.tag else [])
        lines = [f"#[realtime_model({', '.join(keys)})]" if keys else "#[realtime_model]", DERIVES]
        lines.append(f"pub struct {item.name}{self.spelling.lifetime(item.name)} {{")
        lines += [self.field(field) for field in item.fields]
        return "\n".join(lines + (["#[model(extra)] pub extra: Extra,"] if self.extra else []) + ["}"])

    def field(self, field):
        keys = ['rename = "type"'] if field.name != field.wire else []
        keys += ["default"] if field.type.many else []
        keys += ["borrow"] if field.type.base in self.spelling.borrowing else []
        keys += ["range = {}..={}".format(*field.bounds)] if self.bounds and field.bounds else []
        attributes = f"#[model({', '.join(keys)})] " if keys else ""
        return f"{attributes}pub {field.name}: {self.spelling.rust(field.type)},"

    def union(self, item):
        lines = ["#[realtime_model]" if self.bounds else "#[realtime_model(lenient)]", DERIVES]
        lines.append(f"pub enum {item.name}{self.spelling.lifetime(item.name)} {{")
        lines += [f"{member.name}({self.spelling.member(member)})," for member in item.members]
        return "\n".join(lines + ["#[model(other)] Other(Unknown), }"])
