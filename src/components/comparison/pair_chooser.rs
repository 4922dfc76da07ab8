//! With which two roles a narrow container shows.

use yew::{Callback, Html, html};

use crate::app::compare::Msg;
use crate::components::env::Env;
use crate::components::handlers::chosen;
use crate::components::markup_text::{attr, text};
use crate::domain::pack::RoleId;
use crate::i18n::Text;

/// The two lists from which the reader chooses; none when there are no more than two roles.
pub(super) fn pair_chooser(env: &Env, shown: &[RoleId], on: &Callback<Msg>) -> Html {
    if shown.len() < 3 {
        return Html::default();
    }
    let side = |side: usize| {
        let number = env.catalog.number((side + 1) as f64);
        html! {
            <select aria-label={attr(&env.catalog.format(Text::PairSide, &[&number]))}
                onchange={chosen(on, side, Msg::PairChosen)}>
                // What a reader has once chosen is chosen by no attribute again: it is made anew.
                { for shown.iter().enumerate().map(|(index, &role)| html! {
                    <option key={role.index() * 2 + usize::from(side == index)} selected={side == index}>
                        { text(&env.pack[role].title) }
                    </option>
                }) }
            </select>
        }
    };
    html! { <div class="pair">{ side(0) }{ side(1) }</div> }
}
