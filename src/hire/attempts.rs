//! Fields of a job: what cannot be meant is left out, and said; the rest stays.

use rolefit_domain::json::Json;
use rolefit_domain::pack::resolve::fields::Fields;
use rolefit_domain::pack::resolve::node::Node;
use serde::Deserialize;

use crate::reading::{Lines, typed};

/// What stands in a field, unless it cannot be meant.
pub(crate) fn attempt<T>(
    fields: &Fields,
    key: &'static str,
    read: impl FnOnce(Node) -> T,
) -> Option<T> {
    fields.optional(key)?.attempt(read)
}

/// A word of a fixed list.
pub(crate) fn word<T: Deserialize<'static>>(fields: &Fields, key: &'static str) -> Option<T> {
    attempt(fields, key, |node| node.word()).flatten()
}

/// A text.
pub(crate) fn text(fields: &Fields, key: &'static str) -> Option<String> {
    attempt(fields, key, |node| typed(node, Lines::One)).flatten()
}

/// The entries of a list that can be meant, as many as it may have.
pub(crate) fn listed<T>(
    fields: &Fields,
    key: &'static str,
    most: usize,
    read: fn(Node) -> T,
) -> Option<Vec<T>> {
    let list = fields.optional(key)?;
    let Some(Json::List(entries)) = list.json() else {
        list.attempt(|list| list.refuse(&format_args!("a list of at most {most}")));
        return None;
    };
    if entries.len() > most {
        let expected = format_args!("at most {most}; the rest is left out");
        list.warning(&format_args!("{} entries", entries.len()), &expected);
    }
    let count = entries.len().min(most);
    Some((0..count).filter_map(|index| list.entry(index).attempt(read)).collect())
}

/// The texts of a list; entries that say nothing are passed over.
pub(crate) fn texts(fields: &Fields, key: &'static str, most: usize) -> Option<Vec<String>> {
    let entries = listed(fields, key, most, |entry| typed(entry, Lines::One))?;
    Some(entries.into_iter().flatten().collect())
}
