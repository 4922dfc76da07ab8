//! What a pack says of roles, by the names that the bundled pack gives its rows; other packs may use the
//! same names.

use rolefit_domain::pack::{AspectId, Meaning, Pack, Phrase, RoleId, SourceId, Sourced, Value};

use crate::job::Job;
use crate::order::sort;

/// What the role does.
pub const DUTIES: &str = "duties";
/// Knowledge and technique.
pub const HARD_SKILLS: &str = "hard-skills";
/// Ways of thinking and of working with people.
pub const SOFT_SKILLS: &str = "soft-skills";
/// What the role can settle itself.
pub const DECISIONS: &str = "decisions";
/// Signs that the work goes well.
pub const SUCCESS: &str = "success";
/// Whom the role deals with.
pub const WORKS_WITH: &str = "works-with";
/// Whom the role answers for.
pub const LEADS: &str = "leads";
/// To whom the role answers.
pub const REPORTS_TO: &str = "reports-to";
/// How much is left for the role to decide.
pub const AUTONOMY: &str = "autonomy";
/// What people wrongly believe of the role.
pub const MISCONCEPTIONS: &str = "misconceptions";
/// The nearest official occupation.
pub const OCCUPATION: &str = "official-occupation";
/// When an organization needs the role.
pub const HIRE_WHEN: &str = "hire-when";

/// So many hard skills are must-haves unless others are typed.
pub const MUSTS: usize = 5;

/// A phrase or text of the pack, and where it is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The words.
    pub text: String,
    /// The row.
    pub aspect: AspectId,
    /// Who says it.
    pub source: SourceId,
}

/// The row of that id.
pub fn aspect(pack: &Pack, id: &str) -> Option<AspectId> {
    AspectId::all(pack).find(|&aspect| pack[aspect].id == id)
}

/// The heading of a row.
pub fn label<'a>(pack: &'a Pack, id: &str) -> Option<&'a str> {
    aspect(pack, id).map(|aspect| &*pack[aspect].label)
}

/// The phrases of list rows and the texts of prose rows, each meaning once: for several roles those that
/// all share come first, then a phrase of each in turn.
pub fn phrases(pack: &Pack, roles: &[RoleId], id: &str) -> Vec<Known> {
    let Some(aspect) = aspect(pack, id) else { return Vec::new() };
    let of_each: Vec<Vec<(Phrase, SourceId)>> = roles
        .iter()
        .map(|&role| pack.values(role, aspect).iter().flat_map(said).collect())
        .collect();
    let mut turns: Vec<(bool, usize, usize)> = Vec::new();
    for (role, list) in of_each.iter().enumerate() {
        for (index, (phrase, _)) in list.iter().enumerate() {
            let in_all = of_each
                .iter()
                .all(|other| other.iter().any(|(other, _)| other.meaning() == phrase.meaning()));
            turns.push((!in_all, index, role));
        }
    }
    sort(&mut turns, Ord::cmp);
    let mut seen: Vec<Meaning> = Vec::new();
    let mut known = Vec::new();
    for (_, index, role) in turns {
        let (phrase, source) = &of_each[role][index];
        if !seen.contains(&phrase.meaning()) {
            seen.push(phrase.meaning());
            known.push(Known { text: phrase.text.clone(), aspect, source: *source });
        }
    }
    known
}

fn said(sourced: &Sourced) -> Vec<(Phrase, SourceId)> {
    match &sourced.value {
        Value::List(phrases) => {
            phrases.iter().map(|phrase| (phrase.clone(), sourced.source)).collect()
        }
        Value::Prose { text, .. } => vec![(Phrase::from(text.as_str()), sourced.source)],
        Value::Money(_) | Value::Percent { .. } | Value::Level(_) => Vec::new(),
    }
}

/// The place of the roles' highest level on a row, the levels' words, and who says it.
pub fn level(pack: &Pack, roles: &[RoleId], id: &str) -> Option<(usize, AspectId, SourceId)> {
    let aspect = aspect(pack, id)?;
    let levels = roles.iter().flat_map(|&role| pack.values(role, aspect));
    let levels = levels.filter_map(|sourced| match sourced.value {
        Value::Level(level) => Some((level, sourced.source)),
        Value::Prose { .. } | Value::List(_) | Value::Money(_) | Value::Percent { .. } => None,
    });
    levels.max_by_key(|(level, _)| *level).map(|(level, source)| (level, aspect, source))
}

/// What the post asks for without fail: what was typed, or the first hard skills.
pub fn musts(pack: &Pack, roles: &[RoleId], job: &Job) -> Vec<String> {
    let of_pack = || phrases(pack, roles, HARD_SKILLS).into_iter().take(MUSTS);
    job.must.clone().unwrap_or_else(|| of_pack().map(|known| known.text).collect())
}
