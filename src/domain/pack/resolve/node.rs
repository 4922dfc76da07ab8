//! A typed reader of documents: what a value should be is said in the line that reads it.
//!
//! A value that is not what it should be goes to the diagnostics, and a stand-in goes on in its place,
//! so that the rest is read as well; the pack counts only when there was no problem.

use core::fmt::{self, Display};

use serde::Deserialize;

use super::diagnostics::{Diagnostics, Path};
use super::pattern::{Pattern, SLUG, slugged};
use super::tables::IdIndex;
use super::wording::{described, figure, is_invisible, one_of, quoted, spelled};
use super::words::variant;
use crate::json::Json;

/// A value of the document, or where one is missing, with the path to it.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    found: Found<'a>,
    path: Path<'a>,
    diagnostics: &'a Diagnostics,
}

/// What stands there.
#[derive(Clone, Copy)]
pub enum Found<'a> {
    /// A value.
    Json(&'a Json),
    /// Nothing.
    Nothing,
    /// The record around it is none, which was reported already.
    Lost,
}

impl<'a> Node<'a> {
    /// The whole document.
    pub fn root(document: &'a Json, diagnostics: &'a Diagnostics) -> Self {
        Self { found: Found::Json(document), path: Path::ROOT, diagnostics }
    }

    /// The value, when there is one.
    pub fn json(&self) -> Option<&'a Json> {
        match self.found {
            Found::Json(json) => Some(json),
            Found::Nothing | Found::Lost => None,
        }
    }

    /// An entry of the list here.
    pub fn entry(&self, index: usize) -> Node<'_> {
        let entries = if let Some(Json::List(entries)) = self.json() { entries } else { &[][..] };
        let found = entries.get(index).map_or(Found::Nothing, Found::Json);
        Node { found, path: self.path.index(index), diagnostics: self.diagnostics }
    }

    /// What stands under a key of the object here, unless that is absent or `null`.
    pub fn member<'b>(&'b self, key: &'b str) -> Option<Node<'b>> {
        let Some(Json::Object(entries)) = self.json() else { return None };
        let (_, value) = entries.iter().find(|(name, _)| name == key)?;
        (*value != Json::Null).then(|| self.key(key, Found::Json(value)))
    }

    /// Reports that something else was expected.
    pub fn refuse(&self, expected: &dyn Display) {
        match self.found {
            Found::Json(json) => self.problem(&described(json), expected),
            Found::Nothing => self.problem(&"nothing", expected),
            Found::Lost => {}
        }
    }

    /// Reports a problem here.
    pub fn problem(&self, found: &dyn Display, expected: &dyn Display) {
        self.diagnostics.problem(&self.path, found, expected);
    }

    /// Reports something doubtful here.
    pub fn warning(&self, found: &dyn Display, expected: &dyn Display) {
        self.diagnostics.warning(&self.path, found, expected);
    }

    /// What is read here; nothing where something in it cannot be meant, which then is only doubtful, since
    /// the rest goes without it.
    pub fn attempt<T>(&self, read: impl FnOnce(Node<'_>) -> T) -> Option<T> {
        let diagnostics = Diagnostics::default();
        let value = read(Node { found: self.found, path: self.path, diagnostics: &diagnostics });
        self.diagnostics.doubt(diagnostics).then_some(value)
    }

    /// A text that says something, of at most so many characters.
    pub fn text(&self, most: usize) -> String {
        let expected = fmt::from_fn(move |f| write!(f, "text of 1 to {most} characters"));
        let text = self.text_that(|text| !text.trim().is_empty(), &expected);
        if let Some(c) = text.chars().find(|&c| is_invisible(c)) {
            match c {
                '\n' | '\r' => self.problem(&"a line break", &"one paragraph for each text"),
                '\t' => self.problem(&"a tab", &"blanks between words"),
                _ => {
                    let found = format!("the invisible character {}", spelled(c));
                    self.problem(&found, &"text without control characters");
                }
            }
        } else if text.chars().count() > most {
            self.problem(&format_args!("{} characters", text.chars().count()), &expected);
        }
        text
    }

    /// A name for use in addresses and references.
    pub fn slug(&self) -> String {
        let expected = fmt::from_fn(|f| {
            f.write_str((SLUG.expected)(""))?;
            let meant = slugged(self.string().unwrap_or_default());
            if meant.is_empty() { Ok(()) } else { write!(f, ", such as {}", quoted(&meant)) }
        });
        self.text_that(SLUG.fits, &expected)
    }

    /// A text of that form.
    pub fn form(&self, pattern: &Pattern) -> String {
        let text = self.string().unwrap_or_default();
        self.text_that(pattern.fits, &(pattern.expected)(text))
    }

    fn string(&self) -> Option<&'a str> {
        if let Some(Json::Text(text)) = self.json() { Some(text) } else { None }
    }

    fn text_that(&self, fits: impl Fn(&str) -> bool, expected: &dyn Display) -> String {
        let text = self.string().unwrap_or_default();
        if !fits(text) {
            self.refuse(expected);
        }
        text.into()
    }

    /// A number between two bounds, both allowed.
    pub fn number(&self, least: f64, most: f64) -> f64 {
        if let Some(Json::Number(number)) = self.json()
            && (least..=most).contains(number)
        {
            return *number;
        }
        let has_figure =
            self.string().is_some_and(|text| text.contains(|c: char| c.is_ascii_digit()));
        let bare = if has_figure { " without quotes or signs," } else { "" };
        let (least, most) = (figure(least), figure(most));
        self.refuse(&format_args!("a number{bare} from {least} to {most}"));
        // Is neither above nor below another figure.
        f64::NAN
    }

    /// A whole number from 0, and at most so much.
    pub fn whole(&self, most: u8) -> u8 {
        self.whole_from(0, most)
    }

    /// A whole number between two bounds, both allowed; the lower one stands in.
    pub fn whole_from(&self, least: u8, most: u8) -> u8 {
        if let Some(Json::Number(number)) = self.json()
            && (f64::from(least)..=f64::from(most)).contains(number)
            && number.fract() == 0.0
        {
            return *number as u8;
        }
        self.refuse(&format_args!("a whole number from {least} to {most}"));
        least
    }

    /// `true` or `false`.
    pub fn flag(&self) -> bool {
        if let Some(Json::Bool(flag)) = self.json() {
            return *flag;
        }
        self.refuse(&"true or false");
        false
    }

    /// A word of a fixed list: a variant of an enum by its name in serde.
    pub fn word<T: Deserialize<'static>>(&self) -> Option<T> {
        variant(self.string().unwrap_or_default()).map_err(|names| self.refuse(&one_of(names))).ok()
    }

    /// The index of the entry whose id stands here; 0 stands in.
    pub fn reference(&self, to: &IdIndex) -> u16 {
        if let Some(id) = self.string() {
            return self.find(id, to).unwrap_or(0);
        }
        self.refuse(&fmt::from_fn(|f| {
            write!(f, "the name of {}", to.listed)?;
            to.first().map_or(Ok(()), |first| write!(f, ", such as {}", quoted(first)))
        }));
        0
    }

    /// The index of the entry of that id; without one, that is reported here.
    pub fn find(&self, id: &str, entries: &IdIndex) -> Option<u16> {
        if entries.lacks(id) {
            let expected = fmt::from_fn(|f| {
                write!(f, "the name of {}", entries.listed)?;
                entries.nearest(id).map_or(Ok(()), |near| write!(f, ", perhaps {}", quoted(near)))
            });
            self.problem(&quoted(id), &expected);
        }
        entries.find(id)
    }

    /// A list with a least and a most number of entries.
    pub fn list<T>(&self, least: usize, most: usize, read: impl FnMut(Node) -> T) -> Vec<T> {
        let entries =
            if let Some(Json::List(entries)) = self.json() { Some(entries) } else { None };
        if !entries.is_some_and(|entries| (least..=most).contains(&entries.len())) {
            self.refuse(&fmt::from_fn(|f| match least {
                0 => write!(f, "a list of at most {most}"),
                _ if least == most => write!(f, "a list of {most}"),
                _ => write!(f, "a list of {least} to {most}"),
            }));
        }
        let count = entries.map_or(0, Vec::len).min(most);
        (0..count).map(|index| self.entry(index)).map(read).collect()
    }

    /// An object of at most so many keys, each the id of an entry.
    pub fn map(&self, of: &str, most: usize, mut read: impl FnMut(&str, Node)) {
        let expected = format_args!("an object with up to {most} keys, each naming {of}");
        let Some(Json::Object(entries)) = self.json() else { return self.refuse(&expected) };
        self.keys_differ(entries);
        if entries.len() > most {
            self.problem(&format_args!("{} keys", entries.len()), &expected);
        }
        for (key, value) in entries.iter().take(most) {
            read(key, self.key(key, Found::Json(value)));
        }
    }

    /// Reports keys that stand twice.
    pub fn keys_differ(&self, entries: &[(String, Json)]) {
        IdIndex::new("a key", entries.iter().map(|(key, _)| key.as_str()), |_, key| {
            self.key(key, Found::Nothing).problem(&"the same key twice", &"each key once");
        });
    }

    /// What stands under a key of the object here.
    pub fn key<'b>(&'b self, key: &'b str, found: Found<'b>) -> Node<'b> {
        Node { found, path: self.path.key(key), diagnostics: self.diagnostics }
    }
}
