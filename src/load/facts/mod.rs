//! Reads TOML facts into typed structs: every mistake of a file in one pass, each at its place.
//!
//! `toml`'s serde path stops at the first error and loses places in nested values, so facts are read from
//! its spanned tree. `facts!` declares a struct once and makes of it the reader, the list of known keys
//! and the reference page.

mod dates;
mod numbers;
mod setting;
mod slips;
mod syntax;
mod table;
mod value;

pub use setting::Setting;
pub use table::{FieldDoc, TableReader, read};
pub use value::{Choice, Many, OneOrMany, Value};
pub(crate) use value::{nested, read_table};

use std::fmt;
use std::ops::Deref;

use crate::source::Span;

/// A value and where it was written.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where.
    pub span: Span,
}

impl<T> Deref for At<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Display> fmt::Display for At<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

/// A required value: absent only after an error was reported, so that the other checks can go on.
#[derive(Clone, Debug)]
pub struct Need<T>(pub Option<T>);

impl<T> Need<T> {
    /// The value, if it was there and well formed.
    pub fn get(&self) -> Option<&T> {
        self.0.as_ref()
    }

    /// The value, where no error was reported.
    pub fn take(self, what: &str) -> T {
        self.0.unwrap_or_else(|| panic!("`{what}` is absent and no error was reported; this is a bug"))
    }
}

/// A struct of facts, as `facts!` makes it.
pub trait Facts: Sized {
    /// What the reference says about the table.
    fn about() -> &'static str;
    /// The keys with their types and meanings, in order.
    fn fields() -> Vec<FieldDoc>;
    /// Reads the keys; leaves unknown ones to `TableReader::finish`.
    fn read_keys(reader: &mut TableReader<'_, '_>) -> Self;
}

/// What a key of a facts struct may be: required, optional, a list, a table by name.
pub trait Field: Sized {
    /// The type as the reference names it.
    fn describe() -> String;
    /// Whether the key must be there.
    const REQUIRED: bool = false;
    /// Tables described on their own in the reference.
    fn nested() -> Option<(&'static str, Vec<FieldDoc>)> {
        None
    }
    /// Reads the key.
    fn read_field(reader: &mut TableReader<'_, '_>, key: &'static str) -> Self;
}

/// Declares structs of facts. Each field's doc comment is its entry in the reference; `key as field: Type`
/// where the key is a Rust keyword. A last line `.. name: Type` reads another struct from the same table.
macro_rules! facts {
    ($($(#[doc = $about:literal])+ pub struct $name:ident {
        $($(#[doc = $doc:literal])+ $(($toml:literal))? $field:ident : $ty:ty,)*
        $(.. $flat:ident : $flat_ty:ty)?
    })+) => {$(
        $(#[doc = $about])+
        #[derive(Clone, Debug)]
        pub struct $name {
            $($(#[doc = $doc])+ pub $field: $ty,)*
            $(#[doc = "The keys that all items have."] pub $flat: $flat_ty,)?
        }

        impl $crate::load::facts::Facts for $name {
            fn about() -> &'static str {
                concat!($($about, "\n"),+).trim()
            }
            fn fields() -> Vec<$crate::load::facts::FieldDoc> {
                #[allow(unused_mut)]
                let mut fields = vec![$($crate::load::facts::FieldDoc::of::<$ty>(
                    $crate::load::facts::facts!(@key $field $($toml)?),
                    concat!($($doc),+).trim(),
                )),*];
                $(fields.extend(<$flat_ty as $crate::load::facts::Facts>::fields());)?
                fields
            }
            fn read_keys(reader: &mut $crate::load::facts::TableReader<'_, '_>) -> Self {
                Self {
                    $($field: <$ty as $crate::load::facts::Field>::read_field(
                        reader,
                        $crate::load::facts::facts!(@key $field $($toml)?),
                    ),)*
                    $($flat: <$flat_ty as $crate::load::facts::Facts>::read_keys(reader),)?
                }
            }
        }
    )+};
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $toml:literal) => { $toml };
}
pub(crate) use facts;
