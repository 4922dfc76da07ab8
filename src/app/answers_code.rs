//! Answers as a short text, for storage and links: `2.` and then base64url without padding
//! (RFC 4648).
//!
//! The bytes are one for the audience, then four for each response in the order of asking: a hash
//! of the item's name whose last three bits are the answer (0 for skipped). So an answer outlives
//! everything but the item itself.
//!
//! The first version, `1.`, had a fingerprint of the bundled statements (4 bytes), then two for each
//! response: the statement's index among those of its audience times 8, plus the answer.

use base64ct::{Base64UrlUnpadded, Encoding};
use rolefit_domain::pack::{Audience, Pack};
use rolefit_domain::quiz::{Agreement, ItemId, Response, Responses, hash, names};

/// Why answers cannot be taken from a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The text is damaged, or it was never one of these.
    Damaged,
    /// It is from a later version of the widget.
    Newer,
    /// None of its items is asked about any more, or it belongs to another quiz.
    OtherQuiz,
}

/// Answers that came back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Restored {
    /// Those to items that there still are.
    pub responses: Responses,
    /// How many were dropped, since their items are gone.
    pub dropped: usize,
}

impl Restored {
    /// Takes the next response in, to an item if it is still there.
    pub(crate) fn take(&mut self, item: Option<ItemId>, response: Response) -> Result<(), Refused> {
        match item {
            Some(item) if self.responses.of(item).is_some() => return Err(Refused::Damaged),
            Some(item) => self.responses.set(item, response),
            None => self.dropped += 1,
        }
        Ok(())
    }

    /// The same, unless nothing is left of it.
    pub(crate) fn some(self) -> Result<Self, Refused> {
        if self.responses.entries().is_empty() { Err(Refused::OtherQuiz) } else { Ok(self) }
    }
}

/// The bits of an item's hash that its answer takes.
const ANSWER: u32 = 7;

/// The answers as a text.
pub fn write(pack: &Pack, audience: Audience, responses: &Responses) -> String {
    let names = names(pack, audience);
    let mut bytes = vec![audience as u8];
    for &(id, response) in responses.entries() {
        let Some((_, name)) = names.iter().find(|&&(item, _)| item == id) else { continue };
        let answer = match response {
            Response::Skipped => 0,
            Response::Given(agreement) => agreement.value(),
        };
        bytes.extend((hash(name) & !ANSWER | u32::from(answer)).to_be_bytes());
    }
    String::from("2.") + &Base64UrlUnpadded::encode_string(&bytes)
}

/// The answers in a text.
pub fn read(pack: &Pack, audience: Audience, text: &str) -> Result<Restored, Refused> {
    let (version, rest) = text.trim().split_once('.').ok_or(Refused::Damaged)?;
    let version: u16 = version.parse().map_err(|_| Refused::Damaged)?;
    let bytes = Base64UrlUnpadded::decode_vec(rest).map_err(|_| Refused::Damaged)?;
    let names = names(pack, audience);
    match version {
        1 => read_first(&names, audience, &bytes),
        2 => read_second(&names, audience, &bytes),
        _ => Err(Refused::Newer),
    }
}

fn read_second(
    names: &[(ItemId, String)],
    audience: Audience,
    bytes: &[u8],
) -> Result<Restored, Refused> {
    let (&asked, answers) = bytes.split_first().ok_or(Refused::Damaged)?;
    if asked != audience as u8 {
        return Err(Refused::OtherQuiz);
    }
    let (words, []) = answers.as_chunks::<4>() else { return Err(Refused::Damaged) };
    let hashes: Vec<u32> = names.iter().map(|(_, name)| hash(name) & !ANSWER).collect();
    let mut restored = Restored::default();
    for word in words {
        let word = u32::from_be_bytes(*word);
        let known = hashes.iter().position(|hash| *hash == word & !ANSWER);
        restored.take(known.map(|index| names[index].0), response(word & ANSWER)?)?;
    }
    restored.some()
}

/// What links of the first version begin with, and the ids of the statements that they number: the
/// letter and 01, 02 and so on, up to this.
fn first(audience: Audience) -> (u32, char, u16) {
    match audience {
        Audience::Individual => (0xd30d_37ba, 'i', 44),
        Audience::Organization => (0xdd66_f230, 'o', 23),
    }
}

fn read_first(
    names: &[(ItemId, String)],
    audience: Audience,
    bytes: &[u8],
) -> Result<Restored, Refused> {
    let (fingerprint, letter, count) = first(audience);
    let (found, answers) = bytes.split_first_chunk::<4>().ok_or(Refused::Damaged)?;
    if u32::from_be_bytes(*found) != fingerprint {
        return Err(Refused::OtherQuiz);
    }
    let (pairs, []) = answers.as_chunks::<2>() else { return Err(Refused::Damaged) };
    let mut restored = Restored::default();
    for pair in pairs {
        let pair = u16::from_be_bytes(*pair);
        let number = pair / 8 + 1;
        if number > count {
            return Err(Refused::Damaged);
        }
        let digit = |number: u16| char::from(b'0' + (number % 10) as u8);
        let id = String::from_iter([letter, digit(number / 10), digit(number)]);
        let known = names.iter().find(|(_, name)| *name == id);
        restored.take(known.map(|&(item, _)| item), response(u32::from(pair % 8))?)?;
    }
    restored.some()
}

fn response(answer: u32) -> Result<Response, Refused> {
    match answer {
        0 => Ok(Response::Skipped),
        answer => Agreement::new(answer as u8).map(Response::Given).ok_or(Refused::Damaged),
    }
}
