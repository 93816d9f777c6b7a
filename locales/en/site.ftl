# This file is part of Litfass. Licence: MIT OR Apache-2.0.

### The frame of every page: navigation, language menu, notices, pager, home page, feeds, language chooser, page "not found".
### "Erasmus+" is a name and stays as it is in every language.

## Navigation

# First link of every page, seen only with the keyboard. Leads past the navigation.
skip-link = Skip to content
# Button that opens the navigation on a phone. One word, at most 12 characters.
site-menu = Menu
# Name of the main navigation for screen readers.
navigation-main = Main
# Name of the links at the foot of every page for screen readers.
navigation-footer = About this site
# Name of the path of links above the heading ("Home › Practices") for screen readers.
breadcrumbs-label = You are here
# Navigation: the home page. At most 14 characters.
nav-home = Home
# Navigation and heading: the organisations of the project. At most 16 characters.
nav-partners = Partners
# Navigation and heading: meetings, trainings, events. At most 16 characters.
nav-activities = Activities
# Navigation and heading: good practices, that is ways of working that partners show each other. At most 16 characters.
nav-practices = Practices
# Navigation and heading: who shared which practice with whom. At most 16 characters.
nav-exchange = Exchange
# Navigation and heading: what the project made (handbooks, checklists …). At most 16 characters.
nav-results = Results
# Navigation and heading: news. At most 16 characters.
nav-news = News
# Link to the page about the project. At most 20 characters.
nav-about = About the project
# Link at the foot and heading: who answers for this site (German "Impressum"). At most 20 characters.
nav-imprint = Imprint
# Link at the foot and heading: data protection. At most 20 characters.
nav-privacy = Privacy
# Link at the foot and heading of the accessibility statement. At most 30 characters.
nav-accessibility = Accessibility statement
# Link at the foot and heading: whose texts, photos and data these are. At most 30 characters.
nav-credits = Credits and licences
# Title of the page with the photos of all activities.
nav-photos = Photos

## Title of the browser's window

# Title of the browser's window and of search results. $page: title of the page. $site: short name of the project.
window-title = { $page } – { $site }

## Language menu and missing translations

# Name of the language menu; stands for screen readers before the name of the current language.
language-menu = Language
# Stands after a language in the language menu when this page is not translated into it. At most 24 characters.
language-missing = not translated
# Stands for screen readers before the name of the language of an item in a list, when it is not the language of the page.
language-of-text = Language of the text:
# Stands before links to the versions of a text in other languages.
language-versions = Read it in:
# Notice above a text that is not translated. $language: name of the text's language ("Spanish"), in the language of the page. Avoid grammar that bends the name.
notice-fallback = This text is not available in English yet. It is shown in its original language: { $language }.
# Notice on every page of an invented project.
fictional-note = This project is invented. It shows what a partnership’s website can look like.
# On the picture that social networks show with a link, where the project is invented: two or three words.
share-fictional = Invented project

## Lists

# Name of the links to the other pages of a long list for screen readers.
pager-label = Pages of this list
# Where one is in a long list. $page: number of this page. $total: number of pages.
pager-text = Page { $page } of { $total }
# Link to the page before this one in a long list.
pager-prev = Previous page
# Link to the page after this one in a long list.
pager-next = Next page
# Name of the links to the item before and after this one for screen readers.
neighbours-label = Before and after
# Stands above the title of the item before this one. At most 16 characters.
neighbours-prev = Previous
# Stands above the title of the item after this one. At most 16 characters.
neighbours-next = Next
# Stands where a list has no entries yet.
list-empty = Nothing here yet.

## Home page

# Name of the numbers on the home page ("7 partners", "14 practices" …) for screen readers.
home-figures = The project in figures
# Heading on the home page above the newest practices.
home-practices = What we share
# Link on the home page to all practices.
home-practices-all = All practices
# Heading on the home page above the newest activities.
home-activities = Where we met
# Link on the home page to all activities.
home-activities-all = All activities
# Heading on the home page above the newest news.
home-news = News
# Link on the home page to all news.
home-news-all = All news
# Heading on the home page above the partners.
home-partners = Who we are
# Link on the home page to all partners.
home-partners-all = All partners
# Heading on the home page above the newest results.
home-results = What you can use
# Link on the home page to all results.
home-results-all = All results
# Link on the home page to the table of who shared which practice with whom.
home-exchange = Who shared what with whom
# Under the number of partners on the home page: the noun alone. $count: the number.
figure-partners =
    { $count ->
        [one] partner
       *[other] partners
    }
# Under the number of countries on the home page: the noun alone. $count: the number.
figure-countries =
    { $count ->
        [one] country
       *[other] countries
    }
# Under the number of activities on the home page: the noun alone. $count: the number.
figure-activities =
    { $count ->
        [one] activity
       *[other] activities
    }
# Under the number of practices on the home page: the noun alone. $count: the number.
figure-practices =
    { $count ->
        [one] practice
       *[other] practices
    }
# Under the number of adoptions on the home page: how often a partner took over a practice of another one. The noun alone. $count: the number.
figure-adoptions =
    { $count ->
        [one] adoption
       *[other] adoptions
    }
# Under the number of results on the home page: the noun alone. $count: the number.
figure-results =
    { $count ->
        [one] result
       *[other] results
    }

## Feeds and calendars

# Title of the news feed. $site: short name of the project.
feed-title = { $site }: news
# Title of the calendar with all activities. $site: short name of the project.
calendar-title = { $site }: activities

## Language chooser and "not found"

# Title of the first page, on which one chooses a language.
chooser-title = Choose a language
# Sentence below the title of the language chooser.
chooser-lead = This site is available in several languages.
# Title of the page for addresses that do not exist.
not-found-title = Page not found
# What to do when an address does not exist.
not-found-text = There is nothing at this address. The page may have moved, or there is a typing error in the address.
# Link from the page "not found" to the home page.
not-found-home = Go to the home page

## Foot of every page

# Name of the part of the page with the European Union's emblem, statement and disclaimer for screen readers.
funding-label = Funding
# Alt text of the European Union's emblem (twelve yellow stars on blue).
emblem-alt = Emblem of the European Union
# Label of the licence of the texts at the foot of every page.
footer-licence = Licence of the texts
# Link at the foot of every page to the project's page on the official results platform.
footer-platform = This project on the Erasmus+ results platform
