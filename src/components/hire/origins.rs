//! The job description as it stands, and where each line of it comes from.

use super::spoken::spoken;
use super::tag::{Tag, tag, unfold};
use super::words::View;
use crate::hire::description::{Description, Origin, Section, Sentence};
use crate::i18n::{HireCatalog, HireText};

/// The description.
pub(super) fn preview(description: &Description) -> Tag {
    spoken(tag("div.paper"), &description.language)
        .with("id", "description")
        .child(tag("p.title").text(&description.title.text))
        .each(description.sections.iter().map(section))
}

fn section(section: &Section) -> Tag {
    let (outer, inner) = if section.is_list { ("ul", "li") } else { ("div", "p") };
    let sentences = section.sentences.iter().map(|sentence| match &sentence.link {
        Some(link) => tag(inner)
            .child(tag("a").with("href", link).with("rel", "nofollow").text(&sentence.text)),
        None => tag(inner).text(&sentence.text),
    });
    tag("div.said")
        .key(section.id)
        .child(tag("p.head").text(&section.heading))
        .child(tag(outer).each(sentences))
}

/// A list of all lines with their origins.
pub(super) fn origins(View { words, .. }: View, description: &Description) -> Tag {
    let line = |sentence: &Sentence| {
        let origin = tag("span.quiet").text(&origin(words, sentence));
        let said = tag("bdi").with("lang", &description.language).text(&sentence.text);
        tag("li").child(said).text(" – ").child(origin)
    };
    unfold(words, HireText::Origins).child(tag("ol").each(description.sentences().map(line)))
}

fn origin(words: &HireCatalog, sentence: &Sentence) -> String {
    match &sentence.origin {
        Origin::Pack { row, source } => {
            let row = if source.is_empty() { row.clone() } else { [row, ", ", source].concat() };
            words.format(HireText::OriginPack, &[&row])
        }
        Origin::Rule => words.get(HireText::OriginRule).to_string(),
        Origin::Typed { .. } => words.get(HireText::OriginTyped).to_string(),
    }
}
