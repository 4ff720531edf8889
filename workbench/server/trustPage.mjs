/**
 * Office.js trusts a host over https by its name. Over plain http it loads `AgaveErrorUX/index.html` beside itself in a hidden
 * frame and asks that page whether the user trusts the host. On the developer's own machine the answer is yes.
 * The address is matched without regard to case: Office.js asks for `AgaveErrorUX`, the package's folder is lower-case.
 */
const TRUST_PATH = /^\/office-js\/agaveerrorux\/index\.html$/i;

const PAGE = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>DTT</title></head><body><script>
addEventListener("message", function (event) {
  if (event.origin === location.origin) event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
});
</script></body></html>
`;

/**
 * @param {string} urlPath path of the request's URL
 * @returns {string | null} the trust page, or `null` when another page was asked for
 */
export function trustPageFor(urlPath) {
  return TRUST_PATH.test(urlPath) ? PAGE : null;
}
