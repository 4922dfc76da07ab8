//! The currency of figures that name none.

use std::collections::BTreeMap;

use crate::layout::Table;
use crate::value::currency::Shared;
use crate::value::money;

/// The currency of a language's region, or of its largest country, for figures that name none.
pub(super) fn by_language(language: &str) -> &'static str {
    if let Some(currency) = by_region(language) {
        return currency;
    }
    match language.split('-').next().unwrap_or_default() {
        "de" | "fr" | "it" | "nl" | "es" | "pt" | "fi" | "el" => "EUR",
        "pl" => "PLN",
        "sv" => "SEK",
        "da" => "DKK",
        "no" | "nb" | "nn" => "NOK",
        "tr" => "TRY",
        "ru" => "RUB",
        "ja" => "JPY",
        "zh" => "CNY",
        "ko" => "KRW",
        "cs" => "CZK",
        "hu" => "HUF",
        "ro" => "RON",
        "uk" => "UAH",
        "he" => "ILS",
        "hi" => "INR",
        "th" => "THB",
        "vi" => "VND",
        "id" => "IDR",
        _ => "USD",
    }
}

/// The currency of the country in a language's tag, such as that of `fr-CA`.
fn by_region(language: &str) -> Option<&'static str> {
    let (_, region) = language.split_once('-')?;
    Some(match region.to_uppercase().as_str() {
        "US" | "EC" | "SV" => "USD",
        "CA" => "CAD",
        "GB" => "GBP",
        "AU" => "AUD",
        "NZ" => "NZD",
        "SG" => "SGD",
        "HK" => "HKD",
        "TW" => "TWD",
        "CH" => "CHF",
        "IN" => "INR",
        "ZA" => "ZAR",
        "BR" => "BRL",
        "MX" => "MXN",
        "CL" => "CLP",
        "CO" => "COP",
        "AR" => "ARS",
        "UY" => "UYU",
        "PE" => "PEN",
        "SA" => "SAR",
        "AE" => "AED",
        "EG" => "EGP",
        _ => return None,
    })
}

/// What stands beside yen in Chinese, where `¥` is else yuan.
const YEN: &[&str] = &["日元", "日圆", "円", "jpy"];

/// Whose dollars or pesos a mere `$` stands for, and by what; and whose `¥`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dollar {
    /// ISO 4217 code.
    pub(crate) currency: &'static str,
    /// By what it was found; nothing where it is the usual one, and named or guessed.
    pub(crate) grounds: Option<String>,
    /// Whether nothing tells it, so that it has to be said once for all of a table.
    pub(crate) is_guess: bool,
    /// ISO 4217 code of `¥`.
    yen: &'static str,
}

/// Countries whose money has the sign `$`, by its code, their names and those of their parts.
const COUNTRIES: &[(&str, &str)] = &[
    (
        "CAD",
        "(cad|canada|canadian|canadien|canadienne|québec|quebec|ontario|alberta|manitoba|saskatchewan|british columbia|toronto|vancouver|calgary|ottawa|montréal|.ca|.gc.ca|rrsp|personal support worker",
    ),
    (
        "AUD",
        "aud|australia|australian|nsw|queensland|new south wales|.com.au|.gov.au|.edu.au|sydney|melbourne|brisbane|tafe|ahpra|certificate iii|certificate iv|cert iii|cert iv|fifo|superannuation|+ super",
    ),
    ("NZD", "nzd|new zealand|aotearoa|auckland|.co.nz|.govt.nz"),
    ("SGD", "sgd|singapore|singapur|singapour|.com.sg|.gov.sg"),
    ("HKD", "hkd|hong kong"),
    ("TWD", "twd|taiwan|台灣|臺灣"),
    ("MXN", "mxn|méxico|mexico|cdmx|mexicano|mexicana|pesos mexicanos"),
    ("CLP", "clp|chile|chilenos|chileno"),
    ("COP", "(cop|colombia|colombiano|colombianos"),
    ("ARS", "(ars|argentina|argentino|argentinos"),
    ("UYU", "uyu|uruguay"),
    (
        "USD",
        "usd|usa|united states|new mexico|america|american|u.s.|bls|bureau of labor statistics|o*net|401(k)|estados unidos|ee. uu.|états-unis",
    ),
];

impl Dollar {
    /// By the region of the language's tag, by the one country that a text names, by the language.
    pub(crate) fn of(text: &str, language: &str) -> Self {
        let lower = text.to_lowercase();
        let is_yuan = language.starts_with("zh") && !YEN.iter().any(|word| lower.contains(word));
        let yen = if is_yuan { "CNY" } else { "JPY" };
        let dollar = |currency, grounds| Self { currency, grounds, is_guess: false, yen };
        if let Some(currency) =
            by_region(language).filter(|code| Shared::Dollar.currencies().contains(code))
        {
            return dollar(currency, Some(format!("by the language “{language}”")));
        }
        let names = |word: &&str| {
            lower.match_indices(*word).any(|(at, _)| {
                let is_letter =
                    |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_alphabetic());
                // `.com.au` stands behind a name.
                (word.starts_with('.') || !is_letter(lower[..at].chars().next_back()))
                    && !is_letter(lower[at + word.len()..].chars().next())
            })
        };
        let named: Vec<(&'static str, &str)> = COUNTRIES
            .iter()
            .filter_map(|&(code, words)| Some((code, words.split('|').find(names)?)))
            .collect();
        let is_english = language.starts_with("en");
        if let [(currency, word)] = named.as_slice() {
            let is_usual = is_english && *currency == "USD";
            return dollar(currency, (!is_usual).then(|| format!("as the text has “{word}”")));
        }
        // France has no dollars.
        if language.split('-').next() == Some("fr") {
            return dollar("CAD", Some("as the table is in French".into()));
        }
        Self { currency: "USD", grounds: None, is_guess: true, yen }
    }

    /// The currency that a cell names.
    pub(super) fn named(&self, pay: &money::Pay) -> Option<String> {
        match (pay.shared, &pay.currency) {
            (Some(Shared::Dollar), Some(own)) if own == "USD" => Some(self.currency.to_owned()),
            (Some(Shared::Peso), None) => {
                let is_peso = Shared::Peso.currencies().contains(&self.currency);
                is_peso.then(|| self.currency.to_owned())
            }
            (_, Some(own)) if own == "JPY" => Some(self.yen.to_owned()),
            (_, own) => own.clone(),
        }
    }
}

/// The currency that most cells of a table name.
pub(super) fn usual_currency(table: &Table, dollar: &Dollar) -> Usual {
    let cells = table.rows.iter().flat_map(|row| row.lines.iter().flatten());
    Usual::of(cells.filter_map(|cell| dollar.named(&money::read(&cell.text)?)))
}

/// The currency that cells name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Usual {
    /// None of them names one.
    None,
    /// All name this one, or nearly all.
    One(String),
    /// Some name one, others another.
    Several,
}

impl Usual {
    /// By those that some cells name.
    pub(super) fn of(named: impl Iterator<Item = String>) -> Self {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for currency in named {
            *counts.entry(currency).or_default() += 1;
        }
        let all: usize = counts.values().sum();
        match counts.into_iter().max_by_key(|(_, count)| *count) {
            None => Self::None,
            Some((currency, count)) if count * 5 >= all * 4 => Self::One(currency),
            Some(_) => Self::Several,
        }
    }
}
