//! The sheets of the work sample: what the candidate gets, and what each reviewer rates it on.

use std::fmt::Write;

use rolefit_domain::pack::Sample;
use rolefit_i18n::{HireCatalog, HireText};

use crate::escape::markdown as safe;
use crate::kit::Kit;

/// A sheet in parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// What it is called.
    pub title: String,
    /// Headings and the paragraphs below each.
    pub parts: Vec<(Option<String>, Vec<String>)>,
    /// The points with what each looks like; none on the candidate's sheet. What lies between two
    /// anchors has no words.
    pub points: Vec<(u8, String)>,
}

/// The candidate's sheet and the reviewers'.
pub fn papers(kit: &Kit, sample: &Sample, catalog: &HireCatalog) -> [Paper; 2] {
    let said = |text| catalog.get(text).to_string();
    let titled = |text| catalog.format(text, &[&kit.title]);
    let minutes = sample.minutes.to_string();
    let task = || (Some(said(HireText::SampleTask)), vec![sample.task.clone()]);
    let anchors = sample.anchors.iter().flat_map(rolefit_domain::pack::Anchors::points);
    let anchors: Vec<(u8, &str)> = anchors.collect();
    let told = |point| anchors.iter().find(|(one, _)| *one == point).map_or("", |(_, told)| told);
    let points = (1..=5).map(|point| (point, told(point).to_owned())).collect();
    let mut how =
        vec![said(HireText::SampleSame), said(HireText::SampleAlone), said(HireText::SampleRated)];
    if anchors.is_empty() {
        how.push(said(HireText::NoAnchors));
    }
    [
        Paper {
            title: titled(HireText::SampleSheet),
            parts: vec![
                (
                    None,
                    vec![
                        catalog.format(HireText::SampleTime, &[&minutes]),
                        said(HireText::SampleMaterial),
                    ],
                ),
                task(),
                (None, vec![said(HireText::Adjustments)]),
            ],
            points: Vec::new(),
        },
        Paper {
            title: titled(HireText::SampleReview),
            parts: vec![(Some(said(HireText::SampleRules)), how), task()],
            points,
        },
    ]
}

/// Both sheets as Markdown, one after the other.
pub fn markdown(kit: &Kit, sample: &Sample, catalog: &HireCatalog) -> String {
    let mut text = String::new();
    for paper in papers(kit, sample, catalog) {
        let _ = write!(text, "# {}\n\n", safe(&paper.title));
        if !paper.points.is_empty() {
            for name in [HireText::Candidate, HireText::Interviewer] {
                let _ = writeln!(text, "{}: {LINE}  ", safe(&catalog.get(name)));
            }
            let _ = write!(text, "{}\n\n", catalog.get(HireText::PaperDate));
        }
        for (heading, lines) in &paper.parts {
            if let Some(heading) = heading {
                let _ = write!(text, "## {}\n\n", safe(heading));
            }
            for line in lines {
                let _ = write!(text, "{}\n\n", safe(line));
            }
        }
        for (point, told) in &paper.points {
            let _ = writeln!(text, "- [ ] **{point}** {}", safe(told));
        }
        if !paper.points.is_empty() {
            let _ = write!(text, "\n{}: {LINE}\n\n", safe(&catalog.get(HireText::SampleNote)));
        }
    }
    text.trim_end().to_owned() + "\n"
}

/// Room to write on paper.
const LINE: &str = "____________________";
