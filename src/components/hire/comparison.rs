//! The sheets of all interviewers side by side, once they are there.

use super::after::after;
use super::offered::offered;
use super::opening::opening;
use super::spoken::english;
use super::tag::{Tag, area, button, button_with, heading, labelled, list, paragraph, quiet, tag};
use super::words::{View, met_text};
use crate::app::hire::{Msg, Place, Saved, Table};
use crate::hire::fraction::Fraction;
use crate::hire::missing::Missing;
use crate::hire::order::indices;
use crate::hire::panel::{Candidate, Flag};
use crate::hire::said::sentences;
use crate::hire::scorecard::Met;
use crate::i18n::{HireCatalog, HireText};

/// Where files are opened, and what they say together.
pub(super) fn comparison(view: View) -> Tag {
    let View { model, words, level, .. } = view;
    let kit = model.asked();
    let table = model.meeting.table(kit.as_ref());
    let notes = table.as_ref().and_then(|table| notes(view, table));
    let table = table.filter(|table| !table.sheets.is_empty());
    tag("div.stack")
        .with("part", "panel")
        .child(heading(level).say(words, HireText::Compare))
        .child(tag("p").say(words, HireText::CompareHelp))
        .child(opening(view, "open-sheets", HireText::OpenSheets, ".json,.csv"))
        .maybe(notes)
        .maybe(table.map(|table| outcome(view, &table)))
}

/// What keeps sheets from counting, with the ways to settle it, and what is passed over without harm.
fn notes(View { words, on, .. }: View, table: &Table) -> Option<Tag> {
    let torn = table.torn.iter().map(|torn| {
        let leave = words.format(HireText::LeaveOut, &[&torn.name]);
        let leave = button_with(&leave, on, Msg::LeftOut(torn.file, torn.sheet));
        tag("li").text(&torn.line(words)).child(tag("div").child(leave))
    });
    let refused = table.refused.iter().map(|line| english(tag("li")).text(line));
    let is_wrong = !(table.torn.is_empty() && table.refused.is_empty());
    let wrong = is_wrong.then(|| {
        let lines = tag("ul").each(refused.chain(torn));
        tag("div.wrong").child(tag("p").say(words, HireText::ToMend)).child(lines)
    });
    let passed =
        (!table.notices.is_empty()).then(|| english(list(&table.notices)).with("class", "quiet"));
    (wrong.is_some() || passed.is_some()).then(|| tag("div.stack").maybe(wrong).maybe(passed))
}

fn outcome(view: View, table: &Table) -> Tag {
    let View { model, words, on, .. } = view;
    let waiting = table.waiting.iter().map(|one| {
        let line = waiting(one, words);
        tag("li").key(&line).with("data-candidate", &one.candidate).text(&line)
    });
    let is_waiting = !table.waiting.is_empty();
    let early = is_waiting.then(|| {
        let waiting = tag("div.stack").child(tag("ul").each(waiting));
        if model.meeting.shown_early {
            waiting.child(tag("p").say(words, HireText::ShownEarly))
        } else {
            waiting.child(button(words, HireText::ShowAnyway, on, Msg::ShownEarly))
        }
    });
    let seen = (!table.combined.candidates.is_empty()).then(|| {
        let decided = area("decision", "4", &model.meeting.decision).typed(on, Msg::Decided);
        let said = sentences(&table.kit, &table.combined, words);
        tag("div.stack")
            .child(rows(table, words))
            .each(said.iter().map(|said| paragraph(said)))
            .child(tag("p").say(words, HireText::TotalCaution))
            .child(quiet(words, HireText::Rule).text(" ").say(words, HireText::MustBeside))
            .child(after(view, table))
            .child(labelled("decision", &words.get(HireText::Decision), decided))
    });
    let save = |text, saved| button(words, text, on, Msg::SavePressed(saved));
    tag("div.stack")
        .maybe(early)
        .maybe(seen)
        .child(
            tag("div.ways")
                .child(save(HireText::SavePanel, Saved::Panel))
                .child(save(HireText::SaveTable, Saved::Table))
                .child(button(words, HireText::PutAside, on, Msg::PutAside)),
        )
        .maybe(offered(view, Place::Panel))
}

/// Whose sheets of which interview are missing.
fn waiting(one: &Missing, words: &HireCatalog) -> String {
    let Missing { candidate, interview, interviewers, others } = one;
    let interview = interview
        .map(|number| words.format(HireText::StageNumber, &[&number.to_string()]))
        .unwrap_or_default();
    let mut missing: Vec<String> = interviewers
        .iter()
        .map(|name| [&**name, if interview.is_empty() { "" } else { ", " }, &*interview].concat())
        .collect();
    if *others > 0 {
        let fill = [&*others.to_string(), &*interview];
        let more = words.format(HireText::WaitingOthers, &fill);
        missing.push(more.trim_end_matches([' ', ',']).to_owned());
    }
    words.format(HireText::Waiting, &[candidate, &missing.join("; ")])
}

