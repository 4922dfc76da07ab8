//! All content, checked: roles, aspects, dimensions, items and their sources.
//!
//! A [`Pack`] exists only when its document had no error: every id in it points to something.

#[cfg(feature = "schema")]
pub mod document;
mod finding;
pub mod format;
mod hiring;
mod id;
mod item;
mod phrase;
pub mod resolve;
mod role;
mod value;

pub use finding::{Finding, MAX_FINDINGS};
pub use hiring::{Anchors, Hiring, Practice, Practices, Questions, RoleTexts, Sample};
pub use id::{AspectId, ConceptId, DimensionId, GroupId, ItemId, RoleId, SourceId};
pub use item::{Audience, Item, Keying, Measurement};
pub use phrase::{Meaning, Phrase};
pub use resolve::Resolved;
pub use role::{CareerPath, Move, Post, Relation, Role, Target};
pub use value::{Money, Period, Sourced, Top, Value};

use core::ops::Index;

use serde::{Deserialize, Serialize};

use crate::texts_first;

/// A role pack: what can be compared and what the quiz measures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pack {
    /// Language of every text in the pack, as a BCP 47 tag.
    pub language: String,
    /// What the pack is about, in a few words.
    pub title: String,
    /// Where facts are from.
    pub sources: Vec<Source>,
    /// What phrases are about.
    pub concepts: Vec<Concept>,
    /// Headings over aspects, in the order shown.
    pub groups: Vec<Group>,
    /// Rows of the comparison, in the order shown.
    pub aspects: Vec<Aspect>,
    /// What people and roles are scored on.
    pub dimensions: Vec<Dimension>,
    /// What is compared.
    pub roles: Vec<Role>,
    /// Moves between roles, and from and to titles that the pack does not describe.
    pub relations: Vec<Relation>,
    /// Quiz statements of both audiences.
    pub items: Vec<Item>,
    /// How answers scatter.
    pub measurement: Measurement,
}

macro_rules! indexed {
    ($id:ident, $field:ident, $thing:ty) => {
        impl Index<$id> for Pack {
            type Output = $thing;

            fn index(&self, id: $id) -> &$thing {
                &self.$field[id.index()]
            }
        }

        impl $id {
            /// Every id of the pack, in its order.
            pub fn all(pack: &Pack) -> impl Iterator<Item = Self> + use<> {
                (0..pack.$field.len() as u16).map(Self)
            }
        }
    };
}

indexed!(SourceId, sources, Source);
indexed!(ConceptId, concepts, Concept);
indexed!(GroupId, groups, Group);
indexed!(AspectId, aspects, Aspect);
indexed!(DimensionId, dimensions, Dimension);
indexed!(RoleId, roles, Role);
indexed!(ItemId, items, Item);

/// Where a fact is from and when it was said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Name in the document, unique among sources.
    pub id: String,
    /// Title of the work.
    pub title: String,
    /// Who published it, when known.
    pub publisher: Option<String>,
    /// Year, month or day of publication (`2018`, `2024-05`, `2020-10-29`); `None` is undated.
    pub published: Option<String>,
    /// Day on which it was read.
    pub retrieved: Option<String>,
    /// Address, `https`, `http` or `mailto` only.
    pub url: Option<String>,
    /// Terms under which its content may be passed on.
    pub licence: Option<String>,
    /// Whether it is the pack's own reading, which is shown with every value of it.
    pub editorial: bool,
    /// The title of the job that it offers, where it is one employer's posting.
    pub posting: Option<String>,
}

/// What phrases are about: phrases on one concept are alike, whatever their words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Concept {
    /// Name in the document, unique among concepts.
    pub id: String,
    /// What it is, in a few words.
    pub label: String,
    /// Whether it says nothing of a role, as skills that every job asks for; then it counts for nothing
    /// in the overlap.
    pub generic: bool,
}

/// A heading over aspects.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// Name in the document, unique among groups.
    pub id: String,
    /// Heading.
    pub label: String,
}

/// A row of the comparison.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Aspect {
    /// Name in the document, unique among aspects.
    pub id: String,
    /// Row heading.
    pub label: String,
    /// The group it stands under.
    pub group: GroupId,
    /// What its values are, and so how they are compared.
    pub kind: Kind,
    /// What the row means, in a sentence.
    pub help: Option<String>,
    /// What its lists say counts for nothing in the overlap, as reasons to choose a role.
    pub generic: bool,
}

/// What the values of an aspect are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Kind {
    /// Text; two roles are alike when their gists are equal.
    Prose,
    /// A set of short phrases.
    List,
    /// A sum, a range, or both.
    Money,
    /// A share of a hundred, such as growth over a span.
    Percent,
    /// One of these levels, in rising order.
    Level(Vec<String>),
    /// Career moves, taken from the pack's relations.
    Moves,
}

/// What people and roles are scored on, from a low to a high pole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dimension {
    /// Name in the document, unique among dimensions.
    pub id: String,
    /// What is scored.
    pub label: String,
    /// The pole at 0.
    pub low: String,
    /// The pole at 100.
    pub high: String,
    /// What the dimension means, in a sentence.
    pub help: Option<String>,
}

impl Pack {
    /// The pack as bytes for [`Pack::decode`] of the same build: in this form it is bundled, and handed
    /// from the module that reads packs in a page to the one that shows them.
    ///
    /// ```
    /// # use rolefit_domain::pack::Pack;
    /// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../data/examples/care-roles.json"));
    /// # let (pack, _) = Pack::parse(text).unwrap();
    /// assert_eq!(Pack::decode(&pack.encode()), Ok(pack.clone()));
    /// assert_eq!(Pack::decode(&pack.encode_to_compress()), Ok(pack));
    /// ```
    pub fn encode(&self) -> Vec<u8> {
        texts_first::encode(self).expect("every list of a pack knows its length")
    }

    /// As [`Pack::encode`], in the order that compresses best, which takes more code.
    pub fn encode_to_compress(&self) -> Vec<u8> {
        texts_first::encode_texts_first(self).expect("every list of a pack knows its length")
    }

    /// The pack that one of these put into these bytes; its content is not checked again.
    pub fn decode(bytes: &[u8]) -> Result<Self, postcard::Error> {
        texts_first::decode(bytes)
    }

    /// The role of that slug.
    ///
    /// ```
    /// # use rolefit_domain::pack::Pack;
    /// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../data/examples/care-roles.json"));
    /// # let (pack, _) = Pack::parse(text).unwrap();
    /// let nurse = pack.role_by_slug("nurse").unwrap();
    /// assert_eq!(pack[nurse].title, "Registered Nurse");
    /// ```
    pub fn role_by_slug(&self, slug: &str) -> Option<RoleId> {
        RoleId::all(self).find(|&id| self[id].slug == slug)
    }

    /// What is known of a role on an aspect, one entry a source.
    pub fn values(&self, role: RoleId, aspect: AspectId) -> &[Sourced] {
        &self[role].values[aspect.index()]
    }
}
