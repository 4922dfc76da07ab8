//! Where a table's values are from: sources by their titles, dates and addresses.

use serde_json::{Map, Value, json};

use crate::cells::OURS;
use crate::cut::cut;
use crate::date;
use crate::grid::{Cell, clean};
use crate::layout::Origin;
use crate::slug::Slugs;
use crate::value::label::unit_words;

/// A source as a pack writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Source {
    /// Title of the work.
    pub(crate) title: String,
    /// Who published it.
    pub(crate) publisher: Option<String>,
    /// When.
    pub(crate) published: Option<String>,
    /// When it was read.
    pub(crate) retrieved: Option<String>,
    /// Where it can be read.
    pub(crate) url: Option<String>,
    /// Terms under which it may be passed on.
    pub(crate) licence: Option<String>,
    /// Whether it is the pack's own reading.
    pub(crate) editorial: bool,
}

/// All sources of a pack, each once.
#[derive(Debug, Default)]
pub(crate) struct Sources {
    listed: Vec<(String, Source)>,
    slugs: Slugs,
}

impl Sources {
    /// The name of a source, which is listed from now on.
    pub(crate) fn name(&mut self, source: &Source) -> String {
        // The address of a source is not told at each of its places.
        let is_same = |one: &Source| {
            let url = one.url.clone().or_else(|| source.url.clone());
            let whole = |this: &Source| Source { url: url.clone(), ..this.clone() };
            whole(one) == whole(source)
                && (one.url == source.url || one.url.is_none() || source.url.is_none())
        };
        if let Some((id, known)) = self.listed.iter_mut().find(|(_, one)| is_same(one)) {
            known.url = known.url.take().or_else(|| source.url.clone());
            return id.clone();
        }
        let words: Vec<&str> = source.title.split_whitespace().take(6).collect();
        let id = self.slugs.give(&words.join(" "), "source");
        self.listed.push((id.clone(), source.clone()));
        id
    }

    /// How many of them have no date.
    pub(crate) fn undated(&self) -> usize {
        self.listed.iter().filter(|(_, source)| source.published.is_none()).count()
    }

    /// The list as a pack writes it.
    pub(crate) fn document(&self) -> Value {
        self.listed.iter().map(|(id, source)| source.document(id)).collect()
    }
}

impl Source {
    /// The title without the date that is told beside it.
    fn undated(&self) -> String {
        let apart = date::apart(&self.title).filter(|(_, date)| {
            self.published.as_ref().is_some_and(|published| published.starts_with(date.as_str()))
        });
        let title = apart.map_or_else(|| self.title.clone(), |(title, _)| title);
        title.trim_end_matches([',', '،', '、', ';', ' ']).to_owned()
    }

    fn document(&self, id: &str) -> Value {
        let mut fields = Map::new();
        fields.insert("id".into(), json!(id));
        fields.insert("title".into(), json!(cut(&self.undated(), 300)));
        let more = [
            ("publisher", self.publisher.as_ref().map(|text| cut(text, 200))),
            ("published", self.published.clone()),
            ("retrieved", self.retrieved.clone()),
            ("url", self.url.clone().filter(|url| is_link(url))),
            ("licence", self.licence.as_ref().map(|text| cut(text, 200))),
        ];
        for (key, value) in more {
            if let Some(value) = value {
                fields.insert(key.into(), json!(value));
            }
        }
        if self.editorial {
            fields.insert("editorial".into(), json!(true));
        }
        Value::Object(fields)
    }

    /// A source as a cell or a line names it.
    pub(crate) fn of(cell: &Cell) -> Option<Self> {
        let text = cell.text.replace('\n', " ");
        let in_text = text
            .split_whitespace()
            .map(|word| word.trim_matches(['(', ')', '<', '>', ',', ';']))
            .find(|word| is_link(word));
        let url =
            cell.links.iter().find(|link| is_link(link)).cloned().or(in_text.map(str::to_owned));
        let title = match &url {
            Some(url) if text.trim() == url => {
                url.split('/').nth(2).unwrap_or(url).trim_start_matches("www.").to_owned()
            }
            Some(url) => text
                .replace(url.as_str(), "")
                .replace("()", "")
                .trim_matches([' ', ',', '،', ';', ':', '(', ')', '–', '-'])
                .to_owned(),
            None => text.trim().to_owned(),
        };
        let title = clean(&title).replace(" ,", ",");
        let (title, retrieved) = date::unread(title);
        (!title.is_empty()).then(|| Self {
            published: date::find(&title),
            retrieved,
            title,
            url,
            ..Self::default()
        })
    }

