//! The moves around the roles side by side, as a drawing needs them.

use rolefit_domain::moves::{moves_of, post_title};
use rolefit_domain::pack::{Post, RoleId};

use super::Model;

/// A title and, by index, the roles side by side that it is tied to.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// The title.
    pub title: String,
    /// The indices of the roles, each once.
    pub ties: Vec<usize>,
}

/// Moves to, between and from the roles side by side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Career {
    /// Posts from which people advance into them.
    pub entry: Vec<Stop>,
    /// Posts on the same level.
    pub lateral: Vec<Stop>,
    /// Posts into which people advance from them.
    pub advance: Vec<Stop>,
    /// Advances from one of them into another, by index.
    pub inside: Vec<(usize, usize)>,
    /// Those of them that are on the same level, by index, the first come first.
    pub beside: Vec<(usize, usize)>,
}

impl Model {
    /// The moves around the roles side by side; each post stands once in a list.
    pub fn career(&self) -> Career {
        let mut career = Career::default();
        for (index, &role) in self.choice.shown.iter().enumerate() {
            let moves = moves_of(&self.pack, role);
            for post in &moves.advance {
                if let Some(to) = self.index_of(post) {
                    career.inside.push((index, to));
                }
            }
            for post in &moves.lateral {
                if let Some(to) = self.index_of(post).filter(|&to| to > index) {
                    career.beside.push((index, to));
                }
            }
            self.tie(&mut career.entry, &moves.entry, index);
            self.tie(&mut career.lateral, &moves.lateral, index);
            self.tie(&mut career.advance, &moves.advance, index);
        }
        career
    }

    fn tie(&self, stops: &mut Vec<Stop>, posts: &[&Post], index: usize) {
        for post in posts {
            if self.index_of(post).is_some() {
                continue;
            }
            let title = post_title(&self.pack, post);
            match stops.iter_mut().find(|stop| stop.title == title) {
                Some(stop) if stop.ties.contains(&index) => {}
                Some(stop) => stop.ties.push(index),
                None => stops.push(Stop { title: title.into(), ties: vec![index] }),
            }
        }
    }

    fn index_of(&self, post: &Post) -> Option<usize> {
        let is = |&shown: &RoleId| *post == Post::Role(shown);
        self.choice.shown.iter().position(is)
    }
}
