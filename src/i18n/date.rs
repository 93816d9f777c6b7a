//! A day of the calendar.

use std::fmt;
use std::str::FromStr;

/// A day of the Gregorian calendar from 1900 to 2200, without time or time zone. Displays as ISO 8601 (`2024-03-11`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
}

/// A text that is not an ISO date of a day that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateError;

impl Date {
    /// The day, if there is such a day in the years 1900 to 2200: others are typing mistakes in what projects tell.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let real = (1900..=2200).contains(&year)
            && (1..=12).contains(&month)
            && (1..=month_length(year, month)).contains(&day);
        real.then_some(Self { year, month, day })
    }

    /// The day a number of days after 1 January 1970, the beginning of Unix time.
    pub fn after_1970(days: u64) -> Option<Self> {
        let (mut year, mut left) = (1970, days);
        while left >= year_length(year) && year <= 2200 {
            left -= year_length(year);
            year += 1;
        }
        let mut date = Self::new(year, 1, 1)?;
        for _ in 0..left {
            date = date.next_day();
        }
        Some(date)
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// 1 is January.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The day after (an all-day calendar entry ends there). After the last day of 2200, that day itself.
    pub fn next_day(self) -> Self {
        let Self { year, month, day } = self;
        Self::new(year, month, day + 1)
            .or_else(|| Self::new(year, month + 1, 1))
            .or_else(|| Self::new(year + 1, 1, 1))
            .unwrap_or(self)
    }

    /// Days from this day to the other; negative if the other is earlier.
    pub fn days_until(self, other: Self) -> i64 {
        other.number() - self.number()
    }

    /// Days since 1 March of the year 0, a year that begins in March having its leap day at the end
    /// (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`).
    fn number(self) -> i64 {
        let month = i64::from(self.month);
        let year = i64::from(self.year) - i64::from(month < 3);
        let month_from_march = (month + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + i64::from(self.day) - 1;
        year * 365 + year / 4 - year / 100 + year / 400 + day_of_year
    }
}

fn year_length(year: i32) -> u64 {
    337 + u64::from(month_length(year, 2))
}

fn month_length(year: i32, month: u8) -> u8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + u8::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = DateError;

    /// Reads `2024-03-11` and nothing shorter, longer or padded.
    fn from_str(text: &str) -> Result<Self, DateError> {
        let mut parts =
            text.split('-').map(|part| part.bytes().all(|b| b.is_ascii_digit()).then_some(part).ok_or(DateError));
        let mut part = |length| {
            parts.next().ok_or(DateError)?.and_then(|p| if p.len() == length { Ok(p) } else { Err(DateError) })
        };
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        if parts.next().is_some() {
            return Err(DateError);
        }
        let number = |digits: &str| digits.parse::<u8>().map_err(|_| DateError);
        Self::new(year.parse().map_err(|_| DateError)?, number(month)?, number(day)?).ok_or(DateError)
    }
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date such as 2024-03-11")
    }
}

impl std::error::Error for DateError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn only_days_that_exist() {
        assert!(Date::new(2024, 2, 29).is_some());
        assert!(Date::new(2000, 2, 29).is_some());
        for (y, m, d) in [
            (2023, 2, 29),
            (1900, 2, 29),
            (2024, 4, 31),
            (2024, 13, 1),
            (2024, 0, 1),
            (2024, 1, 0),
            (1899, 12, 31),
            (2201, 1, 1),
            (24, 3, 11),
        ] {
            assert_eq!(Date::new(y, m, d), None, "{y}-{m}-{d}");
        }
    }

    #[test]
    fn iso_text_and_back() {
        assert_eq!(date("2024-03-11").to_string(), "2024-03-11");
        for text in [
            "",
            "2024-3-11",
            "2024-03-11T00:00",
            "11.03.2024",
            "2024-03-32",
            "2024-03",
            "2024-03-11-",
            "+024-03-11",
            "२०२४-03-11",
        ] {
            assert_eq!(text.parse::<Date>(), Err(DateError), "{text}");
        }
    }

    #[test]
    fn days_follow_and_count() {
        assert_eq!(date("2024-02-28").next_day(), date("2024-02-29"));
        assert_eq!(date("2024-12-31").next_day(), date("2025-01-01"));
        assert_eq!(date("2200-12-31").next_day(), date("2200-12-31"));
        assert_eq!(date("2023-09-01").days_until(date("2025-08-31")), 730);
        assert_eq!(date("2025-01-01").days_until(date("2024-12-31")), -1);
        let mut day = date("1900-01-01");
        let mut count = 0;
        while day < date("2200-12-31") {
            assert!(day.next_day() > day && day.days_until(day.next_day()) == 1);
            day = day.next_day();
            count += 1;
        }
        assert_eq!(date("1900-01-01").days_until(day), count);
    }
}
