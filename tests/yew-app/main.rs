//! A Yew application with Rolefit's components in it: what they tell it, it shows in its own words.

mod heard;

use heard::{HeardList, use_heard};
use rolefit::app::attributes::Shown;
use rolefit::app::events::{Answer, Change, QuizResult, Ready};
use rolefit::components::{Comparison, FitQuiz};
use rolefit::data;
use yew::{Html, component, html, use_memo, use_state};

const KITCHEN: &str = include_str!("kitchen.json");

fn main() {
    yew::Renderer::<App>::new().render();
}

#[component]
fn App() -> Html {
    let shows = use_state(|| true);
    let toggle = {
        let shows = shows.clone();
        move |_| shows.set(!*shows)
    };
    html! {
        <main>
            <h1>{ "Work, in an application of somebody else's" }</h1>
            <button id="toggle" onclick={toggle}>{ "Show or hide" }</button>
            if *shows {
                <BundledRoles />
                <OwnRoles />
                <Quiz />
            }
        </main>
    }
}

/// The bundled roles; which of them, and in which colours, changes.
#[component]
fn BundledRoles() -> Html {
    let roles = use_state(|| "service-owner service-manager");
    let theme = use_state(|| None);
    let (ready, changes) = (use_heard::<Ready>(), use_heard::<Change>());
    let others = {
        let roles = roles.setter();
        move |_| roles.set("service-owner it-manager incident-manager")
    };
    let dark = {
        let theme = theme.setter();
        move |_| theme.set(Some("dark"))
    };
    html! {
        <section id="bundled">
            <button id="other-roles" onclick={others}>{ "Other roles" }</button>
            <button id="dark" onclick={dark}>{ "Dark" }</button>
            <Comparison roles={*roles} theme={*theme} on_ready={ready.listener()}
                on_change={changes.listener()} />
            <HeardList id="ready" lines={ready.lines(|ready| ready.roles.join(" "))} />
            <HeardList id="changes" lines={changes.lines(|change| {
                let show = if change.show == Shown::All { "all" } else { "differences" };
                [show, &change.filter, &change.roles.join(" ")].join("/")
            })} />
        </section>
    }
}

/// Roles of the application's own, or the bundled ones in their place.
#[component]
fn OwnRoles() -> Html {
    let kitchen = use_memo((), |()| data::read_pack(KITCHEN));
    let slip = use_memo((), |()| data::read_pack(&KITCHEN.replace("prose", "poetry")));
    let bundled = use_state(|| false);
    let ready = use_heard::<Ready>();
    let other = {
        let bundled = bundled.clone();
        move |_| bundled.set(!*bundled)
    };
    let (pack, roles) = match &*kitchen {
        Ok((pack, _)) if !*bundled => (pack.clone(), "cook baker"),
        Ok(_) | Err(_) => (data::shared(), "service-owner service-manager"),
    };
    let findings = match &*slip {
        Ok(_) => Vec::new(),
        Err(findings) => findings.iter().map(ToString::to_string).collect(),
    };
    html! {
        <section id="own">
            <button id="other-pack" onclick={other}>{ "Other pack" }</button>
            <Comparison {roles} {pack} on_ready={ready.listener()} />
            <HeardList id="own-ready" lines={ready.lines(|ready| ready.roles.join(" "))} />
            <HeardList id="findings" lines={findings} />
        </section>
    }
}

/// The quiz, and what comes of it.
#[component]
fn Quiz() -> Html {
    let (answers, results) = (use_heard::<Answer>(), use_heard::<QuizResult>());
    html! {
        <section id="quiz">
            <FitQuiz roles="platform-operations-manager service-operations-manager"
                on_answer={answers.listener()} on_result={results.listener()} />
            <HeardList id="answers" lines={answers.lines(|answer| {
                format!("{} {:?}", answer.item, answer.value)
            })} />
            <HeardList id="results" lines={results.lines(|result| {
                format!("{:?} {}", result.verdict, result.ranking[0].role)
            })} />
        </section>
    }
}
