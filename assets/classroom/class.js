// The pages work without this. With it they change by themselves, keep their place, and say how old they are.
"use strict";
(() => {
  const body = document.body, says = document.getElementById("says").dataset;
  const quiet = 25000; // longer than two heartbeats of the server
  const patience = 20000; // with an answer: a phone that changes its network may wait for one without end
  let stream = null, opened = false, heard = Date.now(), version = body.dataset.version || "", filling = false, again = false, taken = Date.now();
  let sending = false, pressed = 0, fetching = null; // a form is on its way; since when a finger is down; a page is being fetched
  const held = () => Date.now() - pressed < 2000; // a finger lifted outside the window is never told

  const news = () => document.getElementById("news");
  const say = (text, css) => { if (news().textContent !== text) { news().textContent = text; news().className = css || ""; } };
  const hear = () => { heard = Date.now(); };
  const offer = (id, label, act) => {
    if (document.getElementById(id)) return;
    const button = Object.assign(document.createElement("button"), { id, type: "button", className: "choice", textContent: label, onclick: act });
    news().className = "seen"; news().append(button);
  };

  // One stream while the page is looked at; none while it sleeps, so that other tabs and the phone lose nothing by it.
  function listen() {
    if (!body.dataset.events || stream || document.hidden) return;
    stream = new EventSource(body.dataset.events);
    stream.onopen = () => { hear(); say(""); if (opened) refresh(); opened = true; };
    stream.onmessage = event => { hear(); if (event.data !== version) refresh(); };
    stream.onerror = () => say(says.unreachable, "seen");
    stream.addEventListener("beat", hear);
    stream.addEventListener("elsewhere", () => {
      hush(); body.dataset.events = ""; say(says.elsewhere, "seen"); offer("here", says.here, () => location.reload());
    });
  }
  function hush() { if (stream) stream.close(); stream = null; }

  // The teacher's pages change whatever is being typed, and keep it.
  const keeps = () => body.classList.contains("teacher");
  const nameOf = field => field.id || (field.form ? field.form.getAttribute("action") + " " + field.name : field.name);
  const fields = () => [...document.querySelectorAll("#main input, #main textarea, #main select")];
  const typed = sent => fields().filter(each => each.dataset.typed && (!sent || each.form !== sent))
    .map(each => [nameOf(each), each.value, each === document.activeElement ? each.selectionStart : null]);
  function typeAgain(all) {
    for (const [name, value, caret] of all) {
      const field = fields().find(each => nameOf(each) === name);
      if (!field) continue;
      field.value = value; field.dataset.typed = "yes";
      if (caret !== null) { field.focus({ preventScroll: true }); try { field.setSelectionRange(caret, caret); } catch { /* it has no caret */ } }
    }
    filling = all.length > 0;
  }

  // What somebody presses goes before what the page fetches by itself: the fetch is given up, and made again afterwards.
  async function refresh() {
    if (sending || held() || fetching) { again = true; return; }
    if (keeps() && document.activeElement?.tagName === "SELECT") { setTimeout(refresh, 3000); return; }
    if (filling && !keeps()) { offer("newer", says.newer, () => { filling = false; refresh(); }); return; }
    const asked = fetching = new AbortController(), bell = setTimeout(() => { again = true; asked.abort(); }, patience);
    try {
      const answer = await fetch(location.href, { cache: "no-store", signal: asked.signal });
      const html = await answer.text();
      if (asked.signal.aborted) return;
      if (answer.url !== location.href.split("#")[0] && answer.redirected) { location.assign(answer.url); return; }
      if (!filling || keeps()) take(html, keeps() ? typed() : []);
      hear();
    } catch { if (!asked.signal.aborted) say(says.unreachable, "seen"); }
    clearTimeout(bell);
    if (fetching === asked) fetching = null;
    refreshIfAsked();
  }
  function refreshIfAsked() { if (again && !sending && !held()) { again = false; refresh(); } }
  function giveUpFetching() { if (fetching) { fetching.abort(); fetching = null; again = true; } }

  // Takes the new page in where the old one stands: focus, scrolling and what is unfolded stay.
  function take(html, kept = []) {
    const next = new DOMParser().parseFromString(html, "text/html");
    if (!next.getElementById("says")) { location.reload(); return; }
    const focus = document.activeElement, key = focus && focus.name ? focus.name + "=" + focus.value : null, id = focus && focus.id;
    const fold = each => each.dataset.key || each.id || each.querySelector("summary")?.textContent;
    const folds = new Map([...document.querySelectorAll("details:not(.up)")].map(each => [fold(each), each.open]));
    const kind = body.dataset.page, before = document.querySelector("h1")?.textContent;
    const done = () => [...document.querySelectorAll("[data-said]")].map(each => each.dataset.said), done_before = done();
    for (const name of ["class", "data-page", "data-events", "data-version"]) {
      const value = next.body.getAttribute(name);
      if (value === null) body.removeAttribute(name); else body.setAttribute(name, value);
    }
    version = body.dataset.version || ""; document.title = next.title; filling = false; say("");
    for (const part of ["head", "main"]) document.getElementById(part).replaceChildren(...next.getElementById(part).childNodes);
    for (const each of document.querySelectorAll("details:not(.up)"))
      if (body.dataset.page === kind && folds.has(fold(each))) each.open = folds.get(fold(each));
    const title = document.querySelector("h1")?.textContent;
    if (body.dataset.page !== kind) { scrollTo(0, 0); document.getElementById("main").focus({ preventScroll: true }); }
    else (id && document.getElementById(id) || [...document.querySelectorAll("button,input,select")].find(each => each.name + "=" + each.value === key))?.focus({ preventScroll: true });
    const said = done().find(each => !done_before.includes(each)); // what the teacher did, for who does not see it
    if (title && title !== before) say(title); else if (said) say(said);
    taken = Date.now();
    typeAgain(kept);
    clocks();
  }

  document.addEventListener("submit", async event => {
    const form = event.target, by = event.submitter;
    if (form.method !== "post" || form.dataset.whole !== undefined) return;
    event.preventDefault();
    if (sending) return;
    sending = true;
    giveUpFetching();
    const data = new URLSearchParams(new FormData(form));
    if (by && by.name) data.set(by.name, by.value);
    for (const each of form.querySelectorAll("button")) each.setAttribute("aria-busy", "true");
    const late = new AbortController(), bell = setTimeout(() => late.abort(), patience);
    try {
      const answer = await fetch(form.action, { method: "POST", body: data, signal: late.signal });
      if (answer.redirected && new URL(answer.url).pathname !== location.pathname) { location.assign(answer.url); return; }
      const html = await answer.text();
      take(html, typed(form)); // what is typed in another form stays
      hear();
    } catch {
      say(says.unsent, "seen");
      for (const each of form.querySelectorAll("button")) each.removeAttribute("aria-busy");
    }
    clearTimeout(bell);
    sending = false;
    refreshIfAsked();
  });
  // A page that comes between finger down and finger up would take away the button that is being pressed.
  document.addEventListener("pointerdown", () => { pressed = Date.now(); giveUpFetching(); });
  for (const end of ["pointerup", "pointercancel"])
    document.addEventListener(end, () => { pressed = 0; setTimeout(refreshIfAsked); });
  document.addEventListener("keydown", event => { if (event.key === " " && event.target.tagName === "BUTTON") { pressed = Date.now(); giveUpFetching(); } });
  document.addEventListener("keyup", () => { if (pressed) { pressed = 0; setTimeout(refreshIfAsked); } });
  document.addEventListener("input", event => {
    if (!event.target.form) return;
    filling = true; event.target.dataset.typed = "yes";
    const field = event.target.closest(".reading");
    if (field) field.querySelector(".sum").textContent = says.sum.replace("{n}", [...field.querySelectorAll("input")].reduce((sum, each) => sum + Number(each.value), 0));
  });

  // A map is wider than a phone: it opens at its middle.
  document.addEventListener("toggle", event => {
    const map = event.target.open && event.target.querySelector(".map");
    if (map) map.scrollLeft = (map.scrollWidth - map.clientWidth) / 2;
  }, true);

  // Clocks count down from what the server said, and waits up; a negative number stands still.
  function clocks() {
    for (const each of document.querySelectorAll("[data-left]"))
      if (!each.dataset.until && Number(each.dataset.left) >= 0) each.dataset.until = String(Date.now() + 1000 * Number(each.dataset.left));
    for (const each of document.querySelectorAll("[data-since]:not([data-from])")) each.dataset.from = String(Date.now() - 1000 * Number(each.dataset.since));
  }
  setInterval(() => {
    for (const each of document.querySelectorAll("[data-until]")) {
      const left = Math.max(0, Math.round((Number(each.dataset.until) - Date.now()) / 1000));
      each.textContent = says.left.replace("{n}", Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0"));
    }
    for (const each of document.querySelectorAll("[data-from]")) {
      const span = Math.max(0, Math.round((Date.now() - Number(each.dataset.from)) / 1000));
      each.textContent = Math.floor(span / 60) + ":" + String(span % 60).padStart(2, "0");
    }
    refreshIfAsked();
    if (keeps() && stream && Date.now() - taken > 20000) refresh(); // waits grow while nothing happens
    const age = Date.now() - heard, shown = document.getElementById("heard");
    for (const each of document.querySelectorAll("[data-heard]")) each.textContent = says.heard.replace("{n}", Math.round(age / 1000));
    if (shown) { shown.textContent = says.heard.replace("{n}", Math.round(age / 1000)); shown.className = age > quiet ? "old" : ""; }
    if (!document.hidden && age > 2 * quiet) { hush(); listen(); }
  }, 1000);

  const back = () => { if (!document.hidden) { giveUpFetching(); hush(); listen(); refresh(); } };
  document.addEventListener("visibilitychange", () => document.hidden ? hush() : back());
  addEventListener("pageshow", event => { if (event.persisted) { sending = false; pressed = 0; back(); } });
  addEventListener("online", back);
  clocks();
  listen();
})();
