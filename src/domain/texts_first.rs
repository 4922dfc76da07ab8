//! Values as bytes, as postcard writes them, or with all texts first.
//!
//! Texts among texts compress better than texts among numbers, and better with an end than with a
//! length: 1.1 kB (brotli) of the bundled pack.

use postcard::de_flavors::{Flavor, Slice};
use postcard::{Deserializer, Error, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Stands behind each text: no text in UTF-8 has it.
const END: u8 = 0xFF;
/// How many bytes of texts come first, where none do.
const NO_TEXTS: [u8; 4] = [0; 4];
/// What is of this length is a floating-point number, or a text that stays among them.
const NUMBER: usize = 8;

/// Takes texts from one place and all else from another.
struct Apart<'de> {
    /// Empty where texts stand among all else.
    texts: &'de [u8],
    rest: Slice<'de>,
}

impl<'de> Flavor<'de> for Apart<'de> {
    type Remainder = ();
    type Source = ();

    fn pop(&mut self) -> Result<u8> {
        self.rest.pop()
    }

    fn try_take_n(&mut self, count: usize) -> Result<&'de [u8]> {
        if count == NUMBER || self.texts.is_empty() {
            return self.rest.try_take_n(count);
        }
        let end = self.texts.iter().position(|&byte| byte == END);
        let (text, texts) = self.texts.split_at(end.ok_or(Error::DeserializeUnexpectedEnd)?);
        self.texts = &texts[1..];
        Ok(text)
    }

    fn try_take_n_temp<'a>(&'a mut self, count: usize) -> Result<&'a [u8]>
    where
        'de: 'a,
    {
        self.try_take_n(count)
    }

    fn finalize(self) -> Result<()> {
        Ok(())
    }
}

/// Reads what postcard wrote, and puts it where [`Apart`] takes it from.
struct Parting<'de> {
    from: Slice<'de>,
    texts: Vec<u8>,
    rest: Vec<u8>,
}

impl<'de> Flavor<'de> for Parting<'de> {
    type Remainder = Vec<u8>;
    type Source = ();

    fn pop(&mut self) -> Result<u8> {
        let byte = self.from.pop()?;
        self.rest.push(byte);
        Ok(byte)
    }

    fn try_take_n(&mut self, count: usize) -> Result<&'de [u8]> {
        let taken = self.from.try_take_n(count)?;
        if count == NUMBER {
            self.rest.extend(taken);
        } else {
            // In place of the length, which was just read and is a byte for each seven bits.
            let length = (count.max(1).ilog2() / 7 + 1) as usize;
            self.rest.truncate(self.rest.len() - length);
            self.rest.push(0);
            self.texts.extend(taken);
            self.texts.push(END);
        }
        Ok(taken)
    }

    fn try_take_n_temp<'a>(&'a mut self, count: usize) -> Result<&'a [u8]>
    where
        'de: 'a,
    {
        self.try_take_n(count)
    }

    fn finalize(self) -> Result<Vec<u8>> {
        Ok([&(self.texts.len() as u32).to_le_bytes(), &self.texts[..], &self.rest].concat())
    }
}

/// The value as bytes, as it is.
pub(crate) fn encode<T: Serialize>(value: &T) -> Result<Vec<u8>> {
    Ok([&NO_TEXTS[..], &postcard::to_allocvec(value)?].concat())
}

/// The value as bytes, its texts first. No part of it may be an `f32`, which looks like a text of four
/// bytes.
pub(crate) fn encode_texts_first<T: Serialize + DeserializeOwned>(value: &T) -> Result<Vec<u8>> {
    let bytes = postcard::to_allocvec(value)?;
    let parting = Parting { from: Slice::new(&bytes), texts: Vec::new(), rest: Vec::new() };
    let mut reading = Deserializer::from_flavor(parting);
    T::deserialize(&mut reading)?;
    reading.finalize()
}

/// The value that either put into these bytes; an error when they are of another type.
pub(crate) fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T> {
    let (count, bytes) = bytes.split_first_chunk().ok_or(Error::DeserializeUnexpectedEnd)?;
    let parts = bytes.split_at_checked(u32::from_le_bytes(*count) as usize);
    let (texts, rest) = parts.ok_or(Error::DeserializeUnexpectedEnd)?;
    T::deserialize(&mut Deserializer::from_flavor(Apart { texts, rest: Slice::new(rest) }))
}
