//! A rule: a stable code and what `litfass explain` says about it.

/// How bad a finding is. Errors stop the build; warnings do not, unless `--deny-warnings`; notes inform.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// Written, but somebody should look.
    Warning,
    /// Good to know.
    Note,
}

impl Severity {
    /// `error`, `warning` or `note`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// One kind of mistake. Codes are never given a new meaning.
#[derive(Debug)]
pub struct Rule {
    /// `L0123`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What it is about, a few words.
    pub title: &'static str,
    /// Why it matters and how it comes about.
    pub why: &'static str,
    /// What an author wrote.
    pub wrong: &'static str,
    /// What she meant.
    pub right: &'static str,
}

/// Declares rules as statics and lists them in `ALL`.
macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $code:literal $severity:ident $title:literal { why: $why:literal, wrong: $wrong:literal, right: $right:literal $(,)? })*) => {
        $(
            $(#[$doc])*
            #[doc = concat!("`", $code, "`: ", $title)]
            pub static $name: $crate::diagnostic::Rule = $crate::diagnostic::Rule {
                code: $code,
                severity: $crate::diagnostic::Severity::$severity,
                title: $title,
                why: $why,
                wrong: $wrong,
                right: $right,
            };
        )*
        /// The rules of this file in the order of their codes.
        pub static ALL: &[&$crate::diagnostic::Rule] = &[$(&$name),*];
    };
}
pub(crate) use rules;
