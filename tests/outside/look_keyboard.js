// The keyboard's part of look.cjs, inside the page: what the focus reaches, in which order, and whether it is seen.
window.keys = (() => {
  const { visible, name, rgb, contrast } = window.look;
  const focusable = "a[href], button, summary, input:not([type=hidden]), select, textarea, [tabindex], iframe, audio[controls], video[controls]";
  const looks = ["outlineStyle", "outlineWidth", "outlineColor", "boxShadow", "backgroundColor", "backgroundImage", "borderTopColor", "borderTopWidth", "borderBottomColor", "borderBottomWidth", "borderInlineStartColor", "textDecorationLine", "textDecorationThickness", "color"];
  let before, last, met, problems, over;

  // The element, its pseudo-elements, what holds it, and a picture within: one of them shows the focus.
  function look(e) {
    const parts = [[e, null], [e, "::before"], [e, "::after"]];
    for (let up = e.parentElement, n = 0; up && n < 3; up = up.parentElement, n++) parts.push([up, null], [up, "::after"]);
    if (e.firstElementChild) parts.push([e.firstElementChild, null]);
    return parts.map(([part, pseudo]) => { const style = getComputedStyle(part, pseudo); return looks.map((one) => (one === "outlineColor" && style.outlineStyle === "none" ? "" : style[one])); });
  }
  const reachable = (e) => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true }) && !e.closest("[inert]") && e.getClientRects().length > 0;

  function start() {
    // Tab goes on from where the focus was last: from an element before all others that is there no more.
    const first = document.createElement("span");
    first.tabIndex = -1;
    document.body.prepend(first);
    first.focus();
    first.remove();
    scrollTo({ top: 0, behavior: "instant" });
    const all = [...document.querySelectorAll(focusable)].filter(reachable);
    before = new Map(all.map((e) => [e, look(e)]));
    [last, met, problems, over] = [null, new Set(), [], false];
    addEventListener("keyup", step, true);
    return all.length;
  }

  // After each Tab, until the round is over.
  function step() {
    const e = document.activeElement;
    over ||= !e || e === document.body || e === document.documentElement || met.has(e);
    if (over) return;
    met.add(e);
    const r = e.getBoundingClientRect();
    if (!visible(e) || r.width < 2 || r.height < 2 || r.right <= 0 || r.left >= innerWidth) problems.push(`focus on something that is not seen: ${name(e)}`);
    else {
      seen(e);
      // WCAG 2.4.11: not wholly behind something else, such as a bar that stays.
      const rows = [...e.getClientRects()];
      const points = rows.flatMap((q) => [[q.left + q.width / 2, q.top + q.height / 2], [q.left + 3, q.top + 3], [q.right - 3, q.bottom - 3]]);
      if (!points.some(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight && !covered(e, x, y))) problems.push(`focus is hidden behind something, or outside the window: ${name(e)}`);
    }
    const now = { e, r: place(e, r) };
    if (last) order(last.e, last.r, now.e, now.r);
    last = now;
  }

  // Something opaque lies over the element at this point: another element, or a pseudo-element of one that holds it.
  function covered(e, x, y) {
    const all = document.elementsFromPoint(x, y);
    const over = all.slice(0, all.findIndex((one) => one === e || e.contains(one)) >>> 0).filter((one) => one !== document.documentElement);
    const solid = (style) => (rgb(style.backgroundColor)?.[3] ?? 0) > 0.5;
    return over.some((one) => (!one.contains(e) && (solid(getComputedStyle(one)) || one.localName === "img")) || ["::before", "::after"].some((pseudo) => { const style = getComputedStyle(one, pseudo); return style.content !== "none" && /absolute|fixed|sticky/.test(style.position) && solid(style); }));
  }

  // Where it is on the page, however far the page and boxes within are scrolled.
  function place(e, r) {
    let [x, y] = [scrollX, scrollY];
    for (let up = e.parentElement; up && up !== document.body && up !== document.documentElement; up = up.parentElement) [x, y] = [x + up.scrollLeft, y + up.scrollTop];
    return { left: r.left + x, right: r.right + x, top: r.top + y, bottom: r.bottom + y };
  }

  function seen(e) {
    if (!before.has(e)) {
      // A scrolling box without a tabindex, which Chromium lets the keyboard reach by itself.
      if (getComputedStyle(e).outlineStyle === "none") problems.push(`focus without a sign: ${name(e)}`);
      return;
    }
    const now = look(e);
    const then = before.get(e);
    const changed = now.some((part, i) => {
      const differs = looks.filter((_, k) => part[k] !== then[i][k]);
      // An outline that is there counts when it can be seen; another colour of the words alone does not.
      const outline = differs.some((one) => one.startsWith("outline")) && part[0] !== "none" && parseFloat(part[1]) >= 1 && (rgb(part[2])?.[3] ?? 1) > 0;
      return outline || differs.some((one) => !one.startsWith("outline") && one !== "color");
    });
    if (!changed) problems.push(`focus without a sign: ${name(e)}`);
    else thin(e);
  }

  // WCAG 1.4.11: the line around has a contrast of 3 to what is around it (outside, or inside with a negative offset).
  function thin(e) {
    const style = getComputedStyle(e);
    if (style.outlineStyle === "none" || style.outlineStyle === "auto" || parseFloat(style.outlineWidth) < 1) return;
    const from = parseFloat(style.outlineOffset) < 0 ? e : e.parentElement;
    for (let up = from; up; up = up.parentElement) {
      const behind = getComputedStyle(up);
      if (behind.backgroundImage !== "none" || up.localName === "picture") return;
      const colour = rgb(behind.backgroundColor);
      if (colour[3] < 0.9) continue;
      const ratio = contrast(rgb(style.outlineColor), colour);
      if (ratio < 3 && behind.position !== "fixed") problems.push(`focus line with contrast ${ratio.toFixed(1)}: ${name(e)}`);
      return;
    }
  }

  // The measure of order. In the source: each next element comes later. On the screen: it does not lie above the one
  // before by more than a row (48 px, or the height of the higher of both), unless it is further in the direction of
  // reading, in a column of its own; and within one list, paragraph, table or bar it does not lie before it in a row.
  function order(a, p, b, q) {
    if (!(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING)) problems.push(`the focus goes back in the source, from ${name(a)} to ${name(b)}`);
    const fixed = (e) => { for (; e; e = e.parentElement) if (/fixed|sticky/.test(getComputedStyle(e).position)) return true; return false; };
    if (fixed(a) || fixed(b)) return;
    const row = Math.max(48, Math.min(400, Math.max(p.bottom - p.top, q.bottom - q.top)));
    // Words of another language may run the other way.
    let both = a.parentElement;
    while (!both.contains(b)) both = both.parentElement;
    const rtl = getComputedStyle(both).direction === "rtl";
    const further = rtl ? q.right <= p.left + 1 : q.left >= p.right - 1;
    const column = rtl ? q.left < p.left - 24 : q.left > p.left + 24;
    if (q.top < p.top - row && !further && !column) problems.push(`the focus goes up by ${Math.round(p.top - q.top)} px, from ${name(a)} to ${name(b)}`);
    const shared = (e) => e.closest("ul, ol, dl, p, table, form, nav, header, footer, fieldset");
    const overlap = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
    const sameRow = overlap > 0.5 * Math.min(p.bottom - p.top, q.bottom - q.top);
    const back = rtl ? q.left >= p.right - 1 : q.right <= p.left + 1;
    if (sameRow && back && shared(a) && shared(a) === shared(b)) problems.push(`the focus goes back in its row, from ${name(a)} to ${name(b)}`);
  }

  function end() {
    removeEventListener("keyup", step, true);
    for (const e of before.keys()) {
      if (met.has(e) || !reachable(e)) continue;
      // Of a group of radio buttons, the keyboard reaches one.
      if (e.type === "radio" && e.name && [...met].some((one) => one.type === "radio" && one.name === e.name)) continue;
      problems.push(`not reached by Tab: ${name(e)}`);
    }
    // The same on many elements is one line.
    const kinds = new Map();
    for (const one of problems) {
      const [, kind, rest] = one.match(/^(.*?): (.*)$/s) ?? [null, one, ""];
      kinds.set(kind, [...(kinds.get(kind) ?? []), rest]);
    }
    return [...kinds].map(([kind, list]) => `${kind}${list[0] ? `: ${list[0]}` : ""}${list.length > 1 ? `, and ${list.length - 1} other elements` : ""}`);
  }
  return { start, end };
})();
