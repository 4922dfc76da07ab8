//! The shape of the sources: files stay short, names say what is inside, nothing is of one machine.

use syn::visit::{self, Visit};

use crate::project::{files, root, text};
use crate::reference::code;

/// So many lines a file has at most.
const LIMIT: usize = 250;

/// Tables, a line a text: apart they would be harder to translate from.
const TABLES_OF_TEXTS: [&str; 2] = ["src/i18n/english.rs", "src/i18n/hire_english.rs"];

#[test]
fn no_file_is_longer_than_a_screenful_or_five() {
    let mut long = Vec::new();
    for file in files("", &["rs", "js", "css"]) {
        let lines = text(&file).lines().count();
        if lines > LIMIT && !TABLES_OF_TEXTS.iter().any(|table| file.ends_with(table)) {
            long.push(format!("{}: {lines} lines\n", file.display()));
        }
    }
    assert!(long.is_empty(), "more than {LIMIT} lines:\n{}", long.concat());
}

#[test]
fn files_are_called_by_what_is_in_them() {
    let empty = ["util", "utils", "helper", "helpers", "types", "common", "misc"];
    let mut vague = files("", &["rs", "js", "css"]);
    vague
        .retain(|file| empty.iter().any(|name| file.file_stem().is_some_and(|stem| stem == *name)));
    assert!(vague.is_empty(), "{vague:?}");
}

#[test]
fn documents_name_files_that_are_there() {
    let (mut named, mut gone) = (0, Vec::new());
    for document in ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"] {
        for name in code(&text(document)) {
            let is_path =
                ["src/", "style/", "tests/", "xtask/"].iter().any(|top| name.starts_with(top));
            // `*` and capitals stand for any name.
            let stands = name.contains('*') || name.contains(char::is_uppercase);
            if is_path && !stands {
                named += 1;
                if !root().join(&name).exists() {
                    gone.push(format!("{document}: {name}\n"));
                }
            }
        }
    }
    assert!(named > 20 && gone.is_empty(), "of {named}:\n{}", gone.concat());
}

/// Yew brings a set of classes with a hash table along for them, 1.2 kB (brotli) of the core.
#[test]
fn no_component_computes_a_class() {
    let components = files("src/components", &["rs"]);
    let computes = |file: &&std::path::PathBuf| {
        let text = text(file);
        text.contains(" class={") || text.contains(" {class}")
    };
    let computing: Vec<_> = components.iter().filter(computes).collect();
    assert!(components.len() > 30 && computing.is_empty(), "{computing:?}");
}

#[test]
fn nothing_names_a_folder_of_one_machine() {
    // In two halves, so that this list does not find itself.
    let folders = [("/ro", "ot/"), ("/ho", "me/"), ("/wo", "rk/"), ("/t", "mp/"), ("/Us", "ers/")];
    let mut named = Vec::new();
    for file in files("", &["rs", "js", "css", "toml", "json", "md", "html", "lock", "run"]) {
        for line in text(&file).lines().filter(|line| !line.contains("://")) {
            if folders.iter().any(|(start, end)| line.contains(&[*start, end].concat())) {
                named.push(format!("{}: {line}\n", file.display()));
            }
        }
    }
    assert!(named.is_empty(), "{}", named.concat());
}

#[test]
fn every_dependency_comes_from_the_public_index() {
    let lock = text("Cargo.lock");
    let own = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";
    let others: Vec<&str> =
        lock.lines().filter(|line| line.starts_with("source = ") && *line != own).collect();
    assert!(lock.contains(own) && others.is_empty(), "{others:?}");
}

/// Words that once stood for ten things each: what they named has a word of the trade, or its own.
const WORN: [&str; 8] = ["along", "hole", "overheard", "paper", "picture", "soon", "still", "told"];

#[test]
fn nothing_is_called_by_a_worn_word() {
    let mut worn = Vec::new();
    let sources = ["src", "xtask"].map(|folder| files(folder, &["rs"])).concat();
    for file in &sources {
        let parsed = syn::parse_file(&text(file)).expect("the compiler reads it as well");
        let mut declared = Declared::default();
        declared.visit_file(&parsed);
        let found = declared.0.iter().filter(|name| WORN.contains(&&*name.to_lowercase()));
        worn.extend(found.map(|name| format!("{}: {name}\n", file.display())));
    }
    assert!(sources.len() > 300 && worn.is_empty(), "{}", worn.concat());
}

/// The names of types, traits, functions and modules.
#[derive(Default)]
struct Declared(Vec<String>);

impl Visit<'_> for Declared {
    fn visit_signature(&mut self, signature: &syn::Signature) {
        self.0.push(signature.ident.to_string());
    }

    fn visit_item_struct(&mut self, item: &syn::ItemStruct) {
        self.0.push(item.ident.to_string());
    }

    fn visit_item_enum(&mut self, item: &syn::ItemEnum) {
        self.0.push(item.ident.to_string());
    }

    fn visit_item_trait(&mut self, item: &syn::ItemTrait) {
        self.0.push(item.ident.to_string());
        visit::visit_item_trait(self, item);
    }

    fn visit_item_type(&mut self, item: &syn::ItemType) {
        self.0.push(item.ident.to_string());
    }

    fn visit_item_mod(&mut self, item: &syn::ItemMod) {
        self.0.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
    }
}
