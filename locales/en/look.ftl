# This file is part of Litfass. Licence: MIT OR Apache-2.0.

### Colours, map, network, timeline and print.

# Button in the head of every page, pressed or not: the page is shown in dark colours.
scheme-dark = Dark colours
# Name of the map for screen readers.
map-title = Map of partners and meeting places
# Heading of the table below the map: every place, who is there, what happened there.
map-table = Places
# Column of the table below the map: the town.
map-place = Place
# Key of the map and column of its table: places where partners are.
map-partners = Partners
# Key of the map and column of its table: places where activities were.
map-meetings = Activities
# Heading of the drawing of who shared practices with whom.
exchange-drawing = As a drawing
# Below the drawing: how to read it.
exchange-drawing-note = Arrows lead from the partner who shared a practice to the one who took it over; the thicker the arrow, the more practices.
# Heading of the table of who shared practices with whom.
exchange-matrix = As a table
# Heading of the list of practices with who shared them and who took them over.
exchange-list = Practice by practice
# Column of that list: the practice.
exchange-practice = Practice
# Heading on the page of a partner: the other partners that it worked with.
partner-company = Worked with
# Column there: how many practices of this partner the other one took over.
company-given = Practices given
# Column there: how many practices of the other one this partner took over.
company-taken = Practices taken over
# Column there: at how many activities both took part.
company-met = Activities together
# On a printed page, before its address and beside a code that phones read.
handout-online = This page online, in all languages:
# A line across the timeline, on sites that are built for a certain day: above it lies what was done, below what is planned.
#   $date: that day
timeline-now = As of { $date }
