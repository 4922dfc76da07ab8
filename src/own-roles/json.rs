//! Reading and writing parts of a document that may be anything yet.

use serde_json::{Value, json};

/// The entries of the list under a key; none where there is no list.
pub fn entries<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The text under a key; empty where there is none.
pub fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// The list under a key, made where there is nothing; `None` where something else stands.
pub fn list<'a>(value: &'a mut Value, key: &str) -> Option<&'a mut Vec<Value>> {
    value.as_object_mut()?.entry(key).or_insert_with(|| json!([])).as_array_mut()
}

/// The object under a key, made where there is nothing; `None` where something else stands.
pub fn object<'a>(value: &'a mut Value, key: &str) -> Option<&'a mut Value> {
    let inner = value.as_object_mut()?.entry(key).or_insert_with(|| json!({}));
    inner.is_object().then_some(inner)
}

/// The entry of the list under a key.
pub fn entry<'a>(value: &'a mut Value, key: &str, at: usize) -> Option<&'a mut Value> {
    value.get_mut(key)?.as_array_mut()?.get_mut(at)
}

/// Puts a value under a key; the others keep their order.
pub fn put(value: &mut Value, key: &str, inner: Value) {
    if let Some(object) = value.as_object_mut() {
        object.insert(key.to_owned(), inner);
    }
}

/// Takes away what stands under a key; the others keep their order.
pub fn take(value: &mut Value, key: &str) -> Option<Value> {
    value.as_object_mut()?.shift_remove(key)
}

/// Puts a text under a key, or takes the key away where the text is empty and the key is not needed.
pub fn put_text(value: &mut Value, key: &str, text: &str, is_needed: bool) {
    if text.is_empty() && !is_needed {
        take(value, key);
    } else {
        put(value, key, json!(text));
    }
}

/// A number without a point where it is whole.
pub fn number(value: f64) -> Value {
    if value.fract() == 0.0 && value.abs() < 1e15 { json!(value as i64) } else { json!(value) }
}

/// A name of these words that none of the others bears.
pub fn new_name(words: &str, instead: &str, taken: &[&str]) -> String {
    let plain = rolefit_import::slug(words);
    let plain = if plain.is_empty() { instead.to_owned() } else { plain };
    let mut name = plain.clone();
    let mut count = 2;
    while taken.contains(&name.as_str()) {
        name = format!("{plain}-{count}");
        count += 1;
    }
    name
}
