//! The text files of the database: by their names, and read by their headings.

/// The files of a folder; nothing is read that is not asked for.
pub trait Files {
    /// Their names.
    fn names(&self) -> Vec<String>;
    /// The text of one.
    fn text(&self, name: &str) -> Result<String, String>;
}

/// A file's text, with the places of its columns.
pub(super) struct Sheet {
    pub(super) name: String,
    text: String,
    head: Vec<String>,
}

/// The column that says which occupation a line is about.
pub(super) const CODE: &str = "O*NET-SOC Code";

impl Sheet {
    /// Reads a file; its first line has to name these columns.
    fn read(files: &dyn Files, name: &str, columns: &[&str]) -> Result<Self, String> {
        let text = files.text(name)?;
        let first = text.lines().next().unwrap_or_default().trim_start_matches('\u{feff}');
        let head: Vec<String> =
            first.split('\t').map(|word| word.trim().trim_matches('"').to_owned()).collect();
        let sheet = Self { name: name.to_owned(), head, text };
        for column in columns {
            sheet.column(column)?;
        }
        Ok(sheet)
    }

    fn column(&self, name: &str) -> Result<usize, String> {
        let same = |word: &String| word.eq_ignore_ascii_case(name);
        self.head.iter().position(same).ok_or_else(|| {
            format!("{} has no column “{name}”; it has {}", self.name, self.head.join(", "))
        })
    }

    /// The fields of some columns, of every line that `wanted` takes by the first of them.
    pub(super) fn rows<'a, const N: usize>(
        &'a self,
        columns: [&str; N],
        wanted: impl Fn(&str) -> bool + 'a,
    ) -> Result<impl Iterator<Item = [&'a str; N]>, String> {
        let mut places = [0; N];
        for (place, name) in places.iter_mut().zip(columns) {
            *place = self.column(name)?;
        }
        Ok(self.text.lines().skip(1).filter_map(move |line| {
            let fields: Vec<&str> = line.split('\t').collect();
            let row = places.map(|place| fields.get(place).map_or("", |field| field.trim()));
            wanted(row[0]).then_some(row)
        }))
    }

    /// Whether there is such a column.
    pub(super) fn has(&self, name: &str) -> bool {
        self.column(name).is_ok()
    }
}

/// The file of one of these names, else one whose name holds the last of them; it has to have the
/// columns.
pub(super) fn find(
    files: &dyn Files,
    names: &[&str],
    columns: &[&str],
) -> Result<Option<Sheet>, String> {
    let all = files.names();
    let plain = |name: &str| name.to_lowercase().trim_end_matches(".txt").replace('_', " ");
    let file =
        names.iter().find_map(|name| all.iter().find(|file| plain(file) == name.to_lowercase()));
    file.map(|name| Sheet::read(files, name, columns)).transpose()
}

/// All files whose names hold a word and none of the others, and that have the columns.
pub(super) fn all(files: &dyn Files, word: &str, but: &[&str], columns: &[&str]) -> Vec<Sheet> {
    let mut names = files.names();
    names.sort();
    names.retain(|name| {
        let name = name.to_lowercase();
        name.contains(word)
            && name.rsplit('.').next() == Some("txt")
            && !but.iter().any(|but| name.contains(but))
    });
    names.iter().filter_map(|name| Sheet::read(files, name, columns).ok()).collect()
}

/// As [`find`], where the file has to be there.
pub(super) fn need(files: &dyn Files, name: &str, columns: &[&str]) -> Result<Sheet, String> {
    find(files, &[name], columns)?.ok_or_else(|| {
        format!("there is no “{name}.txt” among the files; unpack the text files of the database (db_…_text.zip) there")
    })
}
