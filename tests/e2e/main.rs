//! The built files in real browsers, through their drivers.
//!
//! ```text
//! cargo run -p rolefit-e2e -- [--browser chromium,firefox,webkit] [--dist FOLDER] [NAME…]
//! cargo run -p rolefit-e2e -- bench [NAME…]
//! cargo run -p rolefit-e2e -- shots [steps]
//! cargo run -p rolefit-e2e -- visit STEPS.json
//! ```
//!
//! It runs what is in `dist`, so `trunk build --release` comes first. A name keeps the cases and
//! stories that contain it.
//!
//! - A case is a folder in `pages`: `index.html` as somebody else would write it, and `check.js`,
//!   the body of an async function in that page which returns a list of failures (see `prelude.js`
//!   for its helpers). `{{origin}}` stands for the address of the built files,
//!   `{{render compare --roles "a b"}}` for what that command prints, `{{folder}}` for the page's own
//!   folder. Optional: `headers`
//!   (`Name: value` lines, for the page) and `server` (how the built files are served; see
//!   `server.rs`).
//! - A story is a function in a `story_*.rs`, with real keys and clicks, listed below.
//!
//! Whatever a page logs as a warning or an error fails its case, unless `expectSeen` took it.

mod bench;
mod bench_bytes;
mod bench_print;
mod browser;
mod cases;
mod driver;
mod http;
mod keys;
mod page;
mod prerender;
mod quiz_answers;
mod runner;
mod server;
mod shots;
mod shots_hire;
mod shots_steps;
mod story_compare;
mod story_editor;
mod story_editor_fields;
mod story_editor_work;
mod story_hire;
mod story_hire_frame;
mod story_hire_papers;
mod story_plain;
mod story_prerender;
mod story_quiz;
mod story_quiz_keyboard;
mod story_quiz_result;
mod story_site;
mod story_together;
mod story_yew_app;
mod visit;

use std::process::ExitCode;

use runner::Story;

/// Every story, in each browser, on a fresh origin.
const STORIES: &[Story] = &[
    ("the page keeps its words", story_plain::keeps_words),
    ("a comparison without a pointer", story_compare::by_keyboard),
    ("a comparison's roles", story_compare::choosing_roles),
    ("a comparison and its page", story_compare::with_the_page),
    ("a comparison by link", story_compare::by_link),
    ("a comparison's first look", story_compare::first_look),
    ("a comparison's rows and sources", story_compare::around_the_table),
    ("a comparison in every state", story_compare::in_every_state),
    ("a rendering and the live table look the same", story_prerender::looks_the_same),
    ("a quiz without a pointer", story_quiz_keyboard::to_the_result),
    ("a quiz with a clear result", story_quiz::clear),
    ("a quiz with a close result", story_quiz::close),
    ("a quiz without a pattern", story_quiz::no_pattern),
    ("a quiz back and forth", story_quiz::back_and_change),
    ("a quiz resumed", story_quiz::resumed),
    ("a quiz by link", story_quiz::shared),
    ("a quiz for two roles at once", story_quiz::both),
    ("a quiz of duties only", story_quiz_result::of_duties_only),
    ("a quiz of roles that are alike", story_quiz_result::of_alike_roles),
    ("a quiz that none of the roles fits", story_quiz_result::none_of_these),
    ("a quiz result without a pointer", story_quiz_result::by_keyboard),
    ("a quiz result in a narrow window", story_quiz_result::narrow),
    ("several of a kind on a page", story_together::several_of_a_kind),
    ("a hiring kit without a pointer", story_hire::by_keyboard),
    ("a hiring kit in a narrow window", story_hire::narrow),
    ("a hiring kit in every state", story_hire::in_every_state),
    ("a hiring kit with all its sheets", story_hire::compared),
    ("a hiring kit on paper", story_hire::on_paper),
    ("a hiring kit in a frame that may not save", story_hire_frame::in_a_frame),
    ("a hiring kit's papers alone", story_hire_papers::alone),
    ("a hiring kit in folds", story_hire_papers::folded),
    ("a hiring kit's posting in German", story_hire_papers::posted),
    ("a hiring kit's English in Arabic", story_hire_papers::marked),
    ("the site builds an embed", story_site::builds_an_embed),
    ("an editor from a table to a page", story_editor::from_a_table_to_a_page),
    ("an editor without a pointer", story_editor::by_keyboard),
    ("an editor names mistakes", story_editor::names_mistakes),
    ("an editor takes pages and files", story_editor::takes_pages_and_files),
    ("an editor in every width", story_editor::in_every_width),
    ("an editor says where a figure is from", story_editor_fields::say_where_from),
    ("an editor takes a row for another kind", story_editor_fields::say_otherwise),
    ("an editor with nothing to begin with", story_editor_fields::begin_with_nothing),
    ("an editor never loses the focus", story_editor_fields::never_lose_the_focus),
    ("an editor keeps work from the next paste", story_editor_work::from_the_next_paste),
    ("an editor keeps work by its file", story_editor_work::by_its_file),
    ("an editor calls files what they are", story_editor_work::by_what_files_are),
    ("an editor keeps work from another tab", story_editor_work::from_another_tab),
    ("an editor keeps work from damage", story_editor_work::from_damage),
    ("the site is in order", story_site::is_in_order),
    ("a Yew application with the components", story_yew_app::with_components),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.split_first() {
        Some((first, names)) if first == "bench" => bench::run(names).map(|()| 0),
        Some((first, rest)) if first == "visit" => visit::run(rest),
        Some((first, names)) if first == "shots" => shots::run(names).map(|()| 0),
        _ => runner::run(arguments.into_iter(), STORIES),
    };
    match outcome {
        Ok(0) => ExitCode::SUCCESS,
        Ok(failures) => {
            eprintln!("{failures} failed");
            ExitCode::FAILURE
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}
