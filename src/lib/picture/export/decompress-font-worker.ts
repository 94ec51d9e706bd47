import decompress from 'woff2-encoder/decompress';

addEventListener('message', ({ data, ports: [port] }: MessageEvent<ArrayBuffer>) => {
	void decompress(data).then(
		(bytes) => port!.postMessage(bytes),
		(cause) => port!.postMessage(String(cause))
	);
});
