//! Programs that run while a site is looked at.

use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::files;
use crate::process;

/// How long a server may take until it answers.
const LIMIT: Duration = Duration::from_mins(1);

/// A program that is stopped when this value is dropped.
pub(super) struct Running(Child);

impl Running {
    /// Starts a server, whose output goes into a file, and waits until it answers on a port.
    pub(super) fn start(command: &mut Command, port: u16, log: &Path) -> Result<Running, String> {
        files::write(log, "")?;
        let open = || files::named(log, std::fs::File::options().append(true).open(log));
        command.stdin(Stdio::null()).stdout(open()?).stderr(open()?);
        let child = command.spawn();
        let child = child.map_err(|problem| format!("{}: {problem}", process::typed(command)))?;
        let running = Running(child);
        let end = Instant::now() + LIMIT;
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if Instant::now() > end {
                let said = std::fs::read_to_string(log).unwrap_or_default();
                return Err(format!("{} does not answer: {said}", process::typed(command)));
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(running)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A port that nothing listens on.
pub(super) fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(|problem| problem.to_string())?;
    listener.local_addr().map(|address| address.port()).map_err(|problem| problem.to_string())
}
