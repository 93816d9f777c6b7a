# This file is part of Litfass. Licence: MIT OR Apache-2.0.

### Partners, activities, practices, results and news: labels of their facts, headings of their parts, numbers.

## Labels of facts: short nouns, at most 24 characters where possible. The value follows on the next line or in the next column.

# Label: role of a partner in the project (coordinator, partner …).
fact-role = Role
# Label: type of an organisation (vocational school, chamber …) or of a result (handbook, checklist …).
fact-type = Type
# Label: country.
fact-country = Country
# Label: town or place.
fact-place = Place
# Label: website of a partner.
fact-website = Website
# Label: whom to ask.
fact-contact = Contact
# Label: telephone number.
fact-phone = Telephone
# Label: organisation id of Erasmus+. "OID" is its official name.
fact-oid = OID
# Label: participant identification code of the EU. "PIC" is its official name.
fact-pic = PIC
# Label: id in the Research Organization Registry. "ROR" is its name.
fact-ror = ROR
# Label: kind of an activity (training, meeting …).
fact-kind = Kind
# Label: day or days of an activity, or day of news.
fact-date = Date
# Label: the partner at whose place an activity was.
fact-host = Host
# Label: where an activity was held that was online; the value is a link or the message online-yes.
fact-online = Where
# Label: partners who took part.
fact-partners = Partners
# Label: since when a partner works this way.
fact-since = In use since
# Label: what a practice costs, in money.
fact-cost = Cost
# Label: the work that a practice takes; the value is made of the messages effort-….
fact-effort = Effort
# Label: the activity at which a practice was shared.
fact-from-activity = Shared at
# Label: licence.
fact-licence = Licence
# Label: day on which a result or news was published.
fact-published = Published
# Label: who made a result or wrote news.
fact-by = By
# Label: the activity that a result or news belongs to.
fact-activity = Activity
# Label: the result that news are about.
fact-result = Result
# Label: the practices that a result or news belong to.
fact-practices = Practices
# Label: the partner who shared a practice.
fact-shared-by = Shared by
# Label: what became of a practice; the value is one of the messages outcome-….
fact-outcome = Outcome
# Label: project number of the grant.
fact-number = Project number
# Label: several project numbers (each school has its own grant).
fact-numbers = Project numbers
# Label: from when to when the project runs.
fact-period = Project period
# Label: amount of the grant.
fact-grant = Grant
# Label: partner who leads the project.
fact-coordinator = Coordinator
# Label in the imprint: who represents the organisation by law.
fact-representative = Represented by
# Label in the imprint: legal form of the organisation.
fact-legal-form = Legal form
# Label in the imprint: register and number in it.
fact-register = Register
# Label in the imprint: VAT identification number.
fact-vat = VAT number
# Label in the imprint: person or office responsible for the content.
fact-editor = Responsible for content
# Label: e-mail address.
fact-email = E-mail
# Label: postal address.
fact-address = Address
# Label: open platform on which a result is kept beside this site.
fact-deposit = Also kept at
# Label: for whom a practice is.
fact-target-groups = For whom
# Label: topics of a practice.
fact-topics = Topics
# Heading of the box with the facts of an item.
facts-heading = At a glance
# Where an activity was held: on the internet. Stands as value of the label fact-online and alone on cards, in the place of a town.
online-yes = Online

## Effort of a practice

# People of the staff who are needed. $count: their number.
effort-staff =
    { $count ->
        [one] { $count } member of staff
       *[other] { $count } members of staff
    }
# Hours of work that a practice takes in all. $count: their number.
effort-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
# Weeks from start to end. $count: their number.
effort-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }

## Parts of every item

# Heading of the list of headings of a long text.
contents-heading = On this page
# Heading above the photos of an item.
photos-heading = Photos
# Link to the large form of a photo that has no alt text of its own.
photo-enlarge = Enlarge the photo
# Button of the large view of photos.
photo-close = Close
# Button of the large view of photos.
photo-previous = Previous photo
# Button of the large view of photos.
photo-next = Next photo
# Button of the large view of photos: larger or smaller.
photo-zoom = Zoom
# In the large view, where a photo should be.
photo-error = The photo cannot be loaded.
# Link to the page with the photos of all activities.
photos-all = All photos

## Partners

# Heading on a partner's page above the practices that it shared.
partner-shared = Practices it shared
# Heading on a partner's page above the practices that it took over from others.
partner-adopted = Practices it adopted
# Heading on a partner's page above the activities that it hosted or took part in.
partner-activities = Activities
# Heading on a partner's page above the results that it made.
partner-results = Results
# Link on a partner's page. $partner: name of the partner.
practices-of-partner = All practices shared by { $partner }

