//! Cases of the JSON Schema test suite, of which each is a field, an object or a union.

mod reading;

use super::data::{cases, text};
use super::tally::Tally;
use super::trial::{Trial, Trials};

#[test]
fn the_test_suite_of_json_schema() {
    let mut tally = Tally::new("JSON Schema");
    let mut trials = Trials::new("json_schema");
    for case in cases("json_schema_cases.jsonl") {
        if case["status"] == "unmappable" {
            tally.aside(text(&case, "reason"));
            continue;
        }
        match reading::of(&case) {
            Ok((ty, input)) => {
                let takes = text(&case, "expect") == "accept";
                let id = text(&case, "id").to_owned();
                trials.add(Trial::new(&id, ty, input, takes, case));
            }
            Err(why) => tally.unheard_of(text(&case, "id"), &why),
        }
    }
    trials.hold(&mut tally);
    tally.finish();
}
