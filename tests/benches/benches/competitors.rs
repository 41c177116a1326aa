//! async-openai's GA server event beside ours, on recorded events: what decodes, what comes back
//! equal, and the time for the events that both accept. Needs `REALTIME_CORPUS` and
//! `--features competitors`.

use std::{env, fs, hint::black_box, path::Path, rc::Rc};

use async_openai::types::realtime::RealtimeServerEvent;
use openai_realtime::ga::ServerEvent;
use realtime_model_benches::{harness::Candidate, results::Report};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Value, json, value::RawValue};

fn main() {
    let Some(folder) = env::var_os("REALTIME_CORPUS") else {
        println!("skipped: REALTIME_CORPUS is not set");
        return;
    };
    let corpus = read(Path::new(&folder));
    let mut report = Report::from_args("competitors");
    let all: Vec<&Recorded> = corpus.iter().collect();
    let openai = all
        .iter()
        .copied()
        .filter(|r| r.vendor.contains("openai"))
        .collect::<Vec<_>>();
    compare(&mut report, "recorded GA events, all vendors", &all);
    compare(
        &mut report,
        "recorded GA events, OpenAI and Azure OpenAI",
        &openai,
    );
    report.finish();
}

/// A line of the corpus: an event that somebody sent or received.
#[derive(Deserialize)]
struct Recorded {
    direction: String,
    api: String,
    provenance: String,
    vendor: String,
    /// As it stands in the file: the order of the keys is part of what is measured.
    event: Box<RawValue>,
}

impl Recorded {
    fn is_ga_server_recording(&self) -> bool {
        let true_recording =
            ["recorded cassette", "recorded-looking ids"].contains(&self.provenance.as_str());
        self.direction == "server" && self.api == "ga" && true_recording
    }
}

fn read(folder: &Path) -> Vec<Recorded> {
    let text =
        fs::read_to_string(folder.join("wild.jsonl")).expect("REALTIME_CORPUS holds wild.jsonl");
    let lines = text
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line of the corpus"));
    lines.filter(Recorded::is_ga_server_recording).collect()
}

fn compare(report: &mut Report, title: &str, recorded: &[&Recorded]) {
    let events: Vec<&str> = recorded.iter().map(|r| r.event.get()).collect();
    println!("\n## {title}: {} events\n", events.len());
    println!("| crate | decoded | come back equal |\n|---|---|---|");
    let rows = [
        fidelity::<RealtimeServerEvent>("async-openai 0.43", &events),
        fidelity::<ServerEvent>("openai-realtime (ours)", &events),
    ];
    report.keep(
        json!({ "title": format!("fidelity: {title}"), "events": events.len(), "rows": rows }),
    );

    let shared = accepted_by_all(&events);
    let bytes = shared.iter().map(String::len).sum();
    let candidates = [
        decoder::<RealtimeServerEvent>("async-openai 0.43", &shared),
        decoder::<ServerEvent>("openai-realtime (ours)", &shared),
        native_decoder(&shared),
    ];
    report.time(
        &format!("time: {title}, accepted by both"),
        bytes,
        &candidates,
    );
}

fn accepted_by_all(events: &[&str]) -> Rc<[String]> {
    let mut accepted: Vec<&&str> = events.iter().collect();
    accepted.retain(|event| serde_json::from_str::<RealtimeServerEvent>(event).is_ok());
    accepted.retain(|event| serde_json::from_str::<ServerEvent>(event).is_ok());
    accepted
        .into_iter()
        .map(|event| (*event).to_owned())
        .collect()
}

fn fidelity<T: DeserializeOwned + Serialize>(name: &str, events: &[&str]) -> Value {
    let share = |test: &dyn Fn(&str) -> bool| {
        let passed = events.iter().filter(|event| test(event)).count();
        (passed as f64 * 1000.0 / events.len() as f64).round() / 10.0
    };
    let decoded = share(&|event| serde_json::from_str::<T>(event).is_ok());
    let lossless = share(&|event| comes_back::<T>(event));
    println!("| {name} | {decoded} % | {lossless} % |");
    json!({ "name": name, "decoded": decoded, "lossless": lossless })
}

fn comes_back<T: DeserializeOwned + Serialize>(event: &str) -> bool {
    let Ok(decoded) = serde_json::from_str::<T>(event) else {
        return false;
    };
    let sent: Value = serde_json::from_str(event).expect("the corpus is JSON");
    serde_json::to_value(&decoded).is_ok_and(|back| equal(&sent, &back))
}

/// Equal with numbers compared by value: `60` is `60.0`.
fn equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, a)| b.get(key).is_some_and(|b| equal(a, b)))
        }
        _ => a == b,
    }
}

fn decoder<T: DeserializeOwned>(name: &str, events: &Rc<[String]>) -> Candidate {
    let events = Rc::clone(events);
    Candidate::new(name, events.len(), move || {
        for event in events.iter() {
            black_box(&serde_json::from_str::<T>(black_box(event)).expect("accepted before"));
        }
    })
}

/// The same models, on the project's own parser.
fn native_decoder(events: &Rc<[String]>) -> Candidate {
    let events = Rc::clone(events);
    Candidate::new("openai-realtime (ours), json", events.len(), move || {
        for event in events.iter() {
            let event = realtime_model::json::from_str::<ServerEvent>(black_box(event));
            black_box(&event.expect("accepted before"));
        }
    })
}
