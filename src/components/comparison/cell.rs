//! A cell of the table: what is known of a role on an aspect, every value with its source.

use yew::virtual_dom::Key;
use yew::{Callback, Html, Properties, component, html};

use super::pay_bar::{level_dots, pay_bar};
use super::sources::citation;
use crate::app::compare::Msg;
use crate::components::env::Env;
use crate::components::handlers::send;
use crate::components::markup_text::{attr, flag, said, text};
use crate::domain::comparison::{Sharing, sharing};
use crate::domain::moves::{moves_of, post_title};
use crate::domain::pack::{AspectId, Kind, Pack, Post, RoleId, Sourced, Value};
use crate::i18n::Text;

/// All that a cell is drawn of.
#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) env: Env,
    pub(super) role: RoleId,
    pub(super) aspect: AspectId,
    /// How many roles have each phrase of its lists.
    pub(super) shares: Vec<Sharing>,
    /// The upper end of the row's scale of pay.
    pub(super) scale: Option<f64>,
    /// Whether a narrow container leaves it out.
    pub(super) aside: bool,
    /// Whether a narrow container shows all of it.
    pub(super) expanded: bool,
    /// The numbers of the sources of its values, in their order.
    pub(super) citations: Vec<usize>,
    pub(super) on: Callback<Msg>,
}

/// How many of the roles have each phrase of a role's lists, in their order.
pub(super) fn shares(
    pack: &Pack,
    roles: &[RoleId],
    role: RoleId,
    aspect: AspectId,
) -> Vec<Sharing> {
    let values = pack.values(role, aspect).iter();
    let lists = values.filter_map(|sourced| match &sourced.value {
        Value::List(phrases) => Some(phrases),
        Value::Prose { .. } | Value::Money(_) | Value::Percent { .. } | Value::Level(_) => None,
    });
    lists.flatten().map(|phrase| sharing(pack, roles, aspect, phrase)).collect()
}

/// The content of a cell: every value with its source.
#[component]
pub(super) fn Cell(props: &Props) -> Html {
    let Props { env, role, aspect, aside, .. } = props;
    let content = match &env.pack[*aspect].kind {
        Kind::Moves => moves(env, *role),
        Kind::Prose | Kind::List | Kind::Money | Kind::Percent | Kind::Level(_) => values(props),
    };
    html! {
        <td role="cell" data-aside={aside.then_some("")} data-role={attr(&env.pack[*role].slug)}
            data-aspect={attr(&env.pack[*aspect].id)}>
            { content }
        </td>
    }
}

fn values(props: &Props) -> Html {
    let Props { env, role, aspect, shares, citations, .. } = props;
    let values = env.pack.values(*role, *aspect);
    if values.is_empty() {
        return html! { <span class="quiet">{ said(&env.catalog, Text::Unknown) }</span> };
    }
    let mut shares = shares.as_slice();
    let mut parts = Vec::new();
    for (sourced, &number) in values.iter().zip(citations) {
        let mut own = shares;
        if let Value::List(phrases) = &sourced.value {
            (own, shares) = shares.split_at(phrases.len());
        }
        let mark = citation(env, sourced, number);
        parts.push(html! { <div class="value">{ value(props, sourced, own, mark) }</div> });
    }
    parts.into_iter().collect()
}

/// A value, and the mark of its source after its last word or below it.
fn value(props: &Props, sourced: &Sourced, shares: &[Sharing], mark: Html) -> Html {
    let Props { env, aspect, scale, .. } = props;
    match &sourced.value {
        Value::Prose { text: whole, gist } => html! {
            <>
                if let Some(gist) = gist { <p class="gist">{ text(gist) }</p> }
                <p class="last">{ text(whole) }</p>{ " " }{ mark }
            </>
        },
        Value::List(phrases) => html! {
            <>{ list(props, phrases, shares) }{ rest(props, phrases.len()) }{ mark }</>
        },
        Value::Money(money) => html! {
            <>
                <p>{ text(&env.catalog.pay(money)) }</p>
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
                <>{ level_dots(*level, levels.len()) }<p>{ text(&levels[*level]) }{ " " }{ mark }</p></>
            },
            Kind::Prose | Kind::List | Kind::Money | Kind::Percent | Kind::Moves => Html::default(),
        },
    }
}

/// The phrases: first what all have, then what some have, then what this role alone has. How many
/// have it is said by a shape and in words.
fn list(props: &Props, phrases: &[String], shares: &[Sharing]) -> Html {
    let catalog = &props.env.catalog;
    let part = |wanted: Sharing| {
        let (by, word) = match wanted {
            Sharing::All => ("all", Some(Text::SharedByAll)),
            Sharing::Some => ("some", Some(Text::SharedBySome)),
            Sharing::Unique => ("one", None),
        };
        let numbered = phrases.iter().zip(shares).enumerate();
        numbered.filter(move |(_, (_, share))| **share == wanted).map(move |(index, (phrase, _))| {
            let before = phrases[..index].iter().filter(|other| *other == phrase).count();
            html! {
                <li key={key(phrase, before)} data-shared={by}>
                    { text(phrase) }
                    if let Some(word) = word { { " " }<span class="tag">{ said(catalog, word) }</span> }
                </li>
            }
        })
    };
    let all = [Sharing::All, Sharing::Some, Sharing::Unique].into_iter().flat_map(part);
    html! { <ul role="list" data-long={is_long(phrases.len()).then_some("")}>{ for all }</ul> }
}

/// The key of a text in a list where it has stood so many times before. Keys differ: no text of a pack
/// has a line break.
fn key(text: &str, before: usize) -> Key {
    if before == 0 { text.into() } else { [text, "\n", &before.to_string()].concat().into() }
}

/// So many points a narrow container shows, unless nearly all fit; `style/25-short.css` counts them.
const FEW: usize = 6;

fn is_long(phrases: usize) -> bool {
    phrases > FEW + 1
}

/// What folds out the points that a narrow container does not show.
fn rest(props: &Props, phrases: usize) -> Html {
    if !is_long(phrases) {
        return Html::default();
    }
    let Props { env, aspect, expanded, on, .. } = props;
    let more = env.catalog.number((phrases - FEW) as f64);
    html! {
        <button type="button" class="rest" aria-expanded={flag(*expanded)}
            onclick={send(on, Msg::Expanded(*aspect))}>
            if *expanded {
                { said(&env.catalog, Text::Fewer) }
            } else {
                { text(&env.catalog.format(Text::AndMore, &[&more])) }
            }
        </button>
    }
}

fn moves(env: &Env, role: RoleId) -> Html {
    let moves = moves_of(&env.pack, role);
    let part = |text, posts: &[&Post]| {
        let title = |(index, post): (usize, &&Post)| {
            let title = post_title(&env.pack, post);
            let alike = |other: &&&Post| post_title(&env.pack, other) == title;
            let before = posts[..index].iter().filter(alike).count();
            html! { <li key={key(title, before)}>{ title.to_owned() }</li> }
        };
        html! {
            if !posts.is_empty() {
                <p class="kin">{ said(&env.catalog, text) }</p>
                <ul role="list">{ for posts.iter().enumerate().map(title) }</ul>
            }
        }
    };
    html! {
        <>
            { part(Text::MovesEntry, &moves.entry) }
            { part(Text::MovesAdvance, &moves.advance) }
            { part(Text::MovesLateral, &moves.lateral) }
        </>
    }
}
