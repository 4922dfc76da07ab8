//! The words around sums of money, in several languages.

use std::borrow::Cow;

use rolefit_domain::pack::Period;

use super::currency::{currency_of_sign, currency_of_word};
use super::number::Piece;

/// What a word beside a figure means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hint {
    /// A currency by its name.
    Currency(&'static str),
    /// What one payment covers.
    Period(Period),
    /// The next figure is the median.
    Median,
    /// The figure is the least.
    From,
    /// The figure is the most; or, between two, joins them.
    UpTo,
    /// Joins two figures.
    Range,
    /// The next two figures are a range.
    Between,
    /// Joins two figures of such a range.
    And,
    /// There is more after the figure.
    More,
    /// The upper end is beyond the survey's.
    Coded,
    /// Crowns of a country that the word does not tell.
    Crown,
    /// Pesos of a country that the word does not tell.
    Peso,
    /// Says nothing of its own.
    Filler,
}

/// Whether a word between these pieces is what is paid by: after `/`, `per` or `a`, and before no sum.
pub(crate) fn names_a_unit(before: Option<&Piece>, next: Option<&Piece>) -> bool {
    let is_sum = match next {
        Some(Piece::Figure { .. }) => true,
        Some(Piece::Sign(sign)) => currency_of_sign("", *sign).is_some(),
        Some(Piece::Word(_)) | None => false,
    };
    !is_sum
        && match before {
            Some(Piece::Sign(sign)) => *sign == '/',
            Some(Piece::Word(word)) => {
                ["per", "pro", "por", "par", "je", "a", "an", "each", "every"]
                    .contains(&word.to_lowercase().as_str())
            }
            Some(Piece::Figure { .. }) | None => false,
        }
}

/// Whether a text says what the pay is not, or leaves it to be reckoned.
pub(crate) fn is_unsaid(text: &str) -> bool {
    let is_no = |word: &str| {
        ["not", "nicht", "kein", "keine", "non", "pas", "x", "×", "*"]
            .contains(&word.to_lowercase().as_str())
    };
    text.split_whitespace().any(is_no)
}

/// What a word means beside so many figures, and before the piece that follows it.
pub(crate) fn hint(word: &str, next: Option<&Piece>, figures: usize) -> Option<Hint> {
    let lower = word.to_lowercase();
    let has = |words: &str| words.split('|').any(|one| one == lower);
    // `R 450,000`, and `Fr. 95'000`.
    if word == "R" && matches!(next, Some(Piece::Figure { .. } | Piece::Sign(' '))) {
        return Some(Hint::Currency("ZAR"));
    }
    if let Some(code) = currency_of_word(&lower) {
        return Some(Hint::Currency(code));
    }
    if has("kr|kronor|kroner") {
        return Some(Hint::Crown);
    }
    if has("peso|pesos") {
        return Some(Hint::Peso);
    }
    if let Some(period) = period(&lower) {
        return Some(Hint::Period(period));
    }
    if has("median|mediana|médiane|medianwert|الوسيط|中位数|中央値") {
        return Some(Hint::Median);
    }
    if has(
        "від|từ|mulai|από|from|starting|minimum|min|least|over|above|ab|mindestens|desde|partir|dès|da|vanaf|od|от|ابتداءً|من|以上",
    ) {
        return Some(if figures == 0 { Hint::From } else { Hint::More });
    }
    if has(
        "up|upto|maximum|max|under|below|less|weniger|menos|moins|meno|minder|until|bis|hasta|höchstens|jusqu'à|jusqu’à|fino|até|tot|do|до|حتى",
    ) {
        return Some(match (figures, lower.as_str()) {
            // `and up`, behind a figure.
            (1.., "up") => Hint::More,
            _ => Hint::UpTo,
        });
    }
    // `plus de 30 000`; in `30,000 plus tips` the tips are no figure.
    if let ("plus", Some(Piece::Word(next))) = (lower.as_str(), next) {
        let is_more = ["de", "que", "d'"].contains(&next.as_str());
        return is_more.then_some(if figures == 0 { Hint::From } else { Hint::More });
    }
    if has("more|mehr|más|mais|plus|higher|أكثر|upwards|onwards|altro") {
        return Some(Hint::More);
    }
    if has("से|đến|hingga|sampai|έως|to|through|til|till|y|a|à|e|och|og|bis|ate|إلى") && figures > 0
    {
        return Some(Hint::Range);
    }
    if has("beyond|höchsten|allá|فوق") {
        return Some(Hint::Coded);
    }
    if has("between|zwischen|entre|tra|fra|tussen|mellan|między|между|بين") {
        return Some(Hint::Between);
    }
    if has("and|und|et|en|och|og|и|و") {
        return Some(Hint::And);
    }
    let fills = "a|an|per|the|of|to|and|or|at|in|pro|je|im|den|der|die|und|oder|de|del|la|el|al|o|par|le|les|et|ou|\
                 por|do|da|um|il|all'|all|l'|l'an|every|each|range|ranges|ranging|von|über|und|y|\
                 más|than|als|p|pa|usa|на|pr|pe|τον|την|το|प्रति|в|за|w|za|på|في|أو|ما|about_";
    has(fills).then_some(Hint::Filler)
}

