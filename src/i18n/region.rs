//! How regions write figures, where they differ from their language at large: after the Unicode CLDR.

use std::rc::Rc;

use super::{Catalog, Grouping, Text};

/// Between groups of digits, and before decimals.
type Separators = (&'static str, &'static str);

const COMMA: Separators = (".", ",");
const POINT: Separators = (",", ".");
const SPACE: Separators = ("\u{a0}", ",");
const SWISS: Separators = ("’", ".");

/// A currency before the sum.
const CODE_FIRST: (Text, &str) = (Text::OtherMoney, "{1}\u{a0}{0}");

impl Catalog {
    /// The same wording, with figures as the region in a language tag has them: `es-MX`, `es-419`.
    /// Without a region, or one that writes as the language does, nothing changes.
    pub fn for_region(mut self, tag: &str) -> Self {
        let Some(region) = region(tag) else { return self };
        let language = self.get(Text::Language);
        let (separators, texts): (Option<Separators>, &[(Text, &str)]) =
            match (&*language, &*region) {
                ("es", "ES" | "EA" | "IC" | "GQ" | "PH") => (None, &[]),
                ("es", _) => (
                    Some(match &*region {
                        "AR" | "BO" | "CL" | "CO" | "EC" | "PY" | "UY" | "VE" => COMMA,
                        "CR" => SPACE,
                        _ => POINT,
                    }),
                    &[CODE_FIRST, (Text::Dollars, "US${0}"), (Text::Percent, "{0}%")],
                ),
                ("de", "CH" | "LI") => (
                    Some(SWISS),
                    &[CODE_FIRST, (Text::Dollars, "$\u{a0}{0}"), (Text::Percent, "{0}%")],
                ),
                ("de", "AT") => (None, &[CODE_FIRST, (Text::Dollars, "$\u{a0}{0}")]),
                ("ar", "DZ" | "LB" | "LY" | "MA" | "MR" | "TN") => (Some(COMMA), &[]),
                ("en", "US" | "PR" | "GU" | "PH" | "IN" | "NP" | "BD" | "LK") => (None, &[]),
                ("en", _) => (
                    match &*region {
                        "CH" | "LI" => Some(SWISS),
                        "AT" | "BE" | "DE" | "DK" | "NL" | "SI" => Some(COMMA),
                        "FI" | "SE" | "ZA" => Some(SPACE),
                        _ => None,
                    },
                    // Theirs is another dollar, or none.
                    &[(Text::Dollars, "US${0}")],
                ),
                _ => (None, &[]),
            };
        if let Some((group, decimal)) = separators {
            self.set(Text::GroupSeparator, group);
            self.set(Text::DecimalSeparator, decimal);
        }
        for &(text, words) in texts {
            self.set(text, words);
        }
        if &*region == "IN" {
            self.grouping = Grouping::Lakhs;
        }
        self
    }

    fn set(&mut self, text: Text, words: &str) {
        self.texts[text as usize] = Rc::from(words);
    }
}

/// The region in a language tag, in capitals: two letters or three digits behind the language.
fn region(tag: &str) -> Option<String> {
    let mut parts = tag.split(['-', '_']).skip(1).take_while(|part| part.len() > 1);
    let is_region = |part: &&str| {
        let bytes = part.as_bytes();
        let letters = bytes.len() == 2 && bytes.iter().all(u8::is_ascii_alphabetic);
        letters || bytes.len() == 3 && bytes.iter().all(u8::is_ascii_digit)
    };
    parts.find(is_region).map(str::to_ascii_uppercase)
}
