//! Bounds on the way out and on the way in: what was checked is a type of its own, and violations can be translated.

use realtime_model::{Unchecked, Valid, Violation, realtime_model};

#[realtime_model(check = one_way_to_end)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TurnDetection {
    /// How loud speech has to be.
    #[model(range = 0.0..=1.0, default = 0.5)]
    pub threshold: Option<f64>,
    #[model(range = 0..=10_000, multiple_of = 10)]
    pub silence_ms: Option<u32>,
    pub idle: Option<IdleTimeout>,
    #[model(items = 1..=4, unique, each(len = 2..=5))]
    pub languages: Option<Vec<String>>,
}

/// A number that is checked wherever it comes from.
#[realtime_model(range = 5_000..=30_000)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IdleTimeout(u32);

/// Checked by the compiler: `constant(1)` would not compile.
const SHORTEST: IdleTimeout = IdleTimeout::constant(5_000);

fn one_way_to_end(turn: &TurnDetection) -> Result<(), Violation> {
    if turn.silence_ms.is_some() && turn.idle.is_some() {
        return Err(
            Violation::new("one_way", "either `silence_ms` or `idle` ends a turn").at("idle"),
        );
    }
    Ok(())
}

/// Whoever calls this has checked the value: nothing else has the type.
fn send(turn: &Valid<TurnDetection>) -> serde_json::Result<String> {
    serde_json::to_string(turn)
}

const BAD: &str =
    r#"{"threshold": 1.5, "silence_ms": 305, "languages": ["en", "de", "en", "español"]}"#;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let turn = TurnDetection {
        idle: Some(SHORTEST),
        ..TurnDetection::default()
    };
    println!("threshold: {}", turn.threshold_or_default());
    println!("sent: {}\n", send(&Valid::new(turn.clone())?)?);

    let both = TurnDetection {
        silence_ms: Some(300),
        ..turn
    };
    match Valid::new(both) {
        Ok(_) => println!("both were taken"),
        Err(violations) => println!("not sent: {violations}"),
    }
    println!("not made: {}\n", IdleTimeout::new(1).unwrap_err());

    // Decoding is strict: the error tells everything on one line.
    match serde_json::from_str::<TurnDetection>(BAD) {
        Ok(_) => println!("the bad one was accepted"),
        Err(error) => println!("refused: {error}\n"),
    }

    // As values: a code that stays the same, and parameters for a message in another language.
    let unchecked: Unchecked<TurnDetection> = serde_json::from_str(BAD)?;
    for violation in unchecked.check().err().into_iter().flatten() {
        println!(
            "{} [{}] {:?}",
            violation.path(),
            violation.code(),
            violation.params()
        );
    }
    Ok(())
}
