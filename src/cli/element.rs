//! The elements that can be prerendered.

use crate::app::compare::Model;
use crate::domain::pack::RoleId;

/// Which element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ElementKind {
    /// `<rolefit-compare>`.
    Compare,
    /// `<rolefit-quiz>`.
    Quiz,
    /// `<rolefit-hire>`.
    Hire,
}

impl ElementKind {
    pub(super) const ALL: [Self; 3] = [Self::Compare, Self::Quiz, Self::Hire];

    /// The element's name in HTML.
    pub(super) fn tag(self) -> &'static str {
        match self {
            Self::Compare => "rolefit-compare",
            Self::Quiz => "rolefit-quiz",
            Self::Hire => "rolefit-hire",
        }
    }

    /// The roles that it is about.
    pub(super) fn roles(self, model: &Model) -> Vec<RoleId> {
        let named = model.attributes.roles.iter().filter_map(|slug| model.pack.role_by_slug(slug));
        match self {
            Self::Compare => model.choice.shown.clone(),
            Self::Quiz if model.attributes.roles.is_empty() => {
                RoleId::all(&model.pack).filter(|&role| model.pack[role].has_targets()).collect()
            }
            Self::Quiz | Self::Hire => named.collect(),
        }
    }
}
