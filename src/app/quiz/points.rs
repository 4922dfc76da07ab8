//! The evidence in points, for readers: ten points make the first role ten times as likely.

use core::f64::consts::LN_10;

use rolefit_domain::quiz::{Agreement, ItemId, Outcome};
use rolefit_domain::sort;

use super::Model;

/// What an answer adds to the lead of the first role over the second, in whole points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Points {
    /// The statement.
    pub item: ItemId,
    /// The answer.
    pub agreement: Agreement,
    /// Above 0 speaks for the first role, below 0 for the second.
    pub points: i32,
}

impl Model {
    /// Every answer's points, the weightiest first, and their sum, which is the rounded lead.
    ///
    /// Rounding goes by the running sum, so that the figures shown add up to the sum shown.
    pub fn points(&self, outcome: &Outcome) -> (Vec<Points>, i32) {
        let mut all = Vec::new();
        let (mut sum, mut rounded) = (0.0, 0);
        for contribution in &outcome.contributions {
            sum += contribution.weight;
            let before = rounded;
            rounded = libm::round(sum * 10.0 / LN_10) as i32;
            let (item, agreement) = (contribution.item, contribution.agreement);
            all.push(Points { item, agreement, points: rounded - before });
        }
        sort::by_figure(&mut all, |answer: &Points| f64::from(-answer.points.abs()));
        (all, rounded)
    }
}
