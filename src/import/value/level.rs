//! Levels: words that everybody puts in the same order.

use super::frequencies::FREQUENCIES;
use super::pictures;
use super::scales::SCALES;

/// The levels of cells, in rising order and in their own words, when all are words of one scale; at
/// least two, with the other answer where all say yes, or no, in the table's language.
pub(crate) fn levels(cells: &[&str], language: &str) -> Option<Vec<String>> {
    if cells.len() < 2 {
        return None;
    }
    if cells.iter().all(|cell| is_same(cell, cells[0])) {
        return stars(cells).or_else(|| answers(cells[0], language));
    }
    stars(cells).or_else(|| {
        let plain: Vec<String> = cells.iter().map(|cell| plain(cell)).collect();
        SCALES.iter().chain(FREQUENCIES).find_map(|scale| {
            let mut found: Vec<(usize, String)> = Vec::new();
            for (&cell, plain) in cells.iter().zip(&plain) {
                let step = step(scale, plain)?;
                match found.iter().find(|(at, _)| *at == step) {
                    // Two words for one step are not one level.
                    Some((_, word)) if !is_same(word, cell) => return None,
                    Some(_) => {}
                    None => found.push((step, cell.to_owned())),
                }
            }
            if found.len() < 2 {
                return None;
            }
            found.sort_by_key(|(at, _)| *at);
            Some(found.into_iter().map(|(_, word)| word).collect())
        })
    })
}

fn step(scale: &[&str], plain: &str) -> Option<usize> {
    scale.iter().position(|step| step.split('|').any(|word| word == plain))
}

/// Whether two cells name one level: in capitals or not, with or without the signs of short vowels, in
/// either gender where Arabic has two.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    one == other || plain(one) == plain(other)
}

/// A word to look up: lower case, and Arabic without what is written or left out at will.
fn plain(word: &str) -> String {
    // `🔴 High` is high.
    let bare = word.trim_start_matches(pictures::is_one).trim_start();
    let word = if bare.is_empty() { word } else { bare };
    let lower =
        word.trim().trim_end_matches(['.', '!', '\u{fe0f}']).to_lowercase().replace('’', "'");
    // `Low–Medium`, `Low / Medium`.
    let lower = if lower.len() > 3 {
        lower.replace(" – ", "-").replace(" / ", "-").replace(['–', '/'], "-")
    } else {
        lower
    };
    if !lower.chars().any(|sign| ('\u{621}'..='\u{64a}').contains(&sign)) {
        return lower;
    }
    let letters = lower.chars().filter_map(|sign| match sign {
        // Signs of short vowels, and what draws a word out.
        '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' => None,
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        'ى' | 'ی' => Some('ي'),
        sign => Some(sign),
    });
    let letters: String = letters.collect();
    let words = letters.split_whitespace().map(|word| match word {
        "عالي" | "عالية" => "عال",
        "متدني" | "متدنية" => "متدن",
        word => word.strip_suffix('ة').unwrap_or(word),
    });
    words.collect::<Vec<_>>().join(" ")
}

/// No and yes, by the languages whose words they are; the empty ones are signs.
const ANSWERS: [(&str, &str, &str); 39] = [
    ("en", "no", "yes"),
    ("de", "nein", "ja"),
    ("nl", "nee", "ja"),
    ("sv", "nej", "ja"),
    ("da", "nej", "ja"),
    ("no", "nei", "ja"),
    ("es", "no", "sí"),
    ("it", "no", "sì"),
    ("fr", "non", "oui"),
    ("pt", "não", "sim"),
    ("pl", "nie", "tak"),
    ("tr", "hayır", "evet"),
    ("ru", "нет", "да"),
    ("uk", "ні", "так"),
    ("cs", "ne", "ano"),
    ("hu", "nem", "igen"),
    ("ro", "nu", "da"),
    ("fi", "ei", "kyllä"),
    ("el", "όχι", "ναι"),
    ("vi", "không", "có"),
    ("id", "tidak", "ya"),
    ("zh", "否", "是"),
    ("zh", "无", "有"),
    ("zh", "無", "有"),
    ("ja", "なし", "あり"),
    ("ja", "いいえ", "はい"),
    ("ko", "아니오", "예"),
    ("ko", "없음", "있음"),
    ("hi", "नहीं", "हाँ"),
    ("ar", "لا", "نعم"),
    ("he", "לא", "כן"),
    ("", "✗", "✓"),
    ("", "✖", "✔"),
    ("", "❌", "✅"),
    ("", "☐", "☑"),
    ("", "✗", "+"),
    ("", "unchecked", "checked"),
    ("", "false", "true"),
    ("", "n", "y"),
];

