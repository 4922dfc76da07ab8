//! From what happened to the new state, and to what is to be done.

use rolefit_domain::pack::RoleId;
use rolefit_hire::building::stages;
use rolefit_hire::file::File;
use rolefit_hire::kit::{Kit, StageKind, Wording};
use rolefit_hire::table;

use super::draft::Draft;
use super::form::Form;
use super::meeting::{Meeting, Opened};
use super::messages::{Change, Effect, HireEvent, KitMsg, Msg, Rewritten, Saved, SheetMsg};
use super::{Done, Model};
use crate::events::{Error, Ready};

/// A kit keeps so many competencies.
pub const FEWEST: usize = 4;

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

    fn change(&self) -> Vec<Effect> {
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
            Msg::Followed(section) => return vec![Effect::Focus(section.id())],
            Msg::FilesChosen(field) => return vec![Effect::ReadFiles(field)],
            Msg::FilesOpened(files) => self.files_opened(files),
            Msg::ShownEarly => self.meeting.shown_early = true,
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

    /// What is weighed, left out and reworded in the kit.
    fn kit_changed(&mut self, msg: KitMsg) -> Vec<Effect> {
        let Some(kit) = &mut self.kit else { return Vec::new() };
        match msg {
            KitMsg::MadeAnew => {
                (self.kit, self.opened) = (None, false);
                self.read_form();
                return self.change();
            }
            KitMsg::Weighed(index, weight) => {
                if let Some(competency) = kit.competencies.get_mut(index) {
                    competency.weight = weight;
                }
            }
            KitMsg::LeftOut(index) => {
                if kit.competencies.len() > FEWEST && index < kit.competencies.len() {
                    kit.competencies.remove(index);
                    let sample = kit.stages.iter().find(|stage| stage.kind == StageKind::Sample);
                    let sample = sample.map(|stage| stage.minutes as u8);
                    kit.stages = stages(&kit.competencies, sample);
                    kit.fingerprint = kit.own_fingerprint();
                }
                return self.change();
            }
            KitMsg::Reworded(Rewritten { competency, question, text }) => {
                let questions = kit.competencies.get_mut(competency).map(|one| &mut one.questions);
                if let Some(question) = questions.and_then(|all| all.get_mut(question)) {
                    question.text = text;
                    question.origin = Wording::Yours;
                }
                kit.fingerprint = kit.own_fingerprint();
            }
        }
        Vec::new()
    }

    fn sheet_filled(&mut self, msg: SheetMsg) -> Vec<Effect> {
        self.done = None;
        match msg {
            SheetMsg::CandidateTyped(name) => self.draft.candidate = name,
            SheetMsg::InterviewerTyped(name) => self.draft.interviewer = name,
            SheetMsg::StageChosen(stage) => self.draft.stage = stage,
            SheetMsg::Rated(question, judged) => self.draft.answer(&question).1 = judged,
            SheetMsg::Noted(question, note) => self.draft.answer(&question).2 = note,
            SheetMsg::Sealed => {
                let sheet = self.kit.as_ref().and_then(|kit| self.draft.sealed(kit));
                let Some(sheet) = sheet else { return vec![Effect::Focus("sheet-open")] };
                let (interviewer, stage) = (self.draft.interviewer.clone(), self.draft.stage);
                self.draft = Draft { interviewer, stage, ..Draft::default() };
                self.done = Some(Done::Sealed);
                let file = Box::new(File::Scorecard(sheet));
                return vec![Effect::SaveFile("scorecard.json", file), Effect::Focus("sheet")];
            }
        }
        Vec::new()
    }

    fn files_opened(&mut self, files: Vec<Opened>) {
        for opened in files {
            let json = opened.json.clone();
            match self.meeting.open(opened) {
                Some(File::Job(_)) => {
                    if let Ok(json) = json {
                        self.form = Form::of(&json);
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
        let roles: Vec<RoleId> =
            kit.roles.iter().filter_map(|slug| self.pack.role_by_slug(slug)).collect();
        if !roles.is_empty() && roles != self.roles {
            self.choose(roles);
        }
        (self.kit, self.opened) = (Some(kit), true);
        self.draft.answers.clear();
    }

    fn saved(&self, what: Saved) -> Vec<Effect> {
        let table = || self.meeting.table(self.kit.as_ref());
        let effect = match what {
            Saved::Job => {
                let slugs = self.slugs();
                let job = rolefit_hire::job::Job { roles: slugs, ..self.job.clone() };
                Some(Effect::SaveFile("job.json", Box::new(File::Job(Box::new(job)))))
            }
            Saved::Kit => {
                self.kit.clone().map(|kit| Effect::SaveFile("kit.json", Box::new(File::Kit(kit))))
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
