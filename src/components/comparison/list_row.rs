//! A row of lists: what roles say of one thing stands on one line, each in its own words; below stands
//! what one role alone has.

use yew::{Html, html};

use super::cell::key;
use super::points::{Point, common_shown, from, points};
use super::row_heading::{Props, differs, heading, state};
use super::sources::{citation, number};
use crate::app::compare::{Drawn, Msg, is_aside};
use crate::components::handlers::send;
use crate::components::markup_text::{attr, flag, said, text};
use crate::domain::comparison::{Line, Sharing, lines};
use crate::domain::overlap::counts;
use crate::i18n::Text;

/// The lines of the row; the first bears its heading.
pub(super) fn list_row(props: &Props) -> Html {
    let Props { env, aspect, roles, expanded, drawn, .. } = props;
    let lines = lines(&env.pack, roles, *aspect);
    let common = lines.iter().take_while(|line| line.sharing != Sharing::Unique).count();
    let (common, single) = lines.split_at(common);
    let columns: Vec<Vec<Point>> =
        (0..roles.len()).map(|index| points(common, single, index)).collect();
    let has = |with: fn(&Point) -> bool| columns.iter().flatten().any(with);
    let has_own = has(|point| point.from == Drawn::Whole || !point.common)
        || columns.iter().any(Vec::is_empty);
    let has_more = has_own || has(|point| point.from != Drawn::FirstLook);
    let [narrow, few] = common_shown(common);
    let of_line = |at: usize, line: &Line| {
        let goes_on = has_more || at + 1 < common.len();
        let state = match state(props, at >= few, at >= narrow) {
            // The heading shows all the same.
            Some("late") if at == 0 && !props.late => Some("head"),
            state => state,
        };
        let cell = |index: usize| {
            let column = columns[index].iter();
            let here = column.filter(|point| point.meaning_is(line)).enumerate();
            let point = |(nth, point): (usize, &Point)| {
                html! { <li key={nth} data-state={shape(props, line)}>{ words(props, point) }</li> }
            };
            cell(props, index, html! { <ul role="list">{ for here.map(point) }</ul> })
        };
        html! {
            <tr key={at} role="row" data-state={state} hidden={props.hidden}
                data-differs={(at == 0).then(|| differs(props))} data-joined={goes_on.then_some("")}>
                if at == 0 { { heading(props) } } else { { again(props, line.sharing) } }
                { for (0..roles.len()).map(cell) }
            </tr>
        }
    };
    // Of a list that is not drawn whole, what shows is drawn.
    let is_drawn = |from: Drawn| *expanded || from <= *drawn;
    let is_drawn_at = |at| at == 0 || is_drawn(from(at, narrow, few));
    let shown = common.iter().enumerate().filter(|(at, _)| is_drawn_at(*at));
    let common_rows: Vec<Html> = shown.map(|(at, line)| of_line(at, line)).collect();
    let lists = |index: usize| {
        let column: Vec<&Point> = columns[index].iter().filter(|point| !point.common).collect();
        let item = |(nth, point): (usize, &&Point)| {
            let before = column[..nth].iter().filter(|one| one.phrase.text == point.phrase.text);
            let folded = match point.from {
                Drawn::Whole if !expanded => Some("folded"),
                Drawn::Shown if !expanded => Some("late"),
                Drawn::FirstLook | Drawn::Shown | Drawn::Whole => None,
            };
            html! {
                <li key={key(&point.phrase.text, before.count())} data-state={folded}>
                    { words(props, point) }
                </li>
            }
        };
        let drawn = column.iter().enumerate().filter(|(_, one)| is_drawn(one.from));
        let rest = columns[index].iter().any(|point| point.from == Drawn::Whole);
        let unfolds = columns[index].iter().any(|point| point.from != Drawn::FirstLook);
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

fn words(props: &Props, point: &Point) -> Html {
    let Props { env, sources, .. } = props;
    let mark = || citation(env, point.source, None, number(sources, point.source));
    let phrase = html! { <>{ text(&point.phrase.text) }if point.cites { { mark() } }</> };
    match &point.phrase.help {
        // The number follows the last word, which the summary has.
        Some(help) => html! { <details><summary>{ phrase }</summary>{ text(help) }</details> },
        None => phrase,
    }
}

/// How many of the roles have it, as a shape, where it counts as shared.
fn shape(Props { env, aspect, .. }: &Props, line: &Line) -> Option<&'static str> {
    match line.sharing {
        Sharing::All if counts(&env.pack, *aspect, line.meaning) => Some("all"),
        Sharing::Some if counts(&env.pack, *aspect, line.meaning) => Some("some"),
        Sharing::All | Sharing::Some | Sharing::Unique => None,
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
