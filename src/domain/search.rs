//! Finding roles by what people call them.

use super::fold::fold;
use super::pack::{Pack, RoleId};

/// The roles whose title, slug or another name has every word of `sought`, those whose title
/// begins with it first, then those whose title has it, each in the pack's order.
pub fn roles_like(pack: &Pack, sought: &str) -> Vec<RoleId> {
    let sought = fold(sought.trim());
    let mut found = [Vec::new(), Vec::new(), Vec::new()];
    for id in RoleId::all(pack) {
        let role = &pack[id];
        let title = fold(&role.title);
        let rank = if title.starts_with(&sought) {
            0
        } else if has_words(&title, &sought) {
            1
        } else if has_words(&names(&title, &role.slug, &role.aliases), &sought) {
            2
        } else {
            continue;
        };
        found[rank].push(id);
    }
    found.concat()
}

/// Whether `text`, in lower case, has every word of `sought`, in lower case, in it.
pub fn has_words(text: &str, sought: &str) -> bool {
    sought.split_whitespace().all(|word| text.contains(word))
}

fn names(title: &str, slug: &str, aliases: &[String]) -> String {
    let mut names = title.to_owned() + " " + slug;
    for alias in aliases {
        names.push(' ');
        names.push_str(&fold(alias));
    }
    names
}
