//! The built files: run by `cargo xtask test` after `trunk build --release`.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

#[test]
#[ignore = "needs what `trunk build --release` writes"]
fn the_embed_is_within_its_budget() {
    let output = Command::new(env!("CARGO"))
        .args(["xtask", "size"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs this test, so it is there");
    let table = String::from_utf8_lossy(&output.stdout);
    let problem = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{table}{problem}");
}

#[test]
#[ignore = "needs what `trunk build --release` writes"]
fn the_wasm_tells_nothing_of_the_machine_that_built_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let homes = ["HOME", "USERPROFILE", "CARGO_HOME"].iter().filter_map(|name| env::var(name).ok());
    let mut folders: Vec<String> = homes.filter(|folder| folder.len() > 1).collect();
    folders.push(root.display().to_string());
    let built = fs::read_dir(root.join("dist")).expect("dist is there").flatten();
    let wasm: Vec<_> = built
        .map(|entry| entry.path())
        .filter(|file| file.extension() == Some("wasm".as_ref()))
        .collect();
    assert_eq!(wasm.len(), 2, "{wasm:?}");
    for file in wasm {
        let bytes = fs::read(&file).expect("the wasm can be read");
        let text = String::from_utf8_lossy(&bytes);
        let told: Vec<&String> =
            folders.iter().filter(|folder| text.contains(folder.as_str())).collect();
        assert!(told.is_empty(), "{} holds {told:?}", file.display());
    }
}
