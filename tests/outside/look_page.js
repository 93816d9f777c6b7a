// What look.cjs asks of a page: each function runs inside the page and gives a list of complaints. They rely on
// roles, elements and computed styles, never on a theme's classes.
window.look = (() => {
  const words = (text) => text.replace(/\s+/g, " ").trim();
  const short = (text) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
  // How a person finds the element: its tag, and its words or its file.
  const name = (e) => `<${e.localName}> ${short(words(e.getAttribute("aria-label") || e.textContent || "") || (e.getAttribute("src") || e.getAttribute("href") || e.id || "").split("/").slice(-2).join("/"))}`;

  // For screen readers only: one pixel or less, or cut away as a whole.
  function hiddenFromEyes(element) {
    for (let e = element; e && e !== document.body; e = e.parentElement) {
      const style = getComputedStyle(e);
      if (/^inset\((50|100)%/.test(style.clipPath) || (style.position === "absolute" && /^rect\(/.test(style.clip))) return true;
      if (style.overflow !== "visible" && e.clientWidth <= 1 && e.clientHeight <= 1 && e.getBoundingClientRect().width <= 2) return true;
      if (+style.opacity === 0) return true;
    }
    return false;
  }
  const visible = (e) => e.checkVisibility({ visibilityProperty: true }) && !hiddenFromEyes(e);

  function* texts(root) {
    if (!root) return;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.data.trim() || node.parentElement.closest("script, style, noscript, svg, option, template")) continue;
      if (visible(node.parentElement)) yield node;
    }
  }
  function rects(node) {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter((r) => r.width > 0 && r.height > 0);
  }

  // WCAG 1.4.10: nothing is wider than the window, unless it scrolls by itself, as a table may.
  function reflow() {
    const problems = [];
    const wide = document.documentElement.clientWidth;
    const outside = [];
    const over = document.documentElement.scrollWidth - wide;
    if (over > 0) problems.push(`scrolls sideways by ${over} px`);
    for (const node of texts(document.body)) {
      const out = rects(node).find((r) => r.left < -1 || r.right > wide + 1);
      if (!out) continue;
      let scrolls = false;
      for (let e = node.parentElement; e && e !== document.body; e = e.parentElement) scrolls ||= /auto|scroll/.test(getComputedStyle(e).overflowX);
      // A link to the content may wait outside until it has the focus.
      if (!scrolls && !(out.right <= 0 || out.left >= wide || out.bottom <= 0)) outside.push(`(${Math.round(out.left)} to ${Math.round(out.right)} of ${wide} px): ${name(node.parentElement)}`);
    }
    if (outside.length) problems.push(`text over the edge ${outside[0]}${outside.length > 1 ? `, and ${outside.length - 1} other pieces of text` : ""}`);
    return problems;
  }

  // WCAG 1.4.4: no words are cut away by a box that does not grow. Text that is shortened with an ellipsis by
  // `line-clamp` is marked as such, and is whole on the page that its card leads to.
  function clipped() {
    const problems = [];
    for (const box of document.body.querySelectorAll("*")) {
      const style = getComputedStyle(box);
      const cuts = (how) => how === "hidden" || how === "clip";
      const [x, y] = [cuts(style.overflowX), cuts(style.overflowY)];
      if ((!x && !y) || style.webkitLineClamp !== "none" || !visible(box) || /^(img|svg|video|input|textarea|select|progress)$/.test(box.localName)) continue;
      const over = [x ? box.scrollWidth - box.clientWidth : 0, y ? box.scrollHeight - box.clientHeight : 0];
      if (over[0] <= 1 && over[1] <= 1) continue;
      // A decoration may be cut; words must not. Two pixels: glyphs of some scripts reach out of their line.
      const edge = box.getBoundingClientRect();
      const cut = [...texts(box)].find((node) => !inOtherScroller(node, box) && rects(node).some((r) => (x && (r.left < edge.left - 2 || r.right > edge.right + 2)) || (y && (r.top < edge.top - 2 - r.height / 4 || r.bottom > edge.bottom + 2 + r.height / 4))));
      if (cut) problems.push(`cut by ${over[0]} × ${over[1]} px: ${name(box)} at "${short(words(cut.data))}"`);
    }
    return problems;
  }
  function inOtherScroller(node, box) {
    for (let e = node.parentElement; e && e !== box; e = e.parentElement) if (/auto|scroll/.test(getComputedStyle(e).overflow) || getComputedStyle(e).webkitLineClamp !== "none") return true;
    return false;
  }

  // Text for reading has 16 px at least. Small print that says so by its element may be smaller.
  function textSizes() {
    const found = new Map();
    for (const node of texts(document.querySelector("main"))) {
      const e = node.parentElement;
      if (!e.closest("p, li, dd, td") || e.closest("small, sup, sub, figcaption, button, kbd")) continue;
      const size = parseFloat(getComputedStyle(e).fontSize);
      if (size < 15.99) {
        const key = `text of ${Math.round(size * 10) / 10} px: <${e.localName}${e.className ? `.${e.classList[0]}` : ""}> in <${e.closest("p, li, dd, td").localName}>`;
        found.set(key, found.get(key) || short(words(node.data)));
      }
    }
    return [...found].map(([what, text]) => `${what} "${text}"`);
  }

  // WCAG 2.5.8: 24 × 24 px, but for links within a sentence; or a circle of 24 px around its middle touches no other
  // target and no other such circle. What a finger really hits counts, so words that a label or a stretched
  // pseudo-element adds to a target are found by asking the page for the element at a point.
  function targets() {
    const all = [...document.querySelectorAll("a[href], button, summary, input:not([type=hidden]), select, textarea, [role=button], [role=link], [role=tab]")].filter((e) => visible(e) && !e.disabled);
    const box = (e) => e.getBoundingClientRect();
    const small = all.filter((e) => { const r = box(e); return r.width > 0 && (r.width < 23.99 || r.height < 23.99); }).filter((e) => !inSentence(e) && !hit24(e));
    const centre = (r) => [r.left + r.width / 2, r.top + r.height / 2];
    return small.filter((e) => {
      const [x, y] = centre(box(e));
      return all.some((other) => {
        if (other === e || other.contains(e) || e.contains(other)) return false;
        const r = box(other);
        if (r.width === 0) return false;
        if (small.includes(other)) {
          const [ox, oy] = centre(r);
          if (Math.hypot(ox - x, oy - y) < 23.99) return true;
        }
        return Math.hypot(x - Math.max(r.left, Math.min(x, r.right)), y - Math.max(r.top, Math.min(y, r.bottom))) < 11.99;
      });
    }).map((e) => `target of ${Math.round(box(e).width)} × ${Math.round(box(e).height)} px too near to others: ${name(e)}`);
  }
  function inSentence(e) {
    if (getComputedStyle(e).display !== "inline") return false;
    let block = e.parentElement;
    while (block && getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
    return words(block.textContent).length > words(e.textContent).length + 1;
  }
  function hit24(e) {
    e.scrollIntoView({ block: "center", behavior: "instant" });
    const r = e.getBoundingClientRect();
    const [x, y] = [r.left + r.width / 2, r.top + r.height / 2];
    return [[-11.5, -11.5], [11.5, -11.5], [-11.5, 11.5], [11.5, 11.5]].every(([dx, dy]) => {
      const at = document.elementFromPoint(x + dx, y + dy);
      return at && (at === e || e.contains(at) || at.closest("label")?.control === e);
    });
  }

  // Links differ from what is behind them, and within sentences from the words beside them, by more than their colour.
  function links() {
    const solid = (e) => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c && c[3] > 0.9) return c; } return rgb(getComputedStyle(document.documentElement).colorScheme === "dark" ? "rgb(0,0,0)" : "rgb(255,255,255)"); };
    return [...document.querySelectorAll("a[href]")].filter((e) => visible(e) && words(e.innerText || "") && !e.querySelector("img")).flatMap((e) => {
      const style = getComputedStyle(e);
      const ratio = contrast(rgb(style.color), solid(e));
      const problems = ratio < 4.5 ? [`link with contrast ${ratio.toFixed(1)}: ${name(e)}`] : [];
      if (inSentence(e) && e.closest("main") && !/underline/.test(style.textDecorationLine) && parseFloat(style.borderBottomWidth) === 0 && style.color === getComputedStyle(e.parentElement).color) problems.push(`link that looks like the words beside it: ${name(e)}`);
      return problems;
    });
  }
  function rgb(colour) {
    const m = colour.match(/^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:,? \/? ?([\d.]+))?\)$/);
    if (m) return [+m[1], +m[2], +m[3], m[4] === undefined ? 1 : +m[4]];
    const canvas = new OffscreenCanvas(1, 1).getContext("2d");
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  }
  // WCAG 2.2, "contrast ratio" and "relative luminance".
  function contrast(a, b) {
    const light = (c) => [0.2126, 0.7152, 0.0722].reduce((sum, part, i) => { const v = c[i] / 255; return sum + part * (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); }, 0);
    const [hi, lo] = [light(a), light(b)].sort((p, q) => q - p);
    return (hi + 0.05) / (lo + 0.05);
  }

  // Nothing moves for who asked for that.
  function motion() {
    const seconds = (list) => Math.max(...list.split(",").map((one) => parseFloat(one) * (one.trim().endsWith("ms") ? 0.001 : 1)));
    const found = new Set();
    for (const e of document.querySelectorAll("*")) {
      for (const pseudo of [null, "::before", "::after"]) {
        const style = getComputedStyle(e, pseudo);
        if (pseudo && style.content === "none") continue;
        const at = `<${e.localName}${e.classList[0] ? `.${e.classList[0]}` : ""}>${pseudo ?? ""}`;
        if (style.transitionProperty !== "none" && seconds(style.transitionDuration) > 0.01) found.add(`transition of ${style.transitionDuration} on ${at}`);
        if (style.animationName !== "none" && seconds(style.animationDuration) > 0.01) found.add(`animation ${style.animationName} on ${at}`);
        if (!pseudo && style.scrollBehavior === "smooth") found.add(`smooth scrolling on ${at}`);
      }
    }
    for (const one of document.getAnimations()) if (one.playState === "running" && one.effect.getComputedTiming().activeDuration > 10) found.add(`runs: ${one.animationName ?? one.transitionProperty ?? one.id}`);
    return [...found];
  }

  return { reflow, clipped, textSizes, targets, links, motion, visible, name, words, texts, rgb, contrast };
})();
