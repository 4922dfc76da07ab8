//! A job description as Markdown, HTML or text: the same sentences.

use std::fmt::Write;

use crate::description::{Description, Sentence};
use crate::escape;

/// Markdown, headings from the second level on below the title.
pub fn markdown(description: &Description) -> String {
    let mut text = format!("# {}\n", escape::markdown(&description.title.text));
    for section in &description.sections {
        let _ = write!(text, "\n## {}\n\n", escape::markdown(&section.heading));
        for (index, sentence) in section.sentences.iter().enumerate() {
            match (section.is_list, index) {
                (true, _) => text += "- ",
                (false, 0) => {}
                (false, _) => text.push('\n'),
            }
            text += &linked_markdown(sentence);
            text.push('\n');
        }
    }
    text
}

fn linked_markdown(sentence: &Sentence) -> String {
    let words = escape::markdown(&sentence.text);
    match &sentence.link {
        Some(link) => format!("[{words}](<{link}>)"),
        None => words,
    }
}

/// HTML with the title as its first heading.
pub fn html(description: &Description) -> String {
    below(description, 1)
}

/// The same with the title as a heading of that level.
pub fn below(description: &Description, level: u8) -> String {
    let title = escape::html(&description.title.text);
    format!("<h{level}>{title}</h{level}>\n") + &sections(description, level + 1)
}

/// The same without the title, as search engines take it.
pub fn body(description: &Description) -> String {
    sections(description, 2)
}

fn sections(description: &Description, level: u8) -> String {
    let mut text = String::new();
    for section in &description.sections {
        let _ = writeln!(text, "<h{level}>{}</h{level}>", escape::html(&section.heading));
        let (open, close) = if section.is_list { ("<li>", "</li>\n") } else { ("<p>", "</p>\n") };
        if section.is_list {
            text += "<ul>\n";
        }
        for sentence in &section.sentences {
            text += open;
            text += &linked_html(sentence);
            text += close;
        }
        if section.is_list {
            text += "</ul>\n";
        }
    }
    text
}

fn linked_html(sentence: &Sentence) -> String {
    let words = escape::html(&sentence.text);
    match &sentence.link {
        Some(link) => format!("<a href=\"{}\">{words}</a>", escape::html(link)),
        None => words,
    }
}

/// Plain text.
pub fn text(description: &Description) -> String {
    let mut text = description.title.text.clone() + "\n";
    for section in &description.sections {
        let _ = write!(text, "\n{}\n", section.heading);
        for sentence in &section.sentences {
            text += if section.is_list { "- " } else { "" };
            text += &sentence.text;
            text.push('\n');
        }
    }
    text
}
