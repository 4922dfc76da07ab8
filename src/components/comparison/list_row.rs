//! A row of lists: what roles say of one thing stands on one line, each in its own words; below stands
//! what one role alone has.

use yew::{Html, html};

use super::cell::key;
use super::row_heading::{Props, differs, heading, state};
use super::sources::{citation, number};
use crate::app::compare::{Drawn, Msg, is_aside};
use crate::components::handlers::send;
use crate::components::markup_text::{attr, flag, said, text};
use crate::domain::comparison::{Line, Sharing, lines};
use crate::domain::overlap::{counts, sharing};
use crate::domain::pack::{Phrase, SourceId};
use crate::i18n::Text;

/// So many points of a role show at first, and so many of them in a narrow container: what roles have in
/// common before what one has alone. A last one is not left out by itself.
const FEW: usize = 6;
const NARROW: usize = 3;

/// The lines of the row; the first bears its heading.
pub(super) fn list_row(props: &Props) -> Html {
    let Props { env, aspect, roles, expanded, drawn, .. } = props;
    let lines = lines(&env.pack, roles, *aspect);
    let common = lines.iter().take_while(|line| line.sharing != Sharing::Unique).count();
    let (common, single) = lines.split_at(common);
    let columns: Vec<Vec<Point>> =
        (0..roles.len()).map(|index| points(props, common, single, index)).collect();
    let has = |with: fn(&Point) -> bool| columns.iter().flatten().any(with);
    let has_own = has(|point| point.rest || !point.common) || columns.iter().any(Vec::is_empty);
    let has_more = has_own || has(|point| point.late);
    let (few, narrow) = (most(common.len(), FEW), most(common.len(), NARROW));
    let of_line = |at: usize, line: &Line| {
        let goes_on = has_more || at + 1 < common.len();
        let cell = |index: usize| {
            let column = columns[index].iter();
            let here = column.filter(|point| point.meaning_is(line)).enumerate();
            let point = |(nth, point): (usize, &Point)| {
                html! { <li key={nth} data-state={shape(line.sharing)}>{ words(props, point) }</li> }
            };
            cell(props, index, html! { <ul role="list">{ for here.map(point) }</ul> })
        };
        html! {
            <tr key={at} role="row" data-state={state(props, at >= few, at >= narrow)} hidden={props.hidden}
                data-differs={(at == 0).then(|| differs(props))} data-joined={goes_on.then_some("")}>
                if at == 0 { { heading(props) } } else { { again(props, line.sharing) } }
                { for (0..roles.len()).map(cell) }
            </tr>
        }
    };
    // Of a list that is not drawn whole, what shows is drawn.
    let is_drawn = |rest: bool, late: bool| match drawn {
        Drawn::FirstLook => *expanded || !(rest || late),
        Drawn::Shown => *expanded || !rest,
        Drawn::Whole => true,
    };
    let shown = common.iter().enumerate().filter(|(at, _)| is_drawn(*at >= few, *at >= narrow));
    let common_rows: Vec<Html> = shown.map(|(at, line)| of_line(at, line)).collect();
    let lists = |index: usize| {
        let column: Vec<&Point> = columns[index].iter().filter(|point| !point.common).collect();
        let item = |(nth, point): (usize, &&Point)| {
            let before = column[..nth].iter().filter(|one| one.phrase.text == point.phrase.text);
            let folded = match (*expanded, point.rest, point.late) {
                (true, ..) | (_, false, false) => "",
                (false, true, _) => "folded ",
                (false, false, true) => "late ",
            };
            let state = [folded, shape(point.sharing).unwrap_or_default()].concat();
            html! {
                <li key={key(&point.phrase.text, before.count())} data-state={(!state.is_empty()).then_some(state)}>
                    { words(props, point) }
                </li>
            }
        };
        let drawn = column.iter().enumerate().filter(|(_, one)| is_drawn(one.rest, one.late));
        let rest = columns[index].iter().any(|point| point.rest);
        let unfolds = rest || columns[index].iter().any(|point| point.late);
        let unknown = columns[index].is_empty();
        cell(
            props,
            index,
            html! {
                <>
                    if unknown { <span class="quiet" lang={env.catalog.get(Text::Language)}>{ said(&env.catalog, Text::Unknown) }</span> }
                    if !column.is_empty() { <ul role="list">{ for drawn.map(item) }</ul> }
                    if unfolds { { unfold(props, columns[index].len(), (!rest).then_some("narrow")) } }
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
    /// Whether another role has one like it in this row.
    common: bool,
    /// How many have one like it, in whichever row.
    sharing: Sharing,
    /// Whether it shows only when all of the row does.
    rest: bool,
    /// Whether it is so in a narrow container.
    late: bool,
    /// Whether its source's number stands behind it, as it does behind the last with that source.
    cites: bool,
}

impl Point<'_> {
    fn meaning_is(&self, line: &Line) -> bool {
        self.phrase.meaning() == line.meaning
    }
}

/// Of so many, how many show where `few` are to.
fn most(count: usize, few: usize) -> usize {
    if count > few + 1 { few } else { count }
}

/// The points of a role: those that others have in this row, in the lines' order; then its own, first
/// those that others have elsewhere. What is common is counted by lines, the rest by its own phrases.
fn points<'a>(
    Props { env, aspect, roles, .. }: &Props,
    common: &[Line<'a>],
    single: &[Line<'a>],
    index: usize,
) -> Vec<Point<'a>> {
    let [few, narrow] = [FEW, NARROW].map(|few| most(common.len(), few));
    let mut points = Vec::new();
    let mut add = |line: &Line<'a>, sharing, rest, late, nth: usize| {
        let (phrase, source) = line.phrases[index][nth];
        let common = line.sharing != Sharing::Unique;
        points.push(Point { phrase, source, common, sharing, rest, late, cites: false });
    };
    for (at, line) in common.iter().enumerate() {
        for nth in 0..line.phrases[index].len() {
            add(line, line.sharing, at >= few, at >= narrow, nth);
        }
    }
    let own = single.iter().filter(|line| !line.phrases[index].is_empty());
    let own = own.map(|line| match counts(&env.pack, *aspect) {
        true => (line, sharing(&env.pack, roles, line.meaning)),
        false => (line, Sharing::Unique),
    });
    let (mut own, alone): (Vec<_>, Vec<_>) = own.partition(|(_, by)| *by != Sharing::Unique);
    own.extend(alone);
    let count = own.iter().map(|(line, _)| line.phrases[index].len()).sum();
    // What is common comes to its end before.
    let [few, narrow] = [(few, FEW), (narrow, NARROW)].map(|(shown, few)| {
        if shown < common.len() { 0 } else { most(count, few.saturating_sub(shown)) }
    });
    let mut at = 0;
    for (line, by) in own {
        for nth in 0..line.phrases[index].len() {
            add(line, by, at >= few, at >= narrow, nth);
            at += 1;
        }
    }
    cite(&mut points);
    points
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
    let Props { env, aspect, roles, .. } = props;
    let role = &env.pack[roles[index]];
    html! {
        <td key={role.slug.as_str()} role="cell" data-state={is_aside(index).then_some("aside")}
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

/// What folds out the points that do not show, or folds them in again; `state` says where only a narrow
/// container leaves any out.
fn unfold(props: &Props, all: usize, state: Option<&'static str>) -> Html {
    let Props { env, aspect, expanded, on, .. } = props;
    html! {
        <button type="button" class="rest" lang={env.catalog.get(Text::Language)} data-state={state} aria-expanded={flag(*expanded)}
            onclick={send(on, Msg::Expanded(*aspect))}>
            if *expanded {
                { said(&env.catalog, Text::Fewer) }
            } else {
                { text(&env.catalog.format(Text::AndMore, &[&env.catalog.number(all as f64)])) }
            }
        </button>
    }
}
