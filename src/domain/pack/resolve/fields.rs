//! Records of a document, and the fields that are read from them.

use core::cell::RefCell;
use core::fmt::{self, Display};

use super::node::{Found, Node};
use super::tables::IdIndex;
use super::wording::{one_of, quoted};
use crate::json::Json;
use crate::nearest::nearest;

impl Node<'_> {
    /// An object with the fields that are read from it; any other key is reported.
    pub fn record<T>(&self, read: impl FnOnce(&Fields) -> T) -> T {
        let entries =
            if let Some(Json::Object(entries)) = self.json() { Some(entries) } else { None };
        if entries.is_none() {
            self.refuse(&"an object");
        }
        let fields = Fields { node: self, entries, asked: RefCell::default() };
        let value = read(&fields);
        fields.end();
        value
    }
}

/// The fields of a record.
pub struct Fields<'a> {
    node: &'a Node<'a>,
    entries: Option<&'a Vec<(String, Json)>>,
    asked: RefCell<Vec<&'static str>>,
}

impl<'a> Fields<'a> {
    /// The record itself, for what concerns several fields.
    pub fn node(&self) -> &Node<'a> {
        self.node
    }

    /// A field that has to be there.
    pub fn required(&self, key: &'static str) -> Node<'_> {
        let mut asked = self.asked.borrow_mut();
        if !asked.contains(&key) {
            asked.push(key);
        }
        let found = match self.entries {
            Some(entries) => match entries.iter().find(|(name, _)| name == key) {
                Some((_, value)) => Found::Json(value),
                None => Found::Nothing,
            },
            None => Found::Lost,
        };
        self.node.key(key, found)
    }

    /// A field that may be absent or `null`.
    pub fn optional(&self, key: &'static str) -> Option<Node<'_>> {
        let node = self.required(key);
        node.json().is_some_and(|json| *json != Json::Null).then_some(node)
    }

    /// A list that may be absent or `null`, with at most so many entries.
    pub fn list<T>(&self, key: &'static str, most: usize, read: impl FnMut(Node) -> T) -> Vec<T> {
        self.optional(key).map(|list| list.list(0, most, read)).unwrap_or_default()
    }

    /// An index of the list that was read from `key`, by the ids of its entries: there under `id`; and of
    /// the inherited ones, which they stand above.
    pub fn index<'b, T>(
        &self,
        (key, id): (&'static str, &'static str),
        listed: &'static str,
        inherited: &[&'b str],
        read: &'b [T],
        id_of: impl Fn(&'b T) -> &'b String,
    ) -> IdIndex<'b> {
        let list = self.required(key);
        let is_whole = match list.json() {
            Some(Json::List(entries)) => entries.len() == read.len(),
            None | Some(Json::Null) => true,
            Some(Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::Object(_)) => false,
        };
        let ids = read.iter().map(|entry| id_of(entry).as_str());
        let index = IdIndex::above(listed, inherited, ids, |at, name| {
            let found = format_args!("{} a second time", quoted(name));
            list.entry(at).key(id, Found::Nothing).problem(&found, &"a name of its own");
        });
        if is_whole { index } else { index.with_gaps() }
    }

    /// Reports keys that were not asked for, or that stand twice.
    fn end(&self) {
        let asked = self.asked.borrow();
        for (key, _) in self.entries.into_iter().flatten() {
            if !asked.contains(&key.as_str()) {
                let meant = fmt::from_fn(|f| match nearest(key, asked.iter().copied()) {
                    Some(near) => quoted(near).fmt(f),
                    None => one_of(&asked).fmt(f),
                });
                let node = self.node.key(key, Found::Nothing);
                node.warning(&"a key without meaning here", &meant);
            }
        }
        self.node.keys_differ(self.entries.map_or(&[], Vec::as_slice));
    }
}
