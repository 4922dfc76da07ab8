//! The English texts.

/// Names the texts once and numbers them in the order of the locale files.
macro_rules! texts {
    ($($name:ident $text:literal)*) => {
        /// A text of the interface.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the English text beside each name says what it is")]
        pub enum Word { $($name),* }

        /// Every text, in the order of [`Word`].
        pub(super) const TEXTS: &[&str] = &[$($text),*];

        /// The name of every text, in the same order.
        pub(super) const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

texts! {
    Language "en"
    Direction "ltr"
    GroupSeparator ","
    DecimalSeparator "."
    Dollars "${0}"
    OtherMoney "{1}\u{a0}{0}"
    Percent "{0}%"
    CompareHeading "{0} compared"
    Comma ", "
    And "{0} and {1}"
    ChooseHeading "Compare roles"
    Aspect "Aspect"
    Rows "Rows"
    Filter "Find in the rows"
    NoRows "No row fits. Fewer words, or all rows, may help."
    Mine "What matters to you"
    Prize "{0} matters to me"
    ClearPriorities "Clear what matters"
    Sort "Order the roles by {0}"
    Explain "About {0}"
    SharedByAll "in all"
    SharedBySome "in some"
    BarScale "Bars run from {0} to {1}."
    SummaryDiffer "They differ on {0} of {1} aspects."
    SummaryMine "Of the {0} that matter to you, they differ on {1}."
    SummaryApart "{0} sets them apart: {1}."
    SummaryFor "for {0} it is “{1}”"
    FullTexts "Full texts"
    SummaryAlike "They are alike on: {0}."
    SummaryOverlap "Overlap {0}: of {1} points listed for them, such as duties and skills, {2} are the same for all."
    Differs "differs"
    Unknown "not stated"
    ShowDifferences "Only differences"
    MovesEntry "From"
    MovesAdvance "To"
    MovesLateral "Sideways"
    Undated "undated"
    PerHour "an hour"
    PerDay "a day"
    PerWeek "a week"
    PerMonth "a month"
    PerYear "a year"
    MoneyRange "{0} to {1}"
    MoneyFrom "from {0}"
    MoneyUpTo "up to {0}"
    MoneyOpen "{0} or more"
    MoneyMedian "median {0}"
    Alike "same"
    RowCount "Rows: {0}. Rows that differ: {1}."
    Roles "Roles compared"
    AddRole "Add a role"
    ReplaceRole "Replace {0}"
    RemoveRole "Remove {0}"
    MoveStart "Move {0} one place towards the start"
    MoveEnd "Move {0} one place towards the end"
    RestoreRoles "Back to this page’s choice"
    AlsoNamed "Also named here:"
    Close "Close"
    RolesFound "Roles found: {0}"
    NoRoleFound "No role has this name."
    MoreRoles "{0} more; keep typing to narrow the list."
    PairSide "Role in column {0}"
    UnknownRole "There is no role named “{0}” here."
    PerhapsRole "Was this one meant?"
    Sources "Sources"
    SourceNumber "Source {0}"
    ReadOn "Read on {0}."
    MoneyCoded "{0} to beyond the survey’s top figure"
}
