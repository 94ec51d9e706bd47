let worker: Worker | undefined;

/**
 * A font as needed in a document. The library evaluates text to start its WebAssembly, which the
 * pages' policy forbids, so it runs in a worker.
 * @param woff2 the bytes of a WOFF2 file
 * @throws Error if they are not, or the worker cannot start
 */
export async function decompressFont(woff2: ArrayBuffer): Promise<Uint8Array> {
	// the portable copy has no other file to start, and no policy
	if (__PORTABLE__) return (await import('woff2-encoder/decompress')).default(woff2);
	worker ??= new Worker(new URL('./decompress-font-worker.ts', import.meta.url), {
		type: 'module'
	});
	const asked = worker;
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve, reject) => {
		const refuse = ({ message }: ErrorEvent) => {
			asked.terminate();
			worker = undefined;
			const error = message || 'its worker did not start';
			reject(new Error(`A font could not be unpacked: ${error}.`));
		};
		asked.addEventListener('error', refuse);
		port1.onmessage = ({ data }: MessageEvent<Uint8Array | string>) => {
			port1.close();
			asked.removeEventListener('error', refuse);
			if (typeof data === 'string') reject(new Error(data));
			else resolve(data);
		};
		asked.postMessage(woff2, [port2]);
	});
}
