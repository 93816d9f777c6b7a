//! Closed lists of words, and small records of facts that need no resolving.

/// Role of a partner; the order is that of lists.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Role {
    /// Leads the project.
    Coordinator,
    /// Takes part and receives a share of the grant.
    Partner,
    /// Takes part without a share of the grant.
    Associated,
}

impl Role {
    /// The word of a role, as authors write it.
    pub fn id(self) -> &'static str {
        ["coordinator", "partner", "associated"][self as usize]
    }
}

/// Where a free page is linked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MenuPlace {
    /// In the navigation.
    Main,
    /// At the foot of every page.
    Footer,
    /// Only where texts link to it.
    None,
}

/// What became of a practice.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// It works.
    Worked,
    /// It works in part.
    Partly,
    /// It did not work; knowing that helps others.
    DidNotWork,
}

/// Programme of the grant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Programme {
    /// Erasmus+ 2014–2020.
    Erasmus2014,
    /// Erasmus+ 2021–2027.
    Erasmus2021,
}

/// How far the site is accessible.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AccessStatus {
    /// Fully.
    Full,
    /// With exceptions, which the page's words name.
    Partial,
    /// Not.
    None,
}

/// What stands where a translation is missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fallback {
    /// A page with the original's text and a notice.
    Notice,
    /// The card in lists leads to the original.
    Link,
    /// Nothing.
    Hide,
}

/// How to reach somebody.
#[derive(Clone, Debug)]
pub struct Contact {
    /// Name or office.
    pub name: Option<String>,
    /// E-mail address.
    pub email: String,
    /// Telephone number.
    pub phone: Option<String>,
}

/// An amount of money.
#[derive(Clone, Debug)]
pub struct Money {
    /// The amount.
    pub amount: f64,
    /// ISO 4217 code.
    pub currency: String,
}
