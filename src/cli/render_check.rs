//! `render --check`: which prerendered elements of a page no longer say what the roles say.

use super::Output;
use super::render::{Element, Form, Snippet, read};

/// An element in a page's source.
struct Found {
    snippet: Snippet,
    /// Counted from 1.
    line: usize,
    /// What stands between its tags.
    body: String,
}

pub(super) fn check(arguments: &[&str]) -> Output {
    let (files, pack) = match arguments {
        [files @ .., "--pack", pack] => (files, Some(*pack)),
        files => (files, None),
    };
    if files.is_empty() {
        return Output::misused("`render --check` is followed by HTML files");
    }
    let mut output = Output::said(String::new());
    let pack = match pack.map(read).transpose() {
        Ok(pack) => pack,
        Err(problem) => return Output::refused(problem + "\n"),
    };
    for file in files {
        let page = match read(file) {
            Ok(page) => page,
            Err(problem) => return Output::refused(problem + "\n"),
        };
        for found in elements(&page, pack.as_deref()) {
            let (stale, verdict) = judged(&found);
            let tag = found.snippet.element.tag();
            let roles = found.snippet.attribute("roles").unwrap_or_default();
            let line = format!("{file}:{}: <{tag} roles=\"{roles}\">: {verdict}\n", found.line);
            output.out.push_str(&line);
            output.code = output.code.max(u8::from(stale));
        }
    }
    if output.out.is_empty() {
        output.out = "no Rolefit element in there\n".into();
    }
    output
}

/// Whether a new rendering is due, and what to say of it.
fn judged(found: &Found) -> (bool, String) {
    if found.snippet.attribute("pack").is_some() && found.snippet.pack.is_none() {
        return (true, "has its own pack; name its file with --pack FILE".into());
    }
    let prerendered = found.body.contains("shadowrootmode") || found.body.contains("<table");
    if !prerendered && found.snippet.element == Element::Compare {
        return (false, "is not prerendered".into());
    }
    let fresh = match found.snippet.html() {
        Ok(html) => html,
        Err(problem) => return (true, format!("cannot be rendered: {problem}")),
    };
    let fresh = elements(&fresh, None).into_iter().next().map(|found| found.body);
    let (page, fresh) = (text(&found.body), text(&fresh.unwrap_or_default()));
    let differs = page.iter().zip(&fresh).position(|(have, want)| have != want);
    match differs.or((page.len() != fresh.len()).then_some(page.len().min(fresh.len()))) {
        None => (false, "is up to date".into()),
        Some(at) => {
            let around = |words: &[String]| {
                words
                    .iter()
                    .skip(at.saturating_sub(3))
                    .take(8)
                    .cloned()
                    .collect::<Vec<_>>()
                    .join(" ")
            };
            let (have, want) = (around(&page), around(&fresh));
            (true, format!("is out of date or edited; it says “…{have}…”, now it is “…{want}…”"))
        }
    }
}

fn elements(page: &str, pack: Option<&str>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = page[at..].find("<rolefit-").map(|start| at + start) {
        at = start + 1;
        let element = [Element::Compare, Element::Quiz]
            .into_iter()
            .find(|element| page[at..].starts_with(element.tag()));
        let Some(element) = element else { continue };
        let Some((attributes, length)) = opening(&page[at + element.tag().len()..]) else {
            continue;
        };
        let inside = at + element.tag().len() + length;
        let close = format!("</{}", element.tag());
        let Some(end) = page[inside..].find(&close).map(|end| inside + end) else { continue };
        let body = &page[inside..end];
        let form = if body.contains("shadowrootmode") { Form::Shadow } else { Form::Light };
        let own = between(body, "<script type=\"application/json\">", "</script>");
        let pack = own.or(pack.filter(|_| attributes.iter().any(|(name, _)| name == "pack")));
        found.push(Found {
            snippet: Snippet {
                element,
                form,
                attributes,
                files: String::new(),
                pack: pack.map(str::to_owned),
            },
            line: page[..start].matches('\n').count() + 1,
            body: body.to_owned(),
        });
        at = end;
    }
    found
}

/// The attributes behind a tag's name, and how far its `>` is.
fn opening(rest: &str) -> Option<(Vec<(String, String)>, usize)> {
    let mut attributes = Vec::new();
    let mut at = 0;
    loop {
        let space = rest[at..].find(|letter: char| !letter.is_whitespace() && letter != '/')?;
        at += space;
        if rest[at..].starts_with('>') {
            return Some((attributes, at + 1));
        }
        let ends = |letter: char| letter.is_whitespace() || matches!(letter, '=' | '>');
        let length = rest[at..].find(ends)?;
        let name = rest[at..at + length].to_ascii_lowercase();
        at += length;
        let mut value = String::new();
        if let Some(after) = rest[at..].strip_prefix('=') {
            let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\''));
            let text = if quote.is_some() { &after[1..] } else { after };
            let length = match quote {
                Some(quote) => text.find(quote)?,
                None => text.find(|letter: char| letter.is_whitespace() || letter == '>')?,
            };
            value = readable(&text[..length]);
            at += 1 + length + 2 * usize::from(quote.is_some());
        }
        attributes.push((name, value));
    }
}

/// The words between the tags, however an editor has wrapped them or written special letters.
fn text(html: &str) -> Vec<String> {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        text += before;
        text.push(' ');
        let end = if tag.starts_with("script") { "</script>" } else { ">" };
        rest = tag.split_once(end).map_or("", |(_, after)| after);
    }
    text += rest;
    readable(&text).split_whitespace().map(str::to_owned).collect()
}

fn readable(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain += before;
        let (name, behind) = after.split_once(';').unwrap_or((after, ""));
        if let Some(letter) = named(name) {
            plain.push(letter);
            rest = behind;
        } else {
            plain.push('&');
            rest = after;
        }
    }
    plain + rest
}

fn named(name: &str) -> Option<char> {
    let number = name.strip_prefix('#');
    let code = number.and_then(|number| match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None => number.parse().ok(),
    });
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        "ndash" => Some('–'),
        "mdash" => Some('—'),
        "ldquo" => Some('“'),
        "rdquo" => Some('”'),
        "lsquo" => Some('‘'),
        "rsquo" => Some('’'),
        "hellip" => Some('…'),
        _ => char::from_u32(code?),
    }
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (_, after) = text.split_once(start)?;
    after.split_once(end).map(|(inside, _)| inside)
}
