//! What a page means by the names that it writes.

use rolefit_domain::nearest::nearest;
use rolefit_domain::pack::{Pack, RoleId};

/// A name that no role has, with the role that was probably meant.
pub type Unknown = (String, Option<RoleId>);

/// What is named, each once and in order, by its index; and other names, each once, with the index of what was
/// probably meant.
pub(crate) type Named = (Vec<usize>, Vec<(String, Option<usize>)>);

/// So many names in a row are taken together for a title.
const MOST_WORDS: usize = 5;

/// For so many of the unknown names it is sought what was meant: a bound on the work that hostile ones make.
const MOST_MEANT: usize = 20;

/// The roles of these slugs, in capitals or not, each once and in order; and what is no role's slug, each
/// once as well, with the role whose slug or title is near enough to be meant.
pub fn roles(pack: &Pack, named: &[String]) -> (Vec<RoleId>, Vec<Unknown>) {
    let known: Vec<_> = pack.roles.iter().map(|role| [&*role.slug, &role.title]).collect();
    let ids: Vec<_> = RoleId::all(pack).collect();
    let (found, unknown) = told_apart(named, &known);
    let unknown = unknown.into_iter().map(|(name, near)| (name, near.map(|index| ids[index])));
    (found.into_iter().map(|index| ids[index]).collect(), unknown.collect())
}

/// The same of aspects, by their ids and labels.
pub(crate) fn aspects(pack: &Pack, named: &[String]) -> Named {
    let known: Vec<_> = pack.aspects.iter().map(|aspect| [&*aspect.id, &aspect.label]).collect();
    told_apart(named, &known)
}

/// `known` has the name and the title of each.
fn told_apart(named: &[String], known: &[[&str; 2]]) -> Named {
    let index = |name: &String| known.iter().position(|[own, _]| own.eq_ignore_ascii_case(name));
    let (mut found, mut unknown) = (Vec::new(), Vec::new());
    let mut rest = named;
    while let [name, others @ ..] = rest {
        if let Some(index) = index(name) {
            rest = others;
            if !found.contains(&index) {
                found.push(index);
            }
            continue;
        }
        let most = if unknown.len() < MOST_MEANT { MOST_WORDS } else { 1 };
        let mut words = rest.iter().take(most).take_while(|name| index(name).is_none()).count();
        let (name, near) = loop {
            let name = rest[..words].join(" ");
            let near = nearest(&name, known.iter().flatten().copied());
            if near.is_some() || words == 1 {
                break (name, near);
            }
            words -= 1;
        };
        rest = &rest[words..];
        if unknown.iter().all(|(other, _)| *other != name) {
            let near = near.and_then(|near| known.iter().position(|one| one.contains(&near)));
            unknown.push((name, near));
        }
    }
    (found, unknown)
}
