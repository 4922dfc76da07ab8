//! Hugo and Jekyll, as their instructions say, and with the lines that the project's page gives.

use std::fs::File;
use std::path::Path;

use serde_json::{Value, json};

use super::places::{copy, sources};
use super::visit::{built, visit};
use crate::Outcome;
use crate::files;
use crate::paths;
use crate::process;
use crate::programs;

/// Hugo: the component's shortcode, and lines pasted into Markdown where that may have HTML.
pub(super) fn hugo(folder: &Path) -> Outcome {
    let site = folder.join("site");
    copy(&sources().join("hugo"), &site)?;
    unzip("rolefit-hugo.zip", &site.join("themes"))?;
    let build = |to: &str| {
        let mut hugo = programs::command("hugo");
        process::run(
            hugo.args(["--quiet", "--destination"]).arg(folder.join(to)).current_dir(&site),
        )
    };
    build("dist/blog")?;
    // As a site that has the files, and not the component.
    unzip("rolefit.zip", &site.join("static"))?;
    let settings = files::read_text(&site.join("config.toml"))?;
    let settings = settings + "\n[markup.goldmark.renderer]\nunsafe = true\n";
    files::write(&site.join("config.toml"), settings.replace("\"rolefit\", ", ""))?;
    let _ = std::fs::remove_dir_all(site.join("content"));
    files::write(&site.join("content/pasted.md"), pasted("title: Pasted", "/blog/rolefit/")?)?;
    build("pasted/blog")?;
    let dist = folder.join("dist");
    let steps = [
        built("Hugo's shortcode", &dist, "blog/roles/", "article.js", &together()),
        built("Hugo's shortcode, without names", &dist, "blog/words/", "article.js", &each()),
        built("Hugo, lines pasted", &folder.join("pasted"), "blog/pasted/", "article.js", &raw()),
    ];
    visit(folder, &steps)
}

/// Jekyll: the include, and lines pasted into Markdown.
pub(super) fn jekyll(folder: &Path) -> Outcome {
    let site = folder.join("site");
    copy(&sources().join("jekyll"), &site)?;
    unzip("rolefit-jekyll.zip", &site)?;
    let page = pasted("title: Pasted\nlayout: default", "/blog/assets/rolefit/")?;
    files::write(&site.join("pasted.md"), page)?;
    let dist = folder.join("dist");
    let mut jekyll = programs::command("jekyll");
    jekyll.args(["build", "--quiet", "--source"]).arg(&site);
    process::run(jekyll.arg("--destination").arg(dist.join("blog")).current_dir(&site))?;
    let steps = [
        built("Jekyll's include", &dist, "blog/roles.html", "article.js", &together()),
        built("Jekyll, every role", &dist, "blog/any.html", "article.js", &json!({ "quiz": 1 })),
        built("Jekyll, lines pasted", &dist, "blog/pasted.html", "article.js", &raw()),
    ];
    visit(folder, &steps)
}

/// Two tables of two roles each, one of three, and a quiz. A table is in two parts.
fn together() -> Value {
    let says =
        ["Before it.", "Between.", "After it.", "Service Owner and Service Manager compared"];
    let says = [&says[..], &["These roles, compared", "Which of these roles fits you?"]].concat();
    json!({ "compare": 3, "quiz": 1, "tables": 4, "says": says })
}

fn each() -> Value {
    json!({ "compare": 1, "quiz": 1, "tables": 2 })
}

fn raw() -> Value {
    json!({ "compare": 2, "tables": 1, "links": 1, "says": ["One & another", "After it."] })
}

/// An article with the lines for an element and for a link.
fn pasted(front: &str, folder: &str) -> Result<String, String> {
    let (element, link) = (lines(folder, "element")?, lines(folder, "link")?);
    Ok(format!("---\n{front}\n---\n\nBefore *it*.\n\n{element}\n{link}\nAfter *it*.\n"))
}

/// What the project's page gives to paste, in one of its forms.
pub(super) fn lines(folder: &str, form: &str) -> Result<String, String> {
    let mut node = programs::command("node");
    process::pipe(node.arg(sources().join("paste.mjs")).args([folder, form]), "")
}

/// Unpacks one of the packages into a folder.
pub(super) fn unzip(package: &str, folder: &Path) -> Outcome {
    let zip = paths::packages().join(package);
    let file = files::named(&zip, File::open(&zip))?;
    let archive = zip::ZipArchive::new(file).and_then(|mut archive| archive.extract(folder));
    archive.map_err(|problem| format!("{}: {problem}", zip.display()))
}
