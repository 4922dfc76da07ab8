//! What a file is that was to be text, by its first bytes.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

/// How files of other programs start, and what to do with each.
const STARTS: [(&[u8], &str); 11] = [
    (b"PK\x03\x04", ARCHIVE),
    (b"PK\x05\x06", ARCHIVE),
    (b"\x1f\x8b", "compressed (gzip): unpack it"),
    (b"7z\xbc\xaf", "compressed (7z): unpack it"),
    (b"%PDF", "a PDF: copy what you need into a text file"),
    (b"\xd0\xcf\x11\xe0", "a file of an older Word or Excel: save it as text, a table as CSV"),
    (b"{\\rtf", "a document in rich text (RTF): save it as plain text"),
    (b"\x89PNG", PICTURE),
    (b"\xff\xd8\xff", PICTURE),
    (b"GIF8", PICTURE),
    (b"\0asm", "a program (WebAssembly)"),
];

const ARCHIVE: &str =
    "a zip archive, as .xlsx, .ods and .docx files are: unpack it, or save a table in it as CSV";
const PICTURE: &str = "a picture: write what it shows as text";

/// What a file is when it is no text in UTF-8, and what to do; `None` when it can be.
pub(super) fn what(bytes: &[u8]) -> Option<&'static str> {
    let known = STARTS.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, what)| *what);
    known.or_else(|| wide(bytes).map(|_| "in UTF-16: save it as UTF-8"))
}

/// UTF-16, by its mark, or since every other of the first bytes is empty, as with letters of English.
pub(super) fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [0xff, 0xfe, ..] => return Some(UTF_16LE),
        [0xfe, 0xff, ..] => return Some(UTF_16BE),
        _ => {}
    }
    let start = &bytes[..bytes.len().min(200) & !1];
    let empty = |odd: usize| {
        let half = start.iter().skip(odd).step_by(2);
        half.filter(|&&byte| byte == 0).count() * 10 > start.len() * 3
    };
    match (empty(0), empty(1)) {
        (false, true) => Some(UTF_16LE),
        (true, false) => Some(UTF_16BE),
        (true, true) | (false, false) => None,
    }
}
