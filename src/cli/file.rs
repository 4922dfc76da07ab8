//! The files that a command names.

use std::fs;
use std::path::Path;

use super::bytes;
use crate::domain::pack::format::MAX_BYTES;

/// The text of a file.
pub(super) fn text(file: &Path) -> Result<String, String> {
    let name = file.display();
    match fs::read(file).map(String::from_utf8) {
        Ok(Ok(text)) => match bytes::what(text.as_bytes()) {
            Some(what) => Err(format!("{name} is {what}")),
            None => Ok(text),
        },
        Ok(Err(error)) => {
            let at = error.utf8_error().valid_up_to();
            let bytes = error.as_bytes();
            if let Some(what) = bytes::what(bytes) {
                return Err(format!("{name} is {what}"));
            }
            let line = bytes[..at].split(|&byte| byte == b'\n').count();
            Err(format!("{name} is not in UTF-8, as line {line} shows: save it as UTF-8"))
        }
        Err(error) => Err(format!("{name} cannot be read: {error}")),
    }
}

/// The text of a file that another program may have written in an older encoding: UTF-8, UTF-16, Shift JIS
/// where that makes Japanese letters of it, or else Windows-1252.
pub(super) fn decoded(file: &Path) -> Result<String, String> {
    let bytes =
        fs::read(file).map_err(|error| format!("{} cannot be read: {error}", file.display()))?;
    let (text, ..) = match (bytes::wide(&bytes), core::str::from_utf8(&bytes)) {
        (Some(encoding), _) => encoding.decode(&bytes),
        (None, sound) => match (bytes::what(&bytes), sound) {
            (Some(what), _) => return Err(format!("{} is {what}", file.display())),
            (None, Ok(text)) => return Ok(text.to_owned()),
            (None, Err(_)) => {
                let japanese = encoding_rs::SHIFT_JIS.decode(&bytes);
                let is_kana = |sign: char| ('\u{3041}'..='\u{30fe}').contains(&sign);
                if !japanese.2 && japanese.0.chars().any(is_kana) {
                    japanese
                } else {
                    encoding_rs::WINDOWS_1252.decode(&bytes)
                }
            }
        },
    };
    Ok(text.into_owned())
}

/// The text of a file that is no longer than a pack may be.
pub(super) fn pack_text(file: &Path) -> Result<String, String> {
    // A document over the limit is refused by its size, before it fills the memory.
    if fs::metadata(file).is_ok_and(|about| about.len() > MAX_BYTES as u64) {
        let (name, most) = (file.display(), MAX_BYTES);
        return Err(format!("{name} has more than {most} bytes; split the pack into smaller ones"));
    }
    text(file)
}
