//! The points of a role in a row of lists, and which of them show at first.

use crate::app::compare::Drawn;
use crate::domain::comparison::{Line, Sharing};
use crate::domain::pack::{Phrase, SourceId};

/// So many points of a role show at first, and so many of them in a narrow container: what roles have in
/// common before what one has alone. A last one is not left out by itself.
pub(super) const FEW: usize = 6;
pub(super) const NARROW: usize = 3;

/// A phrase of a role as the row shows it.
pub(super) struct Point<'a> {
    pub(super) phrase: &'a Phrase,
    pub(super) source: SourceId,
    /// Whether another role has one like it in this row.
    pub(super) common: bool,
    /// From which look on it shows, unless all of the row does.
    pub(super) from: Drawn,
    /// Whether its source's number stands behind it, as it does behind the last with that source.
    pub(super) cites: bool,
}

impl Point<'_> {
    pub(super) fn meaning_is(&self, line: &Line) -> bool {
        self.phrase.meaning() == line.meaning
    }
}

/// Of the lines that roles have in common, how many show on a narrow container, of those that both its
/// roles have, and on a wide one.
pub(super) fn common_shown(common: &[Line]) -> [usize; 2] {
    [most(paired(common), NARROW), most(common.len(), FEW)]
}

fn paired(common: &[Line]) -> usize {
    common.iter().filter(|line| line.is_paired()).count()
}

/// Of so many, how many show where `few` are to.
fn most(count: usize, few: usize) -> usize {
    if count > few + 1 { few } else { count }
}

/// From which look on shows what stands at that place, where so many show on a narrow and a wide one.
pub(super) fn from(at: usize, narrow: usize, few: usize) -> Drawn {
    if at >= few {
        Drawn::Whole
    } else if at >= narrow {
        Drawn::Shown
    } else {
        Drawn::FirstLook
    }
}

/// The points of a role: those that others have in this row, in the lines' order; then its own. What is
/// common is counted by lines, the rest by its own phrases.
pub(super) fn points<'a>(common: &[Line<'a>], single: &[Line<'a>], index: usize) -> Vec<Point<'a>> {
    let [narrow, few] = common_shown(common);
    let mut points = Vec::new();
    let mut add = |line: &Line<'a>, from, nth: usize| {
        let (phrase, source) = line.phrases[index][nth];
        let common = line.sharing != Sharing::Unique;
        points.push(Point { phrase, source, common, from, cites: false });
    };
    for (at, line) in common.iter().enumerate() {
        for nth in 0..line.phrases[index].len() {
            add(line, from(at, narrow, few), nth);
        }
    }
    let count = single.iter().map(|line| line.phrases[index].len()).sum();
    // What is common comes to its end before; what the two of a narrow container do not both have is
    // left out there.
    let own = |shown, all, few: usize| {
        if shown < all { 0 } else { most(count, few.saturating_sub(shown)) }
    };
    let narrow = own(narrow, paired(common), NARROW);
    let few = own(few, common.len(), FEW).max(narrow);
    let own =
        single.iter().flat_map(|line| (0..line.phrases[index].len()).map(move |nth| (line, nth)));
    for (at, (line, nth)) in own.enumerate() {
        add(line, from(at, narrow, few), nth);
    }
    cite(&mut points);
    points
}

fn cite(points: &mut [Point]) {
    // Once behind what shows, and once behind all, which is on paper.
    for rest in [false, true] {
        let mut cited: Vec<SourceId> = Vec::new();
        for point in points.iter_mut().rev().filter(|point| (point.from == Drawn::Whole) == rest) {
            if !cited.contains(&point.source) {
                cited.push(point.source);
                point.cites = true;
            }
        }
    }
}
