//! What a message does to the editor.

use std::rc::Rc;

use crate::check::Below;
use crate::edit::{Edit, Part, Toward};
use crate::intake::{self, Intake};
use crate::locate;
use crate::location::Location;
use crate::model::{Model, ROLES_SHOWN};
use crate::msg::{Effect, Focus, Msg};
use crate::notice::{Notice, Spot};
use crate::table::Pasted;

/// A shorter text is read at once, in bytes.
const QUICK: usize = 50_000;

impl Model {
    /// Takes in what happened, and says what is to be done in the page.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        if self.takes_a_while(&msg) {
            let is_new = matches!(msg, Msg::TakenIn { .. });
            let spot = if is_new { Spot::Intake } else { Spot::Report };
            self.intake_problem = None;
            self.notice = Notice::new(spot, "Reading … this may take some seconds.");
            return vec![Effect::Paint(Box::new(msg))];
        }
        self.act(msg)
    }

    fn act(&mut self, msg: Msg) -> Vec<Effect> {
        match msg {
            Msg::Edited(edit) => self.edited(&edit),
            Msg::Undone => self.stepped_in_time(Toward::Start),
            Msg::Redone => self.stepped_in_time(Toward::End),
            Msg::BroughtBack => self.brought_back(),
            Msg::Opened(location) => self.opened(location),
            Msg::Closed => self.closed(),
            Msg::Stepped(down, across) => self.stepped(down, across),
            Msg::Led(problem) => self.led(problem),
            Msg::Paged(toward) => {
                let (first, end) = self.roles_shown();
                self.first_role = match toward {
                    Toward::Start => first.saturating_sub(ROLES_SHOWN),
                    Toward::End => end.min(self.sheet().roles().len().saturating_sub(1)),
                };
                self.at = (0, self.first_role + 1);
                Vec::new()
            }
            Msg::TextTyped(text) => self.text_typed(text),
            Msg::TakenIn { text, name } => self.taken_in(&text, name),
            Msg::TooLarge(bytes) => {
                self.refused(intake::too_large(bytes, intake::MOST));
                Vec::new()
            }
            Msg::NoText(problem) => {
                self.refused(problem);
                Vec::new()
            }
            Msg::Painted(msg) => self.act(*msg),
            Msg::RolesIn(axis) => {
                let read = self.pasted.as_ref().map(|pasted| pasted.with_roles_in(&axis));
                read.map_or_else(Vec::new, |read| self.read_anew(read))
            }
            Msg::TakenFor { location, kind } => self.taken_for(&location, &kind),
            Msg::ExampleAsked(address) => vec![Effect::FetchExample(address)],
            Msg::ExampleCame(text) => self.example_came(text.as_deref()),
            Msg::BundledCame(text) => self.bundled_came(text.as_deref()),
            Msg::BesideChosen(slug) => {
                self.beside = Some(slug);
                self.show();
                Vec::new()
            }
            Msg::Settled => self.settled(),
            Msg::Kept(is_kept) => {
                self.is_kept(is_kept);
                Vec::new()
            }
            Msg::Elsewhere(text) => {
                self.found_elsewhere(text);
                Vec::new()
            }
            Msg::OtherTaken => self.other_taken(),
            Msg::MineKept => self.mine_kept(),
            Msg::AsideFound(text) => {
                self.damaged = Some(text);
                Vec::new()
            }
            Msg::AsideSaved => self.aside_saved(),
            Msg::AsideDeleted => {
                self.damaged = None;
                vec![Effect::ForgetAside, self.to_the_table()]
            }
            Msg::SaveAsked => {
                self.write();
                let name = "roles.json";
                self.notice = Notice::new(Spot::Take, "The file is on its way to your downloads.");
                let saved = Effect::Save { name, text: self.text().to_owned() };
                vec![saved, Effect::Show(Spot::Take.id())]
            }
            Msg::CopyAsked => vec![Effect::Copy(self.shown.lines.clone())],
            Msg::Copied(is_copied) => self.copied(is_copied),
            Msg::Deleted => self.deleted(),
        }
    }

    /// Whether the page stands still meanwhile, so that it says so first.
    fn takes_a_while(&self, msg: &Msg) -> bool {
        let is_long = |length: usize| (QUICK..=intake::MOST).contains(&length);
        if let Msg::TakenIn { text, .. } = msg {
            return is_long(text.len());
        }
        let is_read_anew = matches!(msg, Msg::RolesIn(_) | Msg::TakenFor { .. });
        is_read_anew && self.pasted.as_ref().is_some_and(|pasted| is_long(pasted.length()))
    }

    fn copied(&mut self, is_copied: bool) -> Vec<Effect> {
        let words = if is_copied {
            "The lines are copied: paste them into your page."
        } else {
            "Your browser lets no page copy here: the lines are marked, now press Ctrl+C or ⌘C."
        };
        self.notice = Notice::new(Spot::Take, words);
        if is_copied {
            return vec![Effect::Show(Spot::Take.id())];
        }
        vec![Effect::Focus(Focus::On("own-snippet".into())), Effect::Show(Spot::Take.id())]
    }

    fn text_typed(&mut self, text: String) -> Vec<Effect> {
        let read = match intake::read(&text) {
            Ok(Intake::Pack(document)) => Ok(document),
            Ok(Intake::Table) => Err("A pack starts with { and ends with }.".to_owned()),
            Err(problem) => Err(problem),
        };
        let effects = match read {
            Ok(document) => {
                // Typing goes on as it does in any field.
                let edit = Edit::Text { part: Part::Pack, key: "the whole", text: String::new() };
                let pasted = self.pasted.clone();
                let effects = self.replace(Rc::new(document), pasted, Some(&edit));
                self.text_problem = None;
                effects
            }
            Err(problem) => {
                self.text_problem = Some(problem);
                Vec::new()
            }
        };
        self.draft = Some(text);
        effects
    }

    fn taken_for(&mut self, location: &str, kind: &str) -> Vec<Effect> {
        let Some(pasted) = &self.pasted else { return Vec::new() };
        let is_untouched = *pasted.given == *self.document;
        let read = match pasted.taken_for(location, kind) {
            Ok(read) if !is_untouched => read,
            read => return self.read_anew(read),
        };
        // What was edited since is kept.
        let Some(document) = read.row_into(location, kind, &self.document) else {
            return self.read_anew(Ok(read));
        };
        let effects = self.replace(Rc::new(document), Some(Rc::new(read)), None);
        self.notice =
            Notice::new(Spot::Report, "The row was read anew; all else is as you left it.");
        effects
    }

    /// The whole table was read anew.
    fn read_anew(&mut self, read: Result<Pasted, String>) -> Vec<Effect> {
        let is_untouched =
            self.pasted.as_ref().is_some_and(|pasted| *pasted.given == *self.document);
        match read {
            Ok(read) => {
                let given = read.given.clone();
                let effects = self.brought_in(
                    (given, Some(Rc::new(read))),
                    Spot::Report,
                    "The table was read anew.",
                );
                if is_untouched {
                    self.notice = Notice::new(Spot::Report, "The table was read anew.");
                }
                effects
            }
            Err(problem) => {
                self.notice = Notice::new(Spot::Report, problem);
                Vec::new()
            }
        }
    }

    fn bundled_came(&mut self, text: Option<&str>) -> Vec<Effect> {
        let read = text.ok_or_else(|| "it could not be fetched".to_owned()).and_then(Below::read);
        match read {
            Ok(below) => {
                self.below = Some(Rc::new(below));
                let effects = self.checked();
                self.show();
                effects
            }
            Err(problem) => {
                let words = format!("The pack that yours stands on cannot be read: {problem}.");
                self.notice = Notice::new(Spot::Bar, words);
                Vec::new()
            }
        }
    }

    fn led(&mut self, problem: usize) -> Vec<Effect> {
        let Some(problem) = self.problems.get(problem).cloned() else { return Vec::new() };
        if problem.location == Location::Text {
            self.open = Some(Location::Text);
            self.write();
            let text = self.text();
            let (from, to) = locate::locate(text, &problem.path);
            let (from, to) = (locate::in_page(text, from), locate::in_page(text, to));
            return vec![Effect::Focus(Focus::Text(from, to))];
        }
        match problem.location {
            Location::Roles | Location::Rows => {
                vec![Effect::Focus(Focus::On(problem.location.id()))]
            }
            location => self.opened(location),
        }
    }
}
