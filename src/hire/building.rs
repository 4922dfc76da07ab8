//! From roles to a kit, by rule and with the pack's questions.

use rolefit_domain::pack::resolve::wording::figure;
use rolefit_domain::pack::{Anchors, DimensionId, Hiring, Pack, Questions, RoleId, Target};
use rolefit_i18n::{HireCatalog, HireText};

use crate::format::Format;
use crate::job::{Job, Wanted};
use crate::kit::{Competency, Kit, Question, QuestionKind, Stage, StageKind, Wording};
use crate::knowledge;
use crate::questions::{lower_first, probes, written};
use crate::selection::{Selected, select};
use crate::values;

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
            must: values::musts(pack, roles, job),
        };
        kit.fingerprint = kit.own_fingerprint();
        kit
    }
}

/// The abilities of a job, as far as the pack knows them.
fn competencies_of(wanted: &[Wanted], of: Of, catalog: &HireCatalog) -> Vec<Competency> {
    let (pack, hiring, roles) = of;
    let ends = |one: &Wanted| pole(pack, roles, &one.id);
    let mut found: Vec<Competency> = Vec::new();
    for (index, one) in wanted.iter().enumerate() {
        let made = if one.id == knowledge::ID {
            knowledge::competency(pack, hiring, roles, catalog)
        } else {
            ends(one).map(|selected| {
                let same = |other: &Selected| other.dimension == selected.dimension;
                let twice = wanted.iter().filter_map(ends).filter(same).count() > 1;
                competency(of, &selected, twice, index, catalog)
            })
        };
        let is_new = |made: &Competency| found.iter().all(|other| other.id != made.id);
        if let Some(mut made) = made.filter(is_new) {
            made.weight = one.weight.unwrap_or(made.weight);
            for (number, text) in one.questions.iter().enumerate() {
                made.questions.push(Question {
                    id: format!("{}-own-{}", made.id, number + 1),
                    kind: QuestionKind::Own,
                    text: text.clone(),
                    anchors: None,
                    origin: Wording::Yours,
                });
            }
            found.push(made);
        }
    }
    found
}

/// Abilities of a job that the pack does not know, by their ids.
pub fn unknown_competencies<'a>(pack: &Pack, roles: &[RoleId], job: &'a Job) -> Vec<&'a str> {
    let ids = job.competencies.iter().flatten().map(|one| one.id.as_str());
    ids.filter(|id| *id != knowledge::ID && pole(pack, roles, id).is_none()).collect()
}

/// The end of a dimension of that id, with the roles' target or a plain one.
fn pole(pack: &Pack, roles: &[RoleId], id: &str) -> Option<Selected> {
    let named = |id: &str| DimensionId::all(pack).find(|&dimension| pack[dimension].id == id);
    let end = |ending| id.strip_suffix(ending).and_then(named);
    let of_roles = |dimension: DimensionId| {
        roles.iter().find_map(|&role| pack[role].targets[dimension.index()].as_ref())
    };
    let (dimension, is_high) = match (named(id), end("-low"), end("-high")) {
        (Some(dimension), ..) => {
            (dimension, of_roles(dimension).is_none_or(|target| target.at > 50.0))
        }
        (None, Some(dimension), _) => (dimension, false),
        (None, None, found) => (found?, true),
    };
    Some(Selected { dimension, is_high, target: target(pack, roles, dimension, is_high) })
}

/// The target of one of the roles at that end, or a plain one.
fn target(pack: &Pack, roles: &[RoleId], dimension: DimensionId, is_high: bool) -> Target {
    let of_roles = roles.iter().filter_map(|&role| pack[role].targets[dimension.index()].clone());
    let found = of_roles.into_iter().find(|target| (target.at > 50.0) == is_high);
    let at = if is_high { 100.0 } else { 0.0 };
    found.unwrap_or_else(|| Target { at, importance: 1, because: Vec::new() })
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

/// A pack, its texts for hiring, and the roles that are meant.
type Of<'a> = (&'a Pack, &'a Hiring, &'a [RoleId]);

