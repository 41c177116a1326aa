//! A proxy that changes one field of what it passes on, and loses nothing of the rest: fields that nobody declared,
//! explicit nulls, values that do not fit.

use realtime_model::{Extra, Nullable, Validate, realtime_model};

/// What a server sends is `lenient`: no event is lost for a value that is out of bounds.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    pub id: String,
    pub instructions: Option<String>,
    #[model(literal("alloy", "ash", "ballad", ..))]
    pub voice: Option<Voice>,
    #[model(range = 0.6..=1.2)]
    pub temperature: Option<f64>,
    #[model(literal("text", "audio"))]
    pub modalities: Option<Vec<Modality>>,
    /// `null` turns it off, which is not the same as not being told.
    pub turn_detection: Nullable<TurnDetection>,
    #[model(extra)]
    pub extra: Extra,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub struct TurnDetection {
    pub threshold: Option<f64>,
    #[model(extra)]
    pub extra: Extra,
}

const SENT: &str = r#"{"id":"sess_1","instructions":null,"voice":"juniper","temperature":-1.0,"modalities":"all","turn_detection":null,"expires_at":1790000000}"#;

fn main() -> serde_json::Result<()> {
    let mut session: Session = serde_json::from_str(SENT)?;
    println!("sent:     {SENT}");
    println!("the same: {}\n", serde_json::to_string(&session)? == SENT);

    println!("a voice that is not listed: {:?}", session.voice);
    println!(
        "turn detection is off:      {}",
        session.turn_detection.is_null()
    );
    println!("nobody declared:            {:?}", session.extra);
    println!(
        "sent as null:               {:?}",
        session.extra.nulls().collect::<Vec<_>>()
    );
    println!(
        "does not fit:               {:?}",
        session.extra.set_aside().collect::<Vec<_>>()
    );
    println!(
        "out of bounds:              {}\n",
        session.validate().unwrap_err()
    );

    session.instructions = Some("Be brief.".to_owned());
    session.extra.insert("proxied", true);
    println!("passed on: {}", serde_json::to_string(&session)?);
    Ok(())
}
