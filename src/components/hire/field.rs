//! A field of the form, with its label and what is wrong in it.

use super::spoken::filled;
use super::tag::{Tag, area, choice, labelled, quiet, tag};
use super::words::View;
use crate::app::hire::{Control, Field, Msg};
use crate::domain::pack::Finding;
use crate::i18n::{HireCatalog, HireText};

/// The field at that place of the form.
pub(super) fn field(view: View, index: usize, field: Field) -> Tag {
    let View { model, words, on, .. } = view;
    let id = field.id();
    let problems = model.findings.iter().filter(|finding| is_in(finding, field.path));
    let problems: Vec<Tag> = problems.map(|finding| found(tag("div"), words, finding)).collect();
    let (help, wrong) = (id.clone() + "-help", id.clone() + "-wrong");
    let lines = match (field.control, field.path) {
        (Control::Lines, "duties") => Some(HireText::DutiesHelp),
        (Control::Lines, _) => Some(HireText::LinesHelp),
        _ => None,
    };
    let mut described = String::new();
    if !problems.is_empty() {
        described.push_str(&wrong);
    }
    if lines.is_some() {
        described.extend([" ", &help]);
    }
    let value = model.form.text(index);
    let typed = move |text| Msg::Typed(index, text);
    let default = model.default_of(field.path);
    let mut control = match field.control {
        Control::Text => area(&id, "3", value).typed(on, typed),
        Control::Lines => {
            let rows = (value.lines().count() + 1).clamp(2, 8);
            area(&id, &rows.to_string(), value).typed(on, typed)
        }
        Control::Choice(options) => chosen(view, index, &id, options),
        Control::YesNo => chosen(view, index, &id, &["yes", "no"]),
        Control::Line => line(&id, "text", value).typed(on, typed),
        Control::Number => line(&id, "text", value).with("inputmode", "decimal").typed(on, typed),
        Control::Day => line(&id, "date", value).typed(on, typed),
    };
    if !default.is_empty() {
        control = control.with("placeholder", &default);
    }
    if !described.is_empty() {
        control = control.with("aria-describedby", described.trim());
    }
    let wrong = (!problems.is_empty()).then(|| tag("div.wrong").with("id", &wrong).each(problems));
    if wrong.is_some() {
        control = control.with("aria-invalid", "true");
    }
    let help = lines.map(|lines| quiet(words, lines).with("id", &help));
    labelled(&id, &words.get(label(field.path)), control).maybe(help).maybe(wrong)
}

/// One line to type.
#[inline(never)]
pub(super) fn line(id: &str, kind: &str, value: &str) -> Tag {
    tag("input").with("id", id).with("type", kind).with("autocomplete", "off").value(value)
}

/// What was found, and what is expected there instead.
pub(super) fn found(line: Tag, words: &HireCatalog, finding: &Finding) -> Tag {
    filled(line, words, HireText::Found, &[&finding.found, &finding.expected], 0)
}

/// Whether something was found in that field.
pub(super) fn is_in(finding: &Finding, path: &str) -> bool {
    let below = finding.path.strip_prefix("$.").and_then(|found| found.strip_prefix(path));
    below.is_some_and(|below| below.is_empty() || below.starts_with(['.', '[']))
}

fn chosen(view: View, index: usize, id: &str, options: &'static [&'static str]) -> Tag {
    let View { model, words, on, .. } = view;
    let now = model.form.text(index);
    // What holds when nothing is chosen.
    let unchosen = match id {
        "field-seniority" => HireText::Usual,
        "field-pay-period" => HireText::Year,
        _ => HireText::NotSaid,
    };
    let names = options.iter().filter(|name| option_text(name) != unchosen);
    let names: Vec<&'static str> = names.copied().collect();
    let mut labels = vec![words.get(unchosen).to_string()];
    labels.extend(names.iter().map(|name| words.get(option_text(name)).to_string()));
    let at = names.iter().position(|name| *name == now).map_or(0, |at| at + 1);
    choice(id, labels, at, on, move |at| {
        let name = at.checked_sub(1).and_then(|at| names.get(at));
        Msg::Typed(index, name.copied().unwrap_or_default().into())
    })
}

fn option_text(name: &str) -> HireText {
    match name {
        "yes" => HireText::Yes,
        "no" => HireText::No,
        "partly" => HireText::Partly,
        "fully" => HireText::Fully,
        "full-time" => HireText::FullTime,
        "part-time" => HireText::PartTime,
        "contractor" => HireText::Contractor,
        "temporary" => HireText::Temporary,
        "intern" => HireText::Intern,
        "per-diem" => HireText::PerDiem,
        "hour" => HireText::Hour,
        "day" => HireText::Day,
        "week" => HireText::Week,
        "month" => HireText::Month,
        "year" => HireText::Year,
        "starting" => HireText::Starting,
        "usual" => HireText::Usual,
        "leading" => HireText::Leading,
        _ => HireText::Other,
    }
}

/// What a field asks for.
pub(super) fn label(path: &str) -> HireText {
    match path {
        "title" => HireText::Title,
        "employer.name" => HireText::Employer,
        "employer.about" => HireText::EmployerAbout,
        "place.town" => HireText::Town,
        "place.region" => HireText::Region,
        "place.country" => HireText::Country,
        "remote" => HireText::Remote,
        "remoteFrom" => HireText::RemoteFrom,
        "daysOnSite" => HireText::DaysOnSite,
        "hours" => HireText::Hours,
        "contract" => HireText::Contract,
        "employmentType" => HireText::Employment,
        "travel" => HireText::Travel,
        "start" => HireText::Start,
        "pay.low" => HireText::PayLow,
        "pay.high" => HireText::PayHigh,
        "pay.fixed" => HireText::PayOne,
        "pay.currency" => HireText::Currency,
        "pay.period" => HireText::Period,
        "otherPay" => HireText::OtherPay,
        "benefits" => HireText::Benefits,
        "summary" => HireText::Summary,
        "duties" => HireText::YouWill,
        "decisions" => HireText::YouDecide,
        "success" => HireText::GoesWell,
        "seniority" => HireText::Seniority,
        "worksWith" => HireText::WorksWith,
        "leads" => HireText::Leads,
        "reportsTo" => HireText::ReportsTo,
        "must" => HireText::Must,
        "nice" => HireText::Nice,
        "education" => HireText::Education,
        "experience" => HireText::Experience,
        "vacancy" => HireText::Vacancy,
        "software" => HireText::Software,
        "softwareName" => HireText::SoftwareName,
        "sample" => HireText::Sample,
        "interviewers" => HireText::Interviewers,
        "posted" => HireText::Posted,
        "applyBy" => HireText::LastDay,
        _ => HireText::ApplyTo,
    }
}
