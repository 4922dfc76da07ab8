//! The lines for a page: both elements with the pack in each, so that nothing else has to be uploaded.

use crate::sheet::Sheet;

/// So many roles are named at most; readers find the others by themselves.
const MOST: usize = 24;

/// The names of the roles that the elements show: the document's own, beside another where that is a single one.
pub fn shown_roles<'a>(sheet: &Sheet<'a>) -> Vec<&'a str> {
    let count = sheet.roles().len().clamp(2, MOST);
    sheet.named_roles().into_iter().take(count).map(|(slug, _)| slug).collect()
}

/// The lines for a document that is sound; `asks` when it has a quiz.
pub fn lines(sheet: &Sheet, asks: bool) -> String {
    let roles = sheet.named_roles();
    // Within a script no end tag may stand.
    let inline = sheet.document.to_string().replace('<', "\\u003c");
    let titles: Vec<&str> =
        roles.iter().take(sheet.roles().len().max(2)).map(|(_, title)| *title).collect();
    let titles = match titles.as_slice() {
        [first, second, third, rest @ ..] if rest.len() > 1 => {
            format!("{first}, {second}, {third} and {} more", rest.len())
        }
        _ => titles.join(", "),
    };
    let slugs = shown_roles(sheet);
    let roles = if slugs.is_empty() {
        String::new()
    } else {
        format!(" roles=\"{}\"", escaped(&slugs.join(" ")))
    };
    let element = |tag: &str, fallback: &str| {
        format!(
            "<div><rolefit-{tag}{roles}>\n<p>{}</p>\n<script type=\"application/json\">{inline}</script>\n</rolefit-{tag}></div>\n",
            escaped(fallback)
        )
    };
    let mut lines = String::from("<script type=\"module\" src=\"/rolefit/rolefit.js\"></script>\n");
    lines += &element("compare", &format!("{titles}, compared"));
    if asks {
        lines += &element("quiz", &format!("Which role fits: {titles}"));
    }
    lines
}

/// Text as HTML shows it.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
