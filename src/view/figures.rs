//! Numbers and money as a language writes them: the same in prerendered and in live text.

/// The separators and patterns of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Between groups of three digits.
    pub group: &'static str,
    /// Before the fraction.
    pub decimal: &'static str,
    /// Where the currency stands.
    pub currency: CurrencyPlace,
    /// Between a number and its percent sign.
    pub percent: &'static str,
}

/// Where the currency stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CurrencyPlace {
    /// `$1,000`.
    Before,
    /// `1.000 $`.
    After,
}

impl Figures {
    /// As written in English.
    pub const ENGLISH: Self =
        Self { group: ",", decimal: ".", currency: CurrencyPlace::Before, percent: "" };

    /// A number, with groups of three and at most one decimal.
    pub fn number(&self, number: f64) -> String {
        let tenths = libm::round(number.abs() * 10.0);
        let whole = format!("{}", libm::trunc(tenths / 10.0));
        let mut text = String::new();
        if number < 0.0 && tenths > 0.0 {
            text.push('\u{2212}');
        }
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) {
                text.push_str(self.group);
            }
            text.push(digit);
        }
        let tenth = (tenths % 10.0) as u8;
        if tenth > 0 {
            text.push_str(self.decimal);
            text.push(char::from(b'0' + tenth));
        }
        text
    }

    /// A sum; the dollar has its sign, any other currency its code.
    pub fn money(&self, amount: f64, currency: &str) -> String {
        let number = self.number(amount);
        let sign = if currency == "USD" { "$" } else { currency };
        match self.currency {
            CurrencyPlace::Before if sign.len() == 1 => [sign, &number].concat(),
            CurrencyPlace::Before => [sign, "\u{a0}", &number].concat(),
            CurrencyPlace::After => [&number, "\u{a0}", sign].concat(),
        }
    }

    /// A percentage.
    pub fn percent(&self, number: f64) -> String {
        [&self.number(number), self.percent, "%"].concat()
    }
}
