//! Decoding streams of server events: wall time as a ratio to serde_derive.

use realtime_model_benches::{candidates, results::Report, streams};

fn main() {
    let mut report = Report::from_args("decode");
    for place in streams::POSITIONS {
        for name in streams::NAMES {
            let title = format!("{name}{place}");
            let messages = streams::named(&title);
            report.time(
                &title,
                messages.iter().map(String::len).sum(),
                &candidates::decode(&messages),
            );
        }
    }
    report.finish();
}
