//! Why the first role leads: every answer's points, and what would change the order.

use yew::{Callback, Html, html};

use super::advice::lines;
use super::statement::option_text;
use crate::app::quiz::{Model, Msg};
use crate::components::env::Env;
use crate::components::handlers::send;
use crate::components::markup_text::{attr, said, text};
use crate::domain::quiz::{Change, Outcome};
use crate::i18n::{Catalog, Text};

/// How many changes are listed; each reader has more than one answer that could be another.
const MOST_CHANGES: usize = 5;

/// The answers with their points, which add up.
pub(super) fn reasons(model: &Model, env: &Env, on: &Callback<Msg>) -> Html {
    let Some(outcome) = model.outcome() else { return Html::default() };
    let (pack, catalog) = (&env.pack, &env.catalog);
    let (points, sum) = model.points(outcome);
    let title = |index: usize| pack[outcome.ranking[index].role].title.as_str();
    html! {
        <>
            <p class="quiet">{ text(&catalog.format(Text::PointsHelp, &[title(0), title(1)])) }</p>
            <ul class="points">
                { for points.iter().filter(|answer| answer.points != 0).map(|answer| {
                    let (item, words) = (answer.item, model.item_text(answer.item));
                    html! {
                        <li key={model.item_name(item)}>
                            <span lang={attr(&pack.language)}>{ text(words) }</span>
                            <span class="quiet">
                                { option_text(model, catalog, item, answer.agreement) }
                            </span>
                            <span class="sum"><bdi dir="ltr">{ signed(answer.points) }</bdi></span>
                            <button type="button" class="plain"
                                aria-label={attr(&catalog.format(Text::ChangeAnswer, &[words]))}
                                onclick={send(on, Msg::Revisited(item))}>
                                { said(catalog, Text::Change) }
                            </button>
                        </li>
                    }
                }) }
            </ul>
            <p><strong>{ text(&catalog.format(Text::Together, &[&signed(sum)])) }</strong></p>
        </>
    }
}

/// Single answers that would put another role first.
pub(super) fn changes(model: &Model, catalog: &Catalog, outcome: &Outcome) -> Html {
    if outcome.changes.is_empty() {
        return html! { <p>{ said(catalog, Text::ChangeNone) }</p> };
    }
    let change = |change: &Change| {
        let fill = [
            model.item_text(change.item),
            &option_text(model, catalog, change.item, change.to),
            &option_text(model, catalog, change.item, change.from),
            &model.pack[change.leader].title,
        ];
        catalog.format(Text::ChangeOne, &fill)
    };
    lines(outcome.changes.iter().take(MOST_CHANGES).map(change))
}

/// A figure with its sign, the minus as a minus.
fn signed(points: i32) -> String {
    let sign = match points {
        1.. => "+",
        0 => "",
        _ => "\u{2212}",
    };
    sign.to_owned() + &points.abs().to_string()
}
