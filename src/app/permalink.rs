//! State in the page's fragment: `#rolefit=compare:a+b;show=all` or `#rolefit=quiz:1.…`.
//!
//! A fragment can hold other things as well, parted by `&`; they are left as they are. Where it is an
//! address within the page (`#/guide`), all that follows stands behind a `?`. Under one key there can
//! be a link of each kind.

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use super::attributes::{MOST_NAMES, Show};

/// What parts a fragment, and what a browser writes otherwise than it was written there.
const PARTING: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'&')
    .add(b'<')
    .add(b'=')
    .add(b'>')
    .add(b'`');

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
    /// The link of that kind under `key` in a fragment, with or without `#`, or one of no kind that
    /// is known; `None` when there is none.
    pub fn find(fragment: &str, key: &str, kind: Kind) -> Option<Self> {
        // Some programs that pass an address on encode all of its fragment.
        let whole = percent_decode_str(fragment).decode_utf8_lossy();
        let fragment = if fragment.contains('=') { fragment } else { &whole };
        let mut links = parts(fragment).filter_map(|part| Some(Self::read(value_of(part, key)?)));
        links.find(|link| link.kind().is_none_or(|found| found == kind))
    }

    fn read(text: &str) -> Self {
        let text = percent_decode_str(text).decode_utf8_lossy();
        match text.split_once(':') {
            Some((COMPARE, rest)) => comparison(rest),
            Some((QUIZ, rest)) => Self::Quiz(rest.into()),
            Some(_) | None => Self::Unreadable,
        }
    }

    fn kind(&self) -> Option<Kind> {
        match self {
            Self::Compare(..) => Some(Kind::Compare),
            Self::Quiz(_) => Some(Kind::Quiz),
            Self::Unreadable => None,
        }
    }

    /// The link as it stands behind `key=` in a fragment.
    pub fn text(&self) -> String {
        match self {
            Self::Compare(roles, show) => {
                let roles = roles.join("+");
                match show {
                    Show::Auto => [COMPARE, ":", &roles].concat(),
                    Show::All | Show::Differences => {
                        [COMPARE, ":", &roles, ";", SHOW, show.name()].concat()
                    }
                }
            }
            Self::Quiz(answers) => [QUIZ, ":", answers].concat(),
            Self::Unreadable => String::new(),
        }
    }

    /// The fragment, without `#`, with `link` under `key` in place of one of that kind, or with none
    /// there; the rest stays.
    pub fn put(fragment: &str, key: &str, kind: Kind, link: Option<&Self>) -> String {
        let (route, rest) = route(fragment);
        let stays = |part: &&str| {
            let found = value_of(part, key).map(Self::read);
            !part.is_empty() && found.is_none_or(|link| link.kind().is_some_and(|it| it != kind))
        };
        let mut kept: Vec<String> = rest.split('&').filter(stays).map(Into::into).collect();
        if let Some(link) = link {
            let key: String = utf8_percent_encode(key, PARTING).collect();
            kept.push([&key, "=", &link.text()].concat());
        }
        let kept = kept.join("&");
        let mark = if route.is_empty() || kept.is_empty() { "" } else { "?" };
        [route, mark, &kept].concat()
    }
}

/// What a link is to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A comparison.
    Compare,
    /// A quiz.
    Quiz,
}

const COMPARE: &str = "compare";
const QUIZ: &str = "quiz";

/// Follows the roles when the reader chose which rows show.
const SHOW: &str = "show=";

fn comparison(text: &str) -> Permalink {
    let (roles, rest) = text.split_once(';').unwrap_or((text, ""));
    let roles = roles
        .split(['+', ','])
        .filter(|slug| !slug.is_empty())
        .take(MOST_NAMES)
        .map(Into::into)
        .collect();
    let show = rest.split(';').find_map(|part| part.strip_prefix(SHOW)).unwrap_or_default();
    Permalink::Compare(roles, Show::named(show))
}

fn parts(fragment: &str) -> impl Iterator<Item = &str> {
    route(fragment).1.split('&')
}

/// An address within the page, for pages that keep theirs in the fragment, and what follows it.
fn route(fragment: &str) -> (&str, &str) {
    let text = fragment.strip_prefix('#').unwrap_or(fragment);
    if text.starts_with(['/', '!']) {
        text.split_once('?').unwrap_or((text, ""))
    } else {
        ("", text)
    }
}

fn value_of<'a>(part: &'a str, key: &str) -> Option<&'a str> {
    let (name, value) = part.split_once('=')?;
    percent_decode_str(name).decode_utf8().is_ok_and(|name| name == key).then_some(value)
}
