//! `WordPress` as Debian has it: the plugin uploaded and used, by an author who may not write HTML.

use std::path::{Path, PathBuf};
use std::process::Command;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::folders::{copy, sources};
use super::recipes;
use super::running::{Running, free_port};
use super::static_sites::{lines, unzip};
use super::visit::{page, visit};
use crate::Outcome;
use crate::blanks::filled;
use crate::files;
use crate::paths;
use crate::process;
use crate::programs;

/// Where Debian puts it, unless this variable names the folder of another one.
const INSTALLED: &str = "/usr/share/wordpress";
const ANOTHER: &str = "WORDPRESS";

/// The plugin, installed by an administrator, written with by an author; and lines pasted by the former.
pub(super) fn wordpress(folder: &Path) -> Outcome {
    let site = folder.join("site");
    let installed = std::env::var_os(ANOTHER).unwrap_or_else(|| INSTALLED.into());
    copy(Path::new(&installed), &site)?;
    let _ = std::fs::remove_file(site.join("wp-config.php"));
    let database = Database::start(folder)?;
    let port = free_port()?;
    let address = format!("http://127.0.0.1:{port}");
    database.configure(&site)?;
    let mut install = programs::command("php");
    // PHP has moved on since; no mail is sent.
    install.args(["-d", "error_reporting=8191", "-d", "sendmail_path=/bin/true"]);
    install.arg(sources().join("wordpress/install.php")).arg(&site).arg(&address);
    process::run(&mut install)?;
    unzip("rolefit.zip", &site)?;

    let mut server = programs::command("php");
    server.args(["-d", "upload_max_filesize=2M", "-d", "post_max_size=8M"]);
    server.args(["-S", &format!("127.0.0.1:{port}"), "-t"]).arg(&site).current_dir(&site);
    let running = Running::start(&mut server, port, &folder.join("php.log"))?;
    let outcome = visit(folder, &steps(&address)?);
    drop(running);
    drop(database);
    outcome
}

fn steps(address: &str) -> Result<Vec<Value>, String> {
    let zip = STANDARD.encode(files::read(&paths::packages().join("wordpress/rolefit.zip"))?);
    let step = |name: &str, path: &str, check: &str, args: &Value| {
        let url = format!("{address}/{path}");
        page(&format!("WordPress: {name}"), &url, check, args)
    };
    let script = |name: &str, path: &str, check: &str, args: &Value| {
        step(name, path, &format!("wordpress/{check}"), args)
    };
    let article = |name: &str, post: &str, args: &Value| {
        step(name, &format!("?name={post}"), "article.js", args)
    };
    let (admin, author) = (json!({ "user": "admin" }), json!({ "user": "author" }));
    let element = lines("/rolefit/", "element")?;
    let link = lines("/rolefit/", "link")?.lines().skip(1).collect::<Vec<_>>().join("");
    let link = link.replace(" class=\"rolefit\"", "");
    let pasted = json!({ "posts": {
        "classic": format!("Before it.\n\n{element}\nAfter it."),
        "html-block": format!("<!-- wp:html -->\n{element}<!-- /wp:html -->"),
    } });
    let written = json!({ "posts": {
        "shortcode": paragraphs(&[
            &recipes::of("WordPress")?[0],
            "[rolefit compare=\"service-owner service-manager incident-manager\" heading-level=\"3\"]",
            "[rolefit quiz=\"service-owner service-manager\" storage=\"none\"]",
            "[rolefit hire=\"service-manager\" storage=\"none\"]",
        ]),
        "classic-shortcode": "Before it.\n\n[rolefit compare=“service-manager service-owner”]\n\nBetween.\n\n[rolefit quiz] Enclosed.[/rolefit]",
        "link": format!("<!-- wp:paragraph -->\n{link}\n<!-- /wp:paragraph -->"),
    } });
    let table = "Service Owner and Service Manager compared";
    Ok(vec![
        script("administrator", "wp-login.php", "login.js", &admin),
        script(
            "upload",
            "wp-admin/plugin-install.php?tab=upload",
            "upload.js",
            &json!({ "zip": zip }),
        ),
        script("lines pasted", "wp-admin/post-new.php", "write.js", &pasted),
        article("lines in a classic post", "classic", &json!({ "compare": 1, "tables": 1 })),
        article("lines in an HTML block", "html-block", &json!({ "compare": 1, "tables": 1 })),
        script("author", "wp-login.php", "login.js", &author),
        script("shortcodes", "wp-admin/post-new.php", "write.js", &written),
        script("the block", "wp-admin/post-new.php", "editor.js", &Value::Null),
        article(
            "a post with shortcodes",
            "shortcode",
            &json!({
                "compare": 2, "quiz": 1, "hire": 1, "tables": 2,
                "says": [table, "These roles, compared", "Which of these roles fits you?"],
            }),
        ),
        article(
            "a classic post with shortcodes",
            "classic-shortcode",
            &json!({
                "compare": 1, "quiz": 1, "tables": 2, "says": ["Service Manager and Service Owner compared", "Between.", "Enclosed."],
            }),
        ),
        article("a link in a paragraph", "link", &json!({ "compare": 1, "links": 1 })),
        article(
            "a post with the block",
            "block",
            &json!({
                "compare": 1, "tables": 2, "says": [table],
            }),
        ),
        script("feed and files", "?page_id=2", "feed.js", &Value::Null),
    ])
}

fn paragraphs(texts: &[&str]) -> String {
    let block =
        |text: &&str| format!("<!-- wp:paragraph -->\n<p>{text}</p>\n<!-- /wp:paragraph -->");
    texts.iter().map(block).collect::<Vec<_>>().join("\n\n")
}

/// A database of this try alone.
struct Database {
    socket: PathBuf,
    _running: Running,
}

impl Database {
    fn start(folder: &Path) -> Result<Database, String> {
        let data = folder.join("database");
        let socket = std::env::temp_dir().join(format!("rolefit-{}.sock", std::process::id()));
        let mut install = programs::command("mariadb-install-db");
        install.args(["--no-defaults", "--auth-root-authentication-method=normal"]);
        install.args(["--skip-test-db", "--user=root"]).arg(option("datadir", &data));
        process::pipe(&mut install, "")?;
        let port = free_port()?;
        let program = programs::find("mariadbd").unwrap_or_else(|| "/usr/sbin/mariadbd".into());
        let mut server = Command::new(program);
        server.args(["--no-defaults", "--user=root", "--bind-address=127.0.0.1"]);
        server.arg(format!("--port={port}")).arg(option("datadir", &data));
        server.arg(option("socket", &socket)).arg(option("pid-file", &folder.join("pid")));
        let running = Running::start(&mut server, port, &folder.join("database.log"))?;
        let mut create = programs::command("mariadb");
        create.args(["--no-defaults", "--user=root"]).arg(option("socket", &socket));
        process::run(create.args(["--execute", "create database wordpress"]))?;
        Ok(Database { socket, _running: running })
    }

    /// Tells the site of it.
    fn configure(&self, site: &Path) -> Outcome {
        let settings = files::read_text(&sources().join("wordpress/wp-config.php"))?;
        let settings = filled(&settings, &[("__SOCKET__", &self.socket.to_string_lossy())])?;
        files::write(&site.join("wp-config.php"), settings)
    }
}

fn option(name: &str, path: &Path) -> String {
    format!("--{name}={}", path.display())
}
