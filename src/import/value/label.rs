//! What the label of a row says of the sums under it.

use rolefit_domain::pack::Period;

use super::currency::{currency_of_sign, currency_of_word, is_code};
use super::money_words::{Hint, hint, period};
use super::number::{Piece, is_letter, pieces};
use super::percent;
use crate::words::{Word, plain};

/// The currency that a text names.
pub(crate) fn currency(text: &str) -> Option<String> {
    let pieces = pieces(text);
    pieces.iter().enumerate().find_map(|(index, piece)| match piece {
        Piece::Word(word) if is_code(&word.to_uppercase()) => Some(word.to_uppercase()),
        Piece::Word(word) => match hint(word, None, 0) {
            Some(Hint::Currency(code)) if word.len() > 2 || word == "Rs" => Some(code.into()),
            _ => None,
        },
        Piece::Sign(sign) => {
            let before = index.checked_sub(1).and_then(|before| pieces.get(before));
            let before = if let Some(Piece::Word(word)) = before { word.as_str() } else { "" };
            currency_of_sign(before.trim_start_matches('k'), *sign).map(str::to_owned)
        }
        Piece::Figure { .. } => None,
    })
}

/// The unit in the brackets of a label, such as `USD/year` of `Pay (USD/year)`.
pub(crate) fn unit(label: &str) -> Option<&str> {
    let (_, rest) = label.rsplit_once(['(', '（'])?;
    let (inner, _) = rest.split_once([')', '）'])?;
    unit_words(inner).filter(|&count| count > 0).map(|_| inner)
}

/// Words that say in a label that its figures are shares of a hundred.
const IN_PERCENT: [&str; 9] = [
    "percent",
    "percentage",
    "pct",
    "prozent",
    "procent",
    "pourcentage",
    "porcentaje",
    "percentuale",
    "porcentagem",
];

/// Whether bare figures under a label are shares of a hundred: it has a percent sign behind no figure.
pub(crate) fn is_in_percent(label: &str) -> bool {
    let pieces = pieces(label);
    pieces.iter().enumerate().any(|(index, piece)| match piece {
        Piece::Sign('%') => {
            let before = index.checked_sub(1).and_then(|before| pieces.get(before));
            !matches!(before, Some(Piece::Figure { .. }))
        }
        Piece::Word(_) if matches!(pieces.get(index + 1), Some(Piece::Figure { .. })) => false,
        Piece::Word(word) => IN_PERCENT.contains(&word.to_lowercase().as_str()),
        Piece::Figure { .. } | Piece::Sign(_) => false,
    })
}

/// How many words and signs of a text name units, where all of it does, as in `USD/yr`, `thousands`,
/// `% 2022–32` or, with none of them, `1–5`.
pub(crate) fn unit_words(text: &str) -> Option<usize> {
    if text.chars().count() > 40 {
        return None;
    }
    let span = percent::span(text).map(|(span, _)| span);
    let text = span.map_or_else(|| text.to_owned(), |span| text.replacen(&span, "", 1));
    let mut count = 0;
    let mut figures = 0;
    for piece in pieces(&text) {
        match piece {
            Piece::Figure { is_year: true, .. } => {}
            Piece::Figure { .. } => figures += 1,
            Piece::Sign('%') => count += 1,
            Piece::Sign(sign) if currency_of_sign("", sign).is_some() => count += 1,
            Piece::Sign(sign) if "/-–.,#()[]·*'’".contains(sign) => {}
            Piece::Sign(_) => return None,
            Piece::Word(word) => {
                let lower = word.to_lowercase();
                let is_one_of = |words: &str| words.split('|').any(|one| one == lower);
                let is_unit = is_code(&word.to_uppercase())
                    || currency_of_word(&lower).is_some()
                    || by_words(&lower).is_some()
                    || is_one_of("kr|kronor|kroner")
                    || percent::WORDS.contains(&lower.as_str())
                    || is_one_of(UNITS);
                count += usize::from(is_unit);
                if !is_unit && !is_one_of(FILLERS) {
                    return None;
                }
            }
        }
    }
    // `4–5 years` is a value, `1–5` may be a scale.
    match (figures, count) {
        (0, _) | (2, 0) => Some(count),
        (_, _) => None,
    }
}

/// Units that are no currency and no period of pay.
const UNITS: &str = "k|thousand|thousands|tsd|tausend|miles|milliers|migliaia|milhares|mio|million|millions|hundred|hundreds|\
                     min|mins|minutes|minuten|minutos|km|kg|cm|ects|points|punkte|puntos|jahre|jahren|monate|wochen|tage|stunden|\
                     años|meses|semanas|días|ans|années|semaines|jours|anni|mesi|giorni|anos|dias|jaren|uren|maanden|tage|år|vuotta|weken|dagen|\
                     miesiące|lata|лет|месяцев|дней|часов|people|persons|workers|headcount";

/// Words that may stand beside units, or in their place.
const FILLERS: &str = "aantal|anzahl|número|numero|nombre|antal|antall|liczba|počet|кол-во|количество|число|per|a|an|of|in|the|to|and|or|pro|je|por|par|im|al|all|gross|net|brutto|netto|bruto|neto|brut|lordo|base|number|\
                       count|score|rating|scale|index|level|text|words|list|yes|no|y|n|ja|nein|stars|avg|average|median|mean|usa|uk|καθαρά|μικτά|प्रति";

/// Words of labels for ten and for a hundred thousands.
const LARGE: [(&str, f64); 2] =
    [("万元|萬元|万円|만원|(万)|(萬)|（万）|（萬）", 1e4), ("lakh|lpa)|inlpa|lacs)|लाख", 1e5)];

