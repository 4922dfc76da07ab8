//! From a pack back to a document: what is read from it is the same pack.

use super::shape::{AUDIENCES, FORMAT, KEYINGS, MOVES, PERIODS};
use super::{
    Aspect, Audience, Dimension, Group, Item, Keying, Kind, Money, Move, Pack, Relation, Role,
    Source, Sourced, Target, Top, Value,
};
use crate::json::Json;

impl Pack {
    /// The document of this pack.
    pub fn write(&self) -> Json {
        let roles = self.roles.iter().map(|role| self.role(role)).collect();
        Json::object([
            ("format", FORMAT.into()),
            ("language", text(&self.language)),
            ("title", text(&self.title)),
            ("sources", self.sources.iter().map(source).collect()),
            ("groups", self.groups.iter().map(group).collect()),
            ("aspects", self.aspects.iter().map(|entry| self.aspect(entry)).collect()),
            ("dimensions", self.dimensions.iter().map(dimension).collect()),
            ("roles", roles),
            ("relations", self.relations.iter().map(|entry| self.relation(entry)).collect()),
            ("items", self.items.iter().map(|entry| self.item(entry)).collect()),
            (
                "measurement",
                Json::object([
                    ("spread", self.measurement.spread.into()),
                    ("noise", self.measurement.noise.into()),
                ]),
            ),
        ])
    }

    fn aspect(&self, aspect: &Aspect) -> Json {
        let (kind, levels) = match &aspect.kind {
            Kind::Prose => ("prose", None),
            Kind::List => ("list", None),
            Kind::Money => ("money", None),
            Kind::Percent => ("percent", None),
            Kind::Level(levels) => ("level", Some(texts(levels))),
            Kind::Moves => ("moves", None),
        };
        known([
            ("id", Some(text(&aspect.id))),
            ("label", Some(text(&aspect.label))),
            ("group", Some(text(&self[aspect.group].id))),
            ("kind", Some(kind.into())),
            ("levels", levels),
            ("help", maybe(aspect.help.as_ref())),
        ])
    }

    fn role(&self, role: &Role) -> Json {
        let mut values = Vec::new();
        for (aspect, entries) in self.aspects.iter().zip(&role.values) {
            if !entries.is_empty() {
                let list = entries.iter().map(|entry| self.sourced(entry)).collect();
                values.push((aspect.id.clone(), list));
            }
        }
        let mut targets = Vec::new();
        for (dimension, target) in self.dimensions.iter().zip(&role.targets) {
            if let Some(target) = target {
                targets.push((dimension.id.clone(), self.target(target)));
            }
        }
        Json::object([
            ("slug", text(&role.slug)),
            ("title", text(&role.title)),
            ("aliases", texts(&role.aliases)),
            ("summary", text(&role.summary)),
            ("values", Json::Object(values)),
            ("targets", Json::Object(targets)),
        ])
    }

    fn target(&self, target: &Target) -> Json {
        Json::object([
            ("at", target.at.into()),
            ("importance", f64::from(target.importance).into()),
            ("because", target.because.iter().map(|&aspect| text(&self[aspect].id)).collect()),
        ])
    }

    fn sourced(&self, sourced: &Sourced) -> Json {
        let source = ("source", Some(text(&self[sourced.source].id)));
        match &sourced.value {
            Value::Prose { text: said, gist } => {
                known([source, ("text", Some(text(said))), ("gist", maybe(gist.as_ref()))])
            }
            Value::List(items) => known([source, ("items", Some(texts(items)))]),
            Value::Money(sum) => money(sum, source),
            Value::Percent { value, span } => {
                known([source, ("value", Some((*value).into())), ("span", maybe(span.as_ref()))])
            }
            Value::Level(place) => known([source, ("level", Some((*place as f64).into()))]),
        }
    }

    fn relation(&self, relation: &Relation) -> Json {
        let kind = match relation.kind {
            Move::Advance => MOVES[0],
            Move::Lateral => MOVES[1],
        };
        Json::object([
            ("from", text(relation.from.name(&self.roles))),
            ("to", text(relation.to.name(&self.roles))),
            ("kind", kind.into()),
        ])
    }

    fn item(&self, item: &Item) -> Json {
        let audience = match item.audience {
            Audience::Individual => AUDIENCES[0],
            Audience::Organization => AUDIENCES[1],
        };
        let keying = match item.keying {
            Keying::Positive => KEYINGS[0],
            Keying::Negative => KEYINGS[1],
        };
        Json::object([
            ("id", text(&item.id)),
            ("audience", audience.into()),
            ("stem", text(&item.stem)),
            ("dimension", text(&self[item.dimension].id)),
            ("keying", keying.into()),
        ])
    }
}

fn source(source: &Source) -> Json {
    known([
        ("id", Some(text(&source.id))),
        ("title", Some(text(&source.title))),
        ("publisher", maybe(source.publisher.as_ref())),
        ("published", maybe(source.published.as_ref())),
        ("retrieved", maybe(source.retrieved.as_ref())),
        ("url", maybe(source.url.as_ref())),
        ("licence", maybe(source.licence.as_ref())),
    ])
}

fn group(group: &Group) -> Json {
    Json::object([("id", text(&group.id)), ("label", text(&group.label))])
}

fn dimension(dimension: &Dimension) -> Json {
    known([
        ("id", Some(text(&dimension.id))),
        ("label", Some(text(&dimension.label))),
        ("low", Some(text(&dimension.low))),
        ("high", Some(text(&dimension.high))),
        ("help", maybe(dimension.help.as_ref())),
    ])
}

fn money(sum: &Money, source: (&str, Option<Json>)) -> Json {
    let quartiles =
        sum.quartiles.map(|(lower, upper)| Json::List(vec![lower.into(), upper.into()]));
    let top = |top| (sum.top == top).then_some(Json::Bool(true));
    known([
        source,
        ("currency", Some(text(&sum.currency))),
        ("period", Some(PERIODS[sum.period as usize].into())),
        ("low", sum.low.map(Json::from)),
        ("high", sum.high.map(Json::from)),
        ("median", sum.median.map(Json::from)),
        ("quartiles", quartiles),
        ("topCoded", top(Top::Coded)),
        ("open", top(Top::Open)),
    ])
}

/// An object of those fields that are known.
fn known<const N: usize>(fields: [(&str, Option<Json>); N]) -> Json {
    let known = fields.into_iter().filter_map(|(key, value)| Some((key.into(), value?)));
    Json::Object(known.collect())
}

fn text(text: &str) -> Json {
    text.into()
}

fn maybe(text: Option<&String>) -> Option<Json> {
    text.map(|text| text.as_str().into())
}

fn texts(list: &[String]) -> Json {
    list.iter().map(|text| text.as_str().into()).collect()
}
