//! What the host page asks for, through the attributes of an element.

use rolefit_domain::pack::Audience;
use rolefit_domain::quiz::Length;
use serde::{Deserialize, Serialize};

/// The attributes of an element, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Attributes {
    /// Slugs, in order; empty when the page names none.
    pub roles: Vec<String>,
    /// Aspect ids to show, in order; empty shows all.
    pub aspects: Vec<String>,
    /// Which rows show at first.
    pub show: Show,
    /// Whether the reader can choose other roles.
    pub picker: Switch,
    /// Whom the quiz asks.
    pub audience: Audience,
    /// How many items the quiz asks: as many as it takes, or all.
    pub length: Length,
    /// Whether there is a way to the hiring kit.
    pub hiring: Switch,
    /// Whether answers are kept for the next visit.
    pub storage: Switch,
    /// Level of the element's own heading, 2 to 5.
    pub heading_level: u8,
    /// Key in the page's fragment under which state is kept, when the page opts in.
    pub permalink: Option<String>,
    /// How many quizzes of the same roles and audience stand before it in the page: what is kept for
    /// the next visit is kept for each.
    pub twins: usize,
}

/// The key under which state is kept when the page opts in and names none.
pub const DEFAULT_KEY: &str = "rolefit";

/// So many names of roles or rows are read from an attribute or a link; nobody writes as many.
pub(crate) const MOST_NAMES: usize = 200;

/// So many bytes of a name are read: a notice says it again.
const LONGEST_NAME: usize = 100;

/// Which rows of the comparison show at first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    /// Only rows on which the roles differ, when there are more rows than a dozen; else every row.
    #[default]
    Auto,
    /// Every row.
    All,
    /// Only rows on which the roles differ, and those of which nothing is known for some of them.
    Differences,
}

/// Which rows of the comparison show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Shown {
    /// Every row.
    All,
    /// Only rows on which the roles differ, and those of which nothing is known for some of them.
    Differences,
}

/// On or off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Switch {
    /// On.
    #[default]
    On,
    /// Off.
    Off,
}

impl Show {
    /// From the word for it in attributes and links; any other word is as none.
    pub fn named(word: &str) -> Self {
        match word {
            ALL => Self::All,
            DIFFERENCES => Self::Differences,
            _ => Self::Auto,
        }
    }

    /// The word for it in attributes and links.
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::All => ALL,
            Self::Differences => DIFFERENCES,
        }
    }
}

const ALL: &str = "all";
const DIFFERENCES: &str = "differences";

/// The names in a text, whatever an editor or an author puts between them.
fn names(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut name = String::new();
    for sign in text.chars().chain([' ']) {
        match sign {
            // A hyphen that nobody sees, and what editors make of the plain one.
            '\u{ad}' => {}
            '\u{2010}'..='\u{2015}' | '\u{2212}' => name.push('-'),
            sign if parts_names(sign) => {
                let name = core::mem::take(&mut name);
                // A dash alone stands between two.
                names.extend((!matches!(&*name, "" | "-")).then_some(name));
            }
            sign if name.len() < LONGEST_NAME => name.push(sign),
            _ => {}
        }
    }
    names.truncate(MOST_NAMES);
    names
}

/// Spaces of many sorts, also such that nobody sees, and commas; links have a plus.
fn parts_names(sign: char) -> bool {
    matches!(sign, '\0'..=',' | '.' | '/' | ':'..='@' | '['..='^' | '`' | '{'..='\u{bf}' | '\u{60c}' | '\u{61b}'
        | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{3002}' | '\u{feff}')
}

impl Default for Attributes {
    fn default() -> Self {
        Self::read(&|_| None)
    }
}

impl Attributes {
    /// Reads the attributes by their names; a value that is not known counts as not given.
    pub fn read(attribute: &dyn Fn(&str) -> Option<String>) -> Self {
        let words = |name| names(&attribute(name).unwrap_or_default());
        // Frameworks write what is true or false in their markup out as a word.
        let is = |name, value: &str| {
            attribute(name).is_some_and(|given| given.trim().eq_ignore_ascii_case(value))
        };
        let off = |name, value: &str| is(name, value) || is(name, "false");
        let level = attribute("heading-level").and_then(|text| text.trim().parse().ok());
        let key = attribute("permalink").filter(|key| key != "false");
        Self {
            roles: words("roles"),
            aspects: words("aspects"),
            show: Show::named(&attribute("show").unwrap_or_default().trim().to_ascii_lowercase()),
            picker: if off("picker", "off") { Switch::Off } else { Switch::On },
            audience: if is("audience", Audience::Organization.name()) {
                Audience::Organization
            } else {
                Audience::Individual
            },
            length: if is("length", "full") { Length::Full } else { Length::Adaptive },
            hiring: if off("hiring", "off") { Switch::Off } else { Switch::On },
            storage: if off("storage", "none") { Switch::Off } else { Switch::On },
            heading_level: level.filter(|level| (2..=5).contains(level)).unwrap_or(2),
            permalink: key
                .map(|key| if key.is_empty() || key == "true" { DEFAULT_KEY.into() } else { key }),
            twins: 0,
        }
    }

    /// The same for an element that is not the first of its kind in its page: so many before it keep
    /// their state under the same key, and so many ask the same.
    #[must_use]
    pub fn after(mut self, same_key: usize, twins: usize) -> Self {
        if same_key > 0 {
            let number = (same_key + 1).to_string();
            self.permalink = self.permalink.map(|key| [&*key, "-", &number].concat());
        }
        self.twins = twins;
        self
    }
}
