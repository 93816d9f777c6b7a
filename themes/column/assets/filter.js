// Makes the facets of the gallery filters that work at once: several values of a facet widen the choice, several facets
// narrow it. The choice stands in the address. Without this script, or without a server, each value is a link to a page
// of its own; those pages begin with their value chosen, and lead to the gallery as soon as something else is chosen.
"use strict";
{
  const nav = document.querySelector(".facets[data-index]");
  const list = document.querySelector("main > .cards");
  if (nav && list && location.protocol !== "file:") start(nav, list);

  function start(nav, list) {
    const [status, none, clear, pager] = [".found", ".none", ".clear", ".pager"].map((one) => document.querySelector(`main ${one}`));
    const before = { cards: [...list.children], count: status.textContent };
    const gallery = new URL(nav.dataset.all, document.baseURI);
    const here = location.pathname.replace(/index\.html$/, "") === gallery.pathname;
    // Made when it is first needed: a browser takes longer for it than for all else here.
    let format;
    const number = (count) => (format ??= new Intl.NumberFormat(document.documentElement.lang)).format(count);
    const values = new Map([...nav.querySelectorAll("a[data-facet]")].map(button));
    const kinds = new Set([...values.keys()].map(kind));
    let chosen = read();

    // A value's link becomes a button that is pressed or not.
    function button(link) {
      const key = link.dataset.facet;
      const element = document.createElement("button");
      element.type = "button";
      element.append(...link.childNodes);
      element.addEventListener("click", () => choose(key, link.href));
      link.replaceWith(element);
      const count = element.querySelector("small");
      return [key, { element, count, all: count.textContent, own: link.hasAttribute("aria-current") }];
    }

    function kind(key) {
      return key.slice(0, key.indexOf(":"));
    }

    // What the address chooses, or the page itself.
    function read() {
      const asked = [...new URL(location.href).searchParams].map(([facet, value]) => `${facet}:${value}`).filter((key) => values.has(key));
      return new Set(asked.length ? asked : [...values.keys()].filter((key) => values.get(key).own));
    }

    function address() {
      const url = here ? new URL(location.href) : new URL(gallery);
      kinds.forEach((facet) => url.searchParams.delete(facet));
      values.forEach((_, key) => chosen.has(key) && url.searchParams.append(kind(key), key.slice(kind(key).length + 1)));
      return url.href;
    }

    function choose(key, link) {
      if (!chosen.delete(key)) chosen.add(key);
      go(link);
    }

    // The page of a single value has a title that would no longer be true, so the gallery itself takes over.
    function go(link) {
      if (!here) return location.assign(address());
      history.pushState(null, "", address());
      show().catch(() => location.assign(link));
    }

    // All cards, with their values; the HTML is what the site's pages consist of, with a sign where the root belongs.
    let loading;
    function cards() {
      loading ??= fetch(new URL(nav.dataset.index, document.baseURI)).then((response) => response.json()).then((index) => {
        const template = document.createElement("template");
        template.innerHTML = index.cards.replaceAll("\u0001", nav.dataset.root);
        const all = [...template.content.querySelectorAll(".card")];
        return all.map((card) => ({ card, has: new Set(card.dataset.facets.split(" ")) }));
      });
      return loading;
    }

    async function show() {
      press();
      const all = chosen.size && here ? await cards() : [];
      // While the cards were under way something else may have been chosen.
      const filtered = chosen.size > 0 && here;
      const { found, counts } = filtered ? match(all) : { found: before.cards };
      fill(found);
      list.classList.toggle("filtered", filtered);
      list.classList.remove("waiting");
      values.forEach(({ count, all }, key) => (count.textContent = counts ? number(counts.get(key) ?? 0) : all));
      status.textContent = filtered ? `${nav.dataset.found} ${number(found.length)}` : before.count;
      none.hidden = found.length > 0;
      if (pager) pager.hidden = filtered;
    }

    // The first cards at once, the others in the pauses that follow, so that even a thousand do not hold anybody up.
    let later;
    function fill(cards, from = 0) {
      clearTimeout(later);
      const to = from + 60;
      if (from) list.append(...cards.slice(from, to));
      else list.replaceChildren(...cards.slice(0, to));
      if (to < cards.length) later = setTimeout(() => fill(cards, to));
    }

    function press() {
      values.forEach(({ element }, key) => element.setAttribute("aria-pressed", chosen.has(key)));
      clear.hidden = !chosen.size || !here;
    }

    // The cards that have a chosen value of each facet, and how many there would be with each value added.
    function match(all) {
      const wanted = new Map();
      chosen.forEach((key) => wanted.set(kind(key), [...(wanted.get(kind(key)) ?? []), key]));
      const [found, counts] = [[], new Map()];
      for (const { card, has } of all) {
        const missing = [...wanted].filter(([, keys]) => !keys.some((key) => has.has(key))).map(([facet]) => facet);
        if (!missing.length) found.push(card);
        if (missing.length > 1) continue;
        for (const key of has) {
          if (!missing.length || missing[0] === kind(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      }
      return { found, counts };
    }

    clear.addEventListener("click", () => {
      chosen.clear();
      go(gallery.href);
      nav.querySelector("summary").focus(); // the button is gone
    });
    addEventListener("popstate", () => {
      chosen = read();
      show().catch(() => location.reload());
    });
    // What the address chooses is open to be seen; a facet's own page has opened it already.
    chosen.forEach((key) => (values.get(key).element.closest("details").open = true));
    press();
    if (here && chosen.size) {
      // Cards that are about to go are not shown first.
      list.classList.add("waiting");
      show().catch(() => list.classList.remove("waiting"));
    }
  }
}
