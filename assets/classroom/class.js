// The pages work without this. With it they change by themselves, keep their place, and count their clocks.
"use strict";
(() => {
  const body = document.body;
  const quiet = 25000; // longer than two heartbeats of the server
  let stream = null, heard = Date.now(), version = Number(body.dataset.version || 0), filling = false, busy = false, taken = Date.now();

  const news = () => document.getElementById("news");
  const say = text => { if (news() && news().textContent !== text) news().textContent = text; };

  function listen() {
    if (!body.dataset.events || stream || document.hidden) return;
    stream = new EventSource(body.dataset.events);
    stream.onopen = () => { heard = Date.now(); say(""); };
    stream.onmessage = event => {
      heard = Date.now();
      if (Number(event.data) !== version) refresh(Number(event.data));
    };
    stream.addEventListener("beat", () => { heard = Date.now(); });
    stream.addEventListener("elsewhere", () => { hush(); say("This page is open elsewhere; it stands still here."); });
  }
  function hush() { if (stream) stream.close(); stream = null; }

  // The teacher's pages change whatever is being typed, and keep it.
  const keeps = () => body.classList.contains("teacher");
  const nameOf = field => field.id || (field.form ? field.form.getAttribute("action") + " " + field.name : field.name);
  const typed = () => [...document.querySelectorAll("input, textarea, select")].filter(each => each.dataset.typed)
    .map(each => [nameOf(each), each.value, each === document.activeElement ? each.selectionStart : null]);
  function typeAgain(all) {
    for (const [name, value, caret] of all)
      for (const each of document.querySelectorAll("#main input, #main textarea, #main select"))
        if (nameOf(each) === name) {
          each.value = value; each.dataset.typed = "yes";
          if (caret !== null) { each.focus({ preventScroll: true }); try { each.setSelectionRange(caret, caret); } catch { /* has none */ } }
          break;
        }
  }

  async function refresh(to) {
    if (busy) return;
    if (filling && !keeps()) { offer(to); return; }
    if (keeps() && document.activeElement && document.activeElement.tagName === "SELECT") { setTimeout(refresh, 3000, to); return; }
    busy = true;
    try {
      const answer = await fetch(location.href, { cache: "no-store" });
      if (answer.ok) take(await answer.text(), keeps() ? typed() : []);
      heard = Date.now();
    } catch { say("The class cannot be reached at the moment."); }
    busy = false;
  }
  function offer(to) {
    if (document.getElementById("newer")) return;
    const button = document.createElement("button");
    button.id = "newer"; button.type = "button"; button.className = "choice"; button.textContent = "Show what is new";
    button.onclick = () => { filling = false; refresh(to); };
    news().replaceChildren(button);
  }

  // Takes the new page in where the old one stands: focus, scrolling and what is unfolded stay.
  function take(html, kept = []) {
    const next = new DOMParser().parseFromString(html, "text/html");
    if (!next.getElementById("main")) { location.reload(); return; }
    const focus = document.activeElement, key = focus && focus.form ? focus.name + "=" + focus.value : null;
    const fold = summary => summary.parentElement.id || summary.textContent;
    const open = new Set([...document.querySelectorAll("details[open] > summary")].map(fold));
    const shut = new Set([...document.querySelectorAll("details:not([open]) > summary")].map(fold));
    const title = document.querySelector("h1"), before = title ? title.textContent : "";
    body.className = next.body.className;
    body.dataset.version = next.body.dataset.version || "0";
    version = Number(body.dataset.version);
    if (next.body.dataset.events) body.dataset.events = next.body.dataset.events;
    document.title = next.title;
    for (const id of ["head", "main"]) document.getElementById(id).replaceChildren(...next.getElementById(id).childNodes);
    for (const each of document.querySelectorAll("details > summary")) {
      if (open.has(fold(each))) each.parentElement.open = true;
      if (shut.has(fold(each))) each.parentElement.open = false;
    }
    const after = document.querySelector("h1");
    if (after && after.textContent !== before) { window.scrollTo(0, 0); say(after.textContent); document.getElementById("main").focus({ preventScroll: true }); }
    else if (key) for (const each of document.querySelectorAll("button, input, select"))
      if (each.name + "=" + each.value === key) { each.focus({ preventScroll: true }); break; }
    taken = Date.now();
    filling = kept.length > 0;
    typeAgain(kept);
    clocks();
  }

  document.addEventListener("submit", async event => {
    const form = event.target, by = event.submitter;
    if (form.method !== "post" || form.dataset.whole !== undefined || !window.fetch) return;
    event.preventDefault();
    if (busy) return;
    busy = true;
    const data = new URLSearchParams(new FormData(form));
    if (by && by.name) data.set(by.name, by.value);
    for (const each of form.querySelectorAll("button")) each.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(form.action, { method: "POST", body: data });
      const here = new URL(answer.url);
      if (answer.redirected && here.pathname !== location.pathname) { location.assign(answer.url); return; }
      filling = false;
      take(await answer.text());
      heard = Date.now();
    } catch {
      say("That did not reach the class. Nothing is lost: try again.");
      for (const each of form.querySelectorAll("button")) each.removeAttribute("aria-busy");
    }
    busy = false;
  });
  document.addEventListener("input", event => { if (event.target.form) { filling = true; event.target.dataset.typed = "yes"; } });

  // Clocks count down from what the server said; a negative number stands still.
  function clocks() {
    for (const each of document.querySelectorAll("[data-left]"))
      if (!each.dataset.until && Number(each.dataset.left) >= 0) each.dataset.until = String(Date.now() + 1000 * Number(each.dataset.left));
    for (const each of document.querySelectorAll("[data-since]"))
      if (!each.dataset.from) each.dataset.from = String(Date.now() - 1000 * Number(each.dataset.since));
  }
  setInterval(() => {
    for (const each of document.querySelectorAll("[data-until]")) {
      const left = Math.max(0, Math.round((Number(each.dataset.until) - Date.now()) / 1000));
      each.textContent = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0") + " left";
    }
    for (const each of document.querySelectorAll("[data-from]")) {
      const span = Math.max(0, Math.round((Date.now() - Number(each.dataset.from)) / 1000));
      each.textContent = Math.floor(span / 60) + ":" + String(span % 60).padStart(2, "0");
    }
    for (const each of document.querySelectorAll("[data-heard]")) each.textContent = "heard " + Math.round((Date.now() - heard) / 1000) + " s ago";
    if (keeps() && stream && Date.now() - taken > 20000) refresh(version); // waits grow while nothing happens
    if (stream && Date.now() - heard > quiet) {
      say("Last heard " + Math.round((Date.now() - heard) / 1000) + " s ago.");
      if (Date.now() - heard > 2 * quiet) { hush(); listen(); }
    }
  }, 1000);

  const back = () => { if (!document.hidden) { hush(); listen(); refresh(version); } };
  document.addEventListener("visibilitychange", () => document.hidden ? hush() : back());
  addEventListener("pageshow", event => { if (event.persisted) back(); });
  addEventListener("online", back);
  clocks();
  listen();
})();
