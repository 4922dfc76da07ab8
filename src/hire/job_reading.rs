//! A job, from a file or a form: whatever is wrong in a field costs only that field, and is said.

use rolefit_domain::json::Json;
use rolefit_domain::pack::Period;
use rolefit_domain::pack::resolve::fields::Fields;
use rolefit_domain::pack::resolve::node::Node;
use rolefit_domain::pack::resolve::pattern::CURRENCY;
use rolefit_domain::pack::resolve::wording::{described, figure};

use crate::attempts::{attempt, listed, text, texts, word};
use crate::format::{MAX_COMPETENCIES, MAX_INTERVIEWERS, MAX_LIST, MAX_STAGES};
use crate::job::{Duty, Employer, Job, Pay, Place, Wanted};
use crate::kit_reading::stage;
use crate::reading::{Lines, Stands, head, said, typed};

/// Most questions of one's own on an ability.
const MAX_OWN: usize = 6;

pub(crate) fn job(node: Node) -> Job {
    node.record(|fields| {
        for other in ["salary", "baseSalary", "compensation"] {
            if let Some(node) = fields.optional(other) {
                node.warning(&"a key without meaning here", &"\"pay\"");
            }
        }
        fields_of(fields)
    })
}

fn fields_of(fields: &Fields) -> Job {
    Job {
        format: head(fields, "job", Stands::Alone),
        roles: texts(fields, "roles", 2).unwrap_or_default(),
        title: text(fields, "title"),
        seniority: word(fields, "seniority").unwrap_or_default(),
        summary: text(fields, "summary"),
        duties: listed(fields, "duties", MAX_LIST, duty).map(flat),
        decisions: texts(fields, "decisions", MAX_LIST),
        success: texts(fields, "success", MAX_LIST),
        works_with: texts(fields, "worksWith", MAX_LIST),
        leads: text(fields, "leads"),
        reports_to: text(fields, "reportsTo"),
        must: texts(fields, "must", MAX_LIST),
        nice: texts(fields, "nice", MAX_LIST),
        education: text(fields, "education"),
        experience: text(fields, "experience"),
        pay: attempt(fields, "pay", pay).flatten(),
        other_pay: text(fields, "otherPay"),
        benefits: texts(fields, "benefits", MAX_LIST),
        place: attempt(fields, "place", place),
        remote: word(fields, "remote"),
        remote_from: texts(fields, "remoteFrom", MAX_LIST),
        days_on_site: attempt(fields, "daysOnSite", |days| days.whole(7)),
        hours: text(fields, "hours"),
        travel: text(fields, "travel"),
        contract: text(fields, "contract"),
        employment_type: word(fields, "employmentType"),
        employer: attempt(fields, "employer", employer),
        start: text(fields, "start"),
        apply_by: of_form(fields, "applyBy", is_day, "a day such as \"2027-01-15\""),
        apply_to: of_form(fields, "applyTo", is_target, "an e-mail address, or https://…"),
        posted: of_form(fields, "posted", is_day, "a day such as \"2026-11-26\""),
        vacancy: attempt(fields, "vacancy", |node| node.flag()),
        software: attempt(fields, "software", |node| node.flag()),
        software_name: text(fields, "softwareName"),
        sample: attempt(fields, "sample", |node| node.flag()),
        competencies: some(listed(fields, "competencies", MAX_COMPETENCIES, wanted)),
        stages: some(listed(fields, "stages", MAX_STAGES, stage)),
        interviewers: attempt(fields, "interviewers", |node| node.whole_from(1, MAX_INTERVIEWERS)),
    }
}

fn flat<T>(list: Vec<Option<T>>) -> Vec<T> {
    list.into_iter().flatten().collect()
}

/// A list that asks for something.
fn some<T>(list: Option<Vec<T>>) -> Option<Vec<T>> {
    list.filter(|list| !list.is_empty())
}

fn wanted(node: Node) -> Wanted {
    node.record(|fields| Wanted {
        id: said(fields.required("id")),
        weight: attempt(fields, "weight", |weight| weight.whole(100)),
        questions: texts(fields, "questions", MAX_OWN).unwrap_or_default(),
    })
}

fn duty(node: Node) -> Option<Duty> {
    if !matches!(node.json(), Some(Json::Object(_))) {
        return typed(node, Lines::One).map(Duty::Words);
    }
    node.record(|fields| {
        let text = typed(fields.required("text"), Lines::One)?;
        let essential = attempt(fields, "essential", |node| node.flag()).unwrap_or_default();
        Some(Duty::Marked { text, essential })
    })
}

