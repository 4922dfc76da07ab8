//! Rows of cells as text with commas (RFC 4180), and back.

/// A row as a line, whose end is CRLF; a cell that has to be is quoted.
pub(crate) fn line<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    let mut line = String::new();
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            line.push(',');
        }
        if cell.contains([',', ';', '\t', '"', '\n', '\r']) {
            line.extend(["\"", &cell.replace('"', "\"\""), "\""]);
        } else {
            line.push_str(cell);
        }
    }
    line + "\r\n"
}

/// The rows of a text whose cells are parted by that character, each with the number of its first line;
/// lines with nothing on them are no rows.
pub(crate) fn rows(text: &str, separator: char) -> Vec<(usize, Vec<String>)> {
    let mut rows = Vec::new();
    let (mut row, mut cell) = (Vec::new(), String::new());
    let (mut line, mut first) = (1, 1);
    let (mut is_within, mut was_quoted) = (false, false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        line += usize::from(letter == '\n');
        match letter {
            '"' if is_within && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' if is_within => is_within = false,
            _ if is_within => cell.push(letter),
            '"' if cell.is_empty() => (is_within, was_quoted) = (true, true),
            '\r' if letters.peek() == Some(&'\n') => {}
            '\n' | '\r' => {
                if !row.is_empty() || !cell.is_empty() || was_quoted {
                    row.push(core::mem::take(&mut cell));
                    rows.push((first, core::mem::take(&mut row)));
                }
                (first, was_quoted) = (line, false);
            }
            _ if letter == separator => row.push(core::mem::take(&mut cell)),
            _ => cell.push(letter),
        }
    }
    if !row.is_empty() || !cell.is_empty() || was_quoted {
        row.push(cell);
        rows.push((first, row));
    }
    rows
}
