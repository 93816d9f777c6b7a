//! Parts of downloads (RFC 9110, section 14): players and download managers ask for them.

/// What a request wants of a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// All of it.
    All,
    /// From this byte to that, both included.
    Some(u64, u64),
    /// What the file does not have.
    Beyond,
}

/// Reads the header `Range` for a file of a length. What is not one plain range gives the whole file, as the RFC allows.
pub fn part(range: &str, length: u64) -> Part {
    let Some((from, to)) = range.strip_prefix("bytes=").and_then(|range| range.split_once('-')) else {
        return Part::All;
    };
    let number = |text: &str| text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse::<u64>().ok()).flatten();
    match (number(from), number(to), from, to) {
        (Some(from), _, _, "") if from < length => Part::Some(from, length - 1),
        (Some(from), Some(to), ..) if from <= to && from < length => Part::Some(from, to.min(length - 1)),
        (None, Some(last), "", _) if last > 0 && length > 0 => Part::Some(length.saturating_sub(last), length - 1),
        (Some(from), None, _, "") | (Some(from), Some(_), ..) if from >= length => Part::Beyond,
        (None, Some(_), "", _) => Part::Beyond,
        _ => Part::All,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_the_rfc_has_them() {
        for (range, expected) in [
            ("bytes=0-9", Part::Some(0, 9)),
            ("bytes=90-", Part::Some(90, 99)),
            ("bytes=90-1000", Part::Some(90, 99)),
            ("bytes=-10", Part::Some(90, 99)),
            ("bytes=-1000", Part::Some(0, 99)),
            ("bytes=100-", Part::Beyond),
            ("bytes=100-200", Part::Beyond),
            ("bytes=-0", Part::Beyond),
            ("bytes=9-0", Part::All),
            ("bytes=0-1,3-4", Part::All),
            ("bytes=a-b", Part::All),
            ("lines=0-9", Part::All),
        ] {
            assert_eq!(part(range, 100), expected, "{range}");
        }
        assert_eq!(part("bytes=0-9", 0), Part::Beyond);
    }
}
