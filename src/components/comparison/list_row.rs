//! A row of lists: what roles say of one thing stands on one line, each in its own words; below stands
//! what one role alone has.

use yew::{Html, html};

use super::cell::key;
use super::row_heading::{Props, differs, heading, state};
use super::sources::{citation, number};
use crate::app::compare::{Drawn, Msg};
use crate::components::handlers::send;
use crate::components::markup_text::{attr, flag, said, text};
use crate::domain::comparison::{Line, Sharing, lines};
use crate::domain::pack::{Phrase, SourceId};
use crate::i18n::Text;

/// So many points of a role show at first, unless nearly all would.
const FEW: usize = 6;

/// So many lines that roles have in common a narrow container shows of a long list.
const NARROW: usize = 1;

/// So many points of what each role has alone it shows of one.
const NARROW_ALONE: usize = 2;

/// The lines of the row; the first bears its heading.
pub(super) fn list_row(props: &Props) -> Html {
    let Props { env, aspect, roles, expanded, drawn, .. } = props;
    let lines = lines(&env.pack, roles, *aspect);
    let common = lines.iter().take_while(|line| line.sharing != Sharing::Unique).count();
    let (common, single) = lines.split_at(common);
    let alone = |index: usize| single.iter().flat_map(move |line| &line.phrases[index]).count();
    let most = (0..roles.len()).map(alone).max().unwrap_or_default();
    let folds = common.len() + most > FEW + 1;
    // Half of what shows at first is common, or more where there is little else.
    let few =
        if folds { common.len().min((FEW / 2).max(FEW.saturating_sub(most))) } else { FEW + 1 };
    let few_alone = if folds { FEW - few } else { FEW + 1 };
    let columns: Vec<Vec<Point>> = (0..roles.len())
        .map(|index| {
            let common = points(common, index, few);
            let mut points: Vec<Point> = common.chain(points(single, index, few_alone)).collect();
            for point in &mut points {
                point.rest &= !expanded;
            }
            cite(&mut points);
            points
        })
        .collect();
    // A narrow container leaves some out of shorter lists as well.
    let long = columns.iter().any(|column| column.len() > FEW / 2);
    let has_own = folds || !single.is_empty() || columns.iter().any(Vec::is_empty);
    let has_more = has_own || long;
    let of_line = |at: usize, line: &Line| {
        let goes_on = has_more || at + 1 < common.len();
        let rest = at >= few && !expanded;
        let cell = |index: usize| {
            let column = columns[index].iter();
            let here = column.filter(|point| point.meaning_is(line)).enumerate();
            let point = |(nth, point): (usize, &Point)| {
                html! { <li key={nth} data-state={shape(line.sharing)}>{ words(props, point) }</li> }
            };
            cell(props, index, html! { <ul role="list">{ for here.map(point) }</ul> })
        };
        html! {
            <tr key={at} role="row" data-state={state(props, rest, long && at >= NARROW)} hidden={props.hidden}
                data-differs={(at == 0).then(|| differs(props))} data-joined={goes_on.then_some("")}>
                if at == 0 { { heading(props) } } else { { again(props, line.sharing) } }
                { for (0..roles.len()).map(cell) }
            </tr>
        }
    };
    // Of a list that is not drawn whole, so much is drawn of what is common, and of each role's own.
    let (drawn, drawn_alone) = match drawn {
        Drawn::FirstLook if long && !expanded => (few.min(NARROW), few_alone.min(NARROW_ALONE)),
        Drawn::FirstLook | Drawn::Shown if !expanded => (few, few_alone),
        Drawn::FirstLook | Drawn::Shown | Drawn::Whole => (usize::MAX, usize::MAX),
    };
    let shown = common.iter().enumerate().take(drawn);
    let common_rows: Vec<Html> = shown.map(|(at, line)| of_line(at, line)).collect();
    let lists = |index: usize| {
        let column = columns[index].iter().filter(|point| !point.common);
        let drawn = column.clone().take(drawn_alone);
        let item = |(nth, point): (usize, &Point)| {
            let before =
                column.clone().take(nth).filter(|one| one.phrase.text == point.phrase.text);
            html! {
                <li key={key(&point.phrase.text, before.count())} data-state={point.rest.then_some("folded")}>
                    { words(props, point) }
                </li>
            }
        };
        let rest = columns[index].iter().filter(|point| point.rest).count();
        let unknown = columns[index].is_empty();
        let unfolds = columns[index].len() > FEW / 2;
        cell(
            props,
            index,
            html! {
                <>
                    if unknown { <span class="quiet" lang={env.catalog.get(Text::Language)}>{ said(&env.catalog, Text::Unknown) }</span> }
                    if column.clone().next().is_some() {
                        <ul role="list" data-state={unfolds.then_some("long")}>{ for drawn.enumerate().map(item) }</ul>
                    }
                    if unfolds { { unfold(props, columns[index].len(), rest) } }
                </>
            },
        )
    };
    html! {
        <>
            { for common_rows }
            if has_more {
                <tr key="alone" role="row" data-slim={(!has_own).then_some("")} data-state={state(props, false, false)} hidden={props.hidden}
                    data-differs={common.is_empty().then(|| differs(props))}>
                    if common.is_empty() { { heading(props) } } else { { again(props, Sharing::Unique) } }
                    { for (0..roles.len()).map(lists) }
                </tr>
            }
        </>
    }
}

