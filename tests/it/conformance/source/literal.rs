//! Values that are listed: as literals where the macro has them, as checks where it has not.

use std::fmt::Write;

use serde_json::Value;

use super::{Source, Use, is_word, rust};

/// Spellings that make no name, or that of the variant for the others.
const TAKEN: [&str; 2] = ["self", "other"];

impl Source {
    /// A literal that the attribute of a field lists; what an attribute cannot list is an item.
    pub(super) fn inline_literals(&mut self, values: &[Value], open: bool) -> Use {
        let spelt = values
            .iter()
            .all(|value| value.is_string() || value.is_i64());
        let one_kind = values.iter().all(Value::is_string) || values.iter().all(Value::is_i64);
        if values.is_empty() || !spelt || !one_kind {
            return Use::plain(self.literals(values, open));
        }
        let named = values
            .iter()
            .enumerate()
            .map(|(index, value)| match value.as_str() {
                Some(text) if is_word(text) && !TAKEN.contains(&text) => rust(value),
                _ => format!("{} as V{index}", rust(value)),
            });
        let mut list: Vec<String> = named.collect();
        list.extend(open.then(|| "..".to_owned()));
        Use {
            ty: self.name("Literal"),
            keys: vec![format!("literal({})", list.join(", "))],
        }
    }

    /// The values as items: an enum of the strings, an enum of the integers, a checked type of the rest.
    pub(super) fn literals(&mut self, values: &[Value], open: bool) -> String {
        if !values.is_empty() && values.iter().all(Value::is_null) {
            return "()".to_owned();
        }
        let pick = |is: fn(&Value) -> bool| values.iter().filter(|v| is(v)).collect::<Vec<_>>();
        let strings = pick(Value::is_string);
        let numbers = pick(Value::is_number);
        let bools = pick(Value::is_boolean);
        let whole = numbers.iter().all(|number| number.is_i64());
        let mut parts = Vec::new();
        if !strings.is_empty() || values.is_empty() {
            parts.push(self.literal_enum(&strings, open));
        }
        match (numbers.is_empty(), whole) {
            (true, _) => {}
            (false, true) => parts.push(self.literal_enum(&numbers, false)),
            (false, false) => parts.push(self.listed("f64", &numbers)),
        }
        if !bools.is_empty() {
            parts.push(self.listed("bool", &bools));
        }
        let ty = match <[String; 1]>::try_from(parts) {
            Ok([only]) => only,
            Err(parts) => self.union_of(&parts),
        };
        if values.contains(&Value::Null) {
            return format!("Option<{ty}>");
        }
        ty
    }

    fn literal_enum(&mut self, values: &[&Value], open: bool) -> String {
        let mut variants: String = values
            .iter()
            .enumerate()
            .map(|(index, value)| format!("    #[model(rename = {})] V{index},\n", rust(value)))
            .collect();
        if open {
            variants.push_str("    #[model(other)] Other(String),\n");
        }
        let name = self.name("Literal");
        let _ = writeln!(
            self.items,
            "#[realtime_model]\n#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum {name} {{\n{variants}}}\n"
        );
        name
    }

    /// A type with a check that lists its values: floats and booleans are no literals of the macro's.
    fn listed(&mut self, ty: &str, values: &[&Value]) -> String {
        let list: Vec<String> = values
            .iter()
            .map(|value| match value.as_f64() {
                Some(number) => format!("{number:?}"),
                None => rust(value),
            })
            .collect();
        let list = list.join(", ");
        let check = self.check(
            ty,
            &format!("if ![{list}].contains(value) {{ return Err(wrong()); }}"),
        );
        self.newtype(Use {
            ty: ty.to_owned(),
            keys: vec![format!("check = {check}")],
        })
    }

    pub(super) fn check(&mut self, ty: &str, body: &str) -> String {
        let name = self.name("check");
        let _ = writeln!(
            self.items,
            "fn {name}(value: &{ty}) -> Result<(), Violation> {{\n    let wrong = || Violation::new(\"listed\", \"is not what the case asks for\");\n    {body}\n    Ok(())\n}}\n"
        );
        name
    }
}
