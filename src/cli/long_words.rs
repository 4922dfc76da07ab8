//! Where long words of a plain table may break: no style says it there, since policies refuse that.

/// Letters of a word that stand together on any screen.
const TOGETHER: usize = 9;
const BREAK: &str = "<wbr>";

/// The HTML with places to break in the long words of its tables, so that none makes its column wide.
pub(super) fn breakable(html: &str) -> String {
    let mut written = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<table>") {
        let (table, behind) = after.split_once("</table>").unwrap_or((after, ""));
        written.extend([before, "<table>", &in_table(table), "</table>"]);
        rest = behind;
    }
    written + rest
}

fn in_table(table: &str) -> String {
    let mut written = String::with_capacity(table.len());
    let mut word = String::new();
    let mut end_of_code = None;
    for sign in table.chars() {
        if end_of_code.is_none() && is_letter(sign) {
            word.push(sign);
            continue;
        }
        push_word(&mut written, &word);
        word.clear();
        written.push(sign);
        match sign {
            '<' => end_of_code = Some('>'),
            '&' => end_of_code = end_of_code.or(Some(';')),
            _ if end_of_code == Some(sign) => end_of_code = None,
            '/' if end_of_code.is_none() => written.push_str(BREAK),
            _ => {}
        }
    }
    push_word(&mut written, &word);
    written
}

/// Letters of scripts that join those of a word are left together.
fn is_letter(sign: char) -> bool {
    sign.is_alphabetic() && sign < '\u{250}'
}

/// Adds a word in parts of nearly the same length.
fn push_word(written: &mut String, word: &str) {
    let letters = word.chars().count();
    let parts = letters.div_ceil(TOGETHER).max(1);
    let length = letters.div_ceil(parts);
    for (at, letter) in word.chars().enumerate() {
        if at > 0 && at % length == 0 {
            written.push_str(BREAK);
        }
        written.push(letter);
    }
}
