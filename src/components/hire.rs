//! The hiring kit: the root of `<rolefit-hire>`.

mod after;
mod changes;
mod comparison;
mod field;
mod guide;
mod job;
mod offered;
mod opening;
mod origins;
mod post_form;
mod role;
mod scorecard;
mod section;
mod spoken;
mod tag;
mod words;

pub use guide::{GuidePage, GuidePageProps};

use std::rc::Rc;

use gloo::events::EventListener;
use yew::{Callback, Html};

use super::Shared;
use super::root::{Afterwards, Element, RootProps};
use crate::app::attributes::Attributes;
use crate::app::hire::{Effect, JobForm, Model, Msg, Offer, Opened, Place, Section};
use crate::browser::{self, clipboard, download, file_input, hash_links, json, leaving, print};
use crate::domain::pack::Hiring;
use crate::hire::format::MAX_FILES;
use crate::hire::forms;
use crate::hire::posting::Posting;
use crate::i18n::{HireCatalog, HireText, Text};
use tag::{Tag, heading, paragraph, quiet, tag};
use words::View;

/// What hiring speaks of beside the pack.
#[derive(Clone, Debug, PartialEq)]
pub struct HireExtra {
    /// The pack's texts for hiring.
    pub hiring: Shared<Hiring>,
    /// The wording.
    pub words: Shared<HireCatalog>,
    /// The style sheet of what is printed.
    pub styles: &'static str,
}

/// A hiring kit as the root of an element.
pub struct HireElement {
    model: Shared<Model>,
    on: Callback<Msg>,
    _listener: Option<EventListener>,
    /// There while something would be lost.
    leaving: Option<EventListener>,
}

impl Element for HireElement {
    type Extra = HireExtra;
    type Msg = Msg;
    type Effect = Effect;

    fn start(props: &RootProps<HireExtra>, on: Callback<Msg>) -> Self {
        let model = Model::new(
            Rc::clone(&props.env.pack.0),
            Rc::clone(&props.extra.hiring.0),
            Rc::clone(&props.extra.words.0),
            props.attributes.clone(),
        );
        let follow = on.clone();
        let follow = move |name: &str| {
            if let Some(section) = Section::named(name) {
                follow.emit(Msg::Followed(section));
            }
        };
        let listener = props.surface.stage().map(|stage| hash_links::follow(stage, follow));
        Self { model: Shared::new(model), on, _listener: listener, leaving: None }
    }

    fn attributes(&self) -> &Attributes {
        &self.model.attributes
    }

    fn asked(attributes: Attributes, anew: bool) -> Msg {
        if anew { Msg::Reset } else { Msg::AttributesChanged(Box::new(attributes)) }
    }

    fn opened(&mut self) -> Vec<Effect> {
        self.model.opened_effects()
    }

    fn update(&mut self, msg: Msg) -> Vec<Effect> {
        let effects = Rc::make_mut(&mut self.model.0).update(msg);
        if self.model.unsaved.is_any() {
            self.leaving = self.leaving.take().or_else(leaving::ask);
        } else {
            self.leaving = None;
        }
        effects
    }

    fn run(&self, effect: Effect, props: &RootProps<HireExtra>) -> Option<Afterwards> {
        match effect {
            Effect::Emit(event) => {
                if let Some(host) = props.surface.host() {
                    host.emit(event.name(), &event);
                }
            }
            Effect::Focus(id) => {
                if let Some(stage) = props.surface.stage() {
                    stage.reveal(&id);
                }
                return Some(Afterwards::Focus(id));
            }
            Effect::Copy(form) => {
                let (on, text) = (self.on.clone(), written(&self.model, form));
                clipboard::copy(&text.clone(), move |copied| {
                    on.emit(Msg::Copied((!copied).then(|| text.clone())));
                });
            }
            Effect::SaveFile(place, name, file) => {
                self.save(place, name, "application/json", json::write(&*file));
            }
            Effect::SaveText(place, name, text) => self.save(place, name, "text/csv", text),
            Effect::ReadFiles(field) => {
                if let Some(stage) = props.surface.stage() {
                    let on = self.on.clone();
                    file_input::read_all(stage, field, MAX_FILES as u32, move |files| {
                        let files = files.into_iter().map(opened).collect();
                        on.emit(Msg::FilesOpened(field, files));
                    });
                }
            }
            Effect::Print(place, id, title) => {
                let stage = props.surface.stage()?;
                if !print::print_part(stage, id, &title, ("hire", props.extra.styles)) {
                    if !browser::is_framed() {
                        return Some(Afterwards::Print);
                    }
                    let text = print::text_of(stage, id, "change").unwrap_or_default();
                    self.on.emit(Msg::Offered(Offer { place, name: String::new(), text }));
                }
            }
        }
        None
    }

