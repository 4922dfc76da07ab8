//! Hints on words that were typed: each names the word, the reason and another way to say it. Nothing is
//! ever blocked, and the role's own words are spared.

use rolefit_domain::pack::{Pack, RoleId, Value};

use crate::doubts::doubts;
pub use crate::hint::Hint;
use crate::job::Job;
use crate::topics::{find, plain, touched_by, without};

/// Words or phrases with commas between them, why, and what instead.
struct Rule {
    words: &'static str,
    reason: &'static str,
    instead: &'static str,
}

const RULES: [Rule; 9] = [
    Rule {
        words: "rockstar*, rock star*, ninja*, guru*, wizard*, superhero*, hero, heroes, unicorn*, jedi, hacker, \
            badass, crush it, killer, world-class, top dog",
        reason: "decoration that says nothing of the work and keeps people away",
        instead: "what the person will do",
    },
    Rule {
        words: "dominant, dominate*, durchsetzungsstark*, belastbar*, agresiv*, fearless, aggressive*, assertive*, \
            competitive nature, thick-skinned, thick skinned, work hard play hard, hungry, fast-paced, hustle*, \
            warrior*, manpower",
        reason: "coded for one sex; neutral words brought more applications",
        instead: "“sure”, “direct”, “steady”, “staff”, or the task itself",
    },
    Rule {
        words: "young, youthful, digital native*, recent graduate*, energetic, mature person, junior at heart, \
            fresh graduate*, under 30, under 35, under 40, years young, jung, junge, junges, jungen, junger, \
            berufseinsteiger, unter 30, unter 35, joven, jóvenes, menor de 30, menor de 35, recién graduado*, شاب, \
            شابة, شباب, حديث التخرج",
        reason: "speaks of age",
        instead: "the skill that is meant",
    },
    Rule {
        words: "körperlich fit, gesund, keine behinderung, buena salud, buena presencia, sin discapacidad, بصحة جيدة, \
            سليم الجسم, able-bodied, able bodied, healthy person*, healthy people, be healthy, in good health, \
            physically fit, handicap*, no disabilities",
        reason: "speaks of health",
        instead: "the task, “with or without an adjustment”",
    },
    Rule {
        words: "muttersprach*, deutschstämmig*, nur deutsche, hablante nativ*, lengua materna, nacionalidad española, \
            لغته الأم, اللغة الأم, للمواطنين فقط, native speaker*, mother tongue, native english, native german, \
            native spanish, canadian experience, citizens only, local candidates only, foreigner*",
        reason: "speaks of origin",
        instead: "the level of the language, or the right to work",
    },
    Rule {
        words: "bis zu, verhandlungssache, nach vereinbarung, salario hasta, sueldo hasta, a convenir, راتب يصل إلى, \
            حسب الاتفاق, up to, starting at, starting from, competitive salary, competitive pay, \
            salary competitive, pay competitive, depending on experience, doe, negotiable",
        reason: "pay laws ask for both ends of the range, or one sum",
        instead: "both ends, in the fields for pay",
    },
    Rule {
        words: "salary history, current salary, previous salary, last salary, pay history, current compensation, \
            bisheriges gehalt, gehaltshistorie, salario anterior, salario actual, الراتب السابق, الراتب الحالي",
        reason: "in many places past pay may not be asked",
        instead: "the pay of this post",
    },
    Rule {
        words: "degree, bachelor*, master's, diploma, years of experience, years experience, years' experience",
        reason: "years and degrees say little of how people do the work (.07 for years of experience)",
        instead: "what the person can do, “or equal experience”",
    },
    Rule {
        words: "he, his, she, salesman, salesmen, chairman, foreman, handyman, craftsman, guys, girl, girls",
        reason: "names one sex",
        instead: "“you”, or a word for all",
    },
];

/// Titles of one sex, in German and Spanish.
const TITLES: Rule = Rule {
    words: "leiter, manager (m), techniker, ingeniero, director de, administrador, gestor, jefe, técnico, \
            mitarbeiter, verwalter",
    reason: "names one sex",
    instead: "a title for all, such as “Leitung (m/w/d)” or “ingeniero/a”",
};

/// Phrases in which words of the rules are innocent.
const INNOCENT: &str = "up to date, up to speed, degree of, high degree, he she";

/// Fields in which a bound is none of the pay, unless they speak of it.
const NO_PAY: &str =
    "$.otherPay, $.duties, $.decisions, $.success, $.worksWith, $.must, $.nice, $.travel";

