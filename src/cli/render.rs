//! `render`: an element with its content in the page's source, there before and without the script.

use std::fs;
use std::rc::Rc;

use super::render_picture::{light, shadow};
use super::{Output, json_ld, render_check};
use crate::app::compare::Model;
use crate::app::setup::Setup;
use crate::domain::pack::{Pack, RoleId};
use crate::view::words::{Translation, Words};

/// Which element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Element {
    /// `<rolefit-compare>`.
    Compare,
    /// `<rolefit-quiz>`.
    Quiz,
}

/// How the content stands in the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// In a declarative shadow root, with a linked sheet: the picture that the script will draw.
    Shadow,
    /// A plain table, as what the element shows until the script has drawn.
    Light,
}

/// An element as a page's source has it.
pub(super) struct Snippet {
    pub(super) element: Element,
    pub(super) form: Form,
    /// Name and value, as the page's author gave them.
    pub(super) attributes: Vec<(String, String)>,
    /// The address of the folder with `rolefit.css`, empty or with a slash at its end.
    pub(super) files: String,
    /// The text of the element's own pack; without one the bundled pack is meant.
    pub(super) pack: Option<String>,
}

/// Other languages than English, by their tag.
const TRANSLATIONS: [(&str, &str); 3] = [
    ("ar", include_str!("../view/words/ar.json")),
    ("de", include_str!("../view/words/de.json")),
    ("es", include_str!("../view/words/es.json")),
];

/// What an option of the command sets besides attributes of the element.
const OWN: [&str; 3] = ["form", "files", "pack"];

pub(super) fn render(arguments: &[&str]) -> Output {
    let outcome = match arguments {
        ["--check", files @ ..] => return render_check::check(files),
        ["compare", options @ ..] => snippet(Element::Compare, options),
        ["quiz", options @ ..] => snippet(Element::Quiz, options),
        _ => return Output::misused("`render` is followed by compare, quiz or --check"),
    };
    match outcome.and_then(|snippet| snippet.html()) {
        Ok(html) => Output::said(html),
        Err(problem) => Output::refused(problem + "\n"),
    }
}

fn snippet(element: Element, mut options: &[&str]) -> Result<Snippet, String> {
    let mut given: Vec<(String, String)> = Vec::new();
    while let [option, rest @ ..] = options {
        let name = option.strip_prefix("--").ok_or_else(|| format!("`{option}` is no option"))?;
        let known = OWN.contains(&name) || element.attributes().contains(&name);
        if !known {
            return Err(format!("there is no option {option} for this element"));
        }
        let [value, rest @ ..] = rest else { return Err(format!("{option} needs a value")) };
        given.push((name.to_owned(), (*value).to_owned()));
        options = rest;
    }
    let own =
        |name: &str| given.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    let form = match own("form").as_deref() {
        None | Some("shadow") => Form::Shadow,
        Some("light") => Form::Light,
        Some(form) => return Err(format!("--form {form}: it is `shadow` or `light`")),
    };
    let pack = own("pack").map(|file| read(&file)).transpose()?;
    let files = own("files").unwrap_or_default();
    let files = if files.is_empty() || files.ends_with('/') { files } else { files + "/" };
    given.retain(|(name, _)| !OWN.contains(&name.as_str()));
    Ok(Snippet { element, form, attributes: given, files, pack })
}

pub(super) fn read(file: &str) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("{file} cannot be read: {error}"))
}

impl Element {
    pub(super) fn tag(self) -> &'static str {
        match self {
            Self::Compare => "rolefit-compare",
            Self::Quiz => "rolefit-quiz",
        }
    }

    /// The roles that it is about.
    pub(super) fn roles(self, model: &Model) -> Vec<RoleId> {
        let named = model.setup.roles.iter().filter_map(|slug| model.pack.role_by_slug(slug));
        match self {
            Self::Compare => model.choice.shown.clone(),
            Self::Quiz if model.setup.roles.is_empty() => {
                RoleId::all(&model.pack).filter(|&role| model.pack[role].has_targets()).collect()
            }
            Self::Quiz => named.collect(),
        }
    }

    fn attributes(self) -> &'static [&'static str] {
        const COMPARE: [&str; 9] = [
            "roles",
            "aspects",
            "show",
            "picker",
            "lang",
            "theme",
            "storage",
            "heading-level",
            "permalink",
        ];
        const QUIZ: [&str; 8] = [
            "roles",
            "audience",
            "length",
            "lang",
            "theme",
            "storage",
            "heading-level",
            "permalink",
        ];
        match self {
            Self::Compare => &COMPARE,
            Self::Quiz => &QUIZ,
        }
    }
}

impl Snippet {
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.clone())
    }

    /// The element and, behind it, what search engines read about the same roles.
    pub(super) fn html(&self) -> Result<String, String> {
        let pack = Rc::new(self.read_pack()?);
        let words = self.words()?;
        let setup = Setup::read(&|name| self.attribute(name));
        if let Some(slug) = setup.roles.iter().find(|slug| pack.role_by_slug(slug).is_none()) {
            return Err(format!("the pack has no role `{slug}`"));
        }
        let model = Model::new(pack, setup);
        if model.choice.shown.len() < 2 && self.element == Element::Compare {
            return Err("--roles names at least two roles, separated by spaces".into());
        }
        let tag = self.element.tag();
        let mut html = format!("<{tag}");
        for (name, value) in &self.attributes {
            html.extend([" ", name, "=\"", &escaped(value), "\""]);
        }
        html += ">\n";
        html += &match self.form {
            Form::Shadow => shadow(self.element, &model, &words, &self.files),
            Form::Light => light(self.element, &model, &words),
        };
        if let Some(pack) = &self.pack {
            let inert = pack.trim().replace('<', "\\u003c");
            html.extend(["<script type=\"application/json\">", &inert, "</script>\n"]);
        }
        let facts =
            json_ld::facts(self.element, &model, &words).to_string().replace('<', "\\u003c");
        Ok(html + &format!("</{tag}>\n<script type=\"application/ld+json\">{facts}</script>\n"))
    }

    fn read_pack(&self) -> Result<Pack, String> {
        let Some(text) = &self.pack else { return Ok(Pack::bundled()) };
        let read = Pack::parse(text).map(|(pack, _)| pack);
        read.map_err(|_| "the pack has mistakes; `rolefit check` lists them".into())
    }

    fn words(&self) -> Result<Words, String> {
        let Some(tag) = self.attribute("lang") else { return Ok(Words::english()) };
        let language = tag.split('-').next().unwrap_or_default();
        let file = TRANSLATIONS.iter().find(|(name, _)| *name == language);
        let locale = file.map(|(_, file)| Translation::read(file)).transpose()?;
        let words = locale.and_then(|translation| Words::read(&translation.locale()));
        Ok(words.unwrap_or_else(Words::english))
    }
}

/// Text as it stands in an attribute or between tags.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
