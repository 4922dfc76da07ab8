//! What not to ask candidates: fourteen topics, with an example and what to ask instead.
//!
//! A question on one of them is found by its words, in whole; words that only look alike (“manage”,
//! “trace”, “children’s services”) are none.

/// A topic that has no place in an interview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Its name in hints and markup.
    pub id: &'static str,
    /// What it is, in English.
    pub label: &'static str,
    /// A question on it.
    pub example: &'static str,
    /// What may be asked instead.
    pub instead: &'static str,
    /// Words and phrases that show it, in lower case; `*` at the end stands for any letters.
    pub(crate) shown_by: &'static [&'static str],
    /// Phrases in which they are innocent.
    pub(crate) unless: &'static [&'static str],
}

/// The topics.
// A line a list: they are read as tables.
#[rustfmt::skip]
pub const TOPICS: [Topic; 14] = [
    Topic {
        id: "age",
        label: "Age",
        example: "What year did you graduate?",
        instead: "Which training did you have for this work?",
        shown_by: &[
            "how old", "your age", "date of birth", "birthday", "born in", "year were you born", "were you born",
            "what year did you graduate", "when did you graduate", "year you graduated", "graduation year",
            "what year did you finish", "when did you finish school", "plan to retire", "until you retire", "before you retire",
            "when will you retire", "close to retirement", "near retirement", "too old", "too young",
            "younger boss", "people your age", "at your age", "older than you", "younger than you", "overqualified at",
            "digital native", "year did you leave school", "decade were you",
        ],
        unless: &["how old is the", "how old are the", "how old was the", "how old were the"],
    },
    Topic {
        id: "family",
        label: "Marriage and family",
        example: "Are you married?",
        instead: "The post needs two evenings a week. Can you work these?",
        shown_by: &[
            "married", "marital", "marriage", "your husband", "your wife", "your spouse", "your partner do",
            "your partner work", "your partner think", "your partner mind", "your partner live", "engaged to be",
            "divorced", "single or", "maiden name", "a boyfriend", "a girlfriend", "live alone", "live with",
            "your family think", "family plans", "family life", "family situation", "head of household", "family name at birth",
        ],
        unless: &["live with the", "live with a ", "live with this", "live with that", "you have to live with"],
    },
    Topic {
        id: "children",
        label: "Children and pregnancy",
        example: "Do you plan to have children?",
        instead: "The post has weekly travel. Can you do that?",
        shown_by: &[
            "pregnan*", "have children", "have kids", "having children", "having kids", "your children", "your kids",
            "any children", "any kids", "many children", "many kids", "more children", "more kids", "childcare", "child care",
            "maternity", "paternity", "parental leave", "start a family", "starting a family", "a baby", "babysit*", "daycare",
            "raise a family", "a mother of", "a father of", "a parent yourself",
        ],
        unless: &[
            "maternity ward", "maternity service*", "maternity unit*", "childcare service*", "childcare cent*", "childcare provider*", "childcare app*",
            "parental leave policy", "parental leave process", "parental leave request*",
        ],
    },
    Topic {
        id: "origin",
        label: "Origin and nationality",
        example: "Where are you from originally?",
        instead: "May you work in this country?",
        shown_by: &[
            "where are you from", "where were you born", "born and raised", "your nationality", "what nationality",
            "your ethnic*", "ethnic*", "your accent", "your parents from", "your parents come from", "your family from", "your family come from",
            "country do you come from", "country are you from", "citizen of", "a citizen", "citizenship", "native country", "home country",
            "foreign name", "originally from", "kind of name is", "immigra*", "green card", "visa status", "national origin",
            "canadian experience",
        ],
        unless: &["citizen service*", "citizen of the web", "a citizen developer", "citizen portal", "where are your"],
    },
    Topic {
        id: "language",
        label: "First language",
        example: "Is English your first language?",
        instead: "The post writes reports in English. Please tell me about one that you wrote.",
        shown_by: &["mother tongue", "first language", "native language", "native speaker*", "language do you speak at home", "languages do you speak at home", "speak at home", "learn to speak english", "grow up speaking"],
        unless: &["first language version", "first language you programmed", "first programming language"],
    },
    Topic {
        id: "religion",
        label: "Religion",
        example: "Which holidays do you keep?",
        instead: "The post works some Saturdays. Can you do that?",
        shown_by: &[
            "religio*", "your faith", "your church", "go to church", "attend church", "mosque", "synagogue", "a temple",
            "which holidays do you", "what holidays do you", "religious holiday*", "sabbath", "pray", "prayer*", "believe in god", "christian", "muslim", "jewish", "hindu", "headscarf",
        ],
        unless: &[],
    },
    Topic {
        id: "race",
        label: "Race and color",
        example: "What is your race?",
        instead: "Nothing: it has no bearing on any work.",
        shown_by: &["your race", "what race", "which race", "skin color", "skin colour", "color of your skin", "racial", "your hair natural", "mixed race", "are you white", "are you black", "are you asian", "your complexion"],
        unless: &["race condition*", "data race*"],
    },
    Topic {
        id: "sex",
        label: "Sex, gender and orientation",
        example: "Are you a man or a woman?",
        instead: "Nothing: it has no bearing on any work.",
        shown_by: &[
            "your gender", "your sex", "sexual*", "are you gay", "are you straight", "lesbian", "transgender", "bisexual",
            "man or a woman", "male or female", "as a woman", "as a man", "being a woman", "being a man", "working for a woman", "working for a man", "report to a woman", "female boss", "women on your team mind", "your pronouns", "feminine", "masculine", "the only woman", "the only man", "manage men", "lead men",
        ],
        unless: &["sexual harassment training", "sexual harassment polic*", "sexual health"],
    },
    Topic {
        id: "disability",
        label: "Disability",
        example: "Do you have a disability?",
        instead: "These are the tasks. Can you do them, with or without an adjustment?",
        shown_by: &[
            "disab*", "handicap*", "impairment*", "wheelchair", "a hearing aid", "able-bodied", "able bodied", "workers' compensation", "workers’ compensation", "injured on the job", "injury at work", "learning difficult*", "dyslex*", "autis*", "adhd", "special needs",
        ],
        unless: &["disabled account*", "disabled user*", "disabled the", "disabled a", "disabled by", "disabled in", "disable the", "disable a", "disable an", "disabled feature*", "disable account*", "disabling", "users with disabilities", "people with disabilities", "customers with disabilities", "for disabled users", "have to disable", "were disabled", "was disabled"],
    },
    Topic {
        id: "health",
        label: "Health",
        example: "How many sick days did you take last year?",
        instead: "The post needs someone on site at six. Can you do that?",
        shown_by: &[
            "your health", "sick day*", "sick leave", "your medical", "medical history", "medical condition*", "medication*", "prescription*", "hospitali*", "been in hospital", "been in the hospital", "been ill", "are you ill", "illness*", "your doctor", "see a doctor", "a therapist", "depress*", "anxiety", "mental health", "drink alcohol", "do you smoke", "do you drink", "drug problem", "addict*", "how tall", "how much do you weigh", "your weight", "surgery", "chronic", "covid vaccin*", "vaccinated", "healthy enough",
        ],
        unless: &["health check*", "mental health service*", "mental health app*", "prescription service*", "prescription system*", "medical record system*", "your health check*", "chronic fault*", "chronic problem*", "chronic issue*", "medication system*"],
    },
    Topic {
        id: "arrests",
        label: "Arrests and convictions",
        example: "Have you ever been arrested?",
        instead: "Nothing at this stage; where the law asks for a check, make it after an offer.",
        shown_by: &["arrest*", "convict*", "criminal record", "been in jail", "been in prison", "been to prison", "been to jail", "a felony", "charged with a crime", "police record", "in trouble with the police", "in trouble with the law", "served time"],
        unless: &[],
    },
    Topic {
        id: "money",
        label: "Credit and belongings",
        example: "Do you own your home?",
        instead: "Nothing: it has no bearing on most work.",
        shown_by: &["your credit", "credit score", "credit rating", "bankrupt*", "own your home", "own a home", "own your house", "own a house", "rent or own", "own a car", "garnish*", "in debt", "your debts", "personal debt*", "your savings", "your mortgage", "a mortgage of your own", "money problems"],
        unless: &["credit score service*", "credit score system*", "credit score model*", "credit rating system*", "customers in debt", "clients in debt", "technical debt"],
    },
    Topic {
        id: "groups",
        label: "Groups, politics and service",
        example: "Which clubs do you belong to?",
        instead: "Which bodies of the profession do you belong to?",
        shown_by: &[
            "which clubs", "what clubs", "clubs do you", "union member*", "member of a union", "belong to a union", "join a union", "joined a union", "in a union", "about unions", "political part*", "who did you vote", "how do you vote", "do you vote", "did you vote", "your politic*", "politically", "military discharge", "kind of discharge", "honorably discharged", "dishonorabl*", "in the reserves", "national guard", "organizations do you belong", "societies do you belong",
        ],
        unless: &["union of", "in a union type", "professional organizations do you belong"],
    },
    Topic {
        id: "pay",
        label: "Past pay",
        example: "What do you earn now?",
        instead: "The pay is as stated. Does that suit you?",
        shown_by: &[
            "your salary", "your current salary", "current salary", "salary history", "last salary", "previous salary", "past salary", "present salary", "current pay", "last pay", "previous pay", "your pay now", "do you earn", "did you earn", "do you make now", "do you make at", "did you make at", "were you paid", "are you paid", "been paid", "you paid at", "your compensation", "current compensation", "previous compensation", "your wage*", "your last bonus", "your bonus", "pay stub*", "payslip*",
        ],
        unless: &["salary expectation*", "pay expectation*", "your salary expectation*"],
    },
];

