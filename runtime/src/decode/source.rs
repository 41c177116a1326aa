//! A value where it comes from: asked for what it is, or whether it is what somebody would like it to be.

use super::{Ask, Content, Context, Hint, Outcome, Sink, scalar};

/// One value of a format, read once.
pub trait Source<'de> {
    /// # Errors
    /// When the format fails or the sink does; the context knows which.
    fn read(&mut self, hint: Hint, sink: &mut dyn Sink<'de>) -> Outcome;
    /// Reads a text in place of an empty one.
    ///
    /// # Errors
    /// As [`Source::read`].
    fn text(&mut self, place: &mut String, ask: Ask) -> Outcome {
        self.read(ask.hint(), &mut scalar::TextSink(place))
    }
    /// Offers a text of the input that has nothing to unescape. What is not taken is still to be read, here and below.
    fn offer(&mut self, _take: &mut dyn FnMut(&str) -> bool) -> bool {
        false
    }
    /// The same before anybody has looked for escapes: what stands in the input up to the first quote. Whoever takes it
    /// knows that it is whole.
    fn offer_unsearched(&mut self, _take: &mut dyn FnMut(&str) -> bool) -> bool {
        false
    }
    /// An integer from 0 to `max`, if it is at hand.
    fn unsigned(&mut self, _max: u64) -> Option<u64> {
        None
    }
    /// A number with a fraction, if it is at hand.
    fn fraction(&mut self) -> Option<f64> {
        None
    }
    /// A boolean, if it is at hand.
    fn boolean(&mut self) -> Option<bool> {
        None
    }
    fn context(&self) -> &Context;
    /// Whether there is no value: a field that is not there is asked whether it can do without.
    fn is_absent(&self) -> bool {
        false
    }
    /// The whole value, if it is in the buffer: who wants it there need not build it again.
    fn buffered(&mut self) -> Option<Content<'de>> {
        None
    }
}
