/** Opens what an address names, also where it is folded or no longer there. */
export const ADDRESS = `
  const panel = document.getElementById("panel");
  const body = panel.querySelector("div");

  // The element that an address names; if there is none any more, the nearest that the beginning of the name leads to.
  function targetOf(id) {
    for (let at = id; at; at = at.slice(0, Math.max(0, at.lastIndexOf("--")))) {
      const found = document.getElementById(at) || document.querySelector("[id^='" + CSS.escape(at) + "--']");
      if (found) return found;
    }
    return null;
  }

  function placeAndChoices() {
    const hash = location.hash.slice(1);
    const at = hash.indexOf("?");
    return at < 0 ? [decodeURIComponent(hash), ""] : [decodeURIComponent(hash.slice(0, at)), hash.slice(at + 1)];
  }

  function reveal() {
    const [id] = placeAndChoices();
    const target = id && targetOf(id);
    if (!target) return;
    for (let e = target; e; e = e.parentElement) {
      if (e.localName === "details") e.open = true;
      if (e.hidden) e.hidden = false;
      e.classList.remove("unfound");
    }
    target.scrollIntoView();
  }
  // A browser that loads a page again scrolls to the earlier position, also where the address names another place.
  if (location.hash) history.scrollRestoration = "manual";
  addEventListener("load", reveal);
`;
