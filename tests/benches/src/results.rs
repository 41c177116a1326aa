//! Prints what was measured as tables, and keeps it as JSON for the README and the charts.
//!
//! Options of each bench target, after `--`: a word that a table's title must contain, `--rounds N`,
//! and `--save`, which writes `results/<target>.json`.

use std::{env, fs, path::PathBuf};

use serde_json::{Value, json};

use crate::harness::{Candidate, Effort, Timing, measure};

/// One run of a bench target.
pub struct Report {
    target: &'static str,
    filter: String,
    pub effort: Effort,
    save: bool,
    tables: Vec<Value>,
}

impl Report {
    /// Reads the command line of the bench target `target`.
    ///
    /// # Panics
    /// If `--rounds` is not followed by a number.
    #[must_use]
    pub fn from_args(target: &'static str) -> Self {
        let mut report = Self {
            target,
            filter: String::new(),
            effort: Effort::default(),
            save: false,
            tables: Vec::new(),
        };
        let mut args = env::args().skip(1);
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--save" => report.save = true,
                "--rounds" => {
                    report.effort.rounds = args
                        .next()
                        .and_then(|n| n.parse().ok())
                        .expect("--rounds N");
                }
                // Cargo adds `--bench`.
                flag if flag.starts_with("--") => {}
                word => word.clone_into(&mut report.filter),
            }
        }
        report
    }

    /// Whether the table `title` was asked for.
    #[must_use]
    pub fn wants(&self, title: &str) -> bool {
        title.contains(&self.filter)
    }

    /// Times the candidates and prints them; `bytes` is the size of all messages together.
    pub fn time(&mut self, title: &str, bytes: usize, candidates: &[Candidate]) {
        if !self.wants(title) {
            return;
        }
        let each = bytes / candidates[0].messages;
        println!(
            "\n## {title}: {} messages of {each} bytes\n",
            candidates[0].messages
        );
        println!("| candidate | ratio | quartiles | ns | MB/s |\n|---|---|---|---|---|");
        let rows: Vec<Value> = measure(candidates, self.effort)
            .iter()
            .map(|t| timed_row(t, each))
            .collect();
        self.tables
            .push(json!({ "title": title, "bytes": each, "rows": rows }));
    }

    /// Keeps a table that the target printed itself.
    pub fn keep(&mut self, table: Value) {
        self.tables.push(table);
    }

    /// Writes the tables, if asked to.
    ///
    /// # Panics
    /// If the file cannot be written.
    pub fn finish(self) {
        if !self.save || !self.filter.is_empty() {
            return;
        }
        let path =
            PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("results/{}.json", self.target));
        let text =
            serde_json::to_string_pretty(&json!({ "tables": self.tables })).expect("plain JSON");
        fs::write(&path, text + "\n").expect("results/ can be written");
        println!("\nwritten to {}", path.display());
    }
}

fn timed_row(timing: &Timing, bytes: usize) -> Value {
    let Timing {
        name,
        nanoseconds,
        ratio,
        quartiles: (low, high),
    } = timing;
    let speed = bytes as f64 * 1000.0 / nanoseconds;
    println!("| {name} | {ratio:.3} | {low:.3} to {high:.3} | {nanoseconds:.0} | {speed:.0} |");
    let round =
        |value: f64, places: i32| (value * 10_f64.powi(places)).round() / 10_f64.powi(places);
    json!({ "name": name, "ratio": round(*ratio, 4), "low": round(*low, 4), "high": round(*high, 4), "ns": round(*nanoseconds, 1) })
}
