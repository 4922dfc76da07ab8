//! `render`: an element with its content in the page's source, there before and without the script.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::element::ElementKind;
use super::form::Form;
use super::output::{Outcome, Output};
use super::snippet::Snippet;
use super::{file, render_check};

#[derive(Args)]
#[command(args_conflicts_with_subcommands = true, arg_required_else_help = true)]
pub(super) struct Render {
    #[command(subcommand)]
    element: Option<Element>,
    /// Says which elements of these pages' source are out of date; exits with 1 if one is.
    #[arg(long, value_name = "PAGE.html", num_args = 1..)]
    check: Vec<PathBuf>,
    /// The pack of the elements that name one in their `pack` attribute.
    #[arg(long, value_name = "PACK.json", requires = "check")]
    pack: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Element {
    /// Prints a table that compares roles.
    Compare {
        #[command(flatten)]
        shared: Shared,
        /// Ids of the rows that show, in order, separated by spaces.
        #[arg(long, value_name = "IDS")]
        aspects: Option<String>,
        /// Which rows show at first.
        #[arg(long, value_parser = ["auto", "all", "differences"])]
        show: Option<String>,
        /// Whether readers can choose other roles.
        #[arg(long, value_parser = ["on", "off"])]
        picker: Option<String>,
        /// Whether it leads to the hiring kit.
        #[arg(long, value_parser = ["on", "off"])]
        hiring: Option<String>,
    },
    /// Prints a quiz that finds the role that fits.
    Quiz {
        #[command(flatten)]
        shared: Shared,
        /// Whom it asks.
        #[arg(long, value_parser = ["individual", "organization"])]
        audience: Option<String>,
        /// How many statements it asks.
        #[arg(long, value_parser = ["adaptive", "full"])]
        length: Option<String>,
        /// Whether an organization's result leads to the hiring kit.
        #[arg(long, value_parser = ["on", "off"])]
        hiring: Option<String>,
    },
    /// Prints what it takes to hire for a role.
    Hire {
        #[command(flatten)]
        shared: Shared,
        /// Which parts, in order, separated by spaces: job, guide, scorecard.
        #[arg(long, value_name = "PARTS")]
        show: Option<String>,
    },
}

#[derive(Args)]
struct Shared {
    /// Slugs of the roles, in order, separated by spaces.
    #[arg(long, value_name = "SLUGS")]
    roles: Option<String>,
    /// How the content stands in the page.
    #[arg(long, default_value = "shadow")]
    form: Form,
    /// Leaves out the schema.org data, for places that take no script of any kind.
    #[arg(long)]
    without_json_ld: bool,
    /// Address of the folder with rolefit.css.
    #[arg(long, value_name = "URL", default_value = "", hide_default_value = true)]
    files: String,
    /// The pack that the roles are from; the bundled one when left out.
    #[arg(long, value_name = "PACK.json")]
    pack: Option<PathBuf>,
    /// Language of the interface, such as `de`.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Colours, whatever the page's own are.
    #[arg(long, value_parser = ["auto", "light", "dark"])]
    theme: Option<String>,
    /// Where answers are kept for the next visit.
    #[arg(long, value_parser = ["local", "none"])]
    storage: Option<String>,
    /// Level of the element's own heading.
    #[arg(long, value_name = "LEVEL", value_parser = ["2", "3", "4", "5"])]
    heading_level: Option<String>,
    /// Keeps state in the page's fragment, under this key or `rolefit`.
    #[arg(long, value_name = "KEY", num_args = 0..=1, default_missing_value = "")]
    permalink: Option<String>,
}

impl Render {
    pub(super) fn run(self) -> Outcome {
        match self.element {
            Some(element) => element.snippet()?.html().map(Output::printed),
            None => render_check::check(&self.check, self.pack.as_deref()),
        }
    }
}

impl Element {
    fn snippet(self) -> Result<Snippet, String> {
        let (element, shared, own) = match self {
            Self::Compare { shared, aspects, show, picker, hiring } => {
                let own = vec![
                    ("aspects", aspects),
                    ("show", show),
                    ("picker", picker),
                    ("hiring", hiring),
                ];
                (ElementKind::Compare, shared, own)
            }
            Self::Quiz { shared, audience, length, hiring } => {
                let own = vec![("audience", audience), ("length", length), ("hiring", hiring)];
                (ElementKind::Quiz, shared, own)
            }
            Self::Hire { shared, show } => (ElementKind::Hire, shared, vec![("show", show)]),
        };
        let given = [
            ("roles", shared.roles),
            ("lang", shared.lang),
            ("theme", shared.theme),
            ("storage", shared.storage),
            ("heading-level", shared.heading_level),
            ("permalink", shared.permalink),
        ];
        let given = given.into_iter().chain(own);
        let slash = if shared.files.is_empty() || shared.files.ends_with('/') { "" } else { "/" };
        Ok(Snippet {
            element,
            form: shared.form,
            attributes: given.filter_map(|(name, value)| Some((name.into(), value?))).collect(),
            files: shared.files + slash,
            json_ld: !shared.without_json_ld,
            pack: shared.pack.as_deref().map(file::pack_text).transpose()?,
            beside: shared.pack.unwrap_or_default(),
        })
    }
}
