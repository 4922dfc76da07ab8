//! Runs cases and stories: the browsers side by side, in each one thing after the other.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use crate::browser::Browser;
use crate::cases::{self, Case};
use crate::driver::Session;
use crate::page::Page;

/// A name to call it by, and what it does with a page.
pub(crate) type Story = (&'static str, fn(&mut Page));

thread_local! {
    /// Where the story of this thread ended before its time.
    static PLACE: RefCell<String> = const { RefCell::new(String::new()) };
}

struct Wish {
    browsers: Vec<Browser>,
    dist: PathBuf,
    names: Vec<String>,
}

/// Runs what the arguments ask for; how many failed.
pub(crate) fn run(
    arguments: impl Iterator<Item = String>,
    stories: &[Story],
) -> Result<usize, String> {
    let wish = wish(arguments)?;
    if !wish.dist.join("rolefit.js").is_file() {
        let dist = wish.dist.display();
        return Err(format!("no rolefit.js in {dist}; `trunk build --release` makes it"));
    }
    let cases = cases::all()?;
    set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        PLACE.with_borrow_mut(|kept| *kept = place);
    }));
    let failures = AtomicUsize::new(0);
    thread::scope(|scope| {
        for browser in &wish.browsers {
            scope.spawn(|| {
                let failed = in_browser(*browser, &wish, &cases, stories);
                failures.fetch_add(failed, Ordering::Relaxed);
            });
        }
    });
    Ok(failures.into_inner())
}

fn in_browser(browser: Browser, wish: &Wish, cases: &[Case], stories: &[Story]) -> usize {
    // A driver now and then loses its first connection to its browser.
    let session = match Session::start(browser).or_else(|_| Session::start(browser)) {
        Ok(session) => session,
        Err(problem) => {
            println!("FAIL {:<9} does not start: {problem}", browser.name());
            return 1;
        }
    };
    let mut failed = 0;
    for case in cases.iter().filter(|case| wish.wants(&case.name)) {
        failed += one(&session, wish, &case.name, |page| case.run(page));
    }
    let stories = match browser {
        Browser::Chromium | Browser::Firefox | Browser::WebKit => stories,
        // Its input takes no commands from a driver as new as that.
        Browser::Oldest => &[],
    };
    for (name, story) in stories.iter().filter(|(name, _)| wish.wants(name)) {
        failed += one(&session, wish, name, |page| {
            story(page);
            Vec::new()
        });
    }
    failed
}

/// Runs one case or story and prints how it ended; 1 when it failed. One that waited in vain is run
/// once more, since a busy machine loses a click now and then; both endings are printed.
fn one(
    session: &Session,
    wish: &Wish,
    name: &str,
    body: impl Fn(&mut Page) -> Vec<String>,
) -> usize {
    let failures = attempt(session, wish, name, &body);
    if failures.iter().any(|failure| failure.contains("waited in vain")) {
        println!("{:<14}once more  {name}", session.browser.name());
        return usize::from(!attempt(session, wish, name, &body).is_empty());
    }
    usize::from(!failures.is_empty())
}

/// Runs one case or story, on a fresh origin, and prints how it ended; what failed.
fn attempt(
    session: &Session,
    wish: &Wish,
    name: &str,
    body: &impl Fn(&mut Page) -> Vec<String>,
) -> Vec<String> {
    let start = Instant::now();
    let mut page = Page::new(session, &wish.dist);
    let mut failures =
        catch_unwind(AssertUnwindSafe(|| body(&mut page))).unwrap_or_else(|panic| ending(&*panic));
    // What the page logged is often why a story ended before its time.
    failures.extend(
        catch_unwind(AssertUnwindSafe(|| page.seen())).unwrap_or_else(|panic| ending(&*panic)),
    );
    let seconds = start.elapsed().as_secs_f64();
    let word = if failures.is_empty() { "ok  " } else { "FAIL" };
    let mut report = format!("{word} {:<9}{seconds:>5.1} s  {name}", session.browser.name());
    for failure in &failures {
        report.push_str("\n       ");
        report.push_str(failure);
    }
    if !failures.is_empty() {
        let file = picture(session, name).unwrap_or_else(|problem| problem);
        report.push_str("\n       it looked like this: ");
        report.push_str(&file);
    }
    println!("{report}");
    failures
}

/// Where and why a story ended before its time.
fn ending(panic: &(dyn Any + Send)) -> Vec<String> {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or_default();
    vec![format!("{}: {text}", PLACE.take())]
}

/// Keeps what the window shows; the file's name.
fn picture(session: &Session, name: &str) -> Result<String, String> {
    let folder = cases::root().join("target/shots");
    let file =
        folder.join(format!("failed-{}-{}.png", session.browser.name(), name.replace(' ', "-")));
    let bytes = session.screenshot()?;
    std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::write(&file, bytes))
        .map_err(|problem| problem.to_string())?;
    Ok(file.display().to_string())
}

impl Wish {
    fn wants(&self, name: &str) -> bool {
        self.names.is_empty() || self.names.iter().any(|wanted| name.contains(wanted.as_str()))
    }
}

fn wish(mut arguments: impl Iterator<Item = String>) -> Result<Wish, String> {
    let mut wish = Wish {
        browsers: Browser::ALL.to_vec(),
        dist: cases::root().join("dist"),
        names: Vec::new(),
    };
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--browser" => {
                let names = arguments.next().unwrap_or_default();
                let by_name = |name: &str| {
                    let found = Browser::ALL.into_iter().find(|browser| browser.name() == name);
                    found.ok_or_else(|| {
                        format!("`{name}` is none of chromium, firefox, webkit, oldest")
                    })
                };
                wish.browsers = names.split(',').map(by_name).collect::<Result<_, _>>()?;
            }
            "--dist" => wish.dist = arguments.next().unwrap_or_default().into(),
            option if option.starts_with("--") => return Err(format!("no option {option}")),
            _ => wish.names.push(argument),
        }
    }
    Ok(wish)
}
