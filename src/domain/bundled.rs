//! The pack that comes with the widget.

use core::str::Split;

use super::pack::Pack;
use crate::json::Json;

impl Pack {
    /// The bundled pack, read anew at each call: keep it.
    pub fn bundled() -> Self {
        Self::read(&bundled()).map(|(pack, _)| pack).expect("the tests read the bundled pack")
    }

    /// The document of the bundled pack, as JSON text.
    pub const BUNDLED: &str = include_str!(concat!(env!("OUT_DIR"), "/operations.json"));
}

/// The bundled document, as `src/data/compact.rs` wrote it.
///
/// Measured against JSON text that the browser parses: the whole wasm weighs 109611 bytes (brotli
/// 11, after wasm-opt) instead of 110241, and the pack is ready in 1.5 ms instead of 8.3 (warm, in
/// V8), since each part of a document that the browser parsed is fetched through JavaScript.
fn bundled() -> Json {
    let texts = include_str!(concat!(env!("OUT_DIR"), "/operations.txt"));
    let mut parts = texts.split('\u{2}');
    let mut part = || parts.next().unwrap_or_default().split('\0');
    let (shapes, common, others) = (part().collect(), part().collect(), part());
    let structure = include_bytes!(concat!(env!("OUT_DIR"), "/operations.bin"));
    Reader { shapes, common, others, structure }.value()
}

struct Reader<'a> {
    shapes: Vec<&'a str>,
    common: Vec<&'a str>,
    others: Split<'a, char>,
    structure: &'a [u8],
}

impl Reader<'_> {
    fn value(&mut self) -> Json {
        match self.byte() {
            0 => Json::Null,
            1 => Json::Bool(true),
            2 => Json::Bool(false),
            3 => Json::Number(self.number()),
            4 => Json::Number(-self.number()),
            5 => Json::from(self.others.next().unwrap_or_default()),
            6 => {
                let mut list = Vec::new();
                for _ in 0..self.whole() {
                    list.push(self.value());
                }
                Json::List(list)
            }
            7 => {
                let shape = self.whole() as usize;
                let mut fields = Vec::new();
                for key in self.shapes[shape].split_terminator('\u{1}') {
                    fields.push((key.into(), self.value()));
                }
                Json::Object(fields)
            }
            place => Json::from(self.common[usize::from(place - 8)]),
        }
    }

    fn number(&mut self) -> f64 {
        let mut number = self.whole() as f64;
        let mut power = 1.0;
        for _ in 0..self.whole() {
            power *= 10.0;
        }
        number /= power;
        number
    }

    fn whole(&mut self) -> u64 {
        let (mut whole, mut shift) = (0, 0);
        loop {
            let byte = self.byte();
            whole |= u64::from(byte & 127) << shift;
            shift += 7;
            if byte < 128 {
                return whole;
            }
        }
    }

    fn byte(&mut self) -> u8 {
        let Some((&byte, rest)) = self.structure.split_first() else { return 0 };
        self.structure = rest;
        byte
    }
}
