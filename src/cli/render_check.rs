//! `render --check`: which prerendered elements of a page no longer say what the roles say.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use super::element::ElementKind;
use super::file;
use super::output::{Outcome, Output};
use super::page::{PageElement, elements};

pub(super) fn check(pages: &[PathBuf], pack: Option<&Path>) -> Outcome {
    let pack = pack.map(|file| file::pack_text(file).map(|text| (file, text))).transpose()?;
    let mut output = Output::printed(String::new());
    for page in pages {
        for mut element in elements(&file::text(page)?) {
            // The page's own pack finds what it extends beside the page.
            element.snippet.beside.clone_from(page);
            let verdict = judge(&mut element, pack.as_ref());
            output.code |= u8::from(verdict.is_err());
            let PageElement { snippet, line, .. } = element;
            let (page, tag) = (page.display(), snippet.element.tag());
            let roles = snippet.attribute("roles").unwrap_or_default();
            let verdict = verdict.map_or_else(|problem| problem, str::to_owned);
            let _ = writeln!(output.out, "{page}:{line}: <{tag} roles=\"{roles}\">: {verdict}");
        }
    }
    if output.out.is_empty() {
        output.out = "no Rolefit element in there\n".into();
    }
    Ok(output)
}

/// What is to be said of an element with which all is well; or why a new rendering is due.
fn judge(page: &mut PageElement, pack: Option<&(&Path, String)>) -> Result<&'static str, String> {
    let has_content = match page.snippet.element {
        ElementKind::Compare => page.has_content,
        ElementKind::Quiz | ElementKind::Hire => page.has_content || !page.text.trim().is_empty(),
    };
    if !has_content {
        return Ok("is not prerendered");
    }
    if page.snippet.attribute("pack").is_some() && page.snippet.pack.is_none() {
        let (file, text) = pack.ok_or("has its own pack; name its file with --pack PACK.json")?;
        page.snippet.pack = Some(text.clone());
        page.snippet.beside = file.to_path_buf();
    }
    let fresh = page.snippet.html();
    let fresh = fresh.map_err(|problem| format!("cannot be rendered: {problem}"))?;
    let fresh: String = elements(&fresh).into_iter().map(|element| element.text).collect();
    // An editor may have wrapped the lines anew.
    let have: Vec<&str> = page.text.split_whitespace().collect();
    let want: Vec<&str> = fresh.split_whitespace().collect();
    if have == want {
        return Ok("is up to date");
    }
    let same = have.iter().zip(&want).take_while(|(have, want)| have == want).count();
    let around = |words: &[&str]| {
        let start = same.saturating_sub(3);
        words[start..words.len().min(start + 8)].join(" ")
    };
    let (have, want) = (around(&have), around(&want));
    Err(format!(
        "is out of date or edited; it says “…{have}…”, now it is “…{want}…”: render it anew"
    ))
}
