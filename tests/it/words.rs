//! The interface in other languages.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use rolefit::i18n::{Catalog, Text, Translation};

use crate::project;
use crate::reference::{PAGE, README, between, code, name_at_start, rows};

#[test]
fn every_language_says_every_text() {
    let mut lacking = Vec::new();
    for (language, text) in languages() {
        let translation = Translation::read(&text).expect("a translation is an object of texts");
        lacking.extend(translation.problems.iter().map(|problem| format!("{language}: {problem}")));
    }
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

#[test]
fn the_hiring_kit_says_every_text_in_the_languages_that_it_has() {
    let mut count = 0;
    for file in project::files("src/i18n/hire", &["json"]) {
        let translation =
            Translation::read_hire(&project::text(&file)).expect("an object of texts");
        assert_eq!(translation.problems, [""; 0], "{}", file.display());
        count += 1;
    }
    assert!(count > 1);
}

#[test]
fn a_language_names_itself_and_its_direction() {
    for (language, text) in languages() {
        let catalog = catalog(&text);
        assert_eq!(*catalog.get(Text::Language), *language);
        let direction = if language == "ar" { "rtl" } else { "ltr" };
        assert_eq!(*catalog.get(Text::Direction), *direction, "{language}");
    }
}

#[test]
fn figures_are_written_as_the_language_does() {
    let check = |language: &str, money: &str, percent: &str| {
        let text = languages().into_iter().find(|(name, _)| name == language);
        let catalog = catalog(&text.expect("the language is there").1);
        assert_eq!(catalog.money(132_500.0, "USD", &[]), money, "{language}");
        assert_eq!(catalog.percent(4.5), percent, "{language}");
    };
    check("de", "132.500\u{a0}$", "4,5\u{a0}%");
    check("es", "132.500\u{a0}US$", "4,5\u{a0}%");
    check("ar", "132,500\u{a0}US$", "4.5%");
    let text = languages().into_iter().find(|(name, _)| name == "ar").expect("Arabic").1;
    assert_eq!((catalog(&text).semicolon(), Catalog::english().semicolon()), ("؛ ", "; "));
    let english = Catalog::english();
    for (sum, written) in [
        (29.98, "$29.98"),
        (30.27, "$30.27"),
        (48.5, "$48.50"),
        (4188.0, "$4,188"),
        (0.05, "$0.05"),
    ] {
        assert_eq!(english.money(sum, "USD", &[]), written);
    }
    assert_eq!(english.number(1_234_567.25), "1,234,567.3");
    for (sum, currency, beside, written) in [
        (1_234.567, "KWD", None, "KWD\u{a0}1,234.567"),
        (400_000.5, "JPY", None, "JPY\u{a0}400,001"),
        (4_000.0, "EUR", Some(5_000.5), "EUR\u{a0}4,000.00"),
        (4_000.0, "CLP", Some(5_000.5), "CLP\u{a0}4,000"),
        (4_000.0, "EUR", Some(5_000.0), "EUR\u{a0}4,000"),
    ] {
        assert_eq!(english.money(sum, currency, &[beside]), written);
    }
}

#[test]
fn figures_are_written_as_the_region_does() {
    let check = |tag: &str, dollars: &str, euros: &str, number: &str| {
        let language = tag.split('-').next().unwrap_or_default();
        let text = languages().into_iter().find(|(name, _)| name == language);
        let catalog = text.map_or_else(Catalog::english, |(_, text)| catalog(&text));
        let catalog = catalog.for_region(tag);
        let written = [catalog.money(85_000.0, "USD", &[]), catalog.money(4188.38, "EUR", &[])];
        assert_eq!((&*written[0], &*written[1]), (dollars, euros), "{tag}");
        assert_eq!(catalog.number(12_345_678.5), number, "{tag}");
    };
    check("es", "85.000\u{a0}US$", "4.188,38\u{a0}EUR", "12.345.678,5");
    check("es-es", "85.000\u{a0}US$", "4.188,38\u{a0}EUR", "12.345.678,5");
    check("es-MX", "US$85,000", "EUR\u{a0}4,188.38", "12,345,678.5");
    check("es-419", "US$85,000", "EUR\u{a0}4,188.38", "12,345,678.5");
    check("es-Latn-PR", "$85,000", "EUR\u{a0}4,188.38", "12,345,678.5");
    check("es-AR", "US$85.000", "EUR\u{a0}4.188,38", "12.345.678,5");
    check("de-AT", "$\u{a0}85.000", "EUR\u{a0}4.188,38", "12.345.678,5");
    check("de-CH", "$\u{a0}85’000", "EUR\u{a0}4’188.38", "12’345’678.5");
    check("ar-MA", "85.000\u{a0}US$", "4.188,38\u{a0}\u{2068}EUR\u{2069}", "12.345.678,5");
    check("ar-EG", "85,000\u{a0}US$", "4,188.38\u{a0}\u{2068}EUR\u{2069}", "12,345,678.5");
    check("en-IN", "$85,000", "EUR\u{a0}4,188.38", "1,23,45,678.5");
    check("en_gb", "US$85,000", "EUR\u{a0}4,188.38", "12,345,678.5");
    check("en-ZA", "US$85\u{a0}000", "EUR\u{a0}4\u{a0}188,38", "12\u{a0}345\u{a0}678,5");
    check("en-LI", "US$85,000", "EUR\u{a0}4,188.38", "12,345,678.5");
    check("fr-CH", "US$85\u{202f}000", "EUR\u{a0}4\u{202f}188,38", "12\u{202f}345\u{202f}678,5");
    check("fr-CA", "US$85,000", "EUR\u{a0}4,188.38", "12,345,678.5");
    check("x-de", "$85,000", "EUR\u{a0}4,188.38", "12,345,678.5");
    check("x-de-CH", "$85,000", "EUR\u{a0}4,188.38", "12,345,678.5");
    check("de-x-ch", "85.000\u{a0}$", "4.188,38\u{a0}EUR", "12.345.678,5");
    check("en-u-nu-latn", "$85,000", "EUR\u{a0}4,188.38", "12,345,678.5");
}

#[test]
fn names_in_latin_letters_stand_apart_where_text_runs_leftward() {
    let check = |language: &str, pair: &str| {
        let text = languages().into_iter().find(|(name, _)| name == language);
        let catalog = catalog(&text.expect("the language is there").1);
        assert_eq!(catalog.format(Text::And, &["Baker", "7"]), pair, "{language}");
    };
    check("de", "Baker und 7");
    check("ar", "\u{2068}Baker\u{2069} و7");
}

#[test]
fn what_a_translation_lacks_is_named() {
    let check = |file: &str, problem: &str| {
        let found = Translation::read(file).expect("an object").problems;
        assert!(found.iter().any(|have| have == problem), "{file}: {found:?}");
    };
    check("{}", "`Language` is missing: “en”");
    check(r#"{"Language": 1}"#, "`Language` is missing: “en”");
    check(r#"{"Tongue": "de"}"#, "`Tongue` is the name of no text");
    check(r#"{"MoneyRange": "{0} bis"}"#, "`MoneyRange` has other blanks than “{0} to {1}”");
    let refused = Translation::read("[]").expect_err("no object");
    assert!(refused.starts_with("not an object from names to texts: "), "{refused}");
}

#[test]
fn what_a_translation_lacks_stays_english() {
    let half = Translation::read(r#"{"Language": "nl"}"#).expect("an object");
    let catalog = half.catalog().expect("every text");
    assert_eq!(*catalog.get(Text::Language), *"nl");
    assert_eq!(catalog.get(Text::PerYear), Catalog::english().get(Text::PerYear));
}

/// The block that authors on `WordPress` set a widget up in.
const WORDPRESS: &str = "src/platforms/wordpress/block/editor.js";

#[test]
fn the_languages_are_listed() {
    let mut known: BTreeSet<String> = languages().into_iter().map(|(name, _)| name).collect();
    known.insert("en".into());
    for (document, heading) in [(README, "### Attributes"), (PAGE, "<summary>Attributes")] {
        let row = rows(document, heading).into_iter().find(|row| row[0] == "`lang`");
        let listed = code(&row.expect("the attribute is listed")[1]).into_iter().collect();
        assert_eq!(known, listed, "{document}");
    }
    for (file, start, end, mark) in [
        ("src/embed/loading.js", "const NOTICES = {", "};", "\n  "),
        ("src/cli/languages.rs", "const TRANSLATIONS", "];", "(\""),
        (WORDPRESS, "select(\"lang\"", "]]),", "[\""),
        ("src/site/builder.html", "name=\"lang\"", "</select>", "lang=\""),
    ] {
        let list = project::text(file);
        let starts = between(&list, start, end).split(mark).skip(1).map(name_at_start);
        let mut listed: BTreeSet<String> = starts.filter(|name| !name.is_empty()).collect();
        listed.insert("en".into());
        assert_eq!(known, listed, "{file}");
    }
}

fn catalog(text: &str) -> Catalog {
    let translation = Translation::read(text).expect("a translation is an object of texts");
    translation.catalog().expect("every text")
}

/// Every translation: its language and its text.
fn languages() -> Vec<(String, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/i18n");
    let files = fs::read_dir(folder).expect("the folder of words").flatten();
    let files: Vec<_> = files
        .map(|file| file.path())
        .filter(|file| file.extension().is_some_and(|ending| ending == "json"))
        .collect();
    assert!(files.len() >= 3, "{files:?}");
    let read = |file: &PathBuf| fs::read_to_string(file).expect("a translation can be read");
    let name = |file: &PathBuf| file.file_stem().expect("a name").to_string_lossy().into_owned();
    files.iter().map(|file| (name(file), read(file))).collect()
}
