//! `hire`: from a role and what an employer typed to a job description, an interview guide, a kit.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::output::{Outcome, Output};
use super::{file, languages, role, standing};
use crate::data;
use crate::domain::nearest::nearest;
use crate::domain::pack::{Finding, Hiring, Pack, RoleId};
use crate::hire::description::{Description, Origin, WORDS};
use crate::hire::file::File;
use crate::hire::guide::{self, Extras};
use crate::hire::job::Job;
use crate::hire::kit::Kit;
use crate::hire::posting::{Posting, lacks};
use crate::hire::wanted::unknown_competencies;
use crate::hire::{forms, lint, sample_sheet, sheet};
use crate::i18n::HireText;

#[derive(Args)]
pub(super) struct Hire {
    /// Slug of the role; of two for one person, with a plus between them.
    #[arg(value_name = "ROLE")]
    role: String,
    /// What is known of the post, as a file of kind `job`; without it, what is missing is marked.
    #[arg(long, value_name = "JOB.json")]
    job: Option<PathBuf>,
    /// What is printed.
    #[arg(long, default_value = "md")]
    form: HireForm,
    /// The pack with the role; the bundled one when left out.
    #[arg(long, value_name = "PACK.json")]
    pack: Option<PathBuf>,
}

/// What is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum HireForm {
    /// The job description as Markdown.
    Md,
    /// The job description as HTML.
    Html,
    /// The job description as plain text.
    Txt,
    /// The job description as a schema.org `JobPosting`.
    JsonLd,
    /// Every sentence of the job description behind its origin and a tab.
    Origins,
    /// The interview guide as Markdown.
    Guide,
    /// The sheet for the candidate as Markdown.
    Sheet,
    /// The sheets of the work sample as Markdown, for the candidate and for who rates it.
    Sample,
    /// The kit, as interviewers load it.
    Kit,
}

impl Hire {
    pub(super) fn run(&self) -> Outcome {
        let (pack, hiring) = read_pack(self.pack.as_deref())?;
        let roles = roles(&pack, &self.role)?;
        let mut err = String::new();
        let job = match &self.job {
            Some(file) => job(file, &mut err)?,
            None => (Job::default(), Vec::new()),
        };
        let (job, found) = job;
        let catalog = languages::hire_catalog(&pack.language);
        let description = Description::of(&pack, &hiring, &roles, &job, &catalog);
        let kit = || {
            let titles: Vec<&str> = roles.iter().map(|&role| &*pack[role].title).collect();
            Kit::of(&pack, &hiring, &roles, &job, &catalog)
                .ok_or_else(|| catalog.format(HireText::NoTargets, &[&catalog.base.list(&titles)]))
        };
        let named: Vec<RoleId> =
            job.roles.iter().filter_map(|slug| pack.role_by_slug(slug)).collect();
        if !job.roles.is_empty() && named != roles {
            let _ = writeln!(
                err,
                "hint: $.roles: the file is on {}, and {} is asked for",
                job.roles.join("+"),
                self.role
            );
        }
        let unknown = unknown_competencies(&pack, &roles, &job);
        for (index, id) in &unknown {
            let near = nearest(id, pack.dimensions.iter().map(|one| one.id.as_str()));
            let near = near.map(|near| format!(", perhaps \"{near}\"")).unwrap_or_default();
            let _ = writeln!(
                err,
                "$.competencies[{index}].id: found \"{id}\", expected a dimension of the pack{near}"
            );
        }
        for hint in lint::hints(&pack, &roles, &job).into_iter().chain(own_questions(&job)) {
            let lint::Hint { path, word, reason, instead } = hint;
            let _ = writeln!(err, "hint: {path}: “{word}”: {reason}; better: {instead}");
        }
        let out = match self.form {
            HireForm::Md => forms::markdown(&description),
            HireForm::Html => forms::html(&description),
            HireForm::Txt => forms::text(&description),
            HireForm::JsonLd => {
                let posting = Posting::of(&pack, &roles, &job, &description, &catalog);
                let lacking = lacks(&job, &found);
                let posting = posting.filter(|_| lacking.is_empty()).ok_or_else(|| {
                    let fields: Vec<&str> = lacking.iter().map(|lack| lack.fields()).collect();
                    format!("{err}a JobPosting needs what is missing:\n  {}", fields.join("\n  "))
                })?;
                json(&posting)?
            }
            HireForm::Origins => origins(&description),
            HireForm::Guide => {
                let kit = kit()?;
                guide::markdown(&kit, &Extras::of(&pack, &hiring, &roles, &kit), &catalog)
            }
            HireForm::Sheet => sheet::markdown(&kit()?, &description, &catalog),
            HireForm::Sample => {
                let kit = kit()?;
                let sample = Extras::of(&pack, &hiring, &roles, &kit).sample;
                let sample = sample
                    .ok_or_else(|| format!("the pack has no work sample for {}", kit.title))?;
                sample_sheet::markdown(&kit, &sample, &catalog)
            }
            HireForm::Kit => json(&File::Kit(kit()?))?,
        };
        let is_description =
            matches!(self.form, HireForm::Md | HireForm::Html | HireForm::Txt | HireForm::JsonLd);
        let (least, most) = WORDS;
        let words = description.words();
        if is_description && !(least..=most).contains(&words) {
            let _ = writeln!(err, "hint: {words} words; {least} to {most} are read");
        }
        // What is rated is not what was asked for.
        let code = u8::from(!unknown.is_empty());
        Ok(Output { code, err, ..Output::printed(out) })
    }
}

