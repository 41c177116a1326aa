//! A value where it comes from: asked for what it is, or whether it is what somebody would like it to be.

use super::{Ask, Context, Hint, Outcome, Piece, Sink, Want};

/// One value of a format, read once.
pub trait Source<'de> {
    /// # Errors
    /// When the format fails or the sink does; the context knows which.
    fn read(&mut self, hint: Hint, sink: &mut dyn Sink<'de>) -> Outcome;
    /// Reads what most values are without a sink where it can.
    ///
    /// # Errors
    /// As [`Source::read`].
    fn take<'a>(&'a mut self, mut want: Want<'a, 'de>, ask: Ask) -> Outcome {
        self.read(ask.hint(), want.sink())
    }
    /// Offers a text of the input before anybody has looked for escapes: what stands there up to the first quote.
    /// Whoever takes it knows that it is whole. What is not taken is still to be read, here and below.
    fn offer_unsearched(&mut self, _take: &mut dyn FnMut(&str) -> bool) -> bool {
        false
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
    /// The whole value, if it is in the buffer: who wants it there need not put it there again.
    fn buffered(&self) -> Option<Piece<'_, 'de>> {
        None
    }
}
