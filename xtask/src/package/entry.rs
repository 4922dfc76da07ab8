//! What `import "rolefit"` leads to: the loader, with addresses that bundlers follow.

use crate::blanks::filled;
use crate::bundle;
use crate::files;
use crate::minify::{Language, minified};
use crate::paths;

/// Its name in the package.
pub(super) const NAME: &str = "bundled.js";

/// The entry for a package with files of these names; an error when there is no core among them.
pub fn entry(names: &[String]) -> Result<String, String> {
    let ends = |name: &&String, ending: &str| name.ends_with(ending);
    let file = |module: &str, ending: &str| {
        let found = names.iter().find(|name| name.starts_with(module) && ends(name, ending));
        found.ok_or_else(|| format!("no {module}*{ending} to be packed"))
    };
    let files_of = |module: &str| {
        Ok::<_, String>(format!("[[{:?}],[{:?}]]", file(module, ".js")?, file(module, ".wasm")?))
    };
    let glue = file(bundle::CORE, ".js")?;
    let fetched = names
        .iter()
        .filter(|name| ends(name, ".wasm") || (name.starts_with("locale-") && ends(name, ".json")));
    let addresses = fetched.map(|name| format!("{name:?}:new URL(\"./{name}\",import.meta.url)"));
    // Apart from the core they are started late, if at all.
    let is_module = |name: &&String| name.starts_with("rolefit-") && ends(name, ".js");
    let modules = names.iter().filter(is_module).map(|name| {
        if name == glue {
            format!("{name:?}:()=>coreGlue")
        } else {
            format!("{name:?}:()=>import(\"./{name}\")")
        }
    });
    let source = files::read_text(&paths::root().join("src/embed").join(NAME))?;
    let own = filled(
        &source,
        &[
            ("__CORE_GLUE__", &format!("./{glue}")),
            ("\"__ADDRESSES__\"", &object(addresses)),
            ("\"__MODULES__\"", &object(modules)),
        ],
    )?;
    let loader = bundle::loader(&files_of(bundle::CORE)?, &files_of(bundle::HIRE)?)?;
    minified(&(own + &loader), Language::Script)
}

fn object(fields: impl Iterator<Item = String>) -> String {
    format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
}
