//! Levels: words that everybody puts in the same order.

/// Scales in rising order; words of one step are parted by `|`, and stand as [`plain`] has them.
const SCALES: &[&[&str]] = &[
    &[
        "none|no",
        "very low",
        "low",
        "low to medium|low-medium|low to moderate",
        "medium|moderate|average|mid",
        "medium to high|medium-high|moderate to high",
        "high",
        "very high",
        "extreme|extremely high",
    ],
    &[
        "no|✗|✘|✕|❌|×|false|n",
        "partly|partial|sometimes|optional|limited|depends",
        "yes|✓|✔|✅|true|y",
    ],
    &[
        "never",
        "rarely|seldom",
        "occasionally",
        "sometimes",
        "often",
        "very often|usually",
        "always",
    ],
    &[
        "none|no",
        "basic|beginner|novice",
        "elementary",
        "intermediate|working",
        "proficient",
        "advanced",
        "expert",
    ],
    &[
        "intern|internship",
        "entry|entry level|entry-level",
        "junior",
        "mid|mid level|mid-level|intermediate",
        "senior",
        "staff|lead",
        "principal",
        "director",
        "vp|vice president",
        "c-level|executive",
    ],
    &[
        "very easy",
        "easy",
        "moderate|medium",
        "hard|difficult|challenging",
        "very hard|very difficult",
    ],
    &["very small", "small", "medium", "large", "very large"],
    &["minutes", "hours", "days", "weeks", "months", "quarters", "years"],
    &["daily", "weekly", "monthly", "quarterly", "yearly|annually"],
    &["poor", "fair", "good", "very good", "excellent|outstanding"],
    &[
        "unimportant|not important",
        "helpful|nice to have|nice-to-have",
        "preferred",
        "important",
        "required|essential|must have|must-have|very important",
        "critical",
    ],
    &[
        "none|none required|no formal education",
        "high school|high school diploma",
        "certificate|postsecondary certificate|vocational",
        "some college",
        "associate|associate's|associate degree|associate's degree|associates",
        "bachelor|bachelor's|bachelor degree|bachelor's degree|bachelors",
        "master|master's|master degree|master's degree|masters",
        "doctorate|doctoral|phd|ph.d.|doctoral degree",
    ],
    &["on-site|onsite|office|on site", "hybrid", "remote|fully remote"],
    &["keine|kein", "sehr niedrig|sehr gering", "niedrig|gering", "mittel", "hoch", "sehr hoch"],
    &["nein", "teilweise|bedingt", "ja"],
    &["nie", "selten", "gelegentlich", "manchmal", "oft|häufig", "immer"],
    &[
        "ninguno|ninguna|nulo",
        "muy bajo|muy baja",
        "bajo|baja",
        "medio|media|moderado|moderada",
        "alto|alta",
        "muy alto|muy alta",
    ],
    &["no", "a veces|parcial", "sí|si|sì"],
    &["não", "às vezes|parcial", "sim"],
    &["nee", "soms|deels", "ja"],
    &["nej", "ibland|delvis", "ja"],
    &["nie", "czasami|częściowo", "tak"],
    &["hayır", "bazen|kısmen", "evet"],
    &["нет", "иногда|частично", "да"],
    &["否|不", "部分", "是"],
    &["لا", "احيانا|جزئيا", "نعم"],
    &[
        "aucun|aucune",
        "très faible",
        "faible|bas|basse",
        "moyen|moyenne|modéré",
        "élevé|élevée|fort|forte|haut",
        "très élevé|très élevée|très fort",
    ],
    &["non", "parfois|partiel", "oui"],
    &[
        "nessuno",
        "molto basso|molto bassa",
        "basso|bassa",
        "medio|media",
        "alto|alta",
        "molto alto|molto alta",
    ],
    &[
        "nenhum",
        "muito baixo|muito baixa",
        "baixo|baixa",
        "médio|média",
        "alto|alta",
        "muito alto|muito alta",
    ],
    &["geen", "zeer laag", "laag", "gemiddeld|middel", "hoog", "zeer hoog"],
    &[
        "brak",
        "niski|niska|niskie",
        "średni|średnia|średnie",
        "wysoki|wysoka|wysokie",
        "bardzo wysoki",
    ],
    &["yok", "düşük", "orta", "yüksek", "çok yüksek"],
    &["низкий|низкая", "средний|средняя", "высокий|высокая"],
    &["无", "很低", "低", "中等|中|一般", "高|较高", "很高|非常高"],
    &["なし", "低い", "普通|中程度", "高い", "非常に高い"],
    &["없음", "낮음", "보통|중간", "높음", "매우 높음"],
    &[
        "لا يوجد|معدوم|بلا",
        "منخفض جدا|ضعيف جدا|قليل جدا|متدن جدا",
        "منخفض|ضعيف|قليل|متدن",
        "متوسط|معتدل",
        "فوق المتوسط",
        "مرتفع|عال|كبير|قوي",
        "مرتفع جدا|عال جدا|كبير جدا",
    ],
    &["ابدا|مطلقا", "نادرا", "احيانا", "غالبا|كثيرا", "دائما"],
    &["سهل جدا", "سهل", "متوسط", "صعب", "صعب جدا"],
    &["ضعيف", "مقبول", "جيد", "جيد جدا", "ممتاز"],
    &["غير مهم", "مفضل", "مهم", "مهم جدا|ضروري|مطلوب"],
    &["مبتدئ|اساسي", "متوسط", "متقدم", "خبير"],
];

/// The levels of cells, in rising order and in their own words, when all are words of one scale; at
/// least two, with words of the scale where the cells have but one.
pub(crate) fn levels(cells: &[&str]) -> Option<Vec<String>> {
    if cells.len() < 2 {
        return None;
    }
    stars(cells).or_else(|| {
        let plain: Vec<String> = cells.iter().map(|cell| plain(cell)).collect();
        SCALES.iter().find_map(|scale| {
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
            fill(scale, &mut found);
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
    let lower = word.trim().trim_end_matches(['.', '!']).to_lowercase().replace('’', "'");
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

/// A scale has two ends, even where all cells say the same.
fn fill(scale: &[&str], found: &mut Vec<(usize, String)>) {
    if let [(at, word)] = found.as_slice() {
        let other = if *at == 0 { scale.len() - 1 } else { 0 };
        let first = scale[other].split('|').next().unwrap_or_default();
        let is_upper = word.chars().next().is_some_and(char::is_uppercase);
        let mut signs = first.chars();
        let other_word = match signs.next().filter(|_| is_upper) {
            Some(sign) => sign.to_uppercase().chain(signs).collect(),
            None => first.to_owned(),
        };
        found.push((other, other_word));
    }
}

/// `★★★☆☆`, and `3/5`: marks of one length or out of one number.
fn stars(cells: &[&str]) -> Option<Vec<String>> {
    let marks = |cell: &str| {
        let full = cell.chars().filter(|sign| "★⭐●".contains(*sign)).count();
        let all = cell.chars().all(|sign| "★☆⭐●○ ".contains(sign));
        (all && full > 0).then_some(full)
    };
    let graded = |cell: &str| {
        let (grade, most) = cell.split_once('/')?;
        let (grade, most): (usize, usize) = (grade.trim().parse().ok()?, most.trim().parse().ok()?);
        ([5, 10].contains(&most) && grade <= most).then_some((most, grade))
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
