//! Inputs from inputs: the same ones whenever the seed is the same.

/// Pieces that a parser may trip over.
const PIECES: &[&[u8]] = &[
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"\"",
    b"\\",
    b" ",
    b"\n",
    b"\t",
    b"\r",
    b"\x00",
    b"\x1f",
    b"\x7f",
    b"null",
    b"true",
    b"false",
    b"nul",
    b"NaN",
    b"Infinity",
    b"-",
    b"+",
    b".",
    b"e",
    b"E",
    b"0",
    b"-0",
    b"00",
    b"1.0",
    b"1e400",
    b"-1e400",
    b"1e-400",
    b"1.",
    b".5",
    b"0x1",
    b"18446744073709551616",
    b"-9223372036854775809",
    b"999999999999999999",
    b"1000000000000000000",
    b"9007199254740993",
    b"0.1e1",
    b"1E+2",
    b"2.5",
    b"\"\\ud800\"",
    b"\\udc00",
    b"\\ud83d\\ude00",
    b"\\u0000",
    b"\\u00e9",
    b"\\u12",
    b"\\x",
    b"\\/",
    b"\\\"",
    b"\\n",
    b"\xef\xbb\xbf",
    b"\xff",
    b"\xc3",
    b"\xc3\xa9",
    b"\xf0\x9f\x98\x80",
    b"\xe2\x80\xa8",
    b"{}",
    b"[]",
    b"[[]]",
    b"\"\"",
    b",,",
    b"//",
    b"/*",
    b"'",
    b"{\"a\":1}",
    b"[1,2,3]",
    b"\"type\":\"text\",",
    b"\"type\":\"tool\",",
    b"\"type\":\"message\",",
    b"\"role\":\"user\",",
    b"\"type\":null,",
    b"\"id\":\"x\",",
    b"\"count\":3,",
    b"\"count\":\"3\",",
    b"\"loose\":\"x\",",
    b"\"$serde_json::private::Number\":\"1\"",
    b"\"$serde_json::private::RawValue\":\"1\"",
    b"AAEC",
    b"AA==",
    b"AA=",
];

/// Values that may stand where another one does.
const VALUES: &[&str] = &[
    "null",
    "true",
    "0",
    "1",
    "7",
    "-1",
    "0.9",
    "1.0",
    "1e0",
    "300",
    "-0",
    "-0.0",
    "1e2",
    "123456789012345678",
    "1234567890123456789",
    "18446744073709551615",
    "0.30000000000000004",
    "\"\"",
    "\"x\"",
    "\"ash\"",
    "\"text\"",
    "\"é\"",
    "\"\\u00e9\"",
    "\"\\n\\\"\"",
    "\"\\ud83d\\ude00\"",
    "\"inf\"",
    "\"AAEC\"",
    "[]",
    "{}",
    "[1]",
    "[\"a\",\"b\"]",
    "{\"count\":2}",
    "{\"a\":{\"b\":[1,2.5,null]}}",
    "[[],[{}]]",
    "\"Unit\"",
    "{\"New\":\"y\"}",
];

/// Nests this deep are about where the limit is.
const DEPTHS: [usize; 6] = [1, 63, 126, 127, 128, 300];

/// A xorshift generator.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn draw(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below `end`; 0 when there is none.
    pub fn below(&mut self, end: usize) -> usize {
        (self.draw() >> 16) as usize % end.max(1)
    }

    fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }
}

/// Changes an input, mostly a little; `other` is one to take parts from.
pub fn mutate(random: &mut Random, input: &mut Vec<u8>, other: &[u8]) {
    for _ in 0..random.below(4) {
        gently(random, input);
    }
    for _ in 0..random.below(6).saturating_sub(2) {
        roughly(random, input, other);
    }
}

/// What was JSON still is.
fn gently(random: &mut Random, input: &mut Vec<u8>) {
    match random.below(3) {
        0 => number(random, input),
        1 => value(random, input),
        _ => space(random, input),
    }
}

/// The place behind one of the bytes that `is` says yes to.
fn behind(random: &mut Random, input: &[u8], is: fn(&u8) -> bool) -> Option<usize> {
    let places = input.iter().filter(|byte| is(byte)).count();
    let chosen = random.below(places);
    let mut found = input.iter().enumerate().filter(|(_, byte)| is(byte));
    found.nth(chosen).map(|(index, _)| index + 1)
}

