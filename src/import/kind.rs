//! What kind of value a row has, by its cells, and by what was found.

mod parted;
mod pay;

use rolefit_domain::pack::Period;

use crate::asked::{Asked, Taken};
use crate::cells::{Said, joined, move_word, says_nothing};
use crate::value::list::{self, By};
use crate::value::{label, level, money, percent};
use crate::words::{Word, plain};

/// The kind of a row.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    /// Text.
    Prose,
    /// Short phrases, and by what they are parted.
    List(By),
    /// Pay, and what one payment covers where a cell does not say it.
    Money(Option<Period>),
    /// A share.
    Percent,
    /// One of these levels.
    Level(Vec<String>),
    /// Career moves, as the widget's own copies tell them.
    Moves,
}

/// A kind, and the grounds for it in a few words.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Verdict {
    /// The kind.
    pub(crate) kind: Kind,
    /// The grounds.
    pub(crate) grounds: String,
}

/// What is to be judged: a row's label and its cells.
pub(crate) struct Case<'a> {
    /// The label, without what was asked.
    pub(crate) label: &'a str,
    /// The label behind the heading that it stands under, where that speaks of pay; else the label.
    pub(crate) full: &'a str,
    /// What each role's cell says.
    pub(crate) cells: &'a [Vec<Said>],
    /// What the author asked for.
    pub(crate) asked: Option<&'a Asked>,
    /// The currency of figures that name none.
    pub(crate) currency: &'a str,
    /// The language of the table's words.
    pub(crate) language: &'a str,
    /// What one payment covers, and the line around the table that says so.
    pub(crate) paid: Option<&'a (Period, String)>,
    /// Whether other rows say in which currency the roles are paid.
    pub(crate) has_currencies: bool,
    /// Whether the table is a copy that the widget made: its lines then name their sources.
    pub(crate) is_copy: bool,
}

