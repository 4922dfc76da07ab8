//! Answers as a short text, for storage and links: `1.` and then base64url.
//!
//! The bytes are a fingerprint of the statements that were asked (4 bytes), then two for each
//! response in the order of asking: the statement's place among those of its audience times 8,
//! plus the answer (0 for skipped).

use crate::domain::pack::{Audience, ItemId, Keying, Pack};
use crate::domain::quiz::{Agreement, Response, Responses};

/// Why answers cannot be taken from a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The text is damaged, or it was never one of these.
    Damaged,
    /// It is from a later version of the widget.
    Newer,
    /// The statements have changed since, or it belongs to another quiz.
    OtherQuiz,
}

/// The answers as a text.
pub fn write(pack: &Pack, audience: Audience, responses: &Responses) -> String {
    let items = items(pack, audience);
    let mut bytes = fingerprint(pack, &items).to_be_bytes().to_vec();
    for &(id, response) in responses.entries() {
        let Some(place) = items.iter().position(|&item| item == id) else { continue };
        let answer = match response {
            Response::Skipped => 0,
            Response::Given(agreement) => agreement.value(),
        };
        bytes.extend((place as u16 * 8 + u16::from(answer)).to_be_bytes());
    }
    String::from("1.") + &encode(&bytes)
}

/// The answers in a text.
pub fn read(pack: &Pack, audience: Audience, text: &str) -> Result<Responses, Refused> {
    let (version, rest) = text.trim().split_once('.').ok_or(Refused::Damaged)?;
    match version.parse() {
        Ok(1_u16) => {}
        Ok(_) => return Err(Refused::Newer),
        Err(_) => return Err(Refused::Damaged),
    }
    let bytes = decode(rest).ok_or(Refused::Damaged)?;
    let (print, answers) = bytes.split_first_chunk::<4>().ok_or(Refused::Damaged)?;
    let items = items(pack, audience);
    if u32::from_be_bytes(*print) != fingerprint(pack, &items) {
        return Err(Refused::OtherQuiz);
    }
    let (pairs, []) = answers.as_chunks::<2>() else { return Err(Refused::Damaged) };
    let mut responses = Responses::default();
    for pair in pairs {
        let number = u16::from_be_bytes(*pair);
        let item = *items.get(usize::from(number / 8)).ok_or(Refused::Damaged)?;
        if responses.of(item).is_some() {
            return Err(Refused::Damaged);
        }
        let response = match number % 8 {
            0 => Response::Skipped,
            answer => Response::Given(Agreement::new(answer as u8).ok_or(Refused::Damaged)?),
        };
        responses.set(item, response);
    }
    Ok(responses)
}

fn items(pack: &Pack, audience: Audience) -> Vec<ItemId> {
    ItemId::all(pack).filter(|&id| pack[id].audience == audience).collect()
}

/// FNV-1a over what the answers rest on: the statements, and what each measures.
fn fingerprint(pack: &Pack, items: &[ItemId]) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    for &id in items {
        let item = &pack[id];
        let keying = match item.keying {
            Keying::Positive => "+",
            Keying::Negative => "-",
        };
        for text in [&item.id, &item.stem, &pack[item.dimension].id, keying] {
            for byte in text.bytes() {
                hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
            }
        }
    }
    hash
}

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Base64url without padding (RFC 4648).
fn encode(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or(0));
        let group = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..=chunk.len() {
            text.push(char::from(LETTERS[(group >> (18 - 6 * place) & 63) as usize]));
        }
    }
    text
}

fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut group, mut bits) = (0_u32, 0);
    for letter in text.bytes() {
        let value = LETTERS.iter().position(|&known| known == letter)?;
        group = (group << 6 | value as u32) & 0xffff;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((group >> bits) as u8);
        }
    }
    // What is left over must be a whole letter's padding, and empty.
    (bits < 6 && group & ((1 << bits) - 1) == 0).then_some(bytes)
}
