//! The values of a cell, by the kind of its row.

use std::collections::BTreeMap;

use rolefit_domain::pack::Period;
use serde_json::{Map, Value, json};

use super::{About, Builder};
use crate::asked::Asked;
use crate::cells::Said;
use crate::date;
use crate::kind::{Kind, joined};
use crate::layout::{Row, Table};
use crate::sources::{MARKS, Source, cut};
use crate::value::{list, money, percent};
use crate::words::plain;

/// What a cell came to.
pub(super) struct Values {
    /// Entries of the pack's list of values.
    pub(super) list: Vec<Value>,
    /// Whether they say all that the cell says.
    pub(super) is_whole: bool,
}

/// What holds for all figures of a row.
pub(super) struct Figures {
    currency: String,
    period: Option<Period>,
    is_median: bool,
    year: Option<String>,
    span: Option<String>,
    /// The source that a mark behind the label leads to.
    source: Option<Source>,
    is_assumed: bool,
}

impl Figures {
    /// Finds it in the label and the cells.
    pub(super) fn new(
        label: &str,
        asked: Option<&Asked>,
        about: &About,
        usual: Option<&str>,
        cells: &[Vec<Said>],
    ) -> Self {
        let read: Vec<money::Pay> =
            cells.iter().flatten().filter_map(|said| money::read(&said.text)).collect();
        let in_label = money::read(&format!("{label} 1")).and_then(|pay| pay.currency);
        let told = asked.and_then(|asked| asked.currency.clone()).or(in_label);
        let in_row = read.iter().find_map(|pay| pay.currency.clone());
        let known =
            told.or(in_row).or_else(|| about.currency.clone()).or_else(|| usual.map(str::to_owned));
        let currency = known.clone().unwrap_or_else(|| by_language(&about.language).to_owned());
        let lacks = read.iter().any(|pay| pay.currency.is_none());
        let label_plain = plain(label);
        let is_median = ["median", "mediana", "médian", "الوسيط", "中位", "中央値"]
            .iter()
            .any(|word| label_plain.contains(word));
        let span = percent::span(label).map(|(_, span)| span);
        let year = if span.is_none() { date::find(label) } else { None };
        let mark = label.trim_start_matches(|sign| !MARKS.contains(sign));
        let source =
            about.marked.iter().find(|(one, _)| one == mark).map(|(_, source)| source.clone());
        let is_assumed = lacks && known.is_none();
        let period = asked.and_then(|asked| asked.period);
        Self { currency, period, is_median, year, span, source, is_assumed }
    }

    /// What had to be assumed for a row of pay.
    pub(super) fn assumed(&self, kind: &Kind) -> Option<String> {
        let is_money = matches!(kind, Kind::Money(_));
        let Self { currency, is_assumed, .. } = self;
        (is_money && *is_assumed).then(|| {
            format!("no currency is named: taken for {currency}; say otherwise in the label, as in [money, GBP], or with --currency")
        })
    }
}

/// The currency of a language's largest country, for figures that name none.
fn by_language(language: &str) -> &'static str {
    match language.split('-').next().unwrap_or_default() {
        "de" | "fr" | "it" | "nl" | "es" | "pt" | "fi" | "el" => "EUR",
        "pl" => "PLN",
        "sv" => "SEK",
        "tr" => "TRY",
        "ru" => "RUB",
        "ja" => "JPY",
        "zh" => "CNY",
        "ko" => "KRW",
        _ => "USD",
    }
}

/// The currency that most cells of a table name.
pub(super) fn usual_currency(table: &Table) -> Option<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for cell in table.rows.iter().flat_map(|row| row.lines.iter().flatten()) {
        if cell.text.len() < 200
            && let Some(currency) = money::read(&cell.text).and_then(|pay| pay.currency)
        {
            *counts.entry(currency).or_default() += 1;
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(currency, _)| currency)
}

