//! What a pack holds and what it lacks, in lines for its author.

use std::fmt::Write;

use super::doubts::doubts;
use super::likeness;
use crate::domain::pack::{
    AspectId, Audience, Kind, Pack, Post, Role, RoleId, Source, SourceId, Value,
};
use crate::domain::quiz::Quiz;

pub(super) fn report(pack: &Pack) -> String {
    let mut text = format!("{} ({})\n", pack.title, pack.language);
    let asked =
        |audience| pack.items.iter().filter(|item| item.audience == audience).count().to_string();
    let quiz = Quiz::new(pack, &[], Audience::Individual);
    let rows = [
        ("roles", pack.roles.len().to_string()),
        ("roles in the quiz", quiz.map_or(0, |quiz| quiz.roles().len()).to_string()),
        ("aspects", pack.aspects.len().to_string()),
        ("concepts", pack.concepts.len().to_string()),
        ("dimensions", pack.dimensions.len().to_string()),
        ("items for individuals", asked(Audience::Individual)),
        ("items for organizations", asked(Audience::Organization)),
        ("career moves", pack.relations.len().to_string()),
        ("sources", pack.sources.len().to_string()),
    ];
    for (label, count) in rows {
        let _ = writeln!(text, "  {label:<24}{count:>5}");
    }
    section(&mut text, "Coverage: what is not told of a role", &coverage(pack));
    section(
        &mut text,
        "What every two roles share, of all that either lists",
        &likeness::shares(pack),
    );
    section(&mut text, "Phrases that may need a common concept", &likeness::unnamed(pack));
    section(&mut text, "Targets that name no aspect", &unfounded(pack));
    section(&mut text, "Sources without a date", &undated(pack));
    section(&mut text, "Sources that nothing cites", &uncited(pack));
    section(&mut text, "Links", &links(pack));
    let doubts = doubts(pack);
    if !doubts.is_empty() {
        section(&mut text, "Hardly meant", &doubts);
    }
    text
}

fn section(text: &mut String, heading: &str, lines: &[String]) {
    let _ = writeln!(text, "{heading}:{}", if lines.is_empty() { " none" } else { "" });
    for line in lines {
        let _ = writeln!(text, "  {line}");
    }
}

fn coverage(pack: &Pack) -> Vec<String> {
    let mut lines = Vec::new();
    for id in RoleId::all(pack) {
        let (known, lacking): (Vec<AspectId>, Vec<AspectId>) =
            AspectId::all(pack).partition(|&aspect| is_known(pack, id, aspect));
        let slug = &pack[id].slug;
        if known.is_empty() {
            lines.push(format!("{slug}: nothing is told"));
        } else if lacking.len() > known.len() {
            lines.push(format!("{slug}: all but {}", named(pack, &known)));
        } else if !lacking.is_empty() {
            lines.push(format!("{slug}: {}", named(pack, &lacking)));
        }
    }
    lines
}

fn named(pack: &Pack, aspects: &[AspectId]) -> String {
    let names: Vec<&str> = aspects.iter().map(|&aspect| pack[aspect].id.as_str()).collect();
    if names.is_empty() { "none".into() } else { names.join(", ") }
}

fn is_known(pack: &Pack, role: RoleId, aspect: AspectId) -> bool {
    match pack[aspect].kind {
        Kind::Moves => pack
            .relations
            .iter()
            .any(|relation| [&relation.from, &relation.to].contains(&&Post::Role(role))),
        Kind::Prose | Kind::List | Kind::Money | Kind::Percent | Kind::Level(_) => {
            !pack.values(role, aspect).is_empty()
        }
    }
}

fn unfounded(pack: &Pack) -> Vec<String> {
    let mut lines = Vec::new();
    for Role { slug, targets, .. } in &pack.roles {
        for (dimension, target) in pack.dimensions.iter().zip(targets) {
            if target.as_ref().is_some_and(|target| target.because.is_empty()) {
                lines.push(format!("{slug}: {}", dimension.id));
            }
        }
    }
    lines
}

fn undated(pack: &Pack) -> Vec<String> {
    let mut lines = Vec::new();
    for id in SourceId::all(pack) {
        let Source { id: name, title, published, .. } = &pack[id];
        if published.is_none() {
            let figures = cited(pack, id).filter(|&figure| figure).count();
            let note = match figures {
                0 => String::new(),
                1 => " (1 figure is shown as undated)".into(),
                _ => format!(" ({figures} figures are shown as undated)"),
            };
            lines.push(format!("{name}: {title}{note}"));
        }
    }
    lines
}

fn uncited(pack: &Pack) -> Vec<String> {
    let unused = SourceId::all(pack).filter(|&id| cited(pack, id).next().is_none());
    unused.map(|id| format!("{}: {}", pack[id].id, pack[id].title)).collect()
}

/// All that is from that source: whether it is a figure.
fn cited(pack: &Pack, source: SourceId) -> impl Iterator<Item = bool> {
    let values = pack.roles.iter().flat_map(|role| role.values.iter().flatten());
    let figures =
        values.filter(move |value| value.source == source).map(|value| match value.value {
            Value::Money(_) | Value::Percent { .. } => true,
            Value::Prose { .. } | Value::List(_) | Value::Level(_) => false,
        });
    let paths = pack.roles.iter().filter_map(|role| role.path.as_ref()).map(|path| path.source);
    let moves = pack.relations.iter().filter_map(|relation| relation.source);
    figures.chain(paths.chain(moves).filter(move |&one| one == source).map(|_| false))
}

fn links(pack: &Pack) -> Vec<String> {
    let mut lines = Vec::new();
    for Source { id, url, .. } in &pack.sources {
        match url {
            None => lines.push(format!("{id}: no address")),
            Some(url) if url.len() >= 5 && url[..5].eq_ignore_ascii_case("http:") => {
                lines.push(format!("{id}: not encrypted, {url}"));
            }
            Some(_) => {}
        }
    }
    lines
}
