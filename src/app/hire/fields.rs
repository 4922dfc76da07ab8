//! The fields of the form of a post.

/// What is typed or chosen in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// A line of text.
    Line,
    /// A paragraph.
    Text,
    /// A line an entry.
    Lines,
    /// A number.
    Number,
    /// A day of the calendar.
    Day,
    /// One of these words, or none.
    Choice(&'static [&'static str]),
    /// Yes, no, or not said.
    YesNo,
}

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its path in the job's file, without `$.`.
    pub path: &'static str,
    /// What is typed or chosen.
    pub control: Control,
}

impl Field {
    /// The id of the element in which it is typed.
    pub fn id(self) -> String {
        "field-".to_owned() + &self.path.replace('.', "-")
    }
}

const fn field(path: &'static str, control: Control) -> Field {
    Field { path, control }
}

/// The fields in order, by the part of the form that they stand in.
pub const PARTS: [(Part, &[Field]); 4] = [
    (
        Part::Post,
        &[
            field("title", Control::Line),
            field("employer.name", Control::Line),
            field("employer.about", Control::Line),
            field("place.town", Control::Line),
            field("place.region", Control::Line),
            field("place.country", Control::Line),
            field("remote", Control::Choice(&["no", "partly", "fully"])),
            field("remoteFrom", Control::Lines),
            field("daysOnSite", Control::Number),
            field("hours", Control::Line),
            field("contract", Control::Line),
            field(
                "employmentType",
                Control::Choice(&[
                    "full-time",
                    "part-time",
                    "contractor",
                    "temporary",
                    "intern",
                    "per-diem",
                    "other",
                ]),
            ),
            field("travel", Control::Line),
            field("start", Control::Line),
        ],
    ),
    (
        Part::Pay,
        &[
            field("pay.low", Control::Number),
            field("pay.high", Control::Number),
            field("pay.fixed", Control::Number),
            field("pay.currency", Control::Line),
            field("pay.period", Control::Choice(&["hour", "day", "week", "month", "year"])),
            field("otherPay", Control::Line),
            field("benefits", Control::Lines),
        ],
    ),
    (
        Part::Work,
        &[
            field("summary", Control::Text),
            field("duties", Control::Lines),
            field("decisions", Control::Lines),
            field("success", Control::Lines),
            field("seniority", Control::Choice(&["starting", "usual", "leading"])),
            field("worksWith", Control::Lines),
            field("leads", Control::Line),
            field("reportsTo", Control::Line),
            field("must", Control::Lines),
            field("nice", Control::Lines),
            field("education", Control::Line),
            field("experience", Control::Line),
        ],
    ),
    (
        Part::Choosing,
        &[
            field("vacancy", Control::YesNo),
            field("software", Control::YesNo),
            field("softwareName", Control::Line),
            field("sample", Control::YesNo),
            field("interviewers", Control::Number),
            field("posted", Control::Day),
            field("applyBy", Control::Day),
            field("applyTo", Control::Line),
        ],
    ),
];

/// A part of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What, where and when.
    Post,
    /// What is paid.
    Pay,
    /// What is done, and what it takes.
    Work,
    /// How the employer chooses, and how to apply.
    Choosing,
}

/// Every field, in order.
pub fn fields() -> impl Iterator<Item = Field> {
    PARTS.into_iter().flat_map(|(_, fields)| fields).copied()
}
