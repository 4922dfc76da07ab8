//! The built files: run by `cargo xtask test` after `trunk build --release`.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

#[test]
#[ignore = "needs what `trunk build --release` writes"]
fn the_embed_is_within_its_budget_as_trunk_builds_it() {
    let table = weighed(&root().join("dist"));
    assert!(table.contains("as `trunk build` makes it"), "{table}");
}

#[test]
#[ignore = "needs what `cargo xtask package` writes"]
fn the_embed_is_within_its_budget_as_released() {
    let table = weighed(&root().join("target/release-dist"));
    assert!(table.contains("as released"), "{table}");
}

#[test]
#[ignore = "needs what `trunk build --release` and `cargo xtask package` write"]
fn the_wasm_tells_nothing_of_the_machine_that_built_it() {
    let homes = ["HOME", "USERPROFILE", "CARGO_HOME"].iter().filter_map(|name| env::var(name).ok());
    let mut folders: Vec<String> = homes.filter(|folder| folder.len() > 1).collect();
    folders.push(root().display().to_string());
    // A folder is named by what is in it: `src/components/root.rs` is no home.
    let folders = folders.into_iter().map(|folder| folder + "/").collect::<Vec<_>>();
    for built in ["dist", "target/release-dist"] {
        let files = fs::read_dir(root().join(built)).expect("it is built").flatten();
        let wasm: Vec<PathBuf> = files
            .map(|entry| entry.path())
            .filter(|file| file.extension() == Some("wasm".as_ref()))
            .collect();
        assert_eq!(wasm.len(), 3, "{wasm:?}");
        for file in wasm {
            let bytes = fs::read(&file).expect("the wasm can be read");
            let text = String::from_utf8_lossy(&bytes);
            let named: Vec<&String> =
                folders.iter().filter(|folder| text.contains(folder.as_str())).collect();
            assert!(named.is_empty(), "{} holds {named:?}", file.display());
        }
    }
}

/// What `cargo xtask size` prints of the files in a folder; fails when they are over their budget.
fn weighed(folder: &Path) -> String {
    let output = Command::new(env!("CARGO"))
        .args(["xtask", "size"])
        .arg(folder)
        .current_dir(root())
        .output()
        .expect("cargo runs this test, so it is there");
    let table = String::from_utf8_lossy(&output.stdout).into_owned();
    let problem = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{table}{problem}");
    table
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
