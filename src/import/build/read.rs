//! Figures as a pack writes them.

use serde_json::{Map, Value, json};

use super::terms::Terms;

/// A figure as a pack writes it.
pub(super) struct Read {
    /// The value's fields.
    pub(super) fields: Map<String, Value>,
    /// Whether they say all that the text says.
    pub(super) is_whole: bool,
    /// The year beside the figure.
    pub(super) year: Option<String>,
    /// In what pay is paid, and for what.
    pub(super) terms: Option<Terms>,
}

/// A whole number without a point.
pub(super) fn number(value: f64) -> Value {
    if value.fract() == 0.0 && value.abs() < 1e15 {
        json!(value as i64)
    } else {
        json!((value * 100.0).round() / 100.0)
    }
}
