//! What a comparison is called.

use crate::app::compare::Model;
use crate::i18n::{Catalog, Text};

/// What is compared, as a heading.
pub fn title(model: &Model, catalog: &Catalog) -> String {
    if model.choice.shown.len() < 2 {
        return catalog.get(Text::ChooseHeading).as_ref().into();
    }
    catalog.format(Text::CompareHeading, &[&catalog.list(&model.titles())])
}

/// Titles without the last word where all have it and two or more are left, which name a field; or else
/// without the words at their start that all have, where as many are left of each and name it.
pub(super) fn short(titles: &[&str]) -> Vec<String> {
    let words: Vec<Vec<&str>> = titles.iter().map(|title| title.split(' ').collect()).collect();
    let least = words.iter().map(Vec::len).min().unwrap_or_default();
    let ends_alike = words.iter().all(|one| one.last() == words[0].last());
    let end = usize::from(ends_alike && least > 2);
    let is_common = |&at: &usize| words.iter().all(|one| one[at] == words[0][at]);
    let is_even = end == 0 && words.iter().all(|one| one.len() == least);
    let start = if is_even { (0..least - 1).take_while(is_common).count() } else { 0 };
    let short: Vec<String> =
        words.iter().map(|words| words[start..words.len() - end].join(" ")).collect();
    // “Manager” beside “Operations Manager” would be either.
    let is_in_other = |one: &String| short.iter().any(|two| two != one && two.ends_with(&**one));
    if short.iter().any(is_in_other) {
        return titles.iter().map(|&title| title.into()).collect();
    }
    short
}
