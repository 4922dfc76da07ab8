//! The end of a job description: how the employer chooses, and how to apply.

use rolefit_i18n::HireText;

use crate::description::Sentence;
use crate::job_reading::is_email;
use crate::kit::{Kit, StageKind};
use crate::pay::capital;
use crate::writing::Writer;

impl Writer<'_> {
    pub(crate) fn choosing(&mut self, kit: Option<&Kit>) {
        let mut said: Vec<Sentence> = Vec::new();
        let mut rule =
            |text, fill: &[&str]| said.push(Sentence::by_rule(self.catalog.format(text, fill)));
        let stages = kit.map_or(&[][..], |kit| &kit.stages);
        let minutes = |kind| {
            let of_kind = stages.iter().filter(move |stage| stage.kind == kind);
            of_kind.map(|stage| stage.minutes).collect::<Vec<_>>()
        };
        for call in minutes(StageKind::Call) {
            rule(HireText::ChooseCall, &[&call.to_string()]);
        }
        match &minutes(StageKind::Interview)[..] {
            [] => {}
            [one] => rule(HireText::ChooseInterview, &[&one.to_string()]),
            all => {
                let sum: u16 = all.iter().sum();
                let count = capital(&self.catalog.count(all.len()));
                if all.iter().all(|minutes| minutes == &all[0]) {
                    rule(HireText::ChooseInterviewsEach, &[&count, &all[0].to_string()]);
                } else {
                    rule(HireText::ChooseInterviews, &[&count, &sum.to_string()]);
                }
            }
        }
        for sample in minutes(StageKind::Sample) {
            rule(HireText::ChooseSample, &[&sample.to_string()]);
        }
        if !stages.is_empty() {
            rule(HireText::ChooseSame, &[]);
        }
        let software = match (self.job.software, &self.job.software_name) {
            (Some(true), Some(name)) => {
                let name = name.trim_end_matches('.');
                Some(self.catalog.format(HireText::SoftwareWhich, &[name]))
            }
            (Some(true), None) => Some(self.text(HireText::SoftwareYes)),
            (Some(false), _) => Some(self.text(HireText::SoftwareNo)),
            (None, _) => None,
        };
        said.extend(software.map(|text| Sentence::typed(text, "software")));
        let open = |open| if open { HireText::VacancyYes } else { HireText::VacancyNo };
        said.extend(self.job.vacancy.map(|is| Sentence::typed(self.text(open(is)), "vacancy")));
        said.push(Sentence::by_rule(self.text(HireText::Adjustments)));
        self.add("choosing", HireText::HowWeChoose, false, said);
    }

    pub(crate) fn apply(&mut self) {
        let mut said = Vec::new();
        said.extend(self.field(HireText::Posted, self.job.posted.as_ref(), "posted"));
        if let Some(day) = &self.job.apply_by {
            said.push(Sentence::typed(self.catalog.format(HireText::ApplyBy, &[day]), "applyBy"));
        }
        if let Some(target) = &self.job.apply_to {
            let text = self
                .catalog
                .format(HireText::Said, &[&self.catalog.get(HireText::ApplyTo), target]);
            let link =
                if is_email(target) { "mailto:".to_owned() + target } else { target.clone() };
            // A dot would become a part of the address.
            let text = text.trim_end_matches('.').to_owned();
            said.push(Sentence { link: Some(link), ..Sentence::typed(text, "applyTo") });
        }
        self.add("apply", HireText::Apply, false, said);
    }
}
