//! Words for thousands and more, in several languages.

const THOUSAND: &str = "k|teur|tkr|thousand|tsd|tausend|mil|mille|mila|tys|tysiąc|tysiące|tysięcy|тыс|тысяч|тысячи|тис|\
                        тисяч|тисячі|хил|хиляди|χιλ|tis|tisíc|tisuća|ezer|mii|bin|tusen|tusind|duizend|tuhatta|\
                        nghìn|ngàn|ribu|rb|ألف|الف|آلاف|אלף|हजार|हज़ार|พัน";

const MILLION: &str = "mn|mio|million|millions|millionen|millones|millón|milhão|milhões|milioane|mln|млн|мільйонів|\
                       milyon|miljoonaa|triệu|tr|juta|jt|مليون|ล้าน";

/// What a word in lower case multiplies the figure before it by; `close` says that no blank is between.
pub(super) fn large(word: &str, close: bool) -> Option<f64> {
    let has = |words: &str| words.split('|').any(|one| one == word);
    if has(THOUSAND) || close && word == "к" {
        Some(1e3)
    } else if has(MILLION) || close && has("m|mm") {
        Some(1e6)
    } else if has("lakh|lakhs|lac|lacs|lpa|लाख|แสน") || close && word == "l" {
        Some(1e5)
    } else if has("crore|crores|cr|करोड़") {
        Some(1e7)
    } else if word == "หมื่น" || close && word == "w" {
        Some(1e4)
    } else {
        None
    }
}
