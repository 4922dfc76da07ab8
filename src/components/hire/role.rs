//! Which role is filled, and when it is the one.

use super::tag::{Tag, choice, labelled, list, tag};
use super::words::{View, spoken};
use crate::app::hire::Msg;
use crate::domain::pack::RoleId;
use crate::hire::values;
use crate::i18n::HireText;

/// A list to choose from, unless the page names the role; and when an organization needs it.
pub(super) fn role(View { model, words, on, .. }: View) -> Tag {
    let is_named = !model.attributes.roles.is_empty() && !model.roles.is_empty();
    let picker = (!is_named).then(|| {
        let mut titles = vec![words.get(HireText::NoRoleYet).to_string()];
        titles.extend(model.pack.roles.iter().map(|role| role.title.clone()));
        let chosen = RoleId::all(&model.pack).position(|role| model.roles.contains(&role));
        let chosen = chosen.map_or(0, |at| at + 1);
        let list = choice("role", titles, chosen, on, Msg::RoleChosen);
        labelled("role", &words.get(HireText::ChooseRole), list)
    });
    let when = values::phrases(&model.pack, &model.roles, values::HIRE_WHEN);
    let when: Vec<String> = when.into_iter().map(|known| known.text).collect();
    let when = (!when.is_empty()).then(|| {
        let heading = tag("p").say(words, HireText::HireWhen);
        tag("div").child(heading).child(spoken(list(&when), &model.pack.language))
    });
    tag("div.stack").maybe(picker).maybe(when)
}
