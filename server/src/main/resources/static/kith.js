// Adds comfort to pages that already work without it. Everything is found by data-… attributes, so swapped parts need no wiring.
(() => {
  const on = (type, selector, act) =>
    document.addEventListener(type, (event) => {
      const found = event.target instanceof Element && event.target.closest(selector);
      if (found) act(found, event);
    });
  const byId = (id) => (id ? document.getElementById(id) : null);

  // Dialogs: <a href="/people/new" data-opens="new-person"> opens <dialog id="new-person">; without it the link is followed.
  const open = (dialog) => {
    if (!(dialog instanceof HTMLDialogElement) || dialog.open) return false;
    dialog.showModal();
    dialog.querySelector("[data-focus], input:not([type=hidden]), textarea, select")?.focus();
    return true;
  };
  on("click", "[data-opens]", (opener, event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (open(byId(opener.dataset.opens))) event.preventDefault();
  });
  on("click", "[data-closes]", (closer, event) => {
    event.preventDefault();
    closer.closest("dialog")?.close();
  });
  document.addEventListener("click", (event) => {
    const dialog = event.target;
    if (!(dialog instanceof HTMLDialogElement) || !dialog.open) return;
    const box = dialog.getBoundingClientRect();
    const inside =
      event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
    if (!inside && event.detail > 0) dialog.close();
  });

  // The palette: Ctrl-K or ⌘K anywhere; arrows walk through what it found.
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
      const palette = byId("palette");
      if (palette) {
        event.preventDefault();
        open(palette);
      }
    }
  });
  on("keydown", "#palette", (palette, event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [...palette.querySelectorAll("input:not([type=hidden]), .palette-list a")];
    const next = stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
    event.preventDefault();
    stops.at(next % stops.length)?.focus();
  });

  // Menus made of <details class="menu">: one open at a time, closed by Escape or a click elsewhere.
  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(event.target) || event.target.closest(".menu-list :is(a, button)")) menu.open = false;
    }
  });
  on("keydown", "details.menu[open]", (menu, event) => {
    if (event.key !== "Escape") return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });

  document.addEventListener(
    "toggle",
    (event) => {
      if (event.target.matches?.("details.menu[open]"))
        event.target.querySelector(".menu-list")?.scrollIntoView({ block: "nearest" });
    },
    true,
  );

  // A form behind its button: the button goes, so the keyboard goes on in the first field.
  on("click", ".adder > summary", (summary) =>
    setTimeout(() => summary.parentElement.querySelector("input:not([type=hidden]), textarea, select")?.focus()),
  );

  // Toasts leave by themselves, but never while they are read or reached for.
  const TOAST_MILLIS = 12000;
  const expire = (toast) => {
    let timer = setTimeout(() => toast.remove(), TOAST_MILLIS);
    const stay = () => clearTimeout(timer);
    const leave = () => {
      clearTimeout(timer);
      timer = setTimeout(() => toast.remove(), TOAST_MILLIS / 2);
    };
    toast.addEventListener("pointerenter", stay);
    toast.addEventListener("focusin", stay);
    toast.addEventListener("pointerleave", leave);
    toast.addEventListener("focusout", leave);
  };
  on("click", "[data-dismisses]", (button) => button.closest(".toast, .banner, .card.after")?.remove());
  const toasts = byId("toasts");
  if (toasts) {
    toasts.querySelectorAll(".toast").forEach(expire);
    new MutationObserver((changes) => {
      for (const change of changes)
        for (const node of change.addedNodes) if (node instanceof Element && node.matches(".toast")) expire(node);
    }).observe(toasts, { childList: true });
  }
  /** Shows a copy of <template id="say-…"> (words come from the server's bundles). */
  const say = (id) => {
    const words = byId(id);
    if (toasts && words instanceof HTMLTemplateElement) toasts.append(words.content.cloneNode(true));
  };

  // A textarea grows with its words where CSS cannot do it.
  const grow = (area) => {
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  };
  const growAll = (root) => root.querySelectorAll("textarea").forEach(grow);
  const growsByItself = CSS.supports("field-sizing", "content");
  if (!growsByItself) {
    on("input", "textarea", grow);
    growAll(document);
  }

  // Ctrl-Enter or ⌘Enter sends the form one writes in.
  on("keydown", "textarea", (area, event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && area.form) {
      event.preventDefault();
      area.form.requestSubmit();
    }
  });

  // data-reveals="id" shows what comes next (after "call": "did you reach her?").
  on("click", "[data-reveals]", (button) => {
    const next = byId(button.dataset.reveals);
    if (next) next.hidden = false;
  });

  // data-shares="id" hands that element's text to what the device sends with, where it has such a thing.
  if (navigator.share) for (const button of document.querySelectorAll("[data-shares]")) button.hidden = false;
  on("click", "[data-shares]", (button) => {
    navigator.share({ url: byId(button.dataset.shares).innerText }).catch(() => {});
  });

  // data-copies="id" puts that element's text on the clipboard and says so.
  on("click", "[data-copies]", async (button) => {
    const source = byId(button.dataset.copies);
    if (!source) return;
    await navigator.clipboard.writeText("value" in source ? source.value : source.textContent.trim());
    say("say-copied");
  });
  on("click", "[data-prints]", () => window.print());

  // A quick way out: the page that is left does not stay behind the back button.
  on("click", "[data-leaves]", (link, event) => {
    event.preventDefault();
    location.replace(link.href);
  });

  // <select data-zone> starts at the zone of this device.
  for (const zones of document.querySelectorAll("select[data-zone]")) {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!zones.dataset.chosen && [...zones.options].some((option) => option.value === here)) zones.value = here;
  }

  // Theme: radio buttons named "theme" inside [data-themes], values system, light, dark; kept on this device.
  const theme = () => document.documentElement.dataset.theme ?? "system";
  for (const radio of document.querySelectorAll("[data-themes] input")) radio.checked = radio.value === theme();
  on("change", "[data-themes] input", (radio) => {
    if (radio.value === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = radio.value;
    try {
      if (radio.value === "system") localStorage.removeItem("kith.theme");
      else localStorage.setItem("kith.theme", radio.value);
    } catch {
      // Then the choice holds for this page only.
    }
  });

  // Radio buttons laid out in columns (data-grid="6"): up and down move by a row, and none goes round.
  on("keydown", "[data-grid] input", (input, event) => {
    const grid = input.closest("[data-grid]");
    const columns = Number(grid.dataset.grid);
    const cells = [...grid.querySelectorAll("input")];
    const at = cells.indexOf(input);
    const steps = {
      ArrowUp: -columns,
      ArrowDown: columns,
      ArrowLeft: at % columns > 0 ? -1 : 0,
      ArrowRight: (at + 1) % columns > 0 ? 1 : 0,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    const next = step && cells[at + step];
    event.preventDefault();
    if (!next) return;
    next.focus();
    next.click();
  });

  // After a swap the keyboard goes on where it was: what is wrong or [data-focus] in what came, else the same control, else the nearest neighbour.
  let before = null;
  const stop = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";
  document.addEventListener("htmx:beforeSwap", (event) => {
    const target = event.detail.target;
    const asked = event.detail.requestConfig;
    const focused = document.activeElement;
    // A menu closes over the link that asked; the keyboard was there all the same.
    const byHand = ["click", "submit"].includes(asked?.triggeringEvent?.type);
    const active = focused && focused !== document.body ? focused : byHand ? asked.elt : null;
    before = null;
    if (!active || !target?.contains(active)) return;
    const item = active.closest("li, .card, .proposal, .toast");
    const named = ["name", "value", "href"]
      .filter((name) => active.hasAttribute(name) && !(name === "value" && active.matches("input, textarea")))
      .map((name) => `[${name}="${CSS.escape(active.getAttribute(name))}"]`)
      .join("");
    before = {
      same: active.id ? `#${CSS.escape(active.id)}` : named && active.tagName.toLowerCase() + named,
      neighbour: item?.nextElementSibling ?? item?.previousElementSibling,
      home: target.parentElement,
    };
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    const came = event.detail.elt;
    if (!growsByItself && came instanceof Element) growAll(came);
    const wanted = came instanceof Element && (came.matches("[data-focus]") ? came : came.querySelector('[aria-invalid="true"], [data-focus]'));
    if (wanted) {
      wanted.focus();
      before = null;
      return;
    }
    const lost = !document.activeElement || document.activeElement === document.body;
    if (!before || !lost) return;
    const within = (element) => {
      if (!element?.isConnected) return null;
      const first = element.matches(stop) ? element : element.querySelector(stop);
      return first?.type === "radio" ? (element.querySelector(`[name="${CSS.escape(first.name)}"]:checked`) ?? first) : first;
    };
    const same = before.same && document.querySelector(before.same);
    const next = (same || null) ?? within(came instanceof Element ? came : null) ?? within(before.neighbour) ?? within(before.home) ?? byId("main");
    before = null;
    next?.focus({ preventScroll: true });
  });
  // data-ticks: what was ticked while other choices were on their way stays ticked, and in sight.
  let ticks = [];
  document.addEventListener("htmx:beforeSwap", ({ detail: { target } }) => {
    ticks = target?.matches("[data-ticks]") ? [...target.querySelectorAll("input[type=checkbox]")] : [];
  });
  document.addEventListener("htmx:afterSwap", ({ detail: { target } }) => {
    for (const old of ticks) {
      const now = target.querySelector(`[name="${CSS.escape(old.name)}"][value="${CSS.escape(old.value)}"]`);
      if (now) now.checked = old.checked;
      else if (old.checked) target.querySelector("ul")?.prepend(old.closest("li"));
    }
    ticks = [];
  });
  document.addEventListener("htmx:configRequest", (event) => {
    const token = document.querySelector('meta[name="csrf"]')?.content;
    if (token) event.detail.headers["X-CSRF-TOKEN"] = token;
    // Asked for by the page itself: nobody need be there, so it prolongs no session.
    if (event.detail.triggeringEvent?.type === "live") event.detail.headers["X-Kith-Live"] = "1";
  });
  // Live: one stream per browser, held by one of its pages and passed on to the others. What cares for a topic says so with
  // data-live="topic …" and hx-trigger="live". What was told since the page was asked for is heard first; "*" is every topic.
  const heard = (topic) => {
    for (const part of document.querySelectorAll("[data-live]"))
      if (topic === "*" || part.dataset.live.split(" ").includes(topic)) window.htmx?.trigger(part, "live");
  };
  const live = document.querySelector("[data-live]");
  if (live && navigator.locks) {
    // A guest has a stream of their own, about one thing: data-stream says where.
    const source = live.dataset.stream ?? "/live";
    const others = new BroadcastChannel(`kith-live ${source}`);
    others.onmessage = (event) => heard(event.data);
    const AGAIN_MILLIS = 30000;
    // A stream that the browser gave up (signed out, or the server was away) is tried again, and tells all since this page came.
    const listen = () => {
      const stream = new EventSource(`${source}?age=${Math.ceil(performance.now())}`);
      stream.onmessage = (event) => {
        heard(event.data);
        others.postMessage(event.data);
      };
      stream.onerror = () => stream.readyState === EventSource.CLOSED && setTimeout(listen, AGAIN_MILLIS);
    };
    navigator.locks.request(`kith-live ${source}`, () => new Promise(listen));
  }

  // data-keeps: what is typed outlives a reload of this tab until it is sent; signed out, nothing of it is left.
  const UNSENT = "kith.unsent ";
  const unsent = (area) => `${UNSENT}${location.pathname} ${area.name}`;
  on("input", "textarea[data-keeps]", (area) => {
    sessionStorage.setItem(unsent(area), JSON.stringify({ over: area.defaultValue, text: area.value }));
  });
  document.addEventListener("submit", (event) => {
    for (const area of event.target.querySelectorAll("textarea[data-keeps]")) sessionStorage.removeItem(unsent(area));
  });
  for (const area of document.querySelectorAll("textarea[data-keeps]")) {
    const kept = JSON.parse(sessionStorage.getItem(unsent(area)) ?? "null");
    if (kept?.over === area.defaultValue) area.value = kept.text;
  }
  // data-unsent="name": where it can be sent no more, what was typed there stands to be copied.
  const showUnsent = () => {
    for (const place of document.querySelectorAll("[data-unsent]")) {
      const kept = JSON.parse(sessionStorage.getItem(`${UNSENT}${location.pathname} ${place.dataset.unsent}`) ?? "null");
      place.hidden = !kept?.text.trim() || kept.text === kept.over;
      if (!place.hidden) place.querySelector("p").textContent = kept.text;
    }
  };
  showUnsent();
  document.addEventListener("htmx:afterSwap", showUnsent);
  if (location.pathname === "/sign-in")
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(UNSENT)) sessionStorage.removeItem(key);

  // A chosen file's text goes into a text area: <input type="file" data-into="field-file">. Without it the text is pasted there.
  on("change", "input[type=file][data-into]", async (picked) => {
    const area = byId(picked.dataset.into);
    if (area && picked.files.length) area.value = await picked.files[0].text();
  });

  const byItself = (event) => event.detail.requestConfig?.triggeringEvent?.type === "live";
  // data-over="id": a part that asks for itself and is there no more shows the words of that template, and nothing of what it showed.
  document.addEventListener("htmx:beforeSwap", ({ detail }) => {
    const part = detail.requestConfig?.elt;
    const over = detail.xhr.status === 404 && byItself({ detail }) && byId(part?.dataset.over);
    if (over) part.replaceChildren(over.content.cloneNode(true));
  });

  // What is asked by itself because something changed elsewhere may fail in silence: nobody did anything.
  document.addEventListener("htmx:sendError", (event) => byItself(event) || say("say-offline"));
  document.addEventListener("htmx:responseError", (event) => byItself(event) || say("say-failed"));
})();
