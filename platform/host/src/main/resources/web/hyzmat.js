// Comfort only: every page does its work without this file.
(() => {
  "use strict";

  const live = document.getElementById("live");

  const closeMenu = event => {
    const burger = document.querySelector(".burger[open]");
    if (!burger) {
      return;
    }
    const escaped = event.type === "keydown" && event.key === "Escape";
    if (escaped || (event.type === "click" && !burger.contains(event.target))) {
      burger.open = false;
      if (escaped) {
        burger.querySelector("summary").focus();
      }
    }
  };

  const askFirst = event => {
    const asking = (event.submitter && event.submitter.closest("[data-confirm]"))
      || event.target.closest("[data-confirm]");
    if (asking && !window.confirm(asking.dataset.confirm)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  const fillRest = event => {
    const button = event.target.closest("[data-fill-rest]");
    if (!button) {
      return;
    }
    event.preventDefault();
    const radios = [...button.form.querySelectorAll("input[type=radio]")];
    const answered = new Set(radios.filter(radio => radio.checked).map(radio => radio.name));
    for (const radio of radios) {
      if (radio.value === button.dataset.fillRest && !radio.disabled && !answered.has(radio.name)) {
        radio.checked = true;
        radio.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }
  };

  // Forms with something that was typed and not sent, or sent and refused.
  const unsaved = new Set();

  const noteChange = event => {
    const form = event.target.form;
    if (form && form.closest("main")) {
      unsaved.add(form);
    }
  };

  const warnOfLoss = event => {
    if ([...unsaved].some(form => form.isConnected && "guard" in form.dataset)) {
      event.preventDefault();
      event.returnValue = live.dataset.unsaved;
    }
  };

  const showField = event => {
    const link = event.target.closest(".error-summary a[href^='#']");
    const field = link && document.getElementById(link.hash.slice(1));
    if (field) {
      event.preventDefault();
      (field.closest(".field") || field).scrollIntoView();
      field.focus({ preventScroll: true });
    }
  };

  // A field among several, such as the most of “Families in a group”, is told apart by the name of these.
  const nameOf = field => {
    const box = field && field.closest(".field");
    const group = box && box.parentElement.closest("fieldset");
    const names = [group && group.querySelector(":scope > legend"), box && box.querySelector("legend, label")];
    const words = names.filter(Boolean).map(name => name.firstChild.textContent.trim());
    return words.length > 0 ? words.join(", ") + ": " : "";
  };

  const focusSummary = within => {
    const summary = within.querySelector(".error-summary");
    if (summary) {
      for (const link of summary.querySelectorAll("a")) {
        // A table of what differs names its fields itself.
        if (!link.closest("table")) {
          link.prepend(nameOf(document.getElementById(link.hash.slice(1))));
        }
      }
      summary.focus();
      document.querySelectorAll("main form").forEach(form => unsaved.add(form));
    }
  };

  // What was typed outlives one change of language or theme: the next page, whichever it is, takes it away.
  const KEPT = "hyzmat-kept";

  const NEVER = ["button", "fieldset", "file", "image", "output", "password", "reset", "submit"];

  // The token is that of the page on which the form stands.
  const fieldsOf = form => [...form.elements]
    .filter(field => field.name && field.name !== "form-token" && !NEVER.includes(field.type));

  const isTicked = field => field.type === "checkbox" || field.type === "radio";

  const shapeOf = form => JSON.stringify(
    fieldsOf(form).map(field => [field.name, field.type, isTicked(field) ? field.value : ""]));

  const counterpart = (page, shape, action) => [...page.querySelectorAll("main form")]
    .find(form => form.getAttribute("action") === action && shapeOf(form) === shape);

  const take = () => {
    const kept = sessionStorage.getItem(KEPT);
    sessionStorage.removeItem(KEPT);
    return kept === null ? [] : JSON.parse(kept);
  };

  const fillIn = (field, value) => {
    const key = isTicked(field) ? "checked" : "value";
    if (field[key] !== value) {
      field[key] = value;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  };

  const restore = () => {
    for (const { shape, action, values } of take()) {
      const form = counterpart(document, shape, action);
      if (form) {
        fieldsOf(form).forEach((field, at) => fillIn(field, values[at]));
        unsaved.add(form);
      }
    }
  };

  const keep = form => ({
    shape: shapeOf(form),
    action: form.getAttribute("action"),
    values: fieldsOf(form).map(field => isTicked(field) ? field.checked : field.value)
  });

  // The page is asked for first: where it comes without the form, as after a search, the browser's question is asked.
  const switchOver = async (form, button) => {
    const body = new URLSearchParams(new FormData(form));
    body.append(button.name, button.value);
    const answer = await fetch(form.action, { method: "POST", body });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const forms = [...unsaved].filter(each => each.isConnected).map(keep);
    if (answer.ok && forms.every(each => counterpart(page, each.shape, each.action))) {
      sessionStorage.setItem(KEPT, JSON.stringify(forms));
      unsaved.clear();
    } else {
      unsaved.forEach(each => each.dataset.guard = "");
    }
    window.location.assign(answer.url);
  };

  const keepOver = event => {
    if (event.target.matches(".switch") && event.submitter && [...unsaved].some(form => form.isConnected)) {
      event.preventDefault();
      switchOver(event.target, event.submitter).catch(() => {
        live.textContent = live.dataset.failed;
      });
    }
  };

  const noteAnswer = event => {
    const form = event.target.closest("form");
    if (event.detail.successful && form) {
      unsaved.delete(form);
    }
    live.textContent = event.detail.successful || event.detail.xhr.status === 422 ? "" : live.dataset.failed;
  };

  // The bar at the bottom stays in sight; what has the focus must not end up behind it, nor beside a frame that scrolls.
  const showFocused = event => {
    const bar = document.querySelector(".action-bar");
    const field = event.target;
    // What the pointer pressed must stay below it, or the click goes elsewhere.
    const isAt = field.matches("input, select, textarea, summary, button, a") && field.matches(":focus-visible");
    if (bar && !bar.contains(field) && !field.closest(".burger") && isAt) {
      const room = 16;
      field.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
      const own = field.getBoundingClientRect();
      const over = bar.getBoundingClientRect();
      if (own.top < over.bottom && own.bottom + room > over.top) {
        scrollBy({ top: own.bottom + room - over.top, behavior: "instant" });
      }
    }
  };

  document.addEventListener("focusin", showFocused);
  document.addEventListener("click", closeMenu);
  document.addEventListener("keydown", closeMenu);
  document.addEventListener("click", fillRest);
  document.addEventListener("click", showField);
  document.addEventListener("input", noteChange);
  document.addEventListener("change", noteChange);
  // In the capturing phase, or htmx would have sent the form before the question is asked.
  document.addEventListener("submit", askFirst, true);
  document.addEventListener("submit", keepOver);
  document.addEventListener("submit", event => event.defaultPrevented || unsaved.delete(event.target));
  window.addEventListener("beforeunload", warnOfLoss);
  window.addEventListener("pageshow", take);
  // After the scripts of the page itself, which want to hear of what is filled in.
  document.addEventListener("DOMContentLoaded", restore);
  document.addEventListener("htmx:afterSwap", event => focusSummary(event.target));
  document.addEventListener("htmx:afterRequest", noteAnswer);
  focusSummary(document);
  // The library for parts of pages notes the address of each page there; nobody reads it, and it would outlive a session.
  sessionStorage.removeItem("htmx-current-path-for-history");
})();
