//! From a document to a pack: its shape and every name in it, read in one go.

pub mod diagnostics;
pub mod fields;
mod hiring;
mod money;
pub mod node;
pub mod pattern;
mod quiz;
mod relations;
mod role;
pub mod tables;
pub mod wording;
mod words;

use diagnostics::Diagnostics;
use fields::Fields;
use node::Node;
use pattern::{DATE, LANGUAGE, LINK};
use tables::{IdIndex, Tables};

use super::format::{
    AspectKind, Format, MAX_ASPECTS, MAX_BYTES, MAX_CONCEPTS, MAX_DIMENSIONS, MAX_GROUPS,
    MAX_ITEMS, MAX_RELATIONS, MAX_ROLES, MAX_SOURCES,
};
use super::{
    Aspect, Concept, Dimension, Finding, Group, GroupId, Hiring, Kind, Measurement, Pack,
    Practices, Role, RoleTexts, Source,
};
use crate::json::Json;

impl Pack {
    /// Reads a pack from the text of a document of at most [`MAX_BYTES`] bytes. Beside the pack
    /// stand warnings about what was passed over; the error is all that is wrong and then those
    /// warnings, each list cut after [`MAX_FINDINGS`](super::MAX_FINDINGS) findings.
    ///
    /// ```
    /// use rolefit_domain::pack::Pack;
    ///
    /// let problems = Pack::parse(r#"{"format": "rolefit/2", "roles": []}"#).unwrap_err();
    /// assert_eq!(problems[0].to_string(), r#"$.format: found "rolefit/2", expected "rolefit/1""#);
    /// assert_eq!(problems.last().unwrap().path, "$.roles");
    /// ```
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
        Self::resolve(&json(text, parser)?)
    }

    /// Reads a pack from a document that is JSON already, otherwise as [`Pack::parse_with`].
    pub fn resolve(document: &Json) -> Result<(Self, Vec<Finding>), Vec<Finding>> {
        Hiring::resolve(document).map(|((pack, _), warnings)| (pack, warnings))
    }
}

impl Hiring {
    /// Reads a pack and the texts for hiring from the text of a document, as [`Pack::parse`].
    #[cfg(not(target_arch = "wasm32"))]
    pub fn parse(text: &str) -> Read<(Pack, Self)> {
        Self::parse_with(text, |text| serde_json::from_str(text).map_err(|error| error.to_string()))
    }

    /// The same with another parser of JSON, as [`Pack::parse_with`].
    pub fn parse_with(
        text: &str,
        parser: impl FnOnce(&str) -> Result<Json, String>,
    ) -> Read<(Pack, Self)> {
        Self::resolve(&json(text, parser)?)
    }

    /// Reads both from a document that is JSON already.
    pub fn resolve(document: &Json) -> Read<(Pack, Self)> {
        let diagnostics = Diagnostics::default();
        let both = pack(Node::root(document, &diagnostics));
        diagnostics.into_result().map(|warnings| (both, warnings))
    }
}

/// What was read and warnings about what was passed over; or all that is wrong, and then those warnings.
pub type Read<T> = Result<(T, Vec<Finding>), Vec<Finding>>;

/// The JSON of a text that is not too long.
fn json(
    text: &str,
    parser: impl FnOnce(&str) -> Result<Json, String>,
) -> Result<Json, Vec<Finding>> {
    let (found, expected) = if text.len() > MAX_BYTES {
        (format!("{} bytes", text.len()), "at most 8 MB (8000000 bytes)")
    } else {
        match parser(text.strip_prefix('\u{feff}').unwrap_or(text)) {
            Ok(document) => return Ok(document),
            Err(error) => (error, "a JSON document"),
        }
    };
    Err(vec![Finding { path: "$".into(), found, expected: expected.into() }])
}

