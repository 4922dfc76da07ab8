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

/// Widths of a small phone, a tablet and a laptop, in CSS pixels.
const WIDTHS: [u32; 3] = [320, 768, 1280];
/// Which page, and what is drawn when it can be photographed.
const PAGES: [(&str, &str); 3] =
    [("plain", "[data-aspect]"), ("article", "[data-aspect]"), ("quiz", "[data-item]")];
const README: (&str, u32, Look) = ("article", 1280, Look::Light);

#[derive(Clone, Copy, PartialEq)]
enum Look {
    Light,
    Dark,
    RightToLeft,
    Print,
}

/// Writes `target/shots/<page>-<width>-<look>.png`, and the picture that README.md shows.
pub(crate) fn run() -> Result<(), String> {
    let folder = cases::root().join("target/shots");
    fs::create_dir_all(&folder).map_err(|problem| problem.to_string())?;
    let session = Session::start(Browser::Chromium)?;
    for (name, drawn) in PAGES {
        for look in [Look::Light, Look::Dark, Look::RightToLeft, Look::Print] {
            for width in WIDTHS {
                let picture = picture(&session, name, drawn, width, look)?;
                let file = folder.join(format!("{name}-{width}-{}.png", look.name()));
                save(&file, &picture)?;
                if (name, width, look) == README {
                    // The window alone: what a reader meets first.
                    save(&readme(), &session.screenshot()?)?;
                }
            }
        }
    }
    println!("pictures are in {}", folder.display());
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
    // Fonts and the first painting are done two frames later.
    page.run(
        "await document.fonts.ready; \
         await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))",
        &json!([]),
    );
    let wish = json!({"format": "png", "captureBeyondViewport": true});
    let answer = session.devtools("Page.captureScreenshot", &wish)?;
    let data = answer["data"].as_str().ok_or("no picture")?;
    STANDARD.decode(data).map_err(|problem| problem.to_string())
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

fn readme() -> PathBuf {
    cases::root().join("src/site/comparison.png")
}

fn save(file: &Path, picture: &[u8]) -> Result<(), String> {
    fs::write(file, picture).map_err(|problem| format!("{}: {problem}", file.display()))
}
