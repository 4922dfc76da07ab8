//! From a document to a pack: its shape and every name in it, read in one go.

pub mod diagnostics;
mod example;
pub mod fields;
mod hiring;
mod inherit;
mod money;
pub mod node;
mod parts;
pub mod pattern;
mod quiz;
mod relations;
mod role;
pub mod tables;
mod text;
pub mod wording;
mod words;

use diagnostics::Diagnostics;
pub use inherit::Find;
use inherit::{ids, joined};
use node::Node;
use parts::{aspect, concept, dimension, group, source};
use pattern::LANGUAGE;
use tables::{IdIndex, Tables};
use text::json;

use super::format::{
    Format, MAX_ASPECTS, MAX_CONCEPTS, MAX_DIMENSIONS, MAX_GROUPS, MAX_ITEMS, MAX_RELATIONS,
    MAX_ROLES, MAX_SOURCES,
};
use super::{Aspect, Dimension, Finding, Hiring, Kind, Pack, Practices, Role, RoleTexts};
use crate::json::Json;

/// What was read, with findings that refuse nothing; or every finding, when one does.
pub type Resolved<T> = Result<(T, Vec<Finding>), Vec<Finding>>;

impl Pack {
    /// Reads a pack from the text of a document of at most [`MAX_BYTES`](super::format::MAX_BYTES) bytes. Beside the pack
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
    pub fn parse(text: &str) -> Resolved<Self> {
        Self::parse_with(text, |text| serde_json::from_str(text).map_err(|error| error.to_string()))
    }

    /// The same with another parser of JSON, whose error says what is wrong with the text: in a page,
    /// the browser's own.
    pub fn parse_with(
        text: &str,
        parser: impl FnOnce(&str) -> Result<Json, String>,
    ) -> Resolved<Self> {
        Self::resolve(&json(text, parser)?)
    }

    /// Reads a pack from a document that is JSON already, otherwise as [`Pack::parse_with`].
    pub fn resolve(document: &Json) -> Resolved<Self> {
        Hiring::resolve(document).map(|((pack, _), warnings)| (pack, warnings))
    }
}

impl Hiring {
    /// Reads a pack and the texts for hiring from the text of a document, as [`Pack::parse`].
    #[cfg(not(target_arch = "wasm32"))]
    pub fn parse(text: &str) -> Resolved<(Pack, Self)> {
        Self::parse_with(text, |text| serde_json::from_str(text).map_err(|error| error.to_string()))
    }

    /// The same with another parser of JSON, as [`Pack::parse_with`].
    pub fn parse_with(
        text: &str,
        parser: impl FnOnce(&str) -> Result<Json, String>,
    ) -> Resolved<(Pack, Self)> {
        Self::resolve(&json(text, parser)?)
    }

    /// Reads both from a document that is JSON already.
    pub fn resolve(document: &Json) -> Resolved<(Pack, Self)> {
        Self::resolve_on(document, &|_| Err("a pack that stands on no other".into()))
    }

    /// Reads both from a text as [`Hiring::parse_with`]; `find` hands over the pack that the document
    /// extends, when it extends one.
    pub fn parse_on(
        text: &str,
        parser: impl FnOnce(&str) -> Result<Json, String>,
        find: Find,
    ) -> Resolved<(Pack, Self)> {
        Self::resolve_on(&json(text, parser)?, find)
    }

    /// Reads both from a document that is JSON already, on the pack that `find` hands over.
    pub fn resolve_on(document: &Json, find: Find) -> Resolved<(Pack, Self)> {
        let diagnostics = Diagnostics::default();
        let below = inherit::extends(document).map(|name| {
            find(name).map_err(|expected| {
                let found = wording::quoted(name).to_string();
                vec![Finding { path: "$.extends".into(), found, expected }]
            })
        });
        let both = pack(Node::root(document, &diagnostics), below.transpose()?);
        diagnostics.into_result().map(|warnings| (both, warnings))
    }
}

