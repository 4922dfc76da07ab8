//! From nodes to the expression that draws them.

use proc_macro::{Delimiter, Group, TokenStream, TokenTree};

use crate::read::{Element, Name, Node, Value};
use crate::sign;

/// A template as it grows: literals that `concat!` joins, and what fills its blanks in their order.
#[derive(Default)]
struct Template {
    text: String,
    blanks: TokenStream,
}

/// A block that fills a template of the nodes.
pub(crate) fn picture(nodes: &[Node]) -> TokenStream {
    let mut template = Template::default();
    match nodes {
        [Node::Element(element)] => template.known(element),
        _ => template.nodes(nodes),
    }
    let mut block =
        code(&format!("static TEMPLATE: &str = concat!({}); crate::picture::fill", template.text));
    let mut arguments = code("&TEMPLATE,");
    arguments.extend(grouped(Delimiter::Bracket, template.blanks));
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
                Node::Element(element) if key(element).is_none() => self.element(element),
                Node::Element(_) => {
                    self.sign(sign::BLANK);
                    self.part(picture(core::slice::from_ref(node)));
                }
                Node::Text(text) => {
                    self.sign(sign::TEXT);
                    self.literal(text);
                }
                Node::Filled(expression) => {
                    self.sign(sign::BLANK);
                    self.blank(expression.clone());
                }
                Node::Each(iterator) => {
                    self.sign(sign::BLANK);
                    let mut each = code("crate::picture::Html::from_iter");
                    each.extend(grouped(Delimiter::Parenthesis, iterator.clone()));
                    self.part(each);
                }
                Node::Choice(branches) => {
                    self.sign(sign::BLANK);
                    self.part(choice(branches));
                }
            }
        }
    }

    /// An element that the whole template is known again by, if it has something for that.
    fn known(&mut self, element: &Element) {
        if let Some(key) = key(element) {
            self.sign(sign::KEY);
            self.blank(key.clone());
        }
        self.element(element);
    }

    fn element(&mut self, element: &Element) {
        self.sign(sign::ELEMENT);
        if let Name::Known(name) = &element.name {
            self.literal(&format!("{name:?}"));
        }
        for (name, value) in &element.attributes {
            if name != "key" {
                self.attribute(&element.name, name, value);
            }
        }
        self.nodes(&element.children);
        self.sign(sign::END);
    }

    fn attribute(&mut self, element: &Name, name: &str, value: &Value) {
        let Value::Filled(expression) = value else {
            let Value::Text(text) = value else { return };
            self.sign(sign::FIXED);
            self.literal(&format!("{name:?}"));
            self.sign(sign::TEXT);
            self.literal(text);
            return;
        };
        let field = matches!(element, Name::Known(name) if name == "input" || name == "textarea");
        match (name, name.strip_prefix("on")) {
            ("value", _) if field => self.sign(sign::VALUE),
            ("checked", _) if field => self.sign(sign::CHECKED),
            (_, Some(event)) => {
                self.sign(sign::LISTENER);
                self.literal(&format!("{event:?}"));
            }
            _ => {
                self.sign(sign::ATTRIBUTE);
                self.literal(&format!("{name:?}"));
            }
        }
        self.blank(expression.clone());
    }

    fn sign(&mut self, sign: u8) {
        self.text.extend([format!("\"\\u{{{sign:x}}}\""), ",".into()]);
    }

    fn literal(&mut self, text: &str) {
        self.text += text;
        self.text.push(',');
    }

    fn blank(&mut self, expression: TokenStream) {
        self.blanks.extend(code("crate::picture::Html::from"));
        self.part(grouped(Delimiter::Parenthesis, expression));
    }

    /// What is of the right type as it is.
    fn part(&mut self, expression: TokenStream) {
        self.blanks.extend(expression);
        self.blanks.extend(code(","));
    }
}

/// What an element is known again by: its key, or its name when an expression gives it.
fn key(element: &Element) -> Option<&TokenStream> {
    let keys = element.attributes.iter().filter(|(name, _)| name == "key");
    let mut filled = keys.filter_map(|(_, value)| match value {
        Value::Filled(key) => Some(key),
        Value::Text(_) => None,
    });
    let name = match &element.name {
        Name::Filled(name) => Some(name),
        Name::Known(_) => None,
    };
    filled.next_back().or(name)
}

/// `if` and its branches, as what fills a blank.
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
        tokens.extend(picture(nodes));
    }
    if branches.iter().all(|(condition, _)| condition.is_some()) {
        tokens.extend(code("else { crate::picture::Html::Nothing }"));
    }
    tokens
}

fn grouped(delimiter: Delimiter, tokens: TokenStream) -> TokenStream {
    TokenTree::from(Group::new(delimiter, tokens)).into()
}

fn code(code: &str) -> TokenStream {
    code.parse().unwrap_or_else(|problem| panic!("{problem}: {code}"))
}
