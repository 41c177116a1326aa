//! Reading one string literal, listed and not: wall time as a ratio to serde_derive.

use realtime_model_benches::{candidates, results::Report};

fn main() {
    let mut report = Report::from_args("literals");
    report.time("listed voices", 51, &candidates::known());
    report.time("unlisted voice", 20, &candidates::unknown());
    report.finish();
}