/// The competencies on which candidates differ most come first.
fn rows(table: &Table, words: &HireCatalog) -> Tag {
    let candidates = &table.combined.candidates;
    let spread = |row: usize| {
        let values = candidates.iter().filter_map(|one| one.competencies[row]);
        let (least, most) = (values.clone().min(), values.max());
        least.zip(most).map_or(Fraction::ZERO, |(least, most)| most - least)
    };
    let order =
        indices(table.kit.competencies.len(), &|one, other| spread(other).cmp(&spread(one)));
    let row = |label: HireText, cell: &dyn Fn(&Candidate, Tag) -> Tag| {
        let head = tag("th").with("scope", "row").say(words, label);
        tag("tr").child(head).each(candidates.iter().map(|one| cell(one, of(one))))
    };
    let total = |value: fn(&Candidate) -> Option<Fraction>| {
        move |one: &Candidate, cell: Tag| figure(cell, value(one), words)
    };
    let mut body = tag("tbody");
    for row in order {
        body = body.child(competency(table, row, words));
    }
    body = body
        .child(row(HireText::Weighted, &total(|one| one.weighted)))
        .child(row(HireText::Equal, &total(|one| one.equal)));
    if table.sheets.iter().any(|sheet| !sheet.must.is_empty()) {
        body = body.child(row(HireText::Must, &|one, cell| musts(table, one, cell, words)));
    }
    body = body.child(row(HireText::Flags, &|one, cell| {
        let flags = one.flags.iter();
        let flags =
            flags.map(|&flag| tag("p").with("data-flag", flag.name()).say(words, flag_text(flag)));
        if one.flags.is_empty() { cell.text("–") } else { cell.each(flags) }
    }));
    let heads = candidates.iter().map(|one| {
        tag("th").with("scope", "col").with("data-candidate", &one.name).text(&one.name)
    });
    let head = tag("th").with("scope", "col").say(words, HireText::Subject);
    tag("div.wide")
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", &words.get(HireText::Compare))
        .child(
            tag("table.panel")
                .child(tag("thead").child(tag("tr").child(head).each(heads)))
                .child(body),
        )
}

fn of(candidate: &Candidate) -> Tag {
    tag("td").with("data-candidate", &candidate.name)
}

/// What the sheets say of a candidate's must-haves, those first that are not met for sure.
fn musts(table: &Table, candidate: &Candidate, cell: Tag, words: &HireCatalog) -> Tag {
    let sheets = table.sheets.iter().filter(|sheet| sheet.candidate == candidate.name);
    let (mut open, mut met) = (Vec::new(), 0);
    for must in sheets.flat_map(|sheet| &sheet.must) {
        if must.met == Met::Yes {
            met += 1;
        } else {
            let word = words.get(met_text(Some(must.met)));
            open.push(words.format(HireText::Said, &[&must.text, &word]));
        }
    }
    let met = words.format(HireText::Said, &[&words.get(HireText::Yes), &met.to_string()]);
    cell.child(paragraph(&met)).each(open.iter().map(|line| paragraph(line)))
}

fn competency(table: &Table, row: usize, words: &HireCatalog) -> Tag {
    let one = &table.kit.competencies[row];
    let head = [&*one.label, " (", &one.weight.to_string(), ")"].concat();
    let cells = table.combined.candidates.iter().map(|candidate| {
        let mut each = tag("p.quiet").text(words.format(HireText::Each, &[""]).trim_end());
        let mut sign = " ";
        for (mean, name) in candidate.by_interviewer[row].iter().zip(&candidate.interviewers) {
            let mean = mean.map_or_else(|| "–".to_owned(), |mean| mean.to_string());
            let name = tag("bdi").text(name);
            each = each.text(&[sign, &*mean, " ("].concat()).child(name).text(")");
            sign = " · ";
        }
        let cell = figure(of(candidate), candidate.competencies[row], words);
        cell.child(each)
    });
    tag("tr")
        .key(&one.id)
        .with("data-competency", &one.id)
        .child(tag("th").with("scope", "row").text(&head))
        .each(cells)
}

fn figure(cell: Tag, value: Option<Fraction>, words: &HireCatalog) -> Tag {
    match value {
        Some(value) => cell.text(&value.hundredths()),
        None => cell.say(words, HireText::NotRated),
    }
}

fn flag_text(flag: Flag) -> HireText {
    match flag {
        Flag::Discuss => HireText::FlagDiscuss,
        Flag::Partial => HireText::FlagPartial,
        Flag::Close => HireText::FlagClose,
        Flag::Weights => HireText::FlagWeights,
    }
}
