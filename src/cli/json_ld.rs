//! What search engines read about the roles of an element, in the words of schema.org.

use std::collections::BTreeMap;
use std::iter;

use serde_json::{Value as Json, json};

use super::element::ElementKind;
use crate::app::compare::Model;
use crate::components::title;
use crate::domain::pack::{AspectId, Money, Pack, Period, RoleId, Source, Sourced, Value};
use crate::i18n::Catalog;

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

/// A table or a quiz about occupations; a table with the sources that it cites.
pub(super) fn facts(element: ElementKind, model: &Model, catalog: &Catalog) -> Json {
    let pack = &*model.pack;
    let roles = element.roles(model);
    let cited = |source: &&Source| roles.iter().any(|&role| cites(pack, role, source));
    let citation: Vec<Json> = pack.sources.iter().filter(cited).map(work).collect();
    let (kind, name, citation) = match element {
        ElementKind::Compare => ("Table", title(model, catalog), Some(citation)),
        ElementKind::Quiz | ElementKind::Hire => ("Quiz", pack.title.clone(), None),
    };
    known(json!({
        "@context": "https://schema.org",
        "@type": kind,
        "name": name,
        "inLanguage": pack.language,
        "isAccessibleForFree": true,
        "about": roles.iter().map(|&role| occupation(pack, role)).collect::<Json>(),
        "citation": citation,
    }))
}

fn occupation(pack: &Pack, role: RoleId) -> Json {
    let mut properties: BTreeMap<&str, Vec<Json>> = BTreeMap::new();
    for (id, property) in PROPERTIES {
        let aspect = AspectId::all(pack).find(|&aspect| pack[aspect].id == id);
        let values = aspect.map_or(&[][..], |aspect| pack.values(role, aspect));
        let said = values.iter().flat_map(|sourced| said(pack, sourced));
        properties.entry(property).or_default().extend(said);
    }
    let about = &pack[role];
    let mut occupation = json!({
        "@type": "Occupation",
        "name": about.title,
        "description": about.summary,
    });
    properties.insert("alternateName", about.aliases.iter().map(|alias| json!(alias)).collect());
    for (property, values) in properties.into_iter().filter(|(_, values)| !values.is_empty()) {
        occupation[property] = values.into();
    }
    occupation
}

fn said(pack: &Pack, sourced: &Sourced) -> Vec<Json> {
    match &sourced.value {
        Value::Prose { text, .. } => vec![json!(text)],
        Value::List(phrases) => phrases.iter().map(|phrase| json!(phrase.text)).collect(),
        Value::Money(money) => vec![salary(money, &pack[sourced.source])],
        Value::Percent { .. } | Value::Level(_) => Vec::new(),
    }
}

/// What is paid, under the name of its source: one employer's range is not a survey's.
fn salary(money: &Money, source: &Source) -> Json {
    let published = source.published.iter().map(String::as_str);
    let name = iter::once(source.title.as_str()).chain(published).collect::<Vec<_>>().join(", ");
    let (duration, unit) = match money.period {
        Period::Hour => ("PT1H", "HOUR"),
        Period::Day => ("P1D", "DAY"),
        Period::Week => ("P1W", "WEEK"),
        Period::Month => ("P1M", "MONTH"),
        Period::Year => ("P1Y", "YEAR"),
    };
    if money.median.is_some() {
        let (low, high) = money.quartiles.unzip();
        return known(json!({
            "@type": "MonetaryAmountDistribution",
            "name": name,
            "currency": money.currency,
            "duration": duration,
            "median": figure(money.median),
            "percentile25": figure(low),
            "percentile75": figure(high),
        }));
    }
    let value = known(json!({
        "@type": "QuantitativeValue",
        "unitText": unit,
        "minValue": figure(money.low),
        "maxValue": figure(money.high),
    }));
    known(json!({
        "@type": "MonetaryAmount",
        "name": name,
        "currency": money.currency,
        "value": value,
    }))
}

/// A sum; a whole one without a fraction, as people write it.
fn figure(sum: Option<f64>) -> Json {
    match sum {
        Some(sum) if sum.fract() == 0.0 => json!(sum as i64),
        Some(_) | None => json!(sum),
    }
}

fn cites(pack: &Pack, role: RoleId, source: &Source) -> bool {
    let values = pack[role].values.iter().flatten();
    values.into_iter().any(|sourced| pack[sourced.source].id == source.id)
}

fn work(source: &Source) -> Json {
    known(json!({
        "@type": "CreativeWork",
        "name": source.title,
        "publisher": source.publisher,
        "datePublished": source.published,
        "url": source.url,
        "license": source.licence,
    }))
}

/// The object without what is not known.
fn known(mut object: Json) -> Json {
    if let Json::Object(fields) = &mut object {
        fields.retain(|_, value| !value.is_null());
    }
    object
}