    /// The source that a label names in brackets with its date, as in `Pay (BLS, May 2023)`: by the capitals
    /// of a survey or an office.
    pub(crate) fn of_label(label: &str) -> Option<Self> {
        let (_, rest) = label.rsplit_once('(')?;
        let (inner, _) = rest.split_once(')')?;
        let (name, _) = date::apart(inner)?;
        let is_office = |word: &str| {
            let capitals = word.chars().filter(|sign| sign.is_uppercase()).count();
            capitals > 1 && unit_words(word).is_none()
        };
        name.split_whitespace().all(is_office).then(|| Self::of(&Cell::of(inner))).flatten()
    }

    /// What a table says of a value's source, over what holds where it says nothing.
    pub(crate) fn of_origin(origin: &Origin, otherwise: &Self) -> Self {
        let mut source =
            origin.source.as_ref().and_then(Self::of).unwrap_or_else(|| otherwise.clone());
        if let Some(date) = origin.date.as_ref().and_then(|cell| date::find(&cell.text)) {
            source.published = Some(date);
        }
        if let Some(link) = &origin.link
            && let Some(of_link) = Self::of(link)
        {
            source.url = of_link.url.or(source.url);
        }
        source
    }

    /// A note as the widget's own copies write it, `[2] Title. Publisher, 2018. https://…. Terms`, and
    /// whether it has all of that; else one that names an address. Any other note is none on a source.
    pub(crate) fn noted(line: &str) -> Option<(usize, Self, bool)> {
        let (number, rest) = line.trim().strip_prefix('[')?.split_once(']')?;
        let number = number.trim().parse().ok()?;
        let rest = rest.trim_start_matches([':', '.']).trim();
        let parts = sentences(rest);
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let dated = parts.iter().enumerate().skip(1).find_map(|(at, part)| {
            let (publisher, date) = match part.rsplit_once(", ") {
                Some((publisher, date)) => (Some(publisher.to_owned()), date),
                None => (None, *part),
            };
            let date = date.trim_end_matches('.');
            let day = date::find(date).filter(|found| found == date);
            let is_undated = ["undated", "ohne Datum", "sin fecha", "بلا تاريخ"].contains(&date);
            (day.is_some() || is_undated).then_some((at, publisher, day))
        });
        let Some((at, publisher, day)) = dated else {
            let source = Self::of(&Cell::of(rest)).filter(|source| source.url.is_some());
            return source.map(|source| (number, source, false));
        };
        let mut source =
            Self { title: parts[..at].join(". "), publisher, published: day, ..Self::default() };
        // In a page the title is a link, which stands behind it here; such a page is none of the copies.
        let title = source.title.clone();
        let linked = title.trim_end().rsplit_once(' ').filter(|(_, link)| is_link(link));
        let is_copy = linked.is_none();
        if let Some((title, link)) = linked {
            source = Self { url: Some(link.to_owned()), title: title.trim().to_owned(), ..source };
        }
        let mut terms: Vec<&str> = Vec::new();
        for part in &parts[at + 1..] {
            if is_link(part) && source.url.is_none() && terms.is_empty() {
                source.url = Some((*part).to_owned());
            } else {
                terms.push(part);
            }
        }
        source.editorial = terms.pop_if(|term| OURS.contains(term)).is_some();
        source.licence = (!terms.is_empty()).then(|| terms.join(". "));
        Some((number, source, is_copy))
    }
}

/// The parts of a text between full stops; those of `U.S. Department` end nothing.
fn sentences(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for part in text.split(". ") {
        let is_open = |before: &&mut String| {
            let last = before.rsplit([' ', '.']).next().unwrap_or_default();
            last.chars().count() == 1 && last.chars().all(char::is_uppercase)
        };
        match parts.last_mut().filter(is_open) {
            Some(before) => {
                before.push_str(". ");
                before.push_str(part);
            }
            None => parts.push(part.to_owned()),
        }
    }
    parts
}

/// Whether a pack may name the address.
pub(crate) fn is_link(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    ["https://", "http://", "mailto:"]
        .iter()
        .any(|start| lower.starts_with(start) && lower.len() > start.len())
        && word.len() <= 2_000
        && !word.contains(char::is_whitespace)
}
