//! Decoding a stream of server events.

use std::{hint::black_box, rc::Rc};

use serde::de::IgnoredAny;

use crate::harness::Candidate;
use crate::models::{ours_borrowed, ours_bounds, ours_extra, ours_owned};
use crate::models::{serde_borrowed, serde_owned};

/// A candidate that decodes each message with an expression; a macro, since a borrowed type has
/// another lifetime for each message.
macro_rules! each {
    ($name:literal, $messages:expr, $message:ident => $decoded:expr) => {{
        let messages: Rc<[String]> = Rc::clone(&$messages);
        Candidate::new($name, messages.len(), move || {
            for $message in messages.iter() {
                let $message = black_box($message.as_str());
                black_box(&$decoded);
            }
        })
    }};
    ($name:literal, $messages:expr, native $model:ty) => {
        each!($name, $messages, m => realtime_model::json::from_str::<$model>(m).expect("the stream decodes"))
    };
    ($name:literal, $messages:expr, $model:ty) => {
        each!($name, $messages, m => serde_json::from_str::<$model>(m).expect("the stream decodes"))
    };
}

/// All decoders of `messages`; serde_derive with owned strings comes first.
#[must_use]
pub fn decode(messages: &[String]) -> Vec<Candidate> {
    let messages: Rc<[String]> = messages.into();
    vec![
        each!("serde_derive", messages, serde_owned::ServerEvent),
        each!(
            "serde_derive borrowed",
            messages,
            serde_borrowed::ServerEvent
        ),
        each!("ours", messages, ours_owned::ServerEvent),
        each!("ours borrowed", messages, ours_borrowed::ServerEvent),
        each!("ours strict", messages, ours_bounds::ServerEvent),
        each!("ours lossless", messages, ours_extra::ServerEvent),
        each!("ours json", messages, native ours_owned::ServerEvent),
        each!("ours json borrowed", messages, native ours_borrowed::ServerEvent),
        each!("IgnoredAny", messages, IgnoredAny),
    ]
}