/// The two answers of which all cells say the one; no other scale has ends that everybody knows.
fn answers(cell: &str, language: &str) -> Option<Vec<String>> {
    let said = plain(cell);
    let language = language.split('-').next().unwrap_or_default();
    let is_one =
        |(_, no, yes): &&(&str, &str, &str)| [no, yes].iter().any(|one| plain(one) == said);
    let own = ANSWERS.iter().filter(is_one).find(|(of, ..)| *of == language);
    let (_, no, yes) = own.or_else(|| ANSWERS.iter().find(is_one))?;
    let is_upper = cell.chars().next().is_some_and(char::is_uppercase);
    let written = |word: &str| {
        if plain(word) == said {
            return cell.to_owned();
        }
        let mut signs = word.chars();
        match signs.next().filter(|_| is_upper) {
            Some(first) => first.to_uppercase().chain(signs).collect(),
            None => word.to_owned(),
        }
    };
    Some(vec![written(no), written(yes)])
}

/// Signs of which more are better, or worse.
const FULL: &str = "★⭐🌟●■◆♥❤👍💰🔥✅✔✓$€+";

/// `★★★☆☆`, and `3/5`: marks of one length or out of one number.
fn stars(cells: &[&str]) -> Option<Vec<String>> {
    // Any picture that stands alone in all cells, more or less often.
    let mut signs =
        cells.iter().flat_map(|cell| cell.chars()).filter(|sign| !" \u{fe0f}".contains(*sign));
    let first = signs.next()?;
    let own = (pictures::is_one(first) && signs.all(|sign| sign == first)).then_some(first);
    let marks = |cell: &str| {
        if let Some(own) = own {
            return Some(cell.matches(own).count());
        }
        let full = cell.chars().filter(|sign| FULL.contains(*sign)).count();
        let is_mark = |sign| FULL.contains(sign) || "☆○□◇♡ \u{fe0f}".contains(sign);
        let all = cell.chars().all(is_mark);
        (all && full > 0).then_some(full)
    };
    // In tenths.
    let graded = |cell: &str| {
        let (grade, most) = cell.split_once('/')?;
        let most: usize = most.trim().parse().ok()?;
        let (whole, tenths) = grade.trim().split_once(['.', ',']).unwrap_or((grade.trim(), "0"));
        let (whole, tenths): (usize, usize) = (whole.parse().ok()?, tenths.parse().ok()?);
        let is_sound = tenths < 10 && whole <= most && [5, 10].contains(&most);
        is_sound.then_some((most, whole * 10 + tenths))
    };
    let mut found: Vec<(usize, String)> = Vec::new();
    let mut out_of = None;
    for &cell in cells {
        let step = match (marks(cell), graded(cell)) {
            (Some(full), _) if out_of.is_none_or(|most| most == 0) => {
                out_of = Some(0);
                full
            }
            (None, Some((most, grade))) if out_of.is_none_or(|known| known == most) => {
                out_of = Some(most);
                grade
            }
            _ => return None,
        };
        if !found.iter().any(|(at, _)| *at == step) {
            found.push((step, cell.to_owned()));
        }
    }
    if found.len() < 2 {
        return None;
    }
    found.sort_by_key(|(at, _)| *at);
    let levels: Vec<String> = found.into_iter().map(|(_, word)| word).collect();
    (levels.len() <= 20).then_some(levels)
}
