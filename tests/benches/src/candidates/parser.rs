//! Reading a message's tokens and keeping nothing: what a parser costs before anybody has built a value. The parser of
//! `realtime_model::json` beside jiter's and serde_json's; what a whole decode takes stands next to them.

use std::hint::black_box;
use std::rc::Rc;

use jiter::{Jiter, JiterResult, Peek};
use realtime_model::{json, realtime_model};
use serde::de::IgnoredAny;

use crate::harness::Candidate;
use crate::models::{ours_borrowed, ours_owned, serde_owned};

/// Nobody declared anything, so everything is passed over: keys and strings to their ends, escapes and numbers checked.
#[realtime_model]
struct Nothing {}

/// All readers of `messages`.
#[must_use]
pub fn parser(messages: &[String]) -> Vec<Candidate> {
    let messages: Rc<[String]> = messages.into();
    let reader = |name, read: fn(&str) -> bool| {
        let messages = Rc::clone(&messages);
        Candidate::new(name, messages.len(), move || {
            for message in messages.iter() {
                assert!(read(black_box(message)), "the stream is JSON");
            }
        })
    };
    vec![
        reader("serde_derive, whole", |text| {
            black_box(serde_json::from_str::<serde_owned::ServerEvent>(text)).is_ok()
        }),
        reader("IgnoredAny", |text| {
            serde_json::from_str::<IgnoredAny>(text).is_ok()
        }),
        reader("jiter, every token", |text| {
            read_all(Jiter::new(text.as_bytes())).is_ok()
        }),
        reader("jiter, passing over", |text| {
            pass_over(Jiter::new(text.as_bytes())).is_ok()
        }),
        reader("ours json, passing over", |text| {
            json::from_str::<Nothing>(text).is_ok()
        }),
        reader("ours json borrowed, whole", |text| {
            black_box(json::from_str::<ours_borrowed::ServerEvent>(text)).is_ok()
        }),
        reader("ours json, whole", |text| {
            black_box(json::from_str::<ours_owned::ServerEvent>(text)).is_ok()
        }),
    ]
}

fn pass_over(mut jiter: Jiter<'_>) -> JiterResult<()> {
    jiter.next_skip()?;
    jiter.finish()
}

fn read_all(mut jiter: Jiter<'_>) -> JiterResult<()> {
    let peek = jiter.peek()?;
    value(&mut jiter, peek)?;
    jiter.finish()
}

/// A value as a decoder would take it: strings without their escapes, numbers as numbers.
fn value(jiter: &mut Jiter<'_>, peek: Peek) -> JiterResult<()> {
    match peek {
        Peek::Null => jiter.known_null(),
        Peek::True | Peek::False => taken(jiter.known_bool(peek)?),
        Peek::String => taken(jiter.known_str()?),
        Peek::Array => {
            let mut next = jiter.known_array()?;
            while let Some(peek) = next {
                value(jiter, peek)?;
                next = jiter.array_step()?;
            }
            Ok(())
        }
        Peek::Object => {
            let mut more = black_box(jiter.known_object()?).is_some();
            while more {
                let peek = jiter.peek()?;
                value(jiter, peek)?;
                more = black_box(jiter.next_key()?).is_some();
            }
            Ok(())
        }
        _ => taken(jiter.known_number(peek)?),
    }
}

fn taken<T>(token: T) -> JiterResult<()> {
    black_box(token);
    Ok(())
}
