//! What a page means by the names that it writes.

use rolefit_domain::nearest::nearest;
use rolefit_domain::pack::{AspectId, Pack, RoleId};

/// A name that nothing has, with what was probably meant.
pub type Unknown<Id> = (String, Option<Id>);

/// So many names in a row are taken together for a title.
const MOST_WORDS: usize = 5;

/// For so many of the unknown names it is sought what was meant: a bound on the work that hostile ones make.
const MOST_MEANT: usize = 20;

/// The roles of these slugs, in capitals or not, each once and in order; and what is no role's slug, each
/// once as well, with the role whose slug or title is near enough to be meant.
pub fn roles(pack: &Pack, named: &[String]) -> (Vec<RoleId>, Vec<Unknown<RoleId>>) {
    let known: Vec<_> = pack.roles.iter().map(|role| [&*role.slug, &role.title]).collect();
    told_apart(named, &known, &RoleId::all(pack).collect::<Vec<_>>())
}

/// The same of aspects, by their ids and labels.
pub fn aspects(pack: &Pack, named: &[String]) -> (Vec<AspectId>, Vec<Unknown<AspectId>>) {
    let known: Vec<_> = pack.aspects.iter().map(|aspect| [&*aspect.id, &aspect.label]).collect();
    told_apart(named, &known, &AspectId::all(pack).collect::<Vec<_>>())
}

/// `known` has the name and the title of each of the ids.
fn told_apart<Id: Copy + PartialEq>(
    named: &[String],
    known: &[[&str; 2]],
    ids: &[Id],
) -> (Vec<Id>, Vec<Unknown<Id>>) {
    let index = |name: &String| known.iter().position(|[own, _]| own.eq_ignore_ascii_case(name));
    let (mut found, mut unknown) = (Vec::new(), Vec::new());
    let mut at = 0;
    while let Some(name) = named.get(at) {
        if let Some(index) = index(name) {
            at += 1;
            if !found.contains(&ids[index]) {
                found.push(ids[index]);
            }
            continue;
        }
        let most = if unknown.len() < MOST_MEANT { MOST_WORDS } else { 0 };
        let words = named[at..].iter().take(most).take_while(|name| index(name).is_none());
        let (count, near) = meant(&named[at..at + words.count()], known);
        let name = named[at..at + count].join(" ");
        at += count;
        if unknown.iter().all(|(other, _)| *other != name) {
            unknown.push((name, near.map(|index| ids[index])));
        }
    }
    (found, unknown)
}

/// How many of these words, from the first on, make a name or a title, or nearly so, and whose.
fn meant(words: &[String], known: &[[&str; 2]]) -> (usize, Option<usize>) {
    let names: Vec<String> =
        known.iter().flatten().map(|name| name.to_ascii_lowercase().replace(' ', "-")).collect();
    let joined = |count: usize| words[..count].join("-").to_ascii_lowercase();
    let of = |name: &str| names.iter().position(|other| other == name).map(|index| index / 2);
    let titles = (1..=words.len()).rev().filter_map(|count| Some((count, of(&joined(count))?)));
    let slips = (1..=words.len()).filter_map(|count| {
        let near = nearest(&joined(count), names.iter().map(String::as_str))?;
        Some((count, of(near)?))
    });
    let found = titles.chain(slips).next();
    found.map_or((1, None), |(count, index)| (count, Some(index)))
}