impl Case<'_> {
    /// The kind of the row.
    pub(crate) fn judge(&self) -> Verdict {
        let asked = self.asked.and_then(|asked| asked.taken);
        match asked {
            Some(Taken::Money) => {
                let period = self.asked.and_then(|asked| asked.period).or_else(|| self.period());
                verdict(Kind::Money(period), "as asked")
            }
            Some(Taken::Percent) => verdict(Kind::Percent, "as asked"),
            Some(Taken::Level) => self.levels_asked(),
            Some(Taken::List) => {
                verdict(Kind::List(self.parted().unwrap_or(By::Commas)), "as asked")
            }
            Some(Taken::Prose) => verdict(Kind::Prose, "as asked"),
            Some(
                Taken::Source
                | Taken::Date
                | Taken::Link
                | Taken::Aliases
                | Taken::Summary
                | Taken::Out,
            )
            | None => self.found(),
        }
    }

    fn found(&self) -> Verdict {
        let filled: Vec<&Vec<Said>> =
            self.cells.iter().filter(|said| !says_nothing(said)).collect();
        if filled.is_empty() {
            return verdict(Kind::Prose, "no cell says anything");
        }
        if self.is_copy
            && filled.iter().all(|said| said.iter().any(|said| move_word(&said.text).is_some()))
        {
            return verdict(Kind::Moves, "a copy's row of career moves");
        }
        let share = |is: &dyn Fn(&str) -> bool| {
            let all = filled.iter().filter(|said| said.iter().all(|said| is(&said.text))).count();
            (all * 2 >= filled.len()).then_some((all, filled.len()))
        };
        let is_pay = Word::Pay.is(self.label) || plain(self.label).split(' ').any(|word| Word::Pay.is(word))
                || self.is_sum_of_pay(&filled)
                // `Low ($/hour)`.
                || label::unit(self.label).is_some_and(|unit| {
                    label::currency(unit).is_some() && label::period_of_label(unit).is_some()
                });
        let is_pay = is_pay && !self.is_step(&filled) && !label::is_fee(self.label);
        let is_bonus = ["bonus", "prämie", "equity", "prima"]
            .iter()
            .any(|word| plain(self.label).contains(word));
        let is_share = |text: &str| percent::read(text).is_some() || percent::bare(text).is_some();
        if label::is_in_percent(self.label)
            && !is_pay
            && label::currency(self.label).is_none()
            && let Some(count) = share(&is_share)
        {
            return verdict(
                Kind::Percent,
                &(counted(count, "a percentage") + ", as its label has it"),
            );
        }
        let pays = |text: &str| Self::pays(text, is_pay);
        let mut but = "";
        if let Some(count) = share(&pays) {
            let period = self.period();
            let has_own = filled
                .iter()
                .flat_map(|said| said.iter())
                .any(|said| money::read(&said.text).is_some_and(|pay| pay.period.is_some()));
            if (period.is_some() && is_pay && !is_bonus)
                || has_own
                || label::period_of_label(self.full).is_some()
            {
                return verdict(Kind::Money(period), &counted(count, "pay"));
            }
            if let Some((period, line)) =
                self.paid.filter(|_| !is_bonus && !label::is_by_the_piece(self.label))
            {
                let grounds =
                    format!("{}, and “{line}” stands around the table", counted(count, "pay"));
                return verdict(Kind::Money(Some(*period)), &grounds);
            }
            but = ", since it is not said whether the sums are for an hour, a month or a year";
        }
        if let Some(count) = share(&|text| {
            // Of a list with one share in it, that is not the share of the role.
            let begins_with_it = !text.starts_with(char::is_alphabetic);
            let is_share = |share: percent::Share| {
                !share.has_rest || begins_with_it || list::by(text).is_none()
            };
            percent::read(text).is_some_and(is_share) && text.split_whitespace().count() <= 14
        }) {
            return verdict(Kind::Percent, &counted(count, "a percentage"));
        }
        let single = filled.iter().all(|said| said.len() == 1);
        let words: Vec<&str> =
            filled.iter().flat_map(|said| said.iter()).map(|said| said.text.as_str()).collect();
        if single && let Some(levels) = level::levels(&words, self.language) {
            return verdict(Kind::Level(levels), "the cells are words of one scale");
        }
        if let Some(by) = self.parted() {
            let how = match by {
                By::Lines => "cells with line breaks",
                By::Bullets => "cells with bullets",
                By::Semicolons => "cells with semicolons",
                By::Numbers => "cells with numbers that count their parts",
                By::Commas => "short phrases between commas, under a label that calls for a list",
                By::Slashes => "short phrases between slashes, under a label that calls for a list",
            };
            return verdict(Kind::List(by), how);
        }
        let has_figures = filled
            .iter()
            .all(|said| said.iter().any(|said| said.text.chars().any(char::is_numeric)));
        let has_shares = filled.iter().any(|said| said.iter().any(|said| said.text.contains('%')));
        if but.is_empty() && is_pay && has_figures && !has_shares {
            but = ", since its figures cannot be read as sums of pay";
        }
        verdict(Kind::Prose, &format!("text{but}"))
    }

    fn levels_asked(&self) -> Verdict {
        let texts: Vec<String> =
            self.cells.iter().filter(|said| !says_nothing(said)).map(|said| joined(said)).collect();
        let named = self.asked.map(|asked| asked.levels.clone()).unwrap_or_default();
        let words: Vec<&str> = texts.iter().map(String::as_str).collect();
        let levels =
            if named.is_empty() { level::levels(&words, self.language) } else { Some(named) };
        let levels = levels.unwrap_or_else(|| {
            let mut seen: Vec<String> = Vec::new();
            for text in &texts {
                if !seen.contains(text) {
                    seen.push(text.clone());
                }
            }
            seen
        });
        if (2..=20).contains(&levels.len())
            && levels.iter().all(|level| level.chars().count() <= 100)
        {
            return verdict(Kind::Level(levels), "as asked");
        }
        verdict(
            Kind::Prose,
            "levels were asked for, but 2 to 20 short words are needed: name them, as in [level: low < high]",
        )
    }
}

fn counted((of, all): (usize, usize), what: &str) -> String {
    if of == all {
        format!("every cell reads as {what}")
    } else {
        let verb = if of == 1 { "reads" } else { "read" };
        format!("{of} of {all} cells {verb} as {what}")
    }
}

fn verdict(kind: Kind, grounds: &str) -> Verdict {
    Verdict { kind, grounds: grounds.to_owned() }
}
