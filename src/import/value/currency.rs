//! Currencies by their codes, signs and names, and what they are worth.

use rolefit_domain::pack::Period;

/// Currencies by their ISO 4217 codes.
const CODES: &str = "USD EUR GBP CHF CAD AUD NZD JPY CNY INR SEK NOK DKK PLN CZK HUF RON BGN BRL MXN ARS CLP COP \
                     PEN UYU ZAR AED SAR QAR KWD BHD OMR JOD EGP MAD TND ILS TRY RUB UAH KZT SGD HKD MYR THB IDR \
                     PHP VND KRW TWD NGN KES UGX TZS ETB GHS PKR BDT LKR NPR ISK";

/// Whether a word is the code of a currency.
pub(crate) fn is_code(word: &str) -> bool {
    word.len() == 3 && CODES.split(' ').any(|code| code == word)
}

/// A mark of the currencies of several countries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shared {
    /// `$`, of dollars and pesos.
    Dollar,
    /// `kr`, of crowns.
    Crown,
    /// `pesos`, which have the sign of the dollar.
    Peso,
}

impl Shared {
    /// The currencies that have it.
    pub(crate) fn currencies(self) -> &'static [&'static str] {
        match self {
            Self::Dollar => &[
                "USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "CLP", "COP", "ARS", "UYU",
            ],
            Self::Peso => &["MXN", "CLP", "COP", "ARS", "UYU"],
            Self::Crown => &["SEK", "NOK", "DKK", "ISK", "CZK"],
        }
    }
}

/// The currency of a sign, by what stands before it: `US$`, `C$`, `R$`.
pub(crate) fn currency_of_sign(before: &str, sign: char) -> Option<&'static str> {
    Some(match (sign, before) {
        ('$', "C" | "CA" | "CAD") => "CAD",
        ('$', "A" | "AU" | "AUD") => "AUD",
        ('$', "NZ") => "NZD",
        ('$', "S" | "SG") => "SGD",
        ('$', "HK") => "HKD",
        ('$', "R") => "BRL",
        ('$', "MX") => "MXN",
        ('$', "NT") => "TWD",
        ('$', _) => "USD",
        ('€', _) => "EUR",
        ('£', _) => "GBP",
        ('¥', "CN") => "CNY",
        ('¥', _) => "JPY",
        ('₹', _) => "INR",
        ('₩', _) => "KRW",
        ('₽', _) => "RUB",
        ('₺', _) => "TRY",
        ('₪', _) => "ILS",
        ('฿', _) => "THB",
        ('₫', _) => "VND",
        ('₱', _) => "PHP",
        ('₦', _) => "NGN",
        ('₴', _) => "UAH",
        ('₸', _) => "KZT",
        _ => return None,
    })
}

/// The currency of a word or mark, such as `euro` or `Rs`.
pub(crate) fn currency_of_word(word: &str) -> Option<&'static str> {
    let lower = word.to_lowercase();
    let named = CURRENCIES.iter().find(|(_, words)| words.split('|').any(|one| one == lower));
    named.map(|&(code, _)| code)
}

/// The currency of words that only one country counts its money by.
pub(crate) fn currency_of_scale(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let mut words = lower.split(|sign: char| !sign.is_alphabetic());
    words.find_map(|word| match word {
        "triệu" => Some("VND"),
        "juta" => Some("IDR"),
        "lakh" | "lakhs" | "lac" | "lacs" | "lpa" | "crore" | "crores" => Some("INR"),
        _ => None,
    })
}

