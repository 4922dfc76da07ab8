//! One number for a role on an aspect, by which roles can be put in order.

use super::pack::{AspectId, Money, Pack, Period, RoleId, Value};
use super::sort;

/// Which role comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The one with the highest figure.
    HighestFirst,
    /// The one with the lowest figure.
    LowestFirst,
}

/// Puts roles in order by what is first known of each; where nothing is, a role goes to the end.
/// Roles of equal rank keep their order.
///
/// ```
/// use rolefit_domain::pack::{AspectId, RoleId, Sourced, SourceId, Value};
/// use rolefit_domain::rank::{Order, sort};
/// # use rolefit_domain::pack::Pack;
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../data/examples/care-roles.json"));
/// # let (mut pack, _) = Pack::parse(text).unwrap();
///
/// let level = |level| vec![Sourced { source: SourceId(0), value: Value::Level(level) }];
/// let rhythm = AspectId(2);
/// (pack.roles[0].values[2], pack.roles[1].values[2]) = (level(0), level(1));
/// let mut roles = [RoleId(0), RoleId(1)];
/// sort(&pack, &mut roles, rhythm, Order::HighestFirst);
/// assert_eq!(roles, [RoleId(1), RoleId(0)]);
/// ```
pub fn sort(pack: &Pack, roles: &mut [RoleId], aspect: AspectId, order: Order) {
    sort::by_figure(roles, |&role| {
        let rank = pack.values(role, aspect).first().and_then(|first| rank(&first.value));
        match (rank, order) {
            (None, _) => f64::INFINITY,
            (Some(rank), Order::HighestFirst) => -rank,
            (Some(rank), Order::LowestFirst) => rank,
        }
    });
}

fn rank(value: &Value) -> Option<f64> {
    let number = match value {
        Value::Money(money) => a_year(money),
        Value::Percent { value, .. } => Some(*value),
        Value::Level(level) => Some(*level as f64),
        Value::Prose { .. } | Value::List(_) => None,
    };
    number.map(|number| libm::round(number * 100.0))
}

/// The median, else the middle of the range, else what is known of it, for a year of full-time
/// work: 2,080 hours, 260 days.
fn a_year(money: &Money) -> Option<f64> {
    let times = match money.period {
        Period::Hour => 2080.0,
        Period::Day => 260.0,
        Period::Week => 52.0,
        Period::Month => 12.0,
        Period::Year => 1.0,
    };
    let middle = match (money.low, money.high) {
        (Some(low), Some(high)) => Some(f64::midpoint(low, high)),
        (low, high) => low.or(high),
    };
    Some(money.median.or(middle)? * times)
}
