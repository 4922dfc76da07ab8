//! Putting things in order.

use core::cmp::Ordering;

/// Puts things in an order; equal ones stay as they are.
///
/// The standard library's sort is compiled anew for every type; here it sorts indices only.
pub(crate) fn sort<T>(things: &mut Vec<T>, before: impl Fn(&T, &T) -> Ordering) {
    let order = indices(things.len(), &|one, other| before(&things[one], &things[other]));
    let mut taken: Vec<Option<T>> = things.drain(..).map(Some).collect();
    things.extend(order.into_iter().filter_map(|index| taken[index].take()));
}

/// The indices of so many things in an order.
pub fn indices(count: usize, before: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|&one, &other| before(one, other));
    order
}

/// Each name once, in order.
pub fn names<'a>(all: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut names: Vec<&str> = all.collect();
    sort(&mut names, Ord::cmp);
    names.dedup();
    names
}
