import { parsePackedLink } from './link-data';

addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(parsePackedLink(data)));
postMessage('ready');
