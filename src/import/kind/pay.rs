//! Whether the cells of a row are pay, and what one payment covers.

use rolefit_domain::pack::Period;

use super::Case;
use crate::cells::Said;
use crate::value::money_words::is_of_label;
use crate::value::{currency, label, money};
use crate::words::plain;

impl Case<'_> {
    /// Whether a label names a point among all that are paid, as `10%` and `Entry level` do, or stands under a
    /// heading that speaks of pay, over sums whose currency is named.
    pub(super) fn is_sum_of_pay(&self, filled: &[&Vec<Said>]) -> bool {
        let label = plain(self.label);
        let is_point = label::POINTS.split('|').any(|point| point == label);
        let is_under = self.full != self.label;
        let is_named = is_under && label::unit(self.full).and_then(label::currency).is_some();
        let is_sum = |said: &Said| {
            money::read(&said.text).is_some_and(|pay| {
                let is_named = is_named && pay.period.is_none() || self.has_currencies;
                let has_currency = pay.currency.is_some() || is_named;
                has_currency && pay.rest.iter().all(|word| is_of_label(word))
            })
        };
        (is_point || is_under) && filled.iter().all(|said| said.iter().all(is_sum))
    }

    /// Whether a row tells steps of pay, such as the grades 4 to 6, and no sums.
    pub(super) fn is_step(&self, filled: &[&Vec<Said>]) -> bool {
        let is_sum = |said: &Said| {
            money::read(&said.text).is_some_and(|pay| {
                let is_named = pay.currency.is_some() || pay.shared.is_some();
                is_named || pay.sums().any(|sum| sum >= 1_000.0)
            })
        };
        label::is_grade(self.label)
            && label::currency(self.label).is_none()
            && !filled.iter().any(|said| said.iter().any(is_sum))
    }

    /// Whether a text is pay, with few words beside its figures.
    pub(super) fn pays(text: &str, is_pay: bool) -> bool {
        let words = text.split_whitespace().count();
        money::read(text).is_some_and(|pay| {
            let is_bare = pay.rest.iter().all(|word| is_of_label(word));
            let named = (pay.currency.is_some() || pay.shared.is_some()) && is_bare;
            let by_label =
                is_pay && !text.contains(['%', '٪']) && pay.rest.len() <= 8 && words <= 18;
            named
                || (pay.currency.is_some() && pay.period.is_some() && pay.rest.len() <= 3)
                || by_label
        })
    }

    /// What one payment covers: by the label, by other cells of the row, by the size of its figures.
    pub(super) fn period(&self) -> Option<Period> {
        if label::is_by_the_piece(self.label) {
            return None;
        }
        let scale = label::scale_of_label(self.label);
        let read: Vec<money::Pay> = self
            .cells
            .iter()
            .filter(|lines| lines.len() <= 20)
            .flatten()
            .filter_map(|said| money::read(&said.text))
            .map(|pay| pay.times(scale))
            .collect();
        label::period_of_label(self.full)
            .or_else(|| read.iter().find_map(|pay| pay.period))
            .or_else(|| {
                let named = read
                    .iter()
                    .filter(|pay| pay.shared.is_none())
                    .find_map(|pay| pay.currency.as_deref());
                let sums = read.iter().flat_map(money::Pay::sums);
                currency::period_by_size(sums, named.unwrap_or(self.currency))
            })
    }
}
