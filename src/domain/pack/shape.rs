//! The shape of a pack document, as tables: the reader checks by them, and the published JSON
//! Schema is written from them.

/// What may stand in one place of a document.
pub enum Shape {
    /// Text that says something, of at most so many characters.
    Text(usize),
    /// A name for use in addresses and references: lower-case letters, digits and hyphens.
    Slug,
    /// The name of something that the document describes elsewhere; what that is.
    Name(&'static str),
    /// A number between two bounds, both allowed.
    Number(f64, f64),
    /// A whole number between two bounds, both allowed.
    Whole(u8, u8),
    /// `true` or `false`.
    Flag,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A year, a month or a day.
    Date,
    /// An address that starts with `https://`, `http://` or `mailto:`.
    Link,
    /// A currency by its ISO 4217 code.
    Currency,
    /// A language by its BCP 47 tag.
    Language,
    /// The text of one of the aspect's levels, or its place among them, from 0.
    Level,
    /// At least and at most so many of one shape.
    List(usize, usize, &'static Shape),
    /// An object whose keys name something (what that is), at most so many of one shape.
    Map(&'static str, usize, &'static Shape),
    /// An object with these fields.
    Record(&'static [Field]),
    /// A record by the kind of the aspect: one of [`VALUES`].
    Value,
}

/// A field of a record.
pub struct Field {
    /// Its key.
    pub key: &'static str,
    /// Whether it may be left out.
    pub need: Need,
    /// What stands there.
    pub shape: Shape,
    /// What it means, for authors; empty in the wasm, which has no use for it.
    pub about: &'static str,
}

/// Whether a field may be left out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// It has to be there.
    Required,
    /// It may be absent or `null`.
    Optional,
}

/// The name of the format, the value of `format`.
pub const FORMAT: &str = "rolefit/1";

/// Longest document that is read, in bytes.
pub const BYTES: usize = 8_000_000;

/// Most entries that each list of a pack may have.
pub const ROLES: usize = 2_000;
/// Most aspects.
pub const ASPECTS: usize = 200;
/// Most items.
pub const ITEMS: usize = 500;
/// Most dimensions.
pub const DIMENSIONS: usize = 100;
/// Most sources.
pub const SOURCES: usize = 2_000;
/// Most groups.
pub const GROUPS: usize = 200;
/// Most relations.
pub const RELATIONS: usize = 20_000;
/// Highest sum of money.
pub const WAGE: f64 = 1e12;

/// A whole document.
pub static PACK: Shape = Shape::Record(&[
    must("format", Shape::Word(&[FORMAT]), "The format's name and version."),
    must("language", Shape::Language, "The language of every text in the pack."),
    must("title", Shape::Text(200), "What the pack is about, in a few words."),
    may("sources", Shape::List(0, SOURCES, &SOURCE), "Where facts are from."),
    must("groups", Shape::List(1, GROUPS, &GROUP), "Headings over aspects, in the order shown."),
    must("aspects", Shape::List(1, ASPECTS, &ASPECT), "Rows of the table, in the order shown."),
    may("dimensions", Shape::List(0, DIMENSIONS, &DIMENSION), "What the quiz scores."),
    must("roles", Shape::List(2, ROLES, &ROLE), "What is compared."),
    may("relations", Shape::List(0, RELATIONS, &RELATION), "Career moves."),
    may("items", Shape::List(0, ITEMS, &ITEM), "Statements of the quiz."),
    may("measurement", MEASUREMENT, "How answers scatter around a role's targets."),
]);

static SOURCE: Shape = Shape::Record(&[
    must("id", Shape::Slug, "Name of the source in this document."),
    must("title", Shape::Text(300), "Title of the work."),
    may("publisher", Shape::Text(200), "Who published it."),
    may("published", Shape::Date, "When; left out or null, it is shown as undated."),
    may("retrieved", Shape::Date, "When it was read."),
    may("url", Shape::Link, "Where it can be read."),
    may("licence", Shape::Text(200), "Terms under which its content may be passed on."),
]);

static GROUP: Shape = Shape::Record(&[
    must("id", Shape::Slug, "Name of the group in this document."),
    must("label", Shape::Text(100), "Heading."),
]);

static ASPECT: Shape = Shape::Record(&[
    must("id", Shape::Slug, "Name of the aspect in this document and in attributes."),
    must("label", Shape::Text(100), "Heading of the row."),
    must("group", Shape::Name("a group"), "The group that the row stands under, by its id."),
    must("kind", Shape::Word(&KINDS), "What its values are, and so how they are compared."),
    may("levels", Shape::List(2, 20, &Shape::Text(100)), "For kind level: in rising order."),
    may("help", Shape::Text(500), "What the row means, in a sentence."),
]);

static DIMENSION: Shape = Shape::Record(&[
    must("id", Shape::Slug, "Name of the dimension in this document."),
    must("label", Shape::Text(100), "What is scored."),
    must("low", Shape::Text(200), "The pole at 0."),
    must("high", Shape::Text(200), "The pole at 100."),
    may("help", Shape::Text(500), "What the dimension means, in a sentence."),
]);

static ROLE: Shape = Shape::Record(&[
    must("slug", Shape::Slug, "Name of the role in attributes and addresses."),
    must("title", Shape::Text(200), "Name shown."),
    may("aliases", Shape::List(0, 50, &Shape::Text(200)), "Other names to find it by."),
    must("summary", Shape::Text(600), "What it is, in a sentence or two."),
    may(
        "values",
        Shape::Map("an aspect", ASPECTS, &Shape::List(1, 20, &Shape::Value)),
        "What is known, by the aspect's id, one entry a source; disagreeing sources stand side by side.",
    ),
    may(
        "targets",
        Shape::Map("a dimension", DIMENSIONS, &TARGET),
        "Where the role stands, by the dimension's id; without any it is left out of the quiz.",
    ),
]);

static TARGET: Shape = Shape::Record(&[
    must("at", Shape::Number(0.0, 100.0), "0 is the low pole, 100 the high pole."),
    must("importance", Shape::Whole(0, 3), "0 does not matter, 3 is essential."),
    may(
        "because",
        Shape::List(0, ASPECTS, &Shape::Name("an aspect")),
        "The aspects that the target rests on, by their ids.",
    ),
]);

static RELATION: Shape = Shape::Record(&[
    must("from", Shape::Text(200), "A role's slug, or the title of a job outside the pack."),
    must("to", Shape::Text(200), "A role's slug, or the title of a job outside the pack."),
    must("kind", Shape::Word(&MOVES), "advance: one way, up. lateral: both ways, sideways."),
]);

static ITEM: Shape = Shape::Record(&[
    must("id", Shape::Slug, "Name of the item in this document and in recorded answers."),
    must("audience", Shape::Word(&AUDIENCES), "Who is asked."),
    must("stem", Shape::Text(300), "The statement, to be agreed with or not."),
    must("dimension", Shape::Name("a dimension"), "What it measures, by the dimension's id."),
    must("keying", Shape::Word(&KEYINGS), "positive: agreement points to the high pole."),
]);

const MEASUREMENT: Shape = Shape::Record(&[
    may("spread", Shape::Number(0.3, 3.0), "Standard deviation of an answer, in steps of five; 1."),
    may("noise", Shape::Number(0.0, 0.5), "Share of answers given at random; 0.1 if left out."),
]);

/// Kinds of aspect, in the order of [`VALUES`].
pub const KINDS: [&str; 6] = ["prose", "list", "money", "percent", "level", "moves"];
/// Kinds of career move.
pub const MOVES: [&str; 2] = ["advance", "lateral"];
/// Audiences of the quiz.
pub const AUDIENCES: [&str; 2] = ["individual", "organization"];
/// Keyings of items.
pub const KEYINGS: [&str; 2] = ["positive", "negative"];
/// What one payment covers, shortest first.
pub const PERIODS: [&str; 5] = ["hour", "day", "week", "month", "year"];

/// Values by the kind of the aspect, in the order of [`KINDS`]; career moves have none.
pub static VALUES: [Shape; 5] = [
    Shape::Record(&[
        SOURCED,
        must("text", Shape::Text(2_000), "What the source says."),
        may("gist", Shape::Text(60), "The same in a few words; equal gists mean alike."),
    ]),
    Shape::Record(&[
        SOURCED,
        must("items", Shape::List(1, 100, &Shape::Text(200)), "Short phrases, compared as a set."),
    ]),
    Shape::Record(&[
        SOURCED,
        must("currency", Shape::Currency, "ISO 4217 code."),
        must("period", Shape::Word(&PERIODS), "What one payment covers."),
        may("low", SUM, "Lower end of the range."),
        may("high", SUM, "Upper end of the range."),
        may("median", SUM, "The middle one of all paid."),
        may("quartiles", Shape::List(2, 2, &SUM), "Ends of the middle half."),
        may("topCoded", Shape::Flag, "The upper end is above what the survey publishes."),
        may("open", Shape::Flag, "The source says “or more” after high."),
    ]),
    Shape::Record(&[
        SOURCED,
        must("value", Shape::Number(-100.0, 1e6), "In percent: 9 is 9 %."),
        may("span", Shape::Text(60), "The years that it covers."),
    ]),
    Shape::Record(&[SOURCED, must("level", Shape::Level, "One of the aspect's levels.")]),
];

const SOURCED: Field = must("source", Shape::Name("a source"), "Where it is from, by its id.");
const SUM: Shape = Shape::Number(0.01, WAGE);

const fn must(key: &'static str, shape: Shape, about: &'static str) -> Field {
    Field { key, need: Need::Required, shape, about: told(about) }
}

const fn may(key: &'static str, shape: Shape, about: &'static str) -> Field {
    Field { key, need: Need::Optional, shape, about: told(about) }
}

const fn told(about: &'static str) -> &'static str {
    if cfg!(target_arch = "wasm32") { "" } else { about }
}
