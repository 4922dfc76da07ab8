//! The command line: check, render, pack and score.

fn main() {}
