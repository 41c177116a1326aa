//! Allocations for one message. A target of its own, so that counting does not slow the timed ones.

use std::alloc::System;

use realtime_model_benches::{candidates, harness::Candidate, results::Report, streams};
use serde_json::{Value, json};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    let mut report = Report::from_args("allocations");
    for name in streams::NAMES {
        count(
            &mut report,
            &format!("decode {name}"),
            &candidates::decode(&streams::named(name)),
        );
    }
    count(&mut report, "literal, listed", &candidates::known());
    count(&mut report, "literal, unlisted", &candidates::unknown());
    report.finish();
}

fn count(report: &mut Report, title: &str, candidates: &[Candidate]) {
    if !report.wants(title) {
        return;
    }
    println!(
        "\n## {title}\n\n| candidate | allocations a message | bytes a message |\n|---|---|---|"
    );
    let rows: Vec<Value> = candidates.iter().map(row).collect();
    report.keep(json!({ "title": title, "rows": rows }));
}

fn row(candidate: &Candidate) -> Value {
    // Once before counting: what is allocated only on first use is not the message's.
    candidate.run();
    let region = Region::new(ALLOCATOR);
    candidate.run();
    let change = region.change();
    let each = |count: usize| (count as f64 / candidate.messages as f64 * 100.0).round() / 100.0;
    let (count, bytes) = (
        each(change.allocations + change.reallocations),
        each(change.bytes_allocated),
    );
    println!("| {} | {count:.2} | {bytes:.0} |", candidate.name);
    json!({ "name": candidate.name, "allocations": count, "bytes": bytes })
}
