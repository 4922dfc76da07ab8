//! The tables, as text.

use std::fmt::{self, Write};

use rolefit::data::bundled;
use rolefit::domain::pack::{Audience, Pack};
use rolefit::domain::quiz::{Length, Quiz};

use crate::people::{KINDS, Kind};
use crate::tally::{Tally, percent};

/// Respondents of each kind; a multiple of the roles in play, so that each role has its share.
const PEOPLE: usize = 800;

/// Respondents of each pair.
const PAIRED: usize = 50;

const INTRODUCTION: &str = "\
How well the bundled quiz measures, by imagined respondents. Written by `cargo xtask simulate`.
These are people as the quiz's own model draws them, so that the table proves nothing about people:
tests/readers/README.md tells what the figures of the model were held against.

first   % whose role comes before all other roles
ahead   % whose role comes before none of these as well
two     % whose role is among the first two roles
asked   questions on average            clear  % of respondents told one role
close   % told a few roles              both   % told two roles at once (organizations)
none    % told that no role fits        right  % of those before it who were told their role
A person halfway between two roles, or of two at once, is told right by either; for `both`, by both.
Whoever is none of the roles, or answers at random, is told right by `none` alone.
";

pub(crate) fn all() -> Result<String, fmt::Error> {
    let pack = bundled();
    let mut out = String::from(INTRODUCTION);
    for (audience, who) in
        [(Audience::Individual, "Individuals"), (Audience::Organization, "Organizations")]
    {
        let quiz = Quiz::new(&pack, &[], audience).ok_or(fmt::Error)?;
        for (length, how) in [(Length::Adaptive, "adaptive"), (Length::Full, "full length")] {
            let items = quiz.items().len();
            writeln!(out, "\n\n{who}, {} roles, {items} items, {how}\n", quiz.roles().len())?;
            kinds(&mut out, &pack, &quiz, length)?;
        }
        pairs(&mut out, &pack, &quiz)?;
    }
    Ok(out)
}

fn kinds(out: &mut String, pack: &Pack, quiz: &Quiz, length: Length) -> fmt::Result {
    write!(out, "{:20}", "")?;
    for head in
        ["first", "ahead", "two", "asked", "clear", "right", "close", "right", "both", "right"]
    {
        write!(out, "{head:>7}")?;
    }
    writeln!(out, "{:>7}", "none")?;
    let mut first = None;
    for (seed, kind) in KINDS.iter().enumerate() {
        let people = match length {
            Length::Adaptive | Length::UpTo(_) => PEOPLE,
            Length::Full => PEOPLE / 10,
        };
        let tally = Tally::of(quiz, kind, length, people, seed as u64);
        row(out, kind, &tally)?;
        first.get_or_insert(tally);
    }
    let tally = first.ok_or(fmt::Error)?;
    writeln!(out, "\n{}: share of first places, where each role is 100", KINDS[0].name)?;
    for role in quiz.roles() {
        let wins = tally.wins[role.index()] * quiz.roles().len();
        writeln!(out, "{:>7.0}  {}", 100.0 * wins as f64 / tally.people as f64, pack[*role].title)?;
    }
    writeln!(out, "\n{}: probability said, and how often it came true, in %", KINDS[0].name)?;
    for (said, came, sum) in tally.calibration {
        if said >= 50 {
            let mean = 100.0 * sum / said as f64;
            writeln!(out, "{mean:>7.1}{:>7}   ({said} times)", percent(came, said))?;
        }
    }
    Ok(())
}

fn row(out: &mut String, kind: &Kind, tally: &Tally) -> fmt::Result {
    let asked = format!("{:.1}", tally.asked as f64 / tally.people as f64);
    let figures = [
        percent(tally.first, tally.people),
        percent(tally.ahead, tally.people),
        percent(tally.two, tally.people),
        asked,
        percent(tally.clear, tally.people),
        percent(tally.clear_right, tally.clear),
        percent(tally.close, tally.people),
        percent(tally.close_right, tally.close),
        percent(tally.both, tally.people),
        percent(tally.both_right, tally.both),
        percent(tally.none, tally.people),
    ];
    write!(out, "{:20}", kind.name)?;
    for figure in figures {
        write!(out, "{figure:>7}")?;
    }
    writeln!(out)
}

fn pairs(out: &mut String, pack: &Pack, quiz: &Quiz) -> fmt::Result {
    writeln!(
        out,
        "\n\nEvery pair, adaptive, {}; random: % told one role of those who are {}",
        KINDS[0].name, KINDS[11].name
    )?;
    writeln!(out, "\n  first  asked  clear  right random")?;
    let roles = quiz.roles();
    for (place, &one) in roles.iter().enumerate() {
        for &other in &roles[place + 1..] {
            let pair = Quiz::new(pack, &[one, other], quiz.audience()).ok_or(fmt::Error)?;
            let tally = Tally::of(&pair, &KINDS[0], Length::Adaptive, PAIRED, 77);
            let random = Tally::of(&pair, &KINDS[11], Length::Adaptive, PAIRED, 77);
            writeln!(
                out,
                "{:>7}{:>7.1}{:>7}{:>7}{:>7}  {}, {}",
                percent(tally.first, tally.people),
                tally.asked as f64 / tally.people as f64,
                percent(tally.clear, tally.people),
                percent(tally.clear_right, tally.clear),
                percent(random.clear, random.people),
                pack[one].title,
                pack[other].title
            )?;
        }
    }
    Ok(())
}
