//! Starting a browser's driver on a free port, and stopping it again.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use serde_json::{Value, json};
use xtask::programs;

use crate::cases;

/// A browser that every case runs in; stories run in all but the oldest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Browser {
    Chromium,
    Firefox,
    WebKit,
    /// The oldest supported Chromium.
    Oldest,
}

/// A driver that listens; it and its screen end with this value.
pub(crate) struct Running {
    pub(crate) port: u16,
    programs: Vec<Child>,
}

impl Browser {
    pub(crate) const ALL: [Browser; 4] =
        [Browser::Chromium, Browser::Firefox, Browser::WebKit, Browser::Oldest];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Browser::Chromium => "chromium",
            Browser::Firefox => "firefox",
            Browser::WebKit => "webkit",
            Browser::Oldest => "oldest",
        }
    }

    /// Starts the driver and waits until it listens.
    pub(crate) fn start(self) -> Result<Running, String> {
        let port = free_port()?;
        let mut programs = Vec::new();
        let mut command = match self {
            Browser::Chromium => driver("chromedriver", &[format!("--port={port}")]),
            // The driver of a newer version does, once it is told to.
            Browser::Oldest => {
                driver("chromedriver", &[format!("--port={port}"), "--disable-build-check".into()])
            }
            Browser::Firefox => driver("geckodriver", &["--port".into(), port.to_string()]),
            Browser::WebKit => {
                let (screen, display) = screen()?;
                programs.push(screen);
                let mut command = driver("WebKitWebDriver", &[format!("--port={port}")]);
                command.env("DISPLAY", display).env("GDK_BACKEND", "x11");
                command
            }
        };
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child =
            command.spawn().map_err(|problem| format!("{}'s driver: {problem}", self.name()));
        programs.push(child?);
        let running = Running { port, programs };
        let limit = Instant::now() + Duration::from_secs(20);
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            if Instant::now() > limit {
                return Err(format!("{}'s driver does not listen on {port}", self.name()));
            }
            thread::sleep(Duration::from_millis(30));
        }
        Ok(running)
    }

    /// What to ask of a new session.
    pub(crate) fn capabilities(self) -> Value {
        match self {
            Browser::Chromium | Browser::Oldest => {
                let mut arguments = vec![
                    "--headless",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--window-size=1280,900",
                    "--js-flags=--expose-gc",
                ];
                if programs::is_root() {
                    arguments.push("--no-sandbox");
                }
                let mut options = json!({"args": arguments});
                if self == Browser::Oldest {
                    // It is built for small containers, where it has one process.
                    options["binary"] = oldest().to_string_lossy().into();
                    arguments.extend(["--single-process", "--no-zygote"]);
                    options["args"] = json!(arguments);
                }
                json!({"goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}})
            }
            Browser::Firefox => {
                let mut options = json!({"args": ["-headless", "--width=1280", "--height=900"]});
                if let Some(binary) =
                    programs::find("firefox").or_else(|| programs::find("firefox-esr"))
                {
                    options["binary"] = binary.to_string_lossy().into();
                }
                json!({"moz:firefoxOptions": options})
            }
            Browser::WebKit => json!({
                "webkitgtk:browserOptions": {
                    "binary": mini_browser().unwrap_or_default().to_string_lossy(),
                    "args": ["--automation"],
                },
            }),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        for program in self.programs.iter_mut().rev() {
            let _ = program.kill();
            let _ = program.wait();
        }
    }
}

fn driver(name: &str, arguments: &[String]) -> Command {
    let mut command = Command::new(programs::find(name).unwrap_or_else(|| name.into()));
    command.args(arguments);
    command
}

/// Where the set-up puts it.
fn oldest() -> PathBuf {
    cases::root().join("target/tools/oldest/chromium")
}

/// A virtual screen on a display of its own choice.
fn screen() -> Result<(Child, String), String> {
    let failure = |problem: std::io::Error| format!("Xvfb: {problem}");
    let mut child = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(failure)?;
    let mut number = String::new();
    if let Some(stdout) = child.stdout.as_mut() {
        BufReader::new(stdout).read_line(&mut number).map_err(failure)?;
    }
    Ok((child, format!(":{}", number.trim())))
}

/// The small browser that comes with `WebKitGTK`, whose folder differs by architecture and version.
fn mini_browser() -> Option<PathBuf> {
    let folders = |folder: &Path| {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).collect::<Vec<PathBuf>>()
    };
    let mut found: Vec<PathBuf> = folders(Path::new("/usr/lib"))
        .iter()
        .flat_map(|folder| folders(folder))
        .filter(|folder| folder.to_string_lossy().contains("/webkit2gtk-4"))
        .map(|folder| folder.join("MiniBrowser"))
        .filter(|file| file.is_file())
        .collect();
    found.sort();
    found.pop()
}

fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(|problem| problem.to_string())?;
    listener.local_addr().map(|address| address.port()).map_err(|problem| problem.to_string())
}
