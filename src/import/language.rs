//! The language of a table's words.

/// Words that say nothing of a job but much of the language, a line a language.
const COMMON: &[(&str, &str)] = &[
    (
        "en",
        "the and of to in for with on or is are from by as at yes no high low salary years year role per",
    ),
    (
        "de",
        "und der die das für mit von den im zu oder ist auf ein eine bei ja nein nicht meist sehr hoch pro jahr jahre bis brutto ca",
    ),
    ("es", "de la el en los las con para del un una por más al año sueldo alta alto sí hasta"),
    ("fr", "de la le et les des en du pour avec un une dans ou au aux par oui non très élevé à"),
    ("it", "di il la le per con del della dei un una in gli alto alta sì anni"),
    (
        "pt",
        "de em para com do da dos das um uma ou não sim às vezes salário área código alto alta ao ano mês",
    ),
    ("nl", "de het en van een voor met in op te of aan zijn ja nee hoog per jaar maand bruto bij"),
    (
        "sv",
        "och att en ett för med på av till eller är ja nej hög lön utbildning månad kr år aspekt jobb",
    ),
    (
        "no",
        "og ikke for med på av til eller er ja nei høy lønn utdanning måned mnd kr år jobb stilling",
    ),
    ("da", "og ikke for med på af til eller er ja nej høj løn uddannelse måned kr år job stilling"),
    ("pl", "na do oraz lub dla się od jest tak nie wysoki wysoka praca"),
    ("tr", "ve bir için ile veya olarak da de evet hayır yüksek"),
];

/// The language of a text, by its script and by its most common words; English when nothing tells it.
pub(crate) fn find(text: &str) -> (&'static str, bool) {
    let count =
        |from: char, to: char| text.chars().filter(|sign| (from..=to).contains(sign)).count();
    let letters = text.chars().filter(|sign| sign.is_alphabetic()).count().max(1);
    let scripts = [
        ("ja", count('\u{3040}', '\u{30ff}')),
        ("ko", count('\u{ac00}', '\u{d7a3}')),
        ("zh", count('\u{4e00}', '\u{9fff}')),
        ("ar", count('\u{600}', '\u{6ff}')),
        ("he", count('\u{590}', '\u{5ff}')),
        ("ru", count('\u{400}', '\u{4ff}')),
        ("el", count('\u{370}', '\u{3ff}')),
        ("hi", count('\u{900}', '\u{97f}')),
        ("th", count('\u{e00}', '\u{e7f}')),
    ];
    for (language, count) in scripts {
        let least = if language == "ja" { letters / 20 } else { letters / 3 };
        if count > least.max(1) {
            return (language, true);
        }
    }
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|sign: char| !sign.is_alphabetic()).collect();
    let score = |common: &str| {
        words.iter().filter(|word| common.split(' ').any(|one| one == **word)).count()
    };
    let signs = |language: &str| match language {
        "de" => text.matches(['ä', 'ö', 'ü', 'ß']).count(),
        "es" => text.matches(['ñ', 'ó', 'í']).count(),
        "fr" => text.matches(['è', 'ê', 'ç', 'œ', 'é']).count(),
        "pt" => text.matches(['ã', 'õ', 'ç']).count(),
        "pl" => text.matches(['ł', 'ż', 'ę', 'ś', 'ą']).count() * 2,
        "sv" => text.matches(['å', 'ö', 'ä']).count().min(text.matches('å').count() * 4),
        "no" | "da" => text.matches(['ø', 'æ', 'å']).count(),
        "tr" => text.matches(['ğ', 'ş', 'ı']).count() * 2,
        _ => 0,
    };
    let mut scores: Vec<(usize, &'static str)> = COMMON
        .iter()
        .map(|&(language, common)| (score(common) + signs(language).min(10), language))
        .collect();
    scores.sort_by_key(|&(score, _)| core::cmp::Reverse(score));
    match scores.as_slice() {
        [(first, language), (second, _), ..] if *first >= 3 && *first > *second => (language, true),
        _ => ("en", false),
    }
}
