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
            let translation = read(&file, Translation::read)?;
            locales.push(Locale::new(language, translation.locale()));
        }
    }
    written(folder, &locales)
}

/// The same for the hiring kit, whose texts follow those of the interface; a language without a
/// translation of them is not there.
pub(crate) fn write_hire(folder: &Path) -> Result<String, String> {
    let mut locales = Vec::new();
    let texts = paths::root().join(TRANSLATIONS);
    for file in files::entries(&texts.join("hire"))? {
        if let Some(language) = files::name(&file).strip_suffix(".json") {
            let mut whole = read(&texts.join(files::name(&file)), Translation::read)?;
            whole.texts.extend(read(&file, Translation::read_hire)?.texts);
            locales.push(Locale::new(&format!("hire-{language}"), whole.locale()));
            if let Some(locale) = locales.last_mut() {
                language.clone_into(&mut locale.language);
            }
        }
    }
    written(folder, &locales)
}

fn read(file: &Path, read: fn(&str) -> Result<Translation, String>) -> Result<Translation, String> {
    let translation = read(&files::read_text(file)?);
    let translation = translation.map_err(|problem| format!("{}: {problem}", file.display()))?;
    for problem in &translation.problems {
        eprintln!("{}: {problem}", file.display());
    }
    Ok(translation)
}

fn written(folder: &Path, locales: &[Locale]) -> Result<String, String> {
    for Locale { name, texts, .. } in locales {
        files::write(&folder.join(name), texts)?;
    }
    Ok(table(locales))
}
