//! Numbers and money as a language writes them: the same in prerendered and in live text.

use super::{Catalog, Text};

impl Catalog {
    /// A number, with groups of three digits and at most one decimal.
    pub fn number(&self, number: f64) -> String {
        let tenths = libm::round(number.abs() * 10.0);
        let mut digits = Vec::new();
        let mut rest = tenths as u64 / 10;
        while rest > 0 || digits.is_empty() {
            digits.push(char::from(b'0' + (rest % 10) as u8));
            rest /= 10;
        }
        let mut text = String::new();
        if number < 0.0 && tenths > 0.0 {
            text.push('\u{2212}');
        }
        for (index, &digit) in digits.iter().enumerate().rev() {
            text.push(digit);
            if index > 0 && index % 3 == 0 {
                text.push_str(&self.get(Text::GroupSeparator));
            }
        }
        let tenth = (tenths as u64 % 10) as u8;
        if tenth > 0 {
            text.push_str(&self.get(Text::DecimalSeparator));
            text.push(char::from(b'0' + tenth));
        }
        text
    }

    /// A sum; the dollar has its sign, any other currency its code.
    pub fn money(&self, amount: f64, currency: &str) -> String {
        let number = self.number(amount);
        match currency {
            "USD" => self.format(Text::Dollars, &[&number]),
            code => self.format(Text::OtherMoney, &[&number, code]),
        }
    }

    /// A percentage.
    pub fn percent(&self, number: f64) -> String {
        self.format(Text::Percent, &[&self.number(number)])
    }
}
