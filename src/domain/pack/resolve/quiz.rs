//! What the quiz asks and how answers scatter, from a document.

use super::node::Node;
use super::tables::IdIndex;
use crate::pack::{Audience, DimensionId, Item, Keying, Measurement};

pub(super) fn item(node: Node, dimensions: &IdIndex) -> Item {
    node.record(|fields| Item {
        id: fields.required("id").slug(),
        audience: fields.required("audience").word().unwrap_or(Audience::Individual),
        stem: fields.required("stem").text(300),
        dimension: DimensionId(fields.required("dimension").reference(dimensions)),
        keying: fields.required("keying").word().unwrap_or(Keying::Positive),
    })
}

pub(super) fn measurement(node: Node) -> Measurement {
    let usual = Measurement::default();
    node.record(|fields| Measurement {
        spread: fields.optional("spread").map_or(usual.spread, |spread| spread.number(0.3, 3.0)),
        noise: fields.optional("noise").map_or(usual.noise, |noise| noise.number(0.0, 0.5)),
        people: fields.optional("people").map_or(usual.people, |people| people.number(0.1, 3.0)),
        duties: fields.optional("duties").map_or(usual.duties, |duties| duties.number(0.1, 3.0)),
    })
}
