//! Pictures within tables, and captions around them.

use super::Tables;
use crate::grid::images::{icon, marked};
use crate::grid::parts::clean;
use crate::source_lines;

/// What pages call the tags of one cell.
const TAGS: [&str; 5] = ["selected-value", "status-macro", "tag", "badge", "chip"];

impl Tables {
    /// Takes in what a picture, an icon or a box to tick says.
    pub(super) fn image(&mut self, name: &str, attribute: &dyn Fn(&[u8]) -> Option<String>) {
        if self.cell.is_none() {
            return;
        }
        let spoken = |words: Option<String>| words.filter(|words| !words.trim().is_empty());
        let words = match name {
            "img" => spoken(attribute(b"alt")).or_else(|| spoken(attribute(b"title"))),
            "input" => attribute(b"type")
                .filter(|kind| kind == "checkbox")
                .map(|_| if attribute(b"checked").is_some() { "☑" } else { "☐" }.to_owned()),
            _ => {
                let classes = attribute(b"class").unwrap_or_default();
                // Tags that stand side by side are things of a list.
                if TAGS.iter().any(|tag| classes.split(' ').any(|class| class == *tag)) {
                    self.text("\n");
                }
                icon(&classes).map(str::to_owned)
            }
        };
        if let Some(words) = words {
            self.text(&marked(&words));
        }
    }

    /// What stands below a table as its caption names it, unless it names its source.
    pub(super) fn end_figure(&mut self) {
        let words = self.below.rsplit('\n').next().map(clean).unwrap_or_default();
        if let Some(grid) = self.grids.last_mut()
            && self.depth == 0
            && !words.is_empty()
            && source_lines::Line::read(&words).is_none()
        {
            grid.caption.get_or_insert(words);
        }
        self.text("\n");
    }
}
