//! By what the cells of a row list things.

use super::Case;
use crate::cells::{Said, joined, says_nothing};
use crate::value::list::{self, By, Called};

impl Case<'_> {
    /// By what the cells are parted, when at least half of them are lists.
    pub(super) fn parted(&self) -> Option<By> {
        let filled: Vec<&Vec<Said>> =
            self.cells.iter().filter(|said| !says_nothing(said)).collect();
        if self.is_copy {
            // A list of a copy goes on below its heading, or names its source with each thing; other values
            // stand in one cell, one for each source.
            let goes_on = |said: &Vec<Said>| said.iter().any(|said| said.line > 0);
            let repeats = |said: &Vec<Said>| {
                said.windows(2)
                    .any(|pair| !pair[0].marks.is_empty() && pair[0].marks == pair[1].marks)
            };
            let is_list = filled.iter().any(|said| goes_on(said) || repeats(said));
            return is_list.then_some(By::Lines);
        }
        let texts: Vec<String> = filled.iter().map(|said| joined(said)).collect();
        let called = Called::by(self.label);
        let calls = called != Called::No;
        let by_signs =
            |text: &&String| [Some(By::Commas), Some(By::Slashes)].contains(&list::by(text));
        let commas = texts.iter().filter(by_signs).count();
        let slashes = texts.iter().filter(|text| list::by(text) == Some(By::Slashes)).count();
        let called_by =
            if slashes * 2 > commas && called == Called::Things { By::Slashes } else { By::Commas };
        // Cells of a row may each do it in their own way; the most usual one names it.
        let ways: Vec<By> = texts.iter().filter_map(|text| list::plainly(text)).collect();
        let listed = ways.len() + if calls { commas } else { 0 };
        if !ways.is_empty() && listed * 2 >= texts.len() {
            let parts: Vec<String> =
                texts.iter().flat_map(|text| list::parts_in_row(text, By::Lines, called)).collect();
            let letters: usize = parts.iter().map(|part| part.chars().count()).sum();
            if letters / parts.len().max(1) <= 140 {
                let count = |by: By| ways.iter().filter(|way| **way == by).count();
                let all = [By::Numbers, By::Semicolons, By::Bullets, By::Lines];
                return all.into_iter().max_by_key(|&by| count(by));
            }
        }
        let short = texts.iter().all(|text| text.chars().count() <= 60 || by_signs(&text));
        (calls && commas * 2 >= texts.len() && commas > 0 && short).then_some(called_by)
    }
}
