//! From a checked pack to the text that [`Pack::decode`] reads.
//!
//! The wasm holds the bundled pack in this form, and what reads packs for pages hands them on in
//! it, since reading it takes a tenth of the code that checking a document does. It has no version:
//! both ends always come from one build.
//!
//! The text is the length of its first part, that part, and texts, a line each, since those of a pack
//! have no line breaks. The first part is whole numbers, six bits a character, lowest first, 64 added
//! to each character that is not a number's last. What is not known is the number 0 or an empty text.

use super::{
    Aspect, Audience, Item, Keying, Kind, Measurement, Move, Pack, Post, Relation, Role, Sourced,
    Target, Top, Value,
};

impl Pack {
    /// The pack as text for [`Pack::decode`].
    pub fn encode(&self) -> String {
        let mut parts = Parts::default();
        parts.text(&self.language);
        parts.text(&self.title);
        parts.list(&self.sources, |parts, source| {
            parts.text(&source.id);
            parts.text(&source.title);
            for known in [
                &source.publisher,
                &source.published,
                &source.retrieved,
                &source.url,
                &source.licence,
            ] {
                parts.known(known.as_ref());
            }
        });
        parts.list(&self.groups, |parts, group| {
            parts.text(&group.id);
            parts.text(&group.label);
        });
        parts.list(&self.aspects, Parts::aspect);
        parts.list(&self.dimensions, |parts, dimension| {
            for text in [&dimension.id, &dimension.label, &dimension.low, &dimension.high] {
                parts.text(text);
            }
            parts.known(dimension.help.as_ref());
        });
        parts.list(&self.roles, Parts::role);
        parts.list(&self.relations, Parts::relation);
        parts.list(&self.items, Parts::item);
        let Measurement { spread, noise } = self.measurement;
        parts.number(Some(spread));
        parts.number(Some(noise));
        parts.together()
    }
}

/// What was told so far.
#[derive(Default)]
struct Parts {
    numbers: String,
    texts: String,
}

impl Parts {
    fn together(self) -> String {
        let mut all = Parts::default();
        all.whole(self.numbers.len() as u64);
        all.numbers + &self.numbers + &self.texts
    }

    fn aspect(&mut self, aspect: &Aspect) {
        self.text(&aspect.id);
        self.text(&aspect.label);
        self.place(aspect.group.0);
        match &aspect.kind {
            Kind::Prose => self.whole(0),
            Kind::List => self.whole(1),
            Kind::Money => self.whole(2),
            Kind::Percent => self.whole(3),
            Kind::Moves => self.whole(4),
            Kind::Level(levels) => {
                self.whole(5);
                self.texts(levels);
            }
        }
        self.known(aspect.help.as_ref());
    }

    fn role(&mut self, role: &Role) {
        self.text(&role.slug);
        self.text(&role.title);
        self.texts(&role.aliases);
        self.text(&role.summary);
        for entries in &role.values {
            self.list(entries, Self::sourced);
        }
        for target in &role.targets {
            self.number(target.as_ref().map(|target| target.at));
            if let Some(Target { importance, because, .. }) = target {
                self.whole((*importance).into());
                self.list(because, |parts, aspect| parts.place(aspect.0));
            }
        }
    }

    /// A value without its kind, which the aspect tells.
    fn sourced(&mut self, sourced: &Sourced) {
        self.place(sourced.source.0);
        match &sourced.value {
            Value::Prose { text, gist } => {
                self.text(text);
                self.known(gist.as_ref());
            }
            Value::List(texts) => self.texts(texts),
            Value::Money(money) => {
                let (lower, upper) = money.quartiles.unzip();
                self.text(&money.currency);
                self.whole(money.period as u64);
                for sum in [money.low, money.high, money.median, lower, upper] {
                    self.number(sum);
                }
                self.whole(match money.top {
                    Top::Exact => 0,
                    Top::Open => 1,
                    Top::Coded => 2,
                });
            }
            Value::Percent { value, span } => {
                self.number(Some(*value));
                self.known(span.as_ref());
            }
            Value::Level(place) => self.whole(*place as u64),
        }
    }

    fn relation(&mut self, relation: &Relation) {
        for post in [&relation.from, &relation.to] {
            match post {
                Post::Title(title) => {
                    self.whole(0);
                    self.text(title);
                }
                Post::Role(role) => self.whole(u64::from(role.0) + 1),
            }
        }
        self.whole((relation.kind == Move::Lateral).into());
    }

    fn item(&mut self, item: &Item) {
        self.text(&item.id);
        self.whole((item.audience == Audience::Organization).into());
        self.text(&item.stem);
        self.place(item.dimension.0);
        self.whole((item.keying == Keying::Negative).into());
    }

    fn list<T>(&mut self, entries: &[T], one: impl Fn(&mut Self, &T)) {
        self.whole(entries.len() as u64);
        for entry in entries {
            one(self, entry);
        }
    }

    fn texts(&mut self, texts: &[String]) {
        self.list(texts, |parts, text| parts.text(text));
    }

    fn known(&mut self, text: Option<&String>) {
        self.text(text.map_or("", String::as_str));
    }

    fn text(&mut self, text: &str) {
        self.texts.push_str(text);
        self.texts.push('\n');
    }

    /// A small whole number is told as itself and 2, any other after a 1 by its bits.
    fn number(&mut self, number: Option<f64>) {
        let Some(number) = number else { return self.whole(0) };
        let whole = number as u32;
        if f64::from(whole).to_bits() == number.to_bits() {
            self.whole(u64::from(whole) + 2);
        } else {
            self.whole(1);
            self.whole(number.to_bits());
        }
    }

    fn place(&mut self, place: u16) {
        self.whole(place.into());
    }

    fn whole(&mut self, mut number: u64) {
        while number > 63 {
            self.numbers.push(char::from(number as u8 & 63 | 64));
            number >>= 6;
        }
        self.numbers.push(char::from(number as u8));
    }
}
