//! The locale files: every translation of the interface, as pages fetch it.

use std::path::Path;

use rolefit_i18n::Translation;

use crate::digest::{integrity, lasting_name};
use crate::files;
use crate::paths;

const TRANSLATIONS: &str = "src/i18n";

/// One translation under the name that pages ask for.
pub struct Locale {
    /// The language's tag, as in `lang` attributes.
    pub language: String,
    /// `locale-`, the language, a fingerprint of the texts.
    pub name: String,
    /// What is in the file.
    pub texts: String,
}

impl Locale {
    /// The locale of these texts.
    pub fn new(language: &str, texts: String) -> Locale {
        let name = lasting_name(&format!("locale-{language}"), "json", texts.as_bytes());
        Locale { language: language.to_owned(), name, texts }
    }
}

/// As `page.js` has them: an object from the language to the file's name and integrity value.
pub fn table(locales: &[Locale]) -> String {
    let entry = |Locale { language, name, texts }: &Locale| {
        format!("{language:?}:[{name:?},{:?}]", integrity(texts.as_bytes()))
    };
    let entries: Vec<String> = locales.iter().map(entry).collect();
    format!("{{{}}}", entries.join(","))
}

/// Writes a locale file for every translation; returns their table.
pub(crate) fn write(folder: &Path) -> Result<String, String> {
    let mut locales = Vec::new();
    for file in files::entries(&paths::root().join(TRANSLATIONS))? {
        if let Some(language) = files::name(&file).strip_suffix(".json") {
            let translation = Translation::read(&files::read_text(&file)?);
            let translation =
                translation.map_err(|problem| format!("{}: {problem}", file.display()))?;
            for problem in &translation.problems {
                eprintln!("{}: {problem}", file.display());
            }
            locales.push(Locale::new(language, translation.locale()));
        }
    }
    for Locale { name, texts, .. } in &locales {
        files::write(&folder.join(name), texts)?;
    }
    Ok(table(&locales))
}
