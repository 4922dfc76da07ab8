//! What a comparison is called.

use crate::app::compare::Model;
use crate::i18n::{Catalog, Text};

/// What is compared, as a heading.
pub fn title(model: &Model, catalog: &Catalog) -> String {
    if model.choice.shown.len() < 2 {
        return catalog.get(Text::ChooseHeading).as_ref().into();
    }
    catalog.format(Text::CompareHeading, &[&catalog.list(&model.titles())])
}
