//! Objects told apart by their tags, wherever these stand.

mod cost;
mod optional;
mod order;
mod two_keys;

use allocation_counter::measure;
use realtime_model::{Extra, Unknown, realtime_model};

use crate::formats::{accepted, refused as refused_everywhere};
use crate::json::{faithful, read, refused, write};

#[realtime_model(tag(type = "response.done"))]
#[derive(Debug, Clone, PartialEq)]
struct Done {
    event_id: String,
    usage: Option<Usage>,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Usage {
    total: u64,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Event {
    Done(Done),
    #[model(tag(type = "error"))]
    Error(Problem),
    #[model(tag(type = "session.updated"))]
    Updated {
        session: Usage,
        note: Option<String>,
    },
    #[model(tag(type = "ping"))]
    Ping {},
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Problem {
    message: String,
    code: Option<String>,
}

/// Every order of the entries of an object.
fn orders(entries: &[&str]) -> Vec<String> {
    fn permute(left: Vec<&str>, chosen: Vec<&str>, all: &mut Vec<String>) {
        if left.is_empty() {
            all.push(format!("{{{}}}", chosen.join(",")));
        }
        for at in 0..left.len() {
            let mut rest = left.clone();
            let mut next = chosen.clone();
            next.push(rest.remove(at));
            permute(rest, next, all);
        }
    }
    let mut all = Vec::new();
    permute(entries.to_vec(), Vec::new(), &mut all);
    all
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Plain {
    text: String,
}
