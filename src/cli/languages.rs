//! The wording in each language, out of its translators' files.

use crate::i18n::{Catalog, HireCatalog, Translation};

/// Other languages than English, by their tag: the texts of the interface, and those of the hiring kit
/// where it speaks the language.
const TRANSLATIONS: [(&str, &str, Option<&str>); 3] = [
    ("ar", include_str!("../i18n/ar.json"), Some(include_str!("../i18n/hire/ar.json"))),
    ("de", include_str!("../i18n/de.json"), Some(include_str!("../i18n/hire/de.json"))),
    ("es", include_str!("../i18n/es.json"), Some(include_str!("../i18n/hire/es.json"))),
];

/// The wording of the interface in the language of a tag such as `de-CH`, else in English; figures as
/// its region writes them.
pub(super) fn catalog(tag: &str) -> Catalog {
    let translation = find(tag).and_then(|(base, _)| Translation::read(base).ok());
    let catalog = translation.and_then(|translation| translation.catalog());
    catalog.unwrap_or_else(Catalog::english).for_region(tag)
}

/// The wording of the hiring kit, in the same way.
pub(super) fn hire_catalog(tag: &str) -> HireCatalog {
    let own = find(tag).and_then(|(_, own)| Translation::read_hire(own?).ok());
    let translated = own.and_then(|own| {
        HireCatalog::of(own.texts.iter().map(|text| text.as_str().into()).collect(), catalog(tag))
    });
    translated.unwrap_or_else(|| {
        let mut english = HireCatalog::english();
        english.base = english.base.for_region(tag);
        english
    })
}

fn find(tag: &str) -> Option<(&'static str, Option<&'static str>)> {
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    let found = TRANSLATIONS.iter().find(|(name, ..)| name.eq_ignore_ascii_case(language));
    found.map(|&(_, base, own)| (base, own))
}
