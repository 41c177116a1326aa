//! The events that do not decode, all of them malformed: a known tag with a body that lacks what the event is about.
//!
//! None was recorded: they are fixtures of tests that feed a client nonsense, and documentation of other APIs.

use super::lines::Line;

/// An event that is refused, and should be.
pub(crate) struct Exception {
    file: &'static str,
    line: usize,
    /// The type of the event, so that another corpus is not taken for this one.
    tag: &'static str,
    /// Why refusing it is right.
    #[expect(dead_code, reason = "for whoever reads the list")]
    why: &'static str,
}

impl Exception {
    pub(crate) fn is_for(&self, line: &Line) -> bool {
        (self.file, self.line, self.tag) == (line.file, line.number, line.tag())
    }
}

const fn wild(line: usize, tag: &'static str, why: &'static str) -> Exception {
    Exception {
        file: "wild.jsonl",
        line,
        tag,
        why,
    }
}

/// A failure that is not in here, and an entry that decodes after all, fail the test.
pub(crate) const EXCEPTIONS: &[Exception] = &[
    wild(
        63,
        "response.function_call_arguments.delta",
        "a delta without `delta`: a fixture for what a client does with that",
    ),
    wild(
        66,
        "response.function_call_arguments.done",
        "the arguments are complete, and not there: a fixture for what a client does with that",
    ),
    wild(
        119,
        "response.text.delta",
        "a delta with its text under `text`, made up for a test: no recording has that",
    ),
    wild(
        120,
        "response.output_text.delta",
        "a delta with an object in place of its text, made up for a test: no recording has that",
    ),
    wild(
        169,
        "session.created",
        "a session that was created, and no session: notes from the time before an API was there",
    ),
    wild(
        343,
        "session.update",
        "a change without `session`, for an API of its own that transforms audio",
    ),
    wild(
        361,
        "response.output_item.added",
        "a call of an MCP tool of no server: a fixture with less than the API sends",
    ),
    wild(
        385,
        "session.update",
        "a change without `session`: a fixture for what a client does with that",
    ),
    wild(
        427,
        "response.output_audio.delta",
        "audio that is a number: a fixture for what a client does with that",
    ),
    wild(
        440,
        "conversation.item.input_audio_transcription.failed",
        "an error that is a string: a fixture for what a client does with that",
    ),
    wild(
        441,
        "response.created",
        "a response that is a string: a fixture for what a client does with that",
    ),
    wild(
        442,
        "response.done",
        "an item that is a string: a fixture for what a client does with that",
    ),
    wild(
        462,
        "response.done",
        "a function call without the name of a function: a fixture with less than the API sends",
    ),
    wild(
        488,
        "response.text.delta",
        "a delta with its text under `text`, made up for a test: no recording has that",
    ),
];
