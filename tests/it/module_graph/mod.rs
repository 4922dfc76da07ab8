//! Which source file names what of which other, as the compiler resolves it: through brace imports,
//! `super`, renames, re-exports and paths in macros.

mod scan;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use scan::{Import, Inner, Module, Names, scan};
use serde_json::Value;

/// Crates whose modules are known, and what each file of them names.
#[derive(Default)]
pub(crate) struct ModuleGraph {
    /// By the name of the crate and those of the modules below it.
    modules: BTreeMap<Names, (PathBuf, Module)>,
}

/// A module, and the index of an import in it that is followed.
type Step = (Names, usize);

/// Whether a file names what it only passes on.
#[derive(Clone, Copy)]
pub(crate) enum Reexports {
    Named,
    PassedOver,
}

/// Which files each file leads to.
type Edges<'a> = BTreeMap<&'a Path, BTreeSet<&'a Path>>;

/// Something that a file names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Named {
    /// Its crate, the modules below it and its own name.
    pub(crate) path: Names,
    /// Where it is declared; `None` for a crate that is not in the graph.
    pub(crate) file: Option<PathBuf>,
}

impl ModuleGraph {
    /// All libraries and programs of the workspace, by their files below `root`.
    pub(crate) fn of_workspace(root: &Path) -> Self {
        let arguments = ["metadata", "--no-deps", "--format-version=1", "--offline"];
        let output = Command::new(env!("CARGO")).args(arguments).current_dir(root).output();
        let output = output.expect("cargo runs this test, so it is there").stdout;
        let metadata: Value = serde_json::from_slice(&output).expect("cargo writes JSON");
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let mut graph = Self::default();
        for target in list(&metadata["packages"]).iter().flat_map(|one| list(&one["targets"])) {
            let kind = target["kind"][0].as_str().expect("a target has a kind");
            let name = target["name"].as_str().expect("a target has a name").replace('-', "_");
            let file = target["src_path"].as_str().expect("a target has a file");
            let file = Path::new(file).strip_prefix(root).expect("it is in the workspace");
            // Nobody can name a program, so it gets a name that no path has.
            let name = if kind == "lib" || kind == "rlib" { name } else { [kind, &name].join(" ") };
            let read = |file: &Path| std::fs::read_to_string(root.join(file)).ok();
            graph.add(&name, file, &read);
        }
        graph
    }

    /// Adds the crate whose first file is this one.
    pub(crate) fn add(&mut self, name: &str, file: &Path, read: &dyn Fn(&Path) -> Option<String>) {
        let text = read(file).expect("the first file of a crate is there");
        let folder = file.parent().expect("a file is in a folder");
        self.add_module(vec![name.into()], file, folder, scan(&text), read);
    }

    /// Adds a module, and those in it, whose files are in the folder.
    fn add_module(
        &mut self,
        place: Names,
        file: &Path,
        folder: &Path,
        mut module: Module,
        read: &dyn Fn(&Path) -> Option<String>,
    ) {
        for (name, inner) in module.inner.drain(..) {
            let place = [&place[..], std::slice::from_ref(&name)].concat();
            let own_folder = folder.join(&name);
            match inner {
                Inner::Braces(inner) => self.add_module(place, file, &own_folder, inner, read),
                Inner::File(address) => {
                    let beside = file.parent().expect("a file is in a folder");
                    let files = match address {
                        Some(address) => vec![beside.join(address)],
                        None => vec![folder.join(name + ".rs"), own_folder.join("mod.rs")],
                    };
                    let found = files.iter().find_map(|file| Some((file, read(file)?)));
                    let (file, text) = found.unwrap_or_else(|| panic!("no file for {place:?}"));
                    self.add_module(place, file, &own_folder, scan(&text), read);
                }
            }
        }
        self.modules.insert(place, (file.into(), module));
    }

    /// The files of all crates.
    pub(crate) fn files(&self) -> BTreeSet<&Path> {
        self.modules.values().map(|(file, _)| file.as_path()).collect()
    }

    /// What each file names. What is named through a re-export counts where it is declared.
    pub(crate) fn named(&self, reexports: Reexports) -> BTreeMap<&Path, BTreeSet<Named>> {
        let mut all: BTreeMap<&Path, BTreeSet<Named>> = BTreeMap::new();
        for (place, (file, module)) in &self.modules {
            let counts = |import: &&Import| match reexports {
                Reexports::Named => true,
                Reexports::PassedOver => !import.is_reexport,
            };
            let is_local = |path: &Names| path.len() == 1 && self.is_module(place, &path[0]);
            let imports = module.imports.iter().filter(counts).map(|import| &import.path);
            let paths = module.paths.iter().filter(|path| !is_local(path));
            let named = imports.chain(paths).flat_map(|path| self.resolve(place, path));
            all.entry(file).or_default().extend(named);
        }
        all
    }

