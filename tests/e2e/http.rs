//! Just enough of HTTP for test pages: a thread a connection, one answer each.
//!
//! A server that keeps connections open in a pool of threads can leave a page's request waiting
//! behind an idle connection, which shows as a page that never finishes loading.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

/// What a request gets.
pub(crate) struct Answer {
    /// Such as `200 OK`.
    pub(crate) status: &'static str,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

/// Answers on a port of its own until it is dropped.
pub(crate) struct Listening {
    pub(crate) address: SocketAddr,
    over: Arc<AtomicBool>,
}

/// Answers every request for a path (with its query) on a free port of this machine.
pub(crate) fn listen(
    answer: impl Fn(&str) -> Answer + Send + Sync + 'static,
) -> std::io::Result<Listening> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let listening = Listening { address: listener.local_addr()?, over: Arc::default() };
    let over = Arc::clone(&listening.over);
    let answer = Arc::new(answer);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            if over.load(Ordering::Relaxed) {
                return;
            }
            let answer = Arc::clone(&answer);
            // A page that has gone away in the meantime needs no answer.
            thread::spawn(move || drop(serve(stream, &*answer)));
        }
    });
    Ok(listening)
}

fn serve(mut stream: TcpStream, answer: &dyn Fn(&str) -> Answer) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    // The rest of the head; nothing here depends on it, and no request has a body.
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let mut words = first.split(' ');
    let (method, Some(path)) = (words.next().unwrap_or_default(), words.next()) else {
        return Ok(());
    };
    let Answer { status, headers, body } = answer(path);
    let mut head = format!("HTTP/1.1 {status}\r\n");
    for (name, value) in headers {
        let _ = write!(head, "{name}: {value}\r\n");
    }
    let _ = write!(head, "Content-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    stream.write_all(head.as_bytes())?;
    if method != "HEAD" {
        stream.write_all(&body)?;
    }
    stream.flush()
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        // Wakes the thread that waits for the next connection.
        let _ = TcpStream::connect(self.address);
    }
}