/// A kind by its word in packs; and whether its cells are figures.
pub(super) fn aspect_kind(kind: &Kind) -> (bool, &'static str) {
    match kind {
        Kind::Prose => (false, "prose"),
        Kind::List(_) => (false, "list"),
        Kind::Money(_) => (true, "money"),
        Kind::Percent => (true, "percent"),
        Kind::Level(_) => (false, "level"),
        Kind::Moves => (false, "moves"),
    }
}

/// A kind as a report says it.
pub(super) fn in_words(kind: &Kind, figures: &Figures) -> String {
    match kind {
        Kind::Money(period) => {
            let period = figures.period.or(*period).map_or("", period_word);
            format!("money, {} {period}", figures.currency).trim_end().to_owned()
        }
        Kind::Level(levels) => format!("level: {}", levels.join(" < ")),
        Kind::Prose | Kind::List(_) | Kind::Percent | Kind::Moves => aspect_kind(kind).1.to_owned(),
    }
}

fn period_word(period: Period) -> &'static str {
    match period {
        Period::Hour => "hour",
        Period::Day => "day",
        Period::Week => "week",
        Period::Month => "month",
        Period::Year => "year",
    }
}

impl Builder<'_> {
    /// The source of a line: by its number, by the row, by the role, or that of the table.
    fn source(&self, row: &Row, role: usize, said: &Said, figures: &Figures) -> Source {
        let noted = said.marks.first().and_then(|mark| self.about.noted.get(mark));
        if let Some(noted) = noted {
            return noted.clone();
        }
        let of_table = figures.source.as_ref().unwrap_or(&self.about.source);
        Source::told(&row.origin, &Source::told(&self.origins[role], of_table))
    }

    fn source_name(
        &mut self,
        (row, role): (&Row, usize),
        said: &Said,
        figures: &Figures,
        year: Option<&String>,
    ) -> String {
        let mut source = self.source(row, role, said, figures);
        if said.marks.is_empty() && source.published.is_none() {
            source.published = year.cloned();
        }
        self.sources.name(&source)
    }

    /// The values of a cell that says something.
    pub(super) fn cell(
        &mut self,
        row: &Row,
        role: usize,
        lines: &[Said],
        kind: &Kind,
        figures: &Figures,
        concepts: &BTreeMap<String, String>,
    ) -> Values {
        match kind {
            Kind::Prose => self.prose(row, role, lines, figures),
            Kind::List(by) => self.list((row, role), lines, figures, *by, concepts),
            Kind::Money(period) => {
                self.figures(row, role, lines, figures, |said| pay(said, figures, *period))
            }
            Kind::Percent => self.figures(row, role, lines, figures, |said| share(said, figures)),
            Kind::Level(levels) => {
                let text = joined(lines);
                let found = levels.iter().find(|level| level.to_lowercase() == text.to_lowercase());
                let source =
                    self.source_name((row, role), &lines[0], figures, figures.year.as_ref());
                let list: Vec<Value> =
                    found.iter().map(|level| json!({"source": source, "level": level})).collect();
                Values { is_whole: !list.is_empty(), list }
            }
            // The relations tell them.
            Kind::Moves => Values { list: Vec::new(), is_whole: true },
        }
    }

    /// Figures, a line each; when one cannot be read, the whole cell is told in words as well.
    fn figures(
        &mut self,
        row: &Row,
        role: usize,
        lines: &[Said],
        figures: &Figures,
        read: impl Fn(&Said) -> Option<(Map<String, Value>, bool, Option<String>)>,
    ) -> Values {
        let mut list = Vec::new();
        let mut is_whole = true;
        for said in lines {
            let Some((fields, has_all, year)) = read(said) else {
                is_whole = false;
                continue;
            };
            is_whole &= has_all;
            let year = year.or_else(|| figures.year.clone());
            let mut value = Map::new();
            value.insert(
                "source".into(),
                json!(self.source_name((row, role), said, figures, year.as_ref())),
            );
            value.extend(fields);
            list.push(Value::Object(value));
        }
        list.truncate(20);
        Values { list, is_whole }
    }

    fn prose(&mut self, row: &Row, role: usize, lines: &[Said], figures: &Figures) -> Values {
        let mut list = Vec::new();
        // Lines of one source are one text.
        let mut runs: Vec<(String, String)> = Vec::new();
        for said in lines {
            let source = self.source_name((row, role), said, figures, figures.year.as_ref());
            match runs.last_mut() {
                Some((last, text)) if *last == source && said.marks.is_empty() => {
                    text.push(' ');
                    text.push_str(&said.text);
                }
                Some(_) | None => runs.push((source, said.text.clone())),
            }
        }
        for (source, text) in runs {
            for part in parts(&text, 2_000) {
                let mut value = json!({"source": source, "text": part});
                if part.chars().count() > 60 && self.noted.is_empty() {
                    value["gist"] = json!(cut(&part, 60));
                }
                list.push(value);
            }
        }
        let is_whole = list.len() <= 20;
        list.truncate(20);
        Values { list, is_whole }
    }

    fn list(
        &mut self,
        (row, role): (&Row, usize),
        lines: &[Said],
        figures: &Figures,
        by: list::By,
        concepts: &BTreeMap<String, String>,
    ) -> Values {
        let mut runs: Vec<(String, Vec<Value>)> = Vec::new();
        let mut seen: Vec<String> = Vec::new();
        let texts: Vec<Said> = match by {
            list::By::Lines => lines.to_vec(),
            list::By::Bullets | list::By::Semicolons | list::By::Commas => lines
                .iter()
                .take(1)
                .map(|first| Said { text: joined(lines), ..first.clone() })
                .collect(),
        };
        for said in &texts {
            let source = self.source_name((row, role), said, figures, None);
            for part in list::parts(&said.text, by) {
                if seen.contains(&part) && said.marks.is_empty() {
                    continue;
                }
                seen.push(part.clone());
                let phrase = phrase(&part, concepts.get(&part));
                match runs.last_mut().filter(|(last, _)| *last == source) {
                    Some((_, phrases)) => phrases.push(phrase),
                    None => runs.push((source.clone(), vec![phrase])),
                }
            }
        }
        let runs = if runs.len() > 20 { by_source(runs) } else { runs };
        let mut list = Vec::new();
        for (source, phrases) in runs {
            list.extend(
                phrases.chunks(100).map(|phrases| json!({"source": source, "items": phrases})),
            );
        }
        let is_whole = list.len() <= 20 && seen.iter().all(|part| part.chars().count() <= 1_000);
        list.truncate(20);
        Values { list, is_whole }
    }

    /// In a copy that the widget made, what stands on one line of a list is about one thing, in
    /// whichever words: a concept for each such line.
    pub(super) fn aligned(&mut self, kind: &Kind, cells: &[Vec<Said>]) -> BTreeMap<String, String> {
        let mut concepts = BTreeMap::new();
        if !matches!(kind, Kind::List(_)) {
            return concepts;
        }
        let last = cells.iter().flatten().map(|said| said.line).max().unwrap_or(0);
        for line in 0..=last {
            let said: Vec<&str> = cells
                .iter()
                .flatten()
                .filter(|said| said.line == line)
                .map(|said| said.text.as_str())
                .collect();
            let Some(first) = said.first() else { continue };
            if said.iter().all(|text| text == first) {
                continue;
            }
            let id = said.iter().find_map(|text| concepts.get(*text)).cloned();
            let id = id.unwrap_or_else(|| {
                let words: Vec<&str> = first.split_whitespace().take(6).collect();
                let id = self.concept_ids.give(&words.join(" "), "thing");
                self.concepts.push(json!({"id": id, "label": cut(first, 100)}));
                id
            });
            for text in said {
                concepts.insert(text.to_owned(), id.clone());
            }
        }
        concepts
    }
}