    fn view(&self, props: &RootProps<HireExtra>) -> Html {
        let level = props.attributes.heading_level;
        let (model, on) = (&*self.model, &self.on);
        whole(View { model, words: &model.catalog, on, level }).into()
    }
}

impl HireElement {
    /// Saves a text; in a frame, which may refuse without a word, it can be copied as well.
    fn save(&self, place: Place, name: String, media_type: &str, text: String) {
        download::save(&name, media_type, &text);
        if browser::is_framed() {
            self.on.emit(Msg::Offered(Offer { place, name, text }));
        }
    }
}

fn whole(view: View) -> Tag {
    let View { model, words, level, .. } = view;
    let titles: Vec<&str> = model.roles.iter().map(|&role| &*model.pack[role].title).collect();
    let title = if titles.is_empty() {
        words.get(HireText::HeadingNone).to_string()
    } else {
        words.format(HireText::Heading, &[&words.base.list(&titles)])
    };
    let unknown = model.unknown.iter().map(|(slug, near)| {
        let mut line = words.base.format(Text::UnknownRole, &[slug]);
        if let Some(near) = near {
            let role = &model.pack[*near];
            let meant = words.base.get(Text::PerhapsRole);
            line.extend([" ", &meant, " ", &role.title, " (", &role.slug, ")"]);
        }
        paragraph(&line).key(slug).with("part", "notice").with("role", "status")
    });
    let sections = if titles.is_empty() { Vec::new() } else { model.sections() };
    let below = View { level: level + 1, ..view };
    let drawn = sections.iter().map(|section| match section {
        Section::Job => job::job(below),
        Section::Guide => guide::guide(below),
        Section::Scorecard => scorecard::scorecard(below),
    });
    tag("section.hire")
        .with("part", "hire")
        .child(heading(level).with("class", "title").text(&title))
        .each(unknown)
        .child(role::role(view))
        .child(quiet(words, HireText::GuideCaution))
        .maybe((sections.len() > 1).then(|| links(words, &sections)))
        .each(drawn)
}

fn links(words: &HireCatalog, sections: &[Section]) -> Tag {
    let links = sections.iter().map(|&section| {
        let link = tag("a").with("href", &["#rolefit-", section.name()].concat());
        tag("li").child(link.say(words, words::heading(section)))
    });
    tag("nav.ways")
        .with("aria-label", &words.get(HireText::OnThisPage))
        .child(tag("ul.row").each(links))
}

/// The job description in a form; empty where a `JobPosting` lacks something.
fn written(model: &Model, form: JobForm) -> String {
    let description = model.description();
    match form {
        JobForm::Markdown => forms::markdown(&description),
        JobForm::Html => forms::html(&description),
        JobForm::Text => forms::text(&description),
        JobForm::Posting => {
            let Model { pack, roles, job, papers, .. } = model;
            let posting = Posting::of(pack, roles, job, &description, papers);
            posting.map(|posting| written_json(&posting)).unwrap_or_default()
        }
    }
}

/// JSON as it stands in a page's script, which no text in it can end.
fn written_json(posting: &Posting) -> String {
    if browser::is_present() { json::write(posting).replace('<', "\\u003c") } else { String::new() }
}

fn opened((name, text): (String, Option<String>)) -> Opened {
    let Some(text) = text else {
        let json = Err("a file of more than 1 MB, or one that cannot be read".to_owned());
        return Opened { name, text: String::new(), json };
    };
    let json = json::parse(text.trim_start_matches('\u{feff}'));
    Opened { name, text, json }
}
