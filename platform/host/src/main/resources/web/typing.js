// Keeps what is typed on the server, for people with an account, and asks for the password again over the page when
// time was over. Comfort only: a form that is sent too late is kept without this file too.
(() => {
  "use strict";

  const words = document.getElementById("typing").dataset;
  const live = document.getElementById("live");
  const dialog = document.getElementById("enter-again");
  const PAUSE = 3000;
  const TRUSTED = 60000;
  const LONGEST = 190000;
  // The portal itself asks for passwords there.
  const NEVER_SENT_TO = /^\/(?:account|sign-in|sign-out|set-up|invitation|language|theme)(?:\/|$)/;
  const NEVER = ["button", "fieldset", "file", "image", "output", "password", "reset", "submit"];
  const CODES = ["one-time-code", "current-password", "new-password"];
  const OWN = ["form-token", "form-draft"];
  // What a form may find changed and still be the same form: what it will create, and what it was read in.
  const MOVING = ["id", "version"];

  let heard = Date.now();

  const ask = async (path, fields) => {
    const token = document.querySelector("input[name=form-token]").value;
    const body = fields ? new URLSearchParams([...fields, ["form-token", token]]) : undefined;
    // What is small enough still leaves when the page does.
    const keepalive = Boolean(body) && body.toString().length < 30000;
    const answer = await fetch(path, { method: body ? "POST" : "GET", body, cache: "no-store", keepalive });
    if (answer.ok) {
      heard = Date.now();
    }
    return answer;
  };

  // Says whose page this is: by now somebody else may have signed in from this browser.
  const ofReader = (...fields) => [["mark", words.account], ...fields];

  const fieldsOf = form => [...form.elements].filter(field =>
    field.name && !OWN.includes(field.name) && !NEVER.includes(field.type) && !CODES.includes(field.autocomplete));

  const isTicked = field => field.type === "checkbox" || field.type === "radio";

  const nameOf = form => {
    const fixed = fieldsOf(form).filter(field => field.type === "hidden" && !MOVING.includes(field.name));
    const path = new URL(form.getAttribute("action") || location.pathname, location.href).pathname;
    return `${path} ${form.id}#${fixed.map(field => `${field.name}=${field.value}`).join("&")}`;
  };

  const takesTyping = form => form.method === "post" && fieldsOf(form).some(field => field.type !== "hidden")
    && !NEVER_SENT_TO.test(new URL(form.getAttribute("action") || location.pathname, location.href).pathname);

  // Two forms of one name cannot be told apart when the page is opened again, so neither is kept.
  const names = new Map();
  const nameForms = () => {
    names.clear();
    const forms = [...document.querySelectorAll("main form")].filter(takesTyping);
    const all = forms.map(nameOf);
    forms.forEach((form, at) => {
      if (all.indexOf(all[at]) === all.lastIndexOf(all[at])) {
        names.set(form, all[at]);
      }
    });
  };

  const valuesOf = form => {
    const values = new URLSearchParams();
    for (const field of fieldsOf(form)) {
      if (field.type === "select-multiple") {
        [...field.selectedOptions].forEach(option => values.append(field.name, option.value));
      } else if (!isTicked(field) || field.checked) {
        values.append(field.name, field.value);
      }
    }
    return values;
  };

  const written = form => valuesOf(form).toString();

  const typedOf = fields => [...new URLSearchParams(fields)].filter(([name]) => !MOVING.includes(name)).toString();

  const fillIn = (form, fields) => {
    const left = new Map();
    for (const [name, value] of new URLSearchParams(fields)) {
      left.set(name, [...(left.get(name) || []), value]);
    }
    for (const field of fieldsOf(form)) {
      const values = left.get(field.name) || [];
      if (isTicked(field)) {
        field.checked = values.includes(field.value);
      } else if (field.type === "select-multiple") {
        [...field.options].forEach(option => option.selected = values.includes(option.value));
      } else if (values.length > 0) {
        field.value = values.shift();
      }
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  };

  // Keeping: one form after the other, so that an earlier state never overtakes a later one.

  const waiting = new Map();
  const kept = new Map();
  let turn = Promise.resolve();

  const keep = form => {
    clearTimeout(waiting.get(form));
    waiting.delete(form);
    const fields = written(form);
    if (form.isConnected && kept.get(form) !== fields && fields.length < LONGEST) {
      kept.set(form, fields);
      turn = turn
        .then(() => ask("/account/drafts", ofReader(["form", names.get(form)], ["fields", fields])))
        .then(answer => [403, 409].includes(answer.status) && look())
        .catch(() => kept.delete(form));
    }
    return turn;
  };

  const noteTyping = event => {
    const form = event.target.form;
    if (names.has(form)) {
      clearTimeout(waiting.get(form));
      waiting.set(form, setTimeout(() => keep(form), PAUSE));
    }
  };

  // Offering.

  const button = (label, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "btn btn-plain";
    made.textContent = label;
    made.addEventListener("click", act);
    return made;
  };

  const isOlder = (form, fields) => {
    const version = form.elements.namedItem("version");
    return version && new URLSearchParams(fields).get("version") !== version.value;
  };

  const offer = (form, draft) => {
    const notice = document.createElement("div");
    notice.className = "notice notice-info draft";
    notice.setAttribute("role", "status");
    const text = document.createElement("p");
    text.textContent = isOlder(form, draft.fields) ? `${draft.notice} ${words.newer}` : draft.notice;
    const end = said => {
      notice.remove();
      live.textContent = said;
      const first = fieldsOf(form).find(field => field.type !== "hidden");
      first.focus();
    };
    const use = button(words.use, () => {
      fillIn(form, draft.fields);
      kept.set(form, draft.fields);
      end(words.used);
    });
    const drop = button(words.drop, () => {
      ask("/account/drafts/drop", ofReader(["form", draft.form]))
        .then(() => end(words.dropped), () => live.textContent = words.failed);
    });
    notice.append(text, use, drop);
    form.before(notice);
  };

  // A form that came back refused holds what was typed already.
  const find = async () => {
    nameForms();
    if (names.size === 0 || document.querySelector(".error-summary")) {
      return;
    }
    const answer = await ask("/account/drafts/find", ofReader(...[...names.values()].map(name => ["form", name])));
    for (const draft of answer.ok ? await answer.json() : []) {
      const form = [...names.keys()].find(each => names.get(each) === draft.form);
      if (typedOf(written(form)) !== typedOf(draft.fields)) {
        offer(form, draft);
      }
    }
  };

  // Signing in again over the page.

  const state = async () => (await ask("/sign-in/again")).json();

  const fault = text => {
    const place = dialog.querySelector("[role=alert]");
    place.hidden = text === "";
    place.textContent = text;
  };

  let asking = null;

  const enter = () => ask("/sign-in/again", [["mark", words.account], ["password", dialog.querySelector("#enter-again-password").value],
    ["code", dialog.querySelector("#enter-again-code").value]]);

  // Resolves to whether the same person is signed in now.
  const askPassword = needsCode => asking ||= new Promise(resolve => {
    const form = dialog.querySelector("form");
    const end = result => {
      asking = null;
      form.onsubmit = null;
      form.reset();
      fault("");
      dialog.close();
      resolve(result);
    };
    form.querySelector("[data-code]").hidden = !needsCode;
    dialog.oncancel = event => {
      event.preventDefault();
      end(false);
    };
    form.onsubmit = async event => {
      event.preventDefault();
      event.stopPropagation();
      if (event.submitter && event.submitter.value === "cancel") {
        end(false);
        return;
      }
      try {
        const answer = await enter();
        const said = answer.ok ? (await answer.json()).state : "failed";
        if (said === "here") {
          end(true);
        } else {
          fault(words[said]);
        }
      } catch (broken) {
        fault(words.failed);
      }
    };
    dialog.showModal();
  });

  // Whether the reader of this page may go on with it.
  const look = async () => {
    const now = await state();
    if (now.here === words.account) {
      return true;
    }
    if (now.here === "" && now.lapsed === words.account) {
      return askPassword(now.code);
    }
    live.textContent = words.gone;
    return false;
  };

  const cleared = new WeakSet();

  const sendInTime = event => {
    const form = event.target;
    if (!form.closest("main") || form.method !== "post" || cleared.delete(form) || Date.now() - heard < TRUSTED) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const go = () => {
      cleared.add(form);
      form.requestSubmit(event.submitter);
    };
    // Where the portal cannot be asked, the browser says so itself.
    look().then(here => here && go(), go);
  };

  const addName = event => {
    if (names.has(event.target)) {
      event.formData.set("form-draft", names.get(event.target));
    }
  };

  const stop = event => {
    if (!event.defaultPrevented) {
      clearTimeout(waiting.get(event.target));
      waiting.delete(event.target);
    }
  };

  const back = () => {
    if (document.visibilityState === "visible" && Date.now() - heard > TRUSTED && names.size > 0) {
      look().catch(() => {});
    } else if (document.visibilityState === "hidden") {
      [...waiting.keys()].forEach(keep);
    }
  };

  // A page that the browser kept whole is shown to nobody but its reader.
  const shown = event => {
    if (event.persisted) {
      document.body.hidden = true;
      state().then(now => {
        if (now.here === words.account) {
          document.body.hidden = false;
        } else {
          location.reload();
        }
      }, () => location.reload());
    }
  };

  document.addEventListener("input", noteTyping);
  document.addEventListener("change", noteTyping);
  // On the window and capturing: before anything else hears of it.
  window.addEventListener("submit", sendInTime, true);
  document.addEventListener("submit", stop);
  document.addEventListener("formdata", addName);
  document.addEventListener("visibilitychange", back);
  window.addEventListener("pageshow", shown);
  document.addEventListener("htmx:afterSwap", nameForms);
  find().catch(() => {});
})();
