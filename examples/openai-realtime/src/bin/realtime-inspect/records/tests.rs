//! Inputs as they come: whole, in pieces, broken.

use std::io::{self, BufReader, Read};

use super::{MAX_BYTES, MAX_VALUES, Records};

/// A reader that gives one byte at a time, as a slow pipe may.
struct Drip<'a>(&'a [u8]);

impl Read for Drip<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.0.len().min(buffer.len()).min(1);
        buffer[..count].copy_from_slice(&self.0[..count]);
        self.0 = &self.0[count..];
        Ok(count)
    }
}

type Seen = Vec<(u64, Result<String, String>)>;

fn all(reader: impl Read) -> Seen {
    let mut records = Records::new(BufReader::new(reader));
    let mut seen = Vec::new();
    while let Some(record) = records.next().expect("nothing fails to be read") {
        seen.push((record.number, record.text.map(str::to_owned)));
    }
    seen
}

/// What is read does not depend on the pieces in which it comes.
fn read(input: impl AsRef<[u8]>) -> Seen {
    let whole = all(input.as_ref());
    assert_eq!(all(Drip(input.as_ref())), whole);
    whole
}

fn texts(expected: &[(u64, &str)]) -> Seen {
    let text = |(number, text): &(u64, &str)| (*number, Ok((*text).to_owned()));
    expected.iter().map(text).collect()
}

#[test]
fn lines_are_numbered_blank_ones_included() {
    assert_eq!(
        read("{}\n{\"a\":1}\n"),
        texts(&[(1, "{}"), (2, "{\"a\":1}")])
    );
    assert_eq!(read("\n\r\n  {}\r\n \t\n7"), texts(&[(3, "{}"), (5, "7")]));
    assert_eq!(read("\u{feff}{}\r\n{}"), texts(&[(1, "{}"), (2, "{}")]));
    assert_eq!(read(""), texts(&[]));
    assert_eq!(read(" \n\n"), texts(&[]));
    assert_eq!(read("\u{feff}"), texts(&[]));
}

#[test]
fn text_in_brackets_is_a_line_and_not_an_array() {
    let log = "[2025-08-28 09:00:00] started\n{}\n";
    assert_eq!(
        read(log),
        texts(&[(1, "[2025-08-28 09:00:00] started"), (2, "{}")])
    );
    assert_eq!(read("[ info] x"), texts(&[(1, "[ info] x")]));
}

#[test]
fn elements_are_told_apart_by_what_is_outside_of_strings() {
    let array = r#" [ {"a":"],[\"","b":[1,{}]} ,{} , "x,]\\", 7 ] "#;
    let elements = [
        (1, r#"{"a":"],[\"","b":[1,{}]} "#),
        (2, "{} "),
        (3, r#""x,]\\""#),
        (4, "7 "),
    ];
    assert_eq!(read(array), texts(&elements));
    assert_eq!(
        read("\u{feff}[\r\n  {},\n\n  {}\n]\n"),
        texts(&[(1, "{}"), (2, "{}\n")])
    );
    assert_eq!(read("[]"), texts(&[]));
    assert_eq!(read("[ \n ]\n"), texts(&[]));
}

#[test]
fn an_array_that_is_broken_gives_what_it_has() {
    let error = |number, why: &str| (number, Err(why.to_owned()));
    let no_end = "the array has no end";
    assert_eq!(
        read("[{},"),
        [texts(&[(1, "{}")]), vec![error(2, no_end)]].concat()
    );
    assert_eq!(read("["), [error(1, no_end)]);
    assert_eq!(
        read("[{},\n{}\n"),
        [texts(&[(1, "{}"), (2, "{}\n")]), vec![error(3, no_end)]].concat()
    );
    assert_eq!(read("[{},{\"a\""), texts(&[(1, "{}"), (2, "{\"a\"")]));
    assert_eq!(read("[{},]"), texts(&[(1, "{}"), (2, "")]));
    let more = "more text after the end of the array, which is not read";
    assert_eq!(
        read("[{}]\n{}\n"),
        [texts(&[(1, "{}")]), vec![error(2, more)]].concat()
    );
    assert_eq!(read("[]{}"), [error(1, more)]);
}

#[test]
fn what_is_no_text_is_told_and_passed_over() {
    let bad = (1, Err("not UTF-8 after 6 bytes".to_owned()));
    let good = (2, Ok("{}".to_owned()));
    assert_eq!(read(b"{\"a\":\"\xff\"}\n{}"), [bad.clone(), good.clone()]);
    assert_eq!(read(b"[{\"a\":\"\xff\"},{}]"), [bad, good]);
    // Half of a mark.
    assert_eq!(
        read(b"\xef\xbb{}"),
        [(1, Err("not UTF-8 after 0 bytes".to_owned()))]
    );
}

#[test]
fn what_is_too_long_is_told_and_passed_over() {
    let long = |extra: usize| "x".repeat(MAX_BYTES + extra);
    let (fits, too_long) = (long(0), long(1));
    for ends in ["\n{}", "\r\n{}\n"] {
        let seen = all(format!("{fits}{ends}").as_bytes());
        assert_eq!(seen, texts(&[(1, &fits), (2, "{}")]));
        for too_long in [&too_long, &long(MAX_BYTES)] {
            let seen = all(format!("{too_long}{ends}").as_bytes());
            let why = "an event of more than 24 MiB".to_owned();
            assert_eq!(seen, [(1, Err(why)), (2, Ok("{}".to_owned()))]);
        }
    }
    let seen = all(format!("[\n{fits},{too_long},7]").as_bytes());
    assert!(matches!(&seen[..], [(1, Ok(_)), (2, Err(_)), (3, Ok(_))]));
}

#[test]
fn what_has_too_many_values_is_told_and_passed_over() {
    let list = |values: usize| format!("{{\"a\":[{}1]}}", "1,".repeat(values));
    let (fits, too_many) = (list(MAX_VALUES - 2), list(MAX_VALUES - 1));
    let why = "an event of more than 131072 values".to_owned();
    let seen = all(format!("{fits}\n{too_many}\n").as_bytes());
    assert_eq!(seen, [(1, Ok(fits)), (2, Err(why))]);
}
