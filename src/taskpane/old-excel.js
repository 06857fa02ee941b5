/*
 * Excel 2019 and earlier draw the pane with Internet Explorer or the old Edge, where React cannot run.
 * This file is copied as it is (plain ES5) and shows a page that says so, instead of a blank pane.
 */
/* global document, navigator, window */
(function () {
  function show() {
    document.getElementById("pane").setAttribute("hidden", "hidden");
    document.getElementById("old-excel").removeAttribute("hidden");
  }
  window.showOldExcel = show;
  if (!/Trident\/|MSIE |Edge\//.test(navigator.userAgent)) return;
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", show);
  else show();
})();
