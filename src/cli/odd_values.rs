//! Values of a role that can hardly be meant: signs of another format, a point told twice, pay for
//! another period.

use super::alike::plain;
use crate::domain::pack::{Money, Pack, Period, Role, Value};

/// Currencies in which an hour's pay of more than a thousand, or a year's of less, is a slip.
const DEAR: [&str; 8] = ["USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD"];

/// Those that editors write.
const ENTITIES: [&str; 9] = ["amp", "lt", "gt", "quot", "apos", "nbsp", "ndash", "mdash", "hellip"];

/// A line for each.
pub(super) fn odd_values(pack: &Pack) -> Vec<String> {
    let mut lines = Vec::new();
    for role in &pack.roles {
        for text in texts(role).filter(|text| is_marked_up(text)) {
            let start: String = text.chars().take(40).collect();
            let more = if start.len() < text.len() { "…" } else { "" };
            lines.push(format!(
                "{}: “{start}{more}” shows its signs of HTML or Markdown as they are",
                role.slug
            ));
        }
        for value in role.values.iter().flatten() {
            match &value.value {
                Value::List(phrases) => {
                    let mut points: Vec<String> =
                        phrases.iter().map(|phrase| plain(&phrase.text)).collect();
                    points.sort();
                    let twice = points.windows(2).find(|pair| pair[0] == pair[1]);
                    lines.extend(twice.map(|pair| {
                        format!("{}: a list has “{}” more than once", role.slug, pair[0])
                    }));
                }
                Value::Money(money) => {
                    lines.extend(odd_period(money).map(|line| format!("{}: {line}", role.slug)));
                }
                Value::Prose { .. } | Value::Percent { .. } | Value::Level(_) => {}
            }
        }
    }
    lines
}

/// All that is read of a role.
fn texts(role: &Role) -> impl Iterator<Item = &str> {
    let values = role.values.iter().flatten().flat_map(|value| match &value.value {
        Value::Prose { text, .. } => vec![text.as_str()],
        Value::List(phrases) => phrases.iter().map(|phrase| phrase.text.as_str()).collect(),
        Value::Money(_) | Value::Percent { .. } | Value::Level(_) => Vec::new(),
    });
    [role.title.as_str(), role.summary.as_str()].into_iter().chain(values)
}

/// Whether a text has a tag, an entity or a reference of HTML in it, or Markdown's bold type or link.
fn is_marked_up(text: &str) -> bool {
    let tag = text.split('<').skip(1).any(|rest| {
        let inside = rest.split_once('>').map(|(inside, _)| inside.trim_matches('/'));
        inside.is_some_and(|inside| inside.starts_with(|c: char| c.is_ascii_alphabetic()))
    });
    let entity = text.split('&').skip(1).any(|rest| {
        let word = rest.split_once(';').map_or("", |(word, _)| word);
        word.starts_with('#') || ENTITIES.contains(&word)
    });
    tag || entity || text.matches("**").count() > 1 || text.contains("](http")
}

/// Pay that is another period's, in currencies where that can be told.
fn odd_period(money: &Money) -> Option<String> {
    let sum = money.median.or(money.low).or(money.high)?;
    let (is_odd, period) = match money.period {
        Period::Hour => (sum > 1_000.0, "an hour"),
        Period::Year => (sum < 1_000.0, "a year"),
        Period::Day | Period::Week | Period::Month => return None,
    };
    let is_dear = DEAR.contains(&money.currency.as_str());
    (is_dear && is_odd).then(|| format!("pay of {sum} {} {period}", money.currency))
}
