//! How decoding grows with the message, 1 KB to 10 MB: the time for a byte should stay flat.

use realtime_model_benches::{candidates, harness::Effort, results::Report, streams};

const SIZES: [usize; 9] = [
    1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000,
];

fn main() {
    let mut report = Report::from_args("growth");
    // A turn is at least one message, and the largest takes tens of milliseconds.
    report.effort = Effort {
        rounds: report.effort.rounds.min(31),
        ..report.effort
    };
    for (shape, message) in [
        ("response.done", streams::done_of as fn(usize) -> String),
        ("audio", streams::audio_of),
    ] {
        for size in SIZES {
            let message = message(size);
            let title = format!("{shape} of {size}");
            report.time(&title, message.len(), &candidates::decode(&[message]));
        }
    }
    report.finish();
}
