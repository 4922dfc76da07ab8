//! The people around a post, in its description.

use rolefit_i18n::HireText;

use crate::description::Sentence;
use crate::values;
use crate::writing::Writer;

impl Writer<'_> {
    pub(crate) fn around(&mut self) {
        let mut said = Vec::new();
        for (label, own, row, field) in [
            (
                HireText::WorksWith,
                self.job.works_with.as_ref().map(|list| list.join(", ")),
                values::WORKS_WITH,
                "worksWith",
            ),
            (HireText::Leads, self.job.leads.clone(), values::LEADS, "leads"),
            (HireText::ReportsTo, self.job.reports_to.clone(), values::REPORTS_TO, "reportsTo"),
        ] {
            if let Some(own) = own {
                said.push(Sentence::typed(self.labelled(label, &own), field));
                continue;
            }
            let known = values::phrases(self.pack, self.roles, row);
            // Texts of their own need no label.
            let are_whole = row == values::LEADS
                && (known.len() == 1 || known.iter().all(|known| known.text.ends_with('.')));
            if are_whole {
                said.extend(known.iter().map(|known| {
                    let label = &self.pack[known.aspect].label;
                    Sentence::by_pack(self.pack, known.text.clone(), label, Some(known))
                }));
            } else if let Some(first) = known.first() {
                let texts: Vec<&str> =
                    known.iter().map(|known| known.text.trim_end_matches('.')).collect();
                let text = self.labelled(label, &texts.join(", "));
                said.push(Sentence::by_pack(
                    self.pack,
                    text,
                    &self.pack[first.aspect].label,
                    Some(first),
                ));
            }
        }
        self.add("around", HireText::Around, false, said);
    }
}
