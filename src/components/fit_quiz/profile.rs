//! Where the reader stands on each dimension, beside roles: a line each, and the same in words.

use std::iter;

use yew::{Html, html};

use crate::app::quiz::Model;
use crate::components::env::Env;
use crate::components::markup_text::{attr, text};
use crate::domain::pack::{Audience, Dimension, DimensionId, RoleId};
use crate::domain::quiz::Fit;
use crate::i18n::Text;

/// How near the reader is to a role is said of so many dimensions or more.
const FEWEST: usize = 3;

/// The profile beside the first two roles.
pub(super) fn profile(model: &Model, env: &Env) -> Html {
    let Some(outcome) = model.outcome() else { return Html::default() };
    let Env { pack, catalog } = env;
    let first = &outcome.ranking[..2.min(outcome.ranking.len())];
    let roles: Vec<RoleId> = first.iter().map(|fit| fit.role).collect();
    let you = catalog.get(match model.attributes.audience {
        Audience::Individual => Text::You,
        Audience::Organization => Text::YourNeed,
    });
    let mut names = vec![&*you];
    names.extend(roles.iter().map(|&role| pack[role].title.as_str()));
    let alike =
        |fit: &Fit| catalog.format(Text::FitWord, &[&(libm::round(fit.fit) as u32).to_string()]);
    // Of one or two dimensions it says nothing.
    let enough = outcome.profile.iter().flatten().count() >= FEWEST;
    let figure = |fit: &Fit| {
        if enough {
            catalog.get(Text::Comma).as_ref().to_owned() + &alike(fit)
        } else {
            String::new()
        }
    };
    let figures: Vec<String> = iter::once(String::new()).chain(first.iter().map(figure)).collect();
    let mut lines = Vec::new();
    let mut unasked = Vec::new();
    for id in DimensionId::all(pack) {
        let Some(score) = outcome.profile[id.index()] else {
            unasked.push(pack[id].label.as_str());
            continue;
        };
        let mut points = vec![Some(score.percent)];
        for &role in &roles {
            points.push(pack[role].targets[id.index()].as_ref().map(|target| target.at));
        }
        lines.push(line(&pack[id], &names, &points));
    }
    html! {
        <>
            <p class="legend">{ for names.iter().enumerate().map(|(index, name)| html! {
                <span>
                    <svg class="sign" aria-hidden="true" width="16" height="16">{ sign(index, "50%", "8") }</svg>
                    { " " }{ (*name).to_owned() }<span class="quiet">{ figures[index].clone() }</span>
                </span>
            }) }</p>
            <ul class="profile" lang={attr(&pack.language)}>{ for lines }</ul>
            if !unasked.is_empty() {
                <p class="quiet">{ text(&catalog.format(Text::NotAsked, &[&catalog.list(&unasked)])) }</p>
            }
        </>
    }
}

fn line(dimension: &Dimension, names: &[&str], points: &[Option<f64>]) -> Html {
    let mut words = Vec::new();
    let mut signs = Vec::new();
    // The reader's own sign is drawn last, over the others.
    for (index, (name, at)) in names.iter().zip(points).enumerate().rev() {
        if let Some(at) = at {
            let at = (libm::round(*at) as u32).to_string();
            words.insert(0, [name, "\u{a0}", at.as_str()].concat());
            signs.push(sign(index, &(at + "%"), "12"));
        }
    }
    html! {
        <li key={dimension.id.as_str()}>
            <strong>{ text(&dimension.label) }</strong>
            <span class="quiet">{ words.join(" · ") }</span>
            <svg class="scale" aria-hidden="true" width="100%" height="24">
                <rect class="track" y="11" width="100%" height="2" />
                { for signs }
            </svg>
            <span class="poles quiet"><span>{ text(&dimension.low) }</span><span>{ text(&dimension.high) }</span></span>
        </li>
    }
}

/// A disc for the reader, a diamond for the first role, a ring for the second.
fn sign(index: usize, x: &str, y: &'static str) -> Html {
    html! {
        <svg x={x.to_owned()} {y} overflow="visible">
            if index == 1 {
                <path data-of="first" d="M-6 0 0-6 6 0 0 6z" />
            } else {
                <circle data-of={if index == 0 { "you" } else { "second" }} r="5" />
            }
        </svg>
    }
}
