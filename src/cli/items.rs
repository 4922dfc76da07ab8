//! `items`: what the quiz asks, an item a line.

use std::path::PathBuf;

use clap::Args;

use super::check;
use super::output::{Outcome, Output};
use crate::app::attributes::Attributes;
use crate::data;
use crate::domain::quiz::{Quiz, Sort};

#[derive(Args)]
pub(super) struct Items {
    /// The pack with the items; the bundled one when left out.
    #[arg(long, value_name = "PACK.json")]
    pack: Option<PathBuf>,
    /// Who is asked.
    #[arg(long, value_parser = ["individual", "organization"], default_value = "individual")]
    audience: String,
}

impl Items {
    /// Prints each item's id, `statement` or `duty`, and its text, with tabs between.
    pub(super) fn run(&self) -> Outcome {
        let pack = match &self.pack {
            Some(file) => check::pack(file)?,
            None => data::bundled(),
        };
        let attributes =
            Attributes::read(&|name| (name == "audience").then(|| self.audience.clone()));
        let quiz = Quiz::new(&pack, &[], attributes.audience)
            .ok_or("no quiz: the pack needs two roles with targets, or with six duties each")?;
        let mut lines = String::new();
        for item in quiz.items() {
            let sort = match item.sort {
                Sort::Statement { .. } => "statement",
                Sort::Duty { .. } => "duty",
            };
            lines += &[item.name.as_str(), sort, &item.text].join("\t");
            lines.push('\n');
        }
        Ok(Output::printed(lines))
    }
}
