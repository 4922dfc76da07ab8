//! Sheets and panels from files.

use rolefit_domain::json::Json;
use rolefit_domain::pack::resolve::fields::Fields;
use rolefit_domain::pack::resolve::node::Node;

use crate::format::{MAX_FILES, MAX_LIST};
use crate::kit_reading::kit_fields;
use crate::reading::{Lines, Stands, head, said, text, typed};
use crate::scorecard::{Met, MustHave, Panel, Rating, Scorecard};

/// Most ratings of a sheet.
const MAX_RATINGS: usize = 100;

pub(crate) fn scorecard(node: Node, place: Stands) -> Scorecard {
    node.record(|fields| Scorecard {
        format: head(fields, "scorecard", place),
        kit: said(fields.required("kit")),
        role: text(fields, "role").unwrap_or_default(),
        candidate: said(fields.required("candidate")),
        interviewer: said(fields.required("interviewer")),
        stage: text(fields, "stage").unwrap_or_default(),
        sealed: sealed(fields),
        must: fields.list("must", MAX_LIST, must),
        ratings: ratings(fields.required("ratings")),
    })
}

fn must(node: Node) -> MustHave {
    node.record(|fields| MustHave {
        text: said(fields.required("text")),
        met: fields.required("met").word().unwrap_or(Met::Unclear),
    })
}

fn sealed(fields: &Fields) -> bool {
    let node = fields.required("sealed");
    let sealed = matches!(node.json(), Some(Json::Bool(true)));
    if !sealed {
        node.refuse(&"true, since only sheets that were saved as done are read");
    }
    sealed
}

fn ratings(node: Node) -> Vec<Rating> {
    let ratings = node.list(0, MAX_RATINGS, |entry| {
        entry.record(|fields| {
            // It says again what the kit says.
            fields.optional("kind").map(|kind| kind.text(60));
            let rated = fields.required("rating");
            let is_null = matches!(rated.json(), Some(Json::Null));
            let remark = fields.optional("note").and_then(|told| typed(told, Lines::Several));
            Rating {
                competency: said(fields.required("competency")),
                question: said(fields.required("question")),
                rating: if is_null { None } else { point(rated) },
                after: fields.optional("after").and_then(point),
                note: remark.unwrap_or_default(),
            }
        })
    });
    for (index, rating) in ratings.iter().enumerate() {
        let same = |other: &Rating| {
            (&other.competency, &other.question) == (&rating.competency, &rating.question)
        };
        if ratings[..index].iter().any(same) {
            let found = format_args!("a second rating of \"{}\"", rating.question);
            node.entry(index).problem(&found, &"one rating a question");
        }
    }
    ratings
}

/// A point of the scale.
fn point(node: Node) -> Option<u8> {
    match node.json() {
        Some(Json::Number(point)) if (1.0..=5.0).contains(point) && point.fract() == 0.0 => {
            Some(*point as u8)
        }
        _ => {
            node.refuse(&"a whole number from 1 to 5, or null where not enough was heard");
            None
        }
    }
}

pub(crate) fn panel(node: Node) -> Panel {
    node.record(|fields| Panel {
        format: head(fields, "panel", Stands::Alone),
        kit: fields.required("kit").record(|fields| kit_fields(fields, Stands::WithinAnother)),
        sheets: fields
            .required("sheets")
            .list(0, MAX_FILES, |node| scorecard(node, Stands::WithinAnother)),
        shown_early: fields.optional("shownEarly").is_some_and(|node| node.flag()),
        decision: fields.optional("decision").and_then(|node| typed(node, Lines::Several)),
    })
}
