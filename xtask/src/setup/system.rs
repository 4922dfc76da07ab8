//! Debian packages: the only things that a set-up changes outside of Cargo's folder and this one.

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::Command;
use std::{env, fs, io};

use super::need::{Need, Source};
use crate::Outcome;
use crate::process;
use crate::programs;

/// `WordPress` with what it runs on, Hugo and Jekyll.
const SITE_PACKAGES: [&str; 7] = [
    "hugo",
    "jekyll",
    "mariadb-server",
    "php-cli",
    "php-mysql",
    "wordpress",
    "wordpress-theme-twentytwentythree",
];

/// The programs behind sites that the packages are tried in.
pub(super) fn site_programs() -> Need {
    let programs = ["hugo", "jekyll", "php", "mariadb"];
    Need {
        name: "WordPress, Hugo and Jekyll".into(),
        present: programs.iter().all(|name| programs::find(name).is_some())
            && Path::new("/usr/share/wordpress").is_dir(),
        step: "Debian packages, a minute or two".into(),
        source: Source::System,
        install: Box::new(|| install(&SITE_PACKAGES)),
    }
}

/// Installs packages as root, or with sudo when the person at the terminal agrees.
pub(super) fn install(packages: &[&str]) -> Outcome {
    let list = packages.join(" ");
    if !is_debian() {
        return Err("Only Debian's packages are installed by this command.".into());
    }
    println!("setup: system-wide, with apt-get: {list}");
    if programs::is_root() {
        return apt(&["apt-get"], packages);
    }
    let by_hand = format!("As root, run: apt-get install {list}");
    let asks = env::var_os("CI").is_none() && io::stdin().is_terminal();
    if !asks || programs::find("sudo").is_none() {
        return Err(by_hand);
    }
    print!("setup: install them with sudo now? [y/N] ");
    let mut answer = String::new();
    let read = io::stdout().flush().and_then(|()| io::stdin().read_line(&mut answer));
    if read.is_ok() && answer.trim().eq_ignore_ascii_case("y") {
        return apt(&["sudo", "apt-get"], packages);
    }
    Err(by_hand)
}

fn apt(apt_get: &[&str], packages: &[&str]) -> Outcome {
    let run = |arguments: &[&str]| {
        let words = [apt_get, arguments].concat();
        let mut command = Command::new(words[0]);
        process::run(command.args(&words[1..]).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    run(&["update"])?;
    run(&[&["install", "--yes", "--no-install-recommends"], packages].concat())
}

/// Whether this is Debian itself: Ubuntu packages its browsers in another way.
pub(super) fn is_debian() -> bool {
    fs::read_to_string("/etc/os-release")
        .is_ok_and(|text| text.lines().any(|line| line.trim() == "ID=debian"))
}