impl Topic {
    /// Whether a question is on it.
    pub fn is_touched_by(&self, question: &str) -> bool {
        let plain = plain(question);
        let mut rest = plain.clone();
        for innocent in self.unless {
            rest = without(&rest, innocent);
        }
        self.shown_by.iter().any(|shown| find(&rest, shown).is_some())
    }
}

/// Topics that a question is on.
pub fn touched_by(question: &str) -> impl Iterator<Item = &'static Topic> {
    TOPICS.iter().filter(move |topic| topic.is_touched_by(question))
}

/// Words in lower case with single blanks, one before the first and one behind the last.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::from(" ");
    for c in text.chars() {
        let c = if c == '’' { '\'' } else { c };
        if c.is_alphanumeric() || "'-+".contains(c) {
            plain.extend(c.to_lowercase());
        } else if !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    if !plain.ends_with(' ') {
        plain.push(' ');
    }
    plain
}

/// Where a phrase stands in a plain text as whole words.
pub(crate) fn find(plain: &str, phrase: &str) -> Option<(usize, usize)> {
    let (core, open) = phrase.strip_suffix('*').map_or((phrase, false), |core| (core, true));
    let sought =
        if open { [" ", core.trim_end()].concat() } else { [" ", core.trim_end(), " "].concat() };
    let at = plain.find(&sought)?;
    let rest = &plain[at + sought.len() - usize::from(!open)..];
    let end = at + sought.len() - usize::from(!open) + rest.find(' ').unwrap_or(rest.len());
    Some((at, end))
}

fn without(plain: &str, phrase: &str) -> String {
    let mut rest = plain.to_owned();
    while let Some((at, end)) = find(&rest, phrase) {
        rest.replace_range(at..end, " ·");
    }
    rest
}
