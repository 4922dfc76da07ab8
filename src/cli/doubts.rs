//! What can hardly be meant, though it is well-formed: told to the author, and no error.

use std::collections::BTreeMap;
use std::time::{SystemTime, UNIX_EPOCH};

use super::alike::plain;
use super::odd_values::odd_values;
use super::tags;
use crate::domain::pack::{Audience, Pack, Value};

/// Codes of currencies in use (ISO 4217, 2024), without funds, metals and test codes.
const CURRENCIES: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL \
    BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP \
    GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF \
    KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN \
    NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD \
    SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES \
    VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG";

/// A line for each doubt.
pub(super) fn doubts(pack: &Pack) -> Vec<String> {
    let mut lines = twins(pack);
    lines.extend(tags::doubt(&pack.language));
    lines.extend(currencies(pack));
    lines.extend(to_come(pack, &today()));
    lines.extend(too_early(pack));
    lines.extend(odd_values(pack));
    lines
}

/// Roles of one title, rows of one label, and statements of one wording.
fn twins(pack: &Pack) -> Vec<String> {
    let mut lines = Vec::new();
    let titles = pack.roles.iter().map(|role| (plain(&role.title), role.slug.as_str()));
    for (title, slugs) in together(titles) {
        lines.push(format!("{} have the same title, “{title}”", slugs.join(" and ")));
    }
    let labels = pack.aspects.iter().map(|aspect| (plain(&aspect.label), aspect.id.as_str()));
    for (label, ids) in together(labels) {
        lines.push(format!("{} have the same label, “{label}”", ids.join(" and ")));
    }
    for audience in [Audience::Individual, Audience::Organization] {
        let items = pack.items.iter().filter(|item| item.audience == audience);
        for (stem, ids) in together(items.map(|item| (plain(&item.stem), item.id.as_str()))) {
            lines.push(format!("{} say the same, “{stem}”", ids.join(" and ")));
        }
    }
    lines
}

/// The names of what has the same text, where there are several.
fn together<'a>(
    all: impl Iterator<Item = (String, &'a str)>,
) -> impl Iterator<Item = (String, Vec<&'a str>)> {
    let mut by_text: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (text, name) in all {
        by_text.entry(text).or_default().push(name);
    }
    by_text.into_iter().filter(|(_, names)| names.len() > 1)
}

fn currencies(pack: &Pack) -> Vec<String> {
    let mut lines = Vec::new();
    for role in &pack.roles {
        for sourced in role.values.iter().flatten() {
            if let Value::Money(money) = &sourced.value
                && !CURRENCIES.split_whitespace().any(|code| code == money.currency)
            {
                lines.push(format!("{}: {} is no currency in use", role.slug, money.currency));
            }
        }
    }
    lines.dedup();
    lines
}

/// Dates of sources that are still to come.
fn to_come(pack: &Pack, today: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for source in &pack.sources {
        for (word, date) in [("published", &source.published), ("retrieved", &source.retrieved)] {
            // A day sorts as its text; a month or year that has begun is shorter than that.
            if let Some(date) = date.as_ref().filter(|date| date.as_str() > today) {
                lines.push(format!("{}: {word} on {date}, which is still to come", source.id));
            }
        }
    }
    lines
}

/// Sources that were looked at before they were there.
fn too_early(pack: &Pack) -> Vec<String> {
    let mut lines = Vec::new();
    for source in &pack.sources {
        let (Some(published), Some(retrieved)) = (&source.published, &source.retrieved) else {
            continue;
        };
        let (published, retrieved) = (published.as_str(), retrieved.as_str());
        // A month or a year is not before its own days.
        let length = published.len().min(retrieved.len());
        if retrieved[..length] < published[..length] {
            lines.push(format!(
                "{}: retrieved on {retrieved}, before it was published ({published})",
                source.id
            ));
        }
    }
    lines
}

/// The day after this one, so that it has begun nowhere on earth: year, month and day.
fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |past| past.as_secs());
    // Howard Hinnant, `civil_from_days`, for days since 1970.
    let days = seconds / 86_400 + 1 + 719_468;
    let era = days / 146_097;
    let of_era = days % 146_097;
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}
