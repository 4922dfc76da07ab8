//! Texts of cells as a pack has them.

use serde_json::json;

use super::builder::Builder;
use super::figures::Figures;
use super::values::Values;
use crate::cells::Said;
use crate::cut::cut;
use crate::layout::Row;

impl Builder<'_> {
    /// The texts of a cell; lines of one source are one.
    pub(super) fn prose(
        &mut self,
        row: &Row,
        role: usize,
        lines: &[Said],
        figures: &Figures,
    ) -> Values {
        let mut list = Vec::new();
        // Lines of one source are one text.
        let mut runs: Vec<(String, String)> = Vec::new();
        for said in lines {
            let source = self.source_name((row, role), said, figures, figures.year.as_ref());
            let doubled = if self.about.is_copy { doubled(&said.text) } else { None };
            if let Some((gist, text)) = doubled {
                list.push(json!({"source": source, "text": text, "gist": gist}));
                continue;
            }
            match runs.last_mut() {
                Some((same, text)) if *same == source && said.marks.is_empty() => {
                    let goes_on = said.text.chars().next().is_none_or(|sign| !sign.is_uppercase());
                    let is_ended =
                        text.ends_with(|sign: char| !sign.is_alphanumeric() && sign != ')');
                    text.push_str(if goes_on || is_ended { " " } else { "; " });
                    text.push_str(&said.text);
                }
                Some(_) | None => runs.push((source, said.text.clone())),
            }
        }
        for (source, text) in runs {
            for part in parts(&text, 2_000) {
                let mut value = json!({"source": source, "text": part});
                if part.chars().count() > 60 && !self.about.is_copy {
                    value["gist"] = json!(cut(&part, 60));
                }
                list.push(value);
            }
        }
        let is_whole = list.len() <= 20;
        list.truncate(20);
        Values { list, is_whole, terms: Vec::new() }
    }
}

/// The gist and the text of a line of a copy whose gist is the beginning of its text.
fn doubled(line: &str) -> Option<(String, &str)> {
    let (gist, text) = line.split_once("…. ")?;
    text.starts_with(gist).then(|| (format!("{gist}…"), text))
}

/// A text in parts of at most so many characters, between words.
fn parts(text: &str, most: usize) -> Vec<String> {
    let mut parts = Vec::new();
    let mut part = String::new();
    let mut length = 0;
    for word in text.split(' ') {
        let more = word.chars().count() + 1;
        if length + more > most && !part.is_empty() {
            parts.push(core::mem::take(&mut part));
            length = 0;
        }
        // A word without end is cut anywhere.
        for (index, sign) in word.chars().enumerate() {
            if index > 0 && index % (most - 1) == 0 {
                parts.push(core::mem::take(&mut part));
                length = 0;
            }
            part.push(sign);
        }
        part.push(' ');
        length += more;
    }
    parts.push(part);
    parts.iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}
