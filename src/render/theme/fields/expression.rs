//! Tokens → expressions. Which operator binds tighter does not matter here, only what is asked of which value.

use std::ops::Range;

use super::lexer::Token;
use super::tree::{Arguments, Each, Expr, Form};

/// Reads the tokens of a template one after the other.
pub struct Reader<'t, 'a> {
    tokens: &'t [(Token<'a>, Range<usize>)],
    at: usize,
}

/// Words between values.
const OPERATORS: [&str; 4] = ["and", "or", "in", "not"];
/// Signs between values.
const SIGNS: [&str; 14] = ["+", "-", "*", "/", "%", "~", "<", ">", "//", "**", "==", "!=", ">=", "<="];

impl<'t, 'a> Reader<'t, 'a> {
    /// At the first token.
    pub fn new(tokens: &'t [(Token<'a>, Range<usize>)]) -> Self {
        Self { tokens, at: 0 }
    }

    /// The token that is next.
    pub fn peek(&self) -> Option<&'t Token<'a>> {
        self.tokens.get(self.at).map(|(token, _)| token)
    }

    /// Goes on by one token.
    pub fn next(&mut self) -> Option<&'t (Token<'a>, Range<usize>)> {
        let token = self.tokens.get(self.at);
        self.at += 1;
        token
    }

    /// Takes a sign if it is next.
    pub fn takes(&mut self, sign: &str) -> bool {
        let is_next = matches!(self.peek(), Some(Token::Sign(next)) if *next == sign);
        self.at += usize::from(is_next);
        is_next
    }

    /// Takes a word if it is next.
    pub fn takes_word(&mut self, word: &str) -> bool {
        let is_next = matches!(self.peek(), Some(Token::Name(next)) if *next == word);
        self.at += usize::from(is_next);
        is_next
    }

    /// Takes a name if one is next.
    pub fn name(&mut self) -> Option<&'a str> {
        let Some(Token::Name(name)) = self.peek() else { return None };
        self.at += 1;
        Some(name)
    }

    /// A name that may have points in it.
    pub fn dotted(&mut self) -> String {
        let mut name = self.name().unwrap_or_default().to_owned();
        while self.takes(".") {
            name = format!("{name}.{}", self.name().unwrap_or_default());
        }
        name
    }

    /// A whole expression.
    pub fn expression(&mut self) -> Expr<'a> {
        let first = self.plain_expression();
        if !self.takes_word("if") {
            return first;
        }
        let condition = Box::new(self.expression());
        let mut either = vec![first];
        if self.takes_word("else") {
            either.push(self.expression());
        }
        let at = condition.at.clone();
        Expr { form: Form::Either(condition, either), at }
    }

    /// An expression without `if … else`.
    fn plain_expression(&mut self) -> Expr<'a> {
        let mut parts = vec![self.operand()];
        loop {
            match self.peek() {
                Some(Token::Sign(sign)) if SIGNS.contains(sign) => self.at += 1,
                Some(Token::Name(word)) if OPERATORS.contains(word) => self.at += 1,
                _ => break,
            }
            parts.push(self.operand());
        }
        match parts.len() {
            1 => parts.swap_remove(0),
            _ => Expr { at: parts[0].at.clone(), form: Form::Of(parts) },
        }
    }

    /// A value with what is asked of it.
    fn operand(&mut self) -> Expr<'a> {
        while self.takes_word("not") || self.takes_word("in") || self.takes("-") {}
        let mut value = self.value();
        loop {
            if self.takes(".") || self.takes("?.") {
                let at = self.tokens.get(self.at).map_or(value.at.clone(), |(_, at)| at.clone());
                let Some(name) = self.name() else { return value };
                value = Expr { form: Form::Field(Box::new(value), name), at };
            } else if self.takes("[") || self.takes("?[") {
                value = self.index(value);
            } else if self.takes("|") {
                let (name, arguments) = self.named();
                value = Expr { at: value.at.clone(), form: Form::Filter(Box::new(value), name, arguments) };
            } else if self.takes_word("is") {
                self.takes_word("not");
                let (name, arguments) = self.named();
                value = Expr { at: value.at.clone(), form: Form::Test(Box::new(value), name, arguments) };
            } else {
                return value;
            }
        }
    }

    fn named(&mut self) -> (&'a str, Arguments<'a>) {
        let name = self.name().unwrap_or_default();
        (name, if self.takes("(") { self.arguments() } else { Vec::new() })
    }

    fn index(&mut self, value: Expr<'a>) -> Expr<'a> {
        let (mut index, mut is_slice) = (None, false);
        while !self.takes("]") && self.peek().is_some() {
            if self.takes(":") {
                is_slice = true;
            } else {
                index = Some(Box::new(self.expression()));
            }
        }
        let at = index.as_ref().map_or(value.at.clone(), |index| index.at.clone());
        Expr { form: Form::Index(Box::new(value), index.filter(|_| !is_slice)), at }
    }

    /// Arguments of a function, after its bracket.
    fn arguments(&mut self) -> Arguments<'a> {
        let mut arguments = Vec::new();
        while !self.takes(")") && self.peek().is_some() {
            match self.name() {
                Some(name) if self.takes("=") => arguments.push((name, self.expression())),
                _ => self.at += usize::from(!self.takes(",")),
            }
        }
        arguments
    }

    /// Arguments of a component; whether more come from a map.
    pub fn attributes(&mut self) -> (Arguments<'a>, bool) {
        let (mut attributes, mut spread) = (Vec::new(), false);
        loop {
            let at = self.tokens.get(self.at).map_or(0..0, |(_, at)| at.clone());
            if self.takes("{") {
                spread |= self.takes("...");
                attributes.push(("", self.expression()));
                self.takes("}");
            } else if let Some(name) = self.name() {
                if !self.takes("=") {
                    attributes.push((name, Expr { form: Form::Name(name), at }));
                } else if self.takes("{") {
                    attributes.push((name, self.expression()));
                    self.takes("}");
                } else {
                    attributes.push((name, self.value()));
                }
            } else {
                return (attributes, spread);
            }
        }
    }

    fn value(&mut self) -> Expr<'a> {
        let Some((token, at)) = self.next() else { return Expr { form: Form::Of(Vec::new()), at: 0..0 } };
        let at = at.clone();
        let form = match token {
            Token::Text(text) => Form::Text(text),
            Token::Number => Form::Constant,
            Token::Name("true" | "True" | "false" | "False") => Form::Constant,
            Token::Name("none" | "None" | "null") => Form::Of(Vec::new()),
            Token::Name(name) if self.takes("(") => Form::Call(name, self.arguments()),
            Token::Name(name) => Form::Name(name),
            Token::Sign("(") => {
                let inner = self.expression();
                self.takes(")");
                return inner;
            }
            Token::Sign("[") => self.list(),
            Token::Sign("{") => self.map(),
            Token::Sign("<") => {
                let name = self.dotted();
                let (attributes, spread) = self.attributes();
                self.takes("/");
                self.takes(">");
                Form::Component(name, attributes, spread)
            }
            _ => Form::Of(Vec::new()),
        };
        Expr { form, at }
    }

    fn list(&mut self) -> Form<'a> {
        let mut items = Vec::new();
        let mut spread = false;
        while !self.takes("]") && self.peek().is_some() {
            spread |= self.takes("...");
            items.push(self.expression());
            if self.takes_word("for") {
                return self.each(items.pop());
            }
            self.takes(",");
        }
        if spread { Form::Of(items) } else { Form::List(items) }
    }

    fn each(&mut self, make: Option<Expr<'a>>) -> Form<'a> {
        let (key, value) = self.variables();
        let over = self.plain_expression();
        let condition = self.takes_word("if").then(|| self.plain_expression());
        self.takes("]");
        match make {
            Some(make) => Form::Each(Box::new(Each { make, key, value, over, condition })),
            None => Form::Of(Vec::new()),
        }
    }

    /// The names of a loop, and the word `in`.
    pub fn variables(&mut self) -> (Option<&'a str>, &'a str) {
        let first = self.name().unwrap_or_default();
        let second = if self.takes(",") { self.name() } else { None };
        self.takes_word("in");
        second.map_or((None, first), |second| (Some(first), second))
    }

    fn map(&mut self) -> Form<'a> {
        let mut values = Vec::new();
        while !self.takes("}") && self.peek().is_some() {
            if self.takes("...") {
                values.push(self.expression());
            } else {
                self.at += 1;
                self.takes(":");
                values.push(self.expression());
            }
            self.takes(",");
        }
        Form::Of(values)
    }
}
