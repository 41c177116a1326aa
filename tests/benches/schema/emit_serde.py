"""The schema as SDK authors write it with serde_derive today; optionally with strum and garde on top."""

from model import Literal, Spelling, Struct, camel
from realtime import LITERALS

DERIVES = ["Debug", "Clone", "PartialEq", "Serialize", "Deserialize"]


class Serde:
    def __init__(self, borrowed=False, strum_garde=False):
        self.spelling = Spelling(borrowed)
        self.extras = strum_garde
        self.borrowed = borrowed

    def header(self):
        return "use serde::{Deserialize, Serialize};\n" + ("use std::borrow::Cow;\n" if self.borrowed else "")

    def item(self, item):
        if isinstance(item, Literal):
            return self.literal(item)
        return self.struct(item) if isinstance(item, Struct) else self.union(item)

    def literal(self, item):
        derives = DERIVES + (["strum::EnumString", "strum::Display", "strum::AsRefStr"] if self.extras else [])
        lines = [f"#[derive({', '.join(derives)})]", f"pub enum {item.name} {{"]
        for value in item.values:
            strum = f'#[strum(serialize = "{value}")] ' if self.extras else ""
            lines.append(f'#[serde(rename = "{value}")] {strum}{camel(value)},')
        lines.append(f"#[serde(untagged)] {'#[strum(default)] ' if self.extras else ''}Other(String), }}")
        return "\n".join(lines)

    def struct(self, item):
        lines = [f"#[derive({', '.join(DERIVES + (['garde::Validate'] if self.extras else []))})]"]
        lines += ["#[garde(allow_unvalidated)]"] if self.extras else []
        lines.append(f"pub struct {item.name}{self.spelling.lifetime(item.name)} {{")
        return "\n".join(lines + [self.field(field) for field in item.fields] + ["}"])

    def field(self, field):
        keys = ['rename = "type"'] if field.name != field.wire else []
        keys += ['skip_serializing_if = "Option::is_none"'] if field.type.optional else []
        keys += ["default"] if field.type.many else []
        keys += ["borrow"] if field.type.base in self.spelling.borrowing else []
        attributes = f"#[serde({', '.join(keys)})] " if keys else ""
        return f"{attributes}{self.garde(field)}pub {field.name}: {self.spelling.rust(field.type)},"

    def garde(self, field):
        if not self.extras:
            return ""
        if field.bounds:
            return "#[garde(range(min = {}, max = {}))] ".format(*field.bounds)
        nested = field.type.base[0].isupper() and field.type.base not in LITERALS
        return "#[garde(dive)] " if nested else ""

    def union(self, item):
        lines = [f"#[derive({', '.join(DERIVES + (['garde::Validate'] if self.extras else []))})]"]
        lines += ['#[serde(tag = "type")]', f"pub enum {item.name}{self.spelling.lifetime(item.name)} {{"]
        for member in item.members:
            borrow = "#[serde(borrow)] " if member.name in self.spelling.borrowing else ""
            dive = "#[garde(dive)] " if self.extras else ""
            lines.append(f'#[serde(rename = "{member.tag}")] {borrow}')
            lines.append(f"{member.name}({dive}{self.spelling.member(member)}),")
        return "\n".join(lines + ["#[serde(other)] Other, }"])
