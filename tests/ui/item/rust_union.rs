use realtime_model::realtime_model;

#[realtime_model]
#[derive(Clone, Copy)]
union Session {
    number: u32,
    float: f32,
}

fn main() {}
