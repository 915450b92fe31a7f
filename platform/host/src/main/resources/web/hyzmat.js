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

  const unsaved = new Set();

  const noteChange = event => {
    const form = event.target.form;
    if (form && "guard" in form.dataset) {
      unsaved.add(form);
    }
  };

  const warnOfLoss = event => {
    if ([...unsaved].some(form => form.isConnected)) {
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

  const nameOf = field => {
    const name = field && field.closest(".field") && field.closest(".field").querySelector("legend, label");
    return name ? name.firstChild.textContent.trim() + ": " : "";
  };

  const focusSummary = within => {
    const summary = within.querySelector(".error-summary");
    if (summary) {
      for (const link of summary.querySelectorAll("a")) {
        link.prepend(nameOf(document.getElementById(link.hash.slice(1))));
      }
      summary.focus();
    }
  };

  const noteAnswer = event => {
    const form = event.target.closest("form");
    if (event.detail.successful && form) {
      unsaved.delete(form);
    }
    live.textContent = event.detail.successful || event.detail.xhr.status === 422 ? "" : live.dataset.failed;
  };

  document.addEventListener("click", closeMenu);
  document.addEventListener("keydown", closeMenu);
  document.addEventListener("click", fillRest);
  document.addEventListener("click", showField);
  document.addEventListener("input", noteChange);
  document.addEventListener("change", noteChange);
  // In the capturing phase, or htmx would have sent the form before the question is asked.
  document.addEventListener("submit", askFirst, true);
  document.addEventListener("submit", event => event.defaultPrevented || unsaved.delete(event.target));
  window.addEventListener("beforeunload", warnOfLoss);
  document.addEventListener("htmx:afterSwap", event => focusSummary(event.target));
  document.addEventListener("htmx:afterRequest", noteAnswer);
  focusSummary(document);
})();
