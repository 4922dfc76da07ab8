//! Sources that lines of cells name themselves.

use crate::cells::Said;
use crate::source_lines;

/// Takes the sources off the ends of lines, as in `$86,070 (Source: BLS)`; a line that names nothing else is
/// that of the lines above it.
pub(super) fn take_sources(cell: &mut Vec<Said>) {
    let mut at = 0;
    while at < cell.len() {
        let found = source_lines::behind(&cell[at].text);
        let Some((words, source)) = found.map(|(words, name)| (words.to_owned(), name.to_owned()))
        else {
            at += 1;
            continue;
        };
        if words.is_empty() && at > 0 {
            for said in &mut cell[..at] {
                said.source.get_or_insert_with(|| source.clone());
            }
            cell.remove(at);
        } else {
            if !words.is_empty() {
                cell[at].text = words;
                cell[at].source = Some(source);
            }
            at += 1;
        }
    }
}
