// Comfort only: shows what is chosen before it is saved, and offers to print.
(() => {
  "use strict";

  const format = (pattern, ...values) => values.reduce((text, value, at) => text.replace(`{${at}}`, value), pattern);

  const setUpRoster = roster => {
    const families = [...roster.querySelectorAll(".roster-family")];
    const progress = document.getElementById("progress");
    const words = document.getElementById("progress-words");
    const unsaved = document.getElementById("unsaved");
    const atFirst = unsaved.textContent;

    const isMarked = family =>
      [...family.querySelectorAll(".marks")].every(marks => marks.querySelector("input:checked"));

    const changes = () =>
      [...roster.querySelectorAll("input[type=radio]:checked")].filter(radio => !radio.defaultChecked).length;

    const refresh = () => {
      let marked = 0;
      for (const family of families) {
        const done = isMarked(family);
        family.classList.toggle("roster-open", !done);
        marked += done ? 1 : 0;
      }
      progress.value = marked;
      words.querySelector("b").textContent = format(words.dataset.words, marked, families.length);
      words.querySelector("span").textContent = format(words.dataset.left, families.length - marked);
      const count = changes();
      unsaved.textContent = count === 0 ? atFirst : format(unsaved.dataset.changed, count);
    };

    const say = radio => {
      const said = radio.closest(".mark-row").querySelector(".said");
      said.textContent = ": ";
      said.append(Object.assign(document.createElement("b"), { textContent: radio.dataset.said }));
    };

    roster.addEventListener("change", event => {
      if (event.target.matches("input[type=radio]")) {
        say(event.target);
        refresh();
      }
    });
  };

  const setUpPrint = button => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  };

  document.querySelectorAll("form.roster").forEach(setUpRoster);
  document.querySelectorAll("[data-print]").forEach(setUpPrint);
})();
