//! The known name that a misspelled one was probably meant to be.

/// The candidate nearest to `name`, when one is near enough to be a slip: letters added, left out,
/// exchanged or swapped, about one in three and at most four. Of equally near ones the first wins.
pub fn nearest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let name: Vec<char> = name.chars().map(|c| c.to_ascii_lowercase()).take(LONGEST).collect();
    let mut best = None;
    let mut reach = (name.len() / 3 + 1).min(4);
    for candidate in candidates {
        let other: Vec<char> = candidate.chars().take(LONGEST).collect();
        if other.len().abs_diff(name.len()) <= reach {
            let distance = edits(&name, &other);
            if distance <= reach && distance < other.len() {
                best = Some(candidate);
                if distance == 0 {
                    break;
                }
                reach = distance - 1;
            }
        }
    }
    best
}

/// Names are compared by so many first letters, which bounds the work on hostile ones.
const LONGEST: usize = 64;

/// How many letters have to be added, removed, replaced or swapped with a neighbour.
fn edits(from: &[char], to: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=to.len()).collect();
    for (row, &letter) in from.iter().enumerate() {
        let mut next = vec![row + 1; to.len() + 1];
        for (column, &other) in to.iter().enumerate() {
            let replaced = above[column] + usize::from(letter != other);
            let mut least = replaced.min(above[column + 1] + 1).min(next[column] + 1);
            if row > 0 && column > 0 && letter == to[column - 1] && from[row - 1] == other {
                least = least.min(before[column - 1] + 1);
            }
            next[column + 1] = least;
        }
        before = core::mem::replace(&mut above, next);
    }
    above[to.len()]
}
