//! Nothing stands in a job description that neither the pack says nor anybody typed: forty posts, good and bad.

use std::collections::BTreeSet;

use rolefit::data;
use rolefit::domain::pack::{Hiring, Pack, RoleId, Value as PackValue};
use rolefit::hire::description::{Description, Origin};
use rolefit::hire::file::{File, read};
use rolefit::hire::forms;
use rolefit::hire::job::Job;
use rolefit::hire::kit::{Kit, StageKind};
use rolefit::hire::posting::{Posting, lacks};
use rolefit::i18n::HireCatalog;
use serde_json::Value;

use super::posts::post;

fn words(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(str::to_lowercase).collect()
}

fn all_words<'a>(texts: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    texts.into_iter().flat_map(words).collect()
}

/// Every text and number below a value.
fn leaves(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => fields.values().for_each(|value| leaves(value, found)),
        Value::Array(entries) => entries.iter().for_each(|entry| leaves(entry, found)),
        Value::String(text) => found.push(text.clone()),
        Value::Number(number) => found.push(number.to_string()),
        Value::Null | Value::Bool(_) => {}
    }
}

/// What the pack says of the roles.
fn of_pack(pack: &Pack, roles: &[RoleId]) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    for &role in roles {
        said.extend([pack[role].title.clone(), pack[role].summary.clone()]);
        for sourced in pack[role].values.iter().flatten() {
            match &sourced.value {
                PackValue::Prose { text, .. } => said.push(text.clone()),
                PackValue::List(list) => said.extend(list.iter().map(|one| one.text.clone())),
                PackValue::Money(_) | PackValue::Percent { .. } | PackValue::Level(_) => {}
            }
        }
    }
    said
}

/// Words of ours that stand around what was typed in a field, or for a choice.
fn around(field: &str) -> &'static str {
    match field {
        "employer.name" => "Employer",
        "place" => "Place",
        "remote" => "The work is done on site. Part of the work can be done from elsewhere.",
        "remoteFrom" => "The work can be done from anywhere in these countries: and",
        "daysOnSite" => "Days on site each week",
        "hours" => "Hours",
        "employmentType" => "Employment full time contractor",
        "contract" => "Contract",
        "travel" => "Travel",
        "start" => "Start",
        "pay" => "to a an hour year",
        "otherPay" => "Other pay",
        "benefits" => "Benefits and",
        "duties" => "essential",
        "seniority" => "The level of this post",
        "worksWith" => "Works with",
        "leads" => "Leads",
        "reportsTo" => "Reports to",
        "education" => "Education",
        "experience" => "Experience",
        "software" => "No software that scores or sorts applications",
        "vacancy" => "The post is open now. No post is open at the moment.",
        "posted" => "Published on",
        "applyBy" => "Apply by",
        "applyTo" => "Apply to",
        _ => "",
    }
}

/// The sentences by rule, with the stages of the kit.
fn by_rule(kit: Option<&Kit>) -> Vec<String> {
    let mut rules = vec![
        "[pay: to be filled in]".to_owned(),
        "Tell us what you need to take part on equal terms.".to_owned(),
    ];
    if let Some(kit) = kit {
        rules.push("The same questions for everyone, in the same order.".into());
        let minutes: Vec<u16> = kit.stages.iter().map(|stage| stage.minutes).collect();
        rules.push(format!("A call of {} minutes.", minutes[0]));
        let of = |kind| kit.stages.iter().filter(move |stage| stage.kind == kind);
        let interviews: Vec<u16> = of(StageKind::Interview).map(|stage| stage.minutes).collect();
        let count = ["One", "Two", "Three"][interviews.len() - 1];
        let (first, sum) = (interviews[0], interviews.iter().sum::<u16>());
        rules.push(if interviews.iter().all(|minutes| *minutes == first) {
            format!("{count} interviews of {first} minutes each.")
        } else {
            format!("{count} interviews of {sum} minutes in all.")
        });
        let samples = of(StageKind::Sample);
        rules.extend(samples.map(|stage| format!("A work sample of {} minutes.", stage.minutes)));
    }
    rules
}

struct Post<'a> {
    pack: &'a Pack,
    hiring: &'a Hiring,
    catalog: &'a HireCatalog,
    roles: Vec<RoleId>,
    typed: Value,
    job: Job,
}

