//! What sets the roles apart and what they share, in a few sentences.

use yew::{Html, Properties, component, html};

use crate::app::compare::Model;
use crate::components::Shared;
use crate::components::env::Env;
use crate::domain::comparison::Likeness;
use crate::domain::overlap::overlap;
use crate::domain::pack::{AspectId, Value};
use crate::i18n::{Catalog, Text};

/// So many rows on which the roles are alike are named.
const NAMED: usize = 3;

#[derive(Properties)]
pub(super) struct Props {
    pub(super) model: Shared<Model>,
    pub(super) env: Env,
}

/// The sentences hang on which rows there are, and on what matters to the reader.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.env == other.env
            && self.model.has_rows_of(&other.model)
            && self.model.priorities == other.model.priorities
    }
}

/// The sentences, from all rows whether they show or not.
#[component]
pub(super) fn Summary(Props { model, env }: &Props) -> Html {
    let catalog = &env.catalog;
    let rows = model.all_rows();
    let number = |count: usize| catalog.number(count as f64);
    let differs = |aspect: AspectId| {
        rows.iter().any(|row| row.aspect == aspect && row.likeness == Likeness::Differs)
    };
    let differing = rows.iter().filter(|row| row.likeness == Likeness::Differs).count();
    let mut sentences =
        vec![catalog.format(Text::SummaryDiffer, &[&number(differing), &number(rows.len())])];
    let mine = &model.priorities;
    if !mine.is_empty() {
        let apart = mine.iter().filter(|&&aspect| differs(aspect)).count();
        sentences.push(catalog.format(Text::SummaryMine, &[&number(mine.len()), &number(apart)]));
    }
    let by_worth = mine.iter().copied().chain(rows.iter().map(|row| row.aspect));
    let apart =
        by_worth.filter(|&aspect| differs(aspect)).find_map(|aspect| gists(model, catalog, aspect));
    if let Some((label, gists)) = apart {
        sentences.push(catalog.format(Text::SummaryApart, &[label, &gists]));
    }
    let alike = rows.iter().filter(|row| row.likeness == Likeness::Alike);
    let names: Vec<&str> =
        alike.take(NAMED).map(|row| model.pack[row.aspect].label.as_str()).collect();
    if !names.is_empty() {
        sentences
            .push(catalog.format(Text::SummaryAlike, &[&names.join(&*catalog.get(Text::Comma))]));
    }
    let common = overlap(&model.pack, &model.choice.shown, rows);
    if let Some(percent) = common.percent() {
        let (all, shared) = (number(common.all), number(common.shared));
        sentences.push(
            catalog.format(Text::SummaryOverlap, &[&catalog.percent(percent), &all, &shared]),
        );
    }
    html! { <p part="summary">{ sentences.join(" ") }</p> }
}

/// What each role is about on a prose aspect, when that is known in a few words of all of them.
fn gists<'a>(model: &'a Model, catalog: &Catalog, aspect: AspectId) -> Option<(&'a str, String)> {
    let pack = &model.pack;
    let mut sentences = String::new();
    for &role in &model.choice.shown {
        match &pack.values(role, aspect).first()?.value {
            Value::Prose { gist: Some(gist), .. } => {
                if !sentences.is_empty() {
                    sentences.push_str(&catalog.get(Text::Comma));
                }
                sentences.push_str(&catalog.format(Text::SummaryFor, &[&pack[role].title, gist]));
            }
            Value::Prose { gist: None, .. }
            | Value::List(_)
            | Value::Money(_)
            | Value::Percent { .. }
            | Value::Level(_) => return None,
        }
    }
    Some((&pack[aspect].label, sentences))
}
