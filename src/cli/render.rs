//! `render`: an element with its content in the page's source, there before and without the script.

use std::fs;

use super::element::ElementKind;
use super::snippet::{Form, Snippet};
use super::{Output, render_check};

/// What an option of the command sets besides attributes of the element.
const OWN: [&str; 3] = ["form", "files", "pack"];

pub(super) fn render(arguments: &[&str]) -> Output {
    let outcome = match arguments {
        ["--check", files @ ..] => return render_check::check(files),
        ["compare", options @ ..] => snippet(ElementKind::Compare, options),
        ["quiz", options @ ..] => snippet(ElementKind::Quiz, options),
        _ => return Output::misused("`render` is followed by compare, quiz or --check"),
    };
    match outcome.and_then(|snippet| snippet.html()) {
        Ok(html) => Output::said(html),
        Err(problem) => Output::refused(problem + "\n"),
    }
}

fn snippet(element: ElementKind, mut options: &[&str]) -> Result<Snippet, String> {
    let mut given: Vec<(String, String)> = Vec::new();
    while let [option, rest @ ..] = options {
        let name = option.strip_prefix("--").ok_or_else(|| format!("`{option}` is no option"))?;
        let known = OWN.contains(&name) || attributes(element).contains(&name);
        if !known {
            return Err(format!("there is no option {option} for this element"));
        }
        let [value, rest @ ..] = rest else { return Err(format!("{option} needs a value")) };
        given.push((name.to_owned(), (*value).to_owned()));
        options = rest;
    }
    let own =
        |name: &str| given.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    let form = match own("form").as_deref() {
        None | Some("shadow") => Form::Shadow,
        Some("light") => Form::Light,
        Some(form) => return Err(format!("--form {form}: it is `shadow` or `light`")),
    };
    let pack = own("pack").map(|file| read(&file)).transpose()?;
    let files = own("files").unwrap_or_default();
    let files = if files.is_empty() || files.ends_with('/') { files } else { files + "/" };
    given.retain(|(name, _)| !OWN.contains(&name.as_str()));
    Ok(Snippet { element, form, attributes: given, files, pack })
}

pub(super) fn read(file: &str) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("{file} cannot be read: {error}"))
}

/// The attributes that the command can set.
fn attributes(element: ElementKind) -> &'static [&'static str] {
    const COMPARE: [&str; 9] = [
        "roles",
        "aspects",
        "show",
        "picker",
        "lang",
        "theme",
        "storage",
        "heading-level",
        "permalink",
    ];
    const QUIZ: [&str; 8] =
        ["roles", "audience", "length", "lang", "theme", "storage", "heading-level", "permalink"];
    match element {
        ElementKind::Compare => &COMPARE,
        ElementKind::Quiz => &QUIZ,
    }
}
