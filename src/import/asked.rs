//! What an author says of a row: in a column `kind`, or behind its label, such as `Pay [money, EUR]`.

use rolefit_domain::nearest::nearest;
use rolefit_domain::pack::Period;

use crate::value::currency::is_code;
use crate::value::label::unit_words;
use crate::value::money_words::period;
use crate::words::Word;

/// What a row is to be taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Taken {
    /// Text.
    Prose,
    /// Short phrases.
    List,
    /// Pay.
    Money,
    /// A share of a hundred.
    Percent,
    /// One of some levels.
    Level,
    /// Where the other rows are from.
    Source,
    /// When they were said.
    Date,
    /// Where they can be read.
    Link,
    /// Other names of the roles.
    Aliases,
    /// What the roles are, in a sentence.
    Summary,
    /// Nothing: the row is left out.
    Out,
}

impl Taken {
    /// The word for each, as authors write it.
    pub(crate) const WORDS: [(&'static str, Self); 11] = [
        ("prose", Self::Prose),
        ("list", Self::List),
        ("money", Self::Money),
        ("percent", Self::Percent),
        ("level", Self::Level),
        ("source", Self::Source),
        ("date", Self::Date),
        ("link", Self::Link),
        ("aliases", Self::Aliases),
        ("summary", Self::Summary),
        ("out", Self::Out),
    ];

    /// The word for it.
    pub(crate) fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, taken)| *taken == self).map_or("prose", |(word, _)| word)
    }
}

/// All that was said of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Asked {
    /// What it is to be taken for.
    pub(crate) taken: Option<Taken>,
    /// The currency of its figures, ISO 4217.
    pub(crate) currency: Option<String>,
    /// What one payment covers.
    pub(crate) period: Option<Period>,
    /// Its levels, in rising order.
    pub(crate) levels: Vec<String>,
}

impl Asked {
    /// Reads what stands in a column `kind`, or in brackets behind a label.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (kind, levels) = text.split_once(':').unwrap_or((text, ""));
        let mut asked = Self::default();
        for word in kind.split([',', ' ', ';']).map(str::trim).filter(|word| !word.is_empty()) {
            let lower = word.to_lowercase();
            let taken = match lower.as_str() {
                "text" => Some(Taken::Prose),
                "percentage" | "%" => Some(Taken::Percent),
                "pay" => Some(Taken::Money),
                _ => Taken::WORDS.iter().find(|(name, _)| *name == lower).map(|(_, taken)| *taken),
            };
            match taken {
                Some(taken) if asked.taken.is_none() => asked.taken = Some(taken),
                _ if is_code(&word.to_uppercase()) => asked.currency = Some(word.to_uppercase()),
                _ => asked.period = Some(period(&lower)?),
            }
        }
        asked.levels = levels
            .split(['<', ',', ';', '|'])
            .map(|level| level.trim().to_owned())
            .filter(|level| !level.is_empty())
            .collect();
        asked.taken.map(|_| asked)
    }

    /// A label without the brackets at its end, and what they say, when that is a kind.
    pub(crate) fn behind(label: &str) -> (String, Option<Self>) {
        for (open, close) in [('[', ']'), ('(', ')')] {
            if let Some((words, inner)) =
                label.trim_end().strip_suffix(close).and_then(|text| text.rsplit_once(open))
                && let Some(asked) = Self::read(inner)
                && !words.trim().is_empty()
            {
                return (words.trim().to_owned(), Some(asked));
            }
        }
        (label.trim().to_owned(), None)
    }

    /// Words in square brackets behind a label, or in the column of kinds, that are meant for a kind and are
    /// none, as a report says it.
    pub(crate) fn slip(label: &str, kind: Option<&str>) -> Option<String> {
        let behind = label.trim_end().strip_suffix(']').and_then(|text| text.rsplit_once('['));
        let words = kind.or(behind.map(|(_, inner)| inner)).map(str::trim)?;
        let first = words.split([',', ':', ' ']).next().unwrap_or_default();
        let is_word = first.chars().count() > 2 && first.chars().all(char::is_alphabetic);
        if !is_word || Self::read(words).is_some() || unit_words(words).is_some() {
            return None;
        }
        let known: Vec<&str> = Taken::WORDS.iter().map(|(word, _)| *word).collect();
        let meant = nearest(first, known.iter().copied()).map_or_else(
            || format!("kinds are {}", known.join(", ")),
            |word| format!("if “{word}” is meant, write [{word}]"),
        );
        Some(format!("“{words}” is no kind; {meant}"))
    }

    /// What a label says by itself: that its cells date the others, or are other names.
    pub(crate) fn by_label(label: &str) -> Option<Taken> {
        match Word::of(label)? {
            Word::Source => Some(Taken::Source),
            Word::Date => Some(Taken::Date),
            Word::Link => Some(Taken::Link),
            Word::Aliases => Some(Taken::Aliases),
            Word::Summary => Some(Taken::Summary),
            Word::Role
            | Word::Aspect
            | Word::Group
            | Word::Kind
            | Word::Unit
            | Word::Note
            | Word::Duties
            | Word::Pay
            | Word::Listed
            | Word::Share
            | Word::Total
            | Word::Other => None,
        }
    }
}
