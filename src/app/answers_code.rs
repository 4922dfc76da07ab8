//! Answers as a short text, for storage and links: `1.` and then base64url without padding
//! (RFC 4648).
//!
//! The bytes are a fingerprint of the statements that were asked (4 bytes), then two for each
//! response in the order of asking: the item's index among those of its audience times 8,
//! plus the answer (0 for skipped). Statements come first, then duties.

use base64ct::{Base64UrlUnpadded, Encoding};
use rolefit_domain::pack::{Audience, Keying, Pack};
use rolefit_domain::quiz::{Agreement, ItemId, Response, Responses, names};

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
    let items = names(pack, audience);
    let mut bytes = fingerprint(pack, &items).to_be_bytes().to_vec();
    for &(id, response) in responses.entries() {
        let Some(index) = items.iter().position(|&(item, _)| item == id) else { continue };
        let answer = match response {
            Response::Skipped => 0,
            Response::Given(agreement) => agreement.value(),
        };
        bytes.extend((index as u16 * 8 + u16::from(answer)).to_be_bytes());
    }
    String::from("1.") + &Base64UrlUnpadded::encode_string(&bytes)
}

/// The answers in a text.
pub fn read(pack: &Pack, audience: Audience, text: &str) -> Result<Responses, Refused> {
    let (version, rest) = text.trim().split_once('.').ok_or(Refused::Damaged)?;
    match version.parse() {
        Ok(1_u16) => {}
        Ok(_) => return Err(Refused::Newer),
        Err(_) => return Err(Refused::Damaged),
    }
    let bytes = Base64UrlUnpadded::decode_vec(rest).map_err(|_| Refused::Damaged)?;
    let (found, answers) = bytes.split_first_chunk::<4>().ok_or(Refused::Damaged)?;
    let items = names(pack, audience);
    if u32::from_be_bytes(*found) != fingerprint(pack, &items) {
        return Err(Refused::OtherQuiz);
    }
    let (pairs, []) = answers.as_chunks::<2>() else { return Err(Refused::Damaged) };
    let mut responses = Responses::default();
    for pair in pairs {
        let number = u16::from_be_bytes(*pair);
        let (item, _) = *items.get(usize::from(number / 8)).ok_or(Refused::Damaged)?;
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

/// A hash (FNV-1a, 32 bits) of what the answers rest on: the statements, and what each measures.
fn fingerprint(pack: &Pack, items: &[(ItemId, String)]) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    for &(id, _) in items {
        let ItemId::Statement(id) = id else { continue };
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
