//! Pay by percentile from the national table of the wage survey (OEWS).

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// The survey's columns of one sort of pay.
const ANNUAL: [&str; 5] = ["A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"];
const HOURLY: [&str; 5] = ["H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90"];

/// A figure of the survey.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Figure {
    /// A sum.
    Sum(f64),
    /// `#`: at or above the highest figure that the survey publishes.
    Top,
    /// `*`, or nothing: withheld.
    Withheld,
}

/// The pay of occupations, by their six-digit codes.
pub(super) struct Survey {
    rows: BTreeMap<String, (Vec<Figure>, Vec<Figure>)>,
}

impl Survey {
    /// Reads the table, separated by commas or tabs; of several rows of an occupation, the first that
    /// is national and of all industries.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let separator =
            if text.lines().next().unwrap_or_default().contains('\t') { b'\t' } else { b',' };
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .flexible(true)
            .from_reader(text.as_bytes());
        let head = reader
            .headers()
            .map_err(|error| format!("the pay table cannot be read: {error}"))?
            .clone();
        let column = |name: &str| {
            head.iter().position(|word| {
                word.trim_start_matches('\u{feff}').trim().eq_ignore_ascii_case(name)
            })
        };
        let need =
            |name: &str| column(name).ok_or_else(|| format!("the pay table has no column {name}"));
        let code = need("OCC_CODE")?;
        let annual = ANNUAL.map(column);
        let hourly = HOURLY.map(column);
        need("A_MEDIAN")?;
        let (area, industry) = (column("AREA_TYPE"), column("I_GROUP"));
        let mut rows = BTreeMap::new();
        for record in reader.records() {
            let record =
                record.map_err(|error| format!("the pay table cannot be read: {error}"))?;
            let field = |at: usize| record.get(at).unwrap_or_default().trim();
            let is_national = area.is_none_or(|at| ["1", ""].contains(&field(at)));
            let is_whole = industry.is_none_or(|at| ["cross-industry", ""].contains(&field(at)));
            if !is_national || !is_whole {
                continue;
            }
            let figures = |columns: [Option<usize>; 5]| {
                columns
                    .iter()
                    .map(|at| at.map_or(Figure::Withheld, |at| Figure::of(field(at))))
                    .collect::<Vec<_>>()
            };
            rows.entry(field(code).to_owned())
                .or_insert_with(|| (figures(annual), figures(hourly)));
        }
        Ok(Self { rows })
    }

    /// The pay of an occupation as a pack writes it: by the year, or by the hour where the survey has no
    /// annual figures; the error says why there is none.
    pub(super) fn pay(&self, code: &str, source: &str) -> Result<Value, &'static str> {
        let broad = code.split('.').next().unwrap_or(code);
        let (annual, hourly) = self.rows.get(broad).ok_or("the survey has no such occupation")?;
        money(annual, "year", source)
            .or_else(|| money(hourly, "hour", source))
            .ok_or("all its figures are withheld (*) or at or above the survey's highest (#)")
    }
}

impl Figure {
    fn of(field: &str) -> Self {
        match field.trim_matches('"') {
            "#" => Self::Top,
            other => other.replace(',', "").parse().map_or(Self::Withheld, Self::Sum),
        }
    }

    fn sum(self) -> Option<f64> {
        match self {
            Self::Sum(sum) => Some(sum),
            Self::Top | Self::Withheld => None,
        }
    }
}

fn money(figures: &[Figure], period: &str, source: &str) -> Option<Value> {
    let &[low, lower, median, upper, high] = figures else { return None };
    let mut fields = Map::new();
    fields.insert("source".into(), json!(source));
    fields.insert("currency".into(), json!("USD"));
    fields.insert("period".into(), json!(period));
    for (key, figure) in [("low", low), ("high", high), ("median", median)] {
        if let Some(sum) = figure.sum() {
            fields.insert(key.into(), number(sum));
        }
    }
    if fields.len() == 3 {
        return None;
    }
    if let (Some(lower), Some(upper)) = (lower.sum(), upper.sum()) {
        fields.insert("quartiles".into(), json!([number(lower), number(upper)]));
    }
    if [high, median, upper].contains(&Figure::Top) && high.sum().is_none() {
        fields.insert("topCoded".into(), json!(true));
    }
    Some(Value::Object(fields))
}

fn number(sum: f64) -> Value {
    if sum.fract() == 0.0 { json!(sum as i64) } else { json!(sum) }
}
