//! The page's newest quiz result, for comparisons that are drawn after it.

use std::cell::RefCell;

use serde::{Deserialize, Serialize};

use crate::app::events::Ranked;
use crate::app::quiz::{AnswersFile, AnswersFormat};

thread_local! {
    static NEWEST: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Keeps the detail of a `rolefit-result`, in JSON.
pub(super) fn keep(detail: &str) {
    NEWEST.set(Some(detail.into()));
}

/// The newest detail, in JSON.
pub(super) fn newest() -> Option<String> {
    NEWEST.with_borrow(Clone::clone)
}

#[derive(Deserialize)]
struct Ranking {
    ranking: Vec<Ranked>,
}

/// The ranking in a detail.
pub(super) fn ranking(detail: &str) -> Option<Vec<Ranked>> {
    Some(serde_json::from_str::<Ranking>(detail).ok()?.ranking)
}

pub(super) fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// The file of answers in a text.
pub(super) fn answers_file(text: &str) -> Option<Box<AnswersFile>> {
    let file = serde_json::from_str(text).ok();
    let file = file.or_else(|| serde_json::from_str::<AnswersFormat>(text).ok()?.later())?;
    Some(Box::new(file))
}
