//! Days as people write them, `11.03.2024` or `3/11/2024`, and how they are written here.

use crate::i18n::Date;

/// Which days can be meant by a value that is written like a date, but not as year, month, day with hyphens: two where
/// day and month may stand in either order, none where no order gives a day of the calendar. `None`: not like a date.
pub(super) fn meant(value: &str) -> Option<Vec<Date>> {
    if is_in_words(value) {
        return Some(Vec::new());
    }
    let parts: Vec<&str> = value.split(['.', '/', '-']).map(str::trim).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let number = |part: &str| (!part.is_empty() && part.len() <= 4).then(|| part.parse::<u16>().ok()).flatten();
    let (a, b, c) = (number(first)?, number(second)?, number(third)?);
    let day = |year: u16, month: u16, day: u16| {
        Date::new(i32::from(year), u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    };
    if first.len() == 4 && second.len() <= 2 && third.len() <= 2 {
        // As it should be, but for a zero or the hyphens; a day that is not in the calendar is another mistake.
        return day(a, b, c).filter(|date| date.to_string() != value).map(|date| vec![date]);
    }
    if first.len() > 2 || second.len() > 2 || third.len() != 4 || c < 1000 {
        return None;
    }
    let day_first = day(c, b, a);
    // With points the day comes first everywhere.
    let month_first = day(c, a, b).filter(|date| !value.contains('.') && Some(*date) != day_first);
    Some(day_first.into_iter().chain(month_first).collect())
}

/// `11. März 2025`, `11 March 2025`.
fn is_in_words(value: &str) -> bool {
    let parts: Vec<&str> = value.split_whitespace().collect();
    let [day, month, year] = parts.as_slice() else { return false };
    day.trim_end_matches('.').parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))
        && month.trim_end_matches('.').chars().all(char::is_alphabetic)
        && year.len() == 4
        && year.parse::<u16>().is_ok_and(|year| year > 999)
}

/// What to write for a day that was meant. `how` stands behind "year, month, day".
pub(super) fn written(key: &str, days: &[Date], how: &str) -> String {
    match days {
        [] => format!("write year, month, day in digits{how}, such as: {key} = 2024-03-11"),
        [day] => format!("write year, month, day{how}: {key} = {day}"),
        [day, month, ..] => {
            format!("write year, month, day{how}: {key} = {day}, or {key} = {month} if the month stands first")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(value: &str) -> Option<Vec<String>> {
        meant(value).map(|days| days.iter().map(Date::to_string).collect())
    }

    #[test]
    fn the_day_that_was_written_is_offered_and_no_other() {
        assert_eq!(days("11.03.2025"), Some(vec!["2025-03-11".into()]));
        assert_eq!(days("11/3/2025"), Some(vec!["2025-03-11".into(), "2025-11-03".into()]));
        assert_eq!(days("25/03/2025"), Some(vec!["2025-03-25".into()]));
        assert_eq!(days("03/03/2025"), Some(vec!["2025-03-03".into()]));
        assert_eq!(days("2025-3-1"), Some(vec!["2025-03-01".into()]));
        assert_eq!(days("2025/03/11"), Some(vec!["2025-03-11".into()]));
        assert_eq!(days("31.02.2025"), Some(vec![]));
        assert_eq!(days("11. März 2025"), Some(vec![]));
    }

    #[test]
    fn what_is_no_date_or_a_good_one_is_left_alone() {
        for value in ["2025-03-11", "2025-02-30", "1.2.3", "2024-1-DE02", "", "a.b.2025", "192.168.2025"] {
            assert_eq!(days(value), None, "{value}");
        }
    }
}
