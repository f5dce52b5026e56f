// Before the first paint: the reader's theme and the address's language, so that nothing flashes.
(function () {
  try {
    var theme = localStorage.getItem("alliance-atlas.theme");
    if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
  } catch {
    // Without storage the system's theme holds.
  }
  if (location.pathname.indexOf("/en") === 0) document.documentElement.lang = "en";
})();
