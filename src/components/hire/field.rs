//! A field of the form, with its label and what is wrong in it.

use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, InputEvent, TargetCast, html};

use super::words::say;
use crate::app::hire::{Control, Field, Model, Msg};
use crate::components::markup_text::{attr, text};
use crate::domain::pack::Finding;
use crate::i18n::HireText;

/// The field at that place of the form.
pub(super) fn field(model: &Model, index: usize, field: Field, on: &Callback<Msg>) -> Html {
    let words = &model.catalog;
    let id = "field-".to_owned() + &field.path.replace('.', "-");
    let problems: Vec<&Finding> =
        model.findings.iter().filter(|finding| is_in(finding, field.path)).collect();
    let (help, wrong) = (id.clone() + "-help", id.clone() + "-wrong");
    let lines = match (field.control, field.path) {
        (Control::Lines, "duties") => Some(HireText::DutiesHelp),
        (Control::Lines, _) => Some(HireText::LinesHelp),
        _ => None,
    };
    let described = match (lines.is_some(), problems.is_empty()) {
        (true, true) => Some(help.clone()),
        (true, false) => Some([&*wrong, " ", &help].concat()),
        (false, false) => Some(wrong.clone()),
        (false, true) => None,
    };
    let value = attr(model.form.text(index));
    let invalid = (!problems.is_empty()).then_some("true");
    let typed = {
        let on = on.clone();
        Callback::from(move |event: InputEvent| {
            // Fields of several lines have their value under the same name.
            on.emit(Msg::Typed(index, event.target_unchecked_into::<HtmlInputElement>().value()));
        })
    };
    let control = match field.control {
        Control::Lines | Control::Text => html! {
            <textarea id={id.clone()} rows={if field.control == Control::Text { "3" } else { "5" }}
                {value} aria-describedby={described} aria-invalid={invalid} oninput={typed} />
        },
        Control::Choice(options) => choice(model, index, &id, options, on),
        Control::YesNo => choice(model, index, &id, &["yes", "no"], on),
        Control::Line | Control::Number | Control::Day => html! {
            <input id={id.clone()} type={if field.control == Control::Day { "date" } else { "text" }}
                inputmode={(field.control == Control::Number).then_some("decimal")}
                {value} aria-describedby={described} aria-invalid={invalid} oninput={typed} />
        },
    };
    html! {
        <div key={field.path} class="field">
            <label for={id}>{ say(words, label(field.path)) }</label>
            { control }
            if let Some(lines) = lines { <p id={help} class="quiet">{ say(words, lines) }</p> }
            if !problems.is_empty() {
                <p id={wrong} class="wrong">
                    { for problems.iter().map(|finding| text(&words.format(
                        HireText::Found,
                        &[&finding.found, &finding.expected],
                    ))) }
                </p>
            }
        </div>
    }
}

/// Whether something was found in that field.
fn is_in(finding: &Finding, path: &str) -> bool {
    let below = finding.path.strip_prefix("$.").and_then(|found| found.strip_prefix(path));
    below.is_some_and(|below| below.is_empty() || below.starts_with(['.', '[']))
}

fn choice(
    model: &Model,
    index: usize,
    id: &str,
    options: &'static [&'static str],
    on: &Callback<Msg>,
) -> Html {
    let on = on.clone();
    let chosen = Callback::from(move |event: Event| {
        let chosen = event.target_unchecked_into::<web_sys::HtmlSelectElement>().selected_index();
        let chosen = usize::try_from(chosen).ok().and_then(|at| options.get(at.checked_sub(1)?));
        on.emit(Msg::Typed(index, chosen.copied().unwrap_or_default().into()));
    });
    let now = model.form.text(index);
    let option = |name: &&'static str| {
        html! { <option key={*name} selected={*name == now}>{ say(&model.catalog, option_text(name)) }</option> }
    };
    html! {
        <select id={id.to_owned()} onchange={chosen}>
            <option key="" selected={now.is_empty()}>{ say(&model.catalog, HireText::NotSaid) }</option>
            { for options.iter().map(option) }
        </select>
    }
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
