//! One accent colour in, a whole site's colours out: light and dark, each readable by the rules of WCAG 2.2.
//!
//! `parse` reads what an author wrote, `derive` makes the colours, `css` writes them as custom properties, and
//! `pairings` is the promise: which colour may stand on which ground, and with what contrast.

mod colour;
mod css;
mod derive;
mod parse;
mod role;
mod settle;
mod strong;
#[cfg(test)]
mod tests;

pub use colour::{Accent, Hex};
pub use css::css;
pub use derive::derive;
pub use parse::{Why, parse};
pub use role::{Role, pairings};

/// All colours of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Palette {
    /// For light surroundings, and for print.
    pub light: Scheme,
    /// For dark surroundings.
    pub dark: Scheme,
    /// Where the accent is unreadable as text and had to become much lighter or darker: the colour given, and what is
    /// used instead, for a note to the author. The bill keeps the colour given in any case.
    pub moved: Option<String>,
}

/// The colours of one surrounding, a colour for each role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scheme {
    dark: bool,
    colours: [Hex; Role::ALL.len()],
}

impl Scheme {
    /// The colour that plays this role.
    pub fn get(&self, role: Role) -> Hex {
        self.colours[role as usize]
    }

    /// Whether text is lighter than its ground.
    pub fn is_dark(&self) -> bool {
        self.dark
    }

    /// The same scheme for readers who ask for more contrast (`prefers-contrast: more`).
    pub fn strong(&self) -> Scheme {
        strong::strong(self)
    }

    /// Black everywhere until each role is set.
    fn blank(dark: bool) -> Scheme {
        Scheme { dark, colours: [Hex([0; 3]); Role::ALL.len()] }
    }

    fn set(&mut self, role: Role, colour: Hex) {
        self.colours[role as usize] = colour;
    }

    fn all<const N: usize>(&self, roles: [Role; N]) -> [Hex; N] {
        roles.map(|role| self.get(role))
    }
}
