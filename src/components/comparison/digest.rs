//! The answer first: what the roles are for, what sets them apart, what they share, what they pay and
//! where they lead, in five lines at most.

use std::mem;

use yew::{Html, Properties, component, html};

use super::digest_pay::paid;
use super::title::short;
use crate::app::compare::Model;
use crate::components::Shared;
use crate::components::env::{Env, english};
use crate::components::markup_text::text;
use crate::domain::comparison::is_known;
use crate::domain::contrast::{Told, contrasts};
use crate::domain::moves::{moves_of, post_title};
use crate::domain::overlap::overlap;
use crate::domain::pack::{AspectId, Kind, Meaning, Pack, RoleId, Value};
use crate::i18n::{Catalog, Text};

/// So many contrasts are told of two roles, and one more of more.
const CONTRASTS: usize = 2;

/// So many next steps of a role are told.
const NEXT: usize = 2;

#[derive(Properties)]
pub(super) struct Props {
    pub(super) model: Shared<Model>,
    pub(super) env: Env,
}

/// The digest hangs on which rows there are.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.env == other.env && self.model.has_rows_of(&other.model)
    }
}

/// The lines, in the language of the pack where the wording for that is at hand.
#[component]
pub(super) fn Digest(Props { model, env }: &Props) -> Html {
    let catalog = &*spoken(&model.pack, &env.catalog);
    let line = |(at, line): (usize, Line)| match line {
        Line::Plain(sentences) => html! { <p key={at}>{ set_off(&sentences) }</p> },
        Line::Shared(line, things) if things.is_empty() => {
            html! { <p key={at}>{ text(&line) }</p> }
        }
        Line::Shared(line, things) => html! {
            <details key={at}>
                <summary>{ text(&line) }</summary>
                <ul>{ for things.iter().map(|thing| html! { <li key={thing.as_str()}>{ text(thing) }</li> }) }</ul>
            </details>
        },
    };
    html! {
        <div part="summary" lang={catalog.get(Text::Language)} dir={catalog.get(Text::Direction)}>{ for lines(model, catalog).into_iter().enumerate().map(line) }</div>
    }
}

/// Sentences, with what each is about set off. What is not set off is one text from one to the next, as
/// it is in markup.
fn set_off(sentences: &[String]) -> Html {
    let mut parts: Vec<Html> = Vec::new();
    let mut plain = String::new();
    for sentence in sentences {
        let mut rest = sentence.as_str();
        if let Some((about, after)) = sentence.split_once(": ") {
            if !plain.is_empty() {
                parts.push(text(&mem::take(&mut plain)));
            }
            parts.push(html! { <b>{ text(about) }</b> });
            plain.push_str(": ");
            rest = after;
        }
        plain.push_str(rest);
        plain.push(' ');
    }
    parts.push(text(plain.trim_end()));
    parts.into_iter().collect()
}

/// The lines as plain sentences, each with what it lists below it.
pub(super) fn sentences(model: &Model, catalog: &Shared<Catalog>) -> Vec<(String, Vec<String>)> {
    let lines = lines(model, &spoken(&model.pack, catalog));
    let plain = |line| match line {
        Line::Plain(sentences) => (sentences.join(" "), Vec::new()),
        Line::Shared(line, things) => (line, things),
    };
    lines.into_iter().map(plain).collect()
}

/// A line of the digest.
enum Line {
    /// Sentences.
    Plain(Vec<String>),
    /// How much the roles share, and what.
    Shared(String, Vec<String>),
}

/// English for a pack in English, whatever the page speaks: half a sentence in each is none.
fn spoken(pack: &Pack, page: &Shared<Catalog>) -> Shared<Catalog> {
    let english = english();
    if english.speaks(&pack.language) && !page.speaks("en") { english } else { page.clone() }
}

