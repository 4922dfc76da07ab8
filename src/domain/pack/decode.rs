//! From the text of an encoded pack back to the pack.

use core::str::{Bytes, Split};

use super::{
    Aspect, AspectId, Audience, Dimension, DimensionId, Group, GroupId, Item, Keying, Kind,
    Measurement, Money, Move, Pack, Period, Post, Relation, Role, RoleId, Source, SourceId,
    Sourced, Target, Top, Value,
};

impl Pack {
    /// The pack that [`Pack::encode`] told in this text. Only such a text makes sense here: nothing
    /// is checked again.
    pub fn decode(text: &str) -> Self {
        let mut parts = Parts { numbers: text.bytes(), texts: "".split('\n') };
        let length = parts.whole() as usize;
        parts.texts = text[text.len() - parts.numbers.len() + length..].split('\n');
        parts.pack()
    }
}

/// What is left to be read.
struct Parts<'a> {
    numbers: Bytes<'a>,
    texts: Split<'a, char>,
}

impl Parts<'_> {
    fn pack(&mut self) -> Pack {
        let mut pack = Pack {
            language: self.text(),
            title: self.text(),
            sources: self.list(Self::source),
            groups: self.list(|parts| Group { id: parts.text(), label: parts.text() }),
            aspects: self.list(Self::aspect),
            dimensions: self.list(Self::dimension),
            roles: Vec::new(),
            relations: Vec::new(),
            items: Vec::new(),
            measurement: Measurement { spread: 1.0, noise: 0.0 },
        };
        pack.roles = self.list(|parts| parts.role(&pack));
        pack.relations = self.list(Self::relation);
        pack.items = self.list(Self::item);
        pack.measurement = Measurement { spread: self.sum(), noise: self.sum() };
        pack
    }

    fn source(&mut self) -> Source {
        Source {
            id: self.text(),
            title: self.text(),
            publisher: self.known(),
            published: self.known(),
            retrieved: self.known(),
            url: self.known(),
            licence: self.known(),
        }
    }

    fn aspect(&mut self) -> Aspect {
        Aspect {
            id: self.text(),
            label: self.text(),
            group: GroupId(self.place()),
            kind: match self.whole() {
                0 => Kind::Prose,
                1 => Kind::List,
                2 => Kind::Money,
                3 => Kind::Percent,
                4 => Kind::Moves,
                _ => Kind::Level(self.list(Self::text)),
            },
            help: self.known(),
        }
    }

    fn dimension(&mut self) -> Dimension {
        Dimension {
            id: self.text(),
            label: self.text(),
            low: self.text(),
            high: self.text(),
            help: self.known(),
        }
    }

    fn role(&mut self, pack: &Pack) -> Role {
        let values =
            |aspect: &Aspect, parts: &mut Self| parts.list(|parts| parts.sourced(&aspect.kind));
        Role {
            slug: self.text(),
            title: self.text(),
            aliases: self.list(Self::text),
            summary: self.text(),
            values: pack.aspects.iter().map(|aspect| values(aspect, self)).collect(),
            targets: pack.dimensions.iter().map(|_| self.target()).collect(),
        }
    }

    fn target(&mut self) -> Option<Target> {
        Some(Target {
            at: self.number()?,
            importance: self.whole() as u8,
            because: self.list(|parts| AspectId(parts.place())),
        })
    }

    fn sourced(&mut self, kind: &Kind) -> Sourced {
        let source = SourceId(self.place());
        let value = match kind {
            Kind::Prose => Value::Prose { text: self.text(), gist: self.known() },
            Kind::List => Value::List(self.list(Self::text)),
            Kind::Money => Value::Money(self.money()),
            Kind::Percent => Value::Percent { value: self.sum(), span: self.known() },
            // Career moves have no values, so none comes here.
            Kind::Level(_) | Kind::Moves => Value::Level(self.whole() as usize),
        };
        Sourced { source, value }
    }

    fn money(&mut self) -> Money {
        Money {
            currency: self.text(),
            period: match self.whole() {
                0 => Period::Hour,
                1 => Period::Day,
                2 => Period::Week,
                3 => Period::Month,
                _ => Period::Year,
            },
            low: self.number(),
            high: self.number(),
            median: self.number(),
            quartiles: {
                let (lower, upper) = (self.number(), self.number());
                lower.zip(upper)
            },
            top: match self.whole() {
                0 => Top::Exact,
                1 => Top::Open,
                _ => Top::Coded,
            },
        }
    }

    fn relation(&mut self) -> Relation {
        Relation {
            from: self.post(),
            to: self.post(),
            kind: if self.whole() == 0 { Move::Advance } else { Move::Lateral },
        }
    }

    fn post(&mut self) -> Post {
        match self.place() {
            0 => Post::Title(self.text()),
            place => Post::Role(RoleId(place - 1)),
        }
    }

    fn item(&mut self) -> Item {
        Item {
            id: self.text(),
            audience: match self.whole() {
                0 => Audience::Individual,
                _ => Audience::Organization,
            },
            stem: self.text(),
            dimension: DimensionId(self.place()),
            keying: if self.whole() == 0 { Keying::Positive } else { Keying::Negative },
        }
    }

    fn list<T>(&mut self, one: impl Fn(&mut Self) -> T) -> Vec<T> {
        (0..self.whole() as usize).map(|_| one(self)).collect()
    }

    fn known(&mut self) -> Option<String> {
        Some(self.text()).filter(|text| !text.is_empty())
    }

    fn text(&mut self) -> String {
        self.texts.next().unwrap_or_default().into()
    }

    fn sum(&mut self) -> f64 {
        self.number().unwrap_or_default()
    }

    fn number(&mut self) -> Option<f64> {
        match self.whole() {
            0 => None,
            1 => Some(f64::from_bits(self.whole())),
            whole => Some((whole - 2) as f64),
        }
    }

    fn place(&mut self) -> u16 {
        self.whole() as u16
    }

    fn whole(&mut self) -> u64 {
        let (mut whole, mut shift) = (0, 0);
        for byte in self.numbers.by_ref() {
            whole |= u64::from(byte & 63) << shift;
            shift += 6;
            if byte < 64 {
                break;
            }
        }
        whole
    }
}
