//! The job description: sentences of the role and of what was typed, each with its origin.

use rolefit_domain::pack::Pack;
use serde::Serialize;

use crate::values::Known;

/// A job description, in the order in which it is read.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Description {
    /// The language of the roles' texts.
    pub language: String,
    /// What the post is called.
    pub title: Sentence,
    /// What is said of it.
    pub sections: Vec<Section>,
}

/// A heading and what stands below it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Section {
    /// Its name in forms and files.
    pub id: &'static str,
    /// The heading.
    pub heading: String,
    /// Whether the sentences are entries of a list.
    pub is_list: bool,
    /// What is said.
    pub sentences: Vec<Sentence>,
}

/// A sentence or an entry of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sentence {
    /// Its words.
    pub text: String,
    /// Where it leads, for the last one.
    pub link: Option<String>,
    /// Where it is from.
    pub origin: Origin,
}

/// Where a sentence is from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "from", rename_all = "lowercase")]
pub enum Origin {
    /// The pack says so.
    Pack {
        /// The heading of the row, or what else of the role it is.
        row: String,
        /// Who says it, by the source's title.
        source: String,
    },
    /// It follows from how the kit is made.
    Rule,
    /// It was typed.
    Typed {
        /// In which field.
        field: &'static str,
    },
}

/// A description has so many words at least, and at most.
pub const WORDS: (usize, usize) = (250, 600);

impl Description {
    /// All sentences in order, the title first.
    pub fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        [&self.title].into_iter().chain(self.sections.iter().flat_map(|part| &part.sentences))
    }

    /// How many words it has, headings included.
    pub fn words(&self) -> usize {
        let headings = self.sections.iter().map(|part| part.heading.as_str());
        let texts = self.sentences().map(|sentence| sentence.text.as_str()).chain(headings);
        texts.map(|text| text.split_whitespace().count()).sum()
    }
}

impl Sentence {
    /// What was typed in that field.
    pub fn typed(text: String, field: &'static str) -> Self {
        Self { text, link: None, origin: Origin::Typed { field } }
    }

    /// What follows from how the kit is made.
    pub fn by_rule(text: String) -> Self {
        Self { text, link: None, origin: Origin::Rule }
    }

    /// What the pack says, in a row or elsewhere.
    pub fn by_pack(pack: &Pack, text: String, row: &str, known: Option<&Known>) -> Self {
        let source = known.map(|known| pack[known.source].title.clone()).unwrap_or_default();
        Self { text, link: None, origin: Origin::Pack { row: row.into(), source } }
    }
}
