//! What is kept in the reader's browser between visits. Refused: the next visit starts anew.

use web_sys::Storage;

/// The text kept under a key.
pub fn read(key: &str) -> Option<String> {
    storage()?.get_item(key).ok()?
}

/// Keeps a text under a key.
pub fn write(key: &str, text: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(key, text);
    }
}

/// Keeps nothing under a key any more.
pub fn forget(key: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(key);
    }
}

/// A sandboxed frame, a privacy setting or a full disk may refuse it.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}
