//! From a regular expression of ECMA-262 (in its Unicode mode) to the syntax of the `regex` crate, with equal meaning.
//!
//! What an engine of linear time cannot do is refused with a remedy. Nothing is matched here.

mod class;
mod escape;
mod property;
mod property_names;

use std::fmt;

/// Deeper groups than this the engine refuses.
const DEPTH: usize = 100;

/// What the engine gives a compiled pattern, in bytes, with some of it left for what [`Translator::spend`] does not see.
const MEMORY: usize = 8 << 20;

/// `.`: anything but the ends of lines.
const DOT: &str = r"[^\n\r\x{2028}\x{2029}]";

/// The pattern for the linear engine.
pub(crate) fn translate(pattern: &str) -> Result<String, Error> {
    let mut translator = Translator {
        chars: pattern.chars().collect(),
        at: 0,
        depth: 0,
        spent: 0,
        out: String::new(),
        names: Vec::new(),
    };
    translator.alternatives()?;
    match translator.peek() {
        None => Ok(translator.out),
        Some(_) => Err(translator.error("`)` closes no group: write `\\)` for the character")),
    }
}

/// What is wrong with a pattern, and where.
#[derive(Debug)]
pub(crate) struct Error {
    message: String,
    at: usize,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (character {})", self.message, self.at + 1)
    }
}

type Result<T, E = Error> = std::result::Result<T, E>;

struct Translator {
    chars: Vec<char>,
    at: usize,
    depth: usize,
    /// Bytes that what was read so far takes when compiled, estimated from above.
    spent: usize,
    out: String,
    /// Of the groups, which have to be different.
    names: Vec<String>,
}

