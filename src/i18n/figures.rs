//! Numbers and money as a language writes them: the same in prerendered and in live text.

use super::{Catalog, Grouping, Text};

impl Catalog {
    /// A number, with its digits in groups and at most one decimal.
    pub fn number(&self, number: f64) -> String {
        self.decimal(number, 1)
    }

    /// A sum without its currency, with cents where there are any.
    pub fn sum(&self, amount: f64) -> String {
        self.decimal(amount, 2)
    }

    /// A number with so many decimals, or none where they would all be zeros.
    fn decimal(&self, number: f64, decimals: u32) -> String {
        let unit = 10_u64.pow(decimals);
        let parts = libm::round(number.abs() * unit as f64) as u64;
        let digits = (parts / unit).to_string();
        let mut text = String::new();
        if number < 0.0 && parts > 0 {
            text.push('\u{2212}');
        }
        for (index, digit) in digits.chars().enumerate() {
            let left = digits.len() - index;
            let parts = match self.grouping {
                Grouping::Thousands => left.is_multiple_of(3),
                Grouping::Lakhs => left == 3 || left > 3 && left % 2 == 1,
            };
            if index > 0 && parts {
                text.push_str(&self.get(Text::GroupSeparator));
            }
            text.push(digit);
        }
        let rest = parts % unit;
        if rest > 0 {
            text.push_str(&self.get(Text::DecimalSeparator));
            let rest = rest.to_string();
            text.extend(core::iter::repeat_n('0', decimals as usize - rest.len()));
            text.push_str(&rest);
        }
        text
    }

    /// A sum, with cents where there are any; the dollar has its sign, any other currency its code.
    pub fn money(&self, amount: f64, currency: &str) -> String {
        let number = self.decimal(amount, 2);
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
