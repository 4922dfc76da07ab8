//! What a text is that was to be JSON and is none: the slips of people who write it by hand.

/// What stands in a text instead of JSON, and what to write; `None` when it is none of the usual slips.
///
/// ```
/// use rolefit_domain::not_json::slip;
///
/// let (found, _) = slip("{\n  'format': 'rolefit/1'\n}").expect("a slip");
/// assert_eq!(found, "a single quote in line 2");
/// assert!(slip("{\"format\": \"rolefit/1\"}").is_none());
/// ```
pub fn slip(text: &str) -> Option<(String, &'static str)> {
    let start = text.trim_start();
    let page = start.get(..9).is_some_and(|start| start.eq_ignore_ascii_case("<!doctype"));
    if start.is_empty() {
        return Some(("an empty file".into(), "a JSON document, which starts with {"));
    } else if page || start.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("<html")) {
        return Some(("an HTML page".into(), "the JSON document itself"));
    } else if start.contains(['\u{fffd}', '\0']) {
        let line = line_of(text, text.find(['\u{fffd}', '\0'])?);
        return Some((
            ["text in another encoding in line ", &line].concat(),
            "a file saved as UTF-8",
        ));
    }
    if !start.starts_with(['{', '[', '/', '#', '"', '“', '\'']) {
        return Some(("text that is no JSON".into(), "a JSON document, which starts with {"));
    }
    outside(text)
}

/// The first slip outside of texts, or a text that does not end.
fn outside(text: &str) -> Option<(String, &'static str)> {
    let (mut quoted, mut escaped) = (false, false);
    // What is open, and the sign before this one that means anything.
    let (mut open, mut before) = (Vec::new(), ' ');
    let mut word = "";
    for (at, c) in text.char_indices() {
        let here = |what: &str| [what, " in line ", &line_of(text, at)].concat();
        if quoted {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => quoted = false,
                '\n' => {
                    let expected = "its closing \" in the same line, and no line break inside";
                    return Some((here("a text that does not end"), expected));
                }
                _ => {}
            }
            continue;
        }
        if matches!(c, ' ' | '\n' | '\r' | '\t') {
            word = "";
            continue;
        } else if c.is_whitespace() || c == '\u{feff}' {
            return Some((here("a blank of another kind"), "plain blanks"));
        } else if open.is_empty() && !matches!(before, ' ') {
            return Some((here("more after the end of the document"), "one JSON document"));
        }
        let names_follow = open.last() == Some(&'{') && matches!(before, '{' | ',');
        if names_follow && c.is_ascii_digit() {
            let expected = "a name in double quotes; figures have a point, as in 1.5";
            return Some((here("a figure after a comma"), expected));
        } else if c == '+' {
            return Some((here("a plus sign"), "figures without one"));
        }
        before = c;
        if c.is_ascii_alphabetic() && word.is_empty() {
            let rest = &text[at..];
            word = &rest[..rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len())];
            let is_figure = text[..at].ends_with(|c: char| c.is_ascii_digit() || c == '.');
            if !is_figure && !["true", "false", "null"].contains(&word) {
                return Some((
                    here("a word without quotes"),
                    "every name and text in double quotes: \"",
                ));
            }
        } else if !c.is_ascii_alphanumeric() {
            word = "";
        }
        match c {
            '"' => quoted = true,
            '{' | '[' => open.push(c),
            '}' | ']' => drop(open.pop()),
            '“' | '”' | '„' | '‟' | '‘' | '’' | '«' | '»' | '″' => {
                return Some((
                    here("a curly quote"),
                    "straight quotes, as plain text editors write them: \"",
                ));
            }
            '\'' | '`' => return Some((here("a single quote"), "double quotes: \"")),
            '/' | '#' => return Some((here("a comment"), "JSON without comments")),
            _ => {}
        }
    }
    let ends = "a } for each { and a ] for each [";
    (!open.is_empty()).then(|| ("the end before all that is open is closed".into(), ends))
}

fn line_of(text: &str, at: usize) -> String {
    (text[..at].matches('\n').count() + 1).to_string()
}
