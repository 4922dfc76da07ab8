//! A cell of the table: what is known of a role on an aspect, every value with its source.

use yew::virtual_dom::Key;
use yew::{Html, Properties, component, html};

use super::pay_bar::{level_steps, pay_bar};
use super::sources::citation;
use crate::components::env::Env;
use crate::components::markup_text::{attr, said, text};
use crate::domain::moves::{moves_of, post_title};
use crate::domain::pack::{AspectId, Kind, Post, RoleId, Sourced, Value};
use crate::i18n::Text;

/// All that a cell is drawn of.
#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) env: Env,
    pub(super) role: RoleId,
    pub(super) aspect: AspectId,
    /// The upper end of the row's scale of pay.
    pub(super) scale: Option<f64>,
    /// Whether a narrow container leaves it out.
    pub(super) aside: bool,
    /// The numbers of the sources of its values, in their order.
    pub(super) citations: Vec<usize>,
}

/// The content of a cell: every value with its source.
#[component]
pub(super) fn Cell(props: &Props) -> Html {
    let Props { env, role, aspect, aside, .. } = props;
    let content = match &env.pack[*aspect].kind {
        Kind::Moves => moves(props),
        Kind::Prose | Kind::List | Kind::Money | Kind::Percent | Kind::Level(_) => values(props),
    };
    html! {
        <td role="cell" data-state={aside.then_some("aside")} data-role={attr(&env.pack[*role].slug)}
            data-aspect={attr(&env.pack[*aspect].id)}>
            { content }
        </td>
    }
}

fn values(props: &Props) -> Html {
    let Props { env, role, aspect, citations, .. } = props;
    let values = env.pack.values(*role, *aspect);
    if values.is_empty() {
        return html! { <span class="quiet" lang={env.catalog.get(Text::Language)}>{ said(&env.catalog, Text::Unknown) }</span> };
    }
    let part = |(sourced, &number): (&Sourced, &usize)| {
        let figure = match &sourced.value {
            Value::Money(_) | Value::Percent { .. } => Some(*role),
            Value::Prose { .. } | Value::List(_) | Value::Level(_) => None,
        };
        let mark = citation(env, sourced.source, figure, number);
        html! { <div class="value">{ value(props, sourced, mark) }</div> }
    };
    values.iter().zip(citations).map(part).collect()
}

/// A value, and the mark of its source after its last word or below it.
fn value(props: &Props, sourced: &Sourced, mark: Html) -> Html {
    let Props { env, aspect, scale, .. } = props;
    match &sourced.value {
        Value::Prose { text: whole, gist } => html! {
            <>
                if let Some(gist) = gist { <p class="gist">{ text(gist) }</p> }
                <p class="last">{ text(whole) }</p>{ mark }
            </>
        },
        Value::Money(money) => html! {
            <>
                <p lang={env.catalog.get(Text::Language)}>{ text(&env.catalog.pay(money)) }</p>
                if let Some(scale) = *scale { { pay_bar(money, scale) } }
                { mark }
            </>
        },
        Value::Percent { value, span } => {
            let span = span.as_ref().map(|span| " ".to_owned() + span).unwrap_or_default();
            html! { <><p>{ env.catalog.percent(*value) + &span }</p>{ mark }</> }
        }
        Value::Level(level) => match &env.pack[*aspect].kind {
            Kind::Level(levels) => html! {
                <>{ level_steps(*level, levels.len()) }<p>{ text(&levels[*level]) }{ mark }</p></>
            },
            Kind::Prose | Kind::List | Kind::Money | Kind::Percent | Kind::Moves => Html::default(),
        },
        // Lists have rows of their own.
        Value::List(_) => Html::default(),
    }
}

/// The key of a text in a list where it has stood so many times before. Keys differ: no text of a pack
/// has a line break.
pub(super) fn key(text: &str, before: usize) -> Key {
    if before == 0 { text.into() } else { [text, "\n", &before.to_string()].concat().into() }
}

fn moves(Props { env, role, citations, .. }: &Props) -> Html {
    let moves = moves_of(&env.pack, *role);
    let cited = moves.sources.iter().zip(citations);
    let marks = cited.map(|(&id, &number)| citation(env, id, None, number));
    let marks: Html = marks.collect();
    let path = env.pack[*role].path.as_ref();
    let parts = [
        (Text::MovesEntry, &moves.entry),
        (Text::MovesAdvance, &moves.advance),
        (Text::MovesLateral, &moves.lateral),
    ];
    let last = parts.iter().rposition(|(_, posts)| !posts.is_empty());
    let part = |(at, (word, posts)): (usize, (Text, &Vec<&Post>))| {
        // The numbers of the sources follow the last word of all.
        let ends = path.is_none() && last == Some(at);
        let title = |(index, post): (usize, &&Post)| {
            let title = post_title(&env.pack, post);
            let alike = |other: &&&Post| post_title(&env.pack, other) == title;
            let before = posts[..index].iter().filter(alike).count();
            html! {
                <li key={key(title, before)}>
                    { text(title) }
                    if ends && index + 1 == posts.len() { { marks.clone() } }
                </li>
            }
        };
        html! {
            if !posts.is_empty() {
                <p class="kin" lang={env.catalog.get(Text::Language)}>{ said(&env.catalog, word) }</p>
                <ul role="list">{ for posts.iter().enumerate().map(title) }</ul>
            }
        }
    };
    let path = path.map(|path| {
        let steps: Vec<&str> = path.steps.iter().map(|step| post_title(&env.pack, step)).collect();
        html! {
            <>
                <p class="kin" lang={env.catalog.get(Text::Language)}>{ said(&env.catalog, Text::TypicalPath) }</p>
                <p class="steps">{ text(&steps.join(" → ")) }{ marks.clone() }</p>
            </>
        }
    });
    html! { <>{ for parts.into_iter().enumerate().map(part) }{ for path }</> }
}