/// What a label says that figures below 1 000 are to be multiplied by, as in `Salary (k€)`.
pub(crate) fn scale_of_label(label: &str) -> f64 {
    let label = label.to_lowercase().replace(' ', "");
    let large = LARGE.iter().find(|(words, _)| words.split('|').any(|word| label.contains(word)));
    if let Some((_, scale)) = large {
        return *scale;
    }
    let words = [
        "k€", "k$", "k£", "€k", "$k", "£k", "(k)", "[k]", "kusd", "keur", "kgbp", "kchf", "usdk",
        "eurk", "thousand", "tsd", "tausend", "t€", "'000", "000s", ",000", "$000", "£000", "€000",
        "(000)", "ink)", "enmiles", "tys.", "тыс",
    ];
    if words.iter().any(|word| label.contains(word)) { 1_000.0 } else { 1.0 }
}

/// Whether a label speaks of what is paid for something else than work, such as an examination.
pub(crate) fn is_fee(label: &str) -> bool {
    const WORDS: &str = "fee|fees|cost|costs|tuition|difference|gap|unterschied|différence|diferencia|kosten|gebühr|sınav|kurs|başvuru|kayıt|eğitim|受験料|opłata|вартість";
    plain(label).split(' ').any(|word| WORDS.split('|').any(|one| one == word))
}

/// Whether a label speaks of a step of pay, whose figures are no sums unless they name a currency.
pub(crate) fn is_grade(label: &str) -> bool {
    const WORDS: &str = "grade|grades|band|level|step|class|group|spine|třída|stufe|gruppe|gehaltsstufe|entgeltgruppe|\
                         lohnklasse|besoldungsgruppe|nivel|escalón|échelon|livello|grupa|poziom|разряд|級";
    plain(label).split(' ').any(|word| WORDS.split('|').any(|one| one == word))
}

/// Labels of sums that tell how much is paid to the least, to most or to the best paid.
pub(crate) const POINTS: &str = "10%|25%|50%|75%|90%|10th|25th|50th|75th|90th|p10|p25|p50|p75|p90|bottom 10%|top 10%|median|mean|\
                                 average|avg|min|minimum|max|maximum|low|high|lowest|highest|range|typical range|entry|\
                                 entry level|entry-level|starting|start|junior|mid|mid level|mid-level|mid career|mid-career|\
                                 senior|senior level|júnior|pleno|sênior|sénior|trainee|jr|sr|berufseinsteiger|experienced|top|einstieg|durchschnitt|débutant|confirmé|inicial|medio|mediana";

/// What one payment covers, by a label: by its unit in brackets first.
pub(crate) fn period_of_label(whole: &str) -> Option<Period> {
    let label = plain(whole);
    // The columns of the wage survey start with the period's letter.
    let surveyed = |start: &str| {
        label
            .strip_prefix(start)
            .is_some_and(|rest| rest.starts_with(['m', 'p']) && Word::Pay.is(&label))
    };
    if surveyed("a ") {
        return Some(Period::Year);
    }
    if surveyed("h ") {
        return Some(Period::Hour);
    }
    by_words(&unit(whole).unwrap_or_default().to_lowercase()).or_else(|| by_words(&label))
}

/// What one payment covers, by words in lower case; `after 4 years` says when, not for what.
fn by_words(text: &str) -> Option<Period> {
    let text = &text.replace("p. a.", "pa").replace("p.a.", "pa").replace("p.m.", "pm");
    let mut before = "";
    // In English it is none of an hour: `full-time salary`.
    let is_hour =
        |word: &str, before: &str| word != "time" || ["per", "pr", "i", "kr"].contains(&before);
    for word in text
        .split(|sign: char| !is_letter(sign) && !sign.is_numeric())
        .filter(|word| !word.is_empty())
    {
        let is_counted = before.chars().all(char::is_numeric) && !before.is_empty();
        if let Some(period) = period(word).filter(|_| !is_counted && is_hour(word, before)) {
            return Some(period);
        }
        before = word;
    }
    // Other scripts put no blanks between words.
    COMPOUNDS
        .iter()
        .find(|(words, _)| words.split('|').any(|one| text.contains(one)))
        .map(|(_, period)| *period)
}

/// Parts of words that say what pay covers.
const COMPOUNDS: [(&str, Period); 4] = [
    (
        "年収|年俸|年薪|年額|年收入|年工资|연봉|jaarloon|jaarsalaris|årslön|årslønn|årsløn",
        Period::Year,
    ),
    (
        "月収|月給|月薪|月額|月收入|月工资|월급|maandloon|maandsalaris|månadslön|månedslønn|månedsløn",
        Period::Month,
    ),
    ("日給|日薪|일급|dagtarief|dagloon|tagessatz", Period::Day),
    ("時給|时薪|時薪|시급|uurloon|uurtarief|timlön|timelønn|timeløn", Period::Hour),
];

/// Whether a label says that the sums under it are paid by something else than a time.
pub(crate) fn is_by_the_piece(label: &str) -> bool {
    let plain = crate::words::plain(label);
    let words: Vec<&str> = plain.split(|sign: char| !sign.is_alphabetic()).collect();
    let others = ["annum", "cent", "capita", "person", "role", "job", "level", "the", "country"];
    words.windows(2).any(|pair| {
        ["per", "pro", "por", "par"].contains(&pair[0])
            && !pair[1].is_empty()
            && period(pair[1]).is_none()
            && pair[1] != "an"
            && !others.contains(&pair[1])
    })
}