impl Translator {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += 1;
        Some(next)
    }

    fn eat(&mut self, expected: &str) -> bool {
        let rest = self.chars[self.at..].iter().copied();
        let eaten = expected.chars().count();
        let matches = rest.take(eaten).eq(expected.chars());
        if matches {
            self.at += eaten;
        }
        matches
    }

    fn error(&self, message: impl Into<String>) -> Error {
        self.error_at(self.at, message)
    }

    fn error_at(&self, at: usize, message: impl Into<String>) -> Error {
        Error {
            message: message.into(),
            at,
        }
    }

    /// Adds to what the compiled pattern takes; the engine would refuse one that takes too much when it is first used.
    fn spend(&mut self, bytes: usize) -> Result<()> {
        self.spent = self.spent.saturating_add(bytes);
        if self.spent > MEMORY {
            return Err(self
                .error("the pattern takes too much memory up to here: repeat less, or use `len`"));
        }
        Ok(())
    }

    /// `a|b|c`, up to a `)` or the end.
    fn alternatives(&mut self) -> Result<()> {
        loop {
            match self.peek() {
                None | Some(')') => return Ok(()),
                Some('|') => {
                    self.at += 1;
                    self.out.push('|');
                }
                Some(_) => self.term()?,
            }
        }
    }

    /// An assertion, or an atom and how often it is repeated.
    fn term(&mut self) -> Result<()> {
        if self.assertion() {
            return self.not_repeated();
        }
        let before = self.spent;
        self.spend(200)?;
        self.atom()?;
        self.quantifier(self.spent - before)
    }

    fn assertion(&mut self) -> bool {
        let assertions = [
            ("^", r"\A"),
            ("$", r"\z"),
            (r"\b", r"(?-u:\b)"),
            (r"\B", r"(?-u:\B)"),
        ];
        for (ecma, regex) in assertions {
            if self.eat(ecma) {
                self.out.push_str(regex);
                return true;
            }
        }
        false
    }

    fn not_repeated(&self) -> Result<()> {
        match self.peek() {
            Some(sign @ ('*' | '+' | '?')) => {
                Err(self.error(format!("`{sign}` has nothing to repeat")))
            }
            _ => Ok(()),
        }
    }

    fn atom(&mut self) -> Result<()> {
        let at = self.at;
        match self.next().expect("there is a term") {
            '.' => {
                self.out.push_str(DOT);
                return self.spend(escape::OTHERS);
            }
            '(' => return self.group(at),
            '[' => return self.class(at),
            '\\' => return self.escape(at),
            sign @ ('*' | '+' | '?') => {
                return Err(self.error_at(at, format!("`{sign}` has nothing to repeat")));
            }
            sign @ ('{' | '}' | ']') => {
                return Err(self.error_at(at, format!("`{sign}` alone is written `\\{sign}`")));
            }
            ch => push_char(&mut self.out, ch),
        }
        Ok(())
    }

    fn group(&mut self, open: usize) -> Result<()> {
        if self.eat("?") {
            self.special_group(open)?;
        }
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(self.error_at(
                open,
                format!("groups stand in each other more than {DEPTH} deep"),
            ));
        }
        self.out.push_str("(?:");
        self.alternatives()?;
        if !self.eat(")") {
            return Err(self.error_at(open, "`(` is not closed: write `\\(` for the character"));
        }
        self.out.push(')');
        self.depth -= 1;
        Ok(())
    }

    /// What stands behind `(?`: a group that captures or not makes no difference here.
    fn special_group(&mut self, open: usize) -> Result<()> {
        const REMEDY: &str = "which takes more than linear time: use `check = path`";
        if self.eat(":") {
            return Ok(());
        }
        let refused = if self.eat("=") || self.eat("!") {
            format!("lookahead, {REMEDY}")
        } else if self.eat("<=") || self.eat("<!") {
            format!("lookbehind, {REMEDY}")
        } else if self.eat("<") {
            return self.group_name();
        } else if self.eat("P<") {
            "a named group is written `(?<name>..)`".to_owned()
        } else {
            "a group begins with `(`, `(?:` or `(?<name>`; flags are not supported: spell them out, as in `[Aa]`".to_owned()
        };
        Err(self.error_at(open, refused))
    }

    fn group_name(&mut self) -> Result<()> {
        let start = self.at;
        while self
            .peek()
            .is_some_and(|ch| ch.is_alphanumeric() || ch == '_' || ch == '$')
        {
            self.at += 1;
        }
        let name: String = self.chars[start..self.at].iter().collect();
        let valid = name.starts_with(|first: char| !first.is_numeric());
        if !valid || !self.eat(">") {
            return Err(self.error_at(start, "a named group is written `(?<name>..)`"));
        }
        if self.names.contains(&name) {
            return Err(self.error_at(start, format!("two groups are called `{name}`")));
        }
        self.names.push(name);
        Ok(())
    }

    /// `*`, `+`, `?`, `{2}`, `{2,}`, `{2,5}`, each perhaps followed by `?`; `once` is what the atom takes.
    fn quantifier(&mut self, once: usize) -> Result<()> {
        match self.peek() {
            Some(sign @ ('*' | '+' | '?')) => {
                self.at += 1;
                self.out.push(sign);
            }
            Some('{') => self.counted(once)?,
            _ => return Ok(()),
        }
        if self.eat("?") {
            self.out.push('?');
        }
        match self.peek() {
            Some('{') => Err(self.error("`{` has nothing to repeat")),
            _ => self.not_repeated(),
        }
    }

    fn counted(&mut self, once: usize) -> Result<()> {
        let open = self.at;
        let ill_formed = || Error {
            message: "a repetition is written `{2}`, `{2,}` or `{2,5}`; `{` alone is written `\\{`"
                .to_owned(),
            at: open,
        };
        self.at += 1;
        let low = self.number()?.ok_or_else(ill_formed)?;
        let high = if self.eat(",") {
            self.number()?
        } else {
            Some(low)
        };
        if !self.eat("}") {
            return Err(ill_formed());
        }
        if high.is_some_and(|high| high < low) {
            return Err(self.error_at(
                open,
                "the repetition ends before it begins: swap its numbers",
            ));
        }
        let written: String = self.chars[open..self.at].iter().collect();
        self.out.push_str(&written);
        let times = high.unwrap_or(low.saturating_add(1)) as usize;
        self.spend(once.saturating_mul(times.saturating_sub(1)))
    }

    fn number(&mut self) -> Result<Option<u32>> {
        let start = self.at;
        while self.peek().is_some_and(|ch| ch.is_ascii_digit()) {
            self.at += 1;
        }
        if start == self.at {
            return Ok(None);
        }
        let digits: String = self.chars[start..self.at].iter().collect();
        let number = digits
            .parse()
            .map_err(|_| self.error_at(start, "too many repetitions: repeat less, or use `len`"))?;
        Ok(Some(number))
    }
}

/// One character as itself, inside a class or outside.
fn push_char(out: &mut String, ch: char) {
    match ch {
        '\\' | '.' | '+' | '*' | '?' | '(' | ')' | '|' | '[' | ']' | '{' | '}' | '^' | '$'
        | '#' | '&' | '-' | '~' => {
            out.push('\\');
            out.push(ch);
        }
        ch if ch.is_control() || ch.is_whitespace() && ch != ' ' => {
            out.push_str(&format!("\\x{{{:X}}}", u32::from(ch)))
        }
        ch => out.push(ch),
    }
}

#[cfg(test)]
mod tests;
