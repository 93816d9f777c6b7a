// The browser's side of the preview. It listens to the server's events and does what they ask: load the page anew and
// leave it as it was, exchange style sheets, follow an item to another address, lay what is wrong over the last good page.
// All that it shows lives in one shadow root, so that the page's style and its own never meet. Words come from the
// server in the language of the page; they are set as text and never as markup.
// Order: connection · what is told · left as it was · style sheets · box · its contents · corner · helpers · start.
"use strict";
{
  const OWN = "/_litfass/";
  // The window beside another one stays with its language.
  const BESIDE = "litfass-beside";
  const FIELDS = "input:not([type=file], [type=password], [type=hidden]), textarea, select";
  const { page = "", mark: first = "" } = document.currentScript.dataset;
  // The server's own page, in place of one that cannot be made, lists what is wrong itself.
  const isList = first.startsWith("none");

  // What the server said last.
  let [mark, state, photos, outline, gone, isLost] = [first, null, null, null, "", false];
  // What the box shows (findings, outline, gone or nothing), and what was drawn there last.
  let [shown, drawn] = ["", ""];
  // Whether the page is being left, and whether the reader was in the box when it was left before.
  let [isLeaving, isReturning] = [false, false];
  // In place of a storage that cannot be used.
  const memory = new Map();

  // Connection --------------------------------------------------------------------------------------------------------

  function listen() {
    const [SOON, LATE, MOST] = [500, 8000, 4];
    const channel = new BroadcastChannel("litfass-preview");
    let [source, release, timer, wait, failures] = [null, null, 0, SOON, 0];

    function connect() {
      clearTimeout(timer);
      if (source) return;
      // A new one each time: the browser's own way to connect again would name the mark of long ago.
      const mine = new EventSource(`${OWN}events?page=${encodeURIComponent(page)}&mark=${encodeURIComponent(mark)}`);
      source = mine;
      mine.addEventListener("open", () => { [wait, failures] = [SOON, 0]; showLost(false); });
      mine.addEventListener("error", again);
      for (const name of Object.keys(handlers)) mine.addEventListener(name, (event) => receive(name, event.data));
      navigator.locks?.request(channel.name, { mode: "shared" }, () => source === mine && new Promise((done) => { release = done; }));
      channel.postMessage("one more");
    }

    function disconnect() {
      clearTimeout(timer);
      source?.close();
      release?.();
      [source, release] = [null, null];
    }

    function again() {
      disconnect();
      failures += 1;
      // The first failure may be a restart.
      if (failures > 1) showLost(true);
      timer = setTimeout(connect, wait);
      wait = Math.min(wait * 2, LATE);
    }

    // A browser opens six connections to a server, over all tabs. When there are many, those that are not seen give
    // theirs back, or the next tab would never load.
    async function makeRoom() {
      const locks = document.hidden && (await navigator.locks?.query());
      if (locks && document.hidden && locks.held.filter(({ name }) => name === channel.name).length > MOST) disconnect();
    }

    channel.addEventListener("message", makeRoom);
    addEventListener("visibilitychange", () => document.hidden || connect());
    addEventListener("pagehide", disconnect);
    addEventListener("pageshow", (event) => event.persisted && connect());
    connect();
  }

  const receive = (name, data) => {
    try { handlers[name](JSON.parse(data)); } catch (error) { console.warn(`Litfass preview: an event "${name}" is ignored:`, error); }
  };

  // What is told ------------------------------------------------------------------------------------------------------

  const handlers = {
    state: onState,
    reload: (next) => next.mark === mark || leave(),
    styles: onStyles,
    moved: ({ to }) => leave(address(to)),
    // The server is told of the mark when it is asked again, and says no more until the page is back.
    gone: ({ to }) => { [gone, mark, shown] = [address(to).href, "missing", "gone"]; draw(); },
    saved: ({ to }) => follows() && address(to).pathname !== location.pathname && location.assign(address(to)),
    busy: ({ done, total }) => { photos = done < total ? { done, total } : null; drawCorner(); },
  };

  function onState(next) {
    if (!Array.isArray(next.findings) || !next.words) throw new TypeError("this is no state");
    const before = state;
    state = next;
    Object.assign(root, { lang: next.lang, dir: next.dir });
    if (isList && before && mistakes(before) !== mistakes(next)) return leave();
    chooseBox(before);
    if (shown === "outline") loadOutline();
    draw();
  }

  // Errors open the box, unless the same were put away; when they are mended it goes by itself.
  function chooseBox(before) {
    const [errors, were] = [mistakes(state), mistakes(before)];
    const isNew = errors && !isList && errors !== recall("sessionStorage", "dismissed") && (shown !== "findings" || errors !== were);
    if (!errors) remember("sessionStorage", "dismissed", "");
    if (!errors && shown === "findings" && (were || !state.warnings)) close();
    if (isNew) shown = "findings";
    if (isNew || !errors) parts.status.textContent = state.title;
  }

  // The set of errors, without lines, which move while somebody writes.
  function mistakes(of) {
    const errors = (of?.findings ?? []).filter(({ severity }) => severity === "error");
    return errors.map(({ code, path, message }) => [code, path, message].join("\t")).sort().join("\n");
  }

  // Only addresses of this server: nothing that is told leads elsewhere.
  function address(to) {
    const url = new URL(to, location.origin);
    if (typeof to !== "string" || url.origin !== location.origin) throw new TypeError(`${to} is not on this server`);
    return url;
  }

  // Left as it was ----------------------------------------------------------------------------------------------------

  // Loads the page anew, maybe from another address.
  function leave(target) {
    if (isLeaving) return;
    isLeaving = true;
    // The page may ask the reader to stay.
    setTimeout(() => { isLeaving = false; }, 5000);
    // Without storage the browser's own way to keep the place has to do.
    const { href } = target ?? location;
    if (keep(href)) history.scrollRestoration = "manual";
    // What the reader does until the page has gone is kept, too.
    addEventListener("pagehide", () => keep(href), { once: true });
    target ? location.replace(target) : location.reload();
  }

  function keep(place) {
    const fields = keyed(FIELDS, nameOfField);
    return remember("sessionStorage", "kept", JSON.stringify({
      place,
      time: Date.now(),
      scroll: [scrollX, scrollY],
      details: keyed("details", nameOfDetails).map(([key, details]) => [key, details.open]),
      fields: fields.filter(([, field]) => isChanged(field)).map(([key, field]) => [key, valueOf(field)]),
      focus: fields.find(([, field]) => field === document.activeElement)?.[0],
      selection: tryTo(() => selectionOf(document.activeElement)),
      // Errors come back by themselves where there are any.
      box: shown === "outline" || (shown === "findings" && !mistakes(state)) ? shown : "",
      inBox: hasFocus(),
    }));
  }

  // Brings back what was kept, if it is for this page and of now.
  function restore() {
    const kept = tryTo(() => JSON.parse(recall("sessionStorage", "kept")));
    remember("sessionStorage", "kept", "");
    if (kept?.place !== location.href || Math.abs(Date.now() - kept.time) > 30_000) return;
    const [details, fields] = [new Map(keyed("details", nameOfDetails)), new Map(keyed(FIELDS, nameOfField))];
    for (const [key, open] of kept.details) if (details.has(key)) details.get(key).open = open;
    for (const [key, value] of kept.fields) setValue(fields.get(key), value);
    fields.get(kept.focus)?.focus({ preventScroll: true });
    tryTo(() => fields.get(kept.focus).setSelectionRange(...kept.selection));
    [shown, isReturning] = [kept.box, kept.box && kept.inBox];
    const back = () => scrollTo({ left: kept.scroll[0], top: kept.scroll[1], behavior: "instant" });
    back();
    // The page may grow until it is loaded; from the reader's first move on the place is theirs.
    let isMoved = false;
    for (const type of ["wheel", "touchstart", "pointerdown", "keydown"]) addEventListener(type, () => { isMoved = true; }, { once: true, passive: true });
    addEventListener("load", () => { if (!isMoved) back(); history.scrollRestoration = "auto"; });
  }

  // Elements with a key by which those of the new page are known: a name, and the how many-th of that name it is.
  function keyed(selector, nameOf) {
    const counts = new Map();
    return [...document.querySelectorAll(selector)].map((element) => {
      const name = nameOf(element);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return [`${name} ${counts.get(name)}`, element];
    });
  }

  const nameOfDetails = (details) => details.id || details.querySelector("summary")?.textContent.trim() || "";
  const nameOfField = (field) => [field.type, field.id, field.name, isChoice(field) ? field.value : ""].join(" ");
  const selectionOf = (field) => [field.selectionStart, field.selectionEnd, field.selectionDirection];
  const isChoice = (field) => field.type === "checkbox" || field.type === "radio";
  const isChanged = (field) => (field.options ? [...field.options].some((option) => option.selected !== option.defaultSelected)
    : isChoice(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue);
  const valueOf = (field) => (field.options ? [...field.selectedOptions].map((option) => option.value).join("\n")
    : isChoice(field) ? field.checked : field.value);

  function setValue(field, value) {
    if (!field || valueOf(field) === value) return;
    if (field.options) for (const option of field.options) option.selected = value.split("\n").includes(option.value);
    else field[isChoice(field) ? "checked" : "value"] = value;
    // Scripts of the page that filter by a field learn it as if somebody had typed.
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
  }

  // Style sheets ------------------------------------------------------------------------------------------------------

  function onStyles({ changes, mark: next }) {
    const renewed = changes.flatMap((change) => [...document.querySelectorAll("link, script")].filter((element) => renew(element, change)));
    mark = next;
    if (!renewed.length) leave();
  }

  // Exchanges an address in an element's attributes. A style sheet only goes when the new one is there.
  function renew(element, { from, to }) {
    const named = [...element.attributes].filter(({ value }) => value === from || value.endsWith(`/${from}`));
    const isSheet = named.length > 0 && element.matches("link[rel~=stylesheet]");
    const target = isSheet ? element.cloneNode() : element;
    for (const { name, value } of named) target.setAttribute(name, value.slice(0, -from.length) + to);
    if (isSheet) {
      target.addEventListener("load", () => element.remove());
      target.addEventListener("error", () => leave());
      element.after(target);
    }
    return named.length > 0;
  }

  // Box ---------------------------------------------------------------------------------------------------------------

  function toggle(what) {
    if (shown === what) return close();
    putAway();
    shown = what;
    if (what === "outline") loadOutline();
    draw();
    parts.heading.focus({ preventScroll: true });
  }

  function close() {
    const [hadFocus, button] = [hasFocus(), shown === "outline" ? parts.outline : parts.count];
    putAway();
    shown = "";
    draw();
    if (hadFocus) (button.checkVisibility() ? button : parts.toggle).focus({ preventScroll: true });
  }

  const putAway = () => shown === "findings" && remember("sessionStorage", "dismissed", mistakes(state));
  const hasFocus = () => parts.box.contains(shadow.activeElement);

  // Escape closes what lies on top, and nothing else.
  function onKey(event) {
    if (event.key !== "Escape" || event.isComposing || parts.box.hidden) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  }

  function drawBox() {
    parts.box.hidden = !shown || !state;
    const now = parts.box.hidden ? "" : JSON.stringify([shown, { ...state, version: 0, ms: 0, token: "" }, outline, gone]);
    const [before, isBack] = [drawn, isReturning];
    [drawn, isReturning] = [now, false];
    if (!now || now === before) return;
    const place = [...parts.body.querySelectorAll("a, button")].indexOf(shadow.activeElement);
    answer("");
    named(parts.close, word("close"));
    parts.body.replaceChildren(...{ findings: drawFindings, outline: drawOutline, gone: drawGone }[shown]().filter(Boolean));
    if (place >= 0 || isBack) (parts.body.querySelectorAll("a, button")[place] ?? parts.heading).focus({ preventScroll: true });
  }

  const draw = () => { drawCorner(); drawBox(); };
  const title = (text, name = text) => { parts.heading.textContent = text; parts.box.setAttribute("aria-label", name); };
  const drawGone = () => { title(word("gone")); return [make("p", {}, make("a", { href: gone }, word("back")))]; };
  const answer = (text, language = {}) => Object.assign(parts.answer, { hidden: !text, textContent: text, lang: state.lang, dir: state.dir, ...language });

  // Contents of the box -----------------------------------------------------------------------------------------------

  function drawFindings() {
    const { findings, fresh, title: errors, quiet } = state;
    title(errors || quiet || word("findings"), word("findings"));
    const group = (id, list) => (list.length ? [make("h3", {}, word(id)), make("ul", { class: "findings" }, ...list.map(drawFinding))] : []);
    const notes = [!fresh && make("p", { class: "stale" }, word("stale")), errors && quiet && make("p", { class: "soft" }, quiet)];
    return [...notes, ...group("here", findings.filter(({ here }) => here)), ...group("elsewhere", findings.filter(({ here }) => !here))];
  }

  function drawFinding({ code, severity, message, path, line, column, label, help = [], excerpt }) {
    const explanation = { href: `${OWN}explain/${encodeURIComponent(code)}`, target: "_blank", rel: "noopener", "aria-label": `${word("explain")}: ${code}` };
    return make("li", { class: `finding ${severity}` },
      english("p", { class: "message" }, make("span", { class: "kind" }, `${severity} ${code}`.trim()), " ", message),
      make("div", { class: "row", dir: "ltr" }, path && opens({ path, line, column }), code && make("a", explanation, word("explain"))),
      excerpt && english("pre", {}, label ? `${excerpt} ${label}` : excerpt),
      help.length && make("p", { class: "soft" }, word("help")),
      ...help.map((text) => english("p", {}, text)));
  }

  // A button that opens a file in the author's editor.
  function opens(place) {
    const text = [place.path, place.line, place.column].filter(Boolean).join(":");
    const attributes = { class: "path", title: word("open"), "aria-label": `${word("open")}: ${text}`, click: () => openFile(place) };
    return make("button", attributes, english("code", {}, text));
  }

  async function openFile(place) {
    answer("");
    try {
      const headers = { "Content-Type": "application/json", "X-Litfass-Token": state.token };
      const response = await fetch(`${OWN}open`, { method: "POST", headers, body: JSON.stringify(place) });
      if (response.status === 409 && !state.editor) answer(word("no-editor"));
      else if (!response.ok) answer((await response.text()).trim() || `HTTP ${response.status}`, { lang: "en", dir: "ltr" });
    } catch { answer(word("lost")); }
  }

  async function loadOutline() {
    try {
      const response = await fetch(`${OWN}page?page=${encodeURIComponent(page)}`);
      if (response.ok) outline = await response.json();
      drawBox();
    } catch { /* the corner says that the connection is lost */ }
  }

  function drawOutline() {
    title(word("outline"));
    const { files = [], languages = [] } = outline ?? {};
    const list = (name, items) => make("ul", { class: name }, ...items);
    return [list("files", files.map(drawFile)), languages.length && make("h3", {}, word("languages")), list("languages", languages.map(drawLanguage))];
  }

  function drawFile({ path, what, open }) {
    const file = open ? [opens({ path })] : [english("code", {}, path), make("small", { class: "soft" }, word("built-in"))];
    return make("li", {}, make("span", { class: "soft" }, word(what === "photos" ? "photo" : what)), ...file);
  }

  function drawLanguage({ tag, name, state: how, url, here }) {
    const own = { lang: tag, dir: "auto" };
    const isElsewhere = url && !here;
    const link = isElsewhere ? make("a", { ...own, href: address(url).href }, name) : make("span", here ? { ...own, "aria-current": "page" } : own, name);
    const button = () => make("button", { "aria-label": `${word("beside")}: ${name}`, click: () => openBeside(address(url)) }, word("beside"));
    return make("li", {}, link, make("span", { class: "soft" }, word(how)), isElsewhere && button());
  }

  // A window of half the screen, on the side where this one is not.
  function openBeside(url) {
    const { availLeft = 0, availTop = 0, availWidth, availHeight } = screen;
    const width = Math.floor(availWidth / 2);
    const left = screenX + outerWidth / 2 <= availLeft + width ? availLeft + width : availLeft;
    window.open(url, BESIDE, `popup,width=${width},height=${availHeight},left=${left},top=${availTop}`);
  }

  // Corner ------------------------------------------------------------------------------------------------------------

  function drawCorner() {
    parts.corner.hidden = !state;
    if (!state) return;
    const isOpen = (recall("localStorage", "tools") ?? (innerWidth < 640 ? "closed" : "open")) === "open";
    const counts = [state.title, state.quiet].filter(Boolean).join(" · ");
    parts.corner.setAttribute("aria-label", word("tools"));
    named(parts.toggle, word("tools"), "", { "aria-expanded": isOpen });
    parts.tools.hidden = !isOpen;
    named(parts.follow, "", word("follow"), { role: "switch", "aria-checked": follows() });
    parts.follow.hidden = window.name === BESIDE;
    named(parts.outline, "", word("outline"), { "aria-haspopup": "dialog", "aria-expanded": shown === "outline" });
    parts.outline.hidden = isList || mark === "missing";
    named(parts.count, `${word("findings")}: ${counts}`, counts, { "aria-haspopup": "dialog", "aria-expanded": shown === "findings" });
    parts.count.hidden = !counts; // Notes alone call nobody.
    parts.count.classList.toggle("error", state.errors > 0);
    parts.lost.textContent = isLost ? word("lost") : "";
    parts.photos.hidden = !photos;
    parts.photos.textContent = photos && word("photos").replace("{done}", photos.done).replace("{total}", photos.total);
    parts.photos.style.setProperty("--share", photos ? photos.done / photos.total : 0);
  }

  const showLost = (is) => { [isLost, photos] = [is, is ? null : photos]; drawCorner(); };
  const follows = () => window.name !== BESIDE && recall("localStorage", "follow") === "on";

  // Helpers -----------------------------------------------------------------------------------------------------------

  function build() {
    const shadow = document.createElement("litfass-preview").attachShadow({ mode: "open" });
    // Nothing of the page moves before the style sheet is there either.
    for (const [name, value] of [["all", "initial"], ["position", "fixed"], ["z-index", "2147483647"]]) shadow.host.style.setProperty(name, value, "important");
    const set = (key, value) => { remember("localStorage", key, value); drawCorner(); };
    const parts = {
      heading: make("h2", { tabindex: "-1" }),
      close: tool("icon", "M4 4 12 12M12 4 4 12", close),
      body: make("div", { class: "body" }),
      answer: make("p", { class: "answer", role: "alert", hidden: "" }),
      status: make("p", { class: "unseen", role: "status" }),
      lost: make("p", { class: "lost", role: "status" }),
      photos: make("p", { class: "photos" }),
      count: tool("count", "M8 2 14.5 13.5H1.5ZM8 6.5V9.5M8 11.4V11.6", () => toggle("findings")),
      follow: tool("follow", "M4.5 4H11.5A4 4 0 0 1 11.5 12H4.5A4 4 0 0 1 4.5 4ZM4.5 5.8A2.2 2.2 0 0 0 4.5 10.2A2.2 2.2 0 0 0 4.5 5.8Z", () => set("follow", follows() ? "off" : "on")),
      outline: tool("outline", "M3 1.5H9L13 5.5V14.5H3ZM9 1.5V5.5H13M5.5 8.5H10.5M5.5 11.5H10.5", () => toggle("outline")),
      toggle: tool("icon", "M3.5 6.5C3.5 2.5 12.5 2.5 12.5 6.5ZM4.5 6.5V13.5M11.5 6.5V13.5M3 13.8H13M8 1.2V3.5M7 9H9", () => set("tools", parts.tools.hidden ? "open" : "closed")),
    };
    parts.tools = make("div", { class: "tools" }, parts.follow, parts.outline);
    parts.corner = make("aside", { class: "corner", hidden: "" }, parts.lost, parts.photos, parts.count, parts.tools, parts.toggle);
    parts.head = make("header", {}, parts.heading, parts.close);
    parts.box = make("section", { class: "box", role: "dialog", "aria-modal": "false", hidden: "" }, parts.head, parts.body, parts.answer);
    const root = make("div", { class: "preview" }, parts.status, parts.box, parts.corner);
    // Whatever becomes of the look, the page has to be kept up to date.
    shadow.append(make("link", { rel: "stylesheet", href: `${OWN}preview.css`, load: listen, error: listen }), root);
    return { shadow, root, parts };
  }

  // An element with attributes (those that are functions listen to events) and children; strings become text.
  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === "function") element.addEventListener(name, value);
      else element.setAttribute(name, value);
    }
    element.append(...children.filter(Boolean));
    return element;
  }

  function tool(name, drawing, act) {
    const [svg, path] = ["svg", "path"].map((tag) => document.createElementNS("http://www.w3.org/2000/svg", tag));
    for (const [key, value] of [["viewBox", "0 0 16 16"], ["aria-hidden", "true"]]) svg.setAttribute(key, value);
    path.setAttribute("d", drawing);
    svg.append(path);
    return make("button", { class: name, click: act }, svg, make("span"));
  }

  // Gives a tool a name (its text, if there is none), a text and more attributes.
  function named(button, name, text = "", attributes = {}) {
    const all = { ...(name && { "aria-label": name }), ...(name && !text && { title: name }), ...attributes };
    for (const [key, value] of Object.entries(all)) button.setAttribute(key, value);
    button.lastChild.textContent = text;
  }

  // Mistakes and paths are told in English, whatever the page's language is.
  const english = (tag, attributes, ...children) => make(tag, { lang: "en", dir: "ltr", ...attributes }, ...children);
  const word = (id) => state.words[`preview-${id}`] ?? "";

  // For what may be forbidden, as storage, or not be there, as the selection of some kinds of fields.
  const tryTo = (act) => { try { return act(); } catch { return null; } };
  const recall = (storage, key) => tryTo(() => window[storage].getItem(`litfass-preview-${key}`)) ?? memory.get(key);

  function remember(storage, key, value) {
    memory.set(key, value);
    return tryTo(() => { window[storage].setItem(`litfass-preview-${key}`, value); return true; });
  }

  // Start -------------------------------------------------------------------------------------------------------------

  const { shadow, root, parts } = build();
  restore();
  addEventListener("keydown", onKey, true);
  addEventListener("storage", drawCorner);
  document.body.append(shadow.host);
}