/// All phrases of a source together, where they stand in too many runs for a pack.
fn by_source(runs: Vec<(String, Vec<Value>)>) -> Vec<(String, Vec<Value>)> {
    let mut grouped: Vec<(String, Vec<Value>)> = Vec::new();
    for (source, phrases) in runs {
        match grouped.iter_mut().find(|(known, _)| *known == source) {
            Some((_, all)) => all.extend(phrases),
            None => grouped.push((source, phrases)),
        }
    }
    grouped
}

fn pay(
    said: &Said,
    figures: &Figures,
    period: Option<Period>,
) -> Option<(Map<String, Value>, bool, Option<String>)> {
    let mut pay = money::read(&said.text)?;
    let period = pay.period.or(figures.period).or(period)?;
    if figures.is_median && pay.median.is_none() && pay.low == pay.high {
        pay.median = pay.low.take();
        pay.high = None;
    }
    let mut fields = Map::new();
    fields.insert("currency".into(), json!(pay.currency.as_ref().unwrap_or(&figures.currency)));
    fields.insert("period".into(), json!(period_word(period)));
    for (key, sum) in [("low", pay.low), ("high", pay.high), ("median", pay.median)] {
        if let Some(sum) = sum {
            fields.insert(key.into(), number(sum));
        }
    }
    if pay.coded {
        fields.insert("topCoded".into(), json!(true));
    } else if pay.open && pay.high.is_some() {
        fields.insert("open".into(), json!(true));
    }
    Some((fields, pay.rest.is_empty(), pay.year))
}

