use realtime_model::realtime_model;

fn positive(_: &i64) -> Result<(), realtime_model::Violation> {
    Ok(())
}

#[realtime_model]
struct Session {
    #[model(check = positive)]
    level: u32,
}

fn main() {}
