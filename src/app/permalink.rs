//! State in the page's fragment: `#rolefit=compare:a+b;show=all` or `#rolefit=quiz:1.…`.
//!
//! A fragment can hold other things as well, parted by `&`; they are left as they are.

use percent_encoding::percent_decode_str;

use super::attributes::Show;

/// What a fragment says under a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Permalink {
    /// A comparison of these roles (slugs), with these rows.
    Compare(Vec<String>, Show),
    /// Answers to a quiz, as [`super::answers_code::write`] writes them.
    Quiz(String),
    /// Something that this version cannot read.
    Unreadable,
}

impl Permalink {
    /// The link under `key` in a fragment, with or without `#`; `None` when there is none.
    pub fn find(fragment: &str, key: &str) -> Option<Self> {
        let text = parts(fragment).find_map(|part| value_of(part, key))?;
        let text = percent_decode_str(text).decode_utf8_lossy();
        Some(match text.split_once(':') {
            Some(("compare", rest)) => comparison(rest),
            Some(("quiz", rest)) => Self::Quiz(rest.into()),
            Some(_) | None => Self::Unreadable,
        })
    }

    /// The link as it stands behind `key=` in a fragment.
    pub fn text(&self) -> String {
        match self {
            Self::Compare(roles, show) => {
                let roles = roles.join("+");
                match show {
                    Show::Auto => String::from("compare:") + &roles,
                    Show::All | Show::Differences => {
                        ["compare:", &roles, ";", SHOW, show.name()].concat()
                    }
                }
            }
            Self::Quiz(answers) => String::from("quiz:") + answers,
            Self::Unreadable => String::new(),
        }
    }

    /// The fragment, without `#`, with `link` under `key`, or with nothing there; the rest stays.
    pub fn put(fragment: &str, key: &str, link: Option<&Self>) -> String {
        let mut kept: Vec<String> = parts(fragment)
            .filter(|part| !part.is_empty() && value_of(part, key).is_none())
            .map(Into::into)
            .collect();
        if let Some(link) = link {
            kept.push([key, "=", &link.text()].concat());
        }
        kept.join("&")
    }
}

/// Follows the roles when the reader chose which rows show.
const SHOW: &str = "show=";

fn comparison(text: &str) -> Permalink {
    let (roles, rest) = text.split_once(';').unwrap_or((text, ""));
    let roles = roles.split(['+', ',']).filter(|slug| !slug.is_empty()).map(Into::into).collect();
    let show = rest.split(';').find_map(|part| part.strip_prefix(SHOW)).unwrap_or_default();
    Permalink::Compare(roles, Show::named(show))
}

fn parts(fragment: &str) -> impl Iterator<Item = &str> {
    fragment.strip_prefix('#').unwrap_or(fragment).split('&')
}

fn value_of<'a>(part: &'a str, key: &str) -> Option<&'a str> {
    part.strip_prefix(key)?.strip_prefix('=')
}
