//! `cargo xtask test`: everything that has to hold before a change lands.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::place;
use crate::run::{self, Outcome};
use crate::setup::{self, Browser, Scope};

const WASM: &str = "wasm32-unknown-unknown";

struct Step {
    command: Command,
    /// The browser that has to be on the machine.
    browser: Option<Browser>,
}

/// Sets up what is missing and runs every step; an error lists the steps that failed.
pub(crate) fn test(arguments: &[String]) -> Outcome {
    let browsers = chosen(arguments)?;
    // A browser that cannot be had is told at its own step, after all that can run has run.
    if let Err(problem) = setup::setup(Scope::Tests) {
        eprintln!("setup: {problem}");
        setup::setup(Scope::Build)?;
    }
    let log = place::root().join("target/tools/test.log");
    let mut failed = Vec::new();
    for mut step in steps(&browsers) {
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
            .and(&["--test", "browser"])
            .and(&warnings),
        cargo(&["test", "--features", "cli"]),
        tool("trunk", &["build", "--release"]),
        cargo(&["test", "--features", "cli", "--test", "it", "sizes", "--", "--ignored"]),
    ];
    for browser in browsers {
        let mut step = cargo(&["test", "--target", WASM, "--test", "browser"]);
        for other in Browser::ALL {
            step.command.env_remove(other.driver().0);
        }
        let (variable, driver) = browser.driver();
        let driver = place::program(driver).unwrap_or_default();
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
    tool("cargo", arguments)
}

fn tool(name: &str, arguments: &[&str]) -> Step {
    let mut command = Command::new(place::program(name).unwrap_or_else(|| name.into()));
    command.args(arguments).current_dir(place::root());
    Step { command, browser: None }
}

/// The same command with a virtual screen, since this engine has no headless mode.
fn under_a_screen(step: &Step) -> Step {
    let mut command = Command::new("xvfb-run");
    command.args(["--auto-servernum", "cargo"]).args(step.command.get_args());
    for (name, value) in step.command.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command.current_dir(place::root());
    Step { command, browser: step.browser }
}

/// Runs with all output in the log; whether it succeeded.
fn quietly(command: &mut Command, log: &Path) -> Result<bool, String> {
    let told = |problem: std::io::Error| format!("{}: {problem}", log.display());
    if let Some(folder) = log.parent() {
        fs::create_dir_all(folder).map_err(told)?;
    }
    let file = fs::File::create(log).map_err(told)?;
    let errors = file.try_clone().map_err(told)?;
    command.stdin(Stdio::null()).stdout(file).stderr(errors);
    let status =
        command.status().map_err(|problem| format!("{}: {problem}", run::typed(command)))?;
    Ok(status.success())
}

fn shown(step: &Step) -> String {
    let line = run::typed(&step.command);
    let program = step.command.get_program().to_string_lossy().into_owned();
    let short = Path::new(&program).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let line = line.replacen(&program, &short, 1);
    match step.browser {
        Some(browser) => format!("{line} ({})", browser.name()),
        None => line,
    }
}

fn chosen(arguments: &[String]) -> Result<Vec<Browser>, String> {
    match arguments {
        [] => Ok(Browser::ALL.to_vec()),
        [option, names] if option == "--browsers" => {
            let by_name = |name: &str| Browser::ALL.into_iter().find(|one| one.name() == name);
            let unknown = |name| format!("`{name}` is none of chromium, firefox, webkit");
            names.split(',').map(|name| by_name(name).ok_or_else(|| unknown(name))).collect()
        }
        _ => Err("it takes nothing, or `--browsers chromium,firefox`".into()),
    }
}
