// Comfort only: moves between the cells of a sheet by keys, and counts what is not saved.
(() => {
  "use strict";

  const grid = table =>
    [...table.querySelectorAll("tbody tr")].map(row => [...row.cells].map(cell => cell.querySelector("input.score")));

  const place = (rows, input) => {
    const row = rows.findIndex(cells => cells.includes(input));
    return { row, column: rows[row].indexOf(input) };
  };

  // The next cell up or down; past the last one of a column the top of the next column follows, and so on.
  const vertical = (rows, from, step) => {
    const width = Math.max(...rows.map(cells => cells.length));
    let { row, column } = from;
    for (let tries = 0; tries < rows.length * width; tries++) {
      row += step;
      if (row < 0 || row >= rows.length) {
        column += step;
        row = step > 0 ? 0 : rows.length - 1;
      }
      if (column < 0 || column >= width) {
        return null;
      }
      if (rows[row][column]) {
        return rows[row][column];
      }
    }
    return null;
  };

  const horizontal = (rows, from, step) => {
    const cells = rows[from.row];
    for (let column = from.column + step; column >= 0 && column < cells.length; column += step) {
      if (cells[column]) {
        return cells[column];
      }
    }
    return null;
  };

  const target = (rows, input, event) => {
    const from = place(rows, input);
    const atStart = input.selectionStart === 0 && input.selectionEnd === 0;
    const atEnd = input.selectionStart === input.value.length;
    const all = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    switch (event.key) {
      case "Enter": return vertical(rows, from, event.shiftKey ? -1 : 1);
      case "ArrowDown": return vertical(rows, from, 1);
      case "ArrowUp": return vertical(rows, from, -1);
      case "ArrowRight": return atEnd || all ? horizontal(rows, from, 1) : null;
      case "ArrowLeft": return atStart || all ? horizontal(rows, from, -1) : null;
      default: return null;
    }
  };

  const setUp = form => {
    const rows = grid(form.querySelector("table.scores"));
    const unsaved = document.getElementById("unsaved");
    const atFirst = unsaved.textContent;

    form.addEventListener("keydown", event => {
      if (!event.target.matches("input.score") || event.ctrlKey || event.altKey || event.metaKey) {
        return;
      }
      const next = target(rows, event.target, event);
      if (next) {
        next.focus();
        next.select();
      } else if (event.key === "Enter" && !event.shiftKey) {
        form.querySelector(".action-bar button").focus();
      }
      if (next || event.key === "Enter") {
        event.preventDefault();
      }
    });

    form.addEventListener("input", () => {
      const count = rows.flat().filter(input => input && input.value !== input.defaultValue).length;
      unsaved.textContent = count === 0 ? atFirst : unsaved.dataset.changed.replace("{0}", count);
    });
  };

  document.querySelectorAll("form.scores-form").forEach(setUp);
})();
