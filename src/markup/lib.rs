//! `html!` for the views: Yew's syntax, compiled to data.
//!
//! Yew's own macro writes code that builds each element, about 500 bytes of wasm an element. This one
//! writes a template, a text that `crate::picture` reads, and a list of what fills
//! its blanks. Measured on these views: see the commit that brought it.
//!
//! What it knows: elements and fragments, `<@{name}>` for a name from an expression, attributes
//! `name="text"`, `name=true` and `name={expression}`, and as children elements, `{ expression }`,
//! `{ for expressions }` and `if`, `if let`, `else if`, `else`.

mod read;
mod sign;
mod write;

use proc_macro::TokenStream;

/// Markup as an expression of the type `crate::picture::Html`.
#[proc_macro]
pub fn html(input: TokenStream) -> TokenStream {
    match read::nodes(input) {
        Ok(nodes) => write::picture(&nodes),
        Err(problem) => write::error(&problem),
    }
}
