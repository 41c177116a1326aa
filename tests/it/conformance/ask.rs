//! What the library makes of a text. Copied beside the models that are written from cases; not part of the tests' binary.

use std::fmt::Debug;
use std::io::{self, BufRead, Write};
use std::panic;

use realtime_model::json::{self, FromJsonOwned};
use realtime_model::{Model, Unchecked, Validate};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The longest message, without the format's position.
const MAX_MESSAGE: usize = 512;

/// What a text was read and written as, or the message. A panic says that the library disagrees with itself.
type Reading = Result<String, String>;

/// Answers every question of standard input, each a line of JSON: the number of a model, and a text.
pub fn answer(models: &[fn(&str) -> Reading]) {
    panic::set_hook(Box::new(|_| {}));
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let question: (usize, String) = serde_json::from_str(&line.unwrap()).unwrap();
        let answer = panic::catch_unwind(|| models[question.0](&question.1));
        let answer = answer.map_err(|panic| message(&*panic));
        serde_json::to_writer(&mut out, &lines(answer)).unwrap();
        out.write_all(b"\n").unwrap();
    }
}

/// Kind and text.
fn lines(answer: Result<Reading, String>) -> (&'static str, String) {
    match answer {
        Ok(Ok(written)) => ("takes", written),
        Ok(Err(message)) => ("refuses", message),
        Err(panic) => ("panics", panic),
    }
}

fn message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or(panic.downcast_ref::<&str>().copied())
        .unwrap_or("no text")
        .to_owned()
}

/// Reads a text in every way, which must agree, and writes what was read.
pub fn ask<T>(text: &str) -> Reading
where
    T: DeserializeOwned + Serialize + Model + FromJsonOwned + PartialEq + Debug,
    Unchecked<T>: DeserializeOwned,
{
    let reading = serde_json::from_str::<T>(text).map_err(|error| error.to_string());
    let slice = serde_json::from_slice::<T>(text.as_bytes()).map_err(|error| error.to_string());
    let fast = json::from_str::<T>(text).map_err(|error| error.to_string());
    assert_eq!(reading, fast, "serde_json and `json` differ");
    assert_eq!(reading.is_ok(), slice.is_ok(), "text and bytes differ");
    match reading {
        Ok(value) => Ok(written(&value)),
        Err(message) => {
            check_message(&message);
            check_later::<T>(text, &message);
            Err(message)
        }
    }
}

/// What was written, and is read as the same value again.
fn written<T>(value: &T) -> String
where
    T: DeserializeOwned + Serialize + Model + PartialEq + Debug,
{
    let text = serde_json::to_string(value).unwrap();
    assert_eq!(
        text,
        json::to_string(value).unwrap(),
        "serde_json and `json` write differently"
    );
    assert_eq!(
        serde_json::from_str::<T>(&text).unwrap(),
        *value,
        "{text} is another value"
    );
    value
        .validate()
        .expect("a value that was read strictly holds its bounds");
    text
}

fn check_message(message: &str) {
    let text = message
        .rsplit_once(" at line ")
        .map_or(message, |(text, _)| text);
    assert!(text.len() <= MAX_MESSAGE, "{} bytes: {message}", text.len());
    assert!(!message.contains(char::is_control), "{message:?}");
}

/// What is refused for its bounds only, `Unchecked` reads, and `check` says the same.
fn check_later<T: Model>(text: &str, message: &str)
where
    Unchecked<T>: DeserializeOwned,
{
    let Ok(unchecked) = serde_json::from_str::<Unchecked<T>>(text) else {
        return;
    };
    let violations = unchecked
        .check()
        .err()
        .expect("what is refused breaks a bound");
    assert_eq!(violations.to_string(), message);
}