    /// The groups of files each of which leads to each other by what it names.
    pub(crate) fn circles(&self, among: &dyn Fn(&Path) -> bool) -> Vec<String> {
        let named = self.named(Reexports::PassedOver);
        let mut leads: Edges = BTreeMap::new();
        for (&file, names) in named.iter().filter(|(file, _)| among(file)) {
            let others = names.iter().filter_map(|named| named.file.as_deref());
            leads.insert(file, others.filter(|other| *other != file && among(other)).collect());
        }
        let reach: Edges = leads.keys().map(|&file| (file, reached(&leads, file))).collect();
        let mut circles = BTreeSet::new();
        for (&file, others) in &reach {
            let back = others.iter().copied().filter(|&other| reach[other].contains(file));
            circles.insert(back.collect::<BTreeSet<&Path>>());
        }
        let line = |from: &Path, to: &Path| {
            let there = named[from].iter().filter(|named| named.file.as_deref() == Some(to));
            let paths: Vec<String> = there.map(|named| named.path.join("::")).collect();
            format!("  {} -> {}: {}\n", from.display(), to.display(), paths.join(", "))
        };
        let lines = |circle: &BTreeSet<&Path>| {
            let pairs = circle
                .iter()
                .flat_map(|&from| leads[from].intersection(circle).map(move |&to| line(from, to)));
            "circle:\n".to_owned() + &pairs.collect::<String>()
        };
        circles.iter().filter(|circle| !circle.is_empty()).map(lines).collect()
    }

    fn is_module(&self, place: &[String], name: &str) -> bool {
        self.modules.contains_key(&[place, &[name.into()]].concat())
    }

    /// What a path in a module stands for: more than one thing where conditional compilation has
    /// several, nothing where it is a local name or one that every file knows.
    fn resolve(&self, place: &[String], path: &[String]) -> Vec<Named> {
        let found = self.find(place, path, &mut Vec::new());
        let is_local = path.len() == 1 && !self.modules.contains_key(path);
        if found.is_empty() && !is_local { self.in_crate(path, &mut Vec::new()) } else { found }
    }

    /// A path that starts in this module; `open` are the imports that led here.
    fn find(&self, place: &[String], path: &[String], open: &mut Vec<Step>) -> Vec<Named> {
        let Some((_, module)) = self.modules.get(place) else { return Vec::new() };
        let Some((name, rest)) = path.split_first() else { return vec![self.module(place)] };
        match name.as_str() {
            "crate" => return self.walk(&place[..1], rest, open),
            "self" => return self.walk(place, rest, open),
            "super" => return self.walk(&place[..place.len() - 1], rest, open),
            _ => {}
        }
        let is_module = self.is_module(place, name);
        if module.items.contains(name) && (!is_module || rest.is_empty()) {
            return vec![Named { path: [place, &path[..1]].concat(), ..self.module(place) }];
        }
        if is_module {
            return self.walk(&[place, &path[..1]].concat(), rest, open);
        }
        let mut through = |wanted: Option<&String>, rest: &[String]| {
            let mut found = Vec::new();
            for (index, import) in module.imports.iter().enumerate() {
                let step = (place.to_vec(), index);
                // An import does not lead to its own beginning.
                if import.name.as_ref() == wanted && !open.contains(&step) {
                    open.push(step);
                    found.extend(self.follow(place, &[&import.path, rest].concat(), open));
                    open.pop();
                }
            }
            found
        };
        let mut found = through(Some(name), rest);
        if found.is_empty() {
            found = through(None, path);
            // What a crate outside the graph has in it is not known.
            found.retain(|named| named.file.is_some());
        }
        found
    }

    /// The rest of a path that has led to this module. What is not found there is made by a macro.
    fn walk(&self, place: &[String], rest: &[String], open: &mut Vec<Step>) -> Vec<Named> {
        let found = self.find(place, rest, open);
        if found.is_empty() && self.modules.contains_key(place) {
            return vec![Named { path: [place, rest].concat(), ..self.module(place) }];
        }
        found
    }

    /// The target of an import.
    fn follow(&self, place: &[String], path: &[String], open: &mut Vec<Step>) -> Vec<Named> {
        let found = self.find(place, path, open);
        if found.is_empty() { self.in_crate(path, open) } else { found }
    }

    /// A path that starts with the name of a crate.
    fn in_crate(&self, path: &[String], open: &mut Vec<Step>) -> Vec<Named> {
        match path[0].as_str() {
            "crate" | "self" | "super" | "Self" => Vec::new(),
            _ if self.modules.contains_key(&path[..1]) => self.walk(&path[..1], &path[1..], open),
            _ => vec![Named { path: path.to_vec(), file: None }],
        }
    }

    fn module(&self, place: &[String]) -> Named {
        Named { path: place.to_vec(), file: self.modules.get(place).map(|(file, _)| file.clone()) }
    }
}

fn reached<'a>(edges: &Edges<'a>, from: &'a Path) -> BTreeSet<&'a Path> {
    let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(file) = open.pop() {
        let others = edges.get(file).into_iter().flatten().copied();
        open.extend(others.filter(|other| seen.insert(*other)));
    }
    seen
}
