"use strict";
// Suggestions below every search field; without this script the forms work as they are.
document.querySelectorAll('form.search input[type="search"]').forEach((input) => {
  const form = input.closest("form");
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.hidden = true;
  form.append(list);
  let last = 0;
  const show = (found) => {
    list.replaceChildren(...found.filter((one) => one.href).map((one) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      const kinds = document.createElement("small");
      link.href = one.href;
      link.textContent = one.label + " ";
      kinds.textContent = one.kinds.join(", ");
      link.append(kinds);
      item.append(link);
      return item;
    }));
    list.hidden = !list.childElementCount;
  };
  input.addEventListener("input", async () => {
    const turn = ++last;
    if (input.value.trim().length < 2) { list.hidden = true; return; }
    const answer = await fetch("/search?limit=8&q=" + encodeURIComponent(input.value), { headers: { Accept: "application/json" } });
    if (answer.ok && turn === last) { show(await answer.json()); }
  });
  form.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "Escape") { list.hidden = true; input.focus(); }
    if (event.key === "ArrowDown" && links.length) { event.preventDefault(); links[Math.min(at + 1, links.length - 1)].focus(); }
    if (event.key === "ArrowUp" && at >= 0) { event.preventDefault(); (links[at - 1] || input).focus(); }
  });
  form.addEventListener("focusout", (event) => { if (!form.contains(event.relatedTarget)) { list.hidden = true; } });
});
