//! From what happened to the new state, and to what is to be done.

use rolefit_domain::pack::RoleId;
use rolefit_hire::kit::{Kit, Question};

use super::draft::Draft;
use super::fields::fields;
use super::form::Form;
use super::meeting::{Meeting, Opened, Taken};
use super::messages::{Change, Effect, HireEvent, Msg, SheetMsg};
use super::unsaved::Unsaved;
use super::{Done, Model, Reading};
use crate::events::{Error, Ready};
use crate::known_names;

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

    pub(super) fn slugs(&self) -> Vec<String> {
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
        self.unsaved.note(&msg);
        match msg {
            Msg::AttributesChanged(attributes) => {
                let (named, unknown) = known_names::roles(&self.pack, &attributes.roles);
                // What is chosen from a list stays while the list has it.
                let stays = named.len() > 2
                    && !self.roles.is_empty()
                    && self.roles.iter().all(|role| named.contains(role));
                if stays || attributes.roles == self.attributes.roles {
                    (self.attributes, self.named, self.unknown) = (*attributes, named, unknown);
                } else {
                    self.start(*attributes);
                    return self.error().map(Effect::Emit).into_iter().collect();
                }
            }
            Msg::Reset => self.start(self.attributes.clone()),
            Msg::RoleChosen(at) => {
                let one = at.checked_sub(1).and_then(|at| self.choices().get(at).copied());
                self.kit = None;
                self.choose(one.map_or_else(|| self.first(), |one| vec![one]));
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
            Msg::FilesOpened(field, files) => self.files_opened(field, files),
            Msg::LeftOut(file, sheet) => self.meeting.leave_out(file, sheet),
            Msg::Offered(offer) => self.offer = Some(offer),
            Msg::ShownEarly => self.meeting.shown_early = true,
            Msg::Reviewed(sheet) => self.meeting.reviewed = sheet,
            Msg::RatedAfter(question, point) => {
                let kit = self.asked();
                self.meeting.rate_after(kit.as_ref(), question, point);
            }
            Msg::PutAside => (self.meeting, self.reading) = (Meeting::default(), None),
            Msg::Decided(text) => self.meeting.decision = text,
            Msg::CopyPressed(form) => return vec![Effect::Copy(form)],
            Msg::Copied(refused) => {
                self.done = Some(refused.map_or(Done::Copied, Done::CopyRefused));
            }
            Msg::SavePressed(what) => {
                self.offer = None;
                return self.saved(what);
            }
            Msg::PrintPressed(paper) => {
                self.offer = None;
                return vec![self.printed(paper)];
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
            SheetMsg::Met(place, met) => {
                self.draft.must.retain(|(other, _)| *other != place);
                self.draft.must.extend(met.map(|met| (place, met)));
            }
            SheetMsg::Rated(question, judged) => self.draft.answer(&question).1 = judged,
            SheetMsg::Noted(question, note) => self.draft.answer(&question).2 = note,
            SheetMsg::Sealed => {
                let sheet = self.asked().and_then(|kit| self.draft.sealed(&kit));
                let Some(sheet) = sheet else { return vec![focus("sheet-open")] };
                (self.done, self.offer, self.unsaved.sheet) = (Some(Done::Sealed), None, false);
                return vec![Self::sealed(sheet), focus("sheet")];
            }
            SheetMsg::Next => {
                let (interviewer, stage) = (self.draft.interviewer.clone(), self.draft.stage);
                self.draft = Draft { interviewer, stage, ..Draft::default() };
                self.offer = None;
                return vec![focus("candidate")];
            }
        }
        Vec::new()
    }

    fn files_opened(&mut self, field: &'static str, files: Vec<Opened>) {
        let (mut names, mut wrong) = (Vec::new(), Vec::new());
        for opened in files {
            let (name, json) = (opened.name.clone(), opened.json.clone());
            let taken = self.meeting.open(opened, &mut wrong);
            names.extend(taken.is_some().then_some(name));
            match taken {
                Some(Taken::Job(roles)) => {
                    if let Ok(json) = json {
                        self.turn_to(&roles);
                        self.kit = None;
                        self.form = Form::of_roles(&json, &self.proposed());
                        self.opened = false;
                        self.read_form();
                        self.unsaved.job = false;
                    }
                }
                Some(Taken::Kit(kit)) => self.take(*kit),
                Some(Taken::Sheets) | None => {}
            }
        }
        // Another sheet may stand in its place now.
        self.meeting.reviewed = None;
        self.reading = Some(Reading { field, opened: names, wrong });
    }

    /// Asks what a kit from a file asks; of the sheet stays what was asked in the same words.
    fn take(&mut self, kit: Kit) {
        let before = (self.kit.clone(), self.opened, self.draft.clone());
        let unsaved = self.unsaved;
        self.turn_to(&kit.roles);
        self.draft = before.2.clone();
        let was = before.0.as_ref();
        self.draft.answers.retain(|(id, ..)| {
            let asked = was.and_then(|was| was.question(id));
            let again = kit.question(id);
            let same = |one: &Question, other: &Question| {
                one.text == other.text && one.anchors == other.anchors
            };
            asked.zip(again).is_some_and(|(one, other)| same(one, other))
        });
        if was.is_some_and(|was| was.must != kit.must) {
            self.draft.must.clear();
        }
        let is_other = was.is_some_and(|was| was.own_fingerprint() != kit.own_fingerprint());
        self.before = (is_other && (unsaved.kit || unsaved.sheet)).then(|| Box::new(before));
        self.unsaved = Unsaved { kit: false, ..unsaved };
        (self.kit, self.opened) = (Some(kit), true);
    }

    /// Turns to the roles of a file, where the pack has them.
    fn turn_to(&mut self, slugs: &[String]) {
        let roles: Vec<RoleId> =
            slugs.iter().filter_map(|slug| self.pack.role_by_slug(slug)).collect();
        if !roles.is_empty() && roles != self.roles {
            self.choose(roles);
        }
    }
}

fn focus(id: &str) -> Effect {
    Effect::Focus(id.to_owned())
}
