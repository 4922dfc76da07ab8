//! From a document to a pack: its shape first, then every name in it.

use super::check::Report;
use super::finding::{Finding, Path};
use super::names::Names;
use super::shape::{self, PACK};
use super::{
    Aspect, Audience, Dimension, DimensionId, Group, GroupId, Item, Keying, Kind, Measurement,
    Pack, Source,
};
use crate::json::Json;

impl Pack {
    /// Reads a pack from the text of a document of at most [`shape::BYTES`] bytes. Beside the pack
    /// stand warnings about what was passed over; without one, all that is wrong and then those
    /// warnings.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn parse(text: &str) -> Result<(Self, Vec<Finding>), Vec<Finding>> {
        Self::parse_with(text, |text| serde_json::from_str(text).map_err(|error| error.to_string()))
    }

    /// The same with another parser of JSON, whose error says what is wrong with the text: in a page,
    /// the browser's own.
    pub fn parse_with(
        text: &str,
        parser: impl FnOnce(&str) -> Result<Json, String>,
    ) -> Result<(Self, Vec<Finding>), Vec<Finding>> {
        let (found, expected) = if text.len() > shape::BYTES {
            (format!("{} bytes", text.len()), "at most 8 MB (8000000 bytes)")
        } else {
            match parser(text.strip_prefix('\u{feff}').unwrap_or(text)) {
                Ok(document) => return Self::read(&document),
                Err(error) => (error, "a JSON document"),
            }
        };
        Err(vec![Finding { path: "$".into(), found, expected: expected.into() }])
    }

    /// Reads a pack from a document. Beside the pack stand warnings about what was passed over;
    /// without one, all that is wrong and then those warnings.
    pub fn read(document: &Json) -> Result<(Self, Vec<Finding>), Vec<Finding>> {
        let mut report = Report::default();
        report.check(document, &PACK, &Path::ROOT);
        let pack = pack(document, &mut report);
        let mut problems = report.problems.into_list();
        let warnings = report.warnings.into_list();
        if problems.is_empty() {
            return Ok((pack, warnings));
        }
        // A key that has no meaning here is often the reason why another one is missing.
        problems.extend(warnings);
        Err(problems)
    }
}

/// The names by which parts of a document refer to each other.
pub(super) struct Known<'a> {
    pub(super) sources: Names<'a>,
    pub(super) aspects: Names<'a>,
    pub(super) dimensions: Names<'a>,
    /// The kind of each aspect; `None` where the document does not say it rightly.
    pub(super) kinds: Vec<Option<Kind>>,
}

/// The pack, with stand-ins where the document is wrong; it counts only when nothing is.
fn pack(document: &Json, report: &mut Report) -> Pack {
    let sources = entries(document, "sources", shape::SOURCES);
    let groups = entries(document, "groups", shape::GROUPS);
    let aspects = entries(document, "aspects", shape::ASPECTS);
    let dimensions = entries(document, "dimensions", shape::DIMENSIONS);
    let roles = entries(document, "roles", shape::ROLES);
    let relations = entries(document, "relations", shape::RELATIONS);
    let items = entries(document, "items", shape::ITEMS);

    let group_names = names(document, "groups", groups, report);
    let role_names = names(document, "roles", roles, report);
    names(document, "items", items, report);
    let mut known = Known {
        sources: names(document, "sources", sources, report),
        aspects: names(document, "aspects", aspects, report),
        dimensions: names(document, "dimensions", dimensions, report),
        kinds: Vec::new(),
    };
    let mut pack = Pack {
        language: text(document, "language"),
        title: text(document, "title"),
        sources: sources.iter().map(source).collect(),
        groups: groups.iter().map(group).collect(),
        aspects: Vec::new(),
        dimensions: dimensions.iter().map(dimension).collect(),
        roles: Vec::new(),
        relations: Vec::new(),
        items: Vec::new(),
        measurement: measurement(document.get("measurement").unwrap_or(&Json::Null)),
    };
    let list = Path::ROOT.key("aspects");
    for (place, entry) in aspects.iter().enumerate() {
        let (aspect, kind) = aspect(entry, &group_names, &list.place(place), report);
        pack.aspects.push(aspect);
        known.kinds.push(kind);
    }
    let list = Path::ROOT.key("roles");
    for (place, entry) in roles.iter().enumerate() {
        pack.roles.push(super::read_role::role(entry, &known, &list.place(place), report));
    }
    let list = Path::ROOT.key("items");
    for (place, entry) in items.iter().enumerate() {
        pack.items.push(item(entry, &known, &list.place(place), report));
    }
    pack.relations = super::read_moves::relations(relations, &role_names, &pack.roles, report);
    pack
}

