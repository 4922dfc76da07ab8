//! The sheets of the work sample: what the candidate gets, and what each reviewer rates it on.

use std::fmt::Write;

use rolefit_domain::pack::{Anchors, Sample};
use rolefit_i18n::{HireCatalog, HireText};

use crate::escape::markdown as safe;
use crate::kit::Kit;

/// Title and paragraphs of the candidate's sheet and of the reviewers', on which the anchors stand as well;
/// the task is the last but one paragraph.
pub fn papers(kit: &Kit, sample: &Sample, catalog: &HireCatalog) -> [(String, Vec<String>); 2] {
    let said = |text| catalog.get(text).to_string();
    let titled = |text| catalog.format(text, &[&kit.title]);
    let minutes = sample.minutes.to_string();
    let task = || catalog.format(HireText::SampleTask, &[&sample.task]);
    let given = vec![
        catalog.format(HireText::SampleMaterial, &[&minutes]),
        task(),
        said(HireText::Adjustments),
    ];
    let rated = vec![
        said(HireText::SampleSame),
        said(HireText::SampleAlone),
        task(),
        said(HireText::SampleRated),
    ];
    [(titled(HireText::SampleSheet), given), (titled(HireText::SampleReview), rated)]
}

/// Boxes for the points, one of which is ticked.
pub const BOXES: &str = "☐ 1  ☐ 2  ☐ 3  ☐ 4  ☐ 5";

/// Room to write on.
pub const LINE: &str = "____________________";

/// Both sheets as Markdown, one after the other.
pub fn markdown(kit: &Kit, sample: &Sample, catalog: &HireCatalog) -> String {
    let mut text = String::new();
    let [given, rated] = papers(kit, sample, catalog);
    sheet(&mut text, &given);
    sheet(&mut text, &rated);
    for (point, told) in sample.anchors.iter().flat_map(Anchors::points) {
        let _ = writeln!(text, "- **{point}** {}", safe(told));
    }
    let _ = write!(text, "\n{BOXES}\n\n");
    for name in [HireText::Candidate, HireText::Interviewer, HireText::Note] {
        let _ = write!(text, "{}: {LINE}\n\n", safe(&catalog.get(name)));
    }
    let _ = writeln!(text, "{}", catalog.get(HireText::PaperDate));
    text
}

fn sheet(text: &mut String, (title, paragraphs): &(String, Vec<String>)) {
    let _ = write!(text, "# {}\n\n", safe(title));
    for paragraph in paragraphs {
        let _ = write!(text, "{}\n\n", safe(paragraph));
    }
}
