//! The day of a new item: what its id says, else today.

use crate::i18n::Date;

/// The day of an item with this id in a project from `start` to `end`: today, or the nearest day of the project. An id that
/// begins with a month (`2025-03-madrid`) or a day (`2025-03-11-madrid`) decides that much, even outside of the project.
pub fn day_of(id: &str, start: Date, end: Date, today: Option<Date>) -> Date {
    let now = today.map_or(start, |today| today.min(end).max(start));
    match period(id) {
        Some((from, to)) if from <= now && now <= to => now,
        Some((from, to)) if from < start && start <= to => start,
        Some((from, _)) => from,
        None => now,
    }
}

/// The first and the last day that an id names.
fn period(id: &str) -> Option<(Date, Date)> {
    let mut parts = id.split('-');
    let year: i32 = parts.next().filter(|part| part.len() == 4).and_then(number)?;
    let month = parts.next().filter(|part| part.len() == 2).and_then(number)?;
    let first = Date::new(year, month, 1)?;
    let day = parts.next().filter(|part| part.len() == 2).and_then(number);
    if let Some(day) = day.and_then(|day| Date::new(year, month, day)) {
        return Some((day, day));
    }
    let last = (28..=31).rev().find_map(|day| Date::new(year, month, day))?;
    Some((first, last))
}

fn number<T: std::str::FromStr>(part: &str) -> Option<T> {
    part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().expect("it is a day")
    }

    fn of(id: &str, today: &str) -> String {
        day_of(id, day("2024-09-10"), day("2026-08-31"), Some(day(today))).to_string()
    }

    #[test]
    fn the_id_decides_the_month_or_the_day() {
        assert_eq!(of("2025-03-ankara", "2026-01-05"), "2025-03-01");
        assert_eq!(of("2025-03-ankara", "2025-03-12"), "2025-03-12");
        assert_eq!(of("2025-03-11-ankara", "2026-01-05"), "2025-03-11");
        assert_eq!(of("2024-09-kick-off", "2026-01-05"), "2024-09-10", "the project begins on the tenth");
        assert_eq!(of("2023-05-before", "2026-01-05"), "2023-05-01");
    }

    #[test]
    fn without_a_date_in_the_id_the_day_lies_in_the_project() {
        for id in ["error-wall", "2025", "2025-madrid", "2025-13-madrid", "2025-3-madrid", "2025-+3"] {
            assert_eq!(of(id, "2025-01-01"), "2025-01-01", "{id}");
        }
        assert_eq!(of("a", "2030-01-01"), "2026-08-31");
        assert_eq!(day_of("a", day("2024-09-10"), day("2026-08-31"), None), day("2024-09-10"));
    }
}
