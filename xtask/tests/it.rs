//! What the project's own commands work out by themselves; what they run is tested by running it.

use std::io::{Cursor, Read};

use xtask::blanks::filled;
use xtask::digest::{integrity, lasting_name};
use xtask::glue;
use xtask::imports;
use xtask::locales::{self, Locale};
use xtask::package::{archive, entry};
use xtask::release::without_hooks;
use xtask::setup::lockfile;
use xtask::size::excess;
use xtask::weight;

const LOCK: &str = "\
version = 4

[[package]]
name = \"wasm-bindgen-backend\"
version = \"0.2.1\"

[[package]]
name = \"wasm-bindgen\"
version = \"0.2.128\"
source = \"registry+https://github.com/rust-lang/crates.io-index\"
dependencies = [
 \"once_cell\",
]
";

#[test]
fn a_lock_file_is_asked_for_one_package() {
    for (package, version) in [
        ("wasm-bindgen", Some("0.2.128")),
        ("wasm-bindgen-backend", Some("0.2.1")),
        ("wasm", None),
        ("once_cell", None),
    ] {
        assert_eq!(lockfile::version_of(package, LOCK), version, "{package}");
        let as_on_windows = LOCK.replace('\n', "\r\n");
        assert_eq!(lockfile::version_of(package, &as_on_windows), version, "{package}, \\r\\n");
    }
}

#[test]
fn files_are_named_by_what_is_in_them() {
    let name = |bytes| lasting_name("rolefit-core", "wasm", bytes);
    // The first half of what `sha256sum` says of `abc`.
    assert_eq!(name(b"abc"), "rolefit-core-ba7816bf8f01cfea.wasm");
    assert_ne!(name(b"abc"), name(b"abd"));
}

#[test]
fn integrity_values_are_as_browsers_compute_them() {
    // `printf abc | openssl dgst -sha256 -binary | base64`
    let abc = "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
    assert_eq!(integrity(b"abc"), abc);
}

#[test]
fn a_loader_without_a_blank_is_no_loader() {
    let source = "const CORE = \"__CORE__\"; // __VERSION__ and __VERSION__";
    let values = [("\"__CORE__\"", "[[\"a.js\"]]"), ("__VERSION__", "1.2.3")];
    let loader = filled(source, &values).expect("both blanks are there");
    assert_eq!(loader, "const CORE = [[\"a.js\"]]; // 1.2.3 and 1.2.3");
    let problem = filled(&loader, &values).expect_err("nothing is left to be filled");
    assert!(problem.contains("__CORE__"), "{problem}");
}

#[test]
fn locales_are_listed_by_language_with_name_and_integrity() {
    let (german, arabic) = (Locale::new("de", "{}".into()), Locale::new("ar", "{\"a\":1}".into()));
    assert_eq!(german.name, "locale-de-44136fa355b3678a.json");
    let (of_german, of_arabic) = (integrity(b"{}"), integrity(b"{\"a\":1}"));
    assert_eq!(
        locales::table(&[arabic, german]),
        format!(
            "{{\"ar\":[\"{}\",\"{of_arabic}\"],\"de\":[\"locale-de-44136fa355b3678a.json\",\"{of_german}\"]}}",
            Locale::new("ar", "{\"a\":1}".into()).name
        )
    );
    assert_eq!(locales::table(&[]), "{}");
}

#[test]
fn a_release_is_built_with_trunk_s_settings_and_without_its_hooks() {
    let settings = without_hooks(include_str!("../../Trunk.toml"));
    for kept in ["[build]", "filehash = true", "wasm_opt = "] {
        assert!(settings.contains(kept), "{kept}");
    }
    assert!(!settings.contains("command"), "{settings}");
}

#[test]
fn a_budget_is_kept_up_to_the_last_byte() {
    assert_eq!(excess("the embed", 100, 100), None);
    let over = excess("the embed", 103, 100).expect("it is over");
    assert!(over.starts_with("the embed: 3 bytes over") && over.contains("100"), "{over}");
}

#[test]
fn weights_are_those_of_the_strongest_compression() {
    let text = "the same words again and again ".repeat(200);
    let brotli = weight::brotli(text.as_bytes()).expect("memory can be written to");
    let gzip = weight::gzip(text.as_bytes()).expect("memory can be written to");
    assert!(0 < brotli && brotli < gzip && gzip < text.len() / 50, "{brotli} {gzip}");
}