#[expect(
    clippy::too_many_lines,
    reason = "every list is read once, in the order in which the others need it"
)]
fn pack(document: Node, below: Option<(Pack, Hiring)>) -> (Pack, Hiring) {
    let stands = below.is_some();
    let (mut below, below_hiring) =
        below.unwrap_or_else(|| (inherit::nothing(), Hiring::default()));
    document.record(|fields| {
        // For editors.
        fields.optional("$schema").map(|schema| schema.text(2_000));
        fields.required("format").word::<Format>();
        fields.optional("extends").map(|name| name.text(2_000));
        let given = |key| if stands { fields.optional(key) } else { Some(fields.required(key)) };
        let least = |count| if stands { 0 } else { count };
        let language =
            given("language").map_or_else(|| below.language.clone(), |tag| tag.form(&LANGUAGE));
        let title = given("title").map_or_else(|| below.title.clone(), |title| title.text(200));
        let sources = fields.list("sources", MAX_SOURCES, source);
        let concepts = fields.list("concepts", MAX_CONCEPTS, concept);
        let groups = given("groups").map(|list| list.list(least(1), MAX_GROUPS, group));
        let groups = groups.unwrap_or_default();
        let inherited = ids(&below.groups, |group| &group.id);
        let by_id =
            fields.index(("groups", "id"), "a group", &inherited, &groups, |group| &group.id);
        let list = given("aspects");
        let read = list.map(|list| list.list(least(1), MAX_ASPECTS, |node| aspect(node, &by_id)));
        let group_places = by_id.places;
        let (aspects, own_kinds): (Vec<Aspect>, Vec<Option<Kind>>) =
            read.unwrap_or_default().into_iter().unzip();
        let (dimensions, practices): (Vec<Dimension>, Vec<Practices>) =
            fields.list("dimensions", MAX_DIMENSIONS, dimension).into_iter().unzip();
        let inherited_aspects: Vec<String> =
            below.aspects.iter().map(|one| one.id.clone()).collect();
        let inherited = ids(&inherited_aspects, |id| id);
        let by_id =
            fields.index(("aspects", "id"), "an aspect", &inherited, &aspects, |one| &one.id);
        let kinds = below.aspects.iter().map(|one| Some(one.kind.clone())).collect();
        let kinds = joined(kinds, own_kinds, &by_id.places);
        inherit::same_kinds(fields, &mut below, &aspects, &by_id.places);
        let [inherited_sources, inherited_concepts, inherited_dimensions] = [
            ids(&below.sources, |source| &source.id),
            ids(&below.concepts, |concept| &concept.id),
            ids(&below.dimensions, |dimension| &dimension.id),
        ];
        let tables = Tables {
            sources: fields.index(
                ("sources", "id"),
                "a source",
                &inherited_sources,
                &sources,
                |source| &source.id,
            ),
            concepts: fields.index(
                ("concepts", "id"),
                "a concept",
                &inherited_concepts,
                &concepts,
                |concept| &concept.id,
            ),
            aspects: by_id,
            kinds,
            dimensions: fields.index(
                ("dimensions", "id"),
                "a dimension",
                &inherited_dimensions,
                &dimensions,
                |one| &one.id,
            ),
        };
        let list = fields.required("roles");
        let read = given("roles");
        let read =
            read.map(|list| list.list(least(2), MAX_ROLES, |node| role::role(node, &tables)));
        let (mut own_roles, texts): (Vec<Role>, Vec<RoleTexts>) =
            read.unwrap_or_default().into_iter().unzip();
        let inherited_slugs: Vec<String> =
            below.roles.iter().map(|role| role.slug.clone()).collect();
        let inherited = ids(&inherited_slugs, |slug| slug);
        let role_places = fields
            .index(("roles", "slug"), "a role", &inherited, &own_roles, |one| &one.slug)
            .places;
        let inherited_index =
            IdIndex::new("an inherited role", inherited.iter().copied(), |_, _| {});
        let mut inherited_roles = below.roles;
        inherit::widen(&mut inherited_roles, tables.kinds.len(), tables.dimensions.len);
        inherit::keep_values(&inherited_roles, &mut own_roles, &role_places);
        let mut roles = joined(inherited_roles, own_roles, &role_places);
        let slugs: Vec<String> = roles.iter().map(|role| role.slug.clone()).collect();
        let by_slug = IdIndex::new("a role", slugs.iter().map(String::as_str), |_, _| {});
        let ends = relations::Ends::new(&by_slug, &tables.sources, &roles);
        let own_relations = fields.list("relations", MAX_RELATIONS, |node| ends.relation(node));
        ends.agree(fields.required("relations"), &own_relations);
        let paths: Vec<_> =
            (0..role_places.len()).map(|index| ends.path(list.entry(index))).collect();
        let relations = inherit::moves(below.relations, own_relations, &roles);
        for (&place, path) in role_places.iter().zip(paths) {
            roles[usize::from(place)].path = path;
        }
        let items = fields.list("items", MAX_ITEMS, |node| quiz::item(node, &tables.dimensions));
        let inherited = ids(&below.items, |item| &item.id);
        let item_places =
            fields.index(("items", "id"), "an item", &inherited, &items, |item| &item.id).places;
        let measurement =
            fields.optional("measurement").map_or(below.measurement, quiz::measurement);
        let places = [tables.sources, tables.concepts, tables.aspects, tables.dimensions]
            .map(|index| index.places);
        let [source_places, concept_places, aspect_places, dimension_places] = &places;
        let mut pack = Pack {
            language,
            title,
            sources: joined(below.sources, sources, source_places),
            concepts: joined(below.concepts, concepts, concept_places),
            groups: joined(below.groups, groups, &group_places),
            aspects: joined(below.aspects, aspects, aspect_places),
            dimensions: joined(below.dimensions, dimensions, dimension_places),
            roles,
            relations,
            items: joined(below.items, items, &item_places),
            measurement,
        };
        let counts = (pack.roles.len(), pack.dimensions.len());
        let own = Hiring { practices, roles: texts };
        let mut hiring = if stands {
            inherit::hiring(below_hiring, own, counts, &role_places, dimension_places)
        } else {
            own
        };
        inherit::hide(fields, &inherited_index, &role_places, &mut pack, &mut hiring);
        (pack, hiring)
    })
}
