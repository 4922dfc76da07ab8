//! The interview guide: what is said, asked and listened for, in order; written out as Markdown.

use std::fmt::Write;

use rolefit_domain::pack::{Anchors, Hiring, Pack, RoleId, Sample};
use rolefit_i18n::{HireCatalog, HireText};

use crate::escape::markdown as safe;
use crate::kit::{Competency, Kit, Question, QuestionKind, StageKind, Wording};
use crate::pay::level_words;
use crate::questions::lower_first;
use crate::topics;
use crate::values;

/// What a guide has beside its kit.
#[derive(Clone, Debug, PartialEq)]
pub struct Extras {
    /// How much is left for the person to decide, which is what a 3 means here.
    pub level: Option<String>,
    /// What people wrongly believe of the role.
    pub misconceptions: Vec<String>,
    /// A piece of work to try.
    pub sample: Option<Sample>,
    /// The poles of a dimension that are both asked for.
    pub both_ends: Vec<(String, String)>,
}

impl Extras {
    /// What the pack has for these roles.
    pub fn of(pack: &Pack, hiring: &Hiring, roles: &[RoleId], kit: &Kit) -> Self {
        let level = level_words(pack, roles, kit.seniority).map(|level| lower_first(&level));
        let known = values::phrases(pack, roles, values::MISCONCEPTIONS);
        let opposite = |competency: &Competency| {
            let low = competency.id.strip_suffix("-low")?;
            let high = kit.competency(&[low, "-high"].concat())?;
            Some((competency.label.clone(), high.label.clone()))
        };
        Self {
            level,
            misconceptions: known.into_iter().map(|known| known.text).collect(),
            sample: roles.iter().find_map(|role| hiring.roles[role.index()].sample.clone()),
            both_ends: kit.competencies.iter().filter_map(opposite).collect(),
        }
    }
}

/// The guide as Markdown.
pub fn markdown(kit: &Kit, extras: &Extras, catalog: &HireCatalog) -> String {
    let mut guide = Guide { text: String::new(), catalog };
    let title = catalog.format(HireText::GuideTitle, &[&kit.title]);
    let _ = write!(guide.text, "# {}\n\n", safe(&title));
    guide.paragraph(&catalog.get(HireText::GuideCaution));
    guide.opening(kit);
    guide.plan(kit, extras);
    for (index, competency) in kit.competencies.iter().enumerate() {
        guide.competency(index, competency);
    }
    guide.more(extras);
    guide.not_to_ask();
    guide.text.trim_end().to_owned() + "\n"
}

struct Guide<'a> {
    text: String,
    catalog: &'a HireCatalog,
}

