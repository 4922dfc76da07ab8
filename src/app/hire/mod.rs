//! What an employer is doing: the post, the kit, a sheet, the sheets of all.
//!
//! Nothing here takes an answer of the fit quiz, and nothing is kept beyond the tab.

mod draft;
mod fields;
mod form;
mod kit_changes;
mod meeting;
mod messages;
mod roles;
mod saving;
mod section;
mod unsaved;
mod update;

pub use draft::{Draft, Judged, stages};
pub use fields::{Control, Field, PARTS, Part, fields};
pub use form::Form;
pub use kit_changes::{FEWEST, MOST};
pub use meeting::{Meeting, Opened, Table};
pub use messages::{
    Change, Effect, HireEvent, JobForm, KitMsg, Msg, Offer, Place, Rewritten, Saved, SheetMsg,
};
pub use section::{Section, attributes};
pub use unsaved::Unsaved;

use std::rc::Rc;

use rolefit_domain::pack::{Finding, Hiring, Pack, RoleId};
use rolefit_hire::description::Description;
use rolefit_hire::job::Job;
use rolefit_hire::kit::Kit;
use rolefit_hire::selection::Selected;
use rolefit_hire::values;
use rolefit_hire::wanted::further;
use rolefit_i18n::{HireCatalog, Text};

use crate::attributes::Attributes;
use crate::known_names;

/// The state of an element.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// What the page asks for.
    pub attributes: Attributes,
    /// The roles.
    pub pack: Rc<Pack>,
    /// What hiring for them takes.
    pub hiring: Rc<Hiring>,
    /// The wording.
    pub catalog: Rc<HireCatalog>,
    /// The wording of what is written for others: in the language of the roles, where that is known.
    pub papers: Rc<HireCatalog>,
    /// The role to fill, or two of them for one person.
    pub roles: Vec<RoleId>,
    /// The roles that the page names; of more than one the reader can choose one.
    pub named: Vec<RoleId>,
    /// Slugs that the page names and no role has, each with the role that was probably meant.
    pub unknown: Vec<(String, Option<RoleId>)>,
    /// What was typed about the post.
    pub form: Form,
    /// The same, read.
    pub job: Job,
    /// What in it cannot be meant.
    pub findings: Vec<Finding>,
    /// What is asked: made by rule, changed, or opened from a file.
    pub kit: Option<Kit>,
    /// Whether the kit is one from a file, whose words are not to be changed.
    pub opened: bool,
    /// The sheet that is filled in.
    pub draft: Draft,
    /// The files of all interviewers.
    pub meeting: Meeting,
    /// What was done last, to be said.
    pub done: Option<Done>,
    /// What was opened last.
    pub reading: Option<Reading>,
    /// What is to be copied by hand.
    pub offer: Option<Offer>,
    /// What would be lost if the page went away.
    pub unsaved: Unsaved,
    /// The kit, whether it was opened, and the sheet, as they were before the kit was made by rule or opened.
    pub before: Option<Box<(Option<Kit>, bool, Draft)>>,
}

/// What was opened last, and in which field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The field's id.
    pub field: &'static str,
    /// Names of the files that were read.
    pub opened: Vec<String>,
    /// What is wrong in them or in others, a line each.
    pub wrong: Vec<String>,
}

/// What was done last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// Something was copied.
    Copied,
    /// The browser refused to copy this, which stands ready to be copied by hand.
    CopyRefused(String),
    /// A sheet was saved.
    Sealed,
}

/// English for roles in English, whatever the reader reads.
fn papers(pack: &Pack, catalog: &Rc<HireCatalog>) -> Rc<HireCatalog> {
    let is_english = |language: &str| language.split('-').next() == Some("en");
    if is_english(&pack.language) && !is_english(&catalog.base.get(Text::Language)) {
        return Rc::new(HireCatalog::english());
    }
    Rc::clone(catalog)
}

impl Model {
    /// From the start, with nothing that anybody typed.
    pub fn new(
        pack: Rc<Pack>,
        hiring: Rc<Hiring>,
        catalog: Rc<HireCatalog>,
        attributes: Attributes,
    ) -> Self {
        let (named, unknown) = known_names::roles(&pack, &attributes.roles);
        let mut model = Self {
            attributes,
            hiring,
            papers: papers(&pack, &catalog),
            pack,
            catalog,
            roles: Vec::new(),
            named,
            unknown,
            form: Form::default(),
            job: Job::default(),
            findings: Vec::new(),
            kit: None,
            opened: false,
            draft: Draft::default(),
            meeting: Meeting::default(),
            done: None,
            reading: None,
            offer: None,
            unsaved: Unsaved::default(),
            before: None,
        };
        model.choose(model.first());
        model
    }

    /// The sections that show, in order.
    pub fn sections(&self) -> Vec<Section> {
        let named = self
            .attributes
            .aspects
            .iter()
            .filter_map(|name| Section::ALL.into_iter().find(|section| section.name() == name));
        let sections: Vec<Section> = named.collect();
        if sections.is_empty() { Section::ALL.into() } else { sections }
    }

    /// The job description.
    pub fn description(&self) -> Description {
        Description::of(&self.pack, &self.hiring, &self.roles, &self.job, &self.papers)
    }

    /// The kit as interviewers get it, without questions and anchors that say nothing yet.
    pub fn asked(&self) -> Option<Kit> {
        self.kit.as_ref().map(Kit::settled)
    }

    /// What may be asked for beside the kit's competencies, with its label.
    pub fn further(&self) -> Vec<(Selected, String)> {
        let kit = self.kit.as_ref();
        kit.map(|kit| further(&self.pack, &self.hiring, &self.roles, kit)).unwrap_or_default()
    }

    /// What holds for a field of the form where nothing is typed.
    pub fn default_of(&self, path: &str) -> String {
        let (pack, roles) = (&self.pack, &self.roles);
        let known = |row| {
            let known = values::phrases(pack, roles, row).into_iter();
            known.map(|known| known.text).collect::<Vec<_>>()
        };
        match path {
            "title" => {
                let titles: Vec<&str> = roles.iter().map(|&role| &*pack[role].title).collect();
                self.papers.base.list(&titles)
            }
            "summary" => {
                let summaries = roles.iter().map(|&role| &*pack[role].summary);
                summaries.collect::<Vec<_>>().join(" ")
            }
            "worksWith" => known(values::WORKS_WITH).join("\n"),
            "leads" => known(values::LEADS).join(", "),
            "reportsTo" => known(values::REPORTS_TO).join(", "),
            "interviewers" => "2".into(),
            _ => String::new(),
        }
    }

    /// Reads the form anew, and makes the kit of it unless that is from a file.
    pub(super) fn read_form(&mut self) {
        (self.job, self.findings) = self.form.job();
        if self.opened {
            return;
        }
        let made = Kit::of(&self.pack, &self.hiring, &self.roles, &self.job, &self.papers);
        let changed = self.kit.take();
        self.kit = made.map(|made| match changed {
            // What was changed in the kit stays as long as the roles do.
            Some(changed) if changed.roles == made.roles => Kit {
                title: made.title,
                interviewers: made.interviewers,
                must: made.must,
                seniority: made.seniority,
                ..changed
            },
            Some(_) | None => made,
        });
    }
}
