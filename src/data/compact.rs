//! The bundled document for the wasm: its texts in one string, its structure in bytes. What reads
//! it stands in `src/domain/bundled.rs`.
//!
//! The string has three parts, parted by U+0002: the keys of each shape of object (keys parted by
//! U+0001), texts that stand in many places, and all other texts in their order; within a part,
//! entries are parted by U+0000. A byte of the structure is 0 for null, 1 for true, 2 for false,
//! 3 for a number and 4 for a negative one (its digits as a whole number, then how many of them are
//! decimals), 5 for the next text, 6 for a list (its length follows), 7 for an object (its shape
//! follows), and from 8 on a text that stands in many places. Whole numbers are seven bits a byte,
//! lowest first, the high bit meaning that more follow.

use serde_json::{Map, Number, Value};

/// A text that stands in so many places is written once.
const MANY: usize = 4;

/// The texts and the structure of a document.
pub(crate) struct Compact {
    pub(crate) texts: String,
    pub(crate) structure: Vec<u8>,
}

impl Compact {
    pub(crate) fn of(document: &Value) -> Self {
        let mut all = Vec::new();
        collect(document, &mut all);
        all.sort_unstable();
        let mut common: Vec<(usize, &str)> = all
            .chunk_by(|one, other| one == other)
            .filter(|same| same.len() >= MANY)
            .map(|same| (same.len(), same[0]))
            .collect();
        common.sort_by(|one, other| other.cmp(one));
        common.truncate(usize::from(u8::MAX - 8));
        let mut writer = Writer {
            common: common.into_iter().map(|(_, text)| text).collect(),
            shapes: Vec::new(),
            others: Vec::new(),
            structure: Vec::new(),
        };
        writer.value(document);
        let parts = [writer.shapes.join("\0"), writer.common.join("\0"), writer.others.join("\0")];
        Self { texts: parts.join("\u{2}"), structure: writer.structure }
    }
}

fn collect<'a>(value: &'a Value, texts: &mut Vec<&'a str>) {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
        Value::String(text) => texts.push(text),
        Value::Array(list) => list.iter().for_each(|entry| collect(entry, texts)),
        Value::Object(fields) => fields.values().for_each(|field| collect(field, texts)),
    }
}

struct Writer<'a> {
    common: Vec<&'a str>,
    shapes: Vec<String>,
    others: Vec<&'a str>,
    structure: Vec<u8>,
}

impl<'a> Writer<'a> {
    fn value(&mut self, value: &'a Value) {
        match value {
            Value::Null => self.structure.push(0),
            Value::Bool(true) => self.structure.push(1),
            Value::Bool(false) => self.structure.push(2),
            Value::Number(number) => self.number(number),
            Value::String(text) => self.text(text),
            Value::Array(list) => {
                self.structure.push(6);
                self.whole(list.len() as u64);
                for entry in list {
                    self.value(entry);
                }
            }
            Value::Object(fields) => self.object(fields),
        }
    }

    fn number(&mut self, number: &Number) {
        let text = number.to_string();
        let digits = text.trim_start_matches('-');
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        let decimals = decimals.trim_end_matches('0');
        self.structure.push(if text.len() > digits.len() { 4 } else { 3 });
        self.whole(format!("{whole}{decimals}").parse().expect("a number without an exponent"));
        self.whole(decimals.len() as u64);
    }

    fn text(&mut self, text: &'a str) {
        assert!(!text.contains(['\0', '\u{1}', '\u{2}']), "{text:?} holds a control character");
        if let Some(place) = self.common.iter().position(|common| *common == text) {
            self.structure.push(place as u8 + 8);
        } else {
            self.structure.push(5);
            self.others.push(text);
        }
    }

    fn object(&mut self, fields: &'a Map<String, Value>) {
        let keys: Vec<&str> = fields.keys().map(String::as_str).collect();
        let shape = keys.join("\u{1}");
        let known = self.shapes.iter().position(|known| *known == shape);
        let place = known.unwrap_or_else(|| {
            self.shapes.push(shape);
            self.shapes.len() - 1
        });
        self.structure.push(7);
        self.whole(place as u64);
        for field in fields.values() {
            self.value(field);
        }
    }

    fn whole(&mut self, mut number: u64) {
        while number > 127 {
            self.structure.push(number as u8 | 128);
            number >>= 7;
        }
        self.structure.push(number as u8);
    }
}
