//! The wording of the hiring kit in the language of a pack.

use crate::i18n::{HireCatalog, Translation};

/// The languages beside English: the texts of the interface, and those of the hiring kit.
const TRANSLATIONS: [(&str, &str, &str); 3] = [
    ("ar", include_str!("../i18n/ar.json"), include_str!("../i18n/hire/ar.json")),
    ("de", include_str!("../i18n/de.json"), include_str!("../i18n/hire/de.json")),
    ("es", include_str!("../i18n/es.json"), include_str!("../i18n/hire/es.json")),
];

/// The wording in that language, else in English.
pub(super) fn words(language: &str) -> HireCatalog {
    let language = language.split('-').next().unwrap_or_default();
    let found = TRANSLATIONS.iter().find(|(name, ..)| *name == language);
    let translated = found.and_then(|(_, base, own)| {
        let base = Translation::read(base).ok()?.catalog()?;
        let own = Translation::read_hire(own).ok()?;
        HireCatalog::of(own.texts.iter().map(|text| text.as_str().into()).collect(), base)
    });
    translated.unwrap_or_else(HireCatalog::english)
}
