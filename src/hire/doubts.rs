//! Hints on what was typed that may well be meant otherwise: nothing of it is left out.

use rolefit_domain::pack::resolve::wording::figure;

use crate::countries::is_code;
use crate::hint::Hint;
use crate::job::{Job, Remote};

/// Codes of ISO 4217.
const CURRENCIES: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD \
    CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL \
    HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD \
    MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR \
    SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES \
    VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

/// Ends of a range that are further apart than this many times are doubtful.
const WIDEST: f64 = 5.0;

/// What is doubtful in a job.
pub(crate) fn doubts(job: &Job) -> Vec<Hint> {
    let mut hints = Vec::new();
    let mut hint = |path: &str, word: &str, reason, instead| {
        hints.push(Hint { path: path.into(), word: word.into(), reason, instead });
    };
    if let Some(pay) = &job.pay {
        // What is read has three capital letters.
        if !CURRENCIES.contains(&pay.currency) {
            hint(
                "$.pay.currency",
                &pay.currency,
                "no currency has this code",
                "a code such as USD",
            );
        }
        if let (Some(low), Some(high)) = (pay.low, pay.high)
            && high > WIDEST * low
        {
            let ends = [figure(low).to_string(), figure(high).to_string()].join(" – ");
            let instead = "both ends of the same pay, for the same period";
            hint("$.pay.high", &ends, "the ends are more than five times apart", instead);
        }
    }
    let country = job.place.as_ref().and_then(|place| place.country.as_ref());
    let from = job.remote_from.iter().flatten().map(|country| ("$.remoteFrom", country));
    for (path, country) in
        country.map(|country| ("$.place.country", country)).into_iter().chain(from)
    {
        if !is_code(country) {
            let instead = "a code such as US or DE";
            hint(
                path,
                country,
                "countries are known for sure by their codes of two letters",
                instead,
            );
        }
    }
    if let (Some(by), Some(posted)) = (&job.apply_by, &job.posted)
        && by < posted
    {
        hint("$.applyBy", by, "lies before the day on which it is published", "a later day");
    }
    if let (Some(Remote::Fully), Some(days @ 1..)) = (job.remote, job.days_on_site) {
        let (reason, instead) =
            ("all of the work can be done from elsewhere", "no days, or “partly”");
        hint("$.daysOnSite", &days.to_string(), reason, instead);
    }
    if let (Some(name), Some(false) | None) = (&job.software_name, job.software) {
        let (reason, instead) = ("is named, though nobody said that it is used", "yes, or no name");
        hint("$.softwareName", name, reason, instead);
    }
    if let Some((years, text)) = job.experience.as_ref().and_then(|text| Some((years(text)?, text)))
        && !text.contains("of experience")
    {
        let reason = "years say little of how people do the work (.07 for years of experience)";
        hint("$.experience", years, reason, "what the person can do, “or equal experience”");
    }
    hints
}

/// A number of years in a text.
fn years(text: &str) -> Option<&str> {
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let number = text[start..].trim_start_matches(|c: char| c.is_ascii_digit());
    let unit = number.trim_start_matches(['+', '-', '–', ' ', '\u{a0}']);
    let unit = unit.trim_start_matches(|c: char| c.is_ascii_digit() || c.is_whitespace());
    let lower = unit.to_lowercase();
    let word = ["years", "year", "jahre", "jahr", "años", "año", "سنوات", "سنة"]
        .into_iter()
        .find(|word| lower.starts_with(word))?;
    let end = text.len() - unit.len() + word.len();
    text.get(start..end)
}
