//! Countries as postings name them.
//!
//! schema.org recommends the code of two letters for `addressCountry`, and takes a full name as well; a
//! `Country` of `applicantLocationRequirements` has a name, for which search engines take the code. What is
//! wider than a country, such as Europe, is none.

use crate::job::{Job, Remote};

/// Codes of ISO 3166-1, of two letters each.
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV \
    BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR \
    GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG \
    KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX \
    MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG \
    SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG \
    VI VN VU WF WS YE YT ZA ZM ZW";

/// What people type for two of these.
const OTHERS: [(&str, &str); 3] = [("UK", "GB"), ("USA", "US"), ("UAE", "AE")];

/// What is wider than a country, or names none.
const NONE: [&str; 10] =
    ["europe", "eea", "emea", "apac", "latam", "dach", "worldwide", "anywhere", "global", "remote"];

/// Whether a text is the code of a country.
pub(crate) fn is_code(text: &str) -> bool {
    COUNTRIES.split_whitespace().any(|code| code == text)
}

/// The country by its code where the text is one in small letters, or what many take for one; else the text.
pub(crate) fn coded(text: &str) -> String {
    let upper = text.trim().to_ascii_uppercase();
    let other = OTHERS.iter().find(|(name, _)| *name == upper).map(|(_, code)| *code);
    match other {
        Some(code) => code.into(),
        None if is_code(&upper) => upper,
        None => text.into(),
    }
}

/// Whether a text can be a country: its code, or more than two letters that name no wider region. Names in
/// other scripts may be shorter.
pub(crate) fn is_country(text: &str) -> bool {
    let lower = text.trim().to_lowercase();
    let letters = lower.chars().filter(|c| c.is_alphabetic());
    let is_name = !lower.is_ascii() || letters.count() > 2;
    is_code(&coded(text)) || (is_name && !NONE.contains(&&*lower))
}

/// The countries that a posting would name.
pub(crate) fn countries_of(job: &Job) -> impl Iterator<Item = &String> {
    let is_remote = job.remote == Some(Remote::Fully);
    let place = job.place.iter().filter_map(|place| place.country.as_ref());
    place.chain(job.remote_from.iter().flatten().filter(move |_| is_remote))
}
