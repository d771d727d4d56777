// Chromium has no `app:` scheme here, so an address of it stands as https under a name that can never exist: a secure
// origin of its own, answered by interception and never by the network.
const SUFFIX = '.standin.invalid';

/** app://netra/x -> https://netra.app.standin.invalid/x */
export function toPage(address: string): string {
  const url = new URL(address);
  const scheme = url.protocol.slice(0, -1);
  return `https://${url.host}.${scheme}${SUFFIX}${url.pathname}${url.search}${url.hash}`;
}

/** The way back; any other address stays as it is. */
export function toDesktop(address: string): string {
  return address.replace(
    /^((?:blob:)?)https:\/\/([^/]+)\.([a-z]+)\.standin\.invalid(?=[/?#]|$)/,
    '$1$3://$2',
  );
}

export function isStandIn(address: string): boolean {
  return toDesktop(address) !== address;
}
