//! Words of a fixed list, by the names that serde gives to an enum's variants.

use core::fmt;

use serde::Deserialize;
use serde::de::value::StrDeserializer;
use serde::de::{Error, StdError};

/// The variant of that name; without one, the names of all.
pub(super) fn variant<T: Deserialize<'static>>(name: &str) -> Result<T, &'static [&'static str]> {
    T::deserialize(StrDeserializer::new(name)).map_err(|Unknown(names)| names)
}

/// Says which names there are instead of the one sought.
#[derive(Debug)]
struct Unknown(&'static [&'static str]);

impl Error for Unknown {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self(&[])
    }

    fn unknown_variant(_: &str, names: &'static [&'static str]) -> Self {
        Self(names)
    }
}

impl StdError for Unknown {}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an unknown word")
    }
}
