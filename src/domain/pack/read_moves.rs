//! From the relations in a document to career moves that do not contradict each other.

use super::check::Report;
use super::finding::{Path, quoted};
use super::names::{Names, sort};
use super::read::text;
use super::{Move, Post, Relation, Role, RoleId};
use crate::json::Json;

pub(super) fn relations(
    entries: &[Json],
    slugs: &Names,
    roles: &[Role],
    report: &mut Report,
) -> Vec<Relation> {
    let mut titles: Vec<(&str, usize)> = Vec::new();
    for (place, role) in roles.iter().enumerate() {
        titles.push((&role.title, place));
    }
    sort(&mut titles);
    let list = Path::ROOT.key("relations");
    let mut relations = Vec::with_capacity(entries.len());
    for (place, entry) in entries.iter().enumerate() {
        let path = list.place(place);
        let relation = Relation {
            from: post(entry, "from", (slugs, &titles), &path, report),
            to: post(entry, "to", (slugs, &titles), &path, report),
            kind: if entry.get("kind").and_then(Json::text) == Some("lateral") {
                Move::Lateral
            } else {
                Move::Advance
            },
        };
        if relation.from == relation.to {
            let found = quoted(relation.to.name(roles));
            report.problems.add(&path.key("to"), found, "another job than \"from\"".into());
        }
        relations.push(relation);
    }
    agree(&relations, roles, report);
    relations
}

/// A role by its slug or its title; any other text is a job that the pack does not describe.
fn post(
    entry: &Json,
    key: &str,
    (slugs, titles): (&Names, &[(&str, usize)]),
    path: &Path,
    report: &mut Report,
) -> Post {
    let name = text(entry, key);
    let by_title = titles.binary_search_by(|(title, _)| (*title).cmp(&name)).ok();
    if let Some(place) = slugs.find(&name).or_else(|| Some(titles[by_title?].1 as u16)) {
        return Post::Role(RoleId(place));
    }
    let like_a_slug = name.contains('-') && !name.contains(|c: char| c == ' ' || c.is_uppercase());
    if like_a_slug && let Some(near) = slugs.nearest(&name) {
        let expected = format!("a title, or the role {}", quoted(near));
        report.warnings.add(&path.key(key), quoted(&name), expected);
    }
    Post::Title(name)
}

/// Sees to it that no move is told twice, and that none goes up in both directions.
fn agree(relations: &[Relation], roles: &[Role], report: &mut Report) {
    let mut keys = Vec::with_capacity(relations.len());
    for relation in relations {
        let (from, to) = (relation.from.name(roles), relation.to.name(roles));
        let kind = if relation.kind == Move::Lateral { "=" } else { "+" };
        keys.push([from.min(to), kind, from.max(to)].join("\n"));
    }
    let mut sorted: Vec<(&str, usize)> = Vec::with_capacity(keys.len());
    sorted.extend(keys.iter().enumerate().map(|(place, key)| (key.as_str(), place)));
    sort(&mut sorted);
    let list = Path::ROOT.key("relations");
    for pair in sorted.windows(2) {
        let ((key, first), (same, second)) = (pair[0], pair[1]);
        if key == same && relations[first].from != relations[first].to {
            let lateral = relations[first].kind == Move::Lateral;
            let same_way = relations[first].from == relations[second].from;
            let expected = if lateral || same_way {
                format!("a move that relations[{first}] does not tell already")
            } else {
                format!("no advance back, since relations[{first}] goes the other way")
            };
            let found = format!(
                "{} to {}",
                quoted(relations[second].from.name(roles)),
                quoted(relations[second].to.name(roles))
            );
            report.problems.add(&list.place(second), found, expected);
        }
    }
}

impl Post {
    /// The slug of the role, or the title of the job.
    pub fn name<'a>(&'a self, roles: &'a [Role]) -> &'a str {
        match self {
            Post::Role(id) => &roles[id.index()].slug,
            Post::Title(title) => title,
        }
    }
}
