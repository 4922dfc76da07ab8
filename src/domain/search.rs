//! Finding roles by what people call them, and rows by what they say.

use super::moves::{moves_of, post_title};
use super::pack::{AspectId, Kind, Pack, Role, RoleId, Value};

/// Puts a text in small letters: `str::to_lowercase` natively, the browser's own in a page, since the
/// standard library's tables for it cost 6 kB (brotli) there.
pub type Fold = fn(&str) -> String;

/// The roles whose title, slug or another name has every word of `sought`, those whose title
/// begins with it first, then those whose title has it, each in the pack's order.
///
/// ```
/// use rolefit_domain::search::roles_like;
/// # use rolefit_domain::pack::Pack;
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../data/examples/care-roles.json"));
/// # let (pack, _) = Pack::parse(text).unwrap();
///
/// let found = roles_like(&pack, "NURSE", str::to_lowercase);
/// assert_eq!(pack[found[0]].slug, "nurse");
/// ```
pub fn roles_like(pack: &Pack, sought: &str, fold: Fold) -> Vec<RoleId> {
    let sought = fold(sought.trim());
    let mut found = [Vec::new(), Vec::new(), Vec::new()];
    for id in RoleId::all(pack) {
        let role = &pack[id];
        let title = fold(&role.title);
        let rank = if title.starts_with(&sought) {
            0
        } else if has_words(&title, &sought) {
            1
        } else if has_words(&names(&title, role, fold), &sought) {
            2
        } else {
            continue;
        };
        found[rank].push(id);
    }
    found.concat()
}

/// What a search for a row looks through, in small letters: its heading, its help, its group and what
/// it says of these roles, without figures.
pub fn row_text(pack: &Pack, roles: &[RoleId], aspect: AspectId, fold: Fold) -> String {
    let row = &pack[aspect];
    let mut text = row.label.clone();
    let mut add = |part: &str| {
        text.push('\n');
        text.push_str(part);
    };
    add(&pack[row.group].label);
    add(row.help.as_deref().unwrap_or_default());
    for &role in roles {
        for sourced in pack.values(role, aspect) {
            match (&sourced.value, &row.kind) {
                (Value::Prose { text, gist }, _) => {
                    add(text);
                    add(gist.as_deref().unwrap_or_default());
                }
                (Value::List(phrases), _) => phrases.iter().for_each(|phrase| add(&phrase.text)),
                (Value::Level(level), Kind::Level(levels)) => add(&levels[*level]),
                (Value::Level(_) | Value::Money(_) | Value::Percent { .. }, _) => {}
            }
        }
        if row.kind == Kind::Moves {
            let moves = moves_of(pack, role);
            for post in moves.entry.iter().chain(&moves.advance).chain(&moves.lateral) {
                add(post_title(pack, post));
            }
            for post in pack[role].path.iter().flat_map(|path| &path.steps) {
                add(post_title(pack, post));
            }
        }
    }
    fold(&text)
}

/// Whether `text`, in lower case, has every word of `sought`, in lower case, in it.
///
/// ```
/// use rolefit_domain::search::has_words;
///
/// assert!(has_words("monitoring in azure", "azure monitor"));
/// ```
pub fn has_words(text: &str, sought: &str) -> bool {
    sought.split_whitespace().all(|word| text.contains(word))
}

fn names(title: &str, role: &Role, fold: Fold) -> String {
    let mut names = title.to_owned() + " " + &role.slug;
    for alias in &role.aliases {
        names.push(' ');
        names.push_str(&fold(alias));
    }
    names
}
