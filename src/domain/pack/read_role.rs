//! From a role in a document to a role: its values by the kinds of their aspects, its targets.

use super::check::Report;
use super::finding::{Path, figure, quoted};
use super::read::{Known, known_text, number, text, texts};
use super::shape::{PERIODS, VALUES};
use super::{AspectId, Kind, Money, Period, Role, SourceId, Sourced, Target, Top, Value};
use crate::json::Json;
use crate::nearest::nearest;

pub(super) fn role(entry: &Json, known: &Known, path: &Path, report: &mut Report) -> Role {
    let mut role = Role {
        slug: text(entry, "slug"),
        title: text(entry, "title"),
        aliases: entry.get("aliases").map_or_else(Vec::new, texts),
        summary: text(entry, "summary"),
        values: vec![Vec::new(); known.kinds.len()],
        targets: vec![None; known.dimensions.len()],
    };
    let map = path.key("values");
    for (id, list) in fields(entry.get("values")) {
        let path = map.key(id);
        let Some(place) = known.aspects.refer(id, "an aspect", &path, report) else { continue };
        let place = usize::from(place);
        let Some(kind) = &known.kinds[place] else { continue };
        for (place_in_list, value) in list.list().iter().enumerate() {
            let path = path.place(place_in_list);
            role.values[place].extend(sourced(value, kind, known, &path, report));
        }
    }
    let map = path.key("targets");
    for (id, entry) in fields(entry.get("targets")) {
        let path = map.key(id);
        if let Some(place) = known.dimensions.refer(id, "a dimension", &path, report) {
            role.targets[usize::from(place)] = Some(target(entry, known, &path, report));
        }
    }
    role
}

fn target(entry: &Json, known: &Known, path: &Path, report: &mut Report) -> Target {
    let mut because = Vec::new();
    let list = path.key("because");
    for (place, name) in entry.get("because").map_or(&[][..], Json::list).iter().enumerate() {
        if let Some(name) = name.text() {
            let aspect = known.aspects.refer(name, "an aspect", &list.place(place), report);
            because.extend(aspect.map(AspectId));
        }
    }
    Target {
        at: number(entry, "at").unwrap_or(0.0),
        importance: number(entry, "importance").unwrap_or(0.0) as u8,
        because,
    }
}

fn sourced(
    entry: &Json,
    kind: &Kind,
    known: &Known,
    path: &Path,
    report: &mut Report,
) -> Option<Sourced> {
    let shape = match kind {
        Kind::Prose => &VALUES[0],
        Kind::List => &VALUES[1],
        Kind::Money => &VALUES[2],
        Kind::Percent => &VALUES[3],
        Kind::Level(_) => &VALUES[4],
        Kind::Moves => {
            report.problem(path, entry, "nothing: moves are told by the relations".into());
            return None;
        }
    };
    report.check(entry, shape, path);
    let source = known.sources.refer_under("source", "a source", (entry, path), report)?;
    let value = match kind {
        Kind::Prose => Value::Prose { text: text(entry, "text"), gist: known_text(entry, "gist") },
        Kind::List => Value::List(texts(entry.get("items")?)),
        Kind::Money => Value::Money(money(entry, path, report)),
        Kind::Percent => {
            Value::Percent { value: number(entry, "value")?, span: known_text(entry, "span") }
        }
        Kind::Level(levels) => {
            Value::Level(level(entry.get("level")?, levels, &path.key("level"), report)?)
        }
        Kind::Moves => return None,
    };
    Some(Sourced { source: SourceId(source), value })
}

fn level(entry: &Json, levels: &[String], path: &Path, report: &mut Report) -> Option<usize> {
    let place = match entry {
        Json::Text(text) => levels.iter().position(|level| level == text),
        Json::Number(number) => {
            (0..levels.len()).find(|&place| (place as f64 - number).abs() < f64::EPSILON)
        }
        Json::Null | Json::Bool(_) | Json::List(_) | Json::Object(_) => return None,
    };
    if place.is_none() && !levels.is_empty() {
        let near = nearest(entry.text().unwrap_or_default(), levels.iter().map(String::as_str));
        let mut expected = String::from("one of the aspect's levels, such as ");
        expected.push_str(&quoted(near.unwrap_or(&levels[0])));
        report.problem(path, entry, expected);
    }
    place
}

fn money(entry: &Json, path: &Path, report: &mut Report) -> Money {
    let quartiles = entry.get("quartiles").map_or(&[][..], Json::list);
    let quartile = |place: usize| quartiles.get(place).and_then(Json::number);
    let says = |key| entry.get(key) == Some(&Json::Bool(true));
    let money = Money {
        currency: text(entry, "currency"),
        period: period(entry),
        low: number(entry, "low"),
        high: number(entry, "high"),
        median: number(entry, "median"),
        quartiles: quartile(0).zip(quartile(1)),
        top: match (says("topCoded"), says("open")) {
            (true, _) => Top::Coded,
            (false, true) => Top::Open,
            (false, false) => Top::Exact,
        },
    };
    if ["low", "median", "high"].iter().all(|key| is_absent(entry, key)) {
        let expected = "at least one of \"low\", \"median\" and \"high\"";
        report.problems.add(path, "no sum".into(), expected.into());
    }
    rises(&money, path, report);
    if money.top == Top::Coded && !is_absent(entry, "high") {
        let expected = "nothing, since topCoded says that the upper end is not known";
        report.problem(
            &path.key("high"),
            entry.get("high").unwrap_or(&Json::Null),
            expected.into(),
        );
    }
    if money.top == Top::Open && is_absent(entry, "high") {
        let expected = "a sum, since open says \"or more\" after it";
        report.problems.add(&path.key("high"), "nothing".into(), expected.into());
    }
    money
}

/// Sees to it that no sum is below one that belongs under it.
fn rises(money: &Money, path: &Path, report: &mut Report) {
    let (lower, upper) = money.quartiles.unzip();
    let steps = [
        ("low", None, money.low),
        ("quartiles", Some(0), lower),
        ("median", None, money.median),
        ("quartiles", Some(1), upper),
        ("high", None, money.high),
    ];
    let mut below: Option<(&str, f64)> = None;
    for (key, place, sum) in steps {
        let Some(sum) = sum else { continue };
        if let Some((under, least)) = below.filter(|(_, least)| sum < *least) {
            let expected = format!("at least {}, as under {}", figure(least), quoted(under));
            let path = path.key(key);
            let path = place.map_or(path, |place| path.place(place));
            report.problems.add(&path, figure(sum), expected);
        }
        below = Some((key, sum));
    }
}

fn is_absent(entry: &Json, key: &str) -> bool {
    matches!(entry.get(key), None | Some(Json::Null))
}

fn period(entry: &Json) -> Period {
    let word = entry.get("period").and_then(Json::text).unwrap_or_default();
    match PERIODS.iter().position(|period| *period == word) {
        Some(0) => Period::Hour,
        Some(1) => Period::Day,
        Some(2) => Period::Week,
        Some(3) => Period::Month,
        _ => Period::Year,
    }
}

fn fields(map: Option<&Json>) -> &[(String, Json)] {
    if let Some(Json::Object(fields)) = map { fields } else { &[] }
}