/// About how many of a currency buy what a dollar does.
pub(crate) fn worth(currency: &str) -> Option<f64> {
    Some(match currency {
        "USD" | "EUR" | "GBP" | "CHF" | "CAD" | "AUD" | "NZD" | "SGD" => 1.0,
        "PLN" | "SAR" | "AED" | "QAR" | "ILS" | "RON" | "MYR" | "MAD" => 4.0,
        "BRL" | "CNY" | "HKD" => 6.0,
        "SEK" | "NOK" | "DKK" => 10.0,
        "MXN" | "ZAR" | "CZK" => 20.0,
        "TRY" | "TWD" | "THB" => 33.0,
        "INR" | "EGP" | "UAH" => 40.0,
        "RUB" => 80.0,
        "JPY" => 100.0,
        "HUF" => 300.0,
        "VND" | "IDR" => 7_000.0,
        "COP" => 1_500.0,
        "CLP" => 450.0,
        "PEN" => 2.0,
        "PKR" => 70.0,
        "KRW" => 1_000.0,
        "KES" | "PHP" => 60.0,
        _ => return None,
    })
}

/// What the figures alone say about what one payment covers: an hour below 250 dollars, a month from
/// 1 000, a year from 10 000; nothing between, and nothing where the currency's worth is not known.
pub(crate) fn period_by_size(sums: impl Iterator<Item = f64>, currency: &str) -> Option<Period> {
    match sums.fold(0.0, f64::max) / worth(currency)? {
        0.01..250.0 => Some(Period::Hour),
        // Where pay is lower it is told by the month.
        250.0..1_000.0 if worth(currency)? > 1.0 && !["SEK", "NOK", "DKK"].contains(&currency) => {
            Some(Period::Month)
        }
        1_000.0..10_000.0 => Some(Period::Month),
        10_000.0.. => Some(Period::Year),
        _ => None,
    }
}

/// Whether a word or sign may be a currency that is none of those known here.
pub(crate) fn is_foreign(word: &str) -> bool {
    let known = ["OTE", "CTC", "TTC", "FTE", "DOE", "AVG", "MAX", "MIN", "NET", "EST", "PRN"];
    let mut signs = word.chars();
    let is_sign = signs
        .next()
        .is_some_and(|sign| ('\u{20a0}'..='\u{20cf}').contains(&sign) || "৳؋﷼៛".contains(sign))
        && signs.next().is_none();
    let is_code = word.len() == 3 && word.bytes().all(|letter| letter.is_ascii_uppercase());
    is_sign || (is_code && !known.contains(&word))
}

/// Currencies by their names and marks.
const CURRENCIES: &[(&str, &str)] = &[
    ("USD", "dollar|dollars|usd|us|دولار"),
    ("EUR", "euro|euros|eur|euroa|eurot|eura|evro|евро|євро|ευρώ|يورو"),
    ("GBP", "pound|pounds|gbp|sterling"),
    ("CHF", "chf|sfr|fr|franken"),
    ("INR", "rs|inr|rupees|rupee|रुपये|रुपए|रु"),
    ("CNY", "rmb|元|人民币|yuan"),
    ("JPY", "yen|円|日本円"),
    ("KRW", "원|won"),
    ("PLN", "zł|pln|zl|złotych"),
    ("CZK", "kč|czk"),
    ("HUF", "ft|huf"),
    ("BRL", "reais|brl"),
    ("RUB", "руб|рублей|rub"),
    ("TRY", "tl|lira"),
    ("SAR", "ريال|sar"),
    ("AED", "درهم|aed|dhs"),
    ("EGP", "جنيه"),
    ("SEK", "sek"),
    ("NOK", "nok"),
    ("DKK", "dkk"),
    ("KES", "ksh|kshs|kes"),
    ("UGX", "ush|ugx"),
    ("TZS", "tsh|tzs"),
    ("NGN", "naira|ngn"),
    ("GHS", "cedi|cedis|ghs"),
    ("ZAR", "rand|zar"),
    ("MYR", "rm|myr|ringgit"),
    ("IDR", "rp|idr|rupiah"),
    ("UAH", "грн|гривень|uah"),
    ("KZT", "тенге|тг|kzt"),
    ("ILS", "nis|ils|שקל|שקלים|שח|ש״ח"),
    ("THB", "baht|บาท|thb"),
    ("RON", "lei|ron"),
    ("BGN", "лв|лева|bgn"),
    ("VND", "vnđ|vnd|đ|đồng"),
];