#[test]
fn an_archive_has_every_file_and_no_date() {
    let files =
        [("b.txt".to_owned(), b"second".to_vec()), ("a.txt".to_owned(), b"first".repeat(99))];
    let bytes = archive::zip(&files).expect("memory can be written to");
    assert_eq!(bytes, archive::zip(&files).expect("memory can be written to"));
    let mut read = zip::ZipArchive::new(Cursor::new(bytes)).expect("it is a zip");
    for (index, (name, content)) in files.iter().enumerate() {
        let mut file = read.by_index(index).expect("each file is there, in order");
        assert_eq!(file.name().ok().as_deref(), Some(name.as_str()));
        assert_eq!(file.last_modified().map(|date| date.year()), Some(1980));
        let mut text = Vec::new();
        file.read_to_end(&mut text).expect("it unpacks");
        assert_eq!(&text, content);
    }
}

#[test]
fn a_module_and_its_glue_call_imports_by_the_same_short_names() {
    // (module (import "./a_bg.js" "__wbg_log_0123456789abcdef" (func))
    //         (import "./a_bg.js" "__wbg_now_fedcba9876543210" (func)))
    let mut wasm = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x4f\x02".to_vec();
    for name in ["__wbg_log_0123456789abcdef", "__wbg_now_fedcba9876543210"] {
        wasm.extend(b"\x09./a_bg.js\x1a");
        wasm.extend(name.as_bytes());
        wasm.extend(b"\0\0");
    }
    let glue = "\
        const import0 = {\n\
            \x20   __wbg_log_0123456789abcdef: function(arg0) {},\n\
            \x20   __wbg_now_fedcba9876543210: function() {},\n\
        };\n\
        return {\n    \"./a_bg.js\": import0,\n};\n";
    let (glue, module) = imports::shorten(glue, &wasm).expect("the two belong together");
    assert_eq!(
        glue,
        "const import0 = {\n    A: function(arg0) {},\n    B: function() {},\n};\n\
         return {\n    \"glue\": import0,\n};\n"
    );
    assert!(module.ends_with(b"\x02\x04glue\x01A\0\0\x04glue\x01B\0\0"), "{module:?}");
    let refused = imports::shorten("const import0 = {};", &wasm);
    assert_eq!(refused, Err("the glue has 0 of the 2 imports of its module".into()));
}

#[test]
fn the_glue_calls_a_document_by_the_methods_that_all_share() {
    let rows = [
        ("arg0.createElement(arg1);", "createElement", "createElement.call(arg0, arg1);"),
        (
            "getObject(arg0).createTextNode(arg1);",
            "createTextNode",
            "createTextNode.call(getObject(arg0), arg1);",
        ),
    ];
    for (glue, name, called) in rows {
        let wanted = format!("const {{ {name} }} = document.__proto__;\n{called}");
        assert_eq!(glue::with_own_methods(glue), wanted);
    }
    assert_eq!(glue::with_own_methods("arg0.createElements();"), "arg0.createElements();");
}

#[test]
fn the_glue_is_left_without_ways_to_start_that_nothing_takes() {
    let written = "let wasm;\nasync function __wbg_load(module) {}\nexport { initSync };\n";
    assert_eq!(glue::without_start(written).as_deref(), Ok("let wasm;\n"));
    assert!(glue::without_start("let wasm;\n").is_err());
}

#[test]
fn bundlers_are_led_to_every_file_by_an_address_that_is_written_out() {
    let names = ["rolefit-core-1.js", "rolefit-core-2.wasm", "rolefit-reader-3.js"];
    let names = [&names[..], &["rolefit-reader-4.wasm", "locale-de-5.json", "rolefit.js"]].concat();
    let names = [&names[..], &["rolefit-hire-6.js", "rolefit-hire-7.wasm"]].concat();
    let names: Vec<String> = names.into_iter().map(str::to_owned).collect();
    let entry = entry::entry(&names).expect("there is a core");
    for part in [
        "from\"./rolefit-core-1.js\"",
        "new URL(\"./rolefit-core-2.wasm\",import.meta.url)",
        "import(\"./rolefit-reader-3.js\")",
        "new URL(\"./rolefit-reader-4.wasm\",import.meta.url)",
        "new URL(\"./locale-de-5.json\",import.meta.url)",
        "import(\"./rolefit-hire-6.js\")",
    ] {
        // Where nothing is minified there are blanks.
        assert!(entry.replace(' ', "").contains(&part.replace(' ', "")), "no {part} in {entry}");
    }
    // A bundler may rewrite a file, and follows no address that is put together.
    assert!(!entry.contains("sha256"), "{entry}");
    assert_eq!(entry.matches("import.meta").count(), 4, "{entry}");
    assert!(entry::entry(&names[2..]).is_err());
}
