//! The sentences of a job description, from the role and from what was typed.

use rolefit_domain::pack::{Hiring, Pack, RoleId};
use rolefit_i18n::{HireCatalog, HireText};

use crate::description::{Description, Section, Sentence};
use crate::job::{Duty, Job, Seniority};
use crate::kit::Kit;
use crate::pay::{level_words, pay_text};
use crate::values::{self, Known};

/// So many duties of the role stand there unless others are typed.
pub const DUTIES: usize = 6;
/// What sentences are made from.
pub(crate) struct Writer<'a> {
    pub(crate) pack: &'a Pack,
    pub(crate) roles: &'a [RoleId],
    pub(crate) job: &'a Job,
    pub(crate) catalog: &'a HireCatalog,
    pub(crate) sections: Vec<Section>,
}

impl Description {
    /// The description of a post. Nothing is in it but what the pack says of the roles, what was typed,
    /// and how the kit chooses; pay is never the pack's.
    pub fn of(
        pack: &Pack,
        hiring: &Hiring,
        roles: &[RoleId],
        job: &Job,
        catalog: &HireCatalog,
    ) -> Self {
        let titles: Vec<&str> = roles.iter().map(|&role| &*pack[role].title).collect();
        let title = match &job.title {
            Some(title) => Sentence::typed(title.clone(), "title"),
            None => Sentence::by_pack(
                pack,
                catalog.base.list(&titles),
                &catalog.get(HireText::Title),
                None,
            ),
        };
        let mut writer = Writer { pack, roles, job, catalog, sections: Vec::new() };
        writer.facts();
        writer.pay();
        writer.work();
        writer.around();
        writer.asked();
        writer.choosing(Kit::of(pack, hiring, roles, job, catalog).as_ref());
        writer.apply();
        Self { language: pack.language.clone(), title, sections: writer.sections }
    }
}

impl Writer<'_> {
    pub(crate) fn text(&self, text: HireText) -> String {
        self.catalog.get(text).to_string()
    }

    /// `Label: words.`
    pub(crate) fn labelled(&self, label: HireText, words: &str) -> String {
        let words = words.trim_end_matches(['.', ' ']);
        self.catalog.format(HireText::Said, &[&self.catalog.get(label), words])
    }

    /// Adds a section, unless nothing is said in it.
    pub(crate) fn add(
        &mut self,
        id: &'static str,
        heading: HireText,
        is_list: bool,
        said: Vec<Sentence>,
    ) {
        if !said.is_empty() {
            let heading = self.text(heading);
            self.sections.push(Section { id, heading, is_list, sentences: said });
        }
    }

    pub(crate) fn field(
        &self,
        label: HireText,
        value: Option<&String>,
        name: &'static str,
    ) -> Option<Sentence> {
        value.map(|value| Sentence::typed(self.labelled(label, value), name))
    }

    fn pay(&mut self) {
        let mut said = vec![match &self.job.pay {
            Some(pay) => Sentence::typed(pay_text(pay, self.catalog), "pay"),
            None => Sentence::by_rule(self.text(HireText::PayMissing)),
        }];
        said.extend(self.field(HireText::OtherPay, self.job.other_pay.as_ref(), "otherPay"));
        let benefits: Vec<&str> = self.job.benefits.iter().flatten().map(String::as_str).collect();
        if !benefits.is_empty() {
            let text = self.labelled(HireText::Benefits, &self.catalog.base.list(&benefits));
            said.push(Sentence::typed(text, "benefits"));
        }
        self.add("pay", HireText::Pay, false, said);
    }

    fn work(&mut self) {
        let why = match &self.job.summary {
            Some(summary) => vec![Sentence::typed(summary.clone(), "summary")],
            None => self.summaries(),
        };
        self.add("why", HireText::Why, false, why);
        let duties = match &self.job.duties {
            Some(duties) => duties.iter().map(|duty| self.duty(duty)).collect(),
            None => self.known(values::DUTIES, DUTIES),
        };
        self.add("duties", HireText::YouWill, true, duties);
        let decisions = self.listed(self.job.decisions.as_ref(), values::DECISIONS, "decisions");
        self.add("decisions", HireText::YouDecide, true, decisions);
        let freedom = self.freedom();
        self.add("freedom", HireText::Freedom, false, freedom);
        let success = self.listed(self.job.success.as_ref(), values::SUCCESS, "success");
        self.add("success", HireText::GoesWell, true, success);
    }

    fn summaries(&self) -> Vec<Sentence> {
        let row = self.text(HireText::Why);
        let roles = self.roles.iter().map(|&role| self.pack[role].summary.clone());
        roles.map(|summary| Sentence::by_pack(self.pack, summary, &row, None)).collect()
    }

    /// A duty that was ticked or typed; one in the pack's words is the pack's.
    fn duty(&self, duty: &Duty) -> Sentence {
        let known = values::phrases(self.pack, self.roles, values::DUTIES);
        let known = known.into_iter().find(|known| known.text == duty.text());
        let mut text = duty.text().to_owned();
        if duty.is_essential() {
            text = self.catalog.format(HireText::Essential, &[&text]);
        }
        match known {
            Some(known) => {
                Sentence::by_pack(self.pack, text, &self.pack[known.aspect].label, Some(&known))
            }
            None => Sentence::typed(text, "duties"),
        }
    }

    /// The roles' own phrases on a row, so many at most.
    fn known(&self, row: &str, most: usize) -> Vec<Sentence> {
        let known = values::phrases(self.pack, self.roles, row).into_iter().take(most);
        let said = known.map(|known| {
            let label = &self.pack[known.aspect].label;
            Sentence::by_pack(self.pack, known.text.clone(), label, Some(&known))
        });
        said.collect()
    }

    /// What was typed, or else the roles' own phrases on a row.
    fn listed(&self, own: Option<&Vec<String>>, row: &str, field: &'static str) -> Vec<Sentence> {
        match own {
            Some(own) => {
                let known = self.known(row, usize::MAX);
                let said = own.iter().map(|text| {
                    let same = known.iter().find(|known| known.text == *text);
                    same.cloned().unwrap_or_else(|| Sentence::typed(text.clone(), field))
                });
                said.collect()
            }
            None => self.known(row, usize::MAX),
        }
    }

    /// The level of freedom.
    fn freedom(&self) -> Vec<Sentence> {
        let level = level_words(self.pack, self.roles, self.job.seniority);
        let known = values::level(self.pack, self.roles, values::AUTONOMY);
        let said = level.zip(known).map(|(words, (_, aspect, source))| {
            let text = self.catalog.format(HireText::LevelSaid, &[&words]);
            match self.job.seniority {
                Seniority::Usual => {
                    let known = Known { text: String::new(), aspect, source };
                    Sentence::by_pack(self.pack, text, &self.pack[aspect].label, Some(&known))
                }
                Seniority::Starting | Seniority::Leading => Sentence::typed(text, "seniority"),
            }
        });
        said.into_iter().collect()
    }

    fn asked(&mut self) {
        let mut must = match &self.job.must {
            Some(_) => self.listed(self.job.must.as_ref(), values::HARD_SKILLS, "must"),
            None => self.known(values::HARD_SKILLS, values::MUSTS),
        };
        must.extend(self.field(HireText::Education, self.job.education.as_ref(), "education"));
        must.extend(self.field(HireText::Experience, self.job.experience.as_ref(), "experience"));
        self.add("must", HireText::Must, true, must);
        let nice = self.listed(self.job.nice.as_ref(), values::SOFT_SKILLS, "nice");
        self.add("nice", HireText::Nice, true, nice);
    }
}
