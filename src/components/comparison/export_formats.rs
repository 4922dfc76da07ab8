//! How a table is written: in Markdown, in HTML, as CSV.

/// A line of the table: the heading of its row, empty below the row's first line, and a cell a role.
pub(crate) type Cells = Vec<String>;

pub(super) fn markdown(grid: &[Cells], notes: &[String]) -> String {
    let mut text = String::new();
    for (at, line) in grid.iter().enumerate() {
        for cell in line {
            text.push_str("| ");
            let mut before = ' ';
            for sign in cell.chars() {
                match sign {
                    '\\' | '|' | '*' | '_' | '`' => text.extend(['\\', sign]),
                    // Else it would be a link.
                    '(' if before == ']' => text.push_str("\\("),
                    '<' => text.push_str("&lt;"),
                    '\n' => text.push_str("<br>"),
                    _ => text.push(sign),
                }
                before = sign;
            }
            text.push(' ');
        }
        text.push_str("|\n");
        if at == 0 {
            text.push_str(&"| --- ".repeat(line.len()));
            text.push_str("|\n");
        }
    }
    text.push('\n');
    for note in notes {
        text.push_str(note);
        text.push_str("\n\n");
    }
    text
}

/// A table whose texts are marked as those of the pack, but for what the interface says: the caption,
/// the first heading, and the cells of the lines in `said`.
pub(super) fn table(caption: &str, grid: &[Cells], said: &[bool], mark: &str) -> String {
    let mut text = "<table>\n<caption>".to_owned() + &safe(caption) + "</caption>\n";
    for (at, line) in grid.iter().enumerate() {
        text.push_str(match at {
            0 => "<thead><tr>",
            1 => "<tbody><tr>",
            _ => "<tr>",
        });
        for (column, cell) in line.iter().enumerate() {
            let is_said = if column == 0 { at == 0 } else { said[at] };
            let mark = if is_said { "" } else { mark };
            let (open, close) = match (at, column) {
                (0, _) => ("<th scope=\"col\"", "</th>"),
                (_, 0) => {
                    // A heading stands beside all lines of its row.
                    let more = grid[at + 1..].iter().take_while(|line| line[0].is_empty()).count();
                    match (cell.is_empty(), more) {
                        (true, _) => continue,
                        (false, 0) => text.push_str("<th scope=\"row\""),
                        (false, _) => {
                            text.push_str("<th scope=\"row\" rowspan=\"");
                            text.push_str(&(more + 1).to_string());
                            text.push('"');
                        }
                    }
                    ("", "</th>")
                }
                (_, _) => ("<td", "</td>"),
            };
            text.push_str(open);
            text.push_str(mark);
            text.push('>');
            text.push_str(&safe(cell).replace('\n', "<br>"));
            text.push_str(close);
        }
        text.push_str(if at == 0 { "</tr></thead>\n" } else { "</tr>\n" });
    }
    text + "</tbody></table>\n"
}

pub(super) fn paragraphs(notes: &[String], mark: &str) -> String {
    let mut text = String::new();
    for note in notes {
        text.push_str("<p");
        text.push_str(mark);
        text.push('>');
        text.push_str(&safe(note));
        text.push_str("</p>\n");
    }
    text
}

pub(super) fn safe(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

pub(crate) fn csv(grid: &[Cells], notes: &[String], separator: char) -> String {
    let mut text = String::from("\u{feff}");
    for line in grid {
        for (column, cell) in line.iter().enumerate() {
            if column > 0 {
                text.push(separator);
            }
            field(&mut text, cell);
        }
        text.push_str("\r\n");
    }
    for note in notes {
        field(&mut text, note);
        text.push_str("\r\n");
    }
    text
}

/// A field in quotes; one that a spreadsheet would take for a formula starts with an apostrophe.
fn field(text: &mut String, cell: &str) {
    text.push('"');
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        text.push('\'');
    }
    text.push_str(&cell.replace('"', "\"\""));
    text.push('"');
}
