//! Plain HTML, Hugo and Jekyll, as their instructions say, and with the lines that the project's page
//! gives.

use std::fs::File;
use std::path::Path;

use serde_json::{Value, json};

use super::folders::{copy, sources};
use super::recipes;
use super::visit::{built, visit};
use crate::Outcome;
use crate::files;
use crate::paths;
use crate::process;
use crate::programs;

/// Plain HTML: the zip unpacked where the site begins, and each form of the lines pasted.
pub(super) fn plain(folder: &Path) -> Outcome {
    let site = folder.join("site");
    unzip("rolefit.zip", &site)?;
    let forms = ["element", "link", "frame"].map(|form| lines("/rolefit/", form));
    let forms = forms.into_iter().collect::<Result<String, String>>()?;
    let page =
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Roles</title>\n";
    files::write(&site.join("index.html"), format!("{page}<h1>Roles</h1>\n{forms}"))?;
    let expected = json!({ "compare": 2, "tables": 1, "links": 1, "frames": 1 });
    visit(folder, &[built("Plain HTML, lines pasted", &site, "", "article.js", &expected)])
}

/// Hugo: the component's shortcode, and lines pasted into Markdown where that may have HTML.
pub(super) fn hugo(folder: &Path) -> Outcome {
    let site = folder.join("site");
    copy(&sources().join("hugo"), &site)?;
    let [settings, shortcode] = &recipes::of("Hugo")?[..] else {
        return Err("the recipe for Hugo is not a setting and a shortcode".into());
    };
    let settings = settings.replace("your-theme", "plain") + "\n";
    let settings = files::read_text(&site.join("config.toml"))? + &settings;
    files::write(&site.join("config.toml"), &settings)?;
    let article = format!("---\ntitle: As told\n---\n\nBefore.\n\n{shortcode}\n\nAfter.\n");
    files::write(&site.join("content/told.md"), article)?;
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
    let settings = settings + "\n[markup.goldmark.renderer]\nunsafe = true\n";
    files::write(&site.join("config.toml"), settings.replace("\"rolefit\", ", ""))?;
    let _ = std::fs::remove_dir_all(site.join("content"));
    files::write(&site.join("content/pasted.md"), pasted("title: Pasted", "/blog/rolefit/")?)?;
    build("pasted/blog")?;
    let dist = folder.join("dist");
    let steps = [
        built("Hugo's shortcode", &dist, "blog/roles/", "article.js", &together()),
        built("Hugo, as told", &dist, "blog/told/", "article.js", &instructed()),
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
    let article = format!(
        "---\ntitle: As told\nlayout: default\n---\n\nBefore.\n\n{}\n\nAfter.\n",
        recipes::of("Jekyll")?[0]
    );
    files::write(&site.join("told.md"), article)?;
    let page = pasted("title: Pasted\nlayout: default", "/blog/assets/rolefit/")?;
    files::write(&site.join("pasted.md"), page)?;
    let dist = folder.join("dist");
    let mut jekyll = programs::command("jekyll");
    jekyll.args(["build", "--quiet", "--source"]).arg(&site);
    process::run(jekyll.arg("--destination").arg(dist.join("blog")).current_dir(&site))?;
    let steps = [
        built("Jekyll's include", &dist, "blog/roles.html", "article.js", &together()),
        built("Jekyll, as told", &dist, "blog/told.html", "article.js", &instructed()),
        built(
            "Jekyll, every role",
            &dist,
            "blog/any.html",
            "article.js",
            &json!({ "compare": 2, "quiz": 2, "hire": 1, "tables": 4 }),
        ),
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

/// What the instructions lead to.
fn instructed() -> Value {
    json!({ "compare": 1, "tables": 2, "says": ["Before.", "After."] })
}

fn each() -> Value {
    json!({ "compare": 2, "quiz": 2, "hire": 1, "tables": 4 })
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
