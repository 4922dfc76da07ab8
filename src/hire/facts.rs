//! The facts of a post, in its description: who employs, where, and for how long.

use rolefit_i18n::HireText;

use crate::description::Sentence;
use crate::job::{EmploymentType, Remote};
use crate::writing::Writer;

impl Writer<'_> {
    pub(crate) fn facts(&mut self) {
        let job = self.job;
        let mut said = Vec::new();
        if let Some(employer) = &job.employer {
            said.extend(self.field(HireText::Employer, employer.name.as_ref(), "employer.name"));
            said.extend(
                employer.about.clone().map(|about| Sentence::typed(about, "employer.about")),
            );
            said.extend(employer.url.clone().map(|url| Sentence {
                link: Some(url.clone()),
                ..Sentence::typed(url, "employer.url")
            }));
        }
        if let Some(place) = &job.place {
            let parts =
                [&place.street, &place.town, &place.region, &place.postal_code, &place.country];
            let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
            if !parts.is_empty() {
                let place = self.labelled(HireText::Place, &parts.join(", "));
                said.push(Sentence::typed(place, "place"));
            }
        }
        said.extend(job.remote.and_then(|remote| match remote {
            Remote::No => Some(Sentence::typed(self.text(HireText::RemoteNo), "remote")),
            Remote::Partly => Some(Sentence::typed(self.text(HireText::RemotePartly), "remote")),
            Remote::Fully => {
                let from: Vec<&str> = self.job.remote_from.iter().flatten().map(|c| &**c).collect();
                let from = (!from.is_empty()).then(|| self.catalog.base.list(&from))?;
                let text = self.catalog.format(HireText::RemoteFully, &[&from]);
                Some(Sentence::typed(text, "remoteFrom"))
            }
        }));
        if let Some(days) = job.days_on_site {
            said.push(Sentence::typed(
                self.labelled(HireText::DaysOnSite, &days.to_string()),
                "daysOnSite",
            ));
        }
        let employment = job.employment_type.map(|kind| self.text(employment_text(kind)));
        for (label, value, name) in [
            (HireText::Hours, &job.hours, "hours"),
            (HireText::Employment, &employment, "employmentType"),
            (HireText::Contract, &job.contract, "contract"),
            (HireText::Travel, &job.travel, "travel"),
            (HireText::Start, &job.start, "start"),
        ] {
            said.extend(self.field(label, value.as_ref(), name));
        }
        self.add("facts", HireText::Facts, false, said);
    }
}

fn employment_text(kind: EmploymentType) -> HireText {
    match kind {
        EmploymentType::FullTime => HireText::FullTime,
        EmploymentType::PartTime => HireText::PartTime,
        EmploymentType::Contractor => HireText::Contractor,
        EmploymentType::Temporary => HireText::Temporary,
        EmploymentType::Intern => HireText::Intern,
        EmploymentType::PerDiem => HireText::PerDiem,
        EmploymentType::Other => HireText::Other,
    }
}
