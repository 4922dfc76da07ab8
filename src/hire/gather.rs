//! Files of several people put together: the kit, the sheets that belong to it, and what is refused.

use rolefit_domain::nearest::nearest;
use rolefit_i18n::{HireCatalog, HireText};

use crate::file::File;
use crate::format::{MAX_CANDIDATES, MAX_FILES, MAX_INTERVIEWERS};
use crate::kit::Kit;
use crate::order::sort;
use crate::scorecard::Scorecard;

/// The sheets of a panel.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gathered {
    /// What was asked.
    pub kit: Option<Kit>,
    /// The sheets that are read, each with names of its own.
    pub sheets: Vec<Scorecard>,
    /// What is refused, each with its file's name and what is wrong.
    pub refused: Vec<String>,
    /// What is passed over without harm.
    pub notices: Vec<String>,
    /// Sheets that say different things under the same names; none of them is read.
    pub torn: Vec<Torn>,
}

/// A sheet that another one contradicts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Torn {
    /// Its file, by its place among those that were put together.
    pub file: usize,
    /// Its place among the sheets of that file; none where the file is the sheet.
    pub sheet: Option<usize>,
    /// What the file is called.
    pub name: String,
    /// The sheet's candidate, interviewer and stage.
    pub of: [String; 3],
}

impl Torn {
    /// What is wrong with it.
    pub fn line(&self, catalog: &HireCatalog) -> String {
        let [candidate, interviewer, stage] = &self.of;
        catalog.format(HireText::Torn, &[&self.name, candidate, interviewer, stage])
    }
}

/// A sheet and the file that it came in.
struct Found {
    file: String,
    place: (usize, Option<usize>),
    sheet: Scorecard,
}

/// Puts files together, in whatever order they come.
///
/// Kits have to be one and the same, by what they ask. Of equal sheets one counts. Sheets that say
/// different things under the same names are refused, all of them, since nobody can tell which is meant.
pub fn gather(files: Vec<(String, File)>) -> Gathered {
    let mut gathered = Gathered::default();
    let mut kits: Vec<(String, Kit)> = Vec::new();
    let mut found: Vec<Found> = Vec::new();
    for (index, (name, file)) in files.into_iter().enumerate() {
        if index >= MAX_FILES {
            gathered.refused.push(format!("{name}: more than {MAX_FILES} files"));
            continue;
        }
        match file {
            File::Job(_) => {
                gathered.refused.push(format!(
                    "{name}: $.kind: found \"job\", expected a kit, a scorecard or a panel"
                ));
            }
            File::Kit(kit) => kits.push((name, kit)),
            File::Scorecard(sheet) => found.push(Found { file: name, place: (index, None), sheet }),
            File::Panel(panel) => {
                let sheets = panel.sheets.into_iter().enumerate().map(|(at, sheet)| Found {
                    file: format!("{name}: $.sheets[{at}]"),
                    place: (index, Some(at)),
                    sheet,
                });
                found.extend(sheets);
                kits.push((name, panel.kit));
            }
        }
    }
    // So that the order of the files makes no difference.
    sort(&mut kits, |one, other| {
        (&one.1.fingerprint, &one.0).cmp(&(&other.1.fingerprint, &other.0))
    });
    let own =
        found.iter().filter(|found| kits.iter().any(|(_, kit)| kit.fingerprint == found.sheet.kit));
    let named: Vec<&String> = own.map(|found| &found.sheet.kit).collect();
    // The kit that most sheets name is meant.
    let meant = kits.iter().map(|(_, kit)| kit).max_by_key(|kit| {
        let count = named.iter().filter(|name| ***name == kit.fingerprint).count();
        (count, core::cmp::Reverse(kit.fingerprint.clone()))
    });
    let Some(kit) = meant.cloned() else {
        gathered.sheets = Vec::new();
        gathered.refused.push("no kit among the files; it holds the weights".into());
        return gathered;
    };
    for (name, other) in &kits {
        if other.fingerprint != kit.fingerprint {
            gathered.refused.push(format!(
                "{name}: $.fingerprint: found \"{}\", expected \"{}\", as in the other files",
                other.fingerprint, kit.fingerprint
            ));
        } else if weights(other) != weights(&kit) {
            gathered
                .refused
                .push(format!("{name}: $.competencies: other weights than in another file"));
        }
    }
    found.retain(|found| match stranger(found, &kit) {
        Some(refusal) => {
            gathered.refused.push(refusal);
            false
        }
        None => true,
    });
    let found = differing(found, &mut gathered);
    gathered.sheets = within_limits(found, &mut gathered);
    sort(&mut gathered.refused, Ord::cmp);
    sort(&mut gathered.notices, Ord::cmp);
    gathered.kit = Some(kit);
    gathered
}

