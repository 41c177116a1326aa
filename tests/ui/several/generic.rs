use realtime_model::realtime_model;

#[realtime_model(defualt)]
struct Page<'a, T, const N: usize>
where
    T: Clone,
{
    #[model(borow)]
    name: &'a str,
    #[model(items = 2..=1)]
    data: Vec<T>,
    sizes: [u8; N],
}

fn uses<'a>(page: &Page<'a, String, 3>) -> serde_json::Result<String> {
    serde_json::to_string(page)
}

fn main() {}