fn value(random: &mut Random, input: &mut Vec<u8>) {
    let Some(start) = behind(random, input, |byte| *byte == b':') else {
        return;
    };
    let rest = &input[start..];
    let length = match rest.first() {
        Some(b'"') => rest[1..]
            .iter()
            .position(|byte| *byte == b'"')
            .map(|n| n + 2),
        Some(b'{' | b'[') => return,
        _ => rest.iter().position(|byte| b",}]".contains(byte)),
    };
    let value = random.pick(VALUES).bytes();
    input.splice(start..start + length.unwrap_or(0), value);
}

fn space(random: &mut Random, input: &mut Vec<u8>) {
    if let Some(at) = behind(random, input, |byte| b":,[{]}".contains(byte)) {
        insert(input, at, &b" \n\t\r"[..random.below(5)]);
    }
}

fn roughly(random: &mut Random, input: &mut Vec<u8>, other: &[u8]) {
    let at = random.below(input.len() + 1);
    match random.below(11) {
        0 => flip(random, input),
        1..=3 => insert(input, at, random.pick(PIECES)),
        4 => replace(random, input, at),
        5 => input.truncate(at),
        6 => remove(random, input, at),
        7 => repeat(random, input, at),
        8 => splice(random, input, at, other),
        9 => nest(random, input, at),
        _ => lengthen(random, input, at),
    }
}

fn insert(input: &mut Vec<u8>, at: usize, piece: &[u8]) {
    input.splice(at..at, piece.iter().copied());
}

fn flip(random: &mut Random, input: &mut [u8]) {
    let at = random.below(input.len());
    if let Some(byte) = input.get_mut(at) {
        *byte ^= 1 << random.below(8);
    }
}

fn replace(random: &mut Random, input: &mut Vec<u8>, at: usize) {
    let end = input.len().min(at + random.below(6));
    let piece = random.pick(PIECES);
    input.splice(at..end, piece.iter().copied());
}

fn remove(random: &mut Random, input: &mut Vec<u8>, at: usize) {
    let end = input.len().min(at + random.below(12));
    input.drain(at..end);
}

fn repeat(random: &mut Random, input: &mut Vec<u8>, at: usize) {
    let end = input.len().min(at + random.below(40));
    let piece = input[at..end].to_vec();
    insert(input, end, &piece);
}

fn splice(random: &mut Random, input: &mut Vec<u8>, at: usize, other: &[u8]) {
    let from = random.below(other.len() + 1);
    let to = other.len().min(from + random.below(60));
    insert(input, at, &other[from..to]);
}

/// Wraps the rest into brackets, as deep as a depth that matters.
fn nest(random: &mut Random, input: &mut Vec<u8>, at: usize) {
    let depth = DEPTHS[random.below(DEPTHS.len())];
    let (open, close): (&[u8], &[u8]) = match random.below(3) {
        0 => (b"[", b"]"),
        1 => (b"{\"a\":", b"}"),
        _ => (b"{\"inner\":", b"}"),
    };
    let mut nested = open.repeat(depth);
    nested.extend_from_slice(b"1");
    nested.extend_from_slice(&close.repeat(depth));
    insert(input, at, &nested);
}

/// Puts plain text in, so that every distance to the next quote comes up.
fn lengthen(random: &mut Random, input: &mut Vec<u8>, at: usize) {
    let text: Vec<u8> = (0..random.below(200))
        .map(|_| b'a' + (random.draw() % 26) as u8)
        .collect();
    insert(input, at, &text);
}

/// Puts a number where one is.
fn number(random: &mut Random, input: &mut Vec<u8>) {
    let Some(end) = behind(random, input, u8::is_ascii_digit) else {
        return;
    };
    let value = random.draw() >> random.below(64);
    let text = match random.below(4) {
        0 => format!("-{value}"),
        1 => format!("{}.{value}", value % 1000),
        2 => format!("{value}e{}", random.below(40)),
        _ => value.to_string(),
    };
    input.splice(end - 1..end, text.into_bytes());
}
