//! The result as a picture to share: what stands where, on a card of 1200 by 630.

use super::verdict::sentence;
use crate::app::quiz::{Model, Screen, entries};
use crate::browser::canvas::Card;
use crate::components::likelihood::word;
use crate::i18n::{Catalog, Text};

/// A rectangle, or a line of text that fits into it.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Distance from the start edge, in pixels.
    pub start: f64,
    /// Distance from the top edge, in pixels; for text that of its baseline.
    pub top: f64,
    /// Width, which no text exceeds.
    pub width: f64,
    /// Height of the rectangle, or size of the letters.
    pub height: f64,
    /// Colour, as CSS writes it.
    pub color: &'static str,
    /// The text; `None` draws the rectangle.
    pub text: Option<String>,
}

const INK: &str = "#1b1b1f";
const QUIET: &str = "#55555c";
const ACCENT: &str = "#0b57d0";

/// Width and height of the card, in pixels.
pub const SIZE: (u32, u32) = (1200, 630);

/// The verdict, the first roles and the caution; nothing while there is no result.
pub fn marks(model: &Model, catalog: &Catalog) -> Vec<Mark> {
    let Screen::Result(outcome) = &model.screen else { return Vec::new() };
    let line = |top, height, color, text: &str| Mark {
        start: 80.0,
        top,
        width: 1040.0,
        height,
        color,
        text: Some(text.into()),
    };
    let mut marks = Vec::new();
    let (mut top, mut row) = (130.0, String::new());
    for word in sentence(model, catalog, outcome).split(' ') {
        if row.chars().count() + word.chars().count() > 42 {
            marks.push(line(top, 48.0, INK, &row));
            row.clear();
            top += 62.0;
        }
        if !row.is_empty() {
            row.push(' ');
        }
        row.push_str(word);
    }
    marks.push(line(top, 48.0, INK, &row));
    top += 70.0;
    for entry in entries(outcome).0.iter().take(4) {
        let figure = catalog.get(word(entry.likelihood()));
        let none = catalog.get(Text::NoneOfThese);
        let title = entry.role.map_or(&*none, |role| &model.pack[role].title);
        marks.push(Mark { width: 480.0, ..line(top, 28.0, INK, title) });
        marks.push(Mark { start: 900.0, width: 220.0, ..line(top, 26.0, QUIET, &figure) });
        let bar = Mark { start: 580.0, text: None, ..line(top - 18.0, 16.0, "#dddde3", "") };
        marks.push(Mark { width: 300.0, ..bar.clone() });
        marks.push(Mark { width: libm::round(300.0 * entry.probability), color: ACCENT, ..bar });
        top += 56.0;
    }
    marks.push(line(580.0, 22.0, QUIET, &catalog.get(Text::Disclaimer)));
    marks
}

/// Offers the card as a file, where the browser can draw one.
pub(super) fn save(model: &Model, catalog: &Catalog) {
    let Some(card) = Card::new(SIZE.0, SIZE.1, &catalog.get(Text::Direction)) else { return };
    for mark in marks(model, catalog) {
        let (start, top, width, height) = (mark.start, mark.top, mark.width, mark.height);
        match mark.text {
            Some(text) => card.write(start, top, width, height, mark.color, &text),
            None => card.fill(start, top, width, height, mark.color),
        }
    }
    card.save("result.png");
}
