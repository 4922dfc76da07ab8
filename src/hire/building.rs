//! From roles to a kit, by rule and with the pack's questions.

use rolefit_domain::pack::{Hiring, Pack, RoleId};
use rolefit_i18n::{HireCatalog, HireText};

use crate::ability::{Of, competency};
use crate::format::Format;
use crate::job::Job;
use crate::kit::{Competency, Kit, Stage, StageKind};
use crate::knowledge;
use crate::selection::select;
use crate::values;
use crate::wanted::competencies_of;

/// Minutes of the call.
pub const CALL_MINUTES: u16 = 20;
/// Abilities in one interview at most.
pub const IN_ONE_INTERVIEW: usize = 3;

/// Minutes of an interview on so many abilities: open 3, for each 8 for the past and 5 for the case, the
/// candidate's questions 7, close 1.
pub fn interview_minutes(competencies: usize) -> u16 {
    11 + 13 * competencies as u16
}

impl Kit {
    /// The kit of roles by rule, with what the job says of the stages; `None` where no role has targets.
    pub fn of(
        pack: &Pack,
        hiring: &Hiring,
        roles: &[RoleId],
        job: &Job,
        catalog: &HireCatalog,
    ) -> Option<Self> {
        let of = (pack, hiring, roles);
        if let Some(wanted) = &job.competencies {
            let found = competencies_of(wanted, of, catalog);
            return (!found.is_empty()).then(|| Self::with(found, of, job, catalog));
        }
        let selected = select(pack, roles);
        if selected.is_empty() {
            return None;
        }
        let mut competencies: Vec<Competency> = Vec::new();
        for (index, one) in selected.iter().enumerate() {
            let twice =
                selected.iter().filter(|other| other.dimension == one.dimension).count() > 1;
            competencies.push(competency(of, one, twice, index, catalog));
        }
        let has_knowledge = competencies.iter().any(|one| one.id == knowledge::ID);
        if !has_knowledge {
            competencies.extend(knowledge::competency(pack, hiring, roles, catalog));
        }
        Some(Self::with(competencies, of, job, catalog))
    }

    /// The kit on these abilities.
    fn with(
        competencies: Vec<Competency>,
        (pack, hiring, roles): Of,
        job: &Job,
        catalog: &HireCatalog,
    ) -> Self {
        let titles: Vec<&str> = roles.iter().map(|&role| &*pack[role].title).collect();
        let sample = roles.iter().find_map(|role| hiring.roles[role.index()].sample.as_ref());
        let sample = sample.filter(|_| job.sample == Some(true)).map(|sample| sample.minutes);
        let mut kit = Self {
            format: Format::One,
            fingerprint: String::new(),
            language: Some(pack.language.clone()),
            roles: roles.iter().map(|&role| pack[role].slug.clone()).collect(),
            title: job.title.clone().unwrap_or_else(|| catalog.base.list(&titles)),
            seniority: job.seniority,
            interviewers: job.interviewers.unwrap_or(2),
            stages: match &job.stages {
                Some(own) => known_stages(own, &competencies),
                None => stages(&competencies, sample),
            },
            competencies,
            must: musts(pack, roles, job, catalog),
        };
        kit.fingerprint = kit.own_fingerprint();
        kit
    }
}

/// What the call makes sure of: what was typed, and the role's own phrases, which name what is to be known,
/// so that they can be answered by yes or no.
fn musts(pack: &Pack, roles: &[RoleId], job: &Job, catalog: &HireCatalog) -> Vec<String> {
    let known = values::phrases(pack, roles, values::HARD_SKILLS);
    let asked = values::musts(pack, roles, job).into_iter().map(|must| {
        let is_named = known.iter().any(|known| known.text == must);
        if is_named { catalog.format(HireText::MustKnown, &[&must]) } else { must }
    });
    asked.collect()
}

/// Stages of one's own, about abilities that there are.
fn known_stages(own: &[Stage], competencies: &[Competency]) -> Vec<Stage> {
    let is_known = |id: &String| competencies.iter().any(|one| one.id == *id);
    let known = own.iter().cloned().map(|mut stage| {
        stage.competencies.retain(is_known);
        stage
    });
    known.collect()
}

/// A call, interviews on at most three abilities each, and the work sample of so many minutes.
pub fn stages(competencies: &[Competency], sample: Option<u8>) -> Vec<Stage> {
    let call = Stage {
        id: "call".into(),
        kind: StageKind::Call,
        minutes: CALL_MINUTES,
        competencies: Vec::new(),
    };
    // As even as they come: 4 are two and two, not three and one.
    let count = competencies.len().div_ceil(IN_ONE_INTERVIEW).max(1);
    let each = competencies.len().div_ceil(count).max(1);
    let interviews = competencies.chunks(each).enumerate().map(|(index, part)| Stage {
        id: format!("interview-{}", index + 1),
        kind: StageKind::Interview,
        minutes: interview_minutes(part.len()),
        competencies: part.iter().map(|one| one.id.clone()).collect(),
    });
    let sample = sample.map(|minutes| Stage {
        id: "sample".into(),
        kind: StageKind::Sample,
        minutes: u16::from(minutes),
        competencies: Vec::new(),
    });
    [call].into_iter().chain(interviews).chain(sample).collect()
}
