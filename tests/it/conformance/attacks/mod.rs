//! Hostile inputs: nothing falls over, and nothing costs more than it may.

mod case;
mod hold;
mod models;
mod mutate;
mod read;

use super::data::{cases, say};
use case::Case;
use hold::Verdict;

fn hostile() -> Vec<Case> {
    let cases = cases("attacks/index.jsonl");
    cases.iter().filter_map(Case::new).collect()
}

fn fail_on(complaints: &[String]) {
    assert!(
        complaints.is_empty(),
        "{} complaints:\n{}",
        complaints.len(),
        complaints.join("\n")
    );
}

#[test]
fn every_input_is_taken_or_refused_as_it_should_be_at_a_small_price() {
    let mut complaints = Vec::new();
    let mut held = 0;
    for case in hostile() {
        match hold::case(&case) {
            Verdict::Held => held += 1,
            Verdict::Unknown => {
                let Case {
                    id, target, format, ..
                } = &case;
                say(&format!(
                    "attacks: {id} is shown to every model, for none is called `{target}` in `{format}`"
                ));
                hold::no_model_falls_over(&case, &mut complaints);
            }
            Verdict::Complaints(found) => complaints.extend(found),
        }
    }
    if held > 0 {
        say(&format!("attacks: {held} held"));
    }
    fail_on(&complaints);
}

#[test]
fn a_tag_has_no_better_place() {
    let mut complaints = Vec::new();
    for case in hostile() {
        mutate::tag_moved(&case, &mut complaints);
    }
    fail_on(&complaints);
}

#[test]
fn every_prefix_is_refused() {
    let mut complaints = Vec::new();
    for case in hostile() {
        mutate::prefixes(&case, &mut complaints);
    }
    fail_on(&complaints);
}

#[test]
fn no_changed_byte_makes_a_panic() {
    let mut complaints = Vec::new();
    for case in hostile() {
        mutate::bytes(&case, &mut complaints);
    }
    fail_on(&complaints);
}
