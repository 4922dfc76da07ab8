//! What can happen to the editor, and what is to be done then.

use crate::edit::{Edit, Toward};
use crate::location::Location;

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The author changed something.
    Edited(Edit),
    /// The last change is to be undone.
    Undone,
    /// What was undone is to be done again.
    Redone,
    /// The roles of before something came in are to be back.
    BroughtBack,
    /// A part was opened to be edited.
    Opened(Location),
    /// What was open is done with.
    Closed,
    /// The focus is to go a row and a column further.
    Stepped(isize, isize),
    /// A problem's place is to be shown.
    Led(usize),
    /// The roles before or after those that show are to be shown.
    Paged(Toward),
    /// The text of the document was edited.
    TextTyped(String),
    /// A text was pasted or a file opened, of that name if it has one.
    TakenIn {
        /// The text.
        text: String,
        /// The file's name without its ending.
        name: Option<String>,
    },
    /// Something of so many bytes was to come in, and was not even read.
    TooLarge(usize),
    /// A file was brought that holds no text; why it was not read, in words.
    NoText(String),
    /// The page shows that this takes a while; now it is to be done.
    Painted(Box<Msg>),
    /// The roles of the pasted table are in its `columns` or its `rows`.
    RolesIn(String),
    /// A row of the pasted table is to be taken for another kind.
    TakenFor {
        /// Its place in the table.
        location: String,
        /// The kind in a word.
        kind: String,
    },
    /// Another example is asked for, by its address.
    ExampleAsked(String),
    /// An example has come.
    ExampleCame(Option<String>),
    /// The bundled pack has come.
    BundledCame(Option<String>),
    /// Nothing was changed for a moment.
    Settled,
    /// The browser keeps the work, or refuses to.
    Kept(bool),
    /// A single role is to be compared with the inherited one of that name.
    BesideChosen(String),
    /// Another tab keeps this work there now, or keeps nothing any more.
    Elsewhere(Option<String>),
    /// The other tab's work is to take the place of this one's.
    OtherTaken,
    /// This tab's work is to take the place of the other one's.
    MineKept,
    /// Something that was damaged before was set aside.
    AsideFound(String),
    /// What was set aside is wanted as a file.
    AsideSaved,
    /// What was set aside is to be deleted.
    AsideDeleted,
    /// The file is asked for.
    SaveAsked,
    /// The lines for a page are asked for.
    CopyAsked,
    /// They were copied, or the browser refused.
    Copied(bool),
    /// The work is to be deleted.
    Deleted,
}

/// What is to be done in the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Wait until nothing changes for a moment, then say so.
    Settle,
    /// Show what is said now, then do this.
    Paint(Box<Msg>),
    /// Keep this text for the next visit, unless another tab keeps another one.
    Keep(String),
    /// Keep this text for the next visit, whatever is kept.
    KeepOver(String),
    /// Put this text, which is no document, where nothing is written over it.
    SetAside(String),
    /// Keep nothing any more of what was set aside.
    ForgetAside,
    /// Keep nothing any more.
    Forget,
    /// Move the focus.
    Focus(Focus),
    /// Show the element of that id.
    Show(&'static str),
    /// Offer a file.
    Save {
        /// Its name.
        name: &'static str,
        /// What it holds.
        text: String,
    },
    /// Copy a text.
    Copy(String),
    /// Fetch an example.
    FetchExample(String),
    /// Fetch the bundled pack.
    FetchBundled,
}

/// Where the focus goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Focus {
    /// To the element of that id.
    On(String),
    /// To the first field in it.
    Inside(String),
    /// To the first field in it, whose text is written anew.
    Anew(String),
    /// Into the text of the document, from and to.
    Text(u32, u32),
    /// There, where what has the focus now goes from the page.
    IfLost(Box<Focus>),
}
