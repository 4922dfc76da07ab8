//! Where the reader stands on each dimension, beside roles: a line each, and the same in words.

use super::words::{Word, Words};
use crate::app::quiz::Model;
use crate::domain::pack::{Audience, Dimension, DimensionId, RoleId};
use crate::domain::quiz::Outcome;
use crate::picture::{Html, html};

/// The profile beside the first two roles.
pub(super) fn profile(model: &Model, words: &Words, outcome: &Outcome) -> Html {
    let pack = &model.pack;
    let roles: Vec<RoleId> = outcome.ranking.iter().take(2).map(|fit| fit.role).collect();
    let you = words.get(match model.attributes.audience {
        Audience::Individual => Word::You,
        Audience::Organization => Word::YourNeed,
    });
    let mut names = vec![you];
    names.extend(roles.iter().map(|&role| pack[role].title.as_str()));
    let mut lines = Vec::new();
    let mut unasked = Vec::new();
    for id in DimensionId::all(pack) {
        let Some(score) = outcome.profile[id.index()] else {
            unasked.push(pack[id].label.as_str());
            continue;
        };
        let mut places = vec![Some(score.percent)];
        for &role in &roles {
            places.push(pack[role].targets[id.index()].as_ref().map(|target| target.at));
        }
        lines.push(line(&pack[id], &names, &places));
    }
    html! {
        <>
            <p class="legend">{ for names.iter().enumerate().map(|(place, name)| html! {
                <span>
                    <svg class="sign" aria-hidden="true" width="16" height="16">{ sign(place, "50%", "8") }</svg>
                    { " " }{ *name }
                </span>
            }) }</p>
            <ul class="profile" lang={&pack.language}>{ for lines }</ul>
            if !unasked.is_empty() {
                <p class="quiet">{ words.with(Word::NotAsked, &[&words.listed(&unasked)]) }</p>
            }
        </>
    }
}

fn line(dimension: &Dimension, names: &[&str], places: &[Option<f64>]) -> Html {
    let mut told = Vec::new();
    let mut signs = Vec::new();
    // The reader's own sign is drawn last, over the others.
    for (place, (name, at)) in names.iter().zip(places).enumerate().rev() {
        if let Some(at) = at {
            let at = (libm::round(*at) as u32).to_string();
            told.insert(0, [name, "\u{a0}", at.as_str()].concat());
            signs.push(sign(place, &(at + "%"), "12"));
        }
    }
    html! {
        <li>
            <strong>{ &dimension.label }</strong>
            <span class="quiet">{ told.join(" · ") }</span>
            <svg class="scale" aria-hidden="true" width="100%" height="24">
                <rect class="rest" y="11" width="100%" height="2" />
                { for signs }
            </svg>
            <span class="poles quiet"><span>{ &dimension.low }</span><span>{ &dimension.high }</span></span>
        </li>
    }
}

/// A disc for the reader, a diamond for the first role, a ring for the second.
fn sign(place: usize, x: &str, y: &str) -> Html {
    html! {
        <svg x={x} y={y} overflow="visible">
            if place == 1 {
                <path class="first" d="M-6 0 0-6 6 0 0 6z" />
            } else {
                <circle class={if place == 0 { "you" } else { "second" }} r="5" />
            }
        </svg>
    }
}
