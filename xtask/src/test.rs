//! `cargo xtask test`: everything that has to hold before a change lands.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::Outcome;
use crate::files;
use crate::paths;
use crate::process;
use crate::programs;
use crate::setup::{self, Browser, Scope};

const WASM: &str = "wasm32-unknown-unknown";

struct Step {
    command: Command,
    /// The browser that has to be on the machine.
    browser: Option<Browser>,
}

/// Sets up what is missing and runs every step, those in a browser in each of these; an error lists
/// the steps that failed.
pub fn test(browsers: &[Browser]) -> Outcome {
    // A browser that cannot be had is named at its own step, after all that can run has run.
    if let Err(problem) = setup::setup(Scope::Tests) {
        eprintln!("setup: {problem}");
        setup::setup(Scope::Build)?;
    }
    let log = paths::tools().join("test.log");
    let mut failed = Vec::new();
    for mut step in steps(browsers) {
        let line = shown(&step);
        if step.browser.is_some_and(|browser| !browser.is_present()) {
            println!(
                "fail        {line}\n            its browser or driver is not on this machine"
            );
            failed.push(line);
            continue;
        }
        let start = Instant::now();
        let passed = quietly(&mut step.command, &log)?;
        let seconds = start.elapsed().as_secs();
        println!("{} {seconds:>4} s {line}", if passed { "ok  " } else { "fail" });
        if !passed {
            print!("{}", fs::read_to_string(&log).unwrap_or_default());
            failed.push(line);
        }
    }
    if failed.is_empty() {
        println!("all passed");
        return Ok(());
    }
    Err(format!("failed:\n  {}", failed.join("\n  ")))
}

fn steps(browsers: &[Browser]) -> Vec<Step> {
    let warnings = ["--", "-D", "warnings"];
    let mut steps = vec![
        cargo(&["fmt", "--all", "--check"]),
        cargo(&["clippy", "--workspace", "--all-targets", "--all-features"]).and(&warnings),
        cargo(&["clippy", "--target", WASM, "--bin", "rolefit-core", "--bin", "rolefit-reader"])
            .and(&["--bin", "rolefit-hire", "--test", "browser"])
            .and(&warnings),
        cargo(&["clippy", "--target", WASM, "--package", "rolefit-own-roles"]).and(&warnings),
        cargo(&["deny", "check", "licenses", "bans", "sources"]),
        cargo(&["test", "--workspace", "--features", "rolefit/cli"]),
        step("trunk", &["build", "--release"]),
        cargo(&["xtask", "package", "--build-only"]),
        cargo(&["test", "--features", "cli", "--test", "it", "sizes", "--", "--ignored"]),
    ];
    for browser in browsers {
        let mut step = cargo(&["test", "--target", WASM, "--test", "browser"]);
        for other in Browser::ALL {
            step.command.env_remove(other.driver().0);
        }
        let (variable, driver) = browser.driver();
        let driver = programs::find(driver).unwrap_or_default();
        if *browser == Browser::WebKit {
            step = under_a_screen(&step);
        }
        step.command.env(variable, driver);
        steps.push(Step { browser: Some(*browser), ..step });
    }
    for browser in browsers {
        steps.push(Step { browser: Some(*browser), ..end_to_end(browser.name()) });
        if *browser == Browser::Chromium && setup::oldest::is_offered() {
            steps.push(Step { browser: Some(*browser), ..end_to_end("oldest") });
        }
    }
    // What is published differs from what the others saw, so it is seen by one browser too.
    if let Some(browser) = browsers.first() {
        let released = end_to_end(browser.name()).and(&["--dist", "target/release-dist"]);
        steps.push(Step { browser: Some(*browser), ..released });
    }
    steps
}

fn end_to_end(browser: &str) -> Step {
    cargo(&["run", "--quiet", "--package", "rolefit-e2e", "--", "--browser", browser])
}

impl Step {
    fn and(mut self, arguments: &[&str]) -> Step {
        self.command.args(arguments);
        self
    }
}

fn cargo(arguments: &[&str]) -> Step {
    step("cargo", arguments)
}

fn step(program: &str, arguments: &[&str]) -> Step {
    let mut command = programs::command(program);
    command.args(arguments);
    Step { command, browser: None }
}

/// The same command with a virtual screen, since this engine has no headless mode.
fn under_a_screen(step: &Step) -> Step {
    let mut command = programs::command("xvfb-run");
    command.args(["--auto-servernum", "cargo"]).args(step.command.get_args());
    for (name, value) in step.command.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    Step { command, browser: step.browser }
}

/// Runs with all output in the log; whether it succeeded.
fn quietly(command: &mut Command, log: &Path) -> Result<bool, String> {
    files::write(log, "")?;
    let open = || files::named(log, fs::File::options().append(true).open(log));
    let (file, errors) = (open()?, open()?);
    command.stdin(Stdio::null()).stdout(file).stderr(errors);
    let status = command.status();
    let status = status.map_err(|problem| format!("{}: {problem}", process::typed(command)))?;
    Ok(status.success())
}

fn shown(step: &Step) -> String {
    let line = process::typed(&step.command);
    match step.browser {
        Some(browser) => format!("{line} ({})", browser.name()),
        None => line,
    }
}
