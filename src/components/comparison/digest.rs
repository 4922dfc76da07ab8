//! The answer first: what the roles are for, what sets them apart, what they share, what they pay and
//! where they lead, in five lines at most.

use std::mem;

use yew::{Html, Properties, component, html};

use crate::app::compare::Model;
use crate::components::Shared;
use crate::components::env::{Env, english};
use crate::components::markup_text::text;
use crate::domain::contrast::contrasts;
use crate::domain::moves::{moves_of, post_title};
use crate::domain::overlap::overlap;
use crate::domain::pack::{AspectId, Kind, Meaning, Money, Pack, RoleId, Top, Value};
use crate::i18n::{Catalog, Text};

/// So many contrasts are told.
const CONTRASTS: usize = 2;

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
        <div part="summary" lang={catalog.get(Text::Language)}>{ for lines(model, catalog).into_iter().enumerate().map(line) }</div>
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

/// The lines as plain sentences.
pub(super) fn sentences(model: &Model, catalog: &Shared<Catalog>) -> Vec<String> {
    let lines = lines(model, &spoken(&model.pack, catalog));
    let plain = |line| match line {
        Line::Plain(sentences) => sentences.join(" "),
        Line::Shared(line, _) => line,
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
    let (pack, roles, rows) = (&*model.pack, &model.choice.shown, model.all_rows());
    let mut lines = Vec::new();
    let purposes = roles.iter().map(|&role| {
        let words = [pack[role].title.as_str(), purpose(pack, role)];
        ended(catalog.format(Text::DigestNamed, &words))
    });
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
    let told = contrasts(pack, roles, rows, CONTRASTS);
    let told = told.iter().map(|contrast| {
        let [(one, here), (other, there)] = contrast.ends;
        let (one, other) = (name(one), name(other));
        let label = if contrast.editorial {
            let ours = catalog.get(Text::OurReading);
            [contrast.label, " (", &*ours, ")"].concat()
        } else {
            contrast.label.into()
        };
        ended(catalog.format(Text::DigestEnds, &[&label, one, here, other, there]))
    });
    lines.extend(joined(told));
    let common = overlap(pack, roles, rows);
    if common.all > 0 {
        let number = |count: usize| match count {
            0 => catalog.get(Text::DigestNone).as_ref().into(),
            count => catalog.number(count as f64),
        };
        let has_duties = rows.iter().any(|row| pack[row.aspect].id == "duties");
        let said = if has_duties { Text::DigestShared } else { Text::DigestSharedPoints };
        let said = if roles.len() > 2 { Text::DigestSharedSome } else { said };
        let counts = [common.shared.len(), common.all, common.common].map(number);
        let line = catalog.format(said, &counts.each_ref().map(String::as_str));
        let thing = |meaning: &Meaning| match *meaning {
            Meaning::Concept(concept) => pack[concept].label.clone(),
            Meaning::Words(words) => words.into(),
        };
        lines.push(Line::Shared(line, common.shared.iter().map(thing).collect()));
    }
    let pay = rows.iter().map(|row| row.aspect).find(|&row| pack[row].kind == Kind::Money);
    let pay = pay.map(|aspect| {
        let told: Vec<String> =
            roles.iter().map(|&role| paid(pack, catalog, role, name(role), aspect)).collect();
        let told = told.join(catalog.semicolon());
        catalog.format(Text::DigestNamed, &[&pack[aspect].label, &told])
    });
    let leads = roles.iter().filter_map(|&role| {
        let post = moves_of(pack, role).advance.first().map(|post| post_title(pack, post))?;
        Some(catalog.format(Text::DigestLead, &[name(role), post]))
    });
    let leads: Vec<String> = leads.collect();
    let next = || {
        let words = [&*catalog.get(Text::DigestNext), &leads.join(catalog.semicolon())];
        catalog.format(Text::DigestNamed, &words)
    };
    lines.extend(joined(pay.into_iter().chain((!leads.is_empty()).then(next))));
    lines
}

/// Sentences as one line.
fn joined(sentences: impl Iterator<Item = String>) -> Option<Line> {
    let sentences: Vec<String> = sentences.collect();
    (!sentences.is_empty()).then_some(Line::Plain(sentences))
}

/// What a role is for, in a few words where a row has them, else in its summary's.
fn purpose(pack: &Pack, role: RoleId) -> &str {
    let gist =
        AspectId::all(pack).find_map(|aspect| match &pack.values(role, aspect).first()?.value {
            Value::Prose { gist, .. } => gist.as_deref(),
            Value::List(_) | Value::Money(_) | Value::Percent { .. } | Value::Level(_) => None,
        });
    gist.unwrap_or(&pack[role].summary)
}

/// Titles without the words at their end, or else at their start, that all of them have.
fn short(titles: &[&str]) -> Vec<String> {
    let words: Vec<Vec<&str>> = titles.iter().map(|title| title.split(' ').collect()).collect();
    let least = words.iter().map(Vec::len).min().unwrap_or(1) - 1;
    let common = |word: fn(&[&str], usize) -> String| {
        let is_common = |&at: &usize| words.iter().all(|one| word(one, at) == word(&words[0], at));
        (0..least).take_while(is_common).count()
    };
    let end = common(|words, at| words[words.len() - 1 - at].into());
    let start = if end == 0 { common(|words, at| words[at].into()) } else { 0 };
    let short: Vec<String> =
        words.iter().map(|words| words[start..words.len() - end].join(" ")).collect();
    // “Manager” beside “Operations Manager” would be either.
    let is_in_other = |one: &String| short.iter().any(|two| two != one && two.ends_with(&**one));
    if short.iter().any(is_in_other) {
        return titles.iter().map(|&title| title.into()).collect();
    }
    short
}

/// All dated pay of a role in one range with its years: of the figures in the currency and for the
/// period of the first.
fn paid(pack: &Pack, catalog: &Catalog, role: RoleId, title: &str, aspect: AspectId) -> String {
    let mut all: Option<(Money, &str, &str)> = None;
    for sourced in pack.values(role, aspect) {
        let (Some(published), Value::Money(money)) =
            (pack[sourced.source].published.as_deref(), &sourced.value)
        else {
            continue;
        };
        let year = &published[..4];
        let Some((whole, from, to)) = &mut all else {
            all = Some((money.clone(), year, year));
            continue;
        };
        if whole.currency == money.currency && whole.period == money.period {
            let ends = |money: &Money| [money.low, money.median, money.high];
            let sums = ends(whole).into_iter().chain(ends(money)).flatten();
            let lowest = sums.clone().fold(f64::INFINITY, f64::min);
            let highest = sums.fold(0.0, f64::max);
            let open = [whole.top, money.top].into_iter().find(|&top| top != Top::Exact);
            (whole.low, whole.median, whole.high) = (Some(lowest), None, Some(highest));
            whole.top = open.map_or(Top::Exact, |_| Top::Open);
            (*from, *to) = ((*from).min(year), (*to).max(year));
        }
    }
    let Some((money, from, to)) = all else {
        return catalog.format(Text::DigestNoPay, &[title]);
    };
    let years = if from == to { from.to_owned() } else { [from, "–", to].concat() };
    catalog.format(Text::DigestPay, &[title, &catalog.pay(&money), &years])
}

/// A sentence with one sign at its end.
fn ended(mut sentence: String) -> String {
    if sentence.trim_end_matches('.').ends_with(['?', '!', '…']) || sentence.ends_with("..") {
        sentence.pop();
    }
    sentence
}
