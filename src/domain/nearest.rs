//! The known name that a misspelled one was probably meant to be.

use strsim::osa_distance;

/// The candidate nearest to `name`, when one is near enough to be a slip: letters added, left out,
/// exchanged or swapped, about one in three and at most four. Of equally near ones the first wins.
///
/// ```
/// use rolefit_domain::nearest::nearest;
///
/// let slugs = ["service-owner", "service-manager"];
/// assert_eq!(nearest("Sevrice-owner", slugs.into_iter()), Some("service-owner"));
/// assert_eq!(nearest("baker", slugs.into_iter()), None);
/// ```
pub fn nearest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let name = start(name).to_ascii_lowercase();
    let length = name.chars().count();
    let mut best = None;
    let mut reach = (length / 3 + 1).min(4);
    for candidate in candidates {
        let other = start(candidate).to_ascii_lowercase();
        let other_length = other.chars().count();
        if other_length.abs_diff(length) <= reach {
            let distance = osa_distance(&name, &other);
            if distance <= reach && distance < other_length {
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

/// The first letters, by which names are compared: a bound on the work that hostile ones make.
fn start(name: &str) -> &str {
    name.char_indices().nth(64).map_or(name, |(end, _)| &name[..end])
}
