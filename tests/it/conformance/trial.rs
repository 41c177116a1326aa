//! A type, an input, and what others make of it: held against every way of writing the type down.

use serde_json::Value;

use super::exceptions;
use super::output;
use super::shape::Type;
use super::source::{self, Style};
use super::tally::Tally;
use super::workshop::{Answer, Workshop};

/// What one input should do.
#[derive(Debug)]
pub(super) struct Trial {
    pub(super) id: String,
    pub(super) ty: Type,
    pub(super) input: String,
    /// Whether it is taken.
    pub(super) takes: bool,
    /// What is written for it.
    pub(super) output: Option<Value>,
    /// The whole case.
    pub(super) case: Value,
}

impl Trial {
    pub(super) fn new(id: &str, ty: Type, input: String, takes: bool, case: Value) -> Self {
        Trial {
            id: id.to_owned(),
            ty,
            input,
            takes,
            output: None,
            case,
        }
    }
}

/// How a type is written down.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Way {
    As(Style),
    /// Without its defaults, for a type that does not compile with them.
    WithoutDefaults,
}

/// Trials, and the package in which they are held.
pub(super) struct Trials {
    workshop: Workshop,
    trials: Vec<Trial>,
    questions: Vec<(usize, Way)>,
}

impl Trials {
    pub(super) fn new(name: &str) -> Self {
        Trials {
            workshop: Workshop::new(name),
            trials: Vec::new(),
            questions: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, trial: Trial) {
        for style in [Style::Fields, Style::Newtypes] {
            self.ask(&trial, &trial.ty, Way::As(style));
        }
        if let Some(plain) = trial.ty.without_defaults() {
            self.ask(&trial, &plain, Way::WithoutDefaults);
        }
        self.trials.push(trial);
    }

    fn ask(&mut self, trial: &Trial, ty: &Type, way: Way) {
        let style = match way {
            Way::As(style) => style,
            Way::WithoutDefaults => Style::Fields,
        };
        self.workshop.ask(source::module(ty, style), &trial.input);
        self.questions.push((self.trials.len(), way));
    }

    /// Asks all questions, and records every answer.
    pub(super) fn hold(self, tally: &mut Tally) {
        let answers = self.workshop.answers();
        let mut compiles = true;
        for (answer, &(trial, way)) in answers.iter().zip(&self.questions) {
            if way == Way::As(Style::Fields) {
                compiles = !matches!(answer, Answer::NoModel(_));
            }
            let trial = &self.trials[trial];
            match way {
                Way::As(_) => judge(trial, trial.output.as_ref(), answer, tally),
                Way::WithoutDefaults if !compiles => judge(trial, None, answer, tally),
                Way::WithoutDefaults => {}
            }
        }
    }
}

fn judge(trial: &Trial, output: Option<&Value>, answer: &Answer, tally: &mut Tally) {
    let reason = match answer {
        Answer::Panics(_) => None,
        Answer::NoModel(message) => exceptions::no_model(message),
        Answer::Takes(_) | Answer::Refuses(_) if answer.takes() != trial.takes => {
            exceptions::verdict(trial, answer)
        }
        Answer::Takes(text) => match output {
            Some(expected) => {
                let written = serde_json::from_str(text).expect("JSON");
                return match output::difference(&trial.ty, expected, &written) {
                    None => tally.agreed(),
                    Some(difference) => tally.differs(&trial.id, &difference.at, difference.why),
                };
            }
            None => return tally.agreed(),
        },
        Answer::Refuses(_) => return tally.agreed(),
    };
    let what = format!(
        "{} should be {}: {answer:?}",
        trial.input.chars().take(200).collect::<String>(),
        if trial.takes { "taken" } else { "refused" },
    );
    tally.differs(&trial.id, &what, reason);
}
