//! Parsers alone: wall time for a message's tokens, as a ratio to what serde_derive takes for the whole message.

use realtime_model_benches::{candidates, results::Report, streams};

fn main() {
    let mut report = Report::from_args("parser");
    for name in streams::NAMES {
        let messages = streams::named(name);
        let bytes = messages.iter().map(String::len).sum();
        report.time(name, bytes, &candidates::parser(&messages));
    }
    report.finish();
}
