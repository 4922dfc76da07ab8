//! What hiring for the roles of a pack takes: practices, questions, anchors, work samples.
//!
//! It stands beside the pack and not in it, so that what compares roles does not carry it.

use serde::{Deserialize, Serialize};

use super::{DimensionId, Pack};
use crate::texts_first;

/// The texts for hiring of a pack's document, checked with it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Hiring {
    /// For each dimension of the pack, what its poles are as work.
    pub practices: Vec<Practices>,
    /// For each role of the pack, what candidates are asked.
    pub roles: Vec<RoleTexts>,
}

/// Both poles of a dimension as abilities; either may be missing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Practices {
    /// The pole at 0.
    pub low: Option<Practice>,
    /// The pole at 100.
    pub high: Option<Practice>,
}

/// A pole of a dimension as an ability at that kind of work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Practice {
    /// What the ability is called.
    pub label: String,
    /// What a person with it does, in a sentence.
    pub about: String,
    /// What may be asked after an answer.
    pub probes: Vec<String>,
    /// What answers about the past look like.
    pub anchors: Option<Anchors>,
}

/// What answers worth 1, 3 and 5 look like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Anchors {
    /// An answer worth 1.
    #[serde(rename = "1")]
    pub one: String,
    /// An answer worth 3.
    #[serde(rename = "3")]
    pub three: String,
    /// An answer worth 5.
    #[serde(rename = "5")]
    pub five: String,
}

/// What candidates for a role are asked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RoleTexts {
    /// Questions on dimensions, in the order of the document.
    pub interview: Vec<(DimensionId, Questions)>,
    /// Questions on the knowledge that the role takes.
    pub knowledge: Option<Questions>,
    /// A piece of work to try.
    pub sample: Option<Sample>,
}

/// The questions on one ability.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Questions {
    /// What the person did.
    pub past: String,
    /// What the person would do.
    pub case: Option<String>,
    /// What the ability is here, where it is not the dimension's practice.
    pub about: Option<String>,
    /// What may be asked after an answer, where it is not the practice's.
    pub probes: Vec<String>,
    /// What answers to the case look like.
    pub anchors: Option<Anchors>,
    /// What answers about the past look like, where it is not the practice's.
    pub past_anchors: Option<Anchors>,
}

/// A piece of work to try.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sample {
    /// What is to be done.
    pub task: String,
    /// How long it takes.
    pub minutes: u8,
    /// What results look like.
    pub anchors: Option<Anchors>,
}

impl Anchors {
    /// The points with their texts, in rising order.
    pub fn points(&self) -> [(u8, &str); 3] {
        [(1, &self.one), (3, &self.three), (5, &self.five)]
    }
}

impl Practices {
    /// The practice of a pole.
    pub fn pole(&self, is_high: bool) -> Option<&Practice> {
        if is_high { self.high.as_ref() } else { self.low.as_ref() }
    }
}

impl Hiring {
    /// The texts as bytes for [`Hiring::decode`] of the same build, in the order that compresses best.
    pub fn encode_to_compress(&self) -> Vec<u8> {
        texts_first::encode_texts_first(self).expect("every list of it knows its length")
    }

    /// The texts that were put into these bytes.
    pub fn decode(bytes: &[u8]) -> Result<Self, postcard::Error> {
        texts_first::decode(bytes)
    }

    /// Both as bytes: [`Pack::decode`] reads the pack of them and passes over the texts.
    ///
    /// ```
    /// # use rolefit_domain::pack::{Hiring, Pack};
    /// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../data/examples/care-roles.json"));
    /// let ((pack, hiring), _) = Hiring::parse(text).unwrap();
    /// let bytes = hiring.encode_behind(&pack);
    /// assert_eq!(Pack::decode(&bytes).as_ref(), Ok(&pack));
    /// assert_eq!(Hiring::decode_behind(&bytes), Ok((pack, hiring)));
    /// ```
    pub fn encode_behind(&self, pack: &Pack) -> Vec<u8> {
        texts_first::encode(&(pack, self)).expect("every list of both knows its length")
    }

    /// As [`Hiring::encode_behind`], in the order that compresses best.
    pub fn encode_behind_to_compress(&self, pack: &Pack) -> Vec<u8> {
        let both = (pack.clone(), self.clone());
        texts_first::encode_texts_first(&both).expect("every list of both knows its length")
    }

    /// What one of these put into these bytes.
    pub fn decode_behind(bytes: &[u8]) -> Result<(Pack, Self), postcard::Error> {
        texts_first::decode(bytes)
    }
}
