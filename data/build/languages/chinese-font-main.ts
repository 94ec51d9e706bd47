/**
 * `npm run fonts` rebuilds the Chinese fonts when the atlas uses a missing character. They are
 * subsets of Noto Sans SC with about 1,300 of its 30,000 characters: those of the map, those that
 * the names of the tables add, and those of all other pages. A character is in the first subset
 * that needs it, and a page loads only the subsets of its characters.
 */
import { formatFault } from '../fault';
import { readChineseText } from './chinese-text';
import { cutChineseFonts } from './cut-chinese-fonts';

const { text, faults } = await readChineseText(process.cwd());
for (const fault of faults) console.error(formatFault(fault));
if (faults.length > 0) process.exit(1);
await cutChineseFonts(process.cwd(), text);