## Activities

# Link to the calendar file with all activities.
activities-calendar = All activities as a calendar file
# Link to the calendar file of one activity.
activity-calendar = Add to your calendar
# Heading and table caption: who took part in an activity.
activity-participants = Participants
# Head of a table column: the partner that sent people.
activity-participants-partner = Partner
# Head of a table column: "8 learners, 2 staff".
activity-participants-who = Who took part
# Head of a table column: number of people.
activity-participants-count = People
# Sentence below the table of participants. $people: number of people. $partners: number of partners.
participants-total =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    } from { $partners ->
        [one] { $partners } partner
       *[other] { $partners } partners
    }
# Heading on an activity's page above the practices that were shared there.
activity-practices = Practices shared there
# Heading on an activity's page above the results that came from it.
activity-results = Results that came from it
# Heading on an activity's page above news about it.
activity-news = News about it

## Practices

# Number of practices in a list. $count: their number.
count-practices =
    { $count ->
        [one] { $count } practice
       *[other] { $count } practices
    }
# Title of a list of practices by one value of a facet. $facet: label of the facet ("Topic"). $value: its value ("Inclusion").
practices-by = { $facet }: { $value }
# Link from such a list to all practices.
practices-all = All practices
# Heading above the lists of topics, countries … by which one can choose practices.
practices-find = Find practices
# Button in the gallery of practices: choose no topic, country … any more.
filter-clear = Clear the selection
# In the gallery of practices, where nothing has all that was chosen.
filter-none = No practice fits all that you chose. Take one choice away.
# In the gallery of practices, before the number of those that fit what was chosen.
filter-found = Practices found:
# Link to the table of all practices as a CSV file (open data). "CSV" is a name.
csv-download = All practices as a table (CSV)
# On the card of a practice: how many partners took it over. $count: their number. Short.
practice-adopted-count =
    { $count ->
        [0] Not adopted yet
        [one] Adopted by { $count } partner
       *[other] Adopted by { $count } partners
    }
# Heading on a practice's page above the partners who took it over.
practice-adopted = Who adopted it
# Stands there when nobody has taken it over yet.
practice-adopted-none = No partner has adopted this practice yet.
# Head of a table column: since when that partner works this way.
adoption-since = Since
# Head of a table column: what that partner changed about it.
adoption-change = What changed
# Head of a table column: what shows that it was taken over (a result, a page on the web).
adoption-evidence = Evidence
# Heading on a practice's page above what others need to know to do the same.
practice-repeat = How to repeat it
# Heading above the list of what a practice takes (people, rooms, material).
practice-resources = What you need
# Heading above the text on how another place can do the same.
practice-transfer = Doing it elsewhere
# Heading above what shows that a practice works.
practice-evidence = What shows that it works
# Heading above what was difficult.
practice-difficulties = What was difficult
# Heading above what was learned.
practice-lessons = What we learned
# Heading above related practices.
practice-related = Related practices

## Exchange: the table of who shared what with whom

# Sentence above the table. $adoptions: how often practices were taken over. $practices: number of practices. $partners: number of partners.
exchange-summary =
    { $adoptions ->
        [one] { $adoptions } adoption
       *[other] { $adoptions } adoptions
    } of { $practices ->
        [one] { $practices } practice
       *[other] { $practices } practices
    } by { $partners ->
        [one] { $partners } partner
       *[other] { $partners } partners
    }
# How to read the table; stands above it.
exchange-lead = Each row is a partner that shared practices; each column is a partner that adopted them.
# Caption of the table.
exchange-caption = Practices by partner that shared them and partner that adopted them
# Name of the part of the page in which the table scrolls, for screen readers.
exchange-scroll = Table of the exchange, scrolls sideways
# Head of the table's first column, for the partners in the rows. Short.
exchange-shared-by = Shared by
# Head above all the other columns, for the partners across. Short.
exchange-adopted-by = Adopted by
# Head of the last column: number of adoptions in the row. Short.
exchange-total = Total
# Text for screen readers in the cell where row and column are the same partner.
exchange-own = the same partner

## Results and files

# On the card of a result: how many files it has. $count: their number. Short.
count-files =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
# Pages of a PDF. $count: their number.
count-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
# Heading above the files of a result, and caption of their table.
result-downloads = Downloads
# Marks a file that can be edited (an open document beside its PDF). Short.
file-editable = Editable
# Heading on a result's page above the practices that it belongs to.
result-practices = Practices it belongs to

## News

# Link to the news feed. "Atom" is a name.
news-feed = Subscribe to the news (Atom feed)
# Heading below news above the items that they are about.
news-about = What this is about
