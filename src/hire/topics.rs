//! What not to ask candidates: fourteen topics, with an example and what to ask instead.
//!
//! A question on one of them is found by its words, in whole; words that only look alike (“manage”,
//! “trace”, “children’s services”) are none.

use core::iter;

/// A topic that has no place in an interview.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Topic {
    /// Its name in hints and markup.
    pub id: &'static str,
    /// What it is, in English.
    pub label: &'static str,
    /// A question on it.
    pub example: &'static str,
    /// What may be asked instead.
    pub instead: &'static str,
    /// Words and phrases that show it, in lower case; `*` at the end stands for any letters.
    shown_by: Vec<&'static str>,
    /// Phrases in which they are innocent.
    unless: Vec<&'static str>,
}

/// The table of topics.
const TABLE: &str = include_str!("topics.txt");

/// The fourteen topics.
pub fn topics() -> impl Iterator<Item = Topic> {
    let mut lines = TABLE.lines().peekable();
    iter::from_fn(move || {
        let mut topic = Topic::default();
        for line in lines.by_ref() {
            let (name, rest) = line.split_once(": ").unwrap_or((line, ""));
            let phrases = rest.split(", ").filter(|phrase| !phrase.is_empty());
            match name {
                "" if topic.id.is_empty() => {}
                "" => return Some(topic),
                "not" => topic.example = rest,
                "ask" => topic.instead = rest,
                "shown by" => topic.shown_by.extend(phrases),
                "unless" => topic.unless.extend(phrases),
                head => {
                    let named = head.strip_prefix('[').and_then(|head| head.split_once("] "));
                    (topic.id, topic.label) = named.unwrap_or_default();
                }
            }
        }
        (!topic.id.is_empty()).then_some(topic)
    })
}

impl Topic {
    /// Whether a question is on it.
    pub fn is_touched_by(&self, question: &str) -> bool {
        let plain = plain(question);
        let mut rest = plain.clone();
        for innocent in &self.unless {
            rest = without(&rest, innocent);
        }
        self.shown_by.iter().any(|shown| find(&rest, shown).is_some())
    }
}

/// Topics that a question is on.
pub fn touched_by(question: &str) -> impl Iterator<Item = Topic> {
    topics().filter(move |topic| topic.is_touched_by(question))
}

/// Words in lower case with single blanks, one before the first and one behind the last.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::from(" ");
    for c in text.chars() {
        let c = if c == '’' { '\'' } else { c };
        if c.is_alphanumeric() || "'-+".contains(c) {
            plain.extend(c.to_lowercase());
        } else if !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    if !plain.ends_with(' ') {
        plain.push(' ');
    }
    plain
}

/// Where a phrase stands in a plain text as whole words.
pub(crate) fn find(plain: &str, phrase: &str) -> Option<(usize, usize)> {
    let (core, open) = phrase.strip_suffix('*').map_or((phrase, false), |core| (core, true));
    let sought =
        if open { [" ", core.trim_end()].concat() } else { [" ", core.trim_end(), " "].concat() };
    let at = plain.find(&sought)?;
    let rest = &plain[at + sought.len() - usize::from(!open)..];
    let end = at + sought.len() - usize::from(!open) + rest.find(' ').unwrap_or(rest.len());
    Some((at, end))
}

/// A plain text without a phrase.
pub(crate) fn without(plain: &str, phrase: &str) -> String {
    let mut rest = plain.to_owned();
    while let Some((at, end)) = find(&rest, phrase) {
        rest.replace_range(at..end, " ·");
    }
    rest
}
