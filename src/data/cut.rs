//! What hiring kits read of the bundled pack, so that their module brings no more.

use rolefit_domain::pack::{Pack, Sourced, Value};

/// The rows that kits read, by their ids; what a role is paid they show in whichever row it stands.
const ROWS: [&str; 12] = [
    "autonomy",
    "decisions",
    "duties",
    "hard-skills",
    "hire-when",
    "leads",
    "misconceptions",
    "official-occupation",
    "reports-to",
    "soft-skills",
    "success",
    "works-with",
];

/// The pack without statements, moves, and rows and texts that no kit reads. Every id stays, so that packs
/// which stand on it find what they name.
pub(crate) fn cut(pack: &Pack) -> Pack {
    let mut cut = pack.clone();
    cut.items.clear();
    cut.relations.clear();
    for group in &mut cut.groups {
        group.label.clear();
    }
    for concept in &mut cut.concepts {
        concept.label.clear();
    }
    for aspect in &mut cut.aspects {
        aspect.help = None;
    }
    let mut cited = vec![false; cut.sources.len()];
    for role in &mut cut.roles {
        role.path = None;
        for (aspect, values) in pack.aspects.iter().zip(&mut role.values) {
            let is_read = ROWS.contains(&aspect.id.as_str());
            values.retain(|sourced| is_read || matches!(sourced.value, Value::Money(_)));
            for Sourced { source, value } in values {
                cited[source.index()] = true;
                match value {
                    Value::Prose { gist, .. } => *gist = None,
                    Value::List(phrases) => phrases.iter_mut().for_each(|one| one.help = None),
                    Value::Money(_) | Value::Percent { .. } | Value::Level(_) => {}
                }
            }
        }
    }
    for (source, is_cited) in cut.sources.iter_mut().zip(cited) {
        (source.publisher, source.retrieved, source.url, source.licence) = (None, None, None, None);
        if !is_cited {
            source.title.clear();
        }
    }
    cut
}