/// A phrase of a role as the row shows it.
struct Point<'a> {
    phrase: &'a Phrase,
    source: SourceId,
    /// Whether another role has one like it.
    common: bool,
    /// Whether it shows only when all of the row does.
    rest: bool,
    /// Whether its source's number stands behind it, as it does behind the last with that source.
    cites: bool,
}

impl Point<'_> {
    fn meaning_is(&self, line: &Line) -> bool {
        self.phrase.meaning() == line.meaning
    }
}

fn points<'a>(lines: &'a [Line], index: usize, few: usize) -> impl Iterator<Item = Point<'a>> {
    let phrases = lines.iter().enumerate().flat_map(move |(at, line)| {
        let common = line.sharing != Sharing::Unique;
        line.phrases[index].iter().map(move |&(phrase, source)| (at, common, phrase, source))
    });
    // What is common is counted by lines, what is not by the role's own phrases.
    phrases.enumerate().map(move |(nth, (at, common, phrase, source))| {
        let rest = if common { at } else { nth } >= few;
        Point { phrase, source, common, rest, cites: false }
    })
}

fn cite(points: &mut [Point]) {
    // Once behind what shows, and once behind all, which is on paper.
    for rest in [false, true] {
        let mut cited: Vec<SourceId> = Vec::new();
        for point in points.iter_mut().rev().filter(|point| point.rest == rest) {
            if !cited.contains(&point.source) {
                cited.push(point.source);
                point.cites = true;
            }
        }
    }
}

fn words(props: &Props, point: &Point) -> Html {
    let Props { env, sources, .. } = props;
    let phrase = text(&point.phrase.text);
    let phrase = match &point.phrase.help {
        Some(help) => html! { <details><summary>{ phrase }</summary>{ text(help) }</details> },
        None => phrase,
    };
    if !point.cites {
        return phrase;
    }
    let mark = citation(env, point.source, None, number(sources, point.source));
    html! { <>{ phrase }{ mark }</> }
}

/// How many of the roles have it, as a shape.
fn shape(sharing: Sharing) -> Option<&'static str> {
    match sharing {
        Sharing::All => Some("all"),
        Sharing::Some => Some("some"),
        Sharing::Unique => None,
    }
}

fn cell(props: &Props, index: usize, content: Html) -> Html {
    let Props { env, aspect, roles, pair, .. } = props;
    let role = &env.pack[roles[index]];
    html! {
        <td key={role.slug.as_str()} role="cell" data-state={(!pair.contains(&index)).then_some("aside")}
            data-role={attr(&role.slug)} data-aspect={attr(&env.pack[*aspect].id)}>
            { content }
        </td>
    }
}

/// The heading again, for those who hear the table line by line.
fn again(props: &Props, sharing: Sharing) -> Html {
    let Props { env, aspect, .. } = props;
    let word = match sharing {
        Sharing::All => Some(Text::SharedByAll),
        Sharing::Some => Some(Text::SharedBySome),
        Sharing::Unique => None,
    };
    html! {
        <th key="heading" role="rowheader" scope="row" class="again" lang={env.catalog.get(Text::Language)}>
            <span class="unseen">
                <span lang={attr(&env.pack.language)}>{ text(&env.pack[*aspect].label) }</span>
                if let Some(word) = word { { said(&env.catalog, Text::Comma) }{ said(&env.catalog, word) } }
            </span>
        </th>
    }
}

/// What folds out the points that do not show, or folds them in again; only a narrow container leaves
/// any out of a column that has none in `rest`.
fn unfold(props: &Props, all: usize, rest: usize) -> Html {
    let Props { env, aspect, expanded, on, .. } = props;
    html! {
        <button type="button" class="rest" lang={env.catalog.get(Text::Language)} data-state={(rest == 0 && !*expanded).then_some("narrow")} aria-expanded={flag(*expanded)}
            onclick={send(on, Msg::Expanded(*aspect))}>
            if *expanded {
                { said(&env.catalog, Text::Fewer) }
            } else {
                { text(&env.catalog.format(Text::AndMore, &[&env.catalog.number(all as f64)])) }
            }
        </button>
    }
}
