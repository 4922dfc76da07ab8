//! The forms of texts and sums in a document.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

macro_rules! field {
    ($(#[$doc:meta])* $name:ident($(#[$limit:meta])* $value:ty)) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        #[schemars(inline)]
        pub struct $name($(#[$limit])* pub $value);
    };
}

field!(
    /// A name for use in addresses and references.
    Slug(#[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"), length(max = 64))] String)
);
field!(
    /// A year, a month or a day.
    Date(
        #[schemars(regex(
            pattern = r"^[1-9]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$"
        ))]
        String
    )
);
field!(
    /// An address that starts with `https://`, `http://` or `mailto:`.
    Link(
        #[schemars(regex(
            pattern = r"^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)\S+$"
        ), length(max = 2000))]
        String
    )
);
field!(
    /// A currency by its ISO 4217 code.
    Currency(#[schemars(regex(pattern = r"^[A-Z]{3}$"))] String)
);
field!(
    /// A language by its BCP 47 tag.
    Language(#[schemars(regex(pattern = r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"), length(max = 35))] String)
);
field!(
    /// A sum of money.
    Sum(#[schemars(range(min = 0.01, max = 1e12))] f64)
);

/// Text that says something, of at most so many characters.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
pub struct Text<const MOST: usize>(
    #[schemars(regex(pattern = r"\S"), length(max = MOST))] pub String,
);
