//! One style sheet made shorter: checked for form, without comments and needless space, with other addresses.
//!
//! Only what the tokens say is used, not what properties mean: a property or selector that is newer than this program
//! passes as it is.

use cssparser::{ParseError, Parser, SourcePosition, Token};

/// What is wrong with a style sheet.
#[derive(Debug)]
pub struct Mistake {
    /// What is wrong.
    pub message: String,
    /// Where: bytes from the fromning.
    pub at: usize,
    /// What to do.
    pub help: &'static str,
}

/// What to do where the place of the mistake is not sure: brackets are missed only later.
const BRACKETS: &str = "look at the brackets, colons and semicolons here and just before";
/// What to do where a declaration goes on into a rule.
const MISSING_SEMICOLON: &str = "a semicolon is missing before the rule; in a selector no space follows the colon";
/// What to do where blocks stand too deep in each other.
const SHALLOWER: &str = "a style sheet needs at most five or six levels: write the rules beside each other";

/// Gives the address that stands in the output for one of the sheet, or says what is wrong with it and what to do.
pub type Address<'a> = &'a dyn Fn(&str) -> Result<String, (String, &'static str)>;

/// The sheet without comments and needless space. Fails at the first mistake of form, at blocks that are more than 75
/// levels deep (cssparser's bound), and where `address` does.
pub fn shorten(text: &str, address: Address) -> Result<String, Mistake> {
    let mut parser = Parser::new(text);
    let mut out = Out { text: String::with_capacity(text.len()), before: Before::Nothing };
    match rules(&mut parser, &mut out, address, Level::Sheet) {
        Ok(()) => Ok(out.text),
        Err(Stop(mistake)) => Err(*mistake),
    }
}

/// A mistake on its way out of the parser.
struct Stop(Box<Mistake>);

type Parsed<T> = Result<T, Stop>;

fn stop<T>(at: SourcePosition, message: impl Into<String>, help: &'static str) -> Parsed<T> {
    Err(Stop(Box::new(Mistake { message: message.into(), at: at.byte_index(), help })))
}

/// Where a list of rules stands.
#[derive(Clone, Copy, PartialEq)]
enum Level {
    /// The file itself, in which nothing closes and no declaration stands.
    Sheet,
    /// Between two braces.
    Block,
}

/// What a value or the head of a rule is.
#[derive(Clone, Copy, PartialEq)]
enum Inside {
    /// Anywhere but where addresses stand as strings.
    Plain,
    /// The arguments of `image-set()` or `url()`, whose strings are addresses.
    Addresses,
}

/// What was written last.
#[derive(Clone, Copy, PartialEq)]
enum Before {
    /// Nothing, or a sign after which space says nothing.
    Nothing,
    /// Anything else.
    Something,
    /// Space that is written only if something follows for which it matters.
    Space,
    /// A comment between two words, which keeps them apart without being space.
    Comment,
}

struct Out {
    text: String,
    before: Before,
}

impl Out {
    /// Writes a sign beside which space says nothing.
    fn sign(&mut self, sign: &str) {
        self.text.push_str(sign);
        self.before = Before::Nothing;
    }

    fn word(&mut self, word: &str) {
        match self.before {
            Before::Space => self.text.push(' '),
            Before::Comment => self.text.push_str("/**/"),
            Before::Nothing | Before::Something => {}
        }
        self.text.push_str(word);
        self.before = Before::Something;
    }

    /// Something that opens: what stands before it keeps its space, what follows needs none.
    fn open(&mut self, word: &str) {
        self.word(word);
        self.before = Before::Nothing;
    }

    /// Something that closes: what stands before it needs no space.
    fn close(&mut self, sign: &str) {
        self.text.push_str(sign);
        self.before = Before::Something;
    }

    /// Space or a comment of the sheet.
    fn apart(&mut self, token: &Token) {
        self.before = match (token, self.before) {
            (_, Before::Nothing) => Before::Nothing,
            (Token::Comment(_), Before::Something) => Before::Comment,
            (Token::Comment(_), before) => before,
            _ => Before::Space,
        }
    }
}

/// Rules and declarations up to the end of the file or block.
fn rules<'i>(input: &mut Parser<'i>, out: &mut Out, address: Address, level: Level) -> Parsed<()> {
    loop {
        input.skip_whitespace();
        while input.try_parse(|input| input.expect_semicolon()).is_ok() {
            input.skip_whitespace();
        }
        if input.is_exhausted() {
            break;
        }
        one(input, out, address, level)?;
    }
    // The last semicolon of a block separates nothing.
    if level == Level::Block && out.text.ends_with(';') {
        out.text.pop();
    }
    Ok(())
}

