use realtime_model::realtime_model;

#[realtime_model]
struct Voice {
    name: String,
}

#[realtime_model]
struct Output {
    #[model(default)]
    voice: Voice,
    #[model(default)]
    other: std::net::IpAddr,
}

fn main() {}
