//! How regions write figures, where they differ from their language at large: after the Unicode CLDR.

use std::rc::Rc;

use super::{Catalog, Grouping, Text};

/// Between groups of digits, and before decimals.
type Separators = (&'static str, &'static str);

const COMMA: Separators = (".", ",");
const POINT: Separators = (",", ".");
const SPACE: Separators = ("\u{a0}", ",");
const NARROW: Separators = ("\u{202f}", ",");
const SWISS: Separators = ("’", ".");

/// Regions with separators that are not their language's.
const SEPARATORS: [(&str, &str, Separators); 10] = [
    ("es", "AR BO CL CO EC PY UY VE", COMMA),
    ("es", "CR", SPACE),
    ("es", "ES EA IC GQ PH", COMMA),
    ("es", "", POINT),
    ("de", "CH LI", SWISS),
    ("ar", "DZ LB LY MA MR TN", COMMA),
    ("en", "AT BE DE DK NL SI", COMMA),
    ("en", "FI SE ZA", SPACE),
    ("fr", "CH", NARROW),
    ("en", "CH", SWISS),
];

type Words = &'static [(Text, &'static str)];

/// Where the currency stands before the sum, and where dollars are not those of the language at large.
const MONEY: [(&str, &str, Words); 7] = [
    ("es", "ES EA IC GQ PH", &[]),
    ("es", "EC PR SV US", &[CODE_FIRST, (Text::Dollars, "${0}"), (Text::Percent, "{0}%")]),
    ("es", "", &[CODE_FIRST, (Text::Dollars, "US${0}"), (Text::Percent, "{0}%")]),
    ("de", "CH LI", &[CODE_FIRST, (Text::Dollars, "$\u{a0}{0}"), (Text::Percent, "{0}%")]),
    ("de", "AT", &[CODE_FIRST, (Text::Dollars, "$\u{a0}{0}")]),
    ("en", "US PR GU PH IN NP BD LK", &[]),
    ("en", "", &[(Text::Dollars, "US${0}")]),
];

const CODE_FIRST: (Text, &str) = (Text::OtherMoney, "{1}\u{a0}{0}");

impl Catalog {
    /// The same wording, with figures as the region in a language tag has them: `es-MX`, `es-419`.
    /// Without a region, or one that writes as the language does, nothing changes. Where the wording is
    /// English since there is none in the tag's language, figures are still as that language has them there.
    #[must_use]
    pub fn for_region(mut self, tag: &str) -> Self {
        let Some((own, region)) = region(tag) else { return self };
        let language = self.get(Text::Language);
        // The first line that names the region counts, or one for all others.
        let is_it = |of: &str, regions: &str| {
            (of == &*language || of == own)
                && (regions.is_empty() || regions.split(' ').any(|one| one == region))
        };
        if let Some((_, _, (group, decimal))) = SEPARATORS.iter().find(|line| is_it(line.0, line.1))
        {
            self.set(Text::GroupSeparator, group);
            self.set(Text::DecimalSeparator, decimal);
        }
        if let Some((_, _, texts)) = MONEY.iter().find(|line| is_it(line.0, line.1)) {
            for &(text, words) in *texts {
                self.set(text, words);
            }
        }
        if region == "IN" {
            self.grouping = Grouping::Lakhs;
        }
        self
    }

    fn set(&mut self, text: Text, words: &str) {
        self.texts[text as usize] = Rc::from(words);
    }
}

/// The language of a tag and, in capitals, its region: two letters or three digits behind the language. None
/// in a tag that is private as a whole, such as `x-de`.
fn region(tag: &str) -> Option<(String, String)> {
    let mut parts = tag.split(['-', '_']).take_while(|part| part.len() > 1);
    let own = parts.next()?.to_ascii_lowercase();
    let is_region = |part: &&str| {
        let bytes = part.as_bytes();
        let letters = bytes.len() == 2 && bytes.iter().all(u8::is_ascii_alphabetic);
        letters || bytes.len() == 3 && bytes.iter().all(u8::is_ascii_digit)
    };
    Some((own, parts.find(is_region)?.to_ascii_uppercase()))
}
