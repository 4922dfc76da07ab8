//! From what happened to the new state, and to what is to be done.

use rolefit_domain::pack::RoleId;
use rolefit_hire::file::File;
use rolefit_hire::kit::Kit;
use rolefit_hire::table;

use super::draft::Draft;
use super::fields::fields;
use super::form::Form;
use super::meeting::{Meeting, Opened};
use super::messages::{Change, Effect, HireEvent, Msg, Saved, SheetMsg};
use super::{Done, Model};
use crate::events::{Error, Ready};

impl Model {
    /// What is to be done once the element is drawn for the first time.
    pub fn opened_effects(&self) -> Vec<Effect> {
        let ready = HireEvent::Ready(Ready { roles: self.slugs() });
        [ready].into_iter().chain(self.error()).map(Effect::Emit).collect()
    }

    /// What the page asks for and is not there.
    fn error(&self) -> Option<HireEvent> {
        Error::unknown_roles(&self.pack, &self.unknown).map(HireEvent::Error)
    }

    fn slugs(&self) -> Vec<String> {
        self.roles.iter().map(|&role| self.pack[role].slug.clone()).collect()
    }

    pub(super) fn change(&self) -> Vec<Effect> {
        let competencies = self.kit.iter().flat_map(|kit| &kit.competencies);
        vec![Effect::Emit(HireEvent::Change(Change {
            roles: self.slugs(),
            show: self.sections().into_iter().map(super::Section::name).collect(),
            competencies: competencies.map(|one| one.id.clone()).collect(),
        }))]
    }

    fn start(&mut self, attributes: crate::attributes::Attributes) {
        *self = Self::new(self.pack.clone(), self.hiring.clone(), self.catalog.clone(), attributes);
    }

    /// Takes a message in.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        match msg {
            Msg::AttributesChanged(attributes) => {
                if attributes.roles == self.attributes.roles {
                    self.attributes = *attributes;
                } else {
                    self.start(*attributes);
                    return self.error().map(Effect::Emit).into_iter().collect();
                }
            }
            Msg::Reset => self.start(self.attributes.clone()),
            Msg::RoleChosen(index) => {
                let role = RoleId::all(&self.pack).nth(index);
                self.kit = None;
                self.choose(role.into_iter().collect());
                return self.change();
            }
            Msg::Typed(field, text) => {
                self.form.set(field, text);
                self.done = None;
                self.read_form();
            }
            Msg::KitChanged(msg) => return self.kit_changed(msg),
            Msg::SheetFilled(msg) => return self.sheet_filled(msg),
            Msg::Followed(section) => return vec![focus(section.id())],
            Msg::Sought(path) => {
                let field = fields().find(|field| field.path == path);
                return field.map(|field| Effect::Focus(field.id())).into_iter().collect();
            }
            Msg::FilesChosen(field) => return vec![Effect::ReadFiles(field)],
            Msg::FilesOpened(files) => self.files_opened(files),
            Msg::ShownEarly => self.meeting.shown_early = true,
            Msg::Reviewed(sheet) => self.meeting.reviewed = sheet,
            Msg::RatedAfter(question, point) => {
                let kit = self.asked();
                self.meeting.rate_after(kit.as_ref(), question, point);
            }
            Msg::PutAside => self.meeting = Meeting::default(),
            Msg::Decided(text) => self.meeting.decision = text,
            Msg::CopyPressed(form) => return vec![Effect::Copy(form)],
            Msg::Copied(refused) => {
                self.done = Some(refused.map_or(Done::Copied, Done::CopyRefused));
            }
            Msg::SavePressed(what) => return self.saved(what),
            Msg::PrintPressed(section) => return vec![Effect::Print(section)],
        }
        Vec::new()
    }

    fn sheet_filled(&mut self, msg: SheetMsg) -> Vec<Effect> {
        self.done = None;
        match msg {
            SheetMsg::CandidateTyped(name) => self.draft.candidate = name,
            SheetMsg::InterviewerTyped(name) => self.draft.interviewer = name,
            SheetMsg::StageChosen(stage) => self.draft.stage = stage,
            SheetMsg::Met(place, met) => {
                self.draft.must.retain(|(other, _)| *other != place);
                self.draft.must.extend(met.map(|met| (place, met)));
            }
            SheetMsg::Rated(question, judged) => self.draft.answer(&question).1 = judged,
            SheetMsg::Noted(question, note) => self.draft.answer(&question).2 = note,
            SheetMsg::Sealed => {
                let sheet = self.asked().and_then(|kit| self.draft.sealed(&kit));
                let Some(sheet) = sheet else { return vec![focus("sheet-open")] };
                let (interviewer, stage) = (self.draft.interviewer.clone(), self.draft.stage);
                self.draft = Draft { interviewer, stage, ..Draft::default() };
                self.done = Some(Done::Sealed);
                let file = Box::new(File::Scorecard(sheet));
                return vec![Effect::SaveFile("scorecard.json", file), focus("sheet")];
            }
        }
        Vec::new()
    }

    fn files_opened(&mut self, files: Vec<Opened>) {
        for opened in files {
            let json = opened.json.clone();
            match self.meeting.open(opened) {
                Some(File::Job(job)) => {
                    if let Ok(json) = json {
                        self.kit = None;
                        self.turn_to(&job.roles);
                        self.form = Form::of_roles(&json, &self.proposed());
                        self.opened = false;
                        self.read_form();
                    }
                }
                Some(File::Kit(kit)) => self.take(kit),
                Some(File::Scorecard(_) | File::Panel(_)) | None => {}
            }
        }
        self.done = Some(Done::Opened);
    }

    /// Asks what a kit from a file asks.
    fn take(&mut self, kit: Kit) {
        self.turn_to(&kit.roles);
        (self.kit, self.opened) = (Some(kit), true);
        self.draft.answers.clear();
    }

    /// Turns to the roles of a file, where the pack has them.
    fn turn_to(&mut self, slugs: &[String]) {
        let roles: Vec<RoleId> =
            slugs.iter().filter_map(|slug| self.pack.role_by_slug(slug)).collect();
        if !roles.is_empty() && roles != self.roles {
            self.choose(roles);
        }
    }

    fn saved(&self, what: Saved) -> Vec<Effect> {
        let table = || self.meeting.table(self.asked().as_ref());
        let effect = match what {
            Saved::Job => {
                let slugs = self.slugs();
                let job = rolefit_hire::job::Job { roles: slugs, ..self.job.clone() };
                Some(Effect::SaveFile("job.json", Box::new(File::Job(Box::new(job)))))
            }
            Saved::Kit => {
                self.asked().map(|kit| Effect::SaveFile("kit.json", Box::new(File::Kit(kit))))
            }
            Saved::Panel => table().map(|table| {
                let panel = self.meeting.panel(&table);
                Effect::SaveFile("panel.json", Box::new(File::Panel(panel)))
            }),
            Saved::Table => table().map(|table| {
                Effect::SaveText("ratings.csv", table::write(&table.kit, &table.sheets))
            }),
        };
        effect.into_iter().collect()
    }
}

fn focus(id: &str) -> Effect {
    Effect::Focus(id.to_owned())
}
