//! The sheet for the candidate: what happens, how long it takes, what it is about; no questions.

use std::fmt::Write;

use rolefit_i18n::{HireCatalog, HireText};

use crate::description::{Description, Origin, Sentence};
use crate::escape::markdown as safe;
use crate::guide::stages;
use crate::kit::{Kit, StageKind};

/// The sheet as Markdown.
pub fn markdown(kit: &Kit, description: &Description, catalog: &HireCatalog) -> String {
    let title = catalog.format(HireText::SheetTitle, &[&kit.title]);
    let mut text = format!("# {}\n\n", safe(&title));
    for (heading, list) in parts(kit, description, catalog) {
        if let Some(heading) = heading {
            let _ = write!(text, "## {}\n\n", safe(&heading));
        }
        match &list[..] {
            [only] => text.extend([&*safe(only), "\n\n"]),
            all => {
                text.extend(all.iter().map(|entry| format!("- {}\n", safe(entry))));
                text.push('\n');
            }
        }
    }
    text.trim_end().to_owned() + "\n"
}

/// Headings and what stands below each: one paragraph, or the entries of a list.
pub fn parts(
    kit: &Kit,
    description: &Description,
    catalog: &HireCatalog,
) -> Vec<(Option<String>, Vec<String>)> {
    let heading = |text| Some(catalog.get(text).to_string());
    let subjects = kit.competencies.iter().map(|one| match &one.about {
        Some(about) => catalog.format(HireText::SheetSubject, &[&one.label, about]),
        None => one.label.clone(),
    });
    let of = |id: &str| {
        let section = description.sections.iter().find(|section| section.id == id);
        let said = section.into_iter().flat_map(|section| &section.sentences);
        said.filter(|one| one.origin != Origin::Rule).map(|one| one.text.clone())
    };
    let is_employer =
        |one: &&Sentence| matches!(one.origin, Origin::Typed { field } if field == "employer.name");
    let employer = description.sentences().find(is_employer).map(|one| one.text.clone());
    let mut kept = kit.clone();
    // What the call is about is told by the list of must-haves, which is not the candidate's.
    kept.stages.retain(|stage| stage.kind != StageKind::Call);
    let call = kit.stages.iter().find(|stage| stage.kind == StageKind::Call);
    let call = call.map(|call| catalog.format(HireText::SheetCall, &[&call.minutes.to_string()]));
    let mut parts = vec![
        (None, employer.into_iter().collect()),
        (None, vec![catalog.get(HireText::SheetIntro).to_string()]),
        (heading(HireText::Plan), call.into_iter().chain(stages(&kept, catalog)).collect()),
        (heading(HireText::SheetSubjects), subjects.collect()),
        (None, vec![catalog.get(HireText::SheetPrepare).to_string()]),
        (heading(HireText::Pay), of("pay").collect()),
        (None, vec![catalog.get(HireText::Adjustments).to_string()]),
    ];
    parts.retain(|(_, lines): &(_, Vec<String>)| !lines.is_empty());
    parts
}
