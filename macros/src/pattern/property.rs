//! `\p{..}`: the Unicode properties that ECMA-262 names and the engine knows.

use super::property_names::{BINARY, CATEGORIES, SCRIPTS};
use super::{Result, Translator};
use crate::diag;

impl Translator {
    /// `{Letter}`, `{gc=Lu}`, `{Script=Greek}`, `{scx=Grek}` behind `\p` or `\P`.
    pub(super) fn property(&mut self, start: usize, negated: bool) -> Result<String> {
        let first = self.at + 1;
        let braced = self.eat("{");
        while self
            .peek()
            .is_some_and(|ch| ch.is_ascii_alphanumeric() || ch == '_' || ch == '=')
        {
            self.at += 1;
        }
        let text: String = self.chars[first.min(self.at)..self.at].iter().collect();
        if !braced || !self.eat("}") {
            return Err(self.error_at(
                start,
                "a property is written `\\p{Letter}` or `\\p{Script=Greek}`",
            ));
        }
        let property = match text.split_once('=') {
            Some((name, value)) => with_value(name, value),
            None => alone(&text),
        };
        let property = property.map_err(|message| self.error_at(start, message))?;
        let p = if negated { 'P' } else { 'p' };
        Ok(format!("\\{p}{{{property}}}"))
    }
}

fn alone(name: &str) -> Result<String, String> {
    if CATEGORIES.contains(&name) {
        return Ok(format!("gc={name}"));
    }
    if BINARY.contains(&name) {
        return Ok(name.to_owned());
    }
    if SCRIPTS.contains(&name) {
        return Err(format!(
            "`{name}` is a script: write `\\p{{Script={name}}}`"
        ));
    }
    Err(unknown("property", name, &[CATEGORIES, BINARY].concat()))
}

fn with_value(name: &str, value: &str) -> Result<String, String> {
    let (short, kind, known) = match name {
        "General_Category" | "gc" => ("gc", "general category", CATEGORIES),
        "Script" | "sc" => ("sc", "script", SCRIPTS),
        "Script_Extensions" | "scx" => ("scx", "script", SCRIPTS),
        _ => {
            return Err(format!(
                "`{name}` takes no value: `General_Category`, `Script` and `Script_Extensions` do"
            ));
        }
    };
    if known.contains(&value) {
        return Ok(format!("{short}={value}"));
    }
    Err(unknown(kind, value, known))
}

fn unknown(kind: &str, name: &str, known: &[&'static str]) -> String {
    match diag::nearest(name, known) {
        Some(near) => format!("there is no {kind} `{name}`: did you mean `{near}`?"),
        None => format!("there is no {kind} `{name}`"),
    }
}