fn pack(document: Node) -> (Pack, Hiring) {
    document.record(|fields| {
        // For editors.
        fields.optional("$schema").map(|schema| schema.text(2_000));
        fields.required("format").word::<Format>();
        let language = fields.required("language").form(&LANGUAGE);
        let title = fields.required("title").text(200);
        let sources = fields.list("sources", MAX_SOURCES, source);
        let concepts = fields.list("concepts", MAX_CONCEPTS, concept);
        let groups = fields.required("groups").list(1, MAX_GROUPS, group);
        let by_id = fields.index(("groups", "id"), "a group", &groups, |group| &group.id);
        let (aspects, kinds): (Vec<Aspect>, Vec<Option<Kind>>) = fields
            .required("aspects")
            .list(1, MAX_ASPECTS, |node| aspect(node, &by_id))
            .into_iter()
            .unzip();
        let (dimensions, practices): (Vec<Dimension>, Vec<Practices>) =
            fields.list("dimensions", MAX_DIMENSIONS, dimension).into_iter().unzip();
        let tables = Tables {
            sources: fields.index(("sources", "id"), "a source", &sources, |source| &source.id),
            concepts: fields
                .index(("concepts", "id"), "a concept", &concepts, |concept| &concept.id),
            aspects: fields.index(("aspects", "id"), "an aspect", &aspects, |aspect| &aspect.id),
            kinds,
            dimensions: fields
                .index(("dimensions", "id"), "a dimension", &dimensions, |one| &one.id),
        };
        let list = fields.required("roles");
        let (mut roles, texts): (Vec<Role>, Vec<RoleTexts>) =
            list.list(2, MAX_ROLES, |node| role::role(node, &tables)).into_iter().unzip();
        let by_slug = fields.index(("roles", "slug"), "a role", &roles, |role| &role.slug);
        let ends = relations::Ends::new(&by_slug, &tables.sources, &roles);
        let relations = fields.list("relations", MAX_RELATIONS, |node| ends.relation(node));
        ends.agree(fields.required("relations"), &relations);
        let paths: Vec<_> = (0..roles.len()).map(|index| ends.path(list.entry(index))).collect();
        for (role, path) in roles.iter_mut().zip(paths) {
            role.path = path;
        }
        let items = fields.list("items", MAX_ITEMS, |node| quiz::item(node, &tables.dimensions));
        fields.index(("items", "id"), "an item", &items, |item| &item.id);
        let measurement =
            fields.optional("measurement").map_or_else(Measurement::default, quiz::measurement);
        let pack = Pack {
            language,
            title,
            sources,
            concepts,
            groups,
            aspects,
            dimensions,
            roles,
            relations,
            items,
            measurement,
        };
        (pack, Hiring { practices, roles: texts })
    })
}

fn source(node: Node) -> Source {
    node.record(|fields| Source {
        id: fields.required("id").slug(),
        title: fields.required("title").text(300),
        publisher: fields.optional("publisher").map(|publisher| publisher.text(200)),
        published: fields.optional("published").map(|published| published.form(&DATE)),
        retrieved: fields.optional("retrieved").map(|retrieved| retrieved.form(&DATE)),
        url: fields.optional("url").map(|url| url.form(&LINK)),
        licence: fields.optional("licence").map(|licence| licence.text(200)),
        editorial: fields.optional("editorial").is_some_and(|editorial| editorial.flag()),
    })
}

fn concept(node: Node) -> Concept {
    node.record(|fields| Concept {
        id: fields.required("id").slug(),
        label: fields.required("label").text(100),
        generic: fields.optional("generic").is_some_and(|generic| generic.flag()),
    })
}

fn group(node: Node) -> Group {
    node.record(|fields| Group {
        id: fields.required("id").slug(),
        label: fields.required("label").text(100),
    })
}

/// An aspect, and its kind again when the document says it rightly.
fn aspect(node: Node, groups: &IdIndex) -> (Aspect, Option<Kind>) {
    node.record(|fields| {
        let id = fields.required("id").slug();
        let label = fields.required("label").text(100);
        let group = GroupId(fields.required("group").reference(groups));
        let kind = kind(fields);
        let help = fields.optional("help").map(|help| help.text(500));
        let aspect = Aspect { id, label, group, kind: kind.clone().unwrap_or(Kind::Prose), help };
        (aspect, kind)
    })
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
fn dimension(node: Node) -> (Dimension, Practices) {
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
