/** `npm run fonts` makes the Chinese fonts anew, once the atlas says a character that they lack. */
import path from 'node:path';
import { formatFault } from '../fault';
import { CHINESE_FONT_FOLDER, writeChineseSubsets } from './chinese-font';
import { readChineseText } from './chinese-text';

const root = process.cwd();
const { text, faults } = await readChineseText(root);
for (const fault of faults) console.error(formatFault(fault));
if (faults.length > 0) process.exit(1);
for (const { url, characters } of await writeChineseSubsets(text, path.join(root, CHINESE_FONT_FOLDER)))
	console.log(`fonts: ${CHINESE_FONT_FOLDER}/${url}, ${characters.length} characters`);
