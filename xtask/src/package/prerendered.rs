//! What readers of any site see without the script, so that a site needs no Rust: the table of every two
//! bundled roles, in English, and what each role is.

use std::env::consts::EXE_SUFFIX;
use std::process::Command;

use serde::{Deserialize, Serialize};

use super::content::Files;
use crate::paths;
use crate::process;
use crate::programs;

/// A bundled role, for plugins and editors.
#[derive(Serialize)]
pub(super) struct Role {
    pub(super) slug: String,
    title: String,
    summary: String,
    /// Whether the quiz can tell it apart.
    quiz: bool,
}

/// All that is rendered ahead.
pub(super) struct Prerendered {
    pub(super) roles: Vec<Role>,
    /// `SLUG.SLUG.html`, the roles in the order of their columns.
    pub(super) tables: Files,
}

impl Prerendered {
    /// Renders with this checkout's `cargo rolefit`.
    pub(super) fn render() -> Result<Prerendered, String> {
        let roles = roles()?;
        let mut cargo = programs::command("cargo");
        let program = ["build", "--quiet", "--features", "cli", "--bin", "rolefit"];
        process::run(cargo.args(program).args(["--target-dir", "target"]))?;
        let program = paths::root().join(format!("target/debug/rolefit{EXE_SUFFIX}"));
        let mut tables = Files::new();
        for one in &roles {
            for other in roles.iter().filter(|other| other.slug != one.slug) {
                let both = format!("{} {}", one.slug, other.slug);
                let mut rolefit = Command::new(&program);
                rolefit.args(["render", "compare", "--form", "light", "--roles", &both]);
                let table = inside(&process::pipe(&mut rolefit, "")?, "rolefit-compare")?;
                tables.push((format!("{}.{}.html", one.slug, other.slug), table.into_bytes()));
            }
        }
        Ok(Prerendered { roles, tables })
    }

    /// The roles as JSON.
    pub(super) fn roles_json(&self) -> Result<Vec<u8>, String> {
        json(&self.roles)
    }

    /// The roles, and which tables there are, as JSON.
    pub(super) fn listed_json(&self) -> Result<Vec<u8>, String> {
        let stem = |(name, _): &(String, Vec<u8>)| name.trim_end_matches(".html").to_owned();
        let tables: Vec<String> = self.tables.iter().map(stem).collect();
        json(&serde_json::json!({ "roles": self.roles, "tables": tables }))
    }
}

fn json(value: &impl Serialize) -> Result<Vec<u8>, String> {
    serde_json::to_vec_pretty(value).map_err(|problem| problem.to_string())
}

/// What stands between the tags of an element.
fn inside(html: &str, tag: &str) -> Result<String, String> {
    let start =
        html.find(&format!("<{tag}")).and_then(|tag| Some(tag + html[tag..].find('>')? + 1));
    let end = html.find(&format!("</{tag}>"));
    let range = start.zip(end).ok_or_else(|| format!("no <{tag}> in what was rendered"))?;
    Ok(html[range.0..range.1].trim().to_owned() + "\n")
}

fn roles() -> Result<Vec<Role>, String> {
    #[derive(Deserialize)]
    struct Pack {
        roles: Vec<Written>,
    }
    #[derive(Deserialize)]
    struct Written {
        slug: String,
        title: String,
        summary: String,
        targets: Option<serde::de::IgnoredAny>,
    }
    let pack: Pack =
        serde_json::from_str(rolefit_data::DOCUMENT).map_err(|problem| problem.to_string())?;
    let role = |Written { slug, title, summary, targets }: Written| Role {
        slug,
        title,
        summary,
        quiz: targets.is_some(),
    };
    Ok(pack.roles.into_iter().map(role).collect())
}
