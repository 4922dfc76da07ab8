//! The lines for a page: both elements with the pack in each, so that nothing else has to be uploaded.

use crate::sheet::Sheet;

/// So many roles are named at most; readers find the others by themselves.
const MOST: usize = 24;

/// The roles that the comparison shows, by their names and titles: the document's own, or a single one beside
/// an inherited one, which is that of the name `beside` where there is such a one.
pub fn compared<'a>(sheet: &Sheet<'a>, beside: Option<&str>) -> Vec<(&'a str, &'a str)> {
    let mut named = sheet.named_roles();
    let count = sheet.roles().len();
    if count == 1
        && let Some(at) = named.iter().skip(1).position(|(slug, _)| Some(*slug) == beside)
    {
        named.swap(1, at + 1);
    }
    named.truncate(count.clamp(2, MOST));
    named
}

/// The roles that the quiz is asked on, by their names; none where it is all that it can tell apart.
pub fn asked<'a>(sheet: &Sheet<'a>, compared: &[(&'a str, &'a str)]) -> Vec<&'a str> {
    let is_all = sheet.roles().len() < 2;
    compared.iter().filter(|_| !is_all).map(|(slug, _)| *slug).collect()
}

/// The lines for a document that is sound; `asks` when it has a quiz.
pub fn lines(sheet: &Sheet, compared: &[(&str, &str)], asks: bool) -> String {
    // Within a script no end tag may stand.
    let inline = sheet.document.to_string().replace('<', "\\u003c");
    let titles: Vec<&str> = compared.iter().map(|(_, title)| *title).collect();
    let titles = match titles.as_slice() {
        [first, second, third, rest @ ..] if rest.len() > 1 => {
            format!("{first}, {second}, {third} and {} more", rest.len())
        }
        _ => titles.join(", "),
    };
    let element = |tag: &str, slugs: &[&str], fallback: &str| {
        let roles = if slugs.is_empty() {
            String::new()
        } else {
            format!(" roles=\"{}\"", escaped(&slugs.join(" ")))
        };
        format!(
            "<div><rolefit-{tag}{roles}>\n<p>{}</p>\n<script type=\"application/json\">{inline}</script>\n</rolefit-{tag}></div>\n",
            escaped(fallback)
        )
    };
    let slugs: Vec<&str> = compared.iter().map(|(slug, _)| *slug).collect();
    let mut lines = String::from("<script type=\"module\" src=\"/rolefit/rolefit.js\"></script>\n");
    lines += &element("compare", &slugs, &format!("{titles}, compared"));
    if asks {
        lines += &element("quiz", &asked(sheet, compared), &format!("Which role fits: {titles}"));
    }
    lines
}

/// Text as HTML shows it.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
