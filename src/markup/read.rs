//! From tokens to nodes.

use std::iter::Peekable;

use proc_macro::token_stream::IntoIter;
use proc_macro::{Delimiter, TokenStream, TokenTree};

/// A part of a picture.
pub(crate) enum Node {
    Element(Element),
    /// A literal, as written.
    Text(String),
    /// What an expression gives.
    Filled(TokenStream),
    /// What an iterator gives.
    Each(TokenStream),
    /// The conditions in order, each with what it shows; a last one without a condition is `else`.
    Choice(Vec<(Option<TokenStream>, Vec<Node>)>),
}

pub(crate) struct Element {
    pub(crate) name: Name,
    pub(crate) attributes: Vec<(String, Value)>,
    pub(crate) children: Vec<Node>,
}

pub(crate) enum Name {
    Known(String),
    Filled(TokenStream),
}

pub(crate) enum Value {
    /// A literal, as written.
    Text(String),
    Filled(TokenStream),
}

struct Reader {
    tokens: Peekable<IntoIter>,
}

type Read<T> = Result<T, String>;

/// All nodes of the input; fragments are their children.
pub(crate) fn nodes(input: TokenStream) -> Read<Vec<Node>> {
    let mut reader = Reader { tokens: input.into_iter().peekable() };
    let nodes = reader.children()?;
    match reader.tokens.next() {
        None => Ok(nodes),
        Some(token) => Err(format!("`{token}` closes nothing")),
    }
}

impl Reader {
    /// Up to the end, or up to and with the `</` of the parent.
    fn children(&mut self) -> Read<Vec<Node>> {
        let mut nodes = Vec::new();
        while let Some(token) = self.tokens.next() {
            match token {
                TokenTree::Punct(sign) if sign.as_char() == '<' => {
                    if self.takes('/') {
                        return Ok(nodes);
                    }
                    self.element(&mut nodes)?;
                }
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    nodes.push(filled(group.stream()));
                }
                TokenTree::Ident(word) if word.to_string() == "if" => nodes.push(self.choice()?),
                other => return Err(format!("expected an element, `{{` or `if`, not `{other}`")),
            }
        }
        Ok(nodes)
    }

    /// After `<`: an element, or the children of a fragment.
    fn element(&mut self, nodes: &mut Vec<Node>) -> Read<()> {
        if self.takes('>') {
            nodes.extend(self.children()?);
            return self.sign('>');
        }
        let name =
            if self.takes('@') { Name::Filled(self.braced()?) } else { Name::Known(self.name()?) };
        let mut attributes = Vec::new();
        let mut children = Vec::new();
        loop {
            if self.takes('/') {
                self.sign('>')?;
                break;
            }
            if self.takes('>') {
                children = self.children()?;
                self.closed(&name)?;
                break;
            }
            let attribute = self.name()?;
            self.sign('=')?;
            attributes.push((attribute, self.value()?));
        }
        nodes.push(Node::Element(Element { name, attributes, children }));
        Ok(())
    }

    fn closed(&mut self, name: &Name) -> Read<()> {
        match name {
            Name::Filled(_) => self.sign('@')?,
            Name::Known(open) => {
                let close = self.name()?;
                if *open != close {
                    return Err(format!("</{close}> closes <{open}>"));
                }
            }
        }
        self.sign('>')
    }

    fn value(&mut self) -> Read<Value> {
        match self.tokens.next() {
            Some(TokenTree::Group(group)) => Ok(Value::Filled(group.stream())),
            Some(TokenTree::Literal(text)) => Ok(Value::Text(text.to_string())),
            Some(word @ TokenTree::Ident(_)) => Ok(Value::Filled(word.into())),
            other => Err(format!("expected a value, not `{other:?}`")),
        }
    }

    /// After `if`: conditions and what they show.
    fn choice(&mut self) -> Read<Node> {
        let mut branches = Vec::new();
        loop {
            let mut condition = TokenStream::new();
            while !matches!(self.tokens.peek(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace)
            {
                condition.extend(self.tokens.next().map(TokenStream::from));
                if self.tokens.peek().is_none() {
                    return Err("`if` without a body in braces".into());
                }
            }
            branches.push((Some(condition), nodes(self.braced()?)?));
            if !self.takes_word("else") {
                break;
            }
            if !self.takes_word("if") {
                branches.push((None, nodes(self.braced()?)?));
                break;
            }
        }
        Ok(Node::Choice(branches))
    }

    fn braced(&mut self) -> Read<TokenStream> {
        match self.tokens.next() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                Ok(group.stream())
            }
            other => Err(format!("expected braces, not `{other:?}`")),
        }
    }

    /// `name`, or `name-with-dashes`.
    fn name(&mut self) -> Read<String> {
        let mut name = String::new();
        loop {
            match self.tokens.next() {
                Some(TokenTree::Ident(part)) => name += part.to_string().trim_start_matches("r#"),
                other => return Err(format!("expected a name, not `{other:?}`")),
            }
            if !self.takes('-') {
                return Ok(name);
            }
            name.push('-');
        }
    }

    fn sign(&mut self, wanted: char) -> Read<()> {
        if self.takes(wanted) {
            return Ok(());
        }
        Err(format!("expected `{wanted}`, not `{:?}`", self.tokens.peek().map(ToString::to_string)))
    }

    fn takes(&mut self, wanted: char) -> bool {
        let sign =
            |token: &TokenTree| matches!(token, TokenTree::Punct(sign) if sign.as_char() == wanted);
        self.tokens.next_if(sign).is_some()
    }

    fn takes_word(&mut self, wanted: &str) -> bool {
        let word = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word.to_string() == wanted);
        self.tokens.next_if(word).is_some()
    }
}

fn filled(stream: TokenStream) -> Node {
    let tokens: Vec<TokenTree> = stream.clone().into_iter().collect();
    match tokens.as_slice() {
        [TokenTree::Literal(text)] if text.to_string().starts_with('"') => {
            Node::Text(text.to_string())
        }
        [TokenTree::Ident(word), rest @ ..] if word.to_string() == "for" => {
            Node::Each(rest.iter().cloned().collect())
        }
        _ => Node::Filled(stream),
    }
}
