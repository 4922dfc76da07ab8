//! How well the bundled quiz measures, by imagined respondents: prints `tests/simulation.txt`;
//! with the argument `speed`, how long it takes to choose an item and to score; with `panels`, from which
//! gap on the order of two candidates of a hiring kit counts.

mod panels;
mod people;
mod speed;
mod tables;
mod tally;

fn main() -> Result<(), std::fmt::Error> {
    match std::env::args().nth(1).as_deref() {
        Some("speed") => print!("{}", speed::all()?),
        Some("panels") => {
            println!("interviewers  gap that counts  as printed");
            for interviewers in 1..=4 {
                let gap = panels::least_gap(interviewers, 200_000);
                let printed = rolefit::hire::panel::least_gap(interviewers).value();
                println!("{interviewers:<14}{gap:<17.2}{printed:.2}");
            }
        }
        Some(_) | None => print!("{}", tables::all()?),
    }
    Ok(())
}
