//! The streams of messages that are measured, by name. All content is invented.

mod content;

use content::Position;

/// Messages in a stream that repeats; single-message streams are named in [`decode`].
const LENGTH: usize = 200;

/// The streams that the decode, encode and instruction tables list.
pub const NAMES: [&str; 5] = ["text", "audio", "response.done", "session.updated", "mixed"];

/// The places a tag can stand in, as suffixes of a stream's name; none is "first".
pub const POSITIONS: [&str; 3] = ["", "/second", "/last"];

/// The messages of the stream `name`, which may end in `/second` or `/last` to say where the tag stands.
///
/// # Panics
/// If there is no such stream.
#[must_use]
pub fn named(name: &str) -> Vec<String> {
    let (base, position) = match name.rsplit_once('/') {
        Some((base, "second")) => (base, Position::Second),
        Some((base, "last")) => (base, Position::Last),
        _ => (name, Position::First),
    };
    match base {
        "text" => (0..LENGTH).map(|i| text_or_small(i, position)).collect(),
        "audio" => (0..8)
            .map(|i| content::audio_delta(i, 8192, position))
            .collect(),
        "response.done" => vec![content::response_done(1, 9, position)],
        "session.updated" => vec![content::session_updated(1, position)],
        "mixed" => (0..LENGTH).map(|i| mixed(i, position)).collect(),
        _ => panic!("there is no stream named {name}"),
    }
}

/// Nine text deltas, then one of the small events that come between them.
fn text_or_small(i: usize, position: Position) -> String {
    if i % 10 == 9 {
        content::small(i, position)
    } else {
        content::text_delta(i, position)
    }
}

/// A voice conversation: mostly audio of 4 to 16 KB, a third transcript, now and then a large event.
fn mixed(i: usize, position: Position) -> String {
    match i % 50 {
        49 if i % 100 == 99 => content::session_updated(i, position),
        23 | 48 => content::response_done(i, 9, position),
        10 | 20 | 30 => content::small(i, position),
        k if k % 3 == 2 => content::text_delta(i, position),
        _ => content::audio_delta(
            i,
            4096 + i.wrapping_mul(2_654_435_761) % 12_288 / 4 * 4,
            position,
        ),
    }
}

/// One `response.done` of about `bytes` bytes: the more items, the longer.
#[must_use]
pub fn done_of(bytes: usize) -> String {
    let items = |n| content::response_done(1, n, Position::First);
    let (empty, many) = (items(0).len(), items(30).len());
    items((bytes.saturating_sub(empty) * 30 / (many - empty)).max(1))
}

/// One audio delta of about `bytes` bytes.
#[must_use]
pub fn audio_of(bytes: usize) -> String {
    let frame = content::audio_delta(1, 0, Position::First).len();
    content::audio_delta(1, bytes.saturating_sub(frame) / 4 * 4, Position::First)
}

/// PCM bytes that compress badly, the same on each run.
#[must_use]
pub fn pcm(bytes: usize) -> Vec<u8> {
    content::pcm(bytes)
}
