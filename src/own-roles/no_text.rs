//! Files that hold no text: what they are, and what their authors do instead.

/// How a file is told from others: by its first bytes, and, where several kinds share these, by its name's ending.
struct Kind {
    starts: &'static [&'static [u8]],
    endings: &'static [&'static str],
    is: &'static str,
    instead: &'static str,
}

const ZIP: &[&[u8]] = &[b"PK\x03\x04", b"PK\x05\x06"];
const ZIP_OR_OLE: &[&[u8]] = &[b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0"];
const PICTURES: &[&[u8]] = &[
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"RIFF",
    b"II*\0",
    b"MM\0*",
    b"\0\0\0\x18ftyp",
    b"\0\0\0\x1cftyp",
];

const SAVE_AS_CSV: &str = "save it as CSV there (File, Save as or Download), or mark the cells of your table, copy them and paste them here";
const COPY_THE_TABLE: &str = "mark the table in it, copy it and paste it here";

/// The kinds; the first that fits is told.
const KINDS: [Kind; 10] = [
    Kind {
        starts: ZIP_OR_OLE,
        endings: &["xlsx", "xlsm", "xlsb", "xls"],
        is: "an Excel workbook",
        instead: SAVE_AS_CSV,
    },
    Kind {
        starts: ZIP,
        endings: &["ods", "fods"],
        is: "a spreadsheet of LibreOffice or OpenOffice",
        instead: SAVE_AS_CSV,
    },
    Kind {
        starts: ZIP,
        endings: &["numbers"],
        is: "a spreadsheet of Numbers",
        instead: SAVE_AS_CSV,
    },
    Kind {
        starts: ZIP_OR_OLE,
        endings: &["docx", "doc", "odt", "pages"],
        is: "a text document",
        instead: COPY_THE_TABLE,
    },
    Kind {
        starts: ZIP_OR_OLE,
        endings: &["pptx", "ppt", "odp", "key"],
        is: "a presentation",
        instead: COPY_THE_TABLE,
    },
    Kind {
        starts: &[b"{\\rtf"],
        endings: &[],
        is: "a text document (RTF)",
        instead: COPY_THE_TABLE,
    },
    Kind {
        starts: &[b"%PDF"],
        endings: &[],
        is: "a PDF",
        instead: "mark the table in it, copy it and paste it into a spreadsheet, since a PDF knows no columns; from there it can \
                  be pasted here",
    },
    Kind {
        starts: PICTURES,
        endings: &[],
        is: "a picture",
        instead: "type what it shows into a spreadsheet and paste that here, or begin with an empty table",
    },
    Kind {
        starts: &[b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!"],
        endings: &[],
        is: "an archive of files",
        instead: "unpack it and open the table that is in it; a spreadsheet is saved as CSV first",
    },
    Kind {
        starts: &[b"\xd0\xcf\x11\xe0"],
        endings: &[],
        is: "a file of an older Word or Excel",
        instead: SAVE_AS_CSV,
    },
];

/// So many first bytes tell what a file is.
pub const LOOKED_AT: i32 = 512;

/// Why a file of that name that starts so cannot be read, and what to do; `None` when it can be text.
pub fn problem(name: &str, start: &[u8]) -> Option<String> {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_lowercase();
    let fits = |kind: &&Kind| {
        kind.starts.iter().any(|first| start.starts_with(first))
            && (kind.endings.is_empty() || kind.endings.contains(&ending.as_str()))
    };
    let is_wide = start.starts_with(b"\xff\xfe") || start.starts_with(b"\xfe\xff");
    let (is, instead) = match KINDS.iter().find(fits) {
        Some(kind) => (kind.is, kind.instead),
        None if start.contains(&0) && !is_wide => ("no text", SAVE_AS_CSV),
        None => return None,
    };
    let name = if name.is_empty() { "This" } else { &format!("“{name}”") };
    Some(format!(
        "{name} is {is}, which cannot be read here, so your roles are as they were: {instead}."
    ))
}

/// What is said of a file that the browser does not hand over.
pub fn unreadable(name: &str) -> String {
    format!(
        "“{name}” could not be read: it may have been moved, or be a folder. Your roles are as they were."
    )
}
