use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(literal("a", "a", "-", 5))]
    first: First,
    #[model(literal("a-b", "a_b", "other", ..))]
    second: Second,
    #[model(literal("x"))]
    third: String,
}

fn uses(session: &Session) -> (&str, &str) {
    let _: Second = Second::from("x");
    (session.first.as_str(), session.second.as_ref())
}

fn main() {}