impl Guide<'_> {
    fn heading(&mut self, text: &str) {
        let _ = write!(self.text, "## {}\n\n", safe(text));
    }

    fn paragraph(&mut self, text: &str) {
        let _ = write!(self.text, "{}\n\n", safe(text));
    }

    fn list<S: AsRef<str>>(&mut self, entries: &[S]) {
        for entry in entries {
            let _ = writeln!(self.text, "- {}", safe(entry.as_ref()));
        }
        self.text.push('\n');
    }

    fn opening(&mut self, kit: &Kit) {
        self.heading(&self.catalog.get(HireText::Opening));
        self.paragraph(&self.catalog.get(HireText::OpeningWords));
        self.heading(&self.catalog.get(HireText::Rules));
        let own = &*self.catalog.base.get(rolefit_i18n::Text::Language);
        if kit.language.as_deref().is_some_and(|language| !language.starts_with(own)) {
            let language = kit.language.as_deref().unwrap_or_default();
            self.paragraph(&self.catalog.format(HireText::GuideLanguage, &[language]));
        }
        self.list(&rules(self.catalog));
    }

    fn plan(&mut self, kit: &Kit, extras: &Extras) {
        self.heading(&self.catalog.get(HireText::Plan));
        self.list(&stages(kit, self.catalog));
        self.paragraph(&self.catalog.get(HireText::StageMinutes));
        if !kit.must.is_empty() {
            self.heading(&self.catalog.get(HireText::MustHaves));
            self.list(&kit.must);
        }
        if let Some(level) = &extras.level {
            let level = self.catalog.format(HireText::Level, &[level]);
            self.paragraph(&level);
        }
        for (low, high) in &extras.both_ends {
            let both = self.catalog.format(HireText::BothEnds, &[low, high]);
            self.paragraph(&both);
        }
    }

    fn competency(&mut self, index: usize, competency: &Competency) {
        let (number, weight) = ((index + 1).to_string(), competency.weight.to_string());
        let fill = [&*number, &*competency.label, &*weight];
        self.heading(&self.catalog.format(HireText::CompetencyHeading, &fill));
        for text in competency.about.iter().chain(&competency.because) {
            self.paragraph(text);
        }
        for question in &competency.questions {
            self.question(question);
        }
        if !competency.probes.is_empty() {
            let heading = self.catalog.get(HireText::Probes);
            let _ = write!(self.text, "**{}**\n\n", safe(&heading));
            self.list(&competency.probes);
        }
    }

    fn question(&mut self, question: &Question) {
        let label = question_label(question, self.catalog);
        let _ = write!(self.text, "**{}:** {}\n\n", safe(&label), safe(&question.text));
        match &question.anchors {
            Some(anchors) => self.anchors(anchors),
            None => self.paragraph(&self.catalog.get(HireText::NoAnchors)),
        }
    }

    fn anchors(&mut self, anchors: &Anchors) {
        for (point, text) in anchors.points() {
            let _ = writeln!(self.text, "- **{point}** {}", safe(text));
        }
        self.text.push('\n');
    }

    fn more(&mut self, extras: &Extras) {
        if let Some(sample) = &extras.sample {
            self.heading(&self.catalog.get(HireText::SampleHeading));
            let minutes = sample.minutes.to_string();
            self.paragraph(&self.catalog.format(HireText::StageSample, &[&minutes]));
            self.paragraph(&sample.task);
            if let Some(anchors) = &sample.anchors {
                self.anchors(anchors);
            }
            self.paragraph(&self.catalog.get(HireText::SampleRated));
        }
        if !extras.misconceptions.is_empty() {
            self.heading(&self.catalog.get(HireText::NotMistake));
            self.list(&extras.misconceptions);
        }
    }

    fn not_to_ask(&mut self) {
        self.heading(&self.catalog.get(HireText::AskInstead));
        self.paragraph(&self.catalog.get(HireText::QuestionsCaution));
        self.list(&topics(self.catalog));
        self.paragraph(&self.catalog.get(HireText::QuizCaution));
        self.paragraph(&self.catalog.get(HireText::Impact));
    }
}

/// How to ask, a sentence each.
pub fn rules(catalog: &HireCatalog) -> [String; 5] {
    [
        HireText::RuleSame,
        HireText::RuleNote,
        HireText::RuleAlone,
        HireText::RuleMissing,
        HireText::RulePilot,
    ]
    .map(|rule| catalog.get(rule).to_string())
}

/// The stages, a sentence each.
pub fn stages(kit: &Kit, catalog: &HireCatalog) -> Vec<String> {
    let mut interviews = 0;
    let sentence = |stage: &crate::kit::Stage| {
        let minutes = stage.minutes.to_string();
        match stage.kind {
            StageKind::Call => catalog.format(HireText::StageCall, &[&minutes]),
            StageKind::Interview => {
                interviews += 1;
                let labels: Vec<&str> = stage
                    .competencies
                    .iter()
                    .filter_map(|id| kit.competency(id))
                    .map(|one| one.label.as_str())
                    .collect();
                let (number, list) = (interviews.to_string(), catalog.base.list(&labels));
                catalog.format(HireText::StageInterview, &[&number, &minutes, &list])
            }
            StageKind::Sample => catalog.format(HireText::StageSample, &[&minutes]),
        }
    };
    kit.stages.iter().map(sentence).collect()
}

/// What a question asks about, and whose words it is in where they are not the pack's.
pub fn question_label(question: &Question, catalog: &HireCatalog) -> String {
    let kind = catalog.get(match question.kind {
        QuestionKind::Past => HireText::Past,
        QuestionKind::Case => HireText::Case,
        QuestionKind::Own => HireText::Own,
    });
    match question.origin {
        Wording::Pack => kind.to_string(),
        Wording::Rule => format!("{kind} ({})", catalog.get(HireText::ByRule)),
        Wording::Yours => format!("{kind} ({})", catalog.get(HireText::Yours)),
    }
}

/// What not to ask, a line a topic.
pub fn topics(catalog: &HireCatalog) -> Vec<String> {
    let line = |topic: topics::Topic| {
        // What is no question is not to be said.
        let is_asked = !topic.instead.starts_with("Nothing");
        let (text, instead) = if is_asked {
            (HireText::TopicLine, topic.instead.to_owned())
        } else {
            (HireText::TopicNothing, lower_first(topic.instead))
        };
        catalog.format(text, &[topic.label, topic.example, &instead])
    };
    topics::topics().map(line).collect()
}