/// How one rule or declaration froms.
#[derive(Default)]
struct Head<'i> {
    /// The name of the at-rule or of the property.
    name: &'i str,
    /// It is an at-rule.
    at_rule: bool,
    /// Its name and a colon have been read: it may be a declaration.
    declares: bool,
    /// Space follows that colon, so that it is no selector.
    has_space: bool,
    /// Something stands behind the name (and the colon).
    has_more: bool,
    /// Where a second colon stands, which no value has.
    second_colon: Option<SourcePosition>,
}

impl Head<'_> {
    fn is_custom(&self) -> bool {
        self.declares && self.name.starts_with("--")
    }
}

/// One rule or declaration, to its end.
fn one<'i>(input: &mut Parser<'i>, out: &mut Out, address: Address, level: Level) -> Parsed<()> {
    let start = input.position();
    let mut head = Head::default();
    out.before = Before::Nothing;
    let mut count = 0;
    loop {
        let from = input.position();
        let Ok(token) = input.next_including_whitespace_and_comments().cloned() else { break };
        match (&token, count) {
            (Token::WhiteSpace(_) | Token::Comment(_), _) => {
                head.has_space |= count == 2 && head.declares && matches!(token, Token::WhiteSpace(_));
                out.apart(&token);
                continue;
            }
            (Token::AtKeyword(name), 0) if name.eq_ignore_ascii_case("import") => {
                return stop(from, "`@import` loads a second style sheet", "put its rules into a file of `styles/`");
            }
            (Token::AtKeyword(_), 0) => (head.at_rule, head.name) = (true, input.slice_from(from)),
            (Token::Ident(_), 0) => head.name = input.slice_from(from),
            (Token::Colon, 1) if !head.at_rule && !head.name.is_empty() => {
                head.declares = true;
                // Space before it matters if this is a selector, and space behind it does not occur in one.
                out.open(":");
                count += 1;
                continue;
            }
            (Token::Semicolon, _) => {
                ended(&head, level, start)?;
                out.sign(";");
                return Ok(());
            }
            (Token::CurlyBracketBlock, 0) => {
                return stop(from, "a block without a selector before it", "write before `{` what the rules are for");
            }
            (Token::CurlyBracketBlock, _) if head.has_space && !head.is_custom() => {
                return stop(start, format!("`{}: …` is followed by a block", head.name), MISSING_SEMICOLON);
            }
            (Token::CurlyBracketBlock, _) if !head.is_custom() => return block(input, out, address, from),
            (Token::Colon, _) if head.declares && head.second_colon.is_none() => head.second_colon = Some(from),
            _ => {}
        }
        head.has_more |= count > usize::from(head.declares);
        count += 1;
        component(&token, from, input, out, (address, Inside::Plain))?;
    }
    ended(&head, level, start)?;
    out.sign(";");
    Ok(())
}

/// Looks whether what ended without a block may do so: a declaration, or an at-rule like `@layer a;`.
fn ended(head: &Head, level: Level, start: SourcePosition) -> Parsed<()> {
    const COLON: &str = "a property is followed by a colon, a rule by a block: `color: red;` or `p { … }`";
    if head.at_rule {
        return Ok(());
    }
    if level == Level::Sheet {
        return stop(start, "neither a rule nor an at-rule", "a rule is a selector with a block: `p { color: red; }`");
    }
    if !head.declares {
        return stop(start, "neither a declaration nor a rule", COLON);
    }
    if !head.has_more && !head.is_custom() {
        return stop(start, format!("`{}` has no value", head.name), "write the value, or take the property out");
    }
    match head.second_colon {
        Some(at) if !head.is_custom() => {
            stop(at, format!("a second colon in the value of `{}`", head.name), "a semicolon is missing before it")
        }
        _ => Ok(()),
    }
}

/// A block of rules and declarations, with its braces.
fn block<'i>(input: &mut Parser<'i>, out: &mut Out, address: Address, opened: SourcePosition) -> Parsed<()> {
    out.sign("{");
    nested(input, opened, "}", |input| rules(input, out, address, Level::Block))?;
    out.sign("}");
    Ok(())
}

