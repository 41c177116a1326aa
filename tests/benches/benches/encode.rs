//! Encoding server events: wall time as a ratio to serde_derive.

use realtime_model_benches::{candidates, results::Report, streams};

fn main() {
    let mut report = Report::from_args("encode");
    for title in streams::NAMES {
        let messages = streams::named(title);
        report.time(
            title,
            messages.iter().map(String::len).sum(),
            &candidates::encode(&messages),
        );
    }
    report.finish();
}
