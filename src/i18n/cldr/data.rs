//! The data file: what it holds, found when it is asked for.

const TEXT: &str = include_str!("data.txt");

pub fn countries() -> Codes {
    Codes(TEXT.lines().find_map(|line| line.strip_prefix("countries\t")).expect("data.txt has countries"))
}

/// Codes with a tab between them, sorted.
pub struct Codes(&'static str);

impl Codes {
    pub fn contains(&self, code: &str) -> bool {
        self.0.split('\t').any(|c| c == code)
    }
}
