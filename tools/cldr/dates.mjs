// Patterns of long dates and of ranges of them, from CLDR's Gregorian calendar.

/**
 * Months and the five patterns of a language: a day, a month, and ranges within a month, within a year, across years.
 *
 * CLDR seldom has intervals for long dates (`yMMMMd`). Like ICU we then widen the months of the abbreviated ones (`yMMMd`),
 * but only where both ends read like the long date itself: elsewhere that gives Czech "11.–15. 3. 2024", Hebrew without its
 * preposition, Maltese with the year in front, Swahili without its first month. There the range is built from the long date.
 */
export function datePatterns(tag, calendar) {
  const formats = calendar.dateTimeFormats;
  const available = formats.availableFormats;
  const day = widen(available.yMMMMd ?? calendar.dateFormats.long);
  const dash = formats.intervalFormats.intervalFormatFallback;
  const long = formats.intervalFormats.yMMMMd;
  const widened = map(formats.intervalFormats.yMMMd ?? {}, (pattern) => sameDay(day, widen(pattern)));
  const twoMonths = /[ML].*[^ML].*[ML]/.test(widened.M ?? "");
  const agrees = widened.y && widened.d && twoMonths && widened.y.endsWith(day) && widened.y.startsWith(day);
  const ranges = long ?? (agrees ? widened : built(day, dash));
  const months = Object.values(calendar.months.format.wide);
  const alone = Object.values(calendar.months["stand-alone"].wide);
  const patterns = [day, available.yMMMM, ranges.d, ranges.M, ranges.y];
  if (patterns.some((pattern) => pattern.includes("''"))) throw new Error(`${tag}: a doubled quote, which we do not read`);
  return { months, alone, patterns };
}

const map = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

const widen = (pattern) => pattern.replace(/M{3,4}/g, "MMMM").replace(/L{3,4}/g, "LLLL");

// `02` only where the long date has it too: in a line of text "30 marzo – 02 aprile" is a misprint.
const sameDay = (day, pattern) => (/dd/.test(day) ? pattern : pattern.replace(/dd/g, "d"));

// Ranges from the pattern of a day. Where the day comes first it is told twice; else both dates are written out.
function built(day, fallback) {
  const between = fallback.replace("{0}", "").replace("{1}", "");
  const whole = day + between + day;
  const parts = /^(d\.?)(.*MMMM)(.*)$/.exec(day);
  if (!parts) return { d: whole, M: whole, y: whole };
  const [, first, month, year] = parts;
  return { d: `${first}–${first}${month}${year}`, M: `${first}${month}${between}${day}`, y: whole };
}
