//! What can wait until the page has shown what matters first.

use gloo::timers::callback::Timeout;

/// After so many milliseconds a page that has drawn its first look has time for more.
const SOON: u32 = 200;

/// Calls `act` when the page has had time to show what was drawn before; never when what is returned is
/// dropped by then.
pub fn later(act: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(SOON, act)
}
