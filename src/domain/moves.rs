//! Career moves from and to a role.

use super::pack::{Move, Pack, Post, RoleId, SourceId};

/// Where one comes from, goes to, and can change sideways to and from.
#[derive(Debug, PartialEq)]
pub struct Moves<'a> {
    /// Posts from which people advance into the role.
    pub entry: Vec<&'a Post>,
    /// Posts into which people advance from the role.
    pub advance: Vec<&'a Post>,
    /// Posts on the same level.
    pub lateral: Vec<&'a Post>,
    /// Who tells of them and of the role's path, in the pack's order, each once.
    pub sources: Vec<SourceId>,
}

impl Moves<'_> {
    /// Whether no move is known.
    pub fn is_empty(&self) -> bool {
        self.entry.is_empty() && self.advance.is_empty() && self.lateral.is_empty()
    }
}

/// All moves of a role, each in the pack's order.
///
/// ```
/// use rolefit_domain::moves::{moves_of, post_title};
/// use rolefit_domain::pack::RoleId;
/// # use rolefit_domain::pack::Pack;
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../data/examples/care-roles.json"));
/// # let (pack, _) = Pack::parse(text).unwrap();
///
/// let moves = moves_of(&pack, RoleId(0));
/// let next: Vec<&str> = moves.advance.iter().map(|post| post_title(&pack, post)).collect();
/// assert_eq!(next, ["Nurse Practitioner", "Physician Assistant"]);
/// ```
pub fn moves_of(pack: &Pack, role: RoleId) -> Moves<'_> {
    let mut moves =
        Moves { entry: Vec::new(), advance: Vec::new(), lateral: Vec::new(), sources: Vec::new() };
    for relation in &pack.relations {
        let starts_here = relation.from == Post::Role(role);
        let ends_here = relation.to == Post::Role(role);
        match (relation.kind, starts_here, ends_here) {
            (Move::Advance, true, _) => moves.advance.push(&relation.to),
            (Move::Advance, false, true) => moves.entry.push(&relation.from),
            (Move::Lateral, true, _) => moves.lateral.push(&relation.to),
            (Move::Lateral, false, true) => moves.lateral.push(&relation.from),
            (Move::Advance | Move::Lateral, false, false) => continue,
        }
        moves.sources.extend(relation.source);
    }
    moves.sources.extend(pack[role].path.as_ref().map(|path| path.source));
    moves.sources.sort_unstable();
    moves.sources.dedup();
    moves
}

/// The title of a post.
pub fn post_title<'a>(pack: &'a Pack, post: &'a Post) -> &'a str {
    match post {
        Post::Role(role) => &pack[*role].title,
        Post::Title(title) => title,
    }
}
