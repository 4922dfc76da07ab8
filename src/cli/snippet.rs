//! An element with its content, as a page's source has it.

use std::path::PathBuf;
use std::rc::Rc;

use html_escape::encode_double_quoted_attribute;

use super::element::ElementKind;
use super::form::Form;
use super::{content, hire_content, json_ld, languages, role, standing};
use crate::app::attributes::{Attributes, Switch};
use crate::app::compare::Model;
use crate::app::hire;
use crate::data;
use crate::domain::pack::{Hiring, Pack};
use crate::i18n::{Catalog, HireCatalog};

/// What an element is rendered from.
pub(super) struct Snippet {
    pub(super) element: ElementKind,
    pub(super) form: Form,
    /// Name and value, as the page's author gave them.
    pub(super) attributes: Vec<(String, String)>,
    /// The address of the folder with `rolefit.css`, empty or with a slash at its end.
    pub(super) files: String,
    /// Whether what search engines read stands behind it.
    pub(super) json_ld: bool,
    /// The text of the element's own pack; without one the bundled pack is meant.
    pub(super) pack: Option<String>,
    /// The file beside which a pack that this one extends is found.
    pub(super) beside: PathBuf,
}

impl Snippet {
    /// The element and, behind it, what search engines read about the same roles.
    pub(super) fn html(&self) -> Result<String, String> {
        let (pack, hiring) = self.read_pack()?;
        let pack = Rc::new(pack);
        let catalog = self.catalog();
        let mut attributes = match self.element {
            ElementKind::Hire => hire::attributes(&|name| self.attribute(name).map(str::to_owned)),
            ElementKind::Compare | ElementKind::Quiz => {
                Attributes::read(&|name| self.attribute(name).map(str::to_owned))
            }
        };
        if self.pack.is_some() {
            // As in the page: another element has no way to this one's pack.
            attributes.hiring = Switch::Off;
        }
        role::by_slugs(&pack, &attributes.roles)?;
        let model = Model::new(pack, attributes, str::to_lowercase);
        if model.choice.shown.len() < 2 && self.element == ElementKind::Compare {
            return Err("--roles names at least two roles, separated by spaces".into());
        }
        let tag = self.element.tag();
        let mut html = format!("<{tag}");
        for (name, value) in &self.attributes {
            html.extend([" ", name, "=\"", &encode_double_quoted_attribute(value), "\""]);
        }
        html += ">\n";
        html += &match (self.element, self.form) {
            (ElementKind::Hire, form) => {
                let words = self.attribute("lang");
                let words = words.map_or_else(HireCatalog::english, languages::hire_catalog);
                hire_content::html(form, hiring, &model, &catalog, words, &self.files)
            }
            (element, Form::Shadow) => content::shadow(element, &model, &catalog, &self.files),
            (element, Form::Light) => content::light(element, &model, &catalog),
        };
        if let Some(pack) = &self.pack {
            html += &script("application/json", pack.trim());
        }
        html.extend(["</", tag, ">\n"]);
        if self.json_ld && self.element != ElementKind::Hire {
            let facts = json_ld::facts(self.element, &model, &catalog).to_string();
            html += &script("application/ld+json", &facts);
        }
        Ok(html)
    }

    /// The value of an attribute, where it is given.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    fn read_pack(&self) -> Result<(Pack, Hiring), String> {
        let Some(text) = &self.pack else { return Ok((data::bundled(), data::hiring())) };
        let read = standing::parse(text, &self.beside).map(|(both, _)| both);
        read.map_err(|_| "the pack has mistakes; `rolefit check` lists them".into())
    }

    fn catalog(&self) -> Catalog {
        self.attribute("lang").map_or_else(Catalog::english, languages::catalog)
    }
}

/// JSON that nothing runs, and that no text in it can end.
fn script(kind: &str, json: &str) -> String {
    format!("<script type=\"{kind}\">{}</script>\n", json.replace('<', "\\u003c"))
}