/// Pay that can be stated: one sum or both ends.
fn pay(node: Node) -> Option<Pay> {
    if !matches!(node.json(), Some(Json::Object(_))) {
        doubt(&node, &"an object with `low` and `high`, or `fixed`, and `currency`");
        return None;
    }
    node.record(|fields| {
        let keys = ["fixed", "low", "high"];
        let sums = keys.map(|key| fields.optional(key).map(sum));
        let [fixed, low, high] = sums.map(Option::flatten);
        let currency = fields.required("currency");
        let code = if let Some(Json::Text(code)) = currency.json() { code.as_str() } else { "" };
        if !(CURRENCY.fits)(code) {
            doubt(&currency, &(CURRENCY.expected)(code));
            return None;
        }
        let period = match fields.optional("period") {
            Some(node) => Some(node.word::<Period>()?),
            None => None,
        };
        if sums.contains(&Some(None)) {
            return None;
        }
        match (fixed, low, high) {
            (Some(_), None, None) => {}
            (None, Some(low), Some(high)) if high >= low => {}
            (None, Some(low), Some(high)) => {
                let expected = format_args!("at least {}, the lower end", figure(low));
                fields.required("high").warning(&figure(high), &expected);
                return None;
            }
            (None, None, None) => {
                node.warning(&"no sum", &"both ends of a range, or one fixed sum");
                return None;
            }
            (None, Some(_), None) => {
                fields.required("high").warning(&"nothing", &"the upper end, or one sum alone");
                return None;
            }
            (None, None, Some(_)) => {
                fields.required("low").warning(&"nothing", &"the lower end, or one sum alone");
                return None;
            }
            (Some(_), _, _) => {
                let fixed = fields.required("fixed");
                fixed.warning(&"a fixed sum and a range", &"one of the two");
                return None;
            }
        }
        Some(Pay { fixed, low, high, currency: code.into(), period })
    })
}

/// A sum of money; `None` where it is none, which is said.
fn sum(node: Node) -> Option<f64> {
    match node.json() {
        Some(Json::Number(sum)) if (0.01..=1e12).contains(sum) => Some(*sum),
        _ => {
            doubt(&node, &"a number from 0.01 to 1000000000000");
            None
        }
    }
}

fn doubt(node: &Node, expected: &dyn std::fmt::Display) {
    match node.json() {
        Some(json) => node.warning(&described(json), expected),
        None => node.warning(&"nothing", expected),
    }
}

fn place(node: Node) -> Place {
    node.record(|fields| Place {
        street: text(fields, "street"),
        town: text(fields, "town"),
        region: text(fields, "region"),
        postal_code: text(fields, "postalCode"),
        country: text(fields, "country"),
    })
}

fn employer(node: Node) -> Employer {
    node.record(|fields| Employer {
        name: text(fields, "name"),
        about: text(fields, "about"),
        url: of_form(fields, "url", is_web, "an address that starts with https://"),
    })
}

/// A text of that form; another one is passed over, which is said.
fn of_form(
    fields: &Fields,
    key: &'static str,
    fits: fn(&str) -> bool,
    expected: &str,
) -> Option<String> {
    let node = fields.optional(key)?;
    let text = typed(node, Lines::One)?;
    if !fits(&text) {
        doubt(&node, &expected);
        return None;
    }
    Some(text)
}

/// Whether a text is a day of the calendar, such as `2027-01-15`.
pub(crate) fn is_day(text: &str) -> bool {
    text.len() == 10 && (rolefit_domain::pack::resolve::pattern::DATE.fits)(text)
}

/// Whether applications can go there: an e-mail address, or an address that starts with `https://`.
pub(crate) fn is_target(text: &str) -> bool {
    is_web(text) || is_email(text)
}

/// Whether a text is an e-mail address.
pub(crate) fn is_email(text: &str) -> bool {
    let plain = !text.chars().any(|c| c.is_whitespace() || "<>()[]\\,;:\"".contains(c));
    let parts: Vec<&str> = text.split('@').collect();
    plain && parts.len() == 2 && !parts[0].is_empty() && parts[1].contains('.')
}

/// Whether a text is an address that starts with `https://`.
pub(crate) fn is_web(text: &str) -> bool {
    let rest = text.strip_prefix("https://");
    rest.is_some_and(|rest| {
        !rest.is_empty() && !rest.chars().any(|c| c.is_whitespace() || "<>\"`{}|\\^".contains(c))
    })
}
