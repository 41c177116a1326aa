//! A credential that no log shows: not the value, not the error about it, not the model around it.

use realtime_model::{Extra, Secret, realtime_model};

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub struct ClientSecret {
    #[model(len = 3..=64)]
    pub value: Secret<String>,
    pub expires_at: u64,
    #[model(extra)]
    pub extra: Extra,
}

fn main() -> serde_json::Result<()> {
    let sent = r#"{"value":"ek_4f1d","expires_at":1790000000}"#;
    let secret: ClientSecret = serde_json::from_str(sent)?;
    println!("in a log:      {secret:?}");
    println!("in a header:   Bearer {}", secret.value.expose());
    println!("written again: {}\n", serde_json::to_string(&secret)?);

    for bad in [
        r#"{"value":["ek_4f1d"],"expires_at":1790000000}"#,
        r#"{"value":"ek","expires_at":1790000000}"#,
        r#"{"value":"ek_4f1d","expires_at":"soon"}"#,
    ] {
        match serde_json::from_str::<ClientSecret>(bad) {
            Ok(_) => println!("accepted"),
            Err(error) => println!("refused: {error}"),
        }
    }
    Ok(())
}