/// Whether a word beside a figure says what all sums of a row are, such as `gross`: nothing that changes it.
pub(crate) fn is_of_label(word: &str) -> bool {
    const WORDS: &str = "~|gross|net|brutto|netto|bruto|neto|brut|bruts|nets|lordo|lordi|lorda|netti|netta|líquido|líquidos|brutos|\
                         base|basic|ote|ctc|fte|gross/year|brüt|bruttó|nettó|hrubá|hrubého|čistého|гросс|брутто|нетто|税前|税后|\
                         額面|手取り|세전|세후|إجمالي|صافي|ברוטו|נטו|median|average|avg|tips|bonus|commission|super|equity|+";
    WORDS.split('|').any(|one| one == word.to_lowercase())
}

/// What one payment covers, by a word in lower case.
pub(crate) fn period(word: &str) -> Option<Period> {
    let has = |words: &str| {
        words.split('|').any(|one| match one.strip_suffix('*') {
            Some(start) => word.starts_with(start),
            None => one == word,
        })
    };
    if has(
        "năm|tahun|έτος|χρόνο|ετήσιος|ετήσια|ετήσιο|वार्षिक|सालाना|वर्ष|ctc|év|éves|anual|roku|ročně|річна|рік|year|years|yearly|yr|yrs|annual|annually|annum|pa|py|jahr|jährlich|jahres*|año|años|anual|anuales|anualmente|an|annuel|annuelle|annuels|brut/an|ano|ao-ano|anno|annuo|annui|annua|jaar|jaarlijks|år|årlig|årligen|rok|rocznie|roczne|roczny|roczna|roční|lata|річний|річно|वार्षिक|שנתית|годовой|годовая|anuální|ปี|година|годишно|godišnje|rok*|год|года|year*|سنة|سنوي|سنويا|سنويًا|السنة|年|年収|年薪|年俸|연|연봉|pa|ral|yıl|yıllık|vuosi|vuodessa|לשנה|שנה|שנתי",
    ) && word != "an"
    {
        return Some(Period::Year);
    }
    if has(
        "mt|mtl|tháng|bulan|μήνα|μηνιαίος|μηνιαία|μηνιαίο|μηνιαίως|μην|मासिक|माह|महीना|havi|hó|lunar|lună|měsíc|měsíčně|měsíční|місяць|月額|月収|månedsløn|månedslønn|kuukausipalkka|month|months|monthly|mo|mth|pm|monat|monatlich|monats*|mes|mensual|mensuales|mois|mensuel|mensuelle|mês|mensal|mese|mensile|maand|maandelijks|måned|månad|månadslön|miesiąc|miesięcznie|mies|miesięczne|miesięczny|miesięczna|miesięcznych|měs|měsíčních|міс|місяця|месячная|месячный|ежемесячно|เดือน|месец|месечно|mjesec|mjesečno|mjesečna|mesec|mesečno|havonta|lunii|lunară|شهرية|الشهرية|الشهري|месяц|мес|شهر|شهري|شهريا|شهريًا|الشهر|月|月薪|月給|월|월급|ay|aylık|mån|mnd|måneden|månaden|mtl|kk|kuukausi|kuukaudessa|לחודש|חודש|חודשי",
    ) {
        return Some(Period::Month);
    }
    if has(
        "周|minggu|tuần|εβδομάδα|week|weeks|weekly|wk|pw|woche|wöchentlich|wochen*|semana|semanal|semaine|hebdomadaire|settimana|weekly*|tydzień|أسبوع|الأسبوع|周薪",
    ) {
        return Some(Period::Week);
    }
    if has(
        "天|日|ngày|hari|ημέρα|दैनिक|denně|napi|zi|päivä|tjm|den|день|денна|วัน|dan|dnevno|day|days|daily|diem|pd|dygn|tag|täglich|tages*|día|diario|jour|journalier|dia|diário|giorno|dag|dzień|يوم|اليوم|日給",
    ) {
        return Some(Period::Day);
    }
    if has(
        "小时|giờ|jam|ώρα|घंटा|घंटे|óra|óránként|oră|hodinu|година|hod|hodina|hodinová|год|часов|почасовая|ชั่วโมง|hour|hours|hourly|hr|hrs|h|ph|stunde|stunden|std|stündlich|stunden*|hora|horas|oraria|orario|horaria|horario|heure|heures|horaire|ora|ore|uur|time|timme|timlön|godz|godzina|godzinę|час|ساعة|الساعة|時給|시급|saat|tim|timmen|tunti|tunnissa|לשעה|שעה|שעתי",
    ) {
        return Some(Period::Hour);
    }
    None
}

/// `p/m` and `p.m.` as one word.
pub(super) fn short_periods(text: &str) -> Cow<'_, str> {
    const SHORT: [(&str, &str); 11] = [
        ("p/m", " pm "),
        ("p/w", " pw "),
        ("p/d", " pd "),
        ("p/h", " ph "),
        ("p/u", " ph "),
        ("p/j", " pa "),
        ("p/a", " pa "),
        ("p.m.", " pm "),
        ("p.a.", " pa "),
        ("p.j.", " pa "),
        ("/u", " ph "),
    ];
    let is_end = |end: &str| !end.starts_with(char::is_alphanumeric);
    let found = SHORT.iter().find_map(|(short, word)| {
        let (before, after) = text.split_once(short)?;
        let is_own = !before.ends_with(char::is_alphabetic) && is_end(after);
        is_own.then(|| [before, word, after].concat())
    });
    found.map_or(Cow::Borrowed(text), Cow::Owned)
}
