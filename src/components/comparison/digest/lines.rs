//! What the digest says, line by line.

use super::pay::paid;
use crate::app::compare::Model;
use crate::components::comparison::title::short;
use crate::domain::comparison::is_known;
use crate::domain::contrast::{Contrast, contrasts};
use crate::domain::moves::{moves_of, post_title};
use crate::domain::overlap::overlap;
use crate::domain::pack::{AspectId, Kind, Meaning, Pack, RoleId, Value};
use crate::i18n::{Catalog, Text};

/// So many contrasts are told of two roles, and one more of more.
const CONTRASTS: usize = 2;

/// So many next steps of a role are told.
const NEXT: usize = 2;

/// A line of the digest.
pub(super) enum Line {
    /// Sentences.
    Plain(Vec<Sentence>),
    /// How much the roles share, and what.
    Shared(String, Vec<String>),
}

/// A sentence: what it is about, and what it says of that.
pub(super) struct Sentence {
    pub(super) about: String,
    pub(super) says: String,
}

impl Sentence {
    /// With one sign at its end.
    fn new(about: &str, mut says: String) -> Self {
        if !says.ends_with(['.', '?', '!', '…']) {
            says.push('.');
        }
        Self { about: about.into(), says }
    }

    /// In the words in which it is copied.
    pub(super) fn text(&self) -> String {
        [&*self.about, ": ", &self.says].concat()
    }
}

pub(super) fn lines(model: &Model, catalog: &Catalog) -> Vec<Line> {
    let (pack, roles) = (&*model.pack, &*model.choice.shown);
    let names = short(&model.titles());
    let ours = [" (", &*catalog.get(Text::OurReading), ")"].concat();
    let digest = Digest { pack, roles, catalog, names, ours };
    let mut lines = digest.purposes();
    let told = contrasts(pack, roles, CONTRASTS + usize::from(roles.len() > 2));
    lines.extend(joined(told.iter().map(|contrast| digest.apart(contrast))));
    lines.extend(digest.shared());
    lines.extend(joined(digest.pay().into_iter().chain(digest.next_steps())));
    lines
}

/// What the lines are made of.
struct Digest<'a> {
    pack: &'a Pack,
    roles: &'a [RoleId],
    catalog: &'a Catalog,
    /// What the roles are called, in their order.
    names: Vec<String>,
    /// That something is the pack's own reading.
    ours: String,
}