/// Hints on the questions of one's own.
fn own_questions(job: &Job) -> Vec<lint::Hint> {
    let mut hints = Vec::new();
    for (at, wanted) in job.competencies.iter().flatten().enumerate() {
        for (number, question) in wanted.questions.iter().enumerate() {
            let path = format!("$.competencies[{at}].questions[{number}]");
            hints.extend(lint::question_hints(&path, question));
        }
    }
    hints
}

/// A pack and its texts for hiring; the bundled ones without a file.
pub(super) fn read_pack(file: Option<&Path>) -> Result<(Pack, Hiring), String> {
    let Some(file) = file else { return Ok((data::bundled(), data::hiring())) };
    let read = standing::parse(&file::pack_text(file)?, file);
    read.map(|(both, _)| both).map_err(|problems| located(file, &problems))
}

/// One role or two.
fn roles(pack: &Pack, named: &str) -> Result<Vec<RoleId>, String> {
    let slugs = named.split([' ', '+', ',']).filter(|slug| !slug.is_empty()).map(Into::into);
    let roles = role::by_slugs(pack, &slugs.collect::<Vec<_>>())?;
    match roles.len() {
        1 | 2 => Ok(roles),
        0 => Err("name a role by its `slug` in the pack".into()),
        _ => Err("one person can be hired for two roles at most".into()),
    }
}

/// What a file says of a post; what it lacks or has wrong in a field stands beside it, and in `err`.
fn job(file: &Path, err: &mut String) -> Result<(Job, Vec<Finding>), String> {
    let text = file::text(file)?;
    match crate::hire::file::read(&text) {
        Ok((File::Job(job), passed_over)) => {
            *err += &located(file, &passed_over);
            Ok((*job, passed_over))
        }
        Ok((File::Kit(_) | File::Scorecard(_) | File::Panel(_), _)) => {
            Err(format!("{}: $.kind: found another kind, expected \"job\"", file.display()))
        }
        Err(problems) => Err(located(file, &problems)),
    }
}

/// Findings in a file, a line each.
pub(super) fn located(file: &Path, findings: &[Finding]) -> String {
    let mut lines = String::new();
    for finding in findings {
        let _ = writeln!(lines, "{}: {finding}", file.display());
    }
    lines
}

pub(super) fn json(value: &impl serde::Serialize) -> Result<String, String> {
    let text = serde_json::to_string_pretty(value);
    text.map(|text| text + "\n").map_err(|error| error.to_string())
}

fn origins(description: &Description) -> String {
    let line = |sentence: &crate::hire::description::Sentence| {
        let origin = match &sentence.origin {
            Origin::Pack { row, source } if source.is_empty() => format!("pack: {row}"),
            Origin::Pack { row, source } => format!("pack: {row} ({source})"),
            Origin::Rule => "rule".into(),
            Origin::Typed { field } => format!("typed: {field}"),
        };
        format!("{origin}\t{}\n", sentence.text)
    };
    description.sentences().map(line).collect()
}
