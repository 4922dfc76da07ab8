//! State in the page's fragment: `#rolefit=compare:a+b;show=differences` or `#rolefit=quiz:1.…`.
//!
//! A fragment can hold other things as well, parted by `&`; they are left as they are.

use super::setup::Show;

/// What a fragment says under a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// A comparison of these roles (slugs), with these rows.
    Compare(Vec<String>, Show),
    /// Answers to a quiz, as [`super::saved::write`] writes them.
    Quiz(String),
    /// Something that this version cannot read.
    Unreadable,
}

impl Link {
    /// The link under `key` in a fragment, with or without `#`; `None` when there is none.
    pub fn find(fragment: &str, key: &str) -> Option<Self> {
        let text = parts(fragment).find_map(|part| value_of(part, key))?;
        let text = decoded(text);
        Some(match text.split_once(':') {
            Some(("compare", rest)) => comparison(rest),
            Some(("quiz", rest)) => Self::Quiz(rest.into()),
            Some(_) | None => Self::Unreadable,
        })
    }

    /// The link as it stands behind `key=` in a fragment.
    pub fn text(&self) -> String {
        match self {
            Self::Compare(roles, Show::All) => String::from("compare:") + &roles.join("+"),
            Self::Compare(roles, Show::Differences) => {
                String::from("compare:") + &roles.join("+") + ";show=differences"
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

fn comparison(text: &str) -> Link {
    let (roles, rest) = text.split_once(';').unwrap_or((text, ""));
    let roles = roles.split(['+', ',']).filter(|slug| !slug.is_empty()).map(Into::into).collect();
    let differences = rest.split(';').any(|part| part == "show=differences");
    Link::Compare(roles, if differences { Show::Differences } else { Show::All })
}

fn parts(fragment: &str) -> impl Iterator<Item = &str> {
    fragment.strip_prefix('#').unwrap_or(fragment).split('&')
}

fn value_of<'a>(part: &'a str, key: &str) -> Option<&'a str> {
    part.strip_prefix(key)?.strip_prefix('=')
}

/// Undoes percent encoding; what is not text then is replaced.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|two| core::str::from_utf8(two).ok());
        match code.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(code) if byte == b'%' => {
                bytes.push(code);
                rest = &after[2..];
            }
            Some(_) | None => {
                bytes.push(byte);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
