//! Every candidate must do the same job, or their times cannot be compared: each stream decodes and
//! comes back as the same JSON, wherever the tag stands.

use realtime_model_benches::models::{ours_borrowed, ours_bounds, ours_extra, ours_owned};
use realtime_model_benches::{
    models::{serde_borrowed, serde_owned},
    streams,
};
use serde_json::{Value, from_str, to_value};

/// A test that a model decodes all streams and that what it encodes equals what came.
macro_rules! comes_back {
    ($($test:ident: $model:ty;)*) => {$(
        #[test]
        fn $test() {
            for name in streams::NAMES {
                for place in streams::POSITIONS {
                    for message in streams::named(&format!("{name}{place}")) {
                        let sent: Value = from_str(&message).expect("the stream is JSON");
                        let event: $model = from_str(&message).expect(name);
                        assert_eq!(to_value(&event).expect("encodes"), sent, "{name}{place}");
                    }
                }
            }
        }
    )*};
}

comes_back! {
    serde_derive: serde_owned::ServerEvent;
    serde_derive_borrowed: serde_borrowed::ServerEvent;
}

comes_back! {
    ours: ours_owned::ServerEvent;
    ours_that_borrows: ours_borrowed::ServerEvent;
    ours_that_validates: ours_bounds::ServerEvent;
    ours_that_keeps_everything: ours_extra::ServerEvent;
}

#[test]
fn ours_without_serde_json() {
    for name in streams::NAMES {
        for message in streams::named(name) {
            let sent: Value = from_str(&message).expect("the stream is JSON");
            let event: ours_owned::ServerEvent =
                realtime_model::json::from_str(&message).expect(name);
            let written = realtime_model::json::to_string(&event).expect("encodes");
            assert_eq!(from_str::<Value>(&written).expect("JSON"), sent, "{name}");
        }
    }
}

#[test]
fn streams_have_the_sizes_that_the_tables_name() {
    let mean = |name: &str| {
        let messages = streams::named(name);
        messages.iter().map(String::len).sum::<usize>() / messages.len()
    };
    let sizes = streams::NAMES.map(mean);
    assert_eq!(sizes, [224, 8396, 4029, 3391, 6607]);
}
