//! Countries as postings name them.
//!
//! schema.org recommends the code of two letters for `addressCountry`, and takes a full name as well; a
//! `Country` of `applicantLocationRequirements` has a name, for which search engines take the code. What is
//! wider than a country, such as Europe, is none.

use crate::workplace::Place;

/// Codes of ISO 3166-1: a first letter and all that stand second behind it.
const COUNTRIES: &str = "ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR \
    GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ \
    NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU \
    WFS YET ZAMW";

/// What is wider than a country, or names none.
const NONE: &str = " EEA EMEA APAC LATAM DACH EUROPE WORLDWIDE ANYWHERE GLOBAL REMOTE ";

/// Whether a text is the code of a country.
pub(crate) fn is_code(text: &str) -> bool {
    let Some((first, second)) = text.split_at_checked(1) else { return false };
    let is_one = |group: &str| group.strip_prefix(first).is_some_and(|all| all.contains(second));
    text.len() == 2 && COUNTRIES.split(' ').any(is_one)
}

/// The country that a text names, by its code where it is that in any letters, else by its name; `None`
/// for what can be none.
#[inline(never)]
pub(crate) fn country(text: &str) -> Option<String> {
    let upper = text.to_ascii_uppercase();
    let code = match &*upper {
        "UK" => "GB",
        "USA" => "US",
        "UAE" => "AE",
        other => other,
    };
    if is_code(code) {
        return Some(code.into());
    }
    // A name in another script may be short.
    let letters = text.bytes().filter(|byte| !byte.is_ascii() || byte.is_ascii_alphabetic());
    let is_name = letters.count() > 2 && !NONE.contains(&*[" ", code, " "].concat());
    is_name.then(|| text.to_owned())
}

/// The country of a place; `None` for a text that can be none.
pub(crate) fn in_country(place: &Place) -> Option<String> {
    place.country.as_deref().and_then(country)
}