/// Reads what stands between the bracket at `opened` and its `close`, which must be there.
fn nested<'i>(
    input: &mut Parser<'i>,
    opened: SourcePosition,
    close: &str,
    inner: impl FnOnce(&mut Parser<'i>) -> Parsed<()>,
) -> Parsed<()> {
    // Stays where cssparser refuses to enter.
    let mut within = stop(opened, "blocks stand more than 75 levels deep in each other", SHALLOWER);
    let mut end = input.position();
    let _: Result<(), ParseError<()>> = input.parse_nested_block(|input| {
        within = inner(input);
        end = input.position();
        if within.is_err() { Err(ParseError::unexpected_token()) } else { Ok(()) }
    });
    within?;
    match input.slice_from(end) {
        closed if closed == close => Ok(()),
        _ => stop(opened, "not closed before the end of the file", BRACKETS),
    }
}

/// One token that was just read and stands from `from`, with all that it opens.
fn component<'i>(
    token: &Token<'i>,
    from: SourcePosition,
    input: &mut Parser<'i>,
    out: &mut Out,
    (address, inside): (Address, Inside),
) -> Parsed<()> {
    let text = input.slice_from(from);
    match token {
        Token::Function(name) => {
            let lower = name.to_ascii_lowercase();
            let inside = match lower.as_str() {
                "url" | "src" | "image-set" | "-webkit-image-set" => Inside::Addresses,
                _ => Inside::Plain,
            };
            out.open(text);
            components(input, out, from, ")", (address, inside))?;
        }
        Token::ParenthesisBlock => {
            out.open("(");
            components(input, out, from, ")", (address, Inside::Plain))?;
        }
        Token::SquareBracketBlock => {
            out.open("[");
            components(input, out, from, "]", (address, Inside::Plain))?;
        }
        Token::CurlyBracketBlock => {
            out.open("{");
            components(input, out, from, "}", (address, Inside::Plain))?;
        }
        Token::UnquotedUrl(url) if text.ends_with(')') => {
            out.open("url(");
            quoted(url, from, out, address)?;
            out.close(")");
        }
        Token::QuotedString(url) if inside == Inside::Addresses => quoted(url, from, out, address)?,
        Token::QuotedString(_) if !is_whole_string(text) => return stop(from, "a string that does not end", BRACKETS),
        Token::Comma => out.sign(","),
        Token::Delim('>') => out.sign(">"),
        Token::BadString(_) => return stop(from, "a string that does not end on its line", BRACKETS),
        Token::BadUrl(_) | Token::UnquotedUrl(_) => {
            return stop(from, "an address that does not end", "write it as `url(\"…\")`");
        }
        Token::CloseCurlyBracket | Token::CloseParenthesis | Token::CloseSquareBracket => {
            return stop(from, format!("a `{text}` that closes nothing"), BRACKETS);
        }
        _ => out.word(text),
    }
    Ok(())
}

/// What stands between brackets of a value or of the head of a rule.
fn components<'i>(
    input: &mut Parser<'i>,
    out: &mut Out,
    opened: SourcePosition,
    close: &str,
    way: (Address, Inside),
) -> Parsed<()> {
    nested(input, opened, close, |input| {
        loop {
            let from = input.position();
            let Ok(token) = input.next_including_whitespace_and_comments().cloned() else { return Ok(()) };
            match token {
                Token::WhiteSpace(_) | Token::Comment(_) => out.apart(&token),
                token => component(&token, from, input, out, way)?,
            }
        }
    })?;
    out.close(close);
    Ok(())
}

fn is_whole_string(text: &str) -> bool {
    text.len() > 1 && text.chars().next() == text.chars().next_back()
}

