//! Filling the blanks that sources leave for what only a build knows.

/// The text with each blank replaced by its value, wherever it stands; an error when a blank is not
/// there, since nothing would then say what its value is for.
pub fn filled(text: &str, values: &[(&str, &str)]) -> Result<String, String> {
    let mut text = text.to_owned();
    for (blank, value) in values {
        if !text.contains(blank) {
            return Err(format!("there is no {blank} to be filled"));
        }
        text = text.replace(blank, value);
    }
    Ok(text)
}
