//! What is wrong, in the words of the editor's fields: its user never saw the document.

use rolefit_domain::pack::Finding;

use crate::called;

/// What is wrong with a part of a place, in a sentence without its full stop.
pub(crate) fn sentence(part: &str, finding: &Finding) -> String {
    let Finding { found, expected, .. } = finding;
    let expected = expected.as_str();
    let it = found.trim_matches('"');
    if let Some(most) = expected.strip_prefix("text of 1 to ") {
        let most = most.trim_end_matches(" characters");
        return match found.strip_suffix(" characters") {
            Some(count) => format!("{part} has {count} characters; {most} are the most"),
            None if found == "nothing" || it.trim().is_empty() => {
                format!("{part} is empty: it takes up to {most} characters")
            }
            None if is_text(found) => typographic(part, found, expected),
            None => of_the_file(part),
        };
    }
    if let Some((least, most)) =
        expected.split_once(" from ").and_then(|(number, ends)| bounds(number, ends))
    {
        // The end that nobody reaches is of no help.
        let ends =
            if most.len() > 7 { format!("{least} or more") } else { format!("{least} to {most}") };
        return if is_text(found) {
            format!("{part}: “{it}” is no figure; write digits, {ends}")
        } else if found.parse::<f64>().is_ok() {
            format!("{part} is {found}, and takes {ends}")
        } else {
            of_the_file(part)
        };
    }
    if let Some((least, under)) =
        expected.strip_prefix("at least ").and_then(|rest| rest.split_once(", as under "))
    {
        let under = called::field(under.trim_matches('"'));
        return format!("{part}, {found}, is less than “{under}”, {least}");
    }
    if let Some(counts) = expected.strip_prefix("a list of ") {
        let least_most = counts.replacen(" to ", " or more, at most ", 1);
        let count = match found.as_str() {
            "an empty list" | "nothing" => "none",
            _ => match found.strip_prefix("a list of ") {
                Some(count) => count,
                None => return of_the_file(part),
            },
        };
        return format!("{part}: it takes {least_most}, and has {count}");
    }
    if let Some(name) = expected.strip_prefix("the name of ") {
        let (thing, near) = name.split_once(", ").unwrap_or((name, ""));
        let thing = thing_called(thing);
        let near = near
            .strip_prefix("perhaps ")
            .map(|near| format!(", perhaps “{}”", near.trim_matches('"')));
        return format!(
            "{part}: nothing is called “{it}” here; choose {thing}{}",
            near.unwrap_or_default()
        );
    }
    if is_of_the_file(finding) {
        return of_the_file(part);
    }
    let known = match expected {
        "a name of its own" => {
            let it = it.trim_end_matches(" a second time").trim_matches('"');
            format!("another one is called “{it}” already; each takes a name of its own")
        }
        "at least one of \"low\", \"median\" and \"high\"" => "it has no figure yet".into(),
        "a sum, since open says \"or more\" after it" => {
            "“or more” stands behind it, so it takes a figure".into()
        }
        "another job than \"from\"" => format!("it leads from “{it}” to itself"),
        "one paragraph for each text" => "it takes one paragraph, without line breaks".into(),
        _ if expected.starts_with("one of the aspect's levels") => {
            format!(
                "“{it}” is none of the row’s levels: choose one, or add it at the row’s heading"
            )
        }
        _ if expected.starts_with("the kind of the inherited aspect") => {
            "the row is taken over, so its kind stays; add a row of your own for another".into()
        }
        _ => return typographic(part, found, expected),
    };
    format!("{part}: {known}")
}

/// Whether something is only passed over: it has no meaning, and is near to nothing that has one.
pub(crate) fn is_passed_over(finding: &Finding) -> bool {
    finding.found == "a key without meaning here" && finding.expected.contains(" or ")
}

/// Something that is passed over, in a sentence without its full stop; of a pack that is sound.
pub(crate) fn passed_over(part: &str, finding: &Finding) -> String {
    let Finding { found, expected, path } = finding;
    if let Some((_, near)) = expected.split_once("the role ").filter(|_| is_text(found)) {
        let (found, near) = (found.trim_matches('"'), near.trim_matches('"'));
        return format!("{part}: no role is called “{found}”; perhaps “{near}” is meant");
    }
    if found == "a key without meaning here" {
        let key = path.rsplit('.').next().unwrap_or(path);
        let near = if expected.contains(" or ") {
            String::new()
        } else {
            format!("; perhaps {} is meant", quotes(expected))
        };
        return format!("“{key}” is nothing that readers see{near}");
    }
    sentence(part, finding)
}

/// What an author chooses from, by what documents call it.
fn thing_called(thing: &str) -> &str {
    match thing {
        "a group" => "a heading that is listed",
        "a source" => "a source that is listed",
        "an aspect" => "the name of a row",
        "a dimension" => "a dimension that is listed",
        "a concept" => "a concept that the file lists",
        "a role" | "an inherited role" => "a role that there is",
        other => other,
    }
}

fn is_text(found: &str) -> bool {
    found.starts_with('"') && found.ends_with('"') && found.len() > 1
}

/// The ends between which a number may lie.
fn bounds<'a>(number: &str, ends: &'a str) -> Option<(&'a str, &'a str)> {
    let is_number = number.starts_with("a number") || number.starts_with("a whole number");
    ends.split_once(" to ").filter(|_| is_number)
}

/// What is said of a mistake that no field can make.
fn of_the_file(part: &str) -> String {
    format!(
        "{part}: what the file has here is nothing that this part can hold; write it anew, or mend it in the file’s text"
    )
}

/// Whether only somebody who wrote the file by hand can have made the mistake.
fn is_of_the_file(finding: &Finding) -> bool {
    let Finding { found, expected, .. } = finding;
    let is_shape = |words: &str| {
        [
            "an object",
            "a list",
            "true or false",
            "null",
            "nothing, unless",
            "a key",
            "each key",
            "no \"",
        ]
        .iter()
        .any(|start| words.starts_with(start))
    };
    is_shape(expected) || is_shape(found) || found == "true" || found == "false"
}

fn typographic(part: &str, found: &str, expected: &str) -> String {
    let expected = quotes(expected);
    if found == "nothing" || found == "\"\"" {
        return format!("{part} is missing: it takes {expected}");
    }
    let found = quotes(found);
    format!("{part} takes {expected}, and has {found}")
}

/// The same with the quotes of a text for people.
fn quotes(words: &str) -> String {
    let mut is_open = false;
    let turned = words.chars().map(|sign| match sign {
        '"' => {
            is_open = !is_open;
            if is_open { '“' } else { '”' }
        }
        other => other,
    });
    turned.collect()
}
