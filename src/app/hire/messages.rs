//! What can happen to an element, and what is to be done then.

use rolefit_hire::file::File;
use rolefit_hire::scorecard::Met;
use serde::Serialize;

use super::draft::Judged;
use super::meeting::Opened;
use super::section::Section;
use crate::attributes::Attributes;
use crate::events::{Error, Ready};

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The page set other attributes.
    AttributesChanged(Box<Attributes>),
    /// Everything starts over.
    Reset,
    /// A role was chosen, by its place among the choices from 1; 0 takes the choice back.
    RoleChosen(usize),
    /// A text was typed in the field of the form at that place.
    Typed(usize, String),
    /// The field of that path is sought.
    Sought(&'static str),
    /// Something in the kit was changed.
    KitChanged(KitMsg),
    /// Something on the sheet was filled in.
    SheetFilled(SheetMsg),
    /// A link to a section was followed.
    Followed(Section),
    /// Files were chosen in the field of that id.
    FilesChosen(&'static str),
    /// They were read, in that field.
    FilesOpened(&'static str, Vec<Opened>),
    /// A sheet that another one contradicts is left out: its file, and its place within it.
    LeftOut(usize, Option<usize>),
    /// Something may not have been saved or printed where it was asked for, and is to be copied.
    Offered(Offer),
    /// Candidates are to show although sheets are missing.
    ShownEarly,
    /// A sheet is looked at again, by its place among those that show; or none.
    Reviewed(Option<usize>),
    /// After the discussion the question of that id has this rating on the sheet; 0 is none.
    RatedAfter(String, u8),
    /// The files are put aside.
    PutAside,
    /// The decision was typed.
    Decided(String),
    /// The job description is to be copied.
    CopyPressed(JobForm),
    /// The browser copied; or refused to copy this text.
    Copied(Option<String>),
    /// A file is to be saved.
    SavePressed(Saved),
    /// A section is to be printed, by its id.
    PrintPressed(&'static str),
}

/// What was changed in the kit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KitMsg {
    /// A competency was given another weight.
    Weighed(usize, u8),
    /// A competency was left out.
    LeftOut(usize),
    /// A question or an anchor was put in other words.
    Reworded(Rewritten),
    /// A question of one's own is to be asked on a competency.
    Asked(usize),
    /// Another competency is asked for, by its place among those that may join.
    Joined(usize),
    /// The kit is made by rule again.
    MadeAnew,
    /// The kit is what it was before it was made by rule or opened.
    Restored,
}

/// What was filled in on the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetMsg {
    /// The name of the candidate was typed.
    CandidateTyped(String),
    /// The name of the interviewer was typed.
    InterviewerTyped(String),
    /// A stage was chosen, by its place among the interviews.
    StageChosen(usize),
    /// An answer was rated.
    Rated(String, Judged),
    /// What the call found of a must-have, by its place.
    Met(usize, Option<Met>),
    /// Something was noted on an answer.
    Noted(String, String),
    /// The sheet is done.
    Sealed,
    /// The sheet is emptied for the next candidate.
    Next,
}

/// A question of a competency, by their places, and its words or those of an anchor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewritten {
    /// The competency.
    pub competency: usize,
    /// The question.
    pub question: usize,
    /// The point of the anchor: 1, 3 or 5; 0 for the question itself.
    pub point: u8,
    /// The words.
    pub text: String,
}

/// A form of the job description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobForm {
    /// Markdown.
    Markdown,
    /// HTML.
    Html,
    /// Plain text.
    Text,
    /// `JobPosting`.
    Posting,
}

/// What is saved as a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// The job.
    Job,
    /// The kit.
    Kit,
    /// The sheets of all.
    Panel,
    /// The same as a table.
    Table,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Tell the page.
    Emit(HireEvent),
    /// Move the focus to the element of that id.
    Focus(String),
    /// Copy the job description.
    Copy(JobForm),
    /// Save a file as JSON under that name; where it was asked for.
    SaveFile(Place, String, Box<File>),
    /// Save a text under that name; where it was asked for.
    SaveText(Place, String, String),
    /// Read the files in the field of that id.
    ReadFiles(&'static str),
    /// Print the paper of that id, under that title; where it was asked for.
    Print(Place, &'static str, String),
}

/// Where in the element something is saved or printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The job description.
    Job,
    /// The interview guide.
    Guide,
    /// The sheet that is filled in.
    Sheet,
    /// The comparison.
    Panel,
}

/// What is to be copied by hand, since a frame may refuse to save and to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Where it was asked for.
    pub place: Place,
    /// The name of the file; empty for what was to be printed.
    pub name: String,
    /// The text.
    pub text: String,
}

/// An event; it serialises as its detail alone.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum HireEvent {
    /// The element is drawn.
    Ready(Ready),
    /// Other roles, sections or competencies.
    Change(Change),
    /// The page asks for something that is not there.
    Error(Error),
}

/// The detail of `rolefit-change` of a hiring kit; never anything that was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// Slugs of the roles.
    pub roles: Vec<String>,
    /// The sections that show, in order.
    pub show: Vec<&'static str>,
    /// Ids of the competencies, in order.
    pub competencies: Vec<String>,
}

impl HireEvent {
    /// The event's type, as pages listen for it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Ready(_) => "rolefit-ready",
            Self::Change(_) => "rolefit-change",
            Self::Error(_) => "rolefit-error",
        }
    }
}
