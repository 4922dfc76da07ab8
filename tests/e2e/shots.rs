//! `cargo xtask shots`: pictures of the embed, to be looked at.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::cases;
use crate::driver::Session;
use crate::page::Page;
use crate::quiz_answers::toward;
use crate::shots_hire;
use crate::shots_steps;
use crate::story_quiz::take;

/// Widths of a small phone, a tablet and a laptop, in CSS pixels.
const WIDTHS: [u32; 3] = [320, 768, 1280];
/// Which page, and what is drawn when it can be photographed.
const PAGES: [(&str, &str); 4] = [
    ("plain", "[data-aspect]"),
    ("article", "[data-aspect]"),
    ("quiz", "[data-item]"),
    ("hire", "[part~=hire]"),
];
const README: (&str, u32, Look) = ("article", 1280, Look::Light);

#[derive(Clone, Copy, PartialEq)]
enum Look {
    Light,
    Dark,
    RightToLeft,
    Print,
}

/// Writes `target/shots/<page>-<width>-<look>.png`, and the pictures that README.md shows; with `steps`
/// only those of the way from a spreadsheet to a widget, with `hire` only those of a hiring kit's parts.
pub(crate) fn run(names: &[String]) -> Result<(), String> {
    let folder = cases::root().join("target/shots");
    fs::create_dir_all(&folder).map_err(|problem| problem.to_string())?;
    let session = Session::start(Browser::Chromium)?;
    if names == ["steps"] {
        return steps(&session);
    }
    if names == ["hire"] {
        return shots_hire::run(&session, &folder);
    }
    for (name, drawn) in PAGES {
        for look in [Look::Light, Look::Dark, Look::RightToLeft, Look::Print] {
            for width in WIDTHS {
                let picture = picture(&session, name, drawn, width, look)?;
                let file = folder.join(format!("{name}-{width}-{}.png", look.name()));
                save(&file, &picture)?;
                if (name, width, look) == README {
                    // The window alone: what a reader meets first.
                    save(&of_readme("comparison.png"), &session.screenshot()?)?;
                }
            }
        }
    }
    shots_hire::run(&session, &folder)?;
    save(&of_readme("quiz-result.png"), &result_on_a_phone(&session)?)?;
    steps(&session).inspect(|()| println!("pictures are in {}", folder.display()))
}

/// The pictures of the way from a spreadsheet to a live widget.
fn steps(session: &Session) -> Result<(), String> {
    let folder = of_readme("steps");
    fs::create_dir_all(&folder).map_err(|problem| problem.to_string())?;
    for (name, picture) in shots_steps::pictures(session)? {
        save(&folder.join(name), &picture)?;
    }
    Ok(())
}

fn picture(
    session: &Session,
    name: &str,
    drawn: &str,
    width: u32,
    look: Look,
) -> Result<Vec<u8>, String> {
    let size = json!({"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false});
    session.devtools("Emulation.setDeviceMetricsOverride", &size)?;
    session.devtools("Emulation.setScrollbarsHidden", &json!({"hidden": true}))?;
    session.devtools("Emulation.setEmulatedMedia", &look.media())?;
    let mut page = Page::new(session, &cases::root().join("dist"));
    page.open(name);
    page.run(look.of_the_page(), &json!([]));
    page.wait_for(drawn);
    painted(&page);
    let wish = json!({"format": "png", "captureBeyondViewport": true});
    let answer = session.devtools("Page.captureScreenshot", &wish)?;
    let data = answer["data"].as_str().ok_or("no picture")?;
    STANDARD.decode(data).map_err(|problem| problem.to_string())
}

/// The first screen of a result, as somebody meets it who would be a service owner.
fn result_on_a_phone(session: &Session) -> Result<Vec<u8>, String> {
    let size = json!({"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": true});
    session.devtools("Emulation.setDeviceMetricsOverride", &size)?;
    session.devtools("Emulation.setEmulatedMedia", &Look::Light.media())?;
    let mut page = Page::new(session, &cases::root().join("dist"));
    page.open("article-quiz").wait_for("[data-item]");
    take(&page, &|item| toward(item, &["service-owner"]));
    page.run(
        "scrollTo(0, deep('rolefit-quiz').getBoundingClientRect().top + scrollY - 16)",
        &json!([]),
    );
    painted(&page);
    session.screenshot()
}

/// Waits for fonts and the first painting, which are done two frames later.
fn painted(page: &Page) {
    page.run(
        "await document.fonts.ready; \
         await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))",
        &json!([]),
    );
}

impl Look {
    fn name(self) -> &'static str {
        match self {
            Look::Light => "light",
            Look::Dark => "dark",
            Look::RightToLeft => "rtl",
            Look::Print => "print",
        }
    }

    /// What a host page with this look does itself.
    fn of_the_page(self) -> &'static str {
        match self {
            Look::Light | Look::Print => "",
            Look::Dark => {
                "document.documentElement.style.cssText = \
                 'color-scheme: dark; background: #16181d; color: #e6e6e6'"
            }
            Look::RightToLeft => "document.documentElement.dir = 'rtl'",
        }
    }

    fn media(self) -> Value {
        let scheme = match self {
            Look::Dark => "dark",
            Look::Light | Look::RightToLeft | Look::Print => "light",
        };
        let media = if self == Look::Print { "print" } else { "" };
        json!({"media": media, "features": [{"name": "prefers-color-scheme", "value": scheme}]})
    }
}

fn of_readme(name: &str) -> PathBuf {
    cases::root().join("src/site").join(name)
}

fn save(file: &Path, picture: &[u8]) -> Result<(), String> {
    fs::write(file, picture).map_err(|problem| format!("{}: {problem}", file.display()))
}