impl Post<'_> {
    /// Every sentence of the description has its words from where its origin says.
    fn is_traced(&self, description: &Description) {
        let kit = Kit::of(self.pack, self.hiring, &self.roles, &self.job, self.catalog);
        let (rules, known) = (by_rule(kit.as_ref()), of_pack(self.pack, &self.roles));
        let of_pack = all_words(known.iter().map(String::as_str));
        let levels = self.pack.aspects.iter().flat_map(|aspect| match &aspect.kind {
            rolefit::domain::pack::Kind::Level(levels) => levels.clone(),
            _ => Vec::new(),
        });
        let levels: Vec<String> = levels.collect();
        let levels = all_words(levels.iter().map(String::as_str));
        for sentence in description.sentences() {
            let (text, allowed) = (
                &sentence.text,
                match &sentence.origin {
                    Origin::Rule => {
                        assert!(rules.contains(&sentence.text), "{}", sentence.text);
                        continue;
                    }
                    Origin::Pack { row, .. } => {
                        let ours = ["essential and the level of this post", row];
                        let mut allowed = all_words(ours);
                        allowed.extend(of_pack.iter().cloned());
                        allowed.extend(levels.iter().cloned());
                        allowed
                    }
                    Origin::Typed { field } => {
                        let root = field.split('.').next().unwrap_or(field);
                        let mut typed = Vec::new();
                        leaves(&self.typed[root], &mut typed);
                        if *field == "software" {
                            leaves(&self.typed["softwareName"], &mut typed);
                        }
                        let mut allowed = all_words(typed.iter().map(String::as_str));
                        // Thousands are parted, and a long text is cut.
                        allowed.extend(
                            words("52 000 61 50 25 31").into_iter().filter(|_| root == "pay"),
                        );
                        allowed.extend([1998, 1999, 2000].map(|count| "a".repeat(count)));
                        allowed.extend(words(around(field)));
                        if *field == "seniority" {
                            allowed.extend(levels.iter().cloned());
                        }
                        allowed
                    }
                },
            );
            let strange: Vec<String> =
                words(text).into_iter().filter(|word| !allowed.contains(word)).collect();
            assert!(strange.is_empty(), "{strange:?} in {text:?} ({:?})", sentence.origin);
        }
    }

    /// The forms say the same words in the same order, and nothing else.
    fn is_the_same_in_all_forms(&self, description: &Description) -> bool {
        let mut said = words(&description.title.text);
        let mut below = Vec::new();
        for section in &description.sections {
            below.extend(words(&section.heading));
            below.extend(section.sentences.iter().flat_map(|sentence| words(&sentence.text)));
        }
        said.extend(below.clone());
        assert_eq!(words(&forms::text(description)), said);
        let markdown = forms::markdown(description).replace('\\', "");
        let unlinked: Vec<&str> =
            markdown.lines().map(|line| line.split("](<").next().unwrap_or(line)).collect();
        assert_eq!(words(&unlinked.join("\n")), said);
        assert_eq!(words(&unmarked(&forms::html(description))), said);
        let posting = Posting::of(self.pack, &self.roles, &self.job, description, self.catalog);
        let Some(posting) = posting.filter(|_| lacks(&self.job, &[]).is_empty()) else {
            return false;
        };
        let posting = serde_json::to_value(posting).expect("JSON");
        let text = posting["description"].as_str().expect("a text");
        if self.job.pay.is_some() {
            assert_eq!(words(&unmarked(text)), below);
        }
        // What stands in a property is said, too; what only machines read is not.
        let mut facts = posting.as_object().expect("an object").clone();
        for key in ["@context", "@type", "description", "occupationalCategory", "jobLocationType"] {
            facts.remove(key);
        }
        let (mut stated, said) = (Vec::new(), all_words(said.iter().map(String::as_str)));
        leaves(&Value::Object(facts), &mut stated);
        let codes = "Organization Place PostalAddress Country MonetaryAmount QuantitativeValue \
            HOUR YEAR 52000 61000.5 DE GB";
        let codes = all_words([codes]);
        for fact in stated {
            let lacking: Vec<String> = words(&fact)
                .into_iter()
                .filter(|word| !said.contains(word) && !codes.contains(word))
                .collect();
            assert!(lacking.is_empty(), "{lacking:?} of {fact:?} is said in no other form");
        }
        true
    }
}

fn unmarked(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        text += part.split_once('>').map_or(part, |(_, text)| text);
        text.push(' ');
    }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")];
    entities.iter().fold(text, |text, (entity, sign)| text.replace(entity, sign))
}

#[test]
fn forty_posts_say_what_was_typed_and_what_the_pack_says_in_all_forms() {
    let (pack, hiring, english) = (data::bundled(), data::hiring(), HireCatalog::english());
    let all: Vec<RoleId> = RoleId::all(&pack).collect();
    let (mut postings, mut sentences) = (0, 0);
    for number in 0..40 {
        let typed = post(number);
        let Ok((File::Job(job), _)) = read(&typed.to_string()) else { panic!("no job: {typed}") };
        let mut roles = vec![all[number % all.len()]];
        if number % 5 == 4 {
            roles.push(all[(number * 3 + 1) % all.len()]);
        }
        roles.dedup();
        let description = Description::of(&pack, &hiring, &roles, &job, &english);
        let post =
            Post { pack: &pack, hiring: &hiring, catalog: &english, roles, typed, job: *job };
        post.is_traced(&description);
        postings += usize::from(post.is_the_same_in_all_forms(&description));
        sentences += description.sentences().count();
    }
    assert!(postings >= 8 && sentences > 800, "{postings} postings, {sentences} sentences");
}
