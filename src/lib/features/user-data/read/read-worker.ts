import { readFile, type FileToRead } from './read-file';

addEventListener('message', ({ data }: MessageEvent<FileToRead>) => postMessage(readFile(data)));
