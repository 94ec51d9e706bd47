import type { FileToRead } from './read-file';
import { sendTables } from './send-tables';

addEventListener('message', ({ data }: MessageEvent<FileToRead>) =>
	sendTables(data, (message) => postMessage(message))
);
