"use strict";
// Turns the text field into an editor that knows SPARQL and the names of this release; asks no other host.
(async () => {
  const Yasqe = window.Yasgui && window.Yasgui.Yasqe;
  const field = document.getElementById("query");
  const form = document.getElementById("ask");
  if (!Yasqe || !field || !form) { return; }
  const answer = await fetch("/query/terms", { headers: { Accept: "application/json" } });
  const terms = answer.ok ? await answer.json() : { prefixes: {}, names: [] };
  Yasqe.defaults.autocompleters = [];
  Yasqe.registerAutocompleter({
    name: "release",
    bulk: true,
    autoShow: true,
    persistenceId: null,
    isValidCompletionPosition: (yasqe) => /^[A-Za-z][\w-]*:?[\w./-]*$/.test(yasqe.getCompleteToken().string),
    get: () => terms.names,
    preProcessToken: (yasqe, token) => token,
    postProcessToken: (yasqe, token, suggestion) => {
      const prefix = suggestion.split(":")[0];
      if (terms.prefixes[prefix] && !(prefix in yasqe.getPrefixesFromQuery())) {
        yasqe.addPrefixes({ [prefix]: terms.prefixes[prefix] });
      }
      return suggestion;
    },
  });
  Yasqe.defaults.autocompleters = ["release"];
  const place = document.createElement("div");
  place.className = "editor";
  field.before(place);
  field.hidden = true;
  const yasqe = new Yasqe(place, {
    value: field.value,
    persistenceId: null,
    createShareableLink: null,
    showQueryButton: false,
    resizeable: false,
  });
  yasqe.setSize("100%", "20rem");
  // Whoever comes in by the Tab key leaves by it.
  yasqe.addKeyMap({ name: "leave", Tab: false, "Shift-Tab": false });
  yasqe.getInputField().setAttribute("aria-label", "Query in SPARQL");
  document.querySelectorAll(".keys").forEach((hint) => { hint.hidden = false; });
  const take = () => { field.value = yasqe.getValue(); };
  form.addEventListener("submit", take);
  yasqe.on("query", () => { yasqe.abortQuery(); take(); form.requestSubmit(); });
})();
