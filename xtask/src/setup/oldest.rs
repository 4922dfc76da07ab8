//! The oldest supported Chromium, in which the end-to-end tests run as well.

use std::path::{Path, PathBuf};
use std::{fs, io};

use super::need::{Need, Source};
use super::npm_tools::npm;
use crate::Outcome;
use crate::files;
use crate::paths;

/// A build of Chromium for servers, of which the registry keeps every version.
const PACKAGE: &str = "@sparticuz/chromium";
const VERSION: &str = "112.0.0";

/// Whether there is one for this machine.
pub(crate) fn is_offered() -> bool {
    cfg!(all(target_os = "linux", target_arch = "x86_64"))
}

/// The browser, where there is one for this machine.
pub(super) fn need() -> Option<Need> {
    is_offered().then(|| Need {
        name: format!("chromium {VERSION}, the oldest supported"),
        present: program().is_file(),
        step: "npm fetches 57 MB into target/tools, half a minute".into(),
        source: Source::Npm,
        install: Box::new(install),
    })
}

fn install() -> Outcome {
    let folder = paths::tools().join("oldest");
    let spec = format!("{PACKAGE}@{VERSION}");
    npm(&["--ignore-scripts", "--prefix", &folder.to_string_lossy(), &spec])?;
    let packed = folder.join("node_modules").join(PACKAGE).join("bin/chromium.br");
    files::named(&packed, unpack(&packed))
}

fn unpack(packed: &Path) -> io::Result<()> {
    let mut reader = brotli::Decompressor::new(fs::File::open(packed)?, 1 << 16);
    // Under another name until it is whole.
    let part = program().with_extension("part");
    let mut file = fs::File::create(&part)?;
    io::copy(&mut reader, &mut file)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        file.set_permissions(fs::Permissions::from_mode(0o755))?;
    }
    drop(file);
    fs::rename(part, program())
}

fn program() -> PathBuf {
    paths::tools().join("oldest/chromium")
}
