//! What several answers share: where a person stands on a dimension, or how much they like the
//! duties of the same roles. Answers that share it are no independent evidence on the role.

use std::collections::BTreeMap;

use super::curve::{ANYWHERE, Density, STEP, standing};
use super::people::{LIKING, OWNED, UNOWNED, alike, apart, likings};
use super::{Item, Sort};
use crate::pack::{DimensionId, Measurement, RoleId, Target};

/// What several answers share.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Facet {
    /// Where a person stands on the dimension.
    Dimension(DimensionId),
    /// How much they like the duties of these roles, by place among those in play.
    Duties(Vec<u16>),
}

/// Where people of every role may stand on every facet.
#[derive(Clone, Debug)]
pub(super) struct Facets {
    pub(super) all: Vec<Facet>,
    /// For each item of the quiz, its facet.
    pub(super) of_item: Vec<u16>,
    dimensions: usize,
    /// For each role and dimension, its place among `standings`.
    places: Vec<u16>,
    /// For each place, where people stand; the first is anywhere.
    standings: Vec<Density>,
    /// For each of `standings`, another that is near enough for choosing items.
    coarse: Vec<u16>,
    /// For each level, the densities by liking.
    likings: Vec<[Density; LIKING.len()]>,
    /// For each two roles, the level at which one likes the other's duties; empty when there are no
    /// targets to tell from.
    alike: Vec<u8>,
}

/// What is there already, by what it is of: one sort of map for all, since each sort is compiled anew.
type Known = BTreeMap<Vec<u16>, u16>;

impl Facets {
    pub(super) fn new(
        items: &[Item],
        roles: &[RoleId],
        targets: &[Vec<Option<Target>>],
        measurement: Measurement,
    ) -> Self {
        let dimensions = targets.first().map_or(0, Vec::len);
        let mut facets = Self {
            all: Vec::new(),
            of_item: Vec::new(),
            dimensions,
            places: Vec::new(),
            standings: vec![ANYWHERE],
            coarse: vec![0],
            likings: likings(measurement),
            alike: Vec::new(),
        };
        facets.stand(targets, measurement);
        facets.sort(items, roles);
        if facets.all.iter().any(|facet| matches!(facet, Facet::Duties(_))) {
            facets.alike = alike(targets);
        }
        facets
    }

    /// Gives every role its standing on every dimension, equal ones once.
    fn stand(&mut self, targets: &[Vec<Option<Target>>], measurement: Measurement) {
        let (mut known, mut near) = (Known::new(), Known::new());
        for target in targets.iter().flatten() {
            let Some(target) = target.as_ref().filter(|target| target.importance > 0) else {
                self.places.push(0);
                continue;
            };
            let next = self.standings.len() as u16;
            let importance = target.importance.min(3);
            // A tenth of a percent is far below what an answer can tell.
            let at = libm::round(target.at * 10.0) as u16;
            let place = *known.entry(vec![at, importance.into()]).or_insert(next);
            if place == next {
                let apart = apart(importance, measurement);
                let mean = f64::from(at) / 250.0;
                self.standings.push(standing(mean, apart));
                let rounded = (at + 25) / 50;
                self.coarse.push(*near.entry(vec![rounded, importance.into()]).or_insert(next));
            }
            self.places.push(place);
        }
    }

    /// Gives every item its facet.
    fn sort(&mut self, items: &[Item], roles: &[RoleId]) {
        let mut known = Known::new();
        let mut dimensions = vec![None; self.dimensions];
        for item in items {
            let next = self.all.len() as u16;
            let (facet, found) = match &item.sort {
                Sort::Statement { dimension, .. } => {
                    let found = *dimensions[dimension.index()].get_or_insert(next);
                    (Facet::Dimension(*dimension), found)
                }
                Sort::Duty { roles: owners } => {
                    let places = owners.iter().filter_map(|role| roles.binary_search(role).ok());
                    let places: Vec<u16> = places.map(|place| place as u16).collect();
                    let found = *known.entry(places.clone()).or_insert(next);
                    (Facet::Duties(places), found)
                }
            };
            if found == next {
                self.all.push(facet);
            }
            self.of_item.push(found);
        }
    }

    /// How many places there are on a facet; the last is that of people whom no role describes.
    pub(super) fn len(&self, facet: usize) -> usize {
        match self.all[facet] {
            Facet::Dimension(_) => self.standings.len(),
            Facet::Duties(_) => self.likings.len(),
        }
    }

    /// The place of people whom no role describes.
    pub(super) fn nowhere(&self, facet: usize) -> usize {
        match self.all[facet] {
            Facet::Dimension(_) => 0,
            Facet::Duties(_) => UNOWNED,
        }
    }

    /// The place of a role on a facet.
    pub(super) fn place(&self, facet: usize, role: usize) -> usize {
        match &self.all[facet] {
            Facet::Dimension(dimension) => {
                usize::from(self.places[role * self.dimensions + dimension.index()])
            }
            Facet::Duties(owners) => self.level(role, owners),
        }
    }

    fn level(&self, role: usize, owners: &[u16]) -> usize {
        if owners.binary_search(&(role as u16)).is_ok() {
            return OWNED;
        }
        let roles = self.places.len() / self.dimensions.max(1);
        let row = self.alike.get(role * roles..).unwrap_or_default();
        let near = owners.iter().filter_map(|&owner| row.get(usize::from(owner)));
        near.max().map_or(0, |&level| usize::from(level))
    }

    /// The same place, or one that is near enough for choosing items and is shared by more roles.
    pub(super) fn coarse(&self, facet: usize, place: usize) -> usize {
        match self.all[facet] {
            Facet::Dimension(_) => usize::from(self.coarse[place]),
            Facet::Duties(_) => place,
        }
    }

    /// The densities of a place: one on a dimension, for duties one for each of [`LIKING`].
    pub(super) fn densities(&self, facet: usize, place: usize) -> &[Density] {
        match self.all[facet] {
            Facet::Dimension(_) => core::slice::from_ref(&self.standings[place]),
            Facet::Duties(_) => &self.likings[place],
        }
    }

    /// Mean and variance of where people at a place stand, in response steps; `None` where that is
    /// anywhere.
    pub(super) fn moments(&self, facet: usize, place: usize) -> Option<(f64, f64)> {
        if place == self.nowhere(facet) {
            return None;
        }
        let (mut weight, mut mean, mut square) = (0.0, 0.0, 0.0);
        let shares = match self.all[facet] {
            Facet::Dimension(_) => vec![1.0],
            Facet::Duties(_) => LIKING.map(|(_, share)| share).to_vec(),
        };
        for (share, density) in shares.into_iter().zip(self.densities(facet, place)) {
            for (point, part) in density.iter().enumerate() {
                let at = point as f64 * STEP;
                weight += share * part;
                mean += share * part * at;
                square += share * part * at * at;
            }
        }
        mean /= weight;
        Some((mean, square / weight - mean * mean))
    }
}
