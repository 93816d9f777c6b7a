# This file is part of Litfass. Licence: MIT OR Apache-2.0.

### Parts of texts: alerts, tables, footnotes, pictures, videos, files.

## Alerts: the heading of a box in a text. One word.

# Heading of a box: something that readers should know.
markdown-alert-note = Note
# Heading of a box: advice.
markdown-alert-tip = Tip
# Heading of a box: what readers must know.
markdown-alert-important = Important
# Heading of a box: something that needs care.
markdown-alert-warning = Warning
# Heading of a box: a risk.
markdown-alert-caution = Caution

## Tables and footnotes

# Name of a part of the page in which a wide table scrolls sideways, for screen readers.
markdown-table = Table, scrolls sideways
# Name of the footnotes of a text, for screen readers.
markdown-footnotes = Footnotes
# Name of the arrow that leads from a footnote back to the text, for screen readers.
markdown-footnote-back = Back to the text

## Pictures, videos and files

# Below a picture: who made it, and its licence. $credit: a name. $licence: "CC BY 4.0".
picture-credit = Picture: { $credit }, { $licence }
# Below a picture: who made it. $credit: a name.
picture-credit-only = Picture: { $credit }
# Link to a video on another site. $title: its title.
video-open = Watch the video: { $title }
# Link to a file in a text. Stands before its format and size.
download-file = Download
