//! Which role is filled, and when it is the one.

use super::spoken::spoken;
use super::tag::{Tag, choice, labelled, list, tag};
use super::words::View;
use crate::app::hire::Msg;
use crate::domain::pack::RoleId;
use crate::hire::values;
use crate::i18n::HireText;

/// A list to choose from, unless the page names one role; and when an organization needs it.
pub(super) fn role(View { model, words, on, .. }: View) -> Tag {
    let choices = model.choices();
    let picker = (!choices.is_empty()).then(|| {
        let title = |role: &RoleId| &*model.pack[*role].title;
        let mut titles = vec![match &*choices {
            [one, other] => words.base.list(&[title(one), title(other)]),
            _ => words.get(HireText::NoRoleYet).to_string(),
        }];
        titles.extend(choices.iter().map(|role| title(role).to_owned()));
        let chosen = choices.iter().position(|role| model.roles == [*role]);
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
