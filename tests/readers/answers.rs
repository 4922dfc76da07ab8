//! The kept answers: a reader a row, by item name or by a duty's words.

use std::collections::HashMap;
use std::path::Path;

use rolefit::domain::pack::{Pack, RoleId};
use rolefit::domain::quiz::{
    Agreement, Chance, Item, Length, Next, Quiz, Response, Responses, Sort,
};

/// What one reader answered for the person that a text describes.
pub(crate) struct Reader {
    pub(crate) text: String,
    pub(crate) role: RoleId,
    answers: HashMap<String, Agreement>,
}

impl Reader {
    /// Whether the text is a story of the role's work rather than a posting.
    pub(crate) fn of_story(&self) -> bool {
        self.text.starts_with("story")
    }

    /// The same reader without a fifth of the answers.
    pub(crate) fn some(&self, chance: &mut Chance) -> Self {
        let mut answers: Vec<_> = self.answers.iter().collect();
        answers.sort();
        let kept = answers.into_iter().filter(|_| chance.share() >= 0.2);
        Self {
            text: self.text.clone(),
            role: self.role,
            answers: kept.map(|(name, given)| (name.clone(), *given)).collect(),
        }
    }

    /// The responses when the quiz asks in its own order; what was not recorded is skipped.
    pub(crate) fn take(&self, quiz: &Quiz, length: Length) -> Responses {
        let mut responses = Responses::default();
        while let Next::Ask(id) = quiz.next(&responses, length) {
            let answer = quiz.item(id).and_then(|item| self.answers.get(name(item)));
            responses.set(id, answer.map_or(Response::Skipped, |given| Response::Given(*given)));
        }
        responses
    }

    /// The responses to all that was recorded, in the quiz's order.
    pub(crate) fn all(&self, quiz: &Quiz) -> Responses {
        let mut responses = Responses::default();
        for item in quiz.items() {
            if let Some(&given) = self.answers.get(name(item)) {
                responses.set(item.id, Response::Given(given));
            }
        }
        responses
    }
}

/// The heading of an item's column.
fn name(item: &Item) -> &str {
    match item.sort {
        Sort::Statement { .. } => &item.name,
        Sort::Duty { .. } => &item.text,
    }
}

/// Every reader of `answers.csv`, with what `duties.csv` says for the same text and temper.
pub(crate) fn readers(pack: &Pack) -> Vec<Reader> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/readers");
    let [answers, duties] = ["answers.csv", "duties.csv"].map(|file| table(&folder.join(file)));
    let mut readers = Vec::new();
    for row in &answers {
        let same = |other: &&HashMap<String, String>| {
            ["text", "temper"].iter().all(|key| other.get(*key) == row.get(*key))
        };
        let cells = duties.iter().filter(same).flatten().chain(row);
        let given = |(key, cell): (&String, &String)| {
            Some((key.clone(), Agreement::new(cell.parse().ok()?)?))
        };
        let role = pack.role_by_slug(&row["role"]).expect("a role of the bundled pack");
        let answers = cells.filter_map(given).collect();
        readers.push(Reader { text: row["text"].clone(), role, answers });
    }
    readers
}

/// Rows by the names of their columns.
fn table(file: &Path) -> Vec<HashMap<String, String>> {
    let table = csv::Reader::from_path(file).and_then(|reader| reader.into_deserialize().collect());
    table.unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}
