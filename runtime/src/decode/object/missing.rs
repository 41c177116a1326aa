//! The end of an object: whether all is there that must be.

use super::super::absent::Absent;
use super::super::context::Failure;
use super::super::{Context, Fail, Set};
use super::Object;

impl<'de> Object<'de> {
    /// Whether all is there that must be.
    pub(in super::super) fn finish(
        &mut self,
        set: Set<'_, 'de>,
        context: &Context,
    ) -> Result<(), Fail> {
        if self.table.constrained {
            context.set_constrained(true);
        }
        match self.is_complete() {
            true => Ok(()),
            false => self.find_missing(set, context),
        }
    }

    #[inline(never)]
    fn find_missing(&mut self, set: Set<'_, 'de>, context: &Context) -> Result<(), Fail> {
        self.finish_tags(&mut *set, context)?;
        self.ask_for_absent(set, context)
    }

    /// Whether all is there that could be asked for, as far as one word tells.
    #[inline]
    fn is_complete(&self) -> bool {
        let fields = self.table.fields.len();
        let tags = self.tag_count();
        if fields + tags >= 64 || self.table.required_beyond {
            return false;
        }
        let needed = self.table.required | ((1 << tags) - 1) << fields;
        needed & !self.seen.low == 0
    }

    /// Asks the fields that must be there and are not whether they can do without.
    #[cold]
    fn ask_for_absent(&self, set: Set<'_, 'de>, context: &Context) -> Result<(), Fail> {
        for (index, field) in self.table.fields.iter().enumerate() {
            if field.required && !self.seen.has(index) {
                let name = field.read;
                set.set(index, &mut Absent { name, context })?;
            }
        }
        Ok(())
    }

    fn finish_tags(&mut self, set: Set<'_, 'de>, context: &Context) -> Result<(), Fail> {
        let mut tags = 0..self.tag_count();
        let missing = tags.clone().find(|index| !self.has_tag(*index));
        let Some((key, _)) = missing.and_then(|index| self.tag_at(index)) else {
            return Ok(());
        };
        let optional = self.member.is_some_and(|member| member.tag_optional);
        if optional && !tags.any(|index| self.has_tag(index)) {
            if let Some(extra) = set.extra() {
                extra.mark_tag_absent();
            }
            return Ok(());
        }
        Err(context.fail(Failure::Missing(key)))
    }
}
