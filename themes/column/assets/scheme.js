// The choice of light or dark colours: remembered in this browser, put in place before anything is painted.
// Without this script the device's own choice stands, and the button does not show.
"use strict";
{
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.scheme ?? (dark.matches ? "dark" : "light")) === "dark";
  let kept;
  try { kept = localStorage.getItem("scheme"); } catch { /* a browser that keeps nothing */ }
  if (kept === "dark" || kept === "light") root.dataset.scheme = kept;
  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector(".scheme");
    if (!button) return;
    const show = () => button.setAttribute("aria-pressed", isDark());
    button.addEventListener("click", () => {
      const next = isDark() ? "light" : "dark";
      root.dataset.scheme = next;
      // What the device says anyway need not be remembered: the page follows the device again.
      try {
        if ((next === "dark") === dark.matches) localStorage.removeItem("scheme");
        else localStorage.setItem("scheme", next);
      } catch { /* then the choice holds for this page */ }
      show();
    });
    dark.addEventListener("change", show);
    show();
    button.hidden = false;
  });
}
