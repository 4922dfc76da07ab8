//! `cargo xtask`: set up, serve, test, measure, package.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::Outcome;
use xtask::setup::{Browser, Scope};
use xtask::{
    browser_tasks, bundle, package, paths, reproduce, serve, setup, simulate, sites, size, test,
};

/// Sets Rolefit up, serves it, tests it, measures and packages it.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Set up what building needs, then `trunk serve` on 127.0.0.1:8080
    Serve {
        /// Handed on to `trunk serve`
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Set up what is missing, then run every test
    Test {
        /// The engines that browser tests run in
        #[arg(long, value_name = "NAMES", value_delimiter = ',', value_enum, default_values_t = Browser::ALL)]
        browsers: Vec<Browser>,
    },
    /// Set up what serving and testing need, and no more
    Setup,
    /// Weigh every built file, and hold the embed to its budget
    Size {
        /// The folder with the files: `dist`, or where a release is
        #[arg(default_value_os_t = paths::dist())]
        folder: PathBuf,
    },
    /// Take pictures of the embed, into target/shots
    Shots,
    /// Time the widget beside pages that do the same without it, in a slowed-down Chromium
    Bench {
        /// Only cases whose names contain one of these; `import` times importing occupations instead
        names: Vec<String>,
    },
    /// Say how well the bundled quiz measures: the table of tests/simulation.txt
    Simulate {
        /// `speed` times choosing an item and scoring instead
        arguments: Vec<String>,
    },
    /// Score the kept answers of readers: the table that README.md speaks of
    Readers,
    /// Write what is published to target/package: a package for each kind of site, and the project's
    /// page with all of them beside it
    Package {
        /// Leave the standard library as Rust ships it: quicker, and about 17 kB larger
        #[arg(long)]
        plain: bool,
        /// Stop at the built files, in target/release-dist
        #[arg(long)]
        build_only: bool,
        /// Pack what is in this folder, such as `dist`, instead of building a release
        #[arg(long, value_name = "FOLDER", conflicts_with_all = ["plain", "build_only"])]
        built: Option<PathBuf>,
    },
    /// Put the packages into sites made by the programs that they are for, and look at them in Chromium
    Sites {
        /// Only those whose names contain one of these
        names: Vec<String>,
    },
    /// Build the last commit's release twice, in other folders, and compare the bytes
    Reproduce,
    /// Write the loader and the sheet where Trunk is building (Trunk calls this)
    Bundle,
}

fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("xtask: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Outcome {
    match task {
        Task::Serve { arguments } => serve::serve(&arguments),
        Task::Test { browsers } => test::test(&browsers),
        Task::Setup => setup::setup(Scope::Tests),
        Task::Size { folder } => size::size(&folder),
        Task::Shots => browser_tasks::shots(),
        Task::Bench { names } if names == ["import"] => simulate::import_size(),
        Task::Bench { names } => browser_tasks::bench(&names),
        Task::Simulate { arguments } => simulate::simulate(&arguments),
        Task::Readers => simulate::readers(),
        Task::Package { plain, build_only, built } => {
            package::package(plain, build_only, built.as_deref())
        }
        Task::Sites { names } => sites::sites(&names),
        Task::Reproduce => reproduce::reproduce(),
        Task::Bundle => bundle::hook(),
    }
}
