/** Its published types need all of Express; it works with Node's own requests. */
declare module 'compression' {
	import type { IncomingMessage, ServerResponse } from 'node:http';

	export default function compression(): (
		request: IncomingMessage,
		response: ServerResponse,
		next: () => void
	) => void;
}
