//! Numbers and money as a language writes them: the same in prerendered and in live text.

use super::{Catalog, Grouping, Text};

impl Catalog {
    /// A number, with its digits in groups and at most one decimal.
    pub fn number(&self, number: f64) -> String {
        self.decimal(number, 1, false)
    }

    /// A sum without its currency, with cents where there are any.
    pub fn sum(&self, amount: f64) -> String {
        self.decimal(amount, 2, false)
    }

    /// A number with so many decimals, or none where they would all be zeros, unless it is to have them.
    fn decimal(&self, number: f64, decimals: u32, full: bool) -> String {
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
        if rest > 0 || full && decimals > 0 {
            text.push_str(&self.get(Text::DecimalSeparator));
            let rest = rest.to_string();
            text.extend(core::iter::repeat_n('0', decimals as usize - rest.len()));
            text.push_str(&rest);
        }
        text
    }

    /// A sum, with cents where it or one that stands beside it has any; the dollar has its sign, any
    /// other currency its code.
    pub fn money(&self, amount: f64, currency: &str, beside: &[Option<f64>]) -> String {
        let decimals = minor_units(currency);
        let unit = 10_u64.pow(decimals);
        let has_cents =
            |sum: &f64| !(libm::round(sum.abs() * unit as f64) as u64).is_multiple_of(unit);
        let full = has_cents(&amount) || beside.iter().flatten().any(has_cents);
        let number = self.decimal(amount, decimals, full);
        match currency {
            "USD" => self.format(Text::Dollars, &[&number]),
            code => self.format(Text::OtherMoney, &[&number, code]),
        }
    }

    /// A percentage, with at most two decimals.
    pub fn percent(&self, number: f64) -> String {
        let hundredths = libm::round(number.abs() * 100.0) as u64;
        let decimals = 1 + u32::from(!hundredths.is_multiple_of(10));
        self.format(Text::Percent, &[&self.decimal(number, decimals, false)])
    }
}

/// Currencies without a smaller unit, and those with one of a thousandth (ISO 4217, list one).
const WHOLE: &str = "BIFCLPDJFGNFISKJPYKMFKRWPYGRWFUGXVNDVUVXAFXOFXPF";
const THOUSANDTHS: &str = "BHDIQDJODKWDLYDOMRTND";

/// How many decimals sums of a currency have.
fn minor_units(currency: &str) -> u32 {
    let is_in = |list: &str| list.as_bytes().chunks(3).any(|code| code == currency.as_bytes());
    if is_in(WHOLE) {
        0
    } else if is_in(THOUSANDTHS) {
        3
    } else {
        2
    }
}