/// Poles that may be asked for beside a kit's abilities, with their labels: those of the pack's practices.
pub fn further(
    pack: &Pack,
    hiring: &Hiring,
    roles: &[RoleId],
    kit: &Kit,
) -> Vec<(Selected, String)> {
    let mut further = Vec::new();
    for dimension in DimensionId::all(pack) {
        for is_high in [false, true] {
            let Some(practice) = hiring.practices[dimension.index()].pole(is_high) else {
                continue;
            };
            let is_asked = kit.competencies.iter().any(|one| one.label == practice.label);
            if !is_asked {
                let target = target(pack, roles, dimension, is_high);
                further.push((Selected { dimension, is_high, target }, practice.label.clone()));
            }
        }
    }
    further
}

/// Asks for a pole beside the kit's abilities.
pub fn join(kit: &mut Kit, one: &Selected, of: Of, catalog: &HireCatalog) {
    let id = &of.0[one.dimension].id;
    let twice = kit.competencies.iter().any(|other| other.id == *id);
    let index = kit.competencies.len();
    kit.competencies.push(competency(of, one, twice, index, catalog));
}

fn competency(
    (pack, hiring, roles): Of,
    one: &Selected,
    twice: bool,
    index: usize,
    catalog: &HireCatalog,
) -> Competency {
    let dimension = &pack[one.dimension];
    let practice = hiring.practices[one.dimension.index()].pole(one.is_high);
    let texts = texts_of(pack, hiring, roles, one);
    let pole = if one.is_high { &dimension.high } else { &dimension.low };
    let end = if one.is_high { "-high" } else { "-low" };
    let id = if twice { dimension.id.clone() + end } else { dimension.id.clone() };
    let rows: Vec<&str> = one.target.because.iter().map(|&row| &*pack[row].label).collect();
    let at = figure(one.target.at).to_string();
    let because = (!rows.is_empty()).then(|| {
        let fill = [&*catalog.base.list(&rows), &*dimension.label, &*at];
        catalog.format(HireText::Because, &fill)
    });
    let anchors = practice.and_then(|practice| practice.anchors.clone());
    Competency {
        label: practice.map_or_else(|| pole.clone(), |practice| practice.label.clone()),
        about: texts
            .and_then(|texts| texts.about.clone())
            .or_else(|| practice.map(|practice| practice.about.clone())),
        weight: one.target.importance.max(1),
        because,
        probes: probes(texts, practice),
        questions: match texts {
            Some(texts) => written(&id, texts, anchors),
            None => vec![by_rule(pack, roles, (&id, pole, index), anchors, catalog)],
        },
        id,
    }
}

/// The questions of the first role that asks for that pole and has them.
fn texts_of<'a>(
    pack: &Pack,
    hiring: &'a Hiring,
    roles: &[RoleId],
    one: &Selected,
) -> Option<&'a Questions> {
    roles.iter().find_map(|&role| {
        let target = pack[role].targets[one.dimension.index()].as_ref()?;
        let asks = (target.at > 50.0) == one.is_high;
        let interview = &hiring.roles[role.index()].interview;
        let texts = interview.iter().find(|(id, _): &&(DimensionId, _)| *id == one.dimension);
        texts.filter(|_| asks).map(|(_, texts)| texts)
    })
}

/// A question made of one of the roles' duties, another for each ability.
fn by_rule(
    pack: &Pack,
    roles: &[RoleId],
    (id, pole, index): (&str, &str, usize),
    anchors: Option<Anchors>,
    catalog: &HireCatalog,
) -> Question {
    let duties = values::phrases(pack, roles, values::DUTIES);
    let duty = duties.get(index % duties.len().max(1));
    Question {
        id: [id, "-past"].concat(),
        kind: QuestionKind::Past,
        text: match duty {
            Some(duty) => catalog.format(HireText::FallbackPast, &[&lower_first(&duty.text)]),
            None => catalog.format(HireText::FallbackDimension, &[pole]),
        },
        anchors,
        origin: Wording::Rule,
    }
}
