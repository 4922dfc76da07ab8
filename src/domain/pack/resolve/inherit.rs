//! What a pack takes over from the one that it stands on.

use super::fields::Fields;
use super::wording::quoted;
use crate::json::Json;
use crate::pack::format::MAX_ROLES;
use crate::pack::resolve::tables::IdIndex;
use crate::pack::{
    Aspect, Hiring, Kind, Measurement, Move, Pack, Post, Practices, Relation, Role, RoleId,
    RoleTexts, Value,
};

/// Finds the pack of a name, with its texts for hiring; the error says what was expected in its place.
pub type Find<'a> = &'a dyn Fn(&str) -> Result<(Pack, Hiring), String>;

/// The name of the pack that a document stands on.
pub(super) fn extends(document: &Json) -> Option<&str> {
    let Json::Object(entries) = document else { return None };
    let (_, value) = entries.iter().find(|(key, _)| key == "extends")?;
    if let Json::Text(name) = value { Some(name) } else { None }
}

/// A pack without anything in it.
pub(super) fn nothing() -> Pack {
    Pack {
        language: String::new(),
        title: String::new(),
        sources: Vec::new(),
        concepts: Vec::new(),
        groups: Vec::new(),
        aspects: Vec::new(),
        dimensions: Vec::new(),
        roles: Vec::new(),
        relations: Vec::new(),
        items: Vec::new(),
        measurement: Measurement::default(),
    }
}

/// The ids of inherited entries.
pub(super) fn ids<T>(inherited: &[T], id_of: impl Fn(&T) -> &String) -> Vec<&str> {
    inherited.iter().map(|entry| id_of(entry).as_str()).collect()
}

/// The inherited entries and then the document's, which take the places of those whose ids they bear.
pub(super) fn joined<T>(mut inherited: Vec<T>, own: Vec<T>, places: &[u16]) -> Vec<T> {
    for (entry, &place) in own.into_iter().zip(places) {
        match inherited.get_mut(usize::from(place)) {
            Some(slot) => *slot = entry,
            None => inherited.push(entry),
        }
    }
    inherited
}

/// Sees to it that an aspect which takes an inherited one's place is of its kind and has its levels;
/// levels of inherited values are counted in the new order.
pub(super) fn same_kinds(fields: &Fields, below: &mut Pack, own: &[Aspect], places: &[u16]) {
    let list = fields.required("aspects");
    for (at, (aspect, &place)) in own.iter().zip(places).enumerate() {
        let place = usize::from(place);
        let Some(inherited) = below.aspects.get(place) else { continue };
        let entry = list.entry(at);
        match (&inherited.kind, &aspect.kind) {
            (Kind::Level(before), Kind::Level(after)) => {
                let moved = |level: usize| after.iter().position(|word| *word == before[level]);
                let values = below.roles.iter_mut().flat_map(|role| &mut role.values[place]);
                for sourced in values {
                    let Value::Level(level) = &mut sourced.value else { continue };
                    if let Some(new) = moved(*level) {
                        *level = new;
                    } else {
                        let word = quoted(&before[*level]);
                        let expected =
                            format!("the level {word} too, since inherited roles have it");
                        entry.problem(&"other levels", &expected);
                    }
                }
            }
            (one, other) if core::mem::discriminant(one) == core::mem::discriminant(other) => {}
            (_, _) => entry.problem(
                &"another kind",
                &"the kind of the inherited aspect; a new row needs an id of its own",
            ),
        }
    }
}

/// Rows and dimensions that only the document has are unknown of inherited roles.
pub(super) fn widen(roles: &mut [Role], aspects: usize, dimensions: usize) {
    for role in roles {
        role.values.resize(aspects, Vec::new());
        role.targets.resize(dimensions, None);
    }
}

/// A role that takes an inherited one's place keeps what that one has on rows that it does not tell.
pub(super) fn keep_values(inherited: &[Role], own: &mut [Role], places: &[u16]) {
    for (role, &place) in own.iter_mut().zip(places) {
        let Some(before) = inherited.get(usize::from(place)) else { continue };
        for (values, before) in role.values.iter_mut().zip(&before.values) {
            if values.is_empty() {
                values.clone_from(before);
            }
        }
    }
}

/// The inherited moves that the document does not tell anew, and then its own.
pub(super) fn moves(inherited: Vec<Relation>, own: Vec<Relation>, roles: &[Role]) -> Vec<Relation> {
    let name = |post: &Post| post.name(roles).to_owned();
    let between = |relation: &Relation| {
        let (from, to) = (name(&relation.from), name(&relation.to));
        if from < to { (from, to) } else { (to, from) }
    };
    let told: Vec<(Move, (String, String))> =
        own.iter().map(|one| (one.kind, between(one))).collect();
    let is_told =
        |one: &Relation| told.iter().any(|(kind, ends)| *kind == one.kind && *ends == between(one));
    let mut all: Vec<Relation> = inherited.into_iter().filter(|one| !is_told(one)).collect();
    all.extend(own);
    all
}

/// Texts for hiring, one a role and one a dimension.
pub(super) fn hiring(
    below: Hiring,
    own: Hiring,
    counts: (usize, usize),
    roles: &[u16],
    dimensions: &[u16],
) -> Hiring {
    let Hiring { mut practices, roles: mut texts } = below;
    practices.resize_with(counts.1, Practices::default);
    texts.resize_with(counts.0, RoleTexts::default);
    Hiring {
        practices: joined(practices, own.practices, dimensions),
        roles: joined(texts, own.roles, roles),
    }
}

/// Leaves out the inherited roles that the document hides; moves lead to their titles from then on.
pub(super) fn hide(
    fields: &Fields,
    inherited: &IdIndex,
    own: &[u16],
    pack: &mut Pack,
    hiring: &mut Hiring,
) {
    let list = fields.required("hide");
    let named = fields.list("hide", MAX_ROLES, |node| node.reference(inherited));
    let hidden: Vec<u16> = named.into_iter().filter(|role| !own.contains(role)).collect();
    if hidden.is_empty() {
        return;
    }
    if inherited.len == 0 {
        list.refuse(&"nothing, unless the pack extends another");
        return;
    }
    let titles: Vec<String> = pack.roles.iter().map(|role| role.title.clone()).collect();
    let is_shown = |role: usize| !hidden.contains(&(role as u16));
    let moved = |post: &mut Post| {
        if let Post::Role(role) = post {
            let at = role.index();
            let before = (0..at).filter(|&other| is_shown(other)).count();
            *post = if is_shown(at) {
                Post::Role(RoleId(before as u16))
            } else {
                Post::Title(titles[at].clone())
            };
        }
    };
    for relation in &mut pack.relations {
        moved(&mut relation.from);
        moved(&mut relation.to);
    }
    for path in pack.roles.iter_mut().filter_map(|role| role.path.as_mut()) {
        path.steps.iter_mut().for_each(moved);
    }
    // Between two hidden roles nothing is left to tell.
    pack.relations
        .retain(|one| matches!(one.from, Post::Role(_)) || matches!(one.to, Post::Role(_)));
    let mut at = 0..;
    pack.roles.retain(|_| at.next().is_some_and(is_shown));
    let mut at = 0..;
    hiring.roles.retain(|_| at.next().is_some_and(is_shown));
    if pack.roles.len() < 2 {
        let found = if pack.roles.is_empty() { "no role left" } else { "one role left" };
        list.problem(&found, &"at least two roles that are not hidden");
    }
}
