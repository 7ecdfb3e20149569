// Completes "@ma" in a text area with the names of my people: <textarea data-mentions="/people/names">.
(() => {
  const MOST = 6;
  const MENTION = /(?:^|[\s([“"'])@([\p{L}\p{M}\p{N}'’.-]*(?: [\p{L}\p{M}'’.-]*)?)$/u;
  const known = new Map();
  const namesOf = (area) => {
    const path = area.dataset.mentions;
    if (!known.has(path))
      known.set(
        path,
        fetch(path, { headers: { Accept: "application/json" } })
          .then((answer) => (answer.ok ? answer.json() : []))
          .catch(() => []),
      );
    return known.get(path);
  };
  const fold = (text) =>
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase();
  const fits = (name, typed) => [name, ...name.split(/\s+/)].some((part) => fold(part).startsWith(fold(typed)));

  let open = null;
  const close = () => {
    open?.list.remove();
    for (const name of ["aria-controls", "aria-activedescendant"]) open?.area.removeAttribute(name);
    open = null;
  };
  const point = (at) => {
    const options = [...open.list.children];
    open.at = (at + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === open.at)));
    open.area.setAttribute("aria-activedescendant", options[open.at].id);
  };
  const choose = (name) => {
    const { area, from } = open;
    const to = area.selectionStart;
    close();
    area.setRangeText(`@${name}`, from, to, "end");
    area.focus();
    area.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const show = (area, from, names) => {
    close();
    const list = document.createElement("ul");
    list.className = "mentions";
    list.id = "mentions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", area.dataset.mentionsLabel);
    names.forEach((name, i) => {
      const option = document.createElement("li");
      option.id = `mention-${i}`;
      option.setAttribute("role", "option");
      option.textContent = name;
      option.addEventListener("pointerdown", (event) => event.preventDefault());
      option.addEventListener("click", () => choose(name));
      list.append(option);
    });
    area.after(list);
    area.setAttribute("aria-controls", list.id);
    open = { area, from, list, names, at: 0 };
    point(0);
  };
  const look = async (area) => {
    const before = area.value.slice(0, area.selectionStart);
    const typed = MENTION.exec(before)?.[1];
    if (typed === undefined || area.selectionStart !== area.selectionEnd) return close();
    const names = (await namesOf(area)).filter((name) => fits(name, typed)).slice(0, MOST);
    if (area.value.slice(0, area.selectionStart) !== before) return;
    if (names.length === 0 || names.includes(typed)) return close();
    show(area, before.length - typed.length - 1, names);
  };

  document.addEventListener("input", (event) => {
    if (event.target.matches?.("textarea[data-mentions]")) look(event.target);
  });
  document.addEventListener(
    "keydown",
    (event) => {
      if (!open || event.target !== open.area || event.ctrlKey || event.metaKey || event.isComposing) return;
      const acts = {
        ArrowDown: () => point(open.at + 1),
        ArrowUp: () => point(open.at - 1),
        Enter: () => choose(open.names[open.at]),
        Tab: () => choose(open.names[open.at]),
        Escape: close,
      };
      if (!acts[event.key]) return;
      event.preventDefault();
      event.stopPropagation();
      acts[event.key]();
    },
    true,
  );
  document.addEventListener("focusout", (event) => {
    if (open && event.target === open.area) close();
  });
  document.addEventListener("htmx:beforeSwap", close);
})();
