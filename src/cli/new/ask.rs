//! Asks questions on a terminal, again and again until an answer is right; without one, takes options and defaults.

use std::io::{BufRead, Write};

use crate::cli::Trouble;

/// What is wrong with an answer, and what to do.
#[derive(Debug)]
pub struct Fault {
    /// What is wrong.
    pub message: String,
    /// What to do; may be empty.
    pub help: String,
}

impl Fault {
    /// A fault with help.
    pub fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), help: help.into() }
    }
}

/// A question.
pub struct Question<'a> {
    /// The option that answers it: `--acronym`.
    flag: &'static str,
    /// The question, in plain words.
    text: &'a str,
    /// What an empty answer stands for.
    default: Option<String>,
    /// Whether it may stay open.
    optional: bool,
}

impl<'a> Question<'a> {
    /// A question that needs an answer.
    pub fn new(flag: &'static str, text: &'a str) -> Self {
        Self { flag, text, default: None, optional: false }
    }

    /// With what an empty answer stands for, if there is such a thing.
    pub fn or(self, default: Option<impl ToString>) -> Self {
        Self { default: default.map(|default| default.to_string()), ..self }
    }

    /// It may stay open.
    pub fn open(self) -> Self {
        Self { optional: true, ..self }
    }
}

/// Where answers come from.
pub struct Asker<'a> {
    /// The terminal: answers and questions; `None` where nobody can be asked.
    terminal: Option<(&'a mut dyn BufRead, &'a mut dyn Write)>,
    /// Options that are needed and were not given.
    missing: Vec<&'static str>,
}

impl<'a> Asker<'a> {
    /// Answers come from a terminal, or from options and defaults alone.
    pub fn new(terminal: Option<(&'a mut dyn BufRead, &'a mut dyn Write)>) -> Self {
        Self { terminal, missing: Vec::new() }
    }

    /// The answer: the option if it was given, else what is typed, else the default. `None` if it stays open, or if it
    /// is needed and nobody can be asked, which [`Self::finish`] then reports.
    pub fn answer<T>(
        &mut self,
        question: &Question,
        given: &Option<String>,
        check: impl Fn(&str) -> Result<T, Fault>,
    ) -> Result<Option<T>, Trouble> {
        let trouble = |fault: Fault| Trouble::new(format!("{}: {}", question.flag, fault.message), fault.help);
        if let Some(given) = given {
            return check(given.trim()).map(Some).map_err(trouble);
        }
        if self.terminal.is_some() {
            return self.ask(question, check);
        }
        match &question.default {
            Some(default) => check(default).map(Some).map_err(trouble),
            None => {
                if !question.optional {
                    self.missing.push(question.flag);
                }
                Ok(None)
            }
        }
    }

    fn ask<T>(&mut self, question: &Question, check: impl Fn(&str) -> Result<T, Fault>) -> Result<Option<T>, Trouble> {
        loop {
            let typed = self.line(question)?;
            let answer = if typed.is_empty() { question.default.as_deref().unwrap_or_default() } else { &typed };
            let fault = match (answer, question.optional) {
                ("", true) => return Ok(None),
                ("", false) => Fault::new("an answer is needed here", ""),
                _ => match check(answer) {
                    Ok(value) => return Ok(Some(value)),
                    Err(fault) => fault,
                },
            };
            let help = if fault.help.is_empty() { String::new() } else { format!("\n    {}", fault.help) };
            self.show(&format!("  {}{help}\n", fault.message))?;
        }
    }

    fn line(&mut self, question: &Question) -> Result<String, Trouble> {
        let hint = match (&question.default, question.optional) {
            (Some(default), _) => format!(" [{default}]"),
            (None, true) => " [not known yet]".into(),
            (None, false) => String::new(),
        };
        self.show(&format!("{}{hint}: ", question.text))?;
        let mut line = String::new();
        let stopped = || Trouble::new("the questions were not answered; nothing was written", "");
        let Some((input, _)) = &mut self.terminal else { return Err(stopped()) };
        match input.read_line(&mut line) {
            Ok(0) | Err(_) => Err(stopped()),
            Ok(_) => Ok(line.trim().to_owned()),
        }
    }

    fn show(&mut self, text: &str) -> Result<(), Trouble> {
        let Some((_, output)) = &mut self.terminal else { return Ok(()) };
        let written = output.write_all(text.as_bytes()).and_then(|()| output.flush());
        written.map_err(|error| Trouble::new(format!("the terminal cannot be written to: {error}"), ""))
    }

    /// A yes or no; yes where nobody can be asked.
    pub fn agreed(&mut self, text: &str) -> Result<bool, Trouble> {
        if self.terminal.is_none() {
            return Ok(true);
        }
        let question = Question::new("--yes", text).or(Some("yes"));
        let answer = self.answer(&question, &None, |answer| match answer.to_lowercase().as_str() {
            "y" | "yes" => Ok(true),
            "n" | "no" => Ok(false),
            _ => Err(Fault::new("type yes or no", "")),
        })?;
        Ok(answer.unwrap_or(false))
    }

    /// Reports all options that are needed and were not given, in one go.
    pub fn finish(&self) -> Result<(), Trouble> {
        if self.missing.is_empty() {
            return Ok(());
        }
        let message = format!("some answers are needed: {}", self.missing.join(", "));
        Err(Trouble::new(message, "give them as options, or run the command on a terminal without --yes and be asked"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn even(answer: &str) -> Result<u32, Fault> {
        match answer.parse::<u32>() {
            Ok(n) if n % 2 == 0 => Ok(n),
            _ => Err(Fault::new(format!("`{answer}` is not even"), "such as 2")),
        }
    }

    fn question(default: Option<&str>, optional: bool) -> Question<'static> {
        Question { optional, ..Question::new("--n", "How many?").or(default) }
    }

    #[test]
    fn a_wrong_answer_is_asked_for_again_with_the_reason() {
        let (mut input, mut output) = (&b"3\n4\n"[..], Vec::new());
        let mut asker = Asker::new(Some((&mut input, &mut output)));
        assert_eq!(asker.answer(&question(Some("2"), false), &None, even).ok().flatten(), Some(4));
        let shown = String::from_utf8(output).expect("it is text");
        assert_eq!(shown, "How many? [2]: \u{20}\u{20}`3` is not even\n    such as 2\nHow many? [2]: ");
    }

    #[test]
    fn an_empty_answer_takes_the_default_or_stays_open() {
        let (mut input, mut output) = (&b"\n\n"[..], Vec::new());
        let mut asker = Asker::new(Some((&mut input, &mut output)));
        assert_eq!(asker.answer(&question(Some("2"), false), &None, even).ok().flatten(), Some(2));
        assert_eq!(asker.answer(&question(None, true), &None, even).ok(), Some(None));
        assert!(asker.answer(&question(None, false), &None, even).is_err(), "the input has ended");
    }

    #[test]
    fn without_a_terminal_all_missing_options_are_named_at_once() {
        let mut asker = Asker::new(None);
        assert_eq!(asker.answer(&question(None, false), &None, even).ok(), Some(None));
        assert_eq!(asker.answer(&question(None, true), &None, even).ok(), Some(None));
        assert!(asker.answer(&question(None, false), &Some("3".into()), even).is_err());
        assert_eq!(asker.finish().expect_err("one is missing").message, "some answers are needed: --n");
    }
}
