//! Too long, too deep, cut off, damaged.

use super::*;

#[test]
fn a_megabyte_in_the_wrong_place() {
    let long = "x".repeat(1 << 20);
    for field in session().keys() {
        for value in [json!(long), json!({ long.as_str(): 1 })] {
            let tree = with(field, value);
            let packed = rmp_serde::to_vec(&tree).unwrap();
            for error in [
                serde_json::from_str::<Session>(&tree.to_string())
                    .err()
                    .map(|error| error.to_string()),
                serde_json::from_value::<Session>(tree)
                    .err()
                    .map(|error| error.to_string()),
                formats::from_message_pack::<Session>(&packed).err(),
            ] {
                error.map(one_line);
            }
        }
    }
}

/// On a stack of its own: serde_json builds and drops such a tree recursively.
#[test]
fn ten_thousand_levels() {
    let run = || {
        for field in session().keys() {
            let object = |inner, _| Value::Object(Map::from_iter([("deep".to_owned(), inner)]));
            for deep in [
                (0..10_000).fold(Value::Null, |inner, _| Value::Array(vec![inner])),
                (0..10_000).fold(Value::Null, object),
            ] {
                let tree = with(field, deep);
                let text = tree.to_string();
                let error = serde_json::from_str::<Session>(&text).unwrap_err();
                one_line(error.to_string());
                one_line(
                    serde_json::from_value::<Session>(tree)
                        .unwrap_err()
                        .to_string(),
                );
            }
        }
        for marker in [0x91, 0x81] {
            // MessagePack and CBOR, nothing but openings.
            let packed = vec![marker; 10_000];
            one_line(formats::from_message_pack::<Session>(&packed).unwrap_err());
            one_line(formats::from_message_pack::<Unknown>(&packed).unwrap_err());
            one_line(formats::from_message_pack::<OrRaw<Session>>(&packed).unwrap_err());
            let cbor = vec![
                marker - 0x10 - 0x10 * u8::from(marker == 0x91)
                    + 0x20 * u8::from(marker == 0x81);
                10_000
            ];
            one_line(formats::from_cbor::<Session>(&cbor).unwrap_err());
            one_line(formats::from_cbor::<Unknown>(&cbor).unwrap_err());
        }
    };
    std::thread::Builder::new()
        .stack_size(64 << 20)
        .spawn(run)
        .unwrap()
        .join()
        .unwrap();
}

/// Every prefix, and every byte changed: an error or a value, never a panic.
#[test]
fn damaged_bytes() {
    let text = Value::Object(session()).to_string();
    let cbor = formats::to_cbor(&Value::Object(session()));
    let packed = rmp_serde::to_vec(&Value::Object(session())).unwrap();
    let check = |error: Option<String>| drop(error.map(one_line));
    for end in (0..text.len()).step_by(3) {
        check(
            serde_json::from_str::<Session>(&text[..end])
                .err()
                .map(|error| error.to_string()),
        );
    }
    for at in 0..text.len() {
        let mut bytes = text.clone().into_bytes();
        bytes[at] = b'7';
        check(
            serde_json::from_slice::<Session>(&bytes)
                .err()
                .map(|error| error.to_string()),
        );
    }
    for at in 0..cbor.len() {
        check(formats::from_cbor::<Session>(&cbor[..at]).err());
        for flip in [0x20, 0x80, 0x1f] {
            let mut bytes = cbor.clone();
            bytes[at] ^= flip;
            check(
                formats::from_cbor::<Session>(&bytes)
                    .err()
                    .map(|error| error.replace(char::is_control, " ")),
            );
        }
    }
    for at in 0..packed.len() {
        check(formats::from_message_pack::<Session>(&packed[..at]).err());
        for flip in [0x20, 0x80, 0x1f] {
            let mut bytes = packed.clone();
            bytes[at] ^= flip;
            check(formats::from_message_pack::<Session>(&bytes).err());
        }
    }
}