impl Digest<'_> {
    fn name(&self, role: RoleId) -> &str {
        let index = self.roles.iter().position(|&one| one == role).unwrap_or_default();
        &self.names[index]
    }

    /// What is said of each: in no language's sentence, since words of the pack stand in it.
    fn each(&self, each: &[(&str, &str)]) -> String {
        let each: Vec<String> = each.iter().map(|(name, is)| [name, " – ", is].concat()).collect();
        each.join(self.catalog.semicolon())
    }

    fn purposes(&self) -> Vec<Line> {
        let Self { pack, roles, .. } = *self;
        let purposes = roles.iter().zip(purposes(pack, roles));
        let purposes =
            purposes.map(|(&role, purpose)| Sentence::new(&pack[role].title, purpose.into()));
        if roles.len() > 2 {
            return joined(purposes).into_iter().collect();
        }
        purposes.map(|purpose| Line::Plain(vec![purpose])).collect()
    }

    fn apart(&self, contrast: &Contrast) -> Sentence {
        let between = self.catalog.get(Text::DigestBetween);
        let each =
            contrast.ends.map(|(role, stands)| (self.name(role), stands.unwrap_or(&between)));
        let mut apart = Sentence::new(contrast.label, self.each(&each));
        if contrast.editorial {
            say_ours(&mut apart.says, &self.ours);
        }
        apart
    }

    fn shared(&self) -> Option<Line> {
        let Self { pack, roles, catalog, .. } = *self;
        let overlap = overlap(pack, roles);
        if overlap.all == 0 {
            return None;
        }
        let number = |count: usize| match count {
            0 => catalog.get(Text::DigestNone).as_ref().into(),
            count => catalog.number(count as f64),
        };
        let said = if roles.len() > 2 { Text::DigestSharedSome } else { Text::DigestShared };
        let counts = [overlap.shared, overlap.all, overlap.common.len()].map(number);
        let mut line = catalog.format(said, &counts.each_ref().map(String::as_str));
        let is_ours = |(meaning, _): &(Meaning, _)| matches!(meaning, Meaning::Concept(_));
        if overlap.common.iter().any(is_ours) {
            say_ours(&mut line, &self.ours);
        }
        let things = overlap.common.iter().map(|(meaning, by)| self.thing(*meaning, by));
        Some(Line::Shared(line, things.collect()))
    }

    /// What several roles list, each in its words; their own words are enough where they are the same.
    fn thing(&self, meaning: Meaning, by: &[(RoleId, &str)]) -> String {
        let label = match meaning {
            Meaning::Concept(concept) => &self.pack[concept].label,
            Meaning::Words(words) => words,
        };
        let by: Vec<(&str, &str)> =
            by.iter().map(|&(role, says)| (self.name(role), says)).collect();
        let (_, says) = by[0];
        if by.iter().any(|one| one.1 != says) {
            return [label, ": ", &self.each(&by)].concat();
        }
        if self.roles.len() == 2 {
            return says.to_owned();
        }
        let by: Vec<&str> = by.iter().map(|(name, _)| *name).collect();
        [says, ": ", &self.catalog.list(&by)].concat()
    }

    fn pay(&self) -> Option<Sentence> {
        let Self { pack, roles, catalog, .. } = *self;
        let is_paid = |&row: &AspectId| {
            pack[row].kind == Kind::Money && roles.iter().any(|&role| is_known(pack, role, row))
        };
        let row = AspectId::all(pack).find(is_paid)?;
        let paid = roles.iter().map(|&role| paid(pack, catalog, role, row));
        self.facts(&pack[row].label, &paid.collect::<Vec<_>>())
    }

    fn next_steps(&self) -> Option<Sentence> {
        let next = self.roles.iter().map(|&role| {
            let posts = moves_of(self.pack, role).advance;
            let mut titles: Vec<&str> =
                posts.iter().take(NEXT).map(|post| post_title(self.pack, post)).collect();
            titles.extend((posts.len() > NEXT).then_some("…"));
            titles.join(&self.catalog.get(Text::Comma))
        });
        self.facts(&self.catalog.get(Text::DigestNext), &next.collect::<Vec<_>>())
    }

    /// A fact of each role; of whom nothing is said, that is said once, in the first one's place.
    fn facts(&self, label: &str, told: &[String]) -> Option<Sentence> {
        let (mut known, mut silent): (Vec<(&str, &str)>, Vec<&str>) = (Vec::new(), Vec::new());
        let mut place = 0;
        for (name, told) in self.names.iter().zip(told) {
            if !told.is_empty() {
                known.push((name, told));
                continue;
            }
            if silent.is_empty() {
                place = known.len();
            }
            silent.push(name);
        }
        if known.is_empty() {
            return None;
        }
        let (names, unknown) = (self.catalog.list(&silent), self.catalog.get(Text::DigestUnknown));
        if !silent.is_empty() {
            known.insert(place, (&names, &unknown));
        }
        Some(Sentence::new(label, self.each(&known)))
    }
}

/// Sentences as one line.
fn joined(sentences: impl Iterator<Item = Sentence>) -> Option<Line> {
    let sentences: Vec<Sentence> = sentences.collect();
    (!sentences.is_empty()).then_some(Line::Plain(sentences))
}

/// What roles are for: in a few words where a row has them, else, or where those are the same for two,
/// in their summaries'.
fn purposes<'a>(pack: &'a Pack, roles: &[RoleId]) -> Vec<&'a str> {
    let gists: Vec<&str> = roles.iter().map(|&role| purpose(pack, role)).collect();
    if (1..gists.len()).any(|at| gists[..at].contains(&gists[at])) {
        return roles.iter().map(|&role| pack[role].summary.as_str()).collect();
    }
    gists
}

fn purpose(pack: &Pack, role: RoleId) -> &str {
    let gist =
        AspectId::all(pack).find_map(|aspect| match &pack.values(role, aspect).first()?.value {
            Value::Prose { gist, .. } => gist.as_deref(),
            Value::List(_) | Value::Money(_) | Value::Percent { .. } | Value::Level(_) => None,
        });
    gist.unwrap_or(&pack[role].summary)
}

/// Puts words before the full stop.
fn say_ours(sentence: &mut String, ours: &str) {
    sentence.insert_str(sentence.trim_end_matches('.').len(), ours);
}