/// Words for the pay itself.
const PAY: &str = "salary, base pay, wage, gehalt, lohn, salario, sueldo";

/// So many must-haves are many.
pub const MANY_MUSTS: usize = 7;

/// Hints on what was typed about a post.
pub fn hints(pack: &Pack, roles: &[RoleId], job: &Job) -> Vec<Hint> {
    let own = own_words(pack, roles);
    let mut hints = Vec::new();
    for (path, text) in typed(job) {
        let mut plain = plain(text);
        for phrase in INNOCENT.split(", ") {
            plain = without(&plain, phrase);
        }
        // An upper bound of a bonus, or of the work, is none of the pay, but one of the pay itself is.
        let is_of_pay = PAY.split(", ").any(|word| plain.contains(word));
        let is_bonus = !is_of_pay && NO_PAY.split(", ").any(|field| path.starts_with(field));
        for rule in &RULES {
            let range = rule.words.contains("up to");
            // What is asked of people is the employer's to weigh, also where the role's source names it.
            let spared = if rule.words.contains("degree") { "" } else { &own };
            if !(range && is_bonus) {
                hint(&mut hints, &path, &plain, rule, spared);
            }
        }
        if path == "$.title" && !plain.contains("m w d") && !text.contains('/') {
            hint(&mut hints, &path, &plain, &TITLES, "");
        }
    }
    if job.must.as_ref().is_some_and(|must| must.len() > MANY_MUSTS) {
        hints.push(Hint {
            path: "$.must".into(),
            word: format!("{} must-haves", job.must.iter().flatten().count()),
            reason: "more than seven keep able people away",
            instead: "moving some to `nice`",
        });
    }
    hints.extend(doubts(job));
    hints
}

fn hint(hints: &mut Vec<Hint>, path: &str, plain: &str, rule: &Rule, own: &str) {
    for word in rule.words.split(", ") {
        if let Some((at, end)) = find(plain, word) {
            let word = plain[at..end].trim();
            if find(own, word).is_none() {
                let (path, word) = (path.to_owned(), word.to_owned());
                hints.push(Hint { path, word, reason: rule.reason, instead: rule.instead });
            }
        }
    }
}

/// All words that the pack has on the roles.
fn own_words(pack: &Pack, roles: &[RoleId]) -> String {
    let mut words = String::new();
    for &role in roles {
        words += &plain(&pack[role].title);
        words += &plain(&pack[role].summary);
        for sourced in pack[role].values.iter().flatten() {
            match &sourced.value {
                Value::Prose { text, .. } => words += &plain(text),
                Value::List(list) => words.extend(list.iter().map(|phrase| plain(&phrase.text))),
                Value::Money(_) | Value::Percent { .. } | Value::Level(_) => {}
            }
        }
    }
    words
}

/// What was typed, with the path to it.
fn typed(job: &Job) -> Vec<(String, &str)> {
    let mut all: Vec<(String, &str)> = Vec::new();
    for (key, text) in [
        ("title", &job.title),
        ("summary", &job.summary),
        ("leads", &job.leads),
        ("reportsTo", &job.reports_to),
        ("education", &job.education),
        ("experience", &job.experience),
        ("otherPay", &job.other_pay),
        ("hours", &job.hours),
        ("travel", &job.travel),
        ("contract", &job.contract),
        ("start", &job.start),
    ] {
        all.extend(text.as_ref().map(|text| (format!("$.{key}"), text.as_str())));
    }
    if let Some(about) = job.employer.as_ref().and_then(|employer| employer.about.as_ref()) {
        all.push(("$.employer.about".into(), about));
    }
    for (index, duty) in job.duties.iter().flatten().enumerate() {
        all.push((format!("$.duties[{index}]"), duty.text()));
    }
    for (key, list) in [
        ("decisions", &job.decisions),
        ("success", &job.success),
        ("worksWith", &job.works_with),
        ("must", &job.must),
        ("nice", &job.nice),
        ("benefits", &job.benefits),
    ] {
        for (index, text) in list.iter().flatten().enumerate() {
            all.push((format!("$.{key}[{index}]"), text));
        }
    }
    all
}

/// A hint on a question of one's own; none where it asks about the work.
pub fn question_hints(path: &str, question: &str) -> Vec<Hint> {
    let hints = touched_by(question).map(|topic| Hint {
        path: path.into(),
        word: topic.label.into(),
        reason: "a topic that does not belong into an interview",
        instead: topic.instead,
    });
    hints.collect()
}
