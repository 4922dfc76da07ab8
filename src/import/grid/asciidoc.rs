//! Tables of `AsciiDoc`, as tables with bars.

/// Whether a table begins and ends in its marks.
pub(super) fn is_like(text: &str) -> bool {
    text.lines().filter(|line| line.trim() == "|===").count() >= 2
}

/// The same text with a row on each line; the error says why rows cannot be told.
pub(super) fn with_bars(text: &str) -> Result<String, String> {
    let mut result = String::new();
    let mut columns = None;
    let mut table: Option<Table> = None;
    for line in text.lines().map(str::trim) {
        match (&mut table, line) {
            (Some(_), "|===") => {
                if let Some(table) = table.take() {
                    result.push_str(&table.rows()?);
                }
                columns = None;
            }
            (None, "|===") => table = Some(Table { columns, cells: Vec::new() }),
            (Some(table), line) => table.take(line),
            (None, line) if line.starts_with('[') => columns = named_columns(line).or(columns),
            (None, line) => {
                // A title has a point before it.
                result.push_str(line.strip_prefix('.').map_or("", |_| "# "));
                result.push_str(line.trim_start_matches('.'));
                result.push('\n');
            }
        }
    }
    Ok(result)
}

/// A table on its way.
struct Table {
    columns: Option<usize>,
    cells: Vec<String>,
}

impl Table {
    fn take(&mut self, line: &str) {
        let escaped = line.replace(r"\|", "\u{1}");
        let mut parts = escaped.split('|');
        // What stands before the first bar goes on the cell above.
        let before = parts.next().unwrap_or_default().replace('\u{1}', r"\|");
        if let Some(last) = self.cells.last_mut().filter(|_| !before.is_empty()) {
            last.push_str("<br>");
            last.push_str(&before);
        }
        let count = self.cells.len();
        self.cells.extend(parts.map(|part| part.trim().replace('\u{1}', r"\|")));
        let more = self.cells.len() - count;
        if more > 0 && self.columns.is_none() {
            self.columns = Some(more);
        }
    }

    fn rows(self) -> Result<String, String> {
        let (width, count) = (self.columns.unwrap_or(1), self.cells.len());
        if !count.is_multiple_of(width) {
            return Err(format!(
                "the table has {width} columns, but {count} cells, which are no whole rows: put every row on a line of its own"
            ));
        }
        let mut rows = String::new();
        for (at, row) in self.cells.chunks(width).enumerate() {
            rows.extend(["|", &row.join("|"), "|\n"]);
            if at == 0 {
                rows.extend(["|", &"---|".repeat(width), "\n"]);
            }
        }
        Ok(rows)
    }
}

/// How many columns the attributes of a table name: `cols="1,2,2"`, `cols=3*`.
fn named_columns(attributes: &str) -> Option<usize> {
    let rest = attributes.split_once("cols=")?.1;
    let named = match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => rest.split([',', ']']).next()?,
    };
    let count = |part: &str| match part.split_once('*') {
        Some((times, _)) => times.trim().parse().ok(),
        None => Some(1),
    };
    named.split(',').map(count).sum::<Option<usize>>().filter(|count| (1..1_000).contains(count))
}