fn source(entry: &Json) -> Source {
    Source {
        id: text(entry, "id"),
        title: text(entry, "title"),
        publisher: known_text(entry, "publisher"),
        published: known_text(entry, "published"),
        retrieved: known_text(entry, "retrieved"),
        url: known_text(entry, "url"),
        licence: known_text(entry, "licence"),
    }
}

fn group(entry: &Json) -> Group {
    Group { id: text(entry, "id"), label: text(entry, "label") }
}

fn aspect(
    entry: &Json,
    groups: &Names,
    path: &Path,
    report: &mut Report,
) -> (Aspect, Option<Kind>) {
    let group = groups.refer_under("group", "a group", (entry, path), report);
    let kind = kind(entry);
    if entry.get("kind").and_then(Json::text) == Some("level") {
        if entry.get("levels").is_none() {
            let expected = "the levels in rising order, since the kind is \"level\"";
            report.problems.add(&path.key("levels"), "nothing".into(), expected.into());
        }
    } else if let Some(levels) = entry.get("levels").filter(|_| kind.is_some()) {
        report.problem(&path.key("levels"), levels, "nothing, unless the kind is \"level\"".into());
    }
    let aspect = Aspect {
        id: text(entry, "id"),
        label: text(entry, "label"),
        group: GroupId(group.unwrap_or(0)),
        kind: kind.clone().unwrap_or(Kind::Prose),
        help: known_text(entry, "help"),
    };
    (aspect, kind)
}

fn kind(entry: &Json) -> Option<Kind> {
    Some(match entry.get("kind")?.text()? {
        "prose" => Kind::Prose,
        "list" => Kind::List,
        "money" => Kind::Money,
        "percent" => Kind::Percent,
        "level" => Kind::Level(texts(entry.get("levels")?)),
        "moves" => Kind::Moves,
        _ => return None,
    })
}

fn dimension(entry: &Json) -> Dimension {
    Dimension {
        id: text(entry, "id"),
        label: text(entry, "label"),
        low: text(entry, "low"),
        high: text(entry, "high"),
        help: known_text(entry, "help"),
    }
}

fn item(entry: &Json, known: &Known, path: &Path, report: &mut Report) -> Item {
    let of = known.dimensions.refer_under("dimension", "a dimension", (entry, path), report);
    let says = |key, word| entry.get(key).and_then(Json::text) == Some(word);
    Item {
        id: text(entry, "id"),
        audience: if says("audience", "organization") {
            Audience::Organization
        } else {
            Audience::Individual
        },
        stem: text(entry, "stem"),
        dimension: DimensionId(of.unwrap_or(0)),
        keying: if says("keying", "negative") { Keying::Negative } else { Keying::Positive },
    }
}

fn measurement(entry: &Json) -> Measurement {
    Measurement {
        spread: number(entry, "spread").unwrap_or(1.0),
        noise: number(entry, "noise").unwrap_or(0.1),
    }
}

fn names<'a>(document: &Json, list: &str, entries: &'a [Json], report: &mut Report) -> Names<'a> {
    let key = if list == "roles" { "slug" } else { "id" };
    Names::of(entries, document.get(list), key, &Path::ROOT.key(list), report)
}

/// The entries under `key`, no more than the limit: what is over it was reported as a whole.
fn entries<'a>(document: &'a Json, key: &str, most: usize) -> &'a [Json] {
    let list = document.get(key).map_or(&[][..], Json::list);
    &list[..list.len().min(most)]
}

pub(super) fn text(entry: &Json, key: &str) -> String {
    known_text(entry, key).unwrap_or_default()
}

pub(super) fn known_text(entry: &Json, key: &str) -> Option<String> {
    Some(entry.get(key)?.text()?.into())
}

pub(super) fn number(entry: &Json, key: &str) -> Option<f64> {
    entry.get(key)?.number()
}

pub(super) fn texts(list: &Json) -> Vec<String> {
    list.list().iter().filter_map(|entry| entry.text().map(Into::into)).collect()
}
