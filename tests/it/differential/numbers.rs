//! Numbers of every length and form, bit for bit.

use realtime_model::{Unchecked, realtime_model};

use super::mutate::Random;
use super::{agree, compared, none_differ};

/// Up to so many digits on each side of the point: more than any short way can be exact with.
const DIGITS: usize = 22;
const ROUNDS: u64 = 20_000;

/// Each type is shown with all of its bits.
#[realtime_model(lenient)]
#[derive(Debug)]
struct Numbers {
    wide: Option<f64>,
    narrow: Option<f32>,
    large: Option<u64>,
    small: Option<u8>,
    signed: Option<i16>,
    either: Option<bool>,
    list: Vec<f64>,
    count: Option<Unchecked<i64>>,
}

fn digits(random: &mut Random, text: &mut String) {
    for _ in 0..random.below(DIGITS) {
        text.push(char::from(b'0' + random.below(10) as u8));
    }
}

fn number(random: &mut Random) -> String {
    let mut text = String::new();
    text.push_str(["", "", " ", "-", "-0", "0", "1"][random.below(7)]);
    digits(random, &mut text);
    text.push_str([".", ".", ".", "", "", "e", ".."][random.below(7)]);
    digits(random, &mut text);
    text.push_str(["", "", "", "", "e3", "E-7", ".1", " ", "x"][random.below(9)]);
    text
}

#[test]
fn the_same_to_the_last_bit() {
    let names = [
        "wide", "narrow", "large", "small", "signed", "either", "count",
    ];
    let differences: Vec<String> = (0..ROUNDS)
        .filter_map(|seed| {
            let random = &mut Random::new(seed);
            let name = names[random.below(names.len())];
            let (value, item) = (number(random), number(random));
            let input = format!("{{\"{name}\":{value},\"list\":[0.1,{item}]}}");
            compared("numbers", agree::agree::<Numbers>, input.as_bytes())
        })
        .collect();
    none_differ(&differences);
}

#[test]
fn what_is_short_is_read() {
    let input = br#"{"wide":-0.30000000000004,"narrow":1.1,"small":255,"signed":-7,"either":true,"list":[0.1,-0.0]}"#;
    assert_eq!(agree::agree::<Numbers>(input), Ok(true));
}
