//! From the relations in a document to career moves that do not contradict each other.

use std::collections::BTreeMap;

use super::node::Node;
use super::pattern::SLUG;
use super::tables::IdIndex;
use super::wording::quoted;
use crate::pack::{CareerPath, Move, Post, Relation, Role, RoleId, SourceId};

/// What the ends of a move can be.
pub(super) struct Ends<'a> {
    slugs: &'a IdIndex<'a>,
    titles: IdIndex<'a>,
    sources: &'a IdIndex<'a>,
    roles: &'a [Role],
}

impl<'a> Ends<'a> {
    pub(super) fn new(slugs: &'a IdIndex<'a>, sources: &'a IdIndex<'a>, roles: &'a [Role]) -> Self {
        let titles = roles.iter().map(|role| role.title.as_str());
        Self { slugs, titles: IdIndex::new("a role", titles, |_, _| {}), sources, roles }
    }

    pub(super) fn relation(&self, node: Node) -> Relation {
        node.record(|fields| {
            let to = fields.required("to");
            let relation = Relation {
                from: self.post(fields.required("from")),
                to: self.post(to),
                kind: fields.required("kind").word().unwrap_or(Move::Advance),
                source: fields.optional("source").map(|source| self.source(source)),
            };
            if relation.from == relation.to && relation.to != Post::Title(String::new()) {
                let found = quoted(relation.to.name(self.roles));
                to.problem(&found, &"another job than \"from\"");
            }
            relation
        })
    }

    /// The path of a role, when it has one.
    pub(super) fn path(&self, role: Node) -> Option<CareerPath> {
        role.member("path")?.record(|fields| {
            Some(CareerPath {
                source: self.source(fields.required("source")),
                steps: fields.required("steps").list(2, 20, |step| self.post(step)),
            })
        })
    }

    fn source(&self, node: Node) -> SourceId {
        SourceId(node.reference(self.sources))
    }

    /// A role by its slug or its title; any other text is a job that the pack does not describe.
    fn post(&self, node: Node) -> Post {
        let name = node.text(200);
        if let Some(role) = self.slugs.find(&name).or_else(|| self.titles.find(&name)) {
            return Post::Role(RoleId(role));
        }
        let like_a_slug = name.contains('-') && (SLUG.fits)(&name);
        if like_a_slug && let Some(near) = self.slugs.nearest(&name) {
            node.warning(&quoted(&name), &format_args!("a title, or the role {}", quoted(near)));
        }
        Post::Title(name)
    }

    /// Equal for moves of one kind between the same two, whatever the direction.
    fn key(&self, relation: &Relation) -> String {
        let [from, to] = [&relation.from, &relation.to].map(|post| post.name(self.roles));
        let kind = if relation.kind == Move::Lateral { "=" } else { "+" };
        [from.min(to), kind, from.max(to)].join("\n")
    }

    /// Sees to it that no move stands twice, and that none goes up in both directions.
    pub(super) fn agree(&self, list: Node, relations: &[Relation]) {
        let keys: Vec<String> = relations.iter().map(|relation| self.key(relation)).collect();
        let mut known = BTreeMap::new();
        for (index, (relation, key)) in relations.iter().zip(&keys).enumerate() {
            let Relation { from, to, kind, source: _ } = relation;
            let earlier = known.insert(key.as_str(), index as u16).map(usize::from);
            let Some(first) = earlier.filter(|_| from != to) else { continue };
            let same_way = *kind == Move::Lateral || relations[first].from == *from;
            let [from, to] = [from, to].map(|post| post.name(self.roles));
            let found = format_args!("{} to {}", quoted(from), quoted(to));
            let node = list.entry(index);
            if same_way {
                let expected = format_args!("a move that relations[{first}] does not tell already");
                node.problem(&found, &expected);
            } else {
                let expected =
                    format_args!("no advance back, since relations[{first}] goes the other way");
                node.problem(&found, &expected);
            }
        }
    }
}
