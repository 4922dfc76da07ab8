//! Lines between bars: their parts, and the rules that part them.

use super::inline;

/// Whether a sign stands between cells, in one of the ways in which it is drawn.
pub(super) fn bar(sign: char) -> bool {
    matches!(sign, '|' | '│' | '┃' | '║' | '｜')
}

/// A line that only parts others, such as `|---|:-:|` or `+----+----+`.
pub(super) fn is_rule(line: &str) -> bool {
    let rules = line.chars().filter(|sign| "-=─━═".contains(*sign)).count();
    (rules >= 2 || (rules == 1 && line.contains("|-"))) && line.chars().all(is_of_rule)
}

fn is_of_rule(sign: char) -> bool {
    "-=+:| \t─━═┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╞╪╡╒╤╕╘╧╛┏┳┓┣╋┫┗┻┛".contains(sign) || bar(sign)
}

/// The parts between bars that no backslash makes a sign.
pub(super) fn split(line: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut signs = line.chars().peekable();
    while let Some(sign) = signs.next() {
        let last = parts.len() - 1;
        match sign {
            '\\' => match signs.next_if(|next| inline::MARKS.contains(next)) {
                Some(mark) => parts[last].push(inline::literal(mark)),
                None => parts[last].push(sign),
            },
            sign if bar(sign) => parts.push(String::new()),
            sign => parts[last].push(sign),
        }
    }
    parts
}
