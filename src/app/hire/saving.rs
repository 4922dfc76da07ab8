//! What is saved and printed, and under which names.

use rolefit_hire::file::File;
use rolefit_hire::job::Job;
use rolefit_hire::scorecard::Scorecard;
use rolefit_hire::table;
use rolefit_i18n::HireText;

use super::Model;
use super::messages::{Effect, Place, Saved};

impl Model {
    /// A telling name for a file.
    fn named(&self, kind: &str, ending: &str) -> String {
        file_name(kind, &self.slugs().join("-"), ending)
    }

    /// Saves a file.
    pub(super) fn saved(&self, what: Saved) -> Vec<Effect> {
        let table = || self.meeting.table(self.asked().as_ref());
        let effect = match what {
            Saved::Job => {
                let slugs = self.slugs();
                let job = Box::new(Job { roles: slugs, ..self.job.clone() });
                let name = self.named("job", "json");
                Some(Effect::SaveFile(Place::Job, name, Box::new(File::Job(job))))
            }
            Saved::Kit => self.asked().map(|kit| {
                let name = self.named("kit", "json");
                Effect::SaveFile(Place::Guide, name, Box::new(File::Kit(kit)))
            }),
            Saved::Panel => table().map(|table| {
                let panel = Box::new(File::Panel(self.meeting.panel(&table)));
                Effect::SaveFile(Place::Panel, self.named("panel", "json"), panel)
            }),
            Saved::Table => table().map(|table| {
                let text = table::write(&table.kit, &table.sheets);
                Effect::SaveText(Place::Panel, self.named("ratings", "csv"), text)
            }),
        };
        effect.into_iter().collect()
    }

    /// Saves a sheet that is done.
    pub(super) fn sealed(sheet: Scorecard) -> Effect {
        let names = [&*sheet.candidate, &*sheet.interviewer, &*sheet.stage].join("-");
        let name = file_name("scorecard", &names, "json");
        Effect::SaveFile(Place::Sheet, name, Box::new(File::Scorecard(sheet)))
    }

    /// Prints a paper by its id.
    pub(super) fn printed(&self, id: &'static str) -> Effect {
        let title = self.kit.as_ref().map_or("", |kit| &*kit.title);
        let of_kit = |text| (Place::Guide, self.papers.format(text, &[title]));
        let (place, title) = match id {
            "description" => {
                let title = self.job.title.clone();
                (Place::Job, title.unwrap_or_else(|| self.default_of("title")))
            }
            "guide-paper" => of_kit(HireText::GuideTitle),
            "candidate-paper" => of_kit(HireText::SheetTitle),
            "sample-paper" => of_kit(HireText::SampleSheet),
            _ => (Place::Sheet, self.sheet_title(title)),
        };
        Effect::Print(place, id, title)
    }

    /// What a sheet is called on paper.
    pub fn sheet_title(&self, title: &str) -> String {
        let names = [&*self.draft.candidate, &*self.draft.interviewer];
        let names = names.map(str::trim).into_iter().filter(|name| !name.is_empty());
        let head = [&*self.catalog.get(HireText::SectionScorecard), ": ", title].concat();
        [head].into_iter().chain(names.map(ToOwned::to_owned)).collect::<Vec<_>>().join(" · ")
    }
}

/// A file name of a kind and names, whose signs that file systems may refuse are hyphens.
fn file_name(kind: &str, names: &str, ending: &str) -> String {
    let kept = names.chars().map(|c| if c.is_alphanumeric() { c } else { '-' });
    let kept: String = kept.take(80).collect();
    let parts = kept.split('-').filter(|part| !part.is_empty());
    [kind].into_iter().chain(parts).collect::<Vec<_>>().join("-") + "." + ending
}
