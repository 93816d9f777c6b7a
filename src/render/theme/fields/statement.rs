//! Tokens → the tree of a template: tags, and what stands within them.

use super::expression::Reader;
use super::lexer::{Token, tokens};
use super::tree::{Component, Form, Loop, Node, Template};

/// Reads a template. It has been compiled before; of one that could not be, as much is read as can be.
pub fn read(text: &str) -> Template<'_> {
    let tokens = tokens(text);
    let mut parser = Parser { reader: Reader::new(&tokens), template: Template::default() };
    while parser.reader.peek().is_some() {
        let (nodes, _) = parser.until(&[]);
        parser.template.nodes.extend(nodes);
    }
    parser.template
}

struct Parser<'t, 'a> {
    reader: Reader<'t, 'a>,
    template: Template<'a>,
}

impl<'a> Parser<'_, 'a> {
    /// Reads up to a tag with one of these words, which is taken. `</` stands for the end of a component.
    fn until(&mut self, ends: &[&str]) -> (Vec<Node<'a>>, &'a str) {
        let mut nodes = Vec::new();
        while let Some((token, _)) = self.reader.next() {
            match token {
                Token::ShowStart => {
                    let shown = self.reader.expression();
                    nodes.push(Node::Show(vec![shown]));
                    self.skip(&Token::ShowEnd);
                }
                Token::TagStart => match self.reader.peek() {
                    Some(Token::Name(word) | Token::Sign(word)) if ends.contains(word) => {
                        self.reader.next();
                        return (nodes, word);
                    }
                    _ => nodes.extend(self.tag()),
                },
                _ => {}
            }
        }
        (nodes, "")
    }

    fn skip(&mut self, end: &Token<'_>) {
        while let Some((token, _)) = self.reader.next() {
            if token == end {
                return;
            }
        }
    }

    fn end_tag(&mut self) {
        self.skip(&Token::TagEnd);
    }

    /// What stands up to an end tag.
    fn body(&mut self, end: &str) -> Vec<Node<'a>> {
        self.end_tag();
        let (nodes, _) = self.until(&[end]);
        self.end_tag();
        nodes
    }

    /// A text that names a template.
    fn text(&mut self) -> Option<&'a str> {
        match self.reader.next() {
            Some((Token::Text(text), _)) => Some(text),
            _ => None,
        }
    }

    fn tag(&mut self) -> Option<Node<'a>> {
        if self.reader.takes("<") {
            let at = 0..0;
            let name = self.reader.dotted();
            let (attributes, spread) = self.reader.attributes();
            let call = super::tree::Expr { form: Form::Component(name, attributes, spread), at };
            return Some(Node::Within(vec![call], self.body("</")));
        }
        match self.reader.name()? {
            "extends" => {
                self.template.parent = self.text();
                self.end_tag();
                None
            }
            "include" => {
                let name = self.text();
                self.end_tag();
                name.map(Node::Include)
            }
            "block" => {
                let name = self.reader.name()?;
                Some(Node::Block(name, self.body("endblock")))
            }
            "set" | "set_global" => {
                let name = self.reader.name()?;
                if self.reader.takes("=") {
                    let value = self.reader.expression();
                    self.end_tag();
                    return Some(Node::Set(name, value));
                }
                Some(Node::SetBlock(name, self.body("endset")))
            }
            "filter" => Some(Node::Within(Vec::new(), self.body("endfilter"))),
            "if" => Some(self.branches()),
            "for" => Some(self.repeated()),
            "component" => {
                self.component();
                None
            }
            _ => {
                self.end_tag();
                None
            }
        }
    }

    fn branches(&mut self) -> Node<'a> {
        let mut branches = Vec::new();
        let mut condition = Some(self.reader.expression());
        loop {
            self.end_tag();
            let (body, end) = self.until(&["elif", "else", "endif"]);
            branches.push((condition, body));
            condition = match end {
                "elif" => Some(self.reader.expression()),
                "else" => None,
                _ => break,
            };
        }
        self.end_tag();
        Node::If(branches)
    }

    fn repeated(&mut self) -> Node<'a> {
        let (key, value) = self.reader.variables();
        let over = self.reader.expression();
        self.end_tag();
        let (body, end) = self.until(&["else", "endfor"]);
        let otherwise = if end == "else" { self.body("endfor") } else { Vec::new() };
        if end != "else" {
            self.end_tag();
        }
        Node::For(Box::new(Loop { key, value, over, body, otherwise }))
    }

    fn component(&mut self) {
        let name = self.reader.dotted();
        let mut arguments = Vec::new();
        self.reader.takes("(");
        // Each argument is a name; what follows, up to the next comma outside of brackets, is its type and its default.
        let mut depth = 0_usize;
        let mut implicit = false;
        let mut is_begin = true;
        while let Some((token, _)) = self.reader.next() {
            match token {
                Token::Sign(")") if depth == 0 => break,
                Token::Sign("(" | "[" | "{") => depth += 1,
                Token::Sign(")" | "]" | "}") => depth = depth.saturating_sub(1),
                Token::Sign(",") if depth == 0 => (is_begin, implicit) = (true, false),
                Token::Sign("@") if is_begin => implicit = true,
                Token::Name(name) if is_begin => {
                    arguments.push((*name, implicit));
                    is_begin = false;
                }
                _ => {}
            }
        }
        let body = self.body("endcomponent");
        self.template.components.push(Component { name, arguments, body });
    }
}
