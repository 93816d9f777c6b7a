// Opens the photos of a page in place, all of them in one row, with PhotoSwipe. The page names the addresses and the
// words in data attributes of the script's element. Each photo is a link to its large form, and stays one where
// PhotoSwipe cannot be loaded: a folder that is opened without a server gives no modules.
"use strict";
{
  const own = document.currentScript.dataset;
  const links = location.protocol === "file:" ? [] : [...document.querySelectorAll("a.enlarge")];
  const { lang, dir } = document.documentElement;
  const turned = dir === "rtl";
  // PhotoSwipe goes from left to right only. Where people read the other way the photos stand in the other order, and
  // arrows, keys and swipes all lead where they should.
  const order = turned ? [...links].reverse() : links;

  let loading;
  const load = () => (loading ??= Promise.all([import(absolute(own.core)), style()]).then(([module]) => module.default));
  const absolute = (path) => new URL(path, document.baseURI).href;

  function style() {
    return new Promise((done, failed) => {
      const link = document.createElement("link");
      Object.assign(link, { rel: "stylesheet", href: absolute(own.style), onload: done, onerror: failed });
      document.head.append(link);
    });
  }

  // What PhotoSwipe is told of a photo.
  function photo(link) {
    const img = link.querySelector("img");
    return {
      element: link,
      src: link.href,
      srcset: link.querySelector("source")?.srcset,
      msrc: img.currentSrc,
      width: Number(link.dataset.width),
      height: Number(link.dataset.height),
      alt: img.alt,
      thumbCropped: getComputedStyle(img).objectFit === "cover",
      caption: link.closest("figure").querySelector("figcaption"),
    };
  }

  // An element's text goes elsewhere: its language and direction go with it.
  function speak(element, source) {
    element.lang = source.closest("[lang]").lang;
    element.dir = source.closest("[dir]").dir;
  }

  function open(PhotoSwipe, link) {
    const number = new Intl.NumberFormat(lang);
    const box = new PhotoSwipe({
      dataSource: order.map(photo),
      index: order.indexOf(link),
      loop: false,
      bgOpacity: 0.94,
      counter: false,
      closeTitle: own.close,
      zoomTitle: own.zoom,
      arrowPrevTitle: turned ? own.next : own.previous,
      arrowNextTitle: turned ? own.previous : own.next,
      errorMsg: own.error,
      paddingFn: (view, item) => {
        const side = view.x > 900 ? 72 : 0;
        return { top: 60, bottom: item.caption ? 96 : 16, left: side, right: side };
      },
    });
    box.on("uiRegister", () => {
      box.ui.registerElement({ name: "place", appendTo: "bar", order: 5, onInit: (element) => {
        element.dir = dir;
        box.on("change", () => {
          const at = turned ? order.length - box.currIndex : box.currIndex + 1;
          element.textContent = order.length > 1 ? `${number.format(at)} / ${number.format(order.length)}` : "";
        });
      } });
      box.ui.registerElement({ name: "caption", className: "pswp__caption pswp__hide-on-close", appendTo: "root", onInit: (element) => {
        element.setAttribute("aria-live", "polite");
        box.on("change", () => {
          const { caption } = box.currSlide.data;
          element.hidden = !caption;
          element.replaceChildren(...(caption ? caption.cloneNode(true).childNodes : []));
          if (caption) speak(element, caption);
        });
      } });
    });
    box.on("contentAppend", ({ content }) => speak(content.element, content.data.element.querySelector("img")));
    box.on("afterInit", () => {
      box.element.dir = "ltr"; // the row of photos, not their words
      box.element.setAttribute("aria-label", own.name);
      box.element.setAttribute("aria-modal", "true");
      // PhotoSwipe's own words for these parts are English.
      const parts = box.element.querySelectorAll("[aria-roledescription]");
      parts.forEach((part) => part.removeAttribute("aria-roledescription"));
    });
    link.focus({ preventScroll: true }); // so that the focus comes back to it
    box.init();
  }

  for (const link of links) {
    const soon = () => load().catch(() => (loading = undefined));
    link.addEventListener("pointerenter", soon, { once: true });
    link.addEventListener("focus", soon, { once: true });
    link.addEventListener("click", (event) => {
      if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      load().then((PhotoSwipe) => open(PhotoSwipe, link)).catch(() => location.assign(link.href));
    });
  }
}
