//! One answer that speaks for a role, and one against it.

use yew::{Html, html};

use super::statement::option_text;
use super::titles::titles;
use crate::app::quiz::{Entry, Model};
use crate::components::env::Env;
use crate::domain::pack::RoleId;
use crate::domain::quiz::{Contribution, Outcome, Sort};
use crate::i18n::Text;

/// A duty of more roles than this is said to be nobody's.
const FEW: usize = 2;

/// A line each; nothing where no answer tells much.
pub(super) fn grounds(model: &Model, env: &Env, outcome: &Outcome, entry: &Entry) -> Html {
    let index = outcome.ranking.iter().position(|fit| Some(fit.role) == entry.role);
    let Some(grounds) = index.and_then(|index| outcome.grounds.get(index)) else {
        return Html::default();
    };
    let line = |text: Text, ground: &Contribution| {
        html! { <p>{ env.catalog.format(text, &[&reason(model, env, ground, entry.role)]) }</p> }
    };
    html! {
        <div class="grounds quiet">
            { for grounds.best.iter().map(|ground| line(Text::GroundFor, ground)) }
            { for grounds.worst.iter().map(|ground| line(Text::GroundAgainst, ground)) }
        </div>
    }
}

/// An answer, and whose duty it is about; where the role of which it is told lists the duty in other
/// words than the question had, these as well, for they are what stands in its row.
fn reason(model: &Model, env: &Env, ground: &Contribution, told_of: Option<RoleId>) -> String {
    let catalog = &env.catalog;
    let asked = model.item_text(ground.item);
    let option = option_text(model, catalog, ground.item, ground.agreement);
    let said = catalog.format(Text::Answered, &[asked, &option]);
    let item = model.item(ground.item).map(|item| &item.sort);
    let Some(Sort::Duty { roles }) = item else { return said };
    if let Some(role) = told_of
        && model.words_of(ground.item, role) != asked
    {
        let title = &model.pack[role].title;
        return said + &catalog.format(Text::DutyAs, &[title, model.words_of(ground.item, role)]);
    }
    if roles.len() > FEW {
        return said;
    }
    let mut owners = roles.clone();
    owners.retain(|&role| model.words_of(ground.item, role) == asked);
    said + &catalog.format(Text::DutyOf, &[&titles(model, catalog, &owners)])
}
