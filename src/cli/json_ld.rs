//! What search engines read about the roles of an element, in the words of schema.org.

use super::render::Element;
use crate::app::compare::Model;
use crate::domain::pack::{AspectId, Money, Pack, Period, RoleId, Source, Value};
use crate::json::Json;
use crate::view::compare::heading;
use crate::view::words::Words;

/// Aspects of the bundled pack, and what schema.org calls them; other packs may use the same ids.
const PROPERTIES: [(&str, &str); 9] = [
    ("duties", "responsibilities"),
    ("hard-skills", "skills"),
    ("soft-skills", "skills"),
    ("education", "educationRequirements"),
    ("experience", "experienceRequirements"),
    ("certifications", "qualifications"),
    ("official-occupation", "occupationalCategory"),
    ("pay", "estimatedSalary"),
    ("official-pay", "estimatedSalary"),
];

/// A table or a quiz about occupations, with the sources that it cites.
pub(super) fn of(element: Element, model: &Model, words: &Words) -> Json {
    let pack = &model.pack;
    let roles = element.roles(model);
    let kind = match element {
        Element::Compare => "Table",
        Element::Quiz => "Quiz",
    };
    let name = match element {
        Element::Compare => heading(model, words),
        Element::Quiz => pack.title.clone(),
    };
    let mut fields = vec![
        ("@context", "https://schema.org".into()),
        ("@type", kind.into()),
        ("name", name.as_str().into()),
        ("inLanguage", pack.language.as_str().into()),
        ("isAccessibleForFree", Json::Bool(true)),
        ("about", roles.iter().map(|&role| occupation(pack, role)).collect()),
    ];
    if element == Element::Compare {
        let cited = |source: &&Source| roles.iter().any(|&role| cites(pack, role, source));
        fields.push(("citation", pack.sources.iter().filter(cited).map(work).collect()));
    }
    object(fields)
}

fn occupation(pack: &Pack, role: RoleId) -> Json {
    let about = &pack[role];
    let mut fields: Vec<(&str, Json)> = vec![
        ("@type", "Occupation".into()),
        ("name", about.title.as_str().into()),
        ("description", about.summary.as_str().into()),
    ];
    if !about.aliases.is_empty() {
        let aliases = about.aliases.iter().map(|alias| alias.as_str().into());
        fields.push(("alternateName", aliases.collect()));
    }
    let mut properties: Vec<&str> = PROPERTIES.iter().map(|(_, property)| *property).collect();
    properties.dedup();
    for property in properties {
        let aspects = PROPERTIES.iter().filter(|(_, name)| *name == property);
        let found: Vec<Json> = aspects
            .filter_map(|(id, _)| AspectId::all(pack).find(|&aspect| pack[aspect].id == *id))
            .flat_map(|aspect| pack.values(role, aspect))
            .flat_map(|sourced| said(&sourced.value))
            .collect();
        if !found.is_empty() {
            fields.push((property, found.into_iter().collect()));
        }
    }
    object(fields)
}

fn said(value: &Value) -> Vec<Json> {
    match value {
        Value::Prose { text, .. } => vec![text.as_str().into()],
        Value::List(phrases) => phrases.iter().map(|phrase| phrase.as_str().into()).collect(),
        Value::Money(money) => vec![salary(money)],
        Value::Percent { .. } | Value::Level(_) => Vec::new(),
    }
}

fn salary(money: &Money) -> Json {
    let (duration, unit) = match money.period {
        Period::Hour => ("PT1H", "HOUR"),
        Period::Day => ("P1D", "DAY"),
        Period::Week => ("P1W", "WEEK"),
        Period::Month => ("P1M", "MONTH"),
        Period::Year => ("P1Y", "YEAR"),
    };
    let mut fields: Vec<(&str, Json)> = vec![("currency", money.currency.as_str().into())];
    if let Some(median) = money.median {
        fields.insert(0, ("@type", "MonetaryAmountDistribution".into()));
        fields.push(("duration", duration.into()));
        fields.push(("median", median.into()));
        if let Some((low, high)) = money.quartiles {
            fields.push(("percentile25", low.into()));
            fields.push(("percentile75", high.into()));
        }
        return object(fields);
    }
    let mut range: Vec<(&str, Json)> =
        vec![("@type", "QuantitativeValue".into()), ("unitText", unit.into())];
    range.extend(money.low.map(|low| ("minValue", low.into())));
    range.extend(money.high.map(|high| ("maxValue", high.into())));
    fields.insert(0, ("@type", "MonetaryAmount".into()));
    fields.push(("value", object(range)));
    object(fields)
}

fn cites(pack: &Pack, role: RoleId, source: &Source) -> bool {
    let values = pack[role].values.iter().flatten();
    values.into_iter().any(|sourced| pack[sourced.source].id == source.id)
}

fn work(source: &Source) -> Json {
    let mut fields: Vec<(&str, Json)> =
        vec![("@type", "CreativeWork".into()), ("name", source.title.as_str().into())];
    let mut add = |name, text: &Option<String>| {
        if let Some(text) = text {
            fields.push((name, text.as_str().into()));
        }
    };
    add("publisher", &source.publisher);
    add("datePublished", &source.published);
    add("url", &source.url);
    add("license", &source.licence);
    object(fields)
}

fn object(fields: Vec<(&str, Json)>) -> Json {
    Json::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}
