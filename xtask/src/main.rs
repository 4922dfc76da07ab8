//! Set up, serve, test, measure: the project's own commands.

fn main() {}