fn lines(model: &Model, catalog: &Catalog) -> Vec<Line> {
    let (pack, roles) = (&*model.pack, &model.choice.shown);
    let about =
        |label: &str, words: &str| ended(catalog.format(Text::DigestNamed, &[label, words]));
    let mut lines = Vec::new();
    let purposes = roles.iter().zip(purposes(pack, roles));
    let purposes = purposes.map(|(&role, purpose)| about(&pack[role].title, purpose));
    if roles.len() > 2 {
        lines.extend(joined(purposes));
    } else {
        lines.extend(purposes.map(|purpose| Line::Plain(vec![purpose])));
    }
    let titles = short(&model.titles());
    let name = |role: RoleId| {
        let index = roles.iter().position(|&one| one == role).unwrap_or_default();
        titles[index].as_str()
    };
    // In no language's sentence, since words of the pack stand in it.
    let of_each = |label: &str, each: &[(&str, &str)]| {
        let each: Vec<String> = each.iter().map(|(name, is)| [name, " – ", is].concat()).collect();
        about(label, &each.join(catalog.semicolon()))
    };
    let ours = [" (", &*catalog.get(Text::OurReading), ")"].concat();
    let told = contrasts(pack, roles, CONTRASTS + usize::from(roles.len() > 2));
    let mut apart: Vec<String> = Vec::new();
    for contrast in &told {
        let [(one, here), (other, there)] = contrast.ends;
        let (one, other) = (name(one), name(other));
        apart.push(match contrast.told {
            Told::Both => of_each(contrast.label, &[(one, here), (other, there)]),
            Told::First => catalog.format(Text::DigestMore, &[contrast.label, here, one, other]),
        });
    }
    if let Some(last) = apart.last_mut().filter(|_| told.iter().any(|one| one.editorial)) {
        say_ours(last, &ours);
    }
    lines.extend(joined(apart.into_iter()));
    let overlap = overlap(pack, roles);
    if overlap.all > 0 {
        let number = |count: usize| match count {
            0 => catalog.get(Text::DigestNone).as_ref().into(),
            count => catalog.number(count as f64),
        };
        let said = if roles.len() > 2 { Text::DigestSharedSome } else { Text::DigestShared };
        let counts = [overlap.shared, overlap.all, overlap.common.len()].map(number);
        let mut line = catalog.format(said, &counts.each_ref().map(String::as_str));
        let mut is_ours = false;
        let thing = |(meaning, by): &(Meaning, Vec<RoleId>)| {
            let words = match *meaning {
                Meaning::Concept(concept) => {
                    is_ours = true;
                    &pack[concept].label
                }
                Meaning::Words(words) => words,
            };
            if roles.len() == 2 {
                return words.to_owned();
            }
            let by: Vec<&str> = by.iter().map(|&role| name(role)).collect();
            [words, ": ", &catalog.list(&by)].concat()
        };
        let things = overlap.common.iter().map(thing).collect();
        if is_ours {
            say_ours(&mut line, &ours);
        }
        lines.push(Line::Shared(line, things));
    }
    let unknown = catalog.get(Text::Unknown);
    // Of whom nothing is said, that is said once.
    let fact = |label: &str, told: Vec<String>| {
        let (mut known, mut silent): (Vec<(&str, &str)>, Vec<&str>) = (Vec::new(), Vec::new());
        for (name, told) in titles.iter().zip(&told) {
            if told.is_empty() {
                silent.push(name);
            } else {
                known.push((name, told));
            }
        }
        let names = catalog.list(&silent);
        let is_known = !known.is_empty();
        known.extend((!silent.is_empty()).then_some((&*names, &*unknown)));
        is_known.then(|| of_each(label, &known))
    };
    let is_paid = |&row: &AspectId| {
        pack[row].kind == Kind::Money && roles.iter().any(|&role| is_known(pack, role, row))
    };
    let pay = AspectId::all(pack).find(is_paid).and_then(|row| {
        let paid = roles.iter().map(|&role| paid(pack, catalog, role, row));
        fact(&pack[row].label, paid.collect())
    });
    let next = roles.iter().map(|&role| {
        let posts = moves_of(pack, role).advance;
        let mut titles: Vec<&str> =
            posts.iter().take(NEXT).map(|post| post_title(pack, post)).collect();
        titles.extend((posts.len() > NEXT).then_some("…"));
        titles.join(&catalog.get(Text::Comma))
    });
    let next = fact(&catalog.get(Text::DigestNext), next.collect());
    lines.extend(joined(pay.into_iter().chain(next)));
    lines
}

/// Sentences as one line.
fn joined(sentences: impl Iterator<Item = String>) -> Option<Line> {
    let sentences: Vec<String> = sentences.collect();
    (!sentences.is_empty()).then_some(Line::Plain(sentences))
}

/// What roles are for: in a few words where a row has them, else, or where those are the same for two,
/// in their summaries'.
fn purposes<'a>(pack: &'a Pack, roles: &[RoleId]) -> Vec<&'a str> {
    let gists: Vec<&str> = roles.iter().map(|&role| purpose(pack, role)).collect();
    if (1..gists.len()).any(|at| gists[..at].contains(&gists[at])) {
        return roles.iter().map(|&role| pack[role].summary.as_str()).collect();
    }
    gists
}

fn purpose(pack: &Pack, role: RoleId) -> &str {
    let gist =
        AspectId::all(pack).find_map(|aspect| match &pack.values(role, aspect).first()?.value {
            Value::Prose { gist, .. } => gist.as_deref(),
            Value::List(_) | Value::Money(_) | Value::Percent { .. } | Value::Level(_) => None,
        });
    gist.unwrap_or(&pack[role].summary)
}

/// Puts words before the full stop.
fn say_ours(sentence: &mut String, ours: &str) {
    sentence.insert_str(sentence.trim_end_matches('.').len(), ours);
}

/// A sentence with one sign at its end.
fn ended(mut sentence: String) -> String {
    if sentence.trim_end_matches('.').ends_with(['?', '!', '…']) || sentence.ends_with("..") {
        sentence.pop();
    }
    sentence
}
