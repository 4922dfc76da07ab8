//! Pay as bars on one scale, and levels as steps.

use yew::{Html, html};

use crate::components::markup_text::attr;
use crate::domain::pack::{AspectId, Money, Pack, RoleId, Top, Value};
use crate::i18n::{Catalog, Text};

/// The upper end of the scale for a row: the highest figure of these roles, when all sums are in one
/// currency and for one period.
pub(super) fn scale(pack: &Pack, roles: &[RoleId], aspect: AspectId) -> Option<f64> {
    let mut first: Option<&Money> = None;
    let mut highest = 0.0;
    for &role in roles {
        for sourced in pack.values(role, aspect) {
            let Value::Money(money) = &sourced.value else { return None };
            let one = *first.get_or_insert(money);
            if one.currency != money.currency || one.period != money.period {
                return None;
            }
            let top = [money.low, money.median, money.high, money.quartiles.map(|(_, high)| high)];
            highest = top.into_iter().flatten().fold(highest, f64::max);
        }
    }
    // To two digits, whatever the size of the sums, since the end is told in words; not below a cent.
    let mut unit = 0.01;
    while highest * 1.05 / unit >= 100.0 {
        unit *= 10.0;
    }
    (highest > 0.0).then_some(libm::ceil(highest * 1.05 / unit) * unit)
}

/// What the bars of a row go up to, in words.
pub(super) fn scale_text(
    pack: &Pack,
    catalog: &Catalog,
    roles: &[RoleId],
    aspect: AspectId,
) -> Option<String> {
    let scale = scale(pack, roles, aspect)?;
    let values = roles.iter().flat_map(|&role| pack.values(role, aspect));
    let Value::Money(money) = &values.into_iter().next()?.value else { return None };
    let end = |sum| catalog.money(sum, &money.currency, &[Some(scale)]);
    Some(catalog.format(Text::BarScale, &[&end(0.0), &end(scale)]))
}

/// A bar from the lowest to the highest sum, thicker in the middle half, with a line at the median;
/// an end that is not known fades into an arrow. The sums stand beside it in words.
pub(super) fn pay_bar(money: &Money, scale: f64) -> Html {
    let at = |sum: f64| libm::round(1000.0 * sum / scale) as u32;
    let low = money.low.map(at);
    let open = match money.top {
        Top::Exact => false,
        Top::Open | Top::Coded => true,
    };
    let high = money.high.map(at).or(if open { Some(970) } else { None });
    let span = |shape: &'static str, from: u32, to: u32, y: &'static str, height: &'static str| {
        html! {
            <rect data-shape={shape} x={attr(&from.to_string())} {y} {height}
                width={attr(&to.saturating_sub(from).max(4).to_string())} />
        }
    };
    html! {
        <svg class="bar" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
            { span("rail", 0, 1000, "9", "2") }
            if let (Some(low), Some(high)) = (low, high) { { span("range", low, high, "6", "8") } }
            if let Some((low, high)) = money.quartiles { { span("range", at(low), at(high), "2", "16") } }
            if let (true, Some(high)) = (open, high) {
                <path data-shape="range" d={"M".to_owned() + &high.to_string() + " 0l28 10l-28 10z"} />
            }
            if let Some(median) = money.median { { span("median", at(median), 0, "0", "20") } }
        </svg>
    }
}

/// A level as steps: as many filled as the level is high.
pub(super) fn level_steps(level: usize, of: usize) -> Html {
    html! {
        <svg class="level" width={attr(&(of * 18).to_string())} height="14" aria-hidden="true">
            { for (0..of).map(|index| html! {
                <rect data-off={(index > level).then_some("")}
                    x={attr(&(index * 18 + 1).to_string())} y="4" width="14" height="6" rx="1" />
            }) }
        </svg>
    }
}
