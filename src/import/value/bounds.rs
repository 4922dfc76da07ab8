//! Words that say whether a figure is the least, the most, or about so much, in several languages.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::currency::currency_of_word;

/// The figure is the least.
const FROM: &str = "equal to or greater than|greater than or equal to|greater than|more than|in excess of|no less than|\
                    not less than|at least|upwards of|upward of|or greater|or above|or over|or more|and above|and over|\
                    and higher|and more|and up|minimum of|minimum|min.|above|over|starting at|starts at|north of|\
                     minimálně|nejméně|mind.|minst|vähintään|alkaen|fra|peste|cel puțin|trên|ít nhất|από|τουλάχιστον|\
                     minimal|lebih dari|החל מ|יותר מ|мінімум|понад|не менше|най-малко|над|\
                    mindestens|mehr als|über|aufwärts|und mehr|oder mehr|\
                    au moins|supérieur à|supérieure à|plus de|et plus|ou plus|au minimum|\
                    más de|en adelante|o más|y más|superior a|mínimo de|como mínimo|mínimo|\
                    oltre i|oltre|più di|almeno|in su|o più|superiore a|a partire da|\
                    meer dan|minimaal|of meer|en meer|boven de|boven|\
                    ponad|powyżej|co najmniej|minimum|i więcej|\
                    acima de|mais de|ou mais|no mínimo|mínimo de|\
                    över|från|mer än|minst|och uppåt|eller mer|mere end|mindst|og opefter|mer enn|yli|vähintään|\
                    en az|ve üzeri|üzeri|üzerinde|ve üstü|başlayan|od|свыше|более|не менее|أكثر من|لا يقل عن|فما فوق|\
                    以上|から|起|超|～|〜|이상|부터";

/// The figure is the most.
const UP_TO: &str = "south of|až|maximálně|inntil|jopa|până la|έως|hingga|lên đến|tối đa|עד|до|най-много|يصل إلى|\
                     no more than|not more than|at most|less than|lower than|up to|as much as|not exceeding|or less|\
                     or below|and below|below|under|maximum of|maximum|max.|max|\
                     höchstens|maximal|weniger als|unter|bis zu|\
                     au maximum|au plus|moins de|jusqu'à|jusqu’à|inférieur à|inférieure à|\
                     como máximo|máximo de|máximo|hasta|menos de|inferior a|\
                     al massimo|massimo|fino a|meno di|inferiore a|\
                     maximaal|hoogstens|minder dan|\
                     poniżej|maksymalnie|co najwyżej|nie więcej niż|abaixo de|no máximo|\
                     högst|upp till|mindre än|højst|op til|mindre end|opp til|alle|enintään|\
                     en fazla|kadar|altında|не более|менее|لا يزيد عن|أقل من|كحد أقصى|\
                     तक|最高|以下|未満|まで|最大|이하|미만|까지|최대";

/// The figure is about so much.
const ABOUT: &str = "around|approximately|approx.|approx|roughly|about|nearly|almost|circa|ca.|ca|environ|rund|etwa|ungefähr|\
                     knapp|alrededor de|cerca de|aproximadamente|unos|unas|ongeveer|około|ok.|cirka|ungefär|noin|\
                     yaklaşık|примерно|около|حوالي|نحو|約|程度|前後|약|정도|左右|大约|大約|n.|khoảng|sekitar|kira-kira|περίπου|přibližně|zhruba|kb.|приблизно|близько|בערך|asi";

/// The words with their signs, in the order in which they are looked for: `no more than` before `more than`.
static WORDS: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
    let from = FROM.split('|').map(|word| (word, "≥"));
    let mut words: Vec<_> = from.chain(UP_TO.split('|').map(|word| (word, "≤"))).collect();
    words.sort_by_key(|(word, _)| Reverse(word.len()));
    words.extend(ABOUT.split('|').map(|word| (word, "~")));
    words
});

/// A text about a sum with signs in place of such words beside its figures: `≥`, `≤`, and `~` at its start.
pub(super) fn signed(text: &str) -> String {
    let mut text = text.to_owned();
    let mut lower = text.to_lowercase();
    // Most words are out of the question by their first letter.
    let letters: BTreeSet<char> = lower.chars().collect();
    let may_stand = |word: &str| word.chars().next().is_some_and(|sign| letters.contains(&sign));
    for (word, sign) in WORDS.iter().filter(|(word, _)| may_stand(word)) {
        if let Some((before, after)) = found(&text, &lower, word) {
            text = match *sign {
                "~" => ["~ ", before, " ", after].concat(),
                sign => [before, " ", sign, " ", after].concat(),
            };
            lower = text.to_lowercase();
        }
    }
    text
}

/// What stands before a word and after it, where a figure is beside it; by the text and its lower case.
fn found<'a>(text: &'a str, lower: &str, word: &str) -> Option<(&'a str, &'a str)> {
    // Letters that take other room in lower case would lead astray.
    if lower.len() != text.len() {
        return None;
    }
    let parts = word.chars().all(|sign| sign < '\u{3000}');
    lower.match_indices(word).find_map(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        let is_own = !parts
            || !before.ends_with(char::is_alphanumeric)
                && !after.starts_with(char::is_alphanumeric);
        // `CA$75,000` is no sum of about so much.
        let is_own = is_own && (word.ends_with('.') || !after.starts_with('$'));
        (is_own && (ends_in_sum(before) || starts_with_sum(after))).then_some((before, after))
    })
}

/// Whether a figure comes next, with no more than a currency before it.
fn starts_with_sum(text: &str) -> bool {
    let before: String = text.trim_start().chars().take_while(|sign| !sign.is_numeric()).collect();
    before.len() < text.trim_start().len()
        && before.chars().count() < 6
        && (!before.chars().any(char::is_lowercase) || currency_of_word(before.trim()).is_some())
}

/// Whether a figure is the last thing, with no more than a unit behind it.
fn ends_in_sum(text: &str) -> bool {
    let text = text.trim_end();
    let after = text.rfind(char::is_numeric).map(|at| &text[at..]);
    after.is_some_and(|after| after.chars().count() < 12 && after.split_whitespace().count() < 3)
}
