//! Which rows the table has.

use super::Model;
use crate::app::setup::Show;
use crate::domain::comparison::{self, Likeness, Row};
use crate::domain::pack::AspectId;

impl Model {
    /// Every row of these roles that the page asks for, in order, whether it shows or not.
    pub fn all_rows(&self) -> Vec<Row> {
        let pack = &self.pack;
        let named = |id: &String| AspectId::all(pack).find(|&aspect| pack[aspect].id == *id);
        let mut aspects: Vec<AspectId> = self.setup.aspects.iter().filter_map(named).collect();
        if aspects.is_empty() {
            aspects = AspectId::all(pack).collect();
        }
        comparison::rows(pack, &self.choice.shown, &aspects)
    }

    /// Those of the rows that show.
    pub fn rows(&self) -> Vec<Row> {
        let mut rows = self.all_rows();
        rows.retain(|row| match self.show {
            Show::All => true,
            Show::Differences => row.likeness == Likeness::Differs,
        });
        rows
    }
}
