//! How well the bundled quiz measures, by imagined respondents: prints `tests/simulation.txt`;
//! with the argument `speed`, how long it takes to choose an item and to score.

mod people;
mod speed;
mod tables;
mod tally;

fn main() -> Result<(), std::fmt::Error> {
    match std::env::args().nth(1).as_deref() {
        Some("speed") => print!("{}", speed::all()?),
        Some(_) | None => print!("{}", tables::all()?),
    }
    Ok(())
}
