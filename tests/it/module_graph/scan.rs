//! What one source file declares and names.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, Item, ItemMod, ItemUse, Lit, Macro, Meta, UseTree, Visibility};

/// The names of a path, in order.
pub(crate) type Names = Vec<String>;

/// A module: that of a file, or one in braces.
#[derive(Default)]
pub(crate) struct Module {
    /// What it declares itself, modules aside.
    pub(crate) items: BTreeSet<String>,
    pub(crate) imports: Vec<Import>,
    /// The paths in its code, in attributes and in what macros are given.
    pub(crate) paths: Vec<Names>,
    pub(crate) inner: Vec<(String, Inner)>,
}

/// A name that a `use` brings in.
pub(crate) struct Import {
    /// `None` for all names of a module.
    pub(crate) name: Option<String>,
    pub(crate) path: Names,
    pub(crate) is_reexport: bool,
}

/// A module in a module.
pub(crate) enum Inner {
    /// In a file of its own, at this address if it is not the usual one.
    File(Option<String>),
    Braces(Module),
}

/// Reads a source file.
pub(crate) fn scan(text: &str) -> Module {
    let file = syn::parse_file(text).expect("the compiler reads it as well");
    module(&file.items)
}

fn module(items: &[Item]) -> Module {
    let mut module = Module::default();
    for item in items {
        module.items.extend(declared(item));
        module.visit_item(item);
    }
    module
}

fn declared(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        // The rest has no name, or is a module or an import; syn may add kinds.
        _ => return None,
    };
    Some(name.to_string())
}

impl Visit<'_> for Module {
    fn visit_item_use(&mut self, item: &ItemUse) {
        let is_reexport = !matches!(item.vis, Visibility::Inherited);
        self.import(&item.tree, &[], is_reexport);
    }

    fn visit_item_mod(&mut self, item: &ItemMod) {
        let inner = match &item.content {
            Some((_, items)) => Inner::Braces(module(items)),
            None => Inner::File(item.attrs.iter().find_map(address)),
        };
        self.inner.push((item.ident.to_string(), inner));
    }

    /// `pub(super)` names nothing of the parent.
    fn visit_visibility(&mut self, _: &Visibility) {}

    fn visit_path(&mut self, path: &syn::Path) {
        self.paths.push(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }

    fn visit_attribute(&mut self, attribute: &Attribute) {
        if let Meta::List(list) = &attribute.meta {
            self.tokens(list.tokens.clone(), &[]);
        }
        visit::visit_attribute(self, attribute);
    }

    fn visit_macro(&mut self, called: &Macro) {
        self.tokens(called.tokens.clone(), &[]);
        visit::visit_macro(self, called);
    }
}

impl Module {
    fn import(&mut self, tree: &UseTree, before: &[String], is_reexport: bool) {
        let path = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        let (name, path) = match tree {
            UseTree::Path(tree) => return self.import(&tree.tree, &path(&tree.ident), is_reexport),
            UseTree::Group(group) => {
                return group.items.iter().for_each(|tree| self.import(tree, before, is_reexport));
            }
            UseTree::Glob(_) => (None, before.to_vec()),
            UseTree::Rename(tree) => (Some(tree.rename.to_string()), path(&tree.ident)),
            UseTree::Name(tree) => (Some(tree.ident.to_string()), path(&tree.ident)),
        };
        match path.split_last() {
            // `use a::{self}` brings in `a`.
            Some((last, module)) if last == "self" && !module.is_empty() => {
                let name = name.filter(|name| name != "self").or_else(|| module.last().cloned());
                self.imports.push(Import { name, path: module.to_vec(), is_reexport });
            }
            _ => self.imports.push(Import { name, path, is_reexport }),
        }
    }

    /// The paths in what a macro or an attribute is given, each behind `before`.
    fn tokens(&mut self, tokens: TokenStream, before: &[String]) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let is = |at: usize, sign| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == sign);
        let mut at = 0;
        while at < tokens.len() {
            match &tokens[at] {
                TokenTree::Ident(_) => {
                    // A field, a method or a lifetime is no path.
                    let is_path = at == 0 || !(is(at - 1, '.') || is(at - 1, '\''));
                    let mut path = before.to_vec();
                    while let Some(TokenTree::Ident(name)) = tokens.get(at) {
                        path.push(name.to_string());
                        at += 1;
                        if !(is(at, ':') && is(at + 1, ':')) {
                            break;
                        }
                        at += 2;
                    }
                    match tokens.get(at) {
                        Some(TokenTree::Group(group))
                            if is(at - 1, ':') && group.delimiter() == Delimiter::Brace =>
                        {
                            self.tokens(group.stream(), &path);
                            at += 1;
                        }
                        // `pub(super)` names nothing.
                        _ if is_path && !is_keyword(&path) => self.paths.push(path),
                        _ => {}
                    }
                }
                TokenTree::Group(group) => {
                    self.tokens(group.stream(), &[]);
                    at += 1;
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => at += 1,
            }
        }
    }
}

/// The file that `#[path = "…"]` names.
fn address(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(meta) = &attribute.meta else { return None };
    let Expr::Lit(value) = &meta.value else { return None };
    let Lit::Str(text) = &value.lit else { return None };
    meta.path.is_ident("path").then(|| text.value())
}

fn is_keyword(path: &[String]) -> bool {
    matches!(path, [only] if ["crate", "self", "super"].contains(&only.as_str()))
}
