//! From a role in a document to a role: its values by the kinds of their aspects, its targets.

use core::fmt::{self, Write};

use super::example;
use super::fields::Fields;
use super::hiring;
use super::money::money;
use super::node::Node;
use super::tables::Tables;
use super::wording::quoted;
use crate::json::Json;
use crate::nearest::nearest;
use crate::pack::format::{MAX_ASPECTS, MAX_DIMENSIONS};
use crate::pack::{
    AspectId, ConceptId, Kind, Phrase, Role, RoleTexts, SourceId, Sourced, Target, Value,
};

/// A role, and what is asked of those who apply for it.
pub(super) fn role(node: Node, tables: &Tables) -> (Role, RoleTexts) {
    node.record(|fields| {
        let role = described(fields, tables);
        let texts = hiring::texts(fields, &role.targets, tables);
        (role, texts)
    })
}

fn described(fields: &Fields, tables: &Tables) -> Role {
    Role {
        slug: fields.required("slug").slug(),
        title: fields.required("title").text(200),
        aliases: fields.list("aliases", 50, |alias| alias.text(200)),
        summary: fields.required("summary").text(600),
        values: values(fields.optional("values"), tables),
        targets: targets(fields.optional("targets"), tables),
        // Its steps are read when all roles are.
        path: fields.optional("path").and(None),
    }
}

fn values(node: Option<Node>, tables: &Tables) -> Vec<Vec<Sourced>> {
    let mut values = vec![Vec::new(); tables.kinds.len()];
    let Some(node) = node else { return values };
    node.map("an aspect", MAX_ASPECTS, |id, list| {
        let aspect = list.find(id, &tables.aspects).map(usize::from);
        let kind = aspect.and_then(|aspect| tables.kinds[aspect].as_ref());
        if kind == Some(&Kind::Moves) {
            return list.refuse(&MOVES_ELSEWHERE);
        }
        if let (Some(kind), false) = (kind, matches!(list.json(), Some(Json::List(_)))) {
            let json = list.json();
            return list.refuse(&fmt::from_fn(|f| {
                if let Some(Json::Object(_)) = json {
                    return f.write_str("a list of such objects: put [ and ] around it");
                }
                f.write_str("a list, such as [")?;
                example::write(f, json, kind, tables)?;
                f.write_char(']')
            }));
        }
        let read = list.list(1, 20, |entry| sourced(entry, kind, tables));
        if let Some(aspect) = aspect {
            values[aspect].extend(read.into_iter().flatten());
        }
    });
    values
}

const MOVES_ELSEWHERE: &str = "nothing: moves are told by the relations";

/// A value by the kind of its aspect, which may be unknown.
fn sourced(node: Node, kind: Option<&Kind>, tables: &Tables) -> Option<Sourced> {
    if !matches!(node.json(), Some(Json::Object(_))) {
        let json = node.json();
        node.refuse(&fmt::from_fn(|f| match kind {
            Some(kind) => {
                f.write_str("an object, such as ")?;
                example::write(f, json, kind, tables)
            }
            None => f.write_str("an object"),
        }));
        return None;
    }
    let kind = kind?;
    node.record(|fields| {
        let source = SourceId(fields.required("source").reference(&tables.sources));
        let value = match kind {
            Kind::Prose => Value::Prose {
                text: fields.required("text").text(2_000),
                gist: fields.optional("gist").map(|gist| gist.text(60)),
            },
            Kind::List => {
                Value::List(fields.required("items").list(1, 100, |item| phrase(item, tables)))
            }
            Kind::Money => Value::Money(money(fields)),
            Kind::Percent => Value::Percent {
                value: fields.required("value").number(-100.0, 1e6),
                span: fields.optional("span").map(|span| span.text(60)),
            },
            Kind::Level(levels) => Value::Level(level(fields.required("level"), levels)?),
            Kind::Moves => return None,
        };
        Some(Sourced { source, value })
    })
}

/// A phrase of a list: words alone, or words with what they are about.
fn phrase(node: Node, tables: &Tables) -> Phrase {
    if !matches!(node.json(), Some(Json::Object(_))) {
        return Phrase { text: node.text(200), concept: None, help: None };
    }
    node.record(|fields| Phrase {
        text: fields.required("text").text(200),
        concept: fields
            .optional("concept")
            .map(|concept| ConceptId(concept.reference(&tables.concepts))),
        help: fields.optional("help").map(|help| help.text(1_000)),
    })
}

/// The index of a level, by its words.
fn level(node: Node, levels: &[String]) -> Option<usize> {
    let (index, near) = match node.json() {
        Some(Json::Text(text)) => (
            levels.iter().position(|level| level == text),
            nearest(text, levels.iter().map(String::as_str)),
        ),
        _ => (None, None),
    };
    if index.is_none() {
        let such = near.or(levels.first().map(String::as_str)).unwrap_or_default();
        node.refuse(&format_args!("one of the aspect's levels in words, such as {}", quoted(such)));
    }
    index
}

fn targets(node: Option<Node>, tables: &Tables) -> Vec<Option<Target>> {
    let mut targets = vec![None; tables.dimensions.len];
    let Some(node) = node else { return targets };
    node.map("a dimension", MAX_DIMENSIONS, |id, entry| {
        let dimension = entry.find(id, &tables.dimensions);
        let target = target(entry, tables);
        if let Some(dimension) = dimension {
            targets[usize::from(dimension)] = Some(target);
        }
    });
    targets
}

fn target(node: Node, tables: &Tables) -> Target {
    node.record(|fields| Target {
        at: fields.required("at").number(0.0, 100.0),
        importance: fields.required("importance").whole(3),
        because: fields
            .list("because", MAX_ASPECTS, |aspect| AspectId(aspect.reference(&tables.aspects))),
    })
}
