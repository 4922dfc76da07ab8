//! From nodes to the expression that draws them.

use proc_macro::{Delimiter, Group, TokenStream, TokenTree};

use crate::read::{Element, Name, Node, Value};

/// A template as it grows: literals that `concat!` joins, and what fills its blanks in their order.
#[derive(Default)]
struct Template {
    text: String,
    keys: String,
    slots: TokenStream,
}

/// The signs between the parts of a template; `crate::view::markup` reads them.
mod sign {
    pub(super) const ELEMENT: u8 = 1;
    pub(super) const TEXT_ATTRIBUTE: u8 = 2;
    pub(super) const ATTRIBUTE: u8 = 3;
    pub(super) const LISTENER: u8 = 4;
    pub(super) const KEY: u8 = 5;
    pub(super) const VALUE: u8 = 6;
    pub(super) const CHECKED: u8 = 7;
    pub(super) const CHILDREN: u8 = 11;
    pub(super) const TEXT: u8 = 14;
    pub(super) const SLOT: u8 = 15;
    pub(super) const END: u8 = 16;
}

/// A block that draws the nodes.
pub(crate) fn drawing(nodes: &[Node]) -> TokenStream {
    let mut template = Template::default();
    template.nodes(nodes);
    let mut block = code(&format!(
        "static TEMPLATE: crate::view::markup::Template = crate::view::markup::Template {{ \
         text: concat!({}), keys: &[{}] }}; crate::view::markup::draw",
        template.text, template.keys
    ));
    let mut arguments = code("&TEMPLATE,");
    arguments.extend(grouped(Delimiter::Bracket, template.slots));
    block.extend(grouped(Delimiter::Parenthesis, arguments));
    grouped(Delimiter::Brace, block)
}

/// Says what is wrong where the macro is called.
pub(crate) fn error(problem: &str) -> TokenStream {
    code(&format!("compile_error!({problem:?})"))
}

impl Template {
    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            match node {
                Node::Element(element) => self.element(element),
                Node::Text(text) => {
                    self.sign(sign::TEXT);
                    self.literal(text);
                }
                Node::Filled(expression) => {
                    self.sign(sign::SLOT);
                    self.slot(expression.clone());
                }
                Node::Each(iterator) => {
                    self.sign(sign::SLOT);
                    let mut each = code("crate::view::markup::Slot::each");
                    each.extend(grouped(Delimiter::Parenthesis, iterator.clone()));
                    self.slot(each);
                }
                Node::Choice(branches) => {
                    self.sign(sign::SLOT);
                    self.slot(choice(branches));
                }
            }
        }
    }

    fn element(&mut self, element: &Element) {
        self.sign(sign::ELEMENT);
        let name = match &element.name {
            Name::Known(name) => {
                self.literal(&format!("{name:?}"));
                name.as_str()
            }
            Name::Filled(expression) => {
                self.slot(expression.clone());
                ""
            }
        };
        self.keys += "&[";
        for (attribute, value) in &element.attributes {
            self.attribute(name, attribute, value);
        }
        self.keys += "],";
        self.sign(sign::CHILDREN);
        self.nodes(&element.children);
        self.sign(sign::END);
    }

    fn attribute(&mut self, element: &str, name: &str, value: &Value) {
        let own = match (element, name) {
            (_, "key") => Some(sign::KEY),
            ("input" | "textarea", "value") => Some(sign::VALUE),
            ("input", "checked") => Some(sign::CHECKED),
            _ if name.starts_with("on") => Some(sign::LISTENER),
            _ => None,
        };
        if own.is_none() {
            self.keys.extend([format!("{name:?}"), ",".into()]);
        }
        match (own, value) {
            (None, Value::Text(text)) => {
                self.sign(sign::TEXT_ATTRIBUTE);
                self.literal(text);
            }
            (None, Value::Filled(expression)) => {
                self.sign(sign::ATTRIBUTE);
                self.slot(expression.clone());
            }
            (Some(own), Value::Filled(expression)) => {
                self.sign(own);
                if own == sign::LISTENER {
                    self.literal(&format!("{name:?}"));
                }
                self.slot(expression.clone());
            }
            (Some(own), Value::Text(text)) => {
                self.sign(own);
                self.slot(code(text));
            }
        }
    }

    fn sign(&mut self, sign: u8) {
        self.text.extend([format!("\"\\u{{{sign:x}}}\""), ",".into()]);
    }

    fn literal(&mut self, text: &str) {
        self.text += text;
        self.text.push(',');
    }

    fn slot(&mut self, expression: TokenStream) {
        self.slots.extend(code("crate::view::markup::Slot::from"));
        self.slots.extend(grouped(Delimiter::Parenthesis, expression));
        self.slots.extend(code(","));
    }
}

/// `if` and its branches, as a slot.
fn choice(branches: &[(Option<TokenStream>, Vec<Node>)]) -> TokenStream {
    let mut tokens = TokenStream::new();
    for (condition, nodes) in branches {
        if !tokens.is_empty() {
            tokens.extend(code("else"));
        }
        if let Some(condition) = condition {
            tokens.extend(code("if"));
            tokens.extend(condition.clone());
        }
        let mut slot = code("crate::view::markup::Slot::from");
        slot.extend(grouped(Delimiter::Parenthesis, drawing(nodes)));
        tokens.extend(grouped(Delimiter::Brace, slot));
    }
    if branches.iter().all(|(condition, _)| condition.is_some()) {
        tokens.extend(code("else { crate::view::markup::Slot::Nothing }"));
    }
    tokens
}

fn grouped(delimiter: Delimiter, tokens: TokenStream) -> TokenStream {
    TokenTree::from(Group::new(delimiter, tokens)).into()
}

fn code(code: &str) -> TokenStream {
    code.parse().unwrap_or_else(|problem| panic!("{problem}: {code}"))
}
