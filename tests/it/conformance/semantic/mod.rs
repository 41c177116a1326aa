//! Inputs that pydantic, msgspec and zod were asked about.

mod reading;

use serde_json::Value;

use super::data::{cases, text};
use super::tally::Tally;
use super::trial::{Trial, Trials};

#[test]
fn the_verdicts_of_other_libraries() {
    let mut tally = Tally::new("other libraries");
    let mut trials = Trials::new("semantic");
    for case in cases("semantic_cases.jsonl") {
        let id = text(&case, "id").to_owned();
        match reading::of(&case["schema"]) {
            Ok(ty) => {
                let input = text(&case, "input").to_owned();
                trials.add(Trial {
                    output: output(&case),
                    ..Trial::new(&id, ty, input, takes(&case), case)
                });
            }
            Err(why) => tally.unheard_of(&id, &why),
        }
    }
    trials.hold(&mut tally);
    tally.finish();
}

/// Where the others are of two minds, most of them count.
fn takes(case: &Value) -> bool {
    match text(case, "expect") {
        "accept" => true,
        "reject" => false,
        "split" => {
            let split = case["split"].as_object().expect("verdicts");
            split.values().filter(|takes| **takes == true).count() * 2 > split.len()
        }
        other => panic!("no verdict is called `{other}`"),
    }
}

fn output(case: &Value) -> Option<Value> {
    let text = case["expect_output"].as_str()?;
    Some(serde_json::from_str(text).expect("JSON"))
}
