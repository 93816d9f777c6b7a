# This file is part of Litfass. Licence: MIT OR Apache-2.0.

### Parts of addresses, as in /en/practices/topic/inclusion/. Only the letters a–z, digits and hyphens, lower case:
### write other alphabets in Latin letters. Changing one later breaks links to the site.

# Address of the list of partners.
url-partners = partners
# Address of the list of activities.
url-activities = activities
# Address of the gallery of practices.
url-practices = practices
# Address of the list of results.
url-results = results
# Address of the list of news.
url-news = news
# Address of the table of who shared what with whom.
url-exchange = exchange
# Address of the page about the project.
url-about = about
# Address of the imprint.
url-imprint = imprint
# Address of the privacy page.
url-privacy = privacy
# Address of the accessibility statement.
url-accessibility = accessibility
# Address of the page of credits and licences.
url-credits = credits
# Address of the page with all photos.
url-photos = photos
# Before the number of a further page of a long list: /en/news/page/2/.
url-page = page
# Before a topic: /en/practices/topic/inclusion/.
url-topic = topic
# Before a country: /en/practices/country/spain/.
url-country = country
# Before a partner: /en/practices/partner/….
url-partner = partner
# Before a target group: /en/practices/for/learners/.
url-target-group = for
# Before "adopted" or "not adopted": /en/practices/adoption/adopted/.
url-adopted = adoption
