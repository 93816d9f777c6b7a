# This file is part of Litfass. Licence: MIT OR Apache-2.0.

### The live preview (`litfass serve`), seen by authors and translators only, never on the published site.

## The box with mistakes, which lies over the page

# Name of the box for screen readers, and of the button that opens it again.
preview-findings = Mistakes in the project
# Heading. $count: how many errors there are.
preview-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
# Button in the corner. $count: how many warnings there are.
preview-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
# Below the heading: an error keeps the page from being made anew, so the last good one is seen.
preview-stale = You see the page as it was before. It is made anew as soon as the errors are mended.
# Heading above the errors and warnings whose files belong to the page that is seen.
preview-here = On this page
# Heading above those of other pages.
preview-elsewhere = On other pages
# Before the advice on what to do about a mistake.
preview-help = What to do
# Button: opens the file at the line in the author's editor.
preview-open = Open in the editor
# Link to a longer explanation of a mistake.
preview-explain = Explanation
# Button that closes a box.
preview-close = Close

## The corner of the page

# Name of the corner with the tools for screen readers.
preview-tools = Preview
# Switch: the browser goes to the page whose file was saved last.
preview-follow = Follow me
# Button that shows where the page comes from.
preview-outline = Where this page comes from
# Photos are being made ready; $done of $total.
preview-photos = Photos: { $done } of { $total }
# The preview program was ended, or the connection is lost.
preview-lost = The preview is not running.
# The item that the page shows was deleted.
preview-gone = This page no longer exists: its file was removed or renamed.
# Link to the list in which the deleted item stood.
preview-back = To the list
# The file cannot be opened, because no editor is known.
preview-no-editor = No editor is known. Start the preview with --editor, for example: litfass serve --editor code

## Where the page comes from

# Kind of file: facts (TOML).
preview-facts = Facts
# Kind of file: words of one language (Markdown).
preview-words = Words
# Kind of file: template of the theme.
preview-template = Template
# Kind of file: messages, the words of menus and labels.
preview-messages = Menus and labels
# Kind of file: photo.
preview-photo = Photo
# Beside a file that is part of Litfass and not of the project.
preview-built-in = part of Litfass
# Heading above the list of languages.
preview-languages = Languages
# State of a translation: the text was written in this language.
preview-original = original
# State of a translation: translated.
preview-translated = translated
# State of a translation: not translated; the page shows the original with a notice.
preview-fallback = not translated yet
# State of a translation: there is no page in this language.
preview-missing = no page
# Button: opens the same page in another language in a window beside this one.
preview-beside = Side by side
