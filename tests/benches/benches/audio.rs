//! Audio, base64 included: from JSON to PCM bytes, and from PCM bytes to JSON.

use realtime_model_benches::{candidates, results::Report, streams};

fn main() {
    let mut report = Report::from_args("audio");
    for title in ["audio", "audio/last"] {
        let messages = streams::named(title);
        let bytes = messages.iter().map(String::len).sum();
        report.time(
            &format!("JSON to PCM: {title}"),
            bytes,
            &candidates::to_pcm(&messages),
        );
    }
    report.time("append of 4 KB PCM", 5520, &candidates::append());
    report.finish();
}
