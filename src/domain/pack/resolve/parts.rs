//! Small parts of a document: sources, concepts, headings, rows, dimensions.

use super::fields::Fields;
use super::hiring;
use super::node::Node;
use super::pattern::{DATE, LINK};
use super::tables::IdIndex;
use crate::pack::format::AspectKind;
use crate::pack::{Aspect, Concept, Dimension, Group, GroupId, Kind, Practices, Source};

pub(super) fn source(node: Node) -> Source {
    node.record(|fields| Source {
        id: fields.required("id").slug(),
        title: fields.required("title").text(300),
        publisher: fields.optional("publisher").map(|publisher| publisher.text(200)),
        published: fields.optional("published").map(|published| published.form(&DATE)),
        retrieved: fields.optional("retrieved").map(|retrieved| retrieved.form(&DATE)),
        url: fields.optional("url").map(|url| url.form(&LINK)),
        licence: fields.optional("licence").map(|licence| licence.text(200)),
        editorial: fields.optional("editorial").is_some_and(|editorial| editorial.flag()),
        posting: fields.optional("posting").map(|posting| posting.text(200)),
    })
}

pub(super) fn concept(node: Node) -> Concept {
    node.record(|fields| Concept {
        id: fields.required("id").slug(),
        label: fields.required("label").text(100),
        generic: generic(fields),
    })
}

pub(super) fn group(node: Node) -> Group {
    node.record(|fields| Group {
        id: fields.required("id").slug(),
        label: fields.required("label").text(100),
    })
}

/// An aspect, and its kind again when the document says it rightly.
pub(super) fn aspect(node: Node, groups: &IdIndex) -> (Aspect, Option<Kind>) {
    node.record(|fields| {
        let id = fields.required("id").slug();
        let label = fields.required("label").text(100);
        let group = GroupId(fields.required("group").reference(groups));
        let kind = kind(fields);
        let help = fields.optional("help").map(|help| help.text(500));
        let generic = generic(fields);
        let known = kind.clone().unwrap_or(Kind::Prose);
        let aspect = Aspect { id, label, group, kind: known, help, generic };
        (aspect, kind)
    })
}

fn generic(fields: &Fields) -> bool {
    fields.optional("generic").is_some_and(|generic| generic.flag())
}

fn kind(fields: &Fields) -> Option<Kind> {
    let kind = fields.required("kind").word()?;
    let levels = fields.optional("levels");
    let texts = levels.map(|levels| levels.list(2, 20, |level| level.text(100)));
    if kind != AspectKind::Level
        && let Some(levels) = levels
    {
        levels.refuse(&"nothing, unless the kind is \"level\"");
    }
    Some(match kind {
        AspectKind::Prose => Kind::Prose,
        AspectKind::List => Kind::List,
        AspectKind::Money => Kind::Money,
        AspectKind::Percent => Kind::Percent,
        AspectKind::Moves => Kind::Moves,
        AspectKind::Level => match texts {
            Some(texts) if !texts.is_empty() => Kind::Level(texts),
            Some(_) => return None,
            None => {
                let expected = "the levels in rising order, since the kind is \"level\"";
                fields.required("levels").refuse(&expected);
                return None;
            }
        },
    })
}

/// A dimension, and what its poles are as abilities.
pub(super) fn dimension(node: Node) -> (Dimension, Practices) {
    node.record(|fields| {
        let dimension = Dimension {
            id: fields.required("id").slug(),
            label: fields.required("label").text(100),
            low: fields.required("low").text(200),
            high: fields.required("high").text(200),
            help: fields.optional("help").map(|help| help.text(500)),
        };
        let practices = fields.optional("practice").map(hiring::practices);
        (dimension, practices.unwrap_or_default())
    })
}
