//! Numbers to and from decimal text, to the twelfth decimal.
//!
//! The standard library's exact conversions weigh some 15 kB in the wasm, most of it tables. Up to
//! 2^53 units of the last decimal, one division by a power of ten is rounded just as rightly, and
//! what is written here is read back as the same number.
#![expect(clippy::float_cmp, reason = "the very same number has to be read back")]

/// No more decimals than these are read or written.
const DECIMALS: i32 = 12;

/// Every whole number up to here is a 64-bit float.
const WHOLE: u64 = 1 << 53;

/// The number of these digits times ten to the `exponent`; `None` when it is beyond all floats.
pub(super) fn read(digits: impl Iterator<Item = u8>, mut exponent: i32) -> Option<f64> {
    let mut count: u64 = 0;
    for digit in digits {
        if count < u64::MAX / 10 - 1 {
            count = count * 10 + u64::from(digit - b'0');
        } else {
            exponent = exponent.saturating_add(1);
        }
    }
    if count == 0 {
        return Some(0.0);
    }
    while exponent < 0 && count > 0 && (exponent < -DECIMALS || count >= WHOLE) {
        count /= 10;
        exponent += 1;
    }
    let mut number = count as f64;
    if exponent < 0 && count > 0 {
        number /= power(-exponent);
    }
    while exponent > 0 {
        number *= 10.0;
        exponent -= 1;
        if number.is_infinite() {
            return None;
        }
    }
    Some(number)
}

/// The shortest text that is read as this number, or nearly so when it has more than twelve
/// decimals or is beyond 10^18; `number` is finite.
pub(super) fn write(number: f64) -> String {
    let mut size = number.abs();
    let mut tens = 0;
    while size >= 1e18 {
        size /= 10.0;
        tens += 1;
    }
    if tens > 0 {
        // So many divisions leave no more than twelve digits to be sure of.
        size = libm::round(size / 1e6);
        tens += 6;
    }
    let mut decimals = 0;
    let mut count = counted(size, decimals);
    while count / power(decimals) != size && decimals < DECIMALS && count * 10.0 < WHOLE as f64 {
        decimals += 1;
        count = counted(size, decimals);
    }
    let mut text = (count as u64).to_string();
    if decimals > 0 {
        let places = decimals as usize;
        while text.len() <= places {
            text.insert(0, '0');
        }
        text.insert(text.len() - places, '.');
        while text.ends_with('0') {
            text.pop();
        }
        if text.ends_with('.') {
            text.pop();
        }
    }
    if number < 0.0 && text != "0" {
        text.insert(0, '-');
    }
    if tens > 0 {
        while text.ends_with('0') && text.len() > 1 {
            text.pop();
            tens += 1;
        }
        text.push('e');
        text.push_str(&tens.to_string());
    }
    text
}

/// How many units of the last decimal make `size`, if any whole number does when it is read back.
fn counted(size: f64, decimals: i32) -> f64 {
    let power = power(decimals);
    let count = libm::round(size * power);
    // The product is rounded as well, so the right count may be a neighbour.
    let neighbours = [count - 1.0, count + 1.0];
    neighbours.into_iter().find(|neighbour| neighbour / power == size).unwrap_or(count)
}

fn power(tens: i32) -> f64 {
    let mut power = 1.0;
    for _ in 0..tens {
        power *= 10.0;
    }
    power
}