/// An address in quotation marks.
fn quoted(url: &str, at: SourcePosition, out: &mut Out, address: Address) -> Parsed<()> {
    match address(url) {
        Ok(url) => {
            let mut text = String::with_capacity(url.len() + 2);
            if cssparser::serialize_string(&url, &mut text).is_err() {
                return stop(at, "an address that cannot be written", BRACKETS);
            }
            out.word(&text);
            Ok(())
        }
        Err((message, help)) => stop(at, message, help),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn short(text: &str) -> String {
        shorten(text, &|url| Ok(format!("/{url}"))).unwrap_or_else(|mistake| panic!("{text}: {}", mistake.message))
    }

    /// The marked sign and what is said.
    fn wrong(text: &str) -> (String, String) {
        let mistake = shorten(text, &|url| Ok(url.to_owned())).expect_err(text);
        (text[mistake.at..].chars().take(4).collect(), mistake.message)
    }

    #[test]
    fn comments_and_needless_space_go() {
        assert_eq!(short("/* a */\n p ,\n a > b { color : red ; ; /* b */ top: 0 }\n"), "p,a>b{color :red;top:0}");
        assert_eq!(
            short("@media ( min-width : 40rem ) and (x) { p { top: 0; } }"),
            "@media (min-width : 40rem) and (x){p{top:0}}"
        );
    }

    #[test]
    fn space_that_says_something_stays() {
        for text in [
            "p .a:hover{top:calc(1px + 2px - var(--a))}",
            "a :not(.b) *{margin:0 auto}",
            ":is(a, b)+c{grid:\"a b\" 1fr/auto;font:1em/1.2 a,\"B  C\"}",
            "@font-face{unicode-range:U+00??,U+1F}",
            "p{--a: ;--b:{c: d};--c:a;color:red!important}",
            "@layer a,b;@page :first{margin:1cm}",
            "p{color:red;&:hover{top:0}& .a{top:1px}@media print{top:2px}}",
            "@keyframes a{0%{top:0}to{top:1px}}",
            "a::before{content:\"\\201C\";width:50%}",
            "p{background:url(\"#a\")}",
        ] {
            let made = shorten(text, &|url| Ok(url.to_owned())).unwrap_or_else(|m| panic!("{text}: {}", m.message));
            let again = shorten(&made, &|url| Ok(url.to_owned())).unwrap_or_else(|m| panic!("{made}: {}", m.message));
            assert_eq!(
                made.replace(", b", ",b").replace("--a: ;", "--a:;"),
                text.replace(", b", ",b").replace("--a: ;", "--a:;")
            );
            assert_eq!(again, made);
        }
    }

    #[test]
    fn a_comment_between_words_keeps_them_apart() {
        assert_eq!(short("p{margin:1px/**/2px}"), "p{margin:1px/**/2px}");
    }

    #[test]
    fn addresses_are_given_in_every_form() {
        assert_eq!(
            short("p{a:url(b.png) url( 'c d.png' ) image-set(\"e\" 1x)}"),
            "p{a:url(\"/b.png\") url(\"/c d.png\") image-set(\"/e\" 1x)}"
        );
        assert_eq!(short("p{content:\"url(b.png)\"}"), "p{content:\"url(b.png)\"}");
    }

    #[test]
    fn mistakes_are_told_at_their_place() {
        for (text, at, message) in [
            ("p { top: 0; } }", "}", "closes nothing"),
            ("a { top: 0; }\np { top: 0;", "{ to", "not closed"),
            ("p { background: url(a b) }", "url(", "does not end"),
            ("p { background: url(wave.png; }", "url(", "does not end"),
            ("p { content: \"a\n\" }", "\"a", "does not end"),
            ("p { width: calc(1px + 2px; }", "}", "closes nothing"),
            ("p { width: calc(1px + 2px", "calc", "not closed"),
            ("p { color red; }", "colo", "neither"),
            ("p { color: ; }", "colo", "no value"),
            ("p { color: red top: 0 }", ": 0 ", "second colon"),
            ("color: red;", "colo", "neither"),
            ("{ color: red }", "{ co", "without a selector"),
            ("@import \"a.css\";", "@imp", "second style sheet"),
            ("p { a: b) }", ") }", "closes nothing"),
            ("p { color: red\n a { top: 0 } }", "colo", "followed by a block"),
            ("a: hover { top: 0 }", "a: h", "followed by a block"),
        ] {
            let (found, said) = wrong(text);
            assert!(said.contains(message), "{text}: {said}");
            assert!(found.starts_with(at), "{text}: at {found:?}");
        }
    }

    #[test]
    fn depth_has_an_end() {
        let deep = |n: usize| "a{".repeat(n) + &"}".repeat(n);
        assert!(shorten(&deep(60), &|url| Ok(url.to_owned())).is_ok());
        for text in
            [deep(50_000), "a{b:".to_owned() + &"(".repeat(100_000), "a{b:".to_owned() + &"calc(".repeat(100_000)]
        {
            let (_, said) = wrong(&text);
            assert!(said.contains("75 levels"), "{said}");
        }
    }
}