fn weights(kit: &Kit) -> Vec<u8> {
    kit.competencies.iter().map(|one| one.weight).collect()
}

/// Why a sheet does not belong to the kit.
fn stranger(Found { file, sheet, .. }: &Found, kit: &Kit) -> Option<String> {
    if sheet.kit != kit.fingerprint {
        let (found, expected) = (&sheet.kit, &kit.fingerprint);
        return Some(format!(
            "{file}: $.kit: found \"{found}\", expected \"{expected}\", this kit"
        ));
    }
    let ids = || kit.competencies.iter().map(|one| one.id.as_str());
    for (index, rating) in sheet.ratings.iter().enumerate() {
        let at = format!("{file}: $.ratings[{index}]");
        let Some(competency) = kit.competency(&rating.competency) else {
            let near =
                nearest(&rating.competency, ids()).map(|near| format!(", perhaps \"{near}\""));
            return Some(format!(
                "{at}.competency: found \"{}\", expected one of the kit's competencies{}",
                rating.competency,
                near.unwrap_or_default()
            ));
        };
        if !competency.questions.iter().any(|question| question.id == rating.question) {
            return Some(format!(
                "{at}.question: found \"{}\", expected a question on \"{}\"",
                rating.question, rating.competency
            ));
        }
    }
    None
}

/// Sheets without those that are there twice, and without those that differ under the same names.
fn differing(found: Vec<Found>, gathered: &mut Gathered) -> Vec<Found> {
    let mut kept: Vec<Found> = Vec::new();
    let mut torn: Vec<Found> = Vec::new();
    for one in found {
        let same = |other: &Found| other.sheet.names() == one.sheet.names();
        if torn.iter().any(same) {
            torn.push(one);
        } else if let Some(at) = kept.iter().position(same) {
            if kept[at].sheet == one.sheet {
                gathered
                    .notices
                    .push(format!("{}: the same sheet is there twice and counts once", one.file));
            } else {
                torn.push(kept.remove(at));
                torn.push(one);
            }
        } else {
            kept.push(one);
        }
    }
    sort(&mut torn, |one, other| one.place.cmp(&other.place));
    gathered.torn = torn
        .into_iter()
        .map(|Found { file, place: (at, within), sheet }| Torn {
            file: at,
            sheet: within,
            name: file,
            of: [sheet.candidate, sheet.interviewer, sheet.stage],
        })
        .collect();
    kept
}

/// A question that the same interviewer rated for the same candidate on an earlier sheet.
fn rated_before<'a>(sheet: &'a Scorecard, kept: &[Scorecard]) -> Option<&'a str> {
    let own = |other: &&Scorecard| {
        (&other.candidate, &other.interviewer) == (&sheet.candidate, &sheet.interviewer)
    };
    let questions = sheet.ratings.iter().map(|rating| rating.question.as_str());
    let mut twice = questions.filter(|question| {
        let mut ratings = kept.iter().filter(own).flat_map(|other| &other.ratings);
        ratings.any(|other| other.question == *question)
    });
    twice.next()
}

/// The sheets of as many candidates and interviewers as a panel may have, by name.
fn within_limits(mut found: Vec<Found>, gathered: &mut Gathered) -> Vec<Scorecard> {
    sort(&mut found, |one, other| one.sheet.names().cmp(&other.sheet.names()));
    let mut candidates: Vec<(String, Vec<String>)> = Vec::new();
    let mut kept = Vec::new();
    for Found { file, sheet, .. } in found {
        if let Some(question) = rated_before(&sheet, &kept) {
            gathered.refused.push(format!(
                "{file}: the question \"{question}\" is rated in another stage, too"
            ));
            continue;
        }
        if candidates.last().is_none_or(|(name, _)| *name != sheet.candidate) {
            candidates.push((sheet.candidate.clone(), Vec::new()));
        }
        let count = candidates.len();
        let Some((_, interviewers)) = candidates.last_mut() else { continue };
        if !interviewers.contains(&sheet.interviewer) {
            interviewers.push(sheet.interviewer.clone());
        }
        if count > MAX_CANDIDATES {
            gathered.refused.push(format!("{file}: more than {MAX_CANDIDATES} candidates"));
        } else if interviewers.len() > usize::from(MAX_INTERVIEWERS) {
            gathered.refused.push(format!(
                "{file}: more than {MAX_INTERVIEWERS} interviewers of candidate {}",
                sheet.candidate
            ));
        } else {
            kept.push(sheet);
        }
    }
    kept
}
