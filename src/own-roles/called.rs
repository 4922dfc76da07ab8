//! What the parts of a document are called where they have fields.

use crate::json::text;
use crate::location::{Location, Step};
use crate::sheet::Sheet;

/// What of a place is meant, as the fields call it.
pub(crate) fn part(location: Location, rest: &[Step], sheet: &Sheet) -> String {
    let mut keys = rest.iter().filter_map(|step| match step {
        Step::Key(key) => Some(key.as_str()),
        Step::Index(_) => None,
    });
    let first = keys.next().unwrap_or_default();
    let second = keys.next();
    let is_dimension = matches!(location, Location::Dimension(_));
    // Its number in the list that the first key names.
    let listed = rest.iter().skip_while(|step| matches!(step, Step::Index(_))).nth(1);
    let at = match listed {
        Some(Step::Index(at)) => Some(at + 1),
        Some(Step::Key(_)) | None => None,
    };
    match (first, second, at) {
        ("", ..) if matches!(location, Location::Text) => "The file".into(),
        ("", ..) => match location {
            Location::Cell(_) => "This cell",
            Location::Role(_) => "This role",
            Location::Row(_) => "This row",
            _ => "This",
        }
        .into(),
        ("low", ..) if is_dimension => "The low end".into(),
        ("high", ..) if is_dimension => "The high end".into(),
        ("label", ..) if is_dimension => "What is measured".into(),
        ("items", ..) if is_dimension => {
            let own = at.map_or(0, |at| sheet.place_of_statement(at - 1) + 1);
            format!("Statement {own}")
        }
        ("items", _, Some(at)) if matches!(location, Location::Text) => format!("Statement {at}"),
        ("items", _, Some(at)) => format!("Line {at}"),
        ("concepts", _, Some(at)) => format!("Concept {at}"),
        ("targets", Some(dimension), _) => {
            let dimensions = sheet.dimensions();
            let known = dimensions.iter().find(|one| text(one, "id") == dimension);
            let label = known.map_or(dimension, |one| text(one, "label"));
            if keys.next() == Some("importance") {
                return format!("How much “{label}” matters");
            }
            format!("The place on “{label}”")
        }
        ("relations", _, Some(at)) => format!("Career move {at}"),
        ("roles", Some("values"), Some(at)) => {
            format!("What is said of {}", Location::Role(at - 1).in_words(sheet))
        }
        (name, ..) => field(name).to_owned(),
    }
}

/// A field by its name in documents.
pub(crate) fn field(name: &str) -> &str {
    match name {
        "low" => "From",
        "high" => "To",
        "median" => "Median",
        "currency" => "Currency",
        "period" => "Period",
        "value" => "Percent",
        "span" => "Years",
        "level" => "Level",
        "levels" => "Levels",
        "text" => "Text",
        "gist" => "In a few words",
        "items" => "The list",
        "source" => "Source",
        "title" => "Title",
        "summary" => "Summary",
        "aliases" => "Other titles",
        "slug" => "Name in addresses",
        "language" => "Language",
        "label" => "Heading",
        "group" => "The heading it stands under",
        "help" => "Explanation",
        "url" => "Address",
        "published" => "Date",
        "publisher" => "Publisher",
        "licence" => "Terms",
        "kind" => "Kind",
        "hide" => "The roles left out",
        "format" => "The format",
        "values" => "What is said of it",
        "targets" => "The places on dimensions",
        other => other,
    }
}
