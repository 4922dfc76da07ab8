//! Who is too close to call.

/// Groups in which every two are too close to call, so that every such two are in one: runs of the order,
/// and others only around somebody who was heard by more people.
pub(crate) fn close(order: &[usize], are_close: &dyn Fn(usize, usize) -> bool) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (at, &one) in order.iter().enumerate() {
        // From the farthest on, since the others are mostly on the way to it.
        for &other in order[at + 1..].iter().rev() {
            let is_told = groups.iter().any(|group| group.contains(&one) && group.contains(&other));
            if is_told || !are_close(one, other) {
                continue;
            }
            let mut group = vec![one];
            for &next in &order[at + 1..] {
                let joins = are_close(next, other) && group.iter().all(|&old| are_close(old, next));
                if next == other || joins {
                    group.push(next);
                }
            }
            groups.push(group);
        }
    }
    groups
}
