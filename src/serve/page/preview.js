// The browser's side of the preview.
