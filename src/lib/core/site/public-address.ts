/** Names of one computer or one network: nobody else can open a page there. */
const LOCAL_NAME =
	/^(?:localhost|[^.:]+)$|\.(?:localhost|local|lan|home|internal|intranet|invalid|test|example)$/;

/** Loopback, private networks, link-local and shared addresses, and none. */
const LOCAL_IPV4 =
	/^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;

/** Loopback, unique local and link-local addresses. */
const LOCAL_IPV6 = /^\[(?:::1?\]|f[cd]|fe[89ab])/;

/** Whether everybody can open a URL: on the web, and not on this computer or in its network only. */
export function isPublicAddress(address: string): boolean {
	if (!URL.canParse(address)) return false;
	const { protocol, hostname } = new URL(address);
	if (protocol !== 'https:' && protocol !== 'http:') return false;
	if (hostname.startsWith('[')) return !LOCAL_IPV6.test(hostname);
	return !LOCAL_NAME.test(hostname) && !LOCAL_IPV4.test(hostname);
}

/** Whether a URL is of this very computer: no other device can open it. */
export function isThisComputer(address: string): boolean {
	if (!URL.canParse(address)) return false;
	const { hostname } = new URL(address);
	return /^localhost$|\.localhost$|^127\.|^\[::1\]$/.test(hostname);
}

/** The same for a file, such as the portable copy: a link to it is of no use elsewhere. */
export const isOnlyHere = (address: string): boolean =>
	address.startsWith('file:') || isThisComputer(address);
