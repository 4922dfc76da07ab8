//! What is said of pay in words, in the form that a pack has it in.

use rolefit_import::{Options, table};
use serde_json::Value;

use crate::domain::pack::Finding;

/// What the reader of packs shows for pay, as it looks for no words.
const SHOWN: &str = "\"currency\": \"USD\", \"period\": \"year\", \"median\": ";

/// A finding that shows the object to write for pay, with all in it that the words of the author say.
pub(super) fn with_fields(finding: Finding) -> Finding {
    let Some(start) = finding.expected.find(SHOWN) else { return finding };
    let Some(length) = finding.expected[start..].find('}') else { return finding };
    let words = finding.found.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    let Some(fields) = words.filter(|text| !text.ends_with('…')).and_then(fields) else {
        return finding;
    };
    let mut expected = finding.expected.clone();
    expected.replace_range(start..start + length, &fields);
    Finding { expected, ..finding }
}

/// The fields of the value that a table with these words in its cells comes to.
fn fields(words: &str) -> Option<String> {
    let cell = words.replace('"', "\"\"");
    let text = format!("Aspect,Role one,Role two\nPay,\"{cell}\",\"{cell}\"\n");
    let pack: Value = serde_json::from_str(&table(&text, &Options::default()).ok()?.pack).ok()?;
    let mut value = pack.pointer("/roles/0/values/pay/0")?.as_object()?.clone();
    // A single sum is no range.
    if value.get("low") == value.get("high")
        && let Some(sum) = value.remove("high")
    {
        value.remove("low");
        value.entry("median").or_insert(sum);
    }
    let names = ["currency", "period", "low", "median", "high", "open", "topCoded"];
    let fields: Vec<String> = names
        .iter()
        .filter_map(|name| value.get(*name).map(|value| format!("\"{name}\": {value}")))
        .collect();
    (value.contains_key("currency") && value.contains_key("period")).then(|| fields.join(", "))
}
