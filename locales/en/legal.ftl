# This file is part of Litfass. Licence: MIT OR Apache-2.0.

### Built-in words of the accessibility statement, the privacy page, the imprint and the credits. A project may write its own pages instead.
### The legal texts beside the emblem of the European Union are not here: they are official texts and are not translated freely.

## Accessibility statement (Directive (EU) 2016/2102, article 7)

# First paragraph of the accessibility statement.
access-intro = We want everybody to be able to read and use this site: with a keyboard, with a screen reader, enlarged, on a small screen, with little bandwidth. This statement holds for all pages of this site.
# What the statement measures against; second paragraph. "WCAG 2.2" and "AA" are names.
access-standard = We follow the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA.
# Heading above the sentence on how far the site is accessible.
access-status = How accessible this site is
# The site is fully accessible.
access-status-full = This site meets WCAG 2.2 AA in full.
# The site is accessible with exceptions.
access-status-partial = This site meets WCAG 2.2 AA in part.
# The site is not accessible.
access-status-none = This site does not meet WCAG 2.2 AA yet.
# What may not be accessible; stands there when the project names no exceptions itself and the site is not fully accessible.
access-exceptions = Some documents and pictures that partners supplied may not be fully accessible yet. Ask us, and we send you the content in a form that you can use.
# Heading above how to report barriers.
access-feedback = Report a barrier
# Sentence before the address to which one reports barriers.
access-feedback-intro = Have you met a barrier, or do you need content in another form? Write to us:
# Heading above the body that settles disputes.
access-enforcement-heading = If we do not answer
# Sentence before the link to the body that settles disputes.
access-enforcement = If you are not satisfied with our answer, you can turn to the enforcement body:
# When the statement was last reviewed. $date: a day.
access-reviewed = This statement was last reviewed on { $date }.

## Privacy: what this site does where the project wrote no page of its own

# First paragraph of the privacy page.
privacy-1 = This site sets no cookies and stores nothing on your device.
# Second paragraph of the privacy page.
privacy-2 = All texts, pictures, fonts and styles come from this site itself. Your browser requests nothing from third parties, and no visitor statistics are kept.
# Third paragraph of the privacy page. "IP" is a name.
privacy-3 = The host that delivers these pages records requests in log files for the operation and security of its servers: IP address, time, requested address, browser. It deletes them after a limited time.
# Fourth paragraph of the privacy page.
privacy-4 = If you write to us, we use your details only to answer you.
# Fifth paragraph of the privacy page.
privacy-5 = You have the right to know which data about you are kept, to have them corrected or deleted, to object to their use, and to complain to a data protection authority. The imprint names whom to write to.

## Imprint

# Stands on the imprint page where the project has named nobody.
imprint-missing = The project has not yet named who answers for this site.

## Credits and licences

# Heading above the licence of the texts.
credits-texts = Texts
# Sentence before the licence of the texts.
credits-texts-intro = Unless something else is said beside them, the texts of this site are under this licence:
# Heading above the list of photos and drawings with their authors.
credits-photos = Pictures
# Heading above the notices on the emblem, on data and on programs.
credits-more = Emblem, data and programs
# Label of the data from which this site knows the names of languages and countries and how to write dates. The value is a name ("Unicode CLDR").
credits-data = Names of languages and countries, dates
# Notice: whose emblem the emblem is.
credits-emblem = The emblem of the European Union is used according to the rules for funded projects. It is not under the licence of this site.
# Notice: what made this site. "Litfass" is a name.
credits-generator = Made with Litfass
