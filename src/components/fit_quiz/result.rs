//! The result: one sentence first, then everything behind it.

use yew::virtual_dom::AttributeOrProperty::{self, Static};
use yew::{Callback, Html, html};

use super::advice::{advice, compared, lines};
use super::compare_these::compare_these;
use super::export_menu::export_menu;
use super::profile::profile;
use super::ranking::{numbers, ranking};
use super::reasons::{changes, reasons};
use super::titles::titles;
use super::verdict::{reason, sentence};
use crate::app::attributes::Switch;
use crate::app::events;
use crate::app::quiz::{Model, Msg, RESULT_HEADING, entries};
use crate::browser::host::Stage;
use crate::components::button::button;
use crate::components::env::Env;
use crate::components::handlers::send;
use crate::components::heading::heading;
use crate::components::hiring_link::hiring_link;
use crate::components::markup_text::{said, text};
use crate::domain::pack::{Audience, RoleId};
use crate::domain::quiz::{Outcome, Verdict};
use crate::i18n::Text;

const HEADING: &[(&str, AttributeOrProperty)] = &[
    ("id", Static(RESULT_HEADING)),
    ("part", Static("verdict")),
    ("class", Static("verdict")),
    ("tabindex", Static("-1")),
];

/// The roles of the post that a result speaks of: one, or two for one person; none where that is open.
fn post(model: &Model, outcome: &Outcome) -> String {
    match outcome.verdict {
        Verdict::Clear | Verdict::Both(..) => model.slugs(&model.named(outcome)).join(" "),
        Verdict::Close(_) | Verdict::NoPattern(_) => String::new(),
    }
}

/// The first two roles, where nothing that can be asked tells them apart.
fn alike(model: &Model, outcome: &Outcome) -> Option<[RoleId; 2]> {
    let roles = [outcome.ranking[0].role, outcome.ranking[1].role];
    model.quiz.as_ref().is_some_and(|quiz| !quiz.tells_apart(roles)).then_some(roles)
}

/// The whole result; a comparison in it is drawn on the quiz's stage.
pub(super) fn quiz_result(
    model: &Model,
    env: &Env,
    stage: Option<&Stage>,
    on: &Callback<Msg>,
) -> Html {
    let Some(outcome) = model.outcome() else { return Html::default() };
    let catalog = &env.catalog;
    let why_none = match outcome.verdict {
        Verdict::NoPattern(why) => Some(reason(why)),
        Verdict::Clear | Verdict::Close(_) | Verdict::Both(..) => None,
    };
    let folded = |state: Option<&'static str>, text: Text, body: Html| {
        html! {
            <details data-state={state} open={model.unfolded}>
                <summary>{ said(catalog, text) }</summary>
                { body }
            </details>
        }
    };
    let fold = |text: Text, body: Html| folded(None, text, body);
    let profile_heading = match model.attributes.audience {
        Audience::Individual => Text::ProfileHeading,
        Audience::Organization => Text::ProfileHeadingOrganization,
    };
    let more = match outcome.verdict {
        Verdict::Close(_) | Verdict::NoPattern(_) => model.more(),
        Verdict::Clear | Verdict::Both(..) => 0,
    };
    let (first, rest) = entries(outcome);
    let advice = advice(model, catalog, outcome);
    // Where the answers tell nothing, nothing is made of them.
    let some = !first.is_empty();
    let alike = alike(model, outcome);
    let leads_to_hiring = model.attributes.audience == Audience::Organization
        && model.attributes.hiring == Switch::On;
    let level = model.attributes.heading_level + 1;
    html! {
        <div part="result" class="result" data-verdict={events::Verdict::from(&outcome.verdict).name()}>
            { heading(level, HEADING, text(&sentence(model, catalog, outcome))) }
            if let Some(why) = why_none {
                <p>{ said(catalog, why) }</p>
            } else if let Some(roles) = alike {
                <p>{ text(&catalog.format(Text::AlikeRoles, &[&titles(model, catalog, &roles)])) }</p>
            }
            if !first.is_empty() { { ranking(model, env, outcome, &first, 0) } }
            if !advice.first.is_empty() {
                <div class="between">
                    <p><strong>{ said(catalog, advice.heading) }</strong></p>
                    { lines(advice.first) }
                </div>
            }
            if more > 0 {
                <p>
                    { button(None, text(&catalog.format(Text::MoreQuestions, &[&more.to_string()])), send(on, Msg::MoreWanted)) }
                </p>
            }
            <p part="disclaimer">{ said(catalog, Text::Disclaimer) }</p>
            <div class="folds">
                if !rest.is_empty() {
                    { fold(Text::OtherRoles, ranking(model, env, outcome, &rest, first.len())) }
                }
                if some {
                    { fold(Text::InNumbers, numbers(env, [first, rest].concat(), outcome.none)) }
                    if outcome.profile.iter().any(Option::is_some) {
                        { fold(profile_heading, profile(model, env)) }
                    }
                    if alike.is_none() {
                        { fold(Text::ReasonsHeading, reasons(model, env, on)) }
                        { fold(Text::ChangesHeading, changes(model, catalog, outcome)) }
                    }
                }
                if !advice.rest.is_empty() {
                    { fold(Text::MoreSteps, lines(advice.rest)) }
                }
                if some { { compare_these(model, env, &compared(model, outcome), stage, on) } }
                { folded(Some("unprinted"), Text::TakeResult, export_menu(env, on)) }
            </div>
            if leads_to_hiring {
                { hiring_link(catalog, &post(model, outcome)) }
            }
            <div class="ways">
                { button(Some("back"), said(catalog, Text::QuizBack), send(on, Msg::WentBack)) }
                { button(None, said(catalog, Text::StartOver), send(on, Msg::StartedOver)) }
                <button type="button" class="plain end" onclick={send(on, Msg::Deleted)}>
                    { said(catalog, Text::DeleteAnswers) }
                </button>
            </div>
        </div>
    }
}
