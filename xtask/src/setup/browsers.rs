//! What the browser tests need of the system: three engines, their drivers, a screen.

use clap::ValueEnum;

use super::need::{Need, Source};
use super::system;
use crate::Outcome;
use crate::programs;

/// An engine that every browser test runs in.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub enum Browser {
    /// Chromium or Chrome.
    Chromium,
    /// Firefox, its extended support release included.
    Firefox,
    /// Safari's engine, as Linux has it.
    #[value(name = "webkit")]
    WebKit,
}

impl Browser {
    /// All of them, in the order in which tests run.
    pub const ALL: [Browser; 3] = [Browser::Chromium, Browser::Firefox, Browser::WebKit];

    /// As on the command line.
    pub fn name(self) -> &'static str {
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
        self.has_engine() && programs::find(self.driver().1).is_some()
    }

    /// Whether all is there that comes as a package; geckodriver comes from Cargo.
    fn has_engine(self) -> bool {
        let any = |names: &[&str]| names.iter().any(|name| programs::find(name).is_some());
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

    /// The engine, where it comes as a package.
    pub(super) fn need(self) -> Need {
        Need {
            name: self.name().into(),
            present: self.has_engine(),
            step: format!("Debian packages {}, about a minute", self.packages().join(", ")),
            source: Source::System,
            install: Box::new(move || self.install()),
        }
    }

    fn install(self) -> Outcome {
        if system::is_debian() {
            system::install(self.packages())
        } else {
            Err(self.elsewhere().into())
        }
    }
}
