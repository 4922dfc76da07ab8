//! What the browser tests need: three engines, their drivers, a screen, and axe-core.

use super::build_tools::{crate_tool, npm};
use super::{Need, system};
use crate::place;
use crate::run::Outcome;

const GECKODRIVER: &str = "0.37.1";
const AXE_VERSION: &str = "4.14.1";
/// The accessibility checker's one file, below the project's root.
const AXE: &str = "target/tools/node_modules/axe-core/axe.min.js";

/// An engine that every browser test runs in.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Browser {
    Chromium,
    Firefox,
    WebKit,
}

impl Browser {
    pub(crate) const ALL: [Browser; 3] = [Browser::Chromium, Browser::Firefox, Browser::WebKit];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Browser::Chromium => "chromium",
            Browser::Firefox => "firefox",
            Browser::WebKit => "webkit",
        }
    }

    /// Its driver, and the variable by which the runner of wasm-bindgen finds it.
    pub(crate) fn driver(self) -> (&'static str, &'static str) {
        match self {
            Browser::Chromium => ("CHROMEDRIVER", "chromedriver"),
            Browser::Firefox => ("GECKODRIVER", "geckodriver"),
            Browser::WebKit => ("SAFARIDRIVER", "WebKitWebDriver"),
        }
    }

    /// Whether the engine and its driver are on this machine.
    pub(crate) fn is_present(self) -> bool {
        self.has_engine() && place::program(self.driver().1).is_some()
    }

    /// Whether all is there that comes as a package; geckodriver comes from Cargo.
    fn has_engine(self) -> bool {
        let any = |names: &[&str]| names.iter().any(|name| place::program(name).is_some());
        match self {
            Browser::Chromium => any(&["chromium", "google-chrome"]) && any(&["chromedriver"]),
            Browser::Firefox => any(&["firefox-esr", "firefox"]),
            Browser::WebKit => any(&["WebKitWebDriver"]) && any(&["xvfb-run"]) && any(&["Xvfb"]),
        }
    }

    fn packages(self) -> &'static [&'static str] {
        match self {
            Browser::Chromium => &["chromium", "chromium-driver"],
            Browser::Firefox => &["firefox-esr"],
            Browser::WebKit => &["webkit2gtk-driver", "xvfb", "xauth"],
        }
    }

    /// What to install by hand where this command does not.
    fn elsewhere(self) -> &'static str {
        match self {
            Browser::Chromium => "Install Chrome or Chromium, and chromedriver in its version.",
            Browser::Firefox => "Install Firefox from mozilla.org rather than as a snap.",
            Browser::WebKit => {
                "Ubuntu: `apt-get install webkit2gtk-driver xvfb`. macOS and Windows have no \
                 WebKitGTK: leave its tests out with `--browsers chromium,firefox`."
            }
        }
    }
}

/// Whether the accessibility checker is there.
fn has_axe() -> bool {
    place::root().join(AXE).is_file()
}

pub(super) fn needs() -> Vec<Need> {
    let gecko = crate_tool(
        "geckodriver",
        "geckodriver",
        GECKODRIVER,
        "about 5 minutes from source on two cores",
    );
    let mut needs = vec![gecko];
    needs.extend(Browser::ALL.map(engine));
    needs.push(Need {
        name: format!("axe-core {AXE_VERSION}"),
        present: has_axe(),
        step: "npm fetches it into target/tools, a few seconds".into(),
        install: Box::new(|| {
            let folder = place::root().join("target/tools");
            npm(&["--prefix", &folder.to_string_lossy(), &format!("axe-core@{AXE_VERSION}")])
        }),
    });
    needs
}

fn engine(browser: Browser) -> Need {
    Need {
        name: browser.name().into(),
        present: browser.has_engine(),
        step: format!("Debian packages {}, about a minute", browser.packages().join(", ")),
        install: Box::new(move || install(browser)),
    }
}

fn install(browser: Browser) -> Outcome {
    if system::is_debian() {
        system::install(browser.packages())
    } else {
        Err(browser.elsewhere().into())
    }
}