fn share(said: &Said, figures: &Figures) -> Option<(Map<String, Value>, bool, Option<String>)> {
    let share = percent::read(&said.text)?;
    let mut fields = Map::new();
    fields.insert("value".into(), number(share.value));
    if let Some(span) = share.span.or_else(|| figures.span.clone()) {
        fields.insert("span".into(), json!(span));
    }
    Some((fields, !share.has_rest, None))
}

/// A whole number without a point.
fn number(value: f64) -> Value {
    if value.fract() == 0.0 && value.abs() < 1e15 {
        json!(value as i64)
    } else {
        json!((value * 100.0).round() / 100.0)
    }
}

fn phrase(part: &str, concept: Option<&String>) -> Value {
    let long = part.chars().count() > 200;
    if concept.is_none() && !long {
        return json!(part);
    }
    let mut fields = Map::new();
    fields.insert("text".into(), json!(cut(part, 200)));
    if let Some(concept) = concept {
        fields.insert("concept".into(), json!(concept));
    }
    if long {
        fields.insert("help".into(), json!(cut(part, 1_000)));
    }
    Value::Object(fields)
}

/// A text in parts of at most so many characters, between words.
fn parts(text: &str, most: usize) -> Vec<String> {
    let mut parts = Vec::new();
    let mut part = String::new();
    let mut length = 0;
    for word in text.split(' ') {
        let more = word.chars().count() + 1;
        if length + more > most && !part.is_empty() {
            parts.push(core::mem::take(&mut part));
            length = 0;
        }
        // A word without end is cut anywhere.
        for (index, sign) in word.chars().enumerate() {
            if index > 0 && index % (most - 1) == 0 {
                parts.push(core::mem::take(&mut part));
                length = 0;
            }
            part.push(sign);
        }
        part.push(' ');
        length += more;
    }
    parts.push(part);
    parts.iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// The first text of a role, which sums it up where nothing else does.
pub(super) fn first_text(values: &Map<String, Value>, aspects: &[Value]) -> Option<String> {
    let texts = aspects.iter().filter(|aspect| aspect["kind"] == "prose");
    let text = texts
        .filter_map(|aspect| values.get(aspect["id"].as_str()?)?[0]["text"].as_str())
        .next()?;
    Some(text.to_owned())
}
