//! The Rolefit elements in a page's source.

use std::path::PathBuf;

use html5gum::{DefaultEmitter, HtmlString, StartTag, Token, Tokenizer};

use super::element::ElementKind;
use super::form::Form;
use super::snippet::Snippet;

/// An element as a page's source has it.
pub(super) struct PageElement {
    /// What renders it anew.
    pub(super) snippet: Snippet,
    /// The line of its start tag, counted from 1.
    pub(super) line: usize,
    /// What a reader sees between its tags.
    pub(super) text: String,
    /// Whether there is a shadow root or a table in it.
    pub(super) has_content: bool,
}

/// All Rolefit elements of a page, in its order; what is in comments and scripts is none.
pub(super) fn elements(page: &str) -> Vec<PageElement> {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    // What looks like a tag in a script is none.
    emitter.naively_switch_states(true);
    let mut found = Vec::new();
    let mut open: Option<PageElement> = None;
    let mut content = Content::Text;
    for Ok(token) in Tokenizer::new_with_emitter(page, emitter) {
        match token {
            Token::StartTag(tag) => {
                content = Content::of(&tag);
                // A hiring kit within another element is a part of that.
                let own = PageElement::start(&tag, page).filter(|element| {
                    open.is_none() || element.snippet.element != ElementKind::Hire
                });
                if let Some(element) = own {
                    open = Some(element);
                } else if let Some(open) = &mut open {
                    open.enter(&tag);
                }
            }
            Token::EndTag(tag) => {
                content = Content::Text;
                let name = string(&tag.name);
                found.extend(open.take_if(|open| open.snippet.element.tag() == name));
                if let Some(open) = &mut open {
                    open.text.push(' ');
                }
            }
            Token::String(text) => match (&mut open, &content) {
                (Some(open), Content::Text) => open.text += &string(&text),
                (Some(open), Content::Pack) => {
                    *open.snippet.pack.get_or_insert_default() += &string(&text);
                }
                (Some(_), Content::Code) | (None, _) => {}
            },
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    found
}

/// What stands behind a tag.
enum Content {
    Text,
    Pack,
    Code,
}

impl Content {
    fn of(tag: &StartTag<usize>) -> Self {
        let kind = tag.attributes.get(b"type".as_slice()).map(|kind| string(kind));
        match (string(&tag.name).as_str(), kind.as_deref()) {
            ("script", Some("application/json")) => Self::Pack,
            ("script" | "style", _) => Self::Code,
            _ => Self::Text,
        }
    }
}

impl PageElement {
    fn start(tag: &StartTag<usize>, page: &str) -> Option<Self> {
        let name = string(&tag.name);
        let element = ElementKind::ALL.into_iter().find(|element| element.tag() == name)?;
        let attributes = tag.attributes.iter().map(|(name, value)| (string(name), string(value)));
        let (attributes, files) = (attributes.collect(), String::new());
        Some(Self {
            snippet: Snippet {
                element,
                form: Form::Light,
                attributes,
                files,
                json_ld: false,
                pack: None,
                beside: PathBuf::new(),
            },
            line: page[..tag.span.start].matches('\n').count() + 1,
            text: String::new(),
            has_content: false,
        })
    }

    /// Goes on inside another element.
    fn enter(&mut self, tag: &StartTag<usize>) {
        self.text.push(' ');
        let is_root = tag.attributes.contains_key(b"shadowrootmode".as_slice());
        if is_root {
            self.snippet.form = Form::Shadow;
        }
        self.has_content |= is_root || tag.name == b"table";
    }
}

fn string(text: &HtmlString) -> String {
    String::from_utf8_lossy(text).into_owned()
}
